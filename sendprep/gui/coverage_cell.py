"""The chosen cell of the coverage map: its documents and passages, or its gap and cheapest fix."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QAction, QPainter, QTextLayout
from PySide6.QtWidgets import QFrame, QListView, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.coverage_cells import Cell, CoverageGap, Row, revisit_day
from sendprep.domain.coverage_gaps import cell_words
from sendprep.domain.excerpt import Excerpt
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.gui import icons, look
from sendprep.gui.cells import RowDelegate, line_height
from sendprep.gui.coverage_columns import MapColumn, cell_of, facts, gaps_of, name_of
from sendprep.gui.forms.ui_coverage_cell import Ui_CoverageCell
from sendprep.gui.key_button import KeyButton, let_do
from sendprep.gui.rows import Column, RowModel
from sendprep.gui.weakness_links import LinkDelegate, LinkRow
from sendprep.gui.weakness_signs import Writer, height_of, paint_paragraph, paragraph

_LEFT, _ICON, _RIGHT, _PAD, _GAP = 14, 16, 10, 8, 3
_TEXT = _LEFT + _ICON + 8
_MOST = 180  # characters of a passage
_MOST_LISTED = 200  # each row is measured, which for thousands would hold the window up
_GAPS, _PIECES = range(2)


@dataclass(frozen=True)
class PieceRow(LinkRow):
    """A link of the cell with the page that its words stand on; 0 for the whole document."""

    page: int = 0


class CoverageCell(QFrame):
    """The pane; `open_evidence` and `link_wanted` carry ids, the latter "" for any piece."""

    open_evidence = Signal(str, int)
    link_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CoverageCell()
        self.ui.setupUi(self)
        self.pieces: RowModel[PieceRow] = RowModel(
            [Column("Document", lambda row: row.evidence.title)], says=lambda row: row.sentence
        )
        self.gaps: RowModel[NamedGap] = RowModel(
            [Column("Gap", lambda gap: gap.title)], says=lambda gap: gap.sentence
        )
        for words in ("Gaps", "Evidence"):
            self.ui.tabs.addTab(words)
        self.ui.tabs.setDrawBase(False)
        self.ui.tabs.setExpanding(False)
        self.ui.tabs.currentChanged.connect(lambda _: self._show_tab())
        self.ui.link.hide()
        self._low = False
        self._shown: tuple[Row | None, MapColumn | None] = (None, None)
        self.ui.pieces.setModel(self.pieces)
        self.ui.pieces.setItemDelegate(LinkDelegate(self.ui.pieces))
        self.ui.gaps.setModel(self.gaps)
        self.ui.gaps.setItemDelegate(GapDelegate(self.ui.gaps))
        self.ui.pieces.activated.connect(lambda index: self._open(self.pieces.row(index.row())))
        self.ui.gaps.activated.connect(lambda index: self._close(self.gaps.row(index.row())))

    def add_button(self, action: QAction) -> None:
        """Give the pane the button of an action: in its foot, or beside the title when narrow."""
        self.ui.footRow.addWidget(KeyButton.of(action, self))
        self.ui.footRow.addStretch(1)
        self.ui.link.setIcon(action.icon())
        let_do(action, self.ui.link)

    def set_low(self, low: bool) -> None:
        """Leave the counts and the foot out where the window is low, so that the list has room."""
        for part in (self.ui.place, self.ui.facts, self.ui.foot):
            part.setVisible(not low)
        self.ui.link.setVisible(low)
        self._low = low
        self._show_title()

    def show_cell(self, row: Row | None, column: MapColumn, se: SelfEvaluation, bank: Bank) -> None:
        """Show a cell of the map: its gaps first, if it has any."""
        missing = gaps_of(row, column) if row else ()
        self.gaps.set_rows([NamedGap(gap, row.number) for gap in missing] if row else [])
        self.pieces.set_rows(list(_pieces(row, column, se, bank)) if row else [])
        self._shown = (row, column)
        self._show_title()
        self.ui.place.setText(_place(row, column) if row else "")
        self.ui.facts.setText(_facts(cell_of(row, column)) if row else "")
        self.ui.nothing.setText("Choose a cell of the map." if row is None else "Nothing here.")
        gaps, pieces = self.gaps.rowCount(), self.pieces.rowCount()
        self.ui.tabs.setTabText(_GAPS, f"Gaps  {gaps}")
        self.ui.tabs.setTabText(_PIECES, f"Evidence  {pieces}")
        self.ui.tabs.setVisible(bool(gaps and pieces))
        self.ui.tabs.setCurrentIndex(_GAPS if gaps else _PIECES)
        self._show_tab()

    def enter(self) -> None:
        """Move the focus into what the cell lists."""
        view = self.first
        if view.isVisibleTo(self):
            view.setFocus()
            if not view.currentIndex().isValid():
                view.setCurrentIndex(view.model().index(0, 0))

    @property
    def first(self) -> QListView:
        """The list that is in front."""
        return self.ui.gaps if self.ui.tabs.currentIndex() == _GAPS else self.ui.pieces

    def _show_title(self) -> None:
        """Name the weakness, or the cell where there is no second line for that."""
        row, column = self._shown
        words = (column.words if self._low else row.weakness.title) if row and column else ""
        self.ui.title.setText(f"{row.number}  {words}" if row else "")

    def _show_tab(self) -> None:
        front = self.first
        for view in (self.ui.gaps, self.ui.pieces):
            view.setVisible(view is front and view.model().rowCount() > 0)
        self.ui.nothing.setVisible(front.model().rowCount() == 0)

    def _open(self, row: PieceRow) -> None:
        self.open_evidence.emit(row.evidence.id, row.page)

    def _close(self, gap: "NamedGap") -> None:
        self.link_wanted.emit(gap.gap.held or "")


@dataclass(frozen=True)
class NamedGap:
    """A gap with the number of its row."""

    gap: CoverageGap
    number: str

    @property
    def title(self) -> str:
        """The cell in words."""
        return cell_words(self.gap.cell, self.number)

    @property
    def sentence(self) -> str:
        """The gap as a screen reader reads it."""
        return f"{self.title}. {self.gap.why} Cheapest fix: {self.gap.fix} Rule {self.gap.rule}."


class GapDelegate(RowDelegate[NamedGap]):
    """Paints a gap: the cell, why it matters, the cheapest fix, and the rule that says so."""

    def row_height(self, row: NamedGap, width: int) -> int:
        """The name, both texts, and the rule."""
        texts = sum(height_of(text) + _GAP for text in self._texts(row, width))
        return line_height("body-strong", "caption") + texts + _GAP + 2 * _PAD + 1

    def paint_row(self, painter: QPainter, rect: QRect, row: NamedGap, selected: bool) -> None:
        """Paint the row."""
        left, top = rect.left() + _TEXT, rect.top() + _PAD
        square = QRect(rect.left() + _LEFT, top + 1, _ICON, _ICON)
        icons.paint(painter, square, "ph.warning-fill", "part")
        right, text = rect.right() - _RIGHT, look.colour("text")
        Writer(painter, left, top, right, look.font("body-strong")).words(row.title, text)
        top += line_height("body-strong") + _GAP
        why, fix = self._texts(row, rect.width())
        paint_paragraph(painter, left, top, why, look.colour("muted"))
        top += height_of(why) + _GAP
        paint_paragraph(painter, left, top, fix, text)
        top += height_of(fix) + _GAP
        caption = look.font("caption")
        Writer(painter, left, top, right, caption).words(
            f"Rule {row.gap.rule}", look.colour("faint")
        )

    def _texts(self, row: NamedGap, width: int) -> tuple[QTextLayout, QTextLayout]:
        room = width - _TEXT - _RIGHT
        return (
            paragraph(row.gap.why, look.font("caption"), room),
            paragraph(row.gap.fix, look.font("body"), room),
        )


def _pieces(row: Row, column: MapColumn, se: SelfEvaluation, bank: Bank) -> Iterator[PieceRow]:
    """Yield the first links of a cell, those that fill it before others."""
    cell = cell_of(row, column)
    links = (*cell.links, *cell.beside)[:_MOST_LISTED]
    quoted = [link.excerpt_id for link in links if link.excerpt_id]
    passages = {one.id: one for one in bank.excerpts.some(quoted)}
    numbers = {one.id: one.number for one in row.subject.account.findings}
    for link in links:
        passage = passages.get(link.excerpt_id or "")
        about = f"{row.weakness.number}.{numbers[link.finding_id]}" if link.finding_id else ""
        page = (passage.page or passage.sheet + 1) if passage else 0
        words = _words(passage, page) if passage else link.why
        yield PieceRow(
            replace(link, why=words), se.by_id(link.evidence_id), about, revisit_day(se), page
        )


def _place(row: Row, column: MapColumn) -> str:
    return f"{column.words} · {name_of(row)}" if row.finding else column.words


def _facts(cell: Cell) -> str:
    every = len(cell.links) + len(cell.beside)
    more = (
        f". The first {_MOST_LISTED} of {every:,} links are listed" if every > _MOST_LISTED else ""
    )
    return facts(cell) + more


def _words(passage: Excerpt, page: int) -> str:
    """Return a passage with its page: in quotation marks if quoted, and not if it is our note."""
    said = " ".join((passage.quote or passage.note).split())
    cut = said if len(said) <= _MOST else f"{said[:_MOST].rsplit(' ', 1)[0]}…"
    where = f"page\N{NO-BREAK SPACE}{page}"
    if passage.quote:
        return f"“{cut}” {where}"
    return f"A box on {where}: {cut}" if cut else f"A box on {where}"
