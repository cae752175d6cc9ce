"""The areas of one section, row by row, joined over pages, each with what is in doubt about it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sendprep.domain.weakness import WeaknessKind
from sendprep.readers.letter_2023_cell import BULLET, ENDS_SENTENCE, NUMBER
from sendprep.readers.letter_2023_lines import Section, Spot
from sendprep.readers.letter_2023_table import TableRow, rows_of
from sendprep.readers.letter_2023_text import split_by_wording
from sendprep.readers.letter_2023_wording import LEAD_IN, goes_on, opens_area

DOUBTFUL = "This passage may open an area, or go on with the one before it; check the split."
SEVERAL = "This row of the table may hold more than one area; check whether to split it."
JOINED = "This passage may be an area of its own; it was joined to the one before it."
PARTED = "This area begins a page; it may belong to the one before it."
BESIDE_TABLE = "This passage stands outside the table; check whether it is an area."
BY_WORDING = "The areas were told apart by their wording, as there are no table lines; check each."

_ONE_COLUMN = WeaknessKind.IMPROVEMENT_AREA


@dataclass(frozen=True)
class Doubt:
    """Something to look at, and the line where; `single` when it concerns one area only."""

    message: str
    spot: Spot
    single: bool = True


@dataclass(frozen=True)
class Areas:
    """The rows of one section in order, with every doubt about how they were told apart."""

    kind: WeaknessKind
    rows: tuple[TableRow, ...]
    doubts: tuple[Doubt, ...]


def areas_of(section: Section) -> Areas:
    """Return the section's areas: by the table's ruling lines, or by wording without them."""
    rows: list[TableRow] = []
    doubts: list[Doubt] = []
    loose: list[Spot] = []
    for stretch in section.stretches:
        drawn, beside = rows_of(stretch)
        for row in drawn:
            _add(rows, row, doubts)
        loose += [spot for spot in beside if _says_something(spot) or not spot.text.strip()]
    if any(_says_something(spot) for spot in loose):
        _add_loose(rows, loose, section.kind, doubts)
    parted = list(_parted_by_number(rows))
    return Areas(section.kind, *_looked_over(parted, section.kind, doubts))


def _looked_over(
    rows: Sequence[TableRow], kind: WeaknessKind, doubts: Sequence[Doubt]
) -> tuple[tuple[TableRow, ...], tuple[Doubt, ...]]:
    """Return rows and doubts: a lone row that holds several areas is split, others are named."""
    drawn = [row for row in rows if row.drawn and row.spots and not row.body]
    several = [row for row in drawn if len(split_by_wording(row.spots, _ONE_COLUMN).rows) > 1]
    if several and len(rows) == 1 and kind is _ONE_COLUMN:
        split = split_by_wording(rows[0].spots, kind)
        return split.rows, (*doubts, Doubt(BY_WORDING, _first(rows[0]), single=False))
    return tuple(rows), (*doubts, *(Doubt(SEVERAL, _first(row)) for row in several))


def _parted_by_number(rows: Sequence[TableRow]) -> Iterator[TableRow]:
    """Part a row in which the areas stand as 1., 2., 3. without a rule between them."""
    for row in rows:
        starts = _numbered_lines(row.spots)
        for start, end in zip(starts, [*starts[1:], len(row.spots)], strict=True):
            yield replace(row, spots=row.spots[start:end])


def _numbered_lines(spots: Sequence[Spot]) -> list[int]:
    """Return where the areas of one row begin: at its first line, and at each next number."""
    starts = [0]
    found = NUMBER.match(spots[0].text) if spots else None
    number = int(found.group(1)) if found else None
    for index, spot in enumerate(spots[1:], 1):
        found = NUMBER.match(spot.text) if number is not None else None
        if found and number is not None and int(found.group(1)) == number + 1:
            starts.append(index)
            number += 1
    return starts


def _add(rows: list[TableRow], row: TableRow, doubts: list[Doubt]) -> None:
    """Add a drawn row, or join it to the one before when the page has cut it in two."""
    if not row.follows or not rows or not _fits(rows[-1], row):
        if row.spots or row.body:
            rows.append(row)
        return
    before = rows[-1]
    joins, sure = _continues(before, row)
    if not sure:
        message = JOINED if joins else PARTED
        doubts.append(Doubt(message, _first(row)))
    if joins:
        rows[-1] = _joined(before, row)
    else:
        rows.append(row)


def _fits(before: TableRow, row: TableRow) -> bool:
    return bool(before.spots and (row.spots or row.body))


def _continues(before: TableRow, row: TableRow) -> tuple[bool, bool]:
    """Return whether the row goes on from the page before, and whether that is sure."""
    if not row.spots:
        return True, True
    text, end = row.spots[0].text.strip(), before.spots[-1].text.rstrip()
    if NUMBER.match(text):
        return False, True
    if before.body and not row.body:
        return True, True
    if text[:1].islower() or BULLET.match(text):
        return True, True
    if not ENDS_SENTENCE.search(end):
        opens = _opens_after_bullets(before, row)
        return not opens, not opens or bool(row.body)
    if row.body:
        return False, True
    if goes_on(text):
        return True, not _has_room(before, row)
    return False, _has_room(before, row) and bool(LEAD_IN.match(text))


def _opens_after_bullets(before: TableRow, row: TableRow) -> bool:
    """Return whether a row opens after sub-bullets, the last of which needs no full stop."""
    bullets = any(BULLET.match(spot.text) for spot in before.spots)
    text = row.spots[0].text.strip()
    return bullets and _has_room(before, row) and opens_area(text) and not goes_on(text)


def _has_room(before: TableRow, row: TableRow) -> bool:
    """Return whether the row's first word would have fitted on the line before it."""
    last, first = before.spots[-1].line, row.spots[0].line
    if not last.box or not first.box or not first.text:
        return False
    letter = (first.box.right - first.box.left) / len(first.text)
    word = len(first.text.split(maxsplit=1)[0]) + 1
    return last.box.right + word * letter < before.right - _PADDING


