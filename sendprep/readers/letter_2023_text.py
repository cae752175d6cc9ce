"""The areas of a report without ruling lines, split by wording as a proposal to be looked over."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sendprep.domain.weakness import WeaknessKind
from sendprep.readers.letter_2023_cell import BULLET, ENDS_SENTENCE, NUMBER
from sendprep.readers.letter_2023_lines import Spot
from sendprep.readers.letter_2023_table import TableRow, text_edge

# How a requirement opens in the published reports (domain.md 6d, by count).
LEAD_IN = re.compile(
    r"(?:(?:all|both|senior|strategic|system|area|health|education|local|partnership|school|"
    r"the|and|children’s|joint|integrated|NHS|ICB|LA|local authority)\s+)*"
    r"(?:leaders?|local area|local authority|(?:local )?(?:area )?partnership|LAP|area|health|ICB|"
    r"commissioners?|council|providers?)\b|To (?:ensure|improve)\b|NHS\b|Too (?:few|many)\b|Some\b",
    re.I,
)
_ORDERS = re.compile(r"\b(?:should|must|needs? to)\b", re.I)
_GOES_ON = re.compile(
    r"(?:This|These|They|Their|It|Its|In particular|In addition|Additionally|Furthermore|"
    r"As a result|Consequently|Also|Such|Those)\b|[^.]*\b(?:should|must|need to) (?:also|further)\b"
)
_BODY_WORD = re.compile(
    r"\b(?:council|ICB|integrated care|NHS|trust|borough|authority|board|partnership|colleges?)\b",
    re.I,
)
_LONGEST_BODY = 220  # characters: the name of the bodies responsible for one area


@dataclass(frozen=True)
class Split:
    """Rows told apart by wording; `doubts` are lines that may open a row, or may not."""

    rows: tuple[TableRow, ...]
    doubts: tuple[Spot, ...]


def split_by_wording(spots: Sequence[Spot], kind: WeaknessKind) -> Split:
    """Return the areas among the lines; a line in doubt stays with the area before it."""
    cells = [spot for spot in spots if "|" in spot.text or "\t" in spot.text]
    if cells and len(cells) * 2 >= len([spot for spot in spots if spot.text.strip()]):
        return Split(tuple(_piped_rows(cells)), ())
    if kind is WeaknessKind.PRIORITY_ACTION:
        rows = _rows_by_body(spots)
        if rows:
            return Split(rows, ())
    return _rows_by_paragraph(spots)


def goes_on(text: str) -> bool:
    """Return whether a sentence leans on the one before it, so that it opens no area."""
    return bool(_GOES_ON.match(text)) or text[:1].islower()


def _piped_rows(cells: Sequence[Spot]) -> Iterator[TableRow]:
    for spot in cells:
        parts = [part.strip() for part in re.split(r"[|\t]", spot.text) if part.strip(" -:")]
        if not parts:
            continue
        own, *before = (Spot(replace(spot.line, text=part), spot.page) for part in reversed(parts))
        yield TableRow((own,), tuple(reversed(before)), 0.0, drawn=False)


def _rows_by_body(spots: Sequence[Spot]) -> tuple[TableRow, ...]:
    """Split a two-column list at each name of a responsible body."""
    edge = text_edge(spots)
    rows: list[tuple[list[Spot], list[Spot]]] = []
    for spot, is_body in _told_apart(spots, edge):
        opens = is_body and (not rows or bool(rows[-1][0]))
        if opens and edge is not None and rows and not _ended(rows[-1][0]):
            opens = False
        if opens:
            rows.append(([], []))
        if not rows:
            return ()
        rows[-1][1 if is_body else 0].append(spot)
    return tuple(TableRow(tuple(own), tuple(body), 0.0, drawn=False) for own, body in rows if own)


def _told_apart(spots: Sequence[Spot], edge: float | None) -> Iterator[tuple[Spot, bool]]:
    """Yield each line with whether it names a responsible body."""
    if edge is not None:
        yield from ((s, bool(s.line.box) and s.line.box.left < edge) for s in spots if s.line.box)
        return
    full = [spot for spot in spots if spot.text.strip()]
    index = 0
    while index < len(full):
        length = _body_length(full[index:]) if index == 0 or _ended(full[:index]) else 0
        for spot in full[index : index + max(length, 1)]:
            yield spot, length > 0
        index += max(length, 1)


def _body_length(spots: Sequence[Spot]) -> int:
    """Return how many lines from here on name a body: up to the line that opens an area."""
    name = ""
    for count, spot in enumerate(spots):
        text = spot.text.strip()
        if count and _opens_area(text) and _BODY_WORD.search(name):
            return count
        name = f"{name} {text}".strip()
        if len(name) > _LONGEST_BODY or ENDS_SENTENCE.search(text) or _ORDERS.search(text):
            return 0
    return 0


def _opens_area(text: str) -> bool:
    return bool(LEAD_IN.match(text)) and text[:1].isupper()


def _ended(spots: Sequence[Spot]) -> bool:
    return not spots or bool(ENDS_SENTENCE.search(spots[-1].text))


def _rows_by_paragraph(spots: Sequence[Spot]) -> Split:
    rows: list[list[Spot]] = []
    doubts: list[Spot] = []
    width = max((len(spot.text) for spot in spots), default=0)
    blank = True
    for spot in spots:
        text = spot.text.strip()
        if not text:
            blank = True
            continue
        opens = not rows or _opens_row(rows[-1], text, blank, width)
        if opens:
            rows.append([])
        elif _in_doubt(rows[-1], text, blank):
            doubts.append(spot)
        rows[-1].append(spot)
        blank = False
    return Split(tuple(TableRow(tuple(row), (), 0.0, drawn=False) for row in rows), tuple(doubts))


def _opens_row(row: Sequence[Spot], text: str, blank: bool, width: int) -> bool:
    if NUMBER.match(text):
        return True
    before = row[-1].text.rstrip()
    if BULLET.match(text):
        return _is_list_of_areas(row)
    if not ENDS_SENTENCE.search(before) or goes_on(text):
        return False
    if BULLET.match(row[0].text) and not blank:
        return False
    room = len(before) + 1 + len(text.split(maxsplit=1)[0]) <= width - 1
    return text[:1].isupper() and (blank or (room and _opens_area(text)))


def _is_list_of_areas(row: Sequence[Spot]) -> bool:
    """Return whether the areas themselves are bullets, so that a bullet opens the next one."""
    return bool(BULLET.match(row[0].text)) or not any(
        spot.text.rstrip().endswith(":") or BULLET.match(spot.text) for spot in row
    )


def _in_doubt(row: Sequence[Spot], text: str, blank: bool) -> bool:
    ended = bool(ENDS_SENTENCE.search(row[-1].text))
    return not BULLET.match(text) and ended and (blank or _opens_area(text))
