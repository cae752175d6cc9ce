"""Tables: repeated heads, a closing rule on each page, whole rows."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sendprep.reports import styles
from sendprep.reports.document import Align, Cell, Column, Table
from sendprep.reports.flow import Item, Piece, Placed, Stack
from sendprep.reports.flow_signs import SIGN_WIDTH, rungs, signed
from sendprep.reports.flow_widths import SIDE, column_widths
from sendprep.reports.flow_words import Numbers, set_words
from sendprep.reports.pdf_sheet import Sheet
from sendprep.reports.tags import Element, Role, Scope

_PADS, _DATA_PADS = (5.0, 6.0), (3.2, 3.8)
"""The room in points above and below the words of a row, and of one in a table of data."""
_TALL = styles.HEIGHT / 2  # only a row taller than this may part
_LONG = styles.HEIGHT / 8  # a row as tall as this may stand alone on a page
_CLOSING, _HEAD_RULE, _HAIRLINE = 1.1, 0.6, 0.4


@dataclass(frozen=True)
class Row:
    """One row laid out: a piece in each cell, each with its distance from the left."""

    cells: tuple[tuple[float, Piece], ...]
    anchors: tuple[str, ...] = ()
    is_title: bool = False
    """Whether it stays with the row below."""
    pads: tuple[float, float] = _PADS

    @property
    def height(self) -> float:
        """The height in points, with the padding."""
        return max(piece.height for _, piece in self.cells) + sum(self.pads)

    def split(self, room: float) -> "tuple[Row, Row] | None":
        """Part each cell where it must, for a row that is taller than half a page."""
        firsts, rests = [], []
        inner = room - sum(self.pads)
        for left, piece in self.cells:
            parts = None if piece.height <= inner else piece.split(inner, True)
            if piece.height > inner and parts is None:
                return None
            first, rest = parts or (piece, _EMPTY)
            firsts.append((left, first))
            rests.append((left, rest))
        above = replace(self, cells=tuple(firsts), is_title=False)
        return above, Row(tuple(rests), pads=self.pads)

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw the cells side by side."""
        for left, piece in self.cells:
            piece.draw(sheet, x + left, top - self.pads[0])


_EMPTY: Piece = Stack(())


@dataclass(frozen=True)
class Head:
    """The head row, set at its foot: once for reading aloud, as decoration where it repeats.

    Rows of None are a table without heads, which has a rule above it and no more.
    """

    read: Row | None
    repeated: Row | None

    @property
    def height(self) -> float:
        """The height in points, with the padding."""
        return self.read.height if self.read else _CLOSING

    def draw(self, sheet: Sheet, x: float, top: float, first: bool) -> None:
        """Draw ground, rules and heads."""
        bottom = top - self.height
        row = self.read if first else self.repeated
        with sheet.artifact():
            if row:
                sheet.fill((x, bottom, x + styles.WIDTH, top), styles.PANEL)
            sheet.fill((x, top - _CLOSING, x + styles.WIDTH, top), styles.ACCENT)
            if row:
                sheet.fill((x, bottom, x + styles.WIDTH, bottom + _HEAD_RULE), styles.RULE)
        if row:
            self._draw_words(row, sheet, x, top)

    def _draw_words(self, row: Row, sheet: Sheet, x: float, top: float) -> None:
        tallest = max(piece.height for _, piece in row.cells)
        for left, piece in row.cells:
            piece.draw(sheet, x + left, top - row.pads[0] - (tallest - piece.height))