_PADDING = 6.0  # points between a cell's text and its right rule


def _add_loose(
    rows: list[TableRow], loose: Sequence[Spot], kind: WeaknessKind, doubts: list[Doubt]
) -> None:
    split = split_by_wording(loose, kind)
    if not rows:
        if not split.by_cells:
            doubts.append(Doubt(BY_WORDING, loose[0], single=False))
        doubts += [Doubt(DOUBTFUL, spot) for spot in split.doubts]
        rows += split.rows
        return
    for row in split.rows:
        at = _place(rows, row)
        goes_on = at and _first(row).text[:1].islower() and not _is_whole(rows[at - 1])
        doubts.append(Doubt(JOINED if goes_on else BESIDE_TABLE, _first(row)))
        if goes_on:
            rows[at - 1] = _joined(rows[at - 1], row)
        else:
            rows.insert(at, row)


def _is_whole(row: TableRow) -> bool:
    return bool(row.spots and ENDS_SENTENCE.search(row.spots[-1].text))


def _joined(before: TableRow, row: TableRow) -> TableRow:
    return replace(before, spots=before.spots + row.spots, body=before.body + row.body)


def _place(rows: Sequence[TableRow], row: TableRow) -> int:
    """Return before which row, in reading order, a passage outside the table stands."""
    key = _height(row)
    return next((i for i, other in enumerate(rows) if _height(other) > key), len(rows))


def _height(row: TableRow) -> tuple[int, float]:
    spot = _first(row)
    return spot.page or 0, spot.middle


def _says_something(spot: Spot) -> bool:
    return any(char.isalnum() for char in spot.text)


def _first(row: TableRow) -> Spot:
    return (row.spots or row.body)[0]
