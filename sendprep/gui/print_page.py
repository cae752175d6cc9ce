"""The print page: a report exactly as it will be printed."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QModelIndex, QSignalBlocker, QSize, QTimer
from PySide6.QtGui import QIcon, QResizeEvent, QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QComboBox, QFileDialog, QLayout, QLineEdit, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Confidentiality
from sendprep.domain.gaps import Gap
from sendprep.errors import SendprepError
from sendprep.gui.forms.ui_print_page import Ui_PrintPage
from sendprep.gui.icons import icon
from sendprep.gui.job import Job
from sendprep.gui.key_button import add_action
from sendprep.gui.page_bar import PageBar
from sendprep.gui.page_view import Fit, Layout, PageView
from sendprep.gui.print_contents import Entry, EntryDelegate, entry_model
from sendprep.gui.print_documents import Printable, printables
from sendprep.gui.print_paper import PaperPrinter
from sendprep.gui.print_preview import Preview, make_preview
from sendprep.gui.print_thumbs import ThumbStrip
from sendprep.gui.problem import show_problem
from sendprep.gui.words import count_words
from sendprep.progress import Progress
from sendprep.reports.whole_file import write_whole

_SIDES = (318, 968)
_WIDE = 860
"""The width from which two pages lie side by side."""
_WAIT = 400
"""Milliseconds after a change before the preview is made anew."""
_MOST_DOCUMENTS = 4
"""How many documents are seen at once; more can be scrolled to."""


class PrintPage(QWidget):
    """Recipe at the left, the very pages at the right; saved and printed are those bytes."""

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._preview: Preview | None = None
        self._making = False
        self._job: Job | None = None
        self._stale = True
        self._offered = printables(bank)
        self._chosen = self._offered[0]
        self.ui = Ui_PrintPage()
        self.ui.setupUi(self)
        self._build()
        self._connect()
        self._show_front()
        self._show_documents()

    def refresh(self, tables: frozenset[str] = frozenset()) -> None:
        """Make the preview anew, at once or when the page is seen again."""
        self._stale = True
        self._offered = printables(self._bank)
        found = (one for one in self._offered if one.key == self._chosen.key)
        self._chosen = next(found, self._offered[0])
        self._show_front()
        self._show_documents()
        if self.isVisible():
            self.ui.updated.setText("Out of date")
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Make the preview when the page is first seen, or after changes."""
        super().showEvent(event)
        if self._stale:
            self._make()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The smallest laptop at 200 %, beside the rail."""
        return QSize(480, 240)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave out what has no room: thumbnails, gaps and page turning stand elsewhere too."""
        super().resizeEvent(event)
        ui, wide = self.ui, self.width() >= _WIDE
        gaps = (ui.gapsIcon, ui.gaps, ui.gapsFirst)
        for part in (self.thumbs, *gaps, ui.before, ui.pages, ui.after):
            part.setVisible(wide)
        ui.pdf.setIcon(icon("ph.download-simple") if wide else QIcon())
        ui.print.setIcon(icon("ph.printer", "on-accent") if wide else QIcon())
        layout = Layout.SPREAD if wide else Layout.SINGLE
        if layout is not self.view.page_layout:
            self.view.set_page_layout(layout)
            self.view.set_fit(Fit.PAGE if wide else Fit.WIDTH)

    def save_pdf(self, path: Path) -> None:
        """Save the pages of the preview, byte for byte; behind the bank, they are made anew."""
        if self._preview is None or self._stale or self._making:
            self._write(path, "Saving as PDF")
            return
        try:
            write_whole(path, self._preview.pdf)
        except SendprepError as problem:
            show_problem(self, problem)
            return
        self.ui.updated.setText(f"Saved as {path.name}")

    def save_word(self, path: Path) -> None:
        """Save the report as a Word file."""
        self._write(path, "Saving as Word")

    def _write(self, path: Path, what: str) -> None:
        today, report = self._today(), self._chosen

        def work(progress: Progress) -> Path:
            with self._bank.reader() as reader:
                return report.write(reader, path, progress, today)

        def done(saved: Path) -> None:
            self.ui.updated.setText(f"Saved as {saved.name}")

        Job(self).start(work, done, lambda fault: show_problem(self, fault), what)

    def print_on(self, printer: QPrinter) -> PaperPrinter | None:
        """Print the pages of the preview on paper."""
        if self._preview is None:
            return None
        paper = PaperPrinter(printer, self)
        paper.printed.connect(
            lambda done, total: self.ui.updated.setText(f"Printing page {done} of {total}")
        )
        paper.finished.connect(
            lambda pages: self.ui.updated.setText(f"Printed {count_words(pages, 'page')}")
        )
        paper.failed.connect(lambda problem: show_problem(self, problem))
        paper.start(self._preview.pdf)
        return paper

    # ------------------------------------------------------------ building

    def _build(self) -> None:
        ui = self.ui
        self.view = PageView(self)
        self.view.set_page_layout(Layout.SPREAD)
        self.thumbs = ThumbStrip(self)
        self.bar = PageBar(self.view, self)
        ui.barPlace.addWidget(self.bar)
        ui.thumbsPlace.addWidget(self.thumbs)
        ui.viewPlace.addWidget(self.view)
        self._documents, self._sections = entry_model(), entry_model()
        for view, model in ((ui.documents, self._documents), (ui.contents, self._sections)):
            view.setModel(model)
            view.setItemDelegate(EntryDelegate(view))
        self._marking = QLineEdit(self)
        self._marking.setAccessibleName("Marking")
        ui.marking.setLineEdit(self._marking)
        ui.marking.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        ui.marking.addItems([one.words for one in list(Confidentiality)[:2]])
        ui.position.setDate(QDate.currentDate())
        ui.recipe.let_scroll(True)
        ui.panes.setSizes(list(_SIDES))
        ui.progress.hide()
        ui.column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for button, name, ink in (
            (ui.before, "ph.caret-left", "text"),
            (ui.after, "ph.caret-right", "text"),
        ):
            button.setIcon(icon(name, ink))
        self._soon = QTimer(self, singleShot=True, interval=_WAIT)

    def _connect(self) -> None:
        ui = self.ui
        self._soon.timeout.connect(self._make)
        ui.again.clicked.connect(self._make)
        ui.before.clicked.connect(lambda: self.view.turn(-1))
        ui.after.clicked.connect(lambda: self.view.turn(1))
        ui.pdf.clicked.connect(self._ask_pdf)
        ui.word.clicked.connect(self._ask_word)
        ui.print.clicked.connect(self._ask_printer)
        ui.marking.textActivated.connect(lambda _: self._store())
        self._marking.editingFinished.connect(self._store)
        ui.preparedBy.editingFinished.connect(self._store)
        ui.goesTo.editingFinished.connect(self._store)
        ui.position.dateChanged.connect(lambda _: self.refresh())
        ui.contents.selectionModel().currentChanged.connect(self._chose_section)
        ui.documents.selectionModel().currentChanged.connect(self._chose_document)
        self.thumbs.picked.connect(self.view.show_page)
        self.view.page_changed.connect(lambda _: self._show_pages())
        self.view.pages_changed.connect(lambda _: self._show_pages())
        self.view.failed.connect(self._fail)
        add_action(self, "Save as PDF", icon("ph.download-simple"), "Ctrl+S", self._ask_pdf)
        add_action(self, "Print", icon("ph.printer"), "Ctrl+Return", self._ask_printer)

    # ------------------------------------------------------------ the front page's words

    def _show_front(self) -> None:
        inspection, ui = self._bank.inspection.get(), self.ui
        for field, words in (
            (self._marking, inspection.marking),
            (ui.preparedBy, inspection.prepared_by),
            (ui.goesTo, inspection.goes_to),
        ):
            if field.text() != words:
                with QSignalBlocker(field):
                    field.setText(words)
                    field.setCursorPosition(0)

    def _store(self) -> None:
        """Store what the fields say, if it is not what the bank holds."""
        held, ui = self._bank.inspection.get(), self.ui
        now = replace(
            held,
            marking=ui.marking.currentText().strip(),
            prepared_by=ui.preparedBy.text().strip(),
            goes_to=ui.goesTo.text().strip(),
        )
        if now != held:
            with self._bank.change("Front page of the summary"):
                self._bank.inspection.set(now)
            self.refresh()

    def _today(self) -> date:
        chosen = self.ui.position.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    # ------------------------------------------------------------ the preview

    def _make(self) -> None:
        """Make the preview on a worker; a change meanwhile makes it once more."""
        if self._job is not None:
            return
        self._stale, self._making = False, True
        self._job = Job(self)
        self._job.progress.connect(self._show_progress)
        self._job.finished.connect(self._made)
        self.ui.progress.setRange(0, 0)
        self.ui.progress.show()
        self.ui.updated.setText("Making the pages")
        bank, report, today = self._bank, self._chosen, self._today()
        self._job.start(
            lambda progress: make_preview(bank, report, today, progress),
            lambda preview: self._take(preview, report),
            self._fail,
            f"Making the pages: {report.words}",
        )

    def _made(self) -> None:
        self._job = None
        self.ui.progress.hide()
        if self._stale and self.isVisible():
            self._soon.start()

    def _take(self, preview: Preview, report: Printable) -> None:
        if report.key != self._chosen.key:
            return  # another was chosen meanwhile, and is made next
        page = self.view.page
        self._preview, self._making = preview, False
        self.ui.stack.setCurrentWidget(self.ui.pagesPage)
        self.view.set_document(preview.pdf)
        self.view.show_page(page)
        self.thumbs.set_document(preview.pdf)
        self._sections.set_rows(preview.sections)
        self._show_foot(preview.gaps)
        self.ui.updated.setText("Updated just now")
        self._let_print(True)

    def _fail(self, problem: SendprepError) -> None:
        self.ui.stack.setCurrentWidget(self.ui.emptyPage)
        self.ui.emptyTitle.setText(problem.happened)
        self.ui.emptyWords.setText(" ".join(part for part in (problem.safe, problem.do) if part))
        self.ui.updated.setText("")
        self._let_print(False)

    def _let_print(self, ready: bool) -> None:
        for button in (self.ui.word, self.ui.pdf, self.ui.print):
            button.setEnabled(ready)

    def _show_progress(self, done: int, total: int, what: str) -> None:
        self.ui.progress.setRange(0, total)
        self.ui.progress.setValue(done)

    def _show_pages(self) -> None:
        count, first = self.view.page_count, self.view.page
        first -= (first - 1) % 2
        last = min(first + 1, count)
        words = (
            f"pages {first} and {last} of {count}" if last > first else f"page {first} of {count}"
        )
        self.ui.pages.setText(words if count else "")
        self.ui.before.setEnabled(first > 1)
        self.ui.after.setEnabled(last < count)
        self.thumbs.mark(frozenset(range(first, last + 1)))
        self._show_documents(count_words(count, "page") if count else "")

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
        for part in (self.ui.preparedBy, self.ui.preparedByLabel, self.ui.goesTo):
            part.setVisible(chosen.is_sef)
        self.ui.goesToLabel.setVisible(chosen.is_sef)
        heading = "On the front page" if chosen.is_sef else "On every page"
        self.ui.frontHeading.setText(heading)
        self.ui.contentsHeading.setText("In the summary" if chosen.is_sef else "In the report")

    def _chose_document(self, index: QModelIndex) -> None:
        chosen = self._offered[index.row()] if index.isValid() else self._chosen
        if chosen.key != self._chosen.key:
            self._chosen, self._preview = chosen, None
            self._let_print(False)
            self.refresh()

    def _show_foot(self, gaps: tuple[Gap, ...]) -> None:
        if not gaps and not self._chosen.is_sef:
            sign, (said, second) = icon("ph.shield-check", "good"), self._chosen.foot
            self.ui.gapsIcon.setPixmap(sign.pixmap(QSize(18, 18)))
            self.ui.gaps.setText(said)
            self.ui.gapsFirst.setText(second)
            return
        some = bool(gaps)
        sign = icon("ph.warning-fill", "part") if some else icon("ph.check-circle-fill", "good")
        self.ui.gapsIcon.setPixmap(sign.pixmap(QSize(18, 18)))
        left = f"{count_words(len(gaps), 'gap')} before this is complete"
        self.ui.gaps.setText(left if some else "No gap by the rules in use")
        first = gaps[0] if some else None
        where = f"Number {first.weakness}: " if first and first.weakness else ""
        words = f"{where}{first.title}. {first.why}" if first else "See the likely questions"
        self.ui.gapsFirst.setText(words)

    def _chose_section(self, index: QModelIndex) -> None:
        page = self._sections.row(index.row()).page if index.isValid() else None
        if page:
            self.view.show_page(page)

    # ------------------------------------------------------------ saving and printing

    def _ask_pdf(self) -> None:
        path = self._ask_path("Save as PDF", "pdf")
        if path:
            self.save_pdf(path)

    def _ask_word(self) -> None:
        path = self._ask_path("Save as Word", "docx")
        if path:
            self.save_word(path)

    def _ask_path(self, title: str, suffix: str) -> Path | None:
        name = (
            f"{self._bank.inspection.get().area} {self._chosen.words} {self._today().isoformat()}"
        )
        start = self._bank.path.parent / f"{name.strip()}.{suffix}"
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(start), f"*.{suffix}")
        return Path(chosen).with_suffix(f".{suffix}") if chosen else None

    def _ask_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, max(self.view.page_count, 1))
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.setModal(True)
        dialog.show()
