"""Sets the rows of a table as ruled paper: a line for each printed line of a cell."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from sendprep.domain.pages import Box, Line
from sendprep.gui.made_page import Band
from sendprep.gui.text_metrics import Metrics, metrics_of

_PAD, _PAD_TOP = 4.0, 2.0
_LEAST = 16.0
_MEASURED = 2_000
"""So many rows tell how wide the columns are; the cells of later ones break where they must."""
_WIDEST_HEAD = 58.0
_NUMBER_ENDS = frozenset("0123456789%)")
_NUMBER = re.compile(r"[-+–(]?\s?£?\s?\d[\d,. ]*\s?%?\)?")


@dataclass(frozen=True)
class Style:
    """How a table is set: from where on, in how much room, and what a column takes.

    The room is as wide as the columns at their least, if that is more.
    """

    left: float
    room: float
    size: float
    is_grid: bool = False
    widest: float = 10_000.0
    least: float = 0.0


@dataclass
class SetTable:
    """A table as it was set; `bottom` is where it ends."""

    lines: list[Line] = field(default_factory=list)
    rules: list[Box] = field(default_factory=list)
    bands: list[Band] = field(default_factory=list)
    rights: tuple[float, ...] = ()
    bottom: float = 0.0


def set_table(rows: Sequence[Line], top: float, first: int, style: Style) -> SetTable:
    """Return the rows set below `top`; `first` counts the lines of the page before them."""
    cells = [row.text.split("\t") for row in rows]
    widths = _widths(cells, rows, style)
    table = SetTable()
    edges = [style.left]
    for width in widths:
        edges.append(edges[-1] + width)
    table.rights, table.bottom = tuple(edges[1:]), top
    _rule(table, edges[0], edges[-1], top)
    for row, words in zip(rows, cells, strict=True):
        table.bands.append(Band(table.bottom, first + len(table.lines)))
        _set_row(table, row, words, edges, style)
        _rule(table, edges[0], edges[-1], table.bottom)
    table.rules += [Box(edge, top, edge, table.bottom) for edge in edges]
    return table


def _set_row(
    table: SetTable, row: Line, cells: Sequence[str], edges: Sequence[float], style: Style
) -> None:
    metrics = metrics_of(style.is_grid, style.size, row.bold)
    top = table.bottom + _PAD_TOP
    lone = len(cells) == 2 and not cells[1]
    tallest = 1
    for at, words in enumerate(cells[:1] if lone else cells):
        left, right = edges[at], edges[-1] if lone else edges[at + 1]
        height, printed = top, 0
        for text, width in metrics.wrapped(words, right - left - 2 * _PAD + 0.5):
            start = left + _PAD
            is_whole = style.is_grid and len(text) == len(words)
            if is_whole and text[-1:] in _NUMBER_ENDS and _NUMBER.fullmatch(text):
                start = max(right - _PAD - width, start)
            box = Box(start, height, start + width, height + metrics.height)
            table.lines.append(Line(text, box, style.size, row.bold))
            height += metrics.height
            printed += 1
        tallest = max(tallest, printed)
    if lone:
        table.lines.append(Line("", Box(edges[-1], top, edges[-1], top + metrics.height)))
    table.bottom = top + tallest * metrics.height + _PAD_TOP


def _rule(table: SetTable, left: float, right: float, height: float) -> None:
    table.rules.append(Box(left, height, right, height))


def _widths(cells: Sequence[list[str]], rows: Sequence[Line], style: Style) -> list[float]:
    """Return the widths of the columns: what their words want, or a fair share of the room."""
    wants = [_LEAST] * max(len(words) for words in cells)
    for index, (row, words) in enumerate(zip(rows[:_MEASURED], cells, strict=False)):
        metrics = metrics_of(style.is_grid, style.size, row.bold)
        most = _WIDEST_HEAD if style.is_grid and index == 0 and len(rows) > 1 else style.widest
        if len(words) == 2 and not words[1]:
            continue  # a lone cell runs over the columns beside it
        for at, text in enumerate(words):
            if len(text) * style.size > wants[at]:
                wants[at] = max(wants[at], min(_wanted(text, metrics), most))
    wants = [min(want + 2 * _PAD + 1, style.widest) for want in wants]
    room = max(style.room, style.least * len(wants))
    return wants if sum(wants) <= room else _shared(wants, room)


def _wanted(text: str, metrics: Metrics) -> float:
    if "\n" not in text:
        return metrics.width(text)
    return max(metrics.width(line) for line in text.split("\n"))


def _shared(wants: list[float], room: float) -> list[float]:
    """Return widths that fill the room: narrow columns have what they want, wide ones share."""
    left, many, fair = room, len(wants), room / len(wants)
    for want in sorted(wants):
        fair = left / many
        if want > fair:
            break
        left, many = left - want, many - 1
    return [min(want, fair) for want in wants]
