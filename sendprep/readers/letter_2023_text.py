"""The areas of a report without ruling lines, split by wording as a proposal to be looked over."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sendprep.domain.weakness import WeaknessKind
from sendprep.readers.letter_2023_bodies import rows_by_body
from sendprep.readers.letter_2023_cell import BULLET, ENDS_SENTENCE, NUMBER
from sendprep.readers.letter_2023_lines import Spot
from sendprep.readers.letter_2023_table import TableRow
from sendprep.readers.letter_2023_wording import goes_on, opens_area

_UNWRAPPED = 160  # letters: a longer line is a whole paragraph
_RAGGED = 6  # letters by which full lines of proportional type differ
_CELLS = re.compile(r"[|\t]")


@dataclass(frozen=True)
class Split:
    """Rows told apart by wording; `doubts` are lines that may open a row, or may not.

    `by_cells` when the document itself kept the cells of a table apart.
    """

    rows: tuple[TableRow, ...]
    doubts: tuple[Spot, ...]
    by_cells: bool = False


def split_by_wording(spots: Sequence[Spot], kind: WeaknessKind) -> Split:
    """Return the areas among the lines; a line in doubt stays with the area before it."""
    full = [spot for spot in spots if spot.text.strip()]
    cells = [spot for spot in full if _CELLS.search(spot.text)]
    if cells and len(cells) * 2 >= len(full):
        beside = tuple(spot for spot in full if not _CELLS.search(spot.text))
        return Split(tuple(_piped_rows(full)), beside, by_cells=True)
    if kind is WeaknessKind.PRIORITY_ACTION:
        rows = rows_by_body(spots)
        if rows:
            return Split(rows, ())
    return _rows_by_paragraph(spots)


def _piped_rows(cells: Sequence[Spot]) -> Iterator[TableRow]:
    for spot in cells:
        parts = [part.strip() for part in _CELLS.split(spot.text) if part.strip(" -:")]
        if not parts:
            continue
        own, *before = (Spot(replace(spot.line, text=part), spot.page) for part in reversed(parts))
        yield TableRow((own,), tuple(reversed(before)), 0.0, drawn=False)


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
    if goes_on(text) or not (ENDS_SENTENCE.search(before) or _after_bullets(row, text)):
        return False
    if BULLET.match(row[0].text) and not blank:
        return False
    return text[:1].isupper() and (blank or opens_area(text) or _room(before, text, width) > 8)


def _room(before: str, text: str, width: int) -> int:
    """Return how many letters were left on a line had the next line's first word joined it.

    Much room means that a paragraph ended there; in 55 published reports a line that opens as
    requirements do, after a full stop, always opened an area, with room or without.
    """
    if len(before) > _UNWRAPPED:
        return _UNWRAPPED
    return width - len(before) - 1 - len(text.split(maxsplit=1)[0])


def _after_bullets(row: Sequence[Spot], text: str) -> bool:
    """Return whether a line orders something after sub-bullets, which need no full stop."""
    return any(BULLET.match(spot.text) for spot in row) and opens_area(text)


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
    return (full and opens_area(text)) or (blank and goes_on(text))
