"""The print page: a report exactly as it will be printed."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, QSignalBlocker, QSize
from PySide6.QtGui import QIcon, QResizeEvent, QShowEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLayout, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.kept_words import REPORT
from sendprep.errors import SendprepError
from sendprep.gui.forms.ui_print_page import Ui_PrintPage
from sendprep.gui.icons import icon
from sendprep.gui.key_button import add_action
from sendprep.gui.pack_builder import PackBuilder
from sendprep.gui.pack_documents import PACK
from sendprep.gui.pack_headings import begins_on
from sendprep.gui.pack_issue import GiveOut
from sendprep.gui.page_bar import PageBar
from sendprep.gui.page_view import Fit, Layout, PageView
from sendprep.gui.print_contents import Entry, EntryDelegate, entry_model, page_of
from sendprep.gui.print_documents import printables
from sendprep.gui.print_foot import LOW, FootRows, show_missing, show_pages
from sendprep.gui.print_front import FrontFields
from sendprep.gui.print_gate import PrintGate
from sendprep.gui.print_gate_places import show_place
from sendprep.gui.print_gate_seat import GateSeat
from sendprep.gui.print_notice import PrintNotice
from sendprep.gui.print_out import WaysOut
from sendprep.gui.print_paper import PaperPrinter
from sendprep.gui.print_preview import Preview, PreviewMaker, Wanted
from sendprep.gui.print_shown import ShownPreview
from sendprep.gui.print_thumbs import ThumbStrip
from sendprep.gui.printable import Printable
from sendprep.gui.words import count_words

_SIDES, _NARROW_SIDES = (318, 968), (240, 400)
_WIDE = 860
"""The width from which two pages lie side by side."""
_MOST_DOCUMENTS = 6
"""How many documents are seen at once; more can be scrolled to."""


class PrintPage(QWidget):
    """Recipe at the left, the very pages at the right; saved and printed are those bytes."""

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self.ui = Ui_PrintPage()
        self.ui.setupUi(self)
        self.builder = PackBuilder(bank, self.ui, self)
        self._asked = ""
        self._offered = self._offer()
        self._chosen = self._offered[0]
        self.view = PageView(self)
        self.thumbs = ThumbStrip(self)
        self._shown = ShownPreview(self.view, self.thumbs)
        self._documents, self._sections = entry_model(), entry_model()
        self._front = FrontFields(bank, self.ui, self)
        self._maker = PreviewMaker(bank, self, self._wanted)
        self._out = WaysOut(bank, self, self._maker, self._wanted)
        self._issue = GiveOut(bank, self, self.builder.choice, self._wanted)
        self.gate = PrintGate(bank)
        self._foot = FootRows(self.ui, self)
        self._notice = PrintNotice(self.ui, self)
        self._seat = GateSeat(self.ui, self.gate, self)
        self._lay_out()
        self._connect()
        self._front.read()
        self._show_documents()
        self.builder.show_for(self._chosen)
        self._show_privacy()

    def refresh(self, tables: frozenset[str] = frozenset()) -> None:
        """Make the preview anew, at once or when the page is seen again."""
        self._offered = self._offer()
        found = (one for one in self._offered if one.key == self._chosen.key)
        self._chosen = next(found, self._offered[0])
        self._front.read()
        self._show_documents()
        self.builder.show_for(self._chosen)
        self._maker.spoil()
        self.gate.refresh()
        if self.isVisible():
            self.ui.updated.setText("Out of date")

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Make the preview when the page is first seen, or after changes."""
        super().showEvent(event)
        self._seat.let_go_if_empty()
        if self._maker.is_stale:
            self._maker.make()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The smallest laptop at 200 %, beside the rail."""
        return QSize(480, 240)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave out what has no room: thumbnails, gaps and page turning stand elsewhere too."""
        super().resizeEvent(event)
        ui, wide = self.ui, self._is_wide
        gaps = (ui.gapsIcon, ui.gaps, ui.gapsFirst)
        for part in (self.thumbs, *gaps, ui.before, ui.pages, ui.after):
            part.setVisible(wide)
        self._seat.make_room(wide)
        self._front.make_room(wide)
        self.builder.recipes.make_room(wide)
        self.builder.bar.make_room(self.height() < LOW)
        ui.pdf.setIcon(icon("ph.download-simple") if wide else QIcon())
        ui.print.setIcon(icon("ph.printer", "on-accent") if wide else QIcon())
        layout = Layout.SPREAD if wide else Layout.SINGLE
        if layout is not self.view.page_layout:
            ui.panes.setSizes(list(_SIDES if wide else _NARROW_SIDES))
            self.view.set_page_layout(layout)
            self.view.set_fit(Fit.PAGE if wide else Fit.WIDTH)

    def save_pdf(self, path: Path) -> None:
        """Save the pages as PDF."""
        self._out.save_pdf(path)

    def save_word(self, path: Path) -> None:
        """Save the report as a Word file."""
        self._out.save_word(path)

    def print_on(self, printer: QPrinter, pages: str = "") -> PaperPrinter | None:
        """Print the pages on paper, or those that words such as "43a-60" name."""
        return self._out.print_on(printer, pages)

    def check_privacy(self) -> None:
        """Show the privacy check, or the pages again if it is shown."""
        self._seat.turn()

    # ------------------------------------------------------------ building

    def _lay_out(self) -> None:
        ui = self.ui
        self.view.set_page_layout(Layout.SPREAD)
        self.bar = PageBar(self.view, self)
        ui.barPlace.addWidget(self.bar)
        ui.thumbsPlace.addWidget(self.thumbs)
        ui.viewPlace.addWidget(self.view)
        for view, model in ((ui.documents, self._documents), (ui.contents, self._sections)):
            view.setModel(model)
            view.setItemDelegate(EntryDelegate(view))
        ui.recipe.let_scroll(True)
        ui.panes.setSizes(list(_SIDES))
        ui.progress.hide()
        ui.column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        ui.before.setIcon(icon("ph.caret-left", "text"))
        ui.after.setIcon(icon("ph.caret-right", "text"))

    def _connect(self) -> None:
        ui = self.ui
        ui.again.clicked.connect(self._maker.make)
        ui.before.clicked.connect(lambda: self.view.turn(-1))
        ui.after.clicked.connect(lambda: self.view.turn(1))
        ui.pdf.clicked.connect(self._out.ask_pdf)
        ui.word.clicked.connect(self._out.ask_word)
        ui.print.clicked.connect(self._out.ask_printer)
        ui.contents.selectionModel().currentChanged.connect(self._chose_section)
        ui.documents.selectionModel().currentChanged.connect(self._chose_document)
        self._front.changed.connect(self.refresh)
        self.builder.changed.connect(self.refresh)
        self.builder.section_wanted.connect(self._show_section)
        for way in (self._out, self._issue):
            way.said.connect(self._notice.say)
            way.stopped.connect(self._seat.stop)
        self.builder.bar.give_out_wanted.connect(self._issue.ask)
        self.builder.recipes.folder_wanted.connect(self._issue.ask_folder)
        self.gate.decided.connect(self._show_privacy)
        self.gate.place_wanted.connect(self._show_place)
        ui.privacyOpen.clicked.connect(self._seat.enter)
        self._maker.begun.connect(self._show_begun)
        self._maker.progressed.connect(self._show_progress)
        self._maker.ended.connect(ui.progress.hide)
        self._maker.made.connect(self._take)
        self._maker.failed.connect(self._fail)
        self.thumbs.picked.connect(self.view.show_page)
        self.view.page_changed.connect(lambda _: self._show_pages())
        self.view.pages_changed.connect(lambda _: self._show_pages())
        self.view.failed.connect(self._fail)
        add_action(self, "Save as PDF", icon("ph.download-simple"), "Ctrl+S", self._out.ask_pdf)
        add_action(self, "Privacy check", icon("ph.shield-check"), "F8", self.check_privacy)
        add_action(self, "Print", icon("ph.printer"), "Ctrl+Return", self._out.ask_printer)

    # ------------------------------------------------------------ the preview

    def _wanted(self) -> Wanted:
        return Wanted(self._chosen, self._front.day)

    def _show_begun(self) -> None:
        self.ui.progress.setRange(0, 0)
        self.ui.progress.show()
        self.ui.updated.setText("Making the pages")

    def _show_progress(self, done: int, total: int, what: str) -> None:
        self.ui.progress.setRange(0, total)
        self.ui.progress.setValue(done)

    def _take(self, preview: Preview) -> None:
        if not self._seat.is_taken:
            self.ui.stack.setCurrentWidget(self.ui.pagesPage)
        self.gate.show_telling(preview.telling)
        self._shown.show(preview)
        self._sections.set_rows(preview.sections)
        show_missing(self.ui, preview.gaps, self._chosen)
        self.ui.updated.setText("Updated just now")
        self._let_print(True)

    def _fail(self, problem: SendprepError) -> None:
        self._seat.leave()
        self.ui.stack.setCurrentWidget(self.ui.emptyPage)
        self.ui.emptyTitle.setText(problem.happened)
        self.ui.emptyWords.setText(" ".join(part for part in (problem.safe, problem.do) if part))
        self.ui.updated.setText("")
        self._let_print(False)

    def _let_print(self, ready: bool) -> None:
        for button in (self.ui.word, self.ui.pdf, self.ui.print):
            button.setEnabled(ready)

    def _show_pages(self) -> None:
        count = self.view.page_count
        self.thumbs.mark(frozenset(show_pages(self.ui, self.view.page, count, self.view.names)))
        self._show_documents(count_words(count, "page") if count else "")

    def _chose_section(self, index: QModelIndex) -> None:
        page = self._sections.row(index.row()).page if index.isValid() else None
        if page:
            self.view.show_page(page)

    # ------------------------------------------------------------ the privacy check

    @property
    def _is_wide(self) -> bool:
        return self.width() >= _WIDE

    def _show_privacy(self) -> None:
        is_known = self._maker.current is not None
        self._foot.show_privacy(self.gate.open, self.gate.kept_count, is_known)
        self.gate.say_known(is_known)

    def _show_place(self, place: str) -> None:
        """Show words where they stand: in their field, or on the page where no field has them."""
        if not place.startswith(REPORT):
            show_place(self, place)
        else:
            self._go(page_of(place, self._sections.rows))

    def _show_section(self, words: str) -> None:
        """Show where a line of the builder's tree begins."""
        self._go(begins_on(words, self._sections.rows))

    def _go(self, page: int | None) -> None:
        """Go back to the pages, to one of them if it is known."""
        self._seat.leave()
        if page:
            self.view.show_page(page)

    # ------------------------------------------------------------ the documents

    def _show_documents(self, length: str = "") -> None:
        """Show what can be printed, the chosen one with its length where that is known."""
        view, chosen = self.ui.documents, self._chosen
        rows = [
            Entry(one.words, length if one.key == chosen.key else "", icon=one.icon)
            for one in self._offered
        ]
        with QSignalBlocker(view.selectionModel()):
            self._documents.set_rows(rows)
            keys = [one.key for one in self._offered]
            view.setCurrentIndex(self._documents.index(keys.index(chosen.key), 0))
        view.setFixedHeight(view.sizeHintForRow(0) * min(len(rows), _MOST_DOCUMENTS) + 4)
        view.scrollTo(view.currentIndex())
        self.ui.word.setText(chosen.beside.words)
        self._front.show_for(chosen.is_sef, chosen.key == PACK)
        self.ui.contentsHeading.setText("In the summary" if chosen.is_sef else "In the report")

    def _offer(self) -> list[Printable]:
        choice = self.builder.choice
        return printables(self._bank, self._asked, choice.printed, choice.weakness)

    def show_document(self, key: str) -> None:
        """Choose a document by its key; a case page is offered from now on."""
        self._asked = key
        self._offered = self._offer()
        self._choose(next((one for one in self._offered if one.key == key), self._chosen))

    def _chose_document(self, index: QModelIndex) -> None:
        self._choose(self._offered[index.row()] if index.isValid() else self._chosen)

    def _choose(self, chosen: Printable) -> None:
        if chosen.key != self._chosen.key:
            self._chosen = chosen
            self._maker.forget()
            self._seat.let_go()
            self.gate.forget()
            self._let_print(False)
            self.refresh()
