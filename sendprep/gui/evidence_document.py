"""The document as it prints: its head, the bar, its pages, or a sentence where it has none."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence
from sendprep.domain.pages import Pages
from sendprep.domain.register import EvidenceRow, month_words
from sendprep.errors import SendprepError
from sendprep.gui.forms.ui_evidence_document import Ui_EvidenceDocument
from sendprep.gui.icons import icon
from sendprep.gui.job import Job
from sendprep.gui.page_bar import PageBar
from sendprep.gui.page_boxes import PageBox
from sendprep.gui.page_view import PageView
from sendprep.gui.problem import show_problem
from sendprep.gui.words import day_words
from sendprep.progress import Progress

_NONE = ("No document is chosen.", "Choose one at the left, or drop files there.")


class EvidenceDocument(QWidget):
    """The pane; `said` carries one line about what was done."""

    said = Signal(str)
    details_wanted = Signal()

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._shown: Evidence | None = None
        self._lines = Pages((), "")
        self.ui = Ui_EvidenceDocument()
        self.ui.setupUi(self)
        self.view = PageView()
        self.view.setAcceptDrops(False)
        self.bar = PageBar(self.view)
        self.search = QLineEdit()
        self._lay_out()
        self._connect()
        self.show_row(None)

    @property
    def evidence_id(self) -> str:
        """The id of the document that is shown; "" without one."""
        return self._shown.id if self._shown else ""

    def show_row(self, row: EvidenceRow | None, page: int = 0) -> None:
        """Show a document, at a page if one is named; the same document stays where it is."""
        before, self._shown = self._shown, row.evidence if row else None
        for part in (self.ui.head, self.bar):
            part.setVisible(row is not None)
        if row is None:
            self._show_sentence(*_NONE, save=False)
            return
        self._show_head(row)
        if before is None or before.id != row.evidence.id:
            self._open(row.evidence, page)
        elif page:
            self.view.show_page(page)

    def find_words(self, words: str) -> bool:
        """Turn to where words stand next, and mark them; False if they stand nowhere."""
        places = self.view.places_of(words, self.view.page) if words.strip() else ()
        boxes = [PageBox(one.page, one.box, active=True, own=True, framed=False) for one in places]
        self.view.set_boxes(boxes)
        if boxes:
            self.view.show_box(boxes[0])
        return bool(boxes)

    def save_copy(self, to: Path) -> bool:
        """Save the original byte for byte; its hash is checked on the way."""
        if self._shown is None:
            return False
        try:
            self._bank.originals.save(self._shown.sha256, to)
        except SendprepError as problem:
            show_problem(self, problem)
            return False
        self.said.emit(f"Saved {to.name}. It is byte for byte what was added.")
        return True

    def _lay_out(self) -> None:
        self.ui.barPlace.addWidget(self.bar)
        self.ui.viewPlace.addWidget(self.view)
        self.ui.more.setIcon(icon("ph.dots-three"))
        self.search.setPlaceholderText("Find in document")
        self.search.setAccessibleName("Find in document (Ctrl+F)")
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(190)
        sign = icon("ph.magnifying-glass", "muted")
        self.search.addAction(sign, QLineEdit.ActionPosition.LeadingPosition)
        self.bar.add(self.search)
        menu = QMenu(self)
        for words, key, do in (
            ("Save a copy of the original…", "Ctrl+S", self._ask_copy),
            ("Save a copy and open it…", "", self._ask_and_open),
            ("Copy its number", "", self._copy_code),
        ):
            action = QAction(words, self)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(lambda _=False, deed=do: deed())
            menu.addAction(action)
        self.ui.more.setMenu(menu)
        self.deeds = menu.actions()

    def _connect(self) -> None:
        self.ui.details.clicked.connect(self.details_wanted)
        self.ui.save.clicked.connect(self._ask_copy)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._find_next)
        self.view.failed.connect(self._say_problem)

    def _show_head(self, row: EvidenceRow) -> None:
        one = row.evidence
        self.ui.tag.show_code(one.code)
        self.ui.title.setText(one.title)
        dated = f"evidence date {_day(one)}" if one.evidence_date else "not dated"
        covers = (
            f"covers {month_words(one.period.start)} to {month_words(one.period.end)}"
            if one.period
            else ""
        )
        agency = one.agency.words if one.agency else "Source not said"
        newer = f"replaced by {row.replaced_by}" if row.replaced_by else ""
        parts = (agency, one.kind.words, dated, covers, newer)
        self.ui.facts.setText(" · ".join(part for part in parts if part))

    def _open(self, one: Evidence, page: int) -> None:
        """Read the document on a worker, so that a large one does not hold up the list."""
        self.view.clear()
        self.search.clear()
        self._lines = self._bank.texts.of(one.id)
        self.search.setEnabled(self._lines.has_text)
        if Path(one.filename).suffix.lower() != ".pdf":
            self._open_text(one, page)
            return
        self.ui.stack.setCurrentWidget(self.ui.pages)
        bank = self._bank

        def read(_: Progress) -> bytes:
            with bank.reader() as reader:
                return reader.originals.read(one.sha256)

        def done(data: bytes) -> None:
            if self._shown and self._shown.id == one.id:
                self.view.set_document(data, self._lines)
                self.view.show_page(max(page, 1))

        Job(self).start(read, done, self._say_problem, "")  # it would wipe out what is said there

    def _open_text(self, one: Evidence, page: int) -> None:
        if not self._lines.pages:
            kind = Path(one.filename).suffix.lstrip(".").upper() or "such"
            self._show_sentence(
                f"The pages of {kind} files are not shown here.",
                "The original is kept byte for byte. Save a copy to see it in its own program.",
            )
            return
        self.ui.stack.setCurrentWidget(self.ui.pages)
        self.view.set_pages(self._lines)
        self.view.show_page(max(page, 1))

    def _say_problem(self, problem: SendprepError) -> None:
        self._show_sentence(problem.happened, f"{problem.safe} {problem.do}".strip())

    def _show_sentence(self, title: str, words: str, save: bool = True) -> None:
        self.view.clear()
        self.ui.sentenceTitle.setText(title)
        self.ui.sentence.setText(words)
        self.ui.save.setVisible(save)
        self.ui.stack.setCurrentWidget(self.ui.without)

    def _find(self, words: str) -> None:
        found = self.find_words(words) or not words.strip()
        self.search.setToolTip("" if found else "These words stand nowhere in this document")
        self._ink("" if found else "bad")

    def _find_next(self) -> None:
        """Go on from the page after this one, and begin again after the last."""
        words = self.search.text()
        places = self.view.places_of(words, self.view.page + 1) if words.strip() else ()
        if places:
            self.view.show_page(places[0].page)
        self.find_words(words)

    def _ink(self, token: str) -> None:
        if self.search.property("ink") != token:
            self.search.setProperty("ink", token)
            self.search.style().polish(self.search)

    def _ask_copy(self) -> Path | None:
        if self._shown is None:
            return None
        start = str(Path.home() / f"{self._shown.code} {self._shown.filename}")
        name, _ = QFileDialog.getSaveFileName(self, "Save a copy of the original", start)
        return Path(name) if name and self.save_copy(Path(name)) else None

    def _ask_and_open(self) -> None:
        """Open only what the user has saved to a place of their own: the copy is theirs to mind."""
        saved = self._ask_copy()
        if saved:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(saved)))

    def _copy_code(self) -> None:
        if self._shown:
            QGuiApplication.clipboard().setText(f"[{self._shown.code}]")
            self.said.emit(f"Copied [{self._shown.code}], to be pasted into our account.")


def _day(one: Evidence) -> str:
    return day_words(one.evidence_date).partition(" ")[2] if one.evidence_date else ""
