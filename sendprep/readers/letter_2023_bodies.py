"""A list of responsible bodies and areas without ruling lines, split where a body is named."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sendprep.readers.letter_2023_cell import BULLET, ENDS_SENTENCE
from sendprep.readers.letter_2023_lines import Spot
from sendprep.readers.letter_2023_table import TableRow, text_edge
from sendprep.readers.letter_2023_wording import ORDERS, opens_after_body

_BODY_WORD = re.compile(
    r"\b(?:council|ICB|integrated care|NHS|trust|borough|authority|board|partnership|colleges?)\b",
    re.I,
)
_SAME_ROW = 4.5  # points between the middles of lines that stand beside each other
_LONGEST_BODY = 220  # characters: the name of the bodies responsible for one area


def rows_by_body(spots: Sequence[Spot]) -> tuple[TableRow, ...]:
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
        if count and _BODY_WORD.search(name) and opens_after_body(text):
            return count
        if ENDS_SENTENCE.search(name) or ORDERS.search(text) or BULLET.match(text):
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


def _ended(spots: Sequence[Spot]) -> bool:
    return not spots or bool(ENDS_SENTENCE.search(spots[-1].text))
