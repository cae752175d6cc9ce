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
_LEADERS = re.compile(r"(?:[\w’]+\s+){0,4}?(?:leaders?|partnership|LAP|commissioners)\b", re.I)
_ORDERS = re.compile(r"\b(?:should|must|needs? to)\b", re.I)
_GOES_ON = re.compile(
    r"(?:This|These|They|Their|It|Its|In particular|In addition|Additionally|Furthermore|"
    r"As a result|Consequently|Also|Such|Those)\b|[^.]*\b(?:should|must|needs? to) also\b"
)
_BODY_WORD = re.compile(
    r"\b(?:council|ICB|integrated care|NHS|trust|borough|authority|board|partnership|colleges?)\b",
    re.I,
)
_RAGGED = 6  # letters by which full lines of proportional type differ
_SAME_ROW = 4.5  # points between the middles of lines that stand beside each other
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
    """Split a two-column list where the name of a responsible body opens a row."""
    edge = text_edge(spots)
    marked = _by_column(spots, edge) if edge is not None else _by_name(spots)
    rows: list[TableRow] = []
    for spot, is_body, may_open in marked:
        if is_body and may_open and (not rows or _ended(rows[-1].spots)):
            rows.append(TableRow((), (spot,), 0.0, drawn=False))
        elif not rows:
            return ()
        elif is_body:
            rows[-1] = replace(rows[-1], body=(*rows[-1].body, spot))
        else:
            rows[-1] = replace(rows[-1], spots=(*rows[-1].spots, spot))
    return _cut_bodies_joined(rows)


def _by_column(spots: Sequence[Spot], edge: float) -> Iterator[tuple[Spot, bool, bool]]:
    """Yield each line, whether it is in the first column, and whether one stands beside it."""
    for before, spot in zip([*spots[1:], None], spots, strict=True):
        left = spot.line.box.left if spot.line.box else edge
        beside = before is not None and before.page == spot.page and _level(before, spot)
        yield spot, left < edge, beside


def _level(one: Spot, other: Spot) -> bool:
    return abs(one.middle - other.middle) < _SAME_ROW


def _by_name(spots: Sequence[Spot]) -> Iterator[tuple[Spot, bool, bool]]:
    """Yield each line, whether it names a body, and whether it is the first line of a name."""
    full = [spot for spot in spots if spot.text.strip()]
    index = 0
    while index < len(full):
        length = _body_length(full[index:]) if _ended(full[:index]) else 0
        for at, spot in enumerate(full[index : index + max(length, 1)]):
            yield spot, length > 0, at == 0
        index += max(length, 1)


def _body_length(spots: Sequence[Spot]) -> int:
    """Return how many lines from here on name a body: up to the line that opens an area."""
    name = ""
    for count, spot in enumerate(spots):
        text = spot.text.strip()
        if count and _BODY_WORD.search(name) and _opens_text(text):
            return count
        if ENDS_SENTENCE.search(name) or _ORDERS.search(text) or BULLET.match(text):
            return 0
        name = f"{name} {text}".strip()
        if len(name) > _LONGEST_BODY:
            return 0
    return 0


def _cut_bodies_joined(rows: Sequence[TableRow]) -> tuple[TableRow, ...]:
    """Join rows whose body's name a page break has cut: together it names another row's body."""
    names = {_name(row) for row in rows}
    joined: list[TableRow] = []
    for row in rows:
        before = joined[-1] if joined else None
        if before and _name(before) and f"{_name(before)} {_name(row)}" in names:
            joined[-1] = replace(
                before, spots=before.spots + row.spots, body=before.body + row.body
            )
        else:
            joined.append(row)
    return tuple(row for row in joined if row.spots)


def _name(row: TableRow) -> str:
    return " ".join(" ".join(spot.text for spot in row.body).split())


def _opens_area(text: str) -> bool:
    return bool(LEAD_IN.match(text)) and text[:1].isupper()


def _opens_text(text: str) -> bool:
    """Return whether a line after a body's name opens the area, and does not go on with the name."""
    return bool(_ORDERS.search(text)) or (_opens_area(text) and bool(_LEADERS.match(text)))


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
        if rows and _in_doubt(rows[-1], text, blank, width):
            doubts.append(spot)
        if opens:
            rows.append([])
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
    return text[:1].isupper() and (blank or _opens_area(text) or _room(before, text, width) > 8)


def _room(before: str, text: str, width: int) -> int:
    """Return how many letters were left on a line had the next line's first word joined it.

    Much room means that a paragraph ended there; in 55 published reports a line that opens as
    requirements do, after a full stop, always opened an area, with room or without.
    """
    return width - len(before) - 1 - len(text.split(maxsplit=1)[0])


def _is_list_of_areas(row: Sequence[Spot]) -> bool:
    """Return whether the areas themselves are bullets, so that a bullet opens the next one."""
    return bool(BULLET.match(row[0].text)) or not any(
        spot.text.rstrip().endswith(":") or BULLET.match(spot.text) for spot in row
    )


def _in_doubt(row: Sequence[Spot], text: str, blank: bool, width: int) -> bool:
    """Return whether a line may have been put on the wrong side of a split."""
    before = row[-1].text.rstrip()
    if BULLET.match(text) or NUMBER.match(text) or not ENDS_SENTENCE.search(before):
        return False
    full = _room(before, text, width) < -_RAGGED
    return (full and _opens_area(text)) or (blank and goes_on(text))
