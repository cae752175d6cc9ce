"""The document as it prints: its head, the bar, its pages, or a sentence where it has none."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence
from sendprep.domain.months import short_month_words
from sendprep.domain.register import EvidenceRow
from sendprep.errors import SendprepError
from sendprep.gui.evidence_deeds import DocumentDeeds
from sendprep.gui.evidence_pages import Shown, no_pages, read_document
from sendprep.gui.excerpt_bar import DRAW_BOX, SELECT_WORDS
from sendprep.gui.excerpt_marks import Standing, marks_of, read_standing
from sendprep.gui.forms.ui_evidence_document import Ui_EvidenceDocument
from sendprep.gui.icons import icon
from sendprep.gui.job import Job
from sendprep.gui.key_button import KeyButton
from sendprep.gui.page_area import Area
from sendprep.gui.page_bar import PageBar
from sendprep.gui.page_find import NO_QUERY, Query
from sendprep.gui.page_find_bar import FindBar
from sendprep.gui.page_gap import PageGap
from sendprep.gui.page_view import PageView, Passage
from sendprep.gui.words import count_words, day_words

_NONE = ("No document is chosen.", "Choose one at the left, or drop files there.")
_EMPTY_BOX = "Draw a box with the mouse, or with the arrow keys and Shift, then press Enter."


class EvidenceDocument(QWidget):
    """The pane; `said` carries one line about what was done.

    `selected` tells that other words, or a box, are selected; `filing_wanted` that they are to be
    filed; `excerpt_wanted` that a filed one was clicked.
    """

    said = Signal(str)
    details_wanted = Signal()
    selected = Signal()
    filing_wanted = Signal()
    excerpt_wanted = Signal(str)

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._shown: Evidence | None = None
        self._looked_at = ""
        self._text_id: str | None = None
        self._newest_id: str | None = None
        self._openings = 0
        self._to_select: tuple[int, int, int] | None = None
        self._standing: tuple[Standing, ...] = ()
        self.ui = Ui_EvidenceDocument()
        self.ui.setupUi(self)
        self.view = PageView()
        self.view.setAcceptDrops(False)
        self.bar = PageBar(self.view)
        self.finder = FindBar(self.view)
        self.gap = PageGap(bank)
        self.deeds = DocumentDeeds(bank, self)
        self.file = KeyButton("File excerpt", "Enter")
        self._lay_out()
        self._connect()
        self.show_row(None)

    @property
    def evidence_id(self) -> str:
        """The id of the document that is shown; "" without one."""
        return self._shown.id if self._shown else ""

    @property
    def search(self) -> QLineEdit:
        """The field in which words are looked for."""
        return self.finder.field

    @property
    def selection(self) -> Passage | Area | None:
        """What is selected on the page."""
        return self.view.passage or self.view.area

    @property
    def is_wordless(self) -> bool:
        """Whether the page in sight has no words to select."""
        words = self.view.words_of(self.view.page - 1)
        return self.view.page_count > 0 and not (words and words.text.strip())

    def show_row(self, row: EvidenceRow | None, page: int = 0, query: Query = NO_QUERY) -> None:
        """Show a document, at a page and with the words of a search lit if they are given.

        The same document stays where it is.
        """
        before, self._shown = self._shown, row.evidence if row else None
        self.deeds.show(self._shown)
        self.gap.show_page(self._shown, self.view.page)
        for part in (self.ui.head, self.bar):
            part.setVisible(row is not None)
        if row is None:
            self._show_sentence(*_NONE, save=False)
            return
        self._show_head(row)
        if before is None or before.id != row.evidence.id:
            self._looked_at = ""
            self._open(row.evidence, page, query)
            return
        if self._newest_id != self._bank.texts.newest_id(row.evidence.id):
            self._open(row.evidence, page or self.view.page, query)  # it was read again
            return
        self._standing = read_standing(self._bank, row.evidence.id)
        self._show_marks()
        if page:
            self.view.show_page(page)
        if query.typed:
            self.finder.light(query, page)

    def look_at(self, excerpt_id: str, turn: bool = True) -> None:
        """Turn to an excerpt and mark it, as soon as the document is there."""
        self._looked_at = excerpt_id
        self._show_marks()
        mark = next((one for one in self.view.marks if one.key == excerpt_id), None)
        if mark and turn:
            self.view.show_mark(mark)

    def select_words(self, sheet: int, start: int, end: int) -> None:
        """Select words of the document that is shown, as soon as it is there."""
        self._to_select = (sheet, start, end)
        if self._text_id is not None:
            self._select_now()

    def enter_pages(self) -> None:
        """Move the focus to the pages."""
        self.view.setFocus()

    def set_filing_beside(self, beside: bool) -> None:
        """Whether the form stands beside the pages; else a button under them leads to it."""
        self._beside = beside
        self._show_foot()

    def save_copy(self, to: Path) -> bool:
        """Save the original byte for byte."""
        return self.deeds.save_copy(to)

    # ------------------------------------------------------------ building

    def _lay_out(self) -> None:
        self._beside = True
        self.ui.barPlace.addWidget(self.bar)
        self.ui.barPlace.addWidget(self.gap)
        self.ui.viewPlace.addWidget(self.view)
        self.ui.more.setIcon(icon("ph.dots-three"))
        self.file.setProperty("kind", "primary")
        self.ui.filePlace.addWidget(self.file)
        self.text_tool = self.bar.add_tool("ph.text-aa", "Select words", "")
        self.box_tool = self.bar.add_tool("ph.selection-plus", "Draw a box", "Ctrl+B")
        self.bar.add_first(self.finder)
        menu = QMenu(self)
        menu.addActions(self.deeds.actions)
        self.ui.more.setMenu(menu)
        self._show_tools(False)
        self._show_foot()

    def _connect(self) -> None:
        self.ui.details.clicked.connect(self.details_wanted)
        self.ui.save.clicked.connect(self.deeds.ask_copy)
        self.deeds.said.connect(self.said)
        self.finder.left.connect(self.enter_pages)
        self.gap.said.connect(self.said)
        self.view.page_changed.connect(lambda page: self.gap.show_page(self._shown, page))
        self.view.failed.connect(self._say_problem)
        self.view.places_changed.connect(lambda _: self._show_marks())
        self.view.selection_changed.connect(self._selection_changed)
        self.view.wanted.connect(self._file)
        self.view.mark_clicked.connect(self.excerpt_wanted)
        self.view.drawing_changed.connect(self._show_tools)
        self.file.clicked.connect(self._file)
        self.text_tool.clicked.connect(lambda: self.view.set_drawing(False))
        self.box_tool.clicked.connect(lambda: self.view.set_drawing(True))

    # ------------------------------------------------------------ what is shown

    def _show_head(self, row: EvidenceRow) -> None:
        one = row.evidence
        self.ui.tag.show_code(one.code)
        self.ui.title.setText(one.title)
        dated = f"evidence date {_day(one)}" if one.evidence_date else "not dated"
        covers = (
            f"covers {short_month_words(one.period.start)} to {short_month_words(one.period.end)}"
            if one.period
            else ""
        )
        agency = one.agency.words if one.agency else "Source not said"
        newer = f"replaced by {row.replaced_by}" if row.replaced_by else ""
        parts = (agency, one.kind.words, dated, covers, newer)
        self.ui.facts.setText(" · ".join(part for part in parts if part))

    def _open(self, one: Evidence, page: int, query: Query) -> None:
        """Read the document on a worker, so that a large one does not hold up the list."""
        self._text_id, self._standing, self._to_select = None, (), None
        self._newest_id = self._bank.texts.newest_id(one.id)
        self._openings += 1
        opening = self._openings
        self.view.clear()
        self.finder.begin()
        self.ui.stack.setCurrentWidget(self.ui.pages)
        bank = self._bank

        def done(read: Shown) -> None:
            if self._shown and self._shown.id == one.id and opening == self._openings:
                self._show_read(one, read, page, query)

        # no name for the status bar: it would wipe out what is said there
        Job(self).start(lambda tell: read_document(bank, one, tell), done, self._say_problem, "")

    def _show_read(self, one: Evidence, read: Shown, page: int, query: Query) -> None:
        self._text_id, self._standing = read.text_id, read.standing
        self._newest_id = read.text_id
        self.deeds.show_reader(read.pages.reader)
        if read.original is not None:
            self.view.set_document(read.original, read.pages)
        elif read.text is not None:
            self.view.set_text(read.text)
        else:
            self._show_sentence(*no_pages(one))
            return
        self.finder.set_pages(read.pages)
        self.view.show_page(max(page, 1))
        self.look_at(self._looked_at)
        self._select_now()
        if query.typed:
            self.finder.light(query, page)

    def _select_now(self) -> None:
        if self._to_select:
            self.view.select(*self._to_select)
            self._to_select = None

    def _show_marks(self) -> None:
        marks = marks_of(self._standing, self.view, self._text_id, self._looked_at)
        self.view.set_marks(marks)

    def _say_problem(self, problem: SendprepError) -> None:
        self._show_sentence(problem.happened, f"{problem.safe} {problem.do}".strip())

    def _show_sentence(self, title: str, words: str, save: bool = True) -> None:
        self.view.clear()
        self.finder.begin()
        self.ui.sentenceTitle.setText(title)
        self.ui.sentence.setText(words)
        self.ui.save.setVisible(save)
        self.ui.stack.setCurrentWidget(self.ui.without)

    # ------------------------------------------------------------ what is selected

    def _selection_changed(self) -> None:
        self._show_foot()
        self.selected.emit()

    def _file(self) -> None:
        if self.selection:
            self.filing_wanted.emit()
            return
        if self.view.drawing:
            self.said.emit(_EMPTY_BOX)
        else:
            self.said.emit(DRAW_BOX if self.is_wordless else SELECT_WORDS)

    def _show_tools(self, drawing: bool) -> None:
        self.text_tool.setChecked(not drawing)
        self.box_tool.setChecked(drawing)

    def _show_foot(self) -> None:
        passage = self.view.passage
        words = count_words(len(passage.text.split()), "word") if passage else "A box"
        self.ui.footWords.setText(f"{words} selected")
        self.ui.foot.setVisible(not self._beside and self.selection is not None)


def _day(one: Evidence) -> str:
    return day_words(one.evidence_date).partition(" ")[2] if one.evidence_date else ""
