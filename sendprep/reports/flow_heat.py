"""Heat maps: a figure in every cell on a ground that darkens, empty cells hatched."""

import re
from dataclasses import dataclass, replace

from sendprep.reports import styles
from sendprep.reports.document import HeatMap, HeatRow
from sendprep.reports.flow import At, Group, Panel, Picture, Piece, Placed
from sendprep.reports.flow_rows import RowsUnderHead
from sendprep.reports.flow_words import Words, set_words
from sendprep.reports.pdf_sheet import Sheet
from sendprep.reports.signs import empty_drawing, heat_step
from sendprep.reports.styles import MM, Style
from sendprep.reports.tags import Box, Element, Role, Scope

_ROW, _BETWEEN, _PAD = 15.5, 1.4, 3.0
_NUMBER, _LABEL, _TOTAL = 20.0, 46 * MM, 10 * MM
_CELL = 12 * MM
_SPACES = re.compile(r"(?<!\d) ")  # a number stays with its word


@dataclass(frozen=True)
class _Frame:
    """Where the columns of a map stand: `label` is the width of the names, `wide` of each cell."""

    label: float
    wide: float
    count: int

    def left(self, place: int) -> float:
        """Return where a column begins."""
        return self.label + place * self.wide


def lay_heat(heat: HeatMap) -> Placed:
    """Return the map laid out as a table that can be read cell by cell."""
    frame = _frame(heat)
    root = Element(Role.TABLE, summary=heat.summary)
    head = _head(heat, frame, root.add(Role.TABLE_HEAD).add(Role.ROW))
    body = root.add(Role.TABLE_BODY)
    rows = tuple(_row(row, frame, body.add(Role.ROW)) for row in heat.rows)
    made = RowsUnderHead(head, _head(heat, frame, None), rows, is_whole=True)
    return Placed(made, (root,), before=6, after=4)


def _frame(heat: HeatMap) -> _Frame:
    """Return a frame whose names stand on one line if cells can be so narrow for that."""
    room, count = styles.WIDTH - _TOTAL, len(heat.columns)
    words = [word for head in heat.columns for word in _SPACES.split(head)]
    cell = max([_CELL, *(_wide(word, styles.TABLE_HEAD) + 4 for word in words)])
    names = max((_wide(row.label, styles.TABLE_TEXT) for row in heat.rows), default=0.0)
    label = max(_LABEL, min(_NUMBER + names + _PAD + 1, room - count * cell))
    return _Frame(label, (room - label) / count, count)


def _wide(text: str, style: Style) -> float:
    return set_words(text, style, styles.WIDTH, None).width


def _head(heat: HeatMap, frame: _Frame, row: Element | None) -> Group:
    def words(text: str, room: float, right: bool = False) -> Words:
        element = row.add(Role.HEAD_CELL, Scope.COLUMN) if row else None
        return set_words(text, styles.TABLE_HEAD, room, element, right=right)

    label = words(heat.label, frame.label - _PAD)
    columns = [words(text, frame.wide - 2) for text in heat.columns]
    total = words(heat.total, _TOTAL, right=True)
    tall = max(one.height for one in (label, *columns, total))
    places = [At(label, 0, tall - label.height)]
    for place, one in enumerate(columns):
        places.append(At(_centred(one, frame.wide), frame.left(place), tall - one.height))
    places.append(At(total, frame.left(frame.count), tall - total.height))
    return Group(tuple(places))


def _row(row: HeatRow, frame: _Frame, element: Element) -> Group:
    head = element.add(Role.HEAD_CELL, Scope.ROW)
    number = set_words(row.number, styles.HEAT_FIGURE, _NUMBER, head.add(Role.PARAGRAPH))
    room = frame.label - _NUMBER - _PAD
    label = set_words(row.label, styles.TABLE_TEXT, room, head.add(Role.PARAGRAPH))
    high = max(_ROW, label.height + _BETWEEN + 2)
    down = (high - _BETWEEN - label.style.lead) / 2 if high == _ROW else 1.0
    places = [At(number, 0, down), At(label, _NUMBER, down)]
    for place, count in enumerate(row.counts):
        cell = _cell(count, frame.wide - _BETWEEN, high - _BETWEEN, element.add(Role.CELL))
        places.append(At(cell, frame.left(place)))
    total = set_words(
        str(row.total), styles.HEAT_FIGURE, _TOTAL, element.add(Role.CELL), right=True
    )
    middle = (high - _BETWEEN - total.style.lead) / 2
    places.append(At(total, frame.left(frame.count), middle))
    return Group(tuple(places), least=high)


def _cell(count: int | None, wide: float, high: float, element: Element) -> Piece:
    if count == 0:
        figure = element.add(Role.FIGURE)
        figure.alt = "none"
        return Picture(empty_drawing(wide, high), figure)
    step = heat_step(count or 0)
    style: Style = styles.HEAT_ON_DARK if step == 3 else styles.HEAT_FIGURE
    words = set_words("–" if count is None else str(count), style, wide, element)
    above = (high - words.style.lead) / 2

    def ground(sheet: Sheet, box: Box) -> None:
        if count:
            sheet.fill(box, styles.HEAT[step])

    return Panel(_centred(words, wide), wide, ground, above=above, below=above)


def _centred(words: Words, wide: float) -> Piece:
    """Return the words with each of their lines in the middle."""
    size, lead = words.style.size, words.style.lead
    places = [
        At(replace(words, lines=(line,)), (wide - line.width * size) / 2, number * lead)
        for number, line in enumerate(words.lines)
    ]
    return Group(tuple(places))