@dataclass(frozen=True)
class Grid:
    """The part of a table that stands on one page, or all of it before it is parted."""

    head: Head
    rows: tuple[Row, ...]
    names: tuple[str, ...] = ()
    first: bool = True

    @property
    def height(self) -> float:
        """The height in points, with the head and the closing rule."""
        return self.head.height + sum(row.height for row in self.rows) + _CLOSING

    @property
    def span(self) -> str:
        """What the rows of this page reach from and to, for the running head."""
        return f"{self.names[0]} to {self.names[-1]}" if len(self.names) > 1 else ""

    def anchors(self) -> Iterator[tuple[str, float]]:
        """Yield the anchors of the rows, each with its distance from the top."""
        down = self.head.height
        for row in self.rows:
            for anchor in row.anchors:
                yield anchor, down
            down += row.height

    def split(self, room: float, fresh: bool) -> tuple[Piece, Piece] | None:
        """Part between rows, leaving no row alone; inside a row only if it is very tall."""
        room -= self.head.height + _CLOSING
        count = self._fitting(room)
        used = sum(row.height for row in self.rows[:count])
        if count < len(self.rows) and (self.rows[count].height > _TALL or (fresh and not count)):
            parts = self.rows[count].split(room - used)
            if parts:
                return self._inside(count, *parts)
        if self._leaves_one(count) and (count > 2 or not fresh):
            count -= 1
        while count and self.rows[count - 1].is_title:
            count -= 1
        if not count or count < (
            1 if fresh or self.rows[0].height >= _LONG else min(2, len(self.rows))
        ):
            return None
        return (
            replace(self, rows=self.rows[:count], names=self.names[:count]),
            replace(self, rows=self.rows[count:], names=self.names[count:], first=False),
        )

    def _leaves_one(self, count: int) -> bool:
        """Return whether one row would stand alone on the next page, and is not long enough to."""
        return 0 < count == len(self.rows) - 1 and self.rows[-1].height < _LONG

    def _inside(self, number: int, above: Row, below: Row) -> "tuple[Grid, Grid]":
        rows, names = self.rows, self.names
        return (
            replace(self, rows=(*rows[:number], above), names=names[: number + 1]),
            replace(self, rows=(below, *rows[number + 1 :]), names=names[number:], first=False),
        )

    def _fitting(self, room: float) -> int:
        count = 0
        for row in self.rows:
            room -= row.height
            if room < -0.01:
                break
            count += 1
        return count

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw head, rows, the hairlines between them and the closing rule."""
        self.head.draw(sheet, x, top, self.first)
        top -= self.head.height
        for number, row in enumerate(self.rows):
            if number:
                with sheet.artifact():
                    line = (x, top, x + styles.WIDTH, top)
                    sheet.line(line, styles.HAIRLINE, _HAIRLINE)
            row.draw(sheet, x, top)
            top -= row.height
        with sheet.artifact():
            sheet.fill((x, top - _CLOSING, x + styles.WIDTH, top), styles.ACCENT)


def lay_table(table: Table, numbers: Numbers) -> Placed:
    """Return the table laid out, with its structure."""
    root = Element(Role.TABLE, summary=table.summary)
    widths = column_widths(table)
    head = _heads(table, widths, root)
    body = root.add(Role.TABLE_BODY)
    rows = tuple(
        replace(
            _row(table, cells, widths, body.add(Role.ROW), numbers), is_title=at in table.titles
        )
        for at, cells in enumerate(table.rows)
    )
    return Placed(Grid(head, rows, _names(table)), (root,), before=6, after=6)


def _heads(table: Table, widths: tuple[float, ...], root: Element) -> Head:
    if not any(column.head for column in table.columns):
        return Head(None, None)
    row = root.add(Role.TABLE_HEAD).add(Role.ROW)
    return Head(_head(table.columns, widths, row), _head(table.columns, widths, None))


def _names(table: Table) -> tuple[str, ...]:
    if not (table.row_heads and table.names_pages):
        return ()
    return tuple("".join(run.text for run in cells[0].text) for cells in table.rows)


def _lefts(widths: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(sum(widths[:number]) + SIDE for number in range(len(widths)))


def _head(columns: tuple[Column, ...], widths: tuple[float, ...], row: Element | None) -> Row:
    cells = []
    for column, left, wide in zip(columns, _lefts(widths), widths, strict=True):
        element = row.add(Role.HEAD_CELL, Scope.COLUMN) if row else None
        right = column.align is Align.RIGHT
        room = wide - 2 * SIDE
        cells.append((left, set_words(column.head, styles.TABLE_HEAD, room, element, right=right)))
    return Row(tuple(cells))


def _row(
    table: Table,
    cells: tuple[Cell, ...],
    widths: tuple[float, ...],
    row: Element,
    numbers: Numbers,
) -> Row:
    made = []
    places = zip(cells, table.columns, _lefts(widths), widths, strict=True)
    for number, (cell, column, left, wide) in enumerate(places):
        heads = table.row_heads and number == 0
        element = row.add(Role.HEAD_CELL, Scope.ROW) if heads else row.add(Role.CELL)
        piece = _cell(cell, column.align, wide - 2 * SIDE, heads, element, numbers)
        made.append((left, piece))
    pads = _DATA_PADS if table.is_data else _PADS
    return Row(tuple(made), tuple(cell.anchor for cell in cells if cell.anchor), pads=pads)


def _cell(
    cell: Cell, align: Align, room: float, heads: bool, element: Element, numbers: Numbers
) -> Piece:
    indent = SIGN_WIDTH if cell.sign else 0
    bold = heads or cell.sign is not None
    right = align is Align.RIGHT
    text = tuple(replace(run, bold=run.bold or bold) for run in cell.text)
    items: list[Item] = []
    for words, style in ((text, styles.TABLE_TEXT), (cell.second, styles.TABLE_SECOND)):
        if any(run.text or run.page_of for run in words):
            paragraph = element.add(Role.PARAGRAPH)
            piece = set_words(words, style, room - indent, paragraph, numbers, right)
            items.append(Item(piece, 1 if items else 0))
    if cell.rungs:
        items.append(Item(rungs(cell.rungs, element), 3 if items else 0))
    inner: Piece = Stack(tuple(items))
    return signed(cell.sign, inner, room) if cell.sign else inner
