"""The strip over a page that a search cannot read: what is missing, and the words it was given."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence
from sendprep.domain.supplied_text import SuppliedText
from sendprep.errors import SendprepError
from sendprep.gui.forms.ui_page_gap import Ui_PageGap
from sendprep.gui.icons import icon
from sendprep.gui.job import Job
from sendprep.gui.key_button import add_action
from sendprep.gui.problem import show_problem
from sendprep.gui.words import count_words
from sendprep.progress import Progress
from sendprep.services.read_with_ocr import read_with_ocr
from sendprep.services.supply_text import layer_of, supplied, supply_text, supply_texts

_MOST = 160
_SIGN = QSize(16, 16)


class PageGap(QFrame):
    """The strip; it is hidden over a page whose own words can be read."""

    said = Signal(str)

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._evidence: Evidence | None = None
        self._page = 0
        self.ui = Ui_PageGap()
        self.ui.setupUi(self)
        self._connect()
        self.show_page(None, 0)

    def show_page(self, evidence: Evidence | None, page: int) -> None:
        """Follow the page that is shown, counted from 1; typed words that are not saved stay."""
        page = max(page, 1)
        another = evidence != self._evidence or page != self._page
        self._evidence, self._page = evidence, page
        if another:
            self._stop_editing()
        lacks = evidence is not None and page in evidence.without_text
        self.setVisible(lacks)
        if evidence is not None and lacks:
            self._show_state(supplied(self._bank, evidence.id, page))

    def _connect(self) -> None:
        ui = self.ui
        ui.say.clicked.connect(self._edit)
        ui.file.clicked.connect(self._ask_file)
        ui.machine.clicked.connect(self._read_by_machine)
        ui.save.clicked.connect(self._save)
        ui.cancel.clicked.connect(self._cancel)
        for words, keys, do in (
            ("Save", "Ctrl+Return", self._save),
            ("Leave", "Esc", self._cancel),
        ):
            add_action(ui.editing, words, QIcon(), keys, do)

    def _show_state(self, given: SuppliedText | None) -> None:
        ui = self.ui
        picture = self._is_picture
        what = "This picture" if picture else f"Page {self._page}"
        if given is None:
            need = "needs a caption" if picture else "has no words that can be read"
            ui.words.setText(f"{what} {need}, so no search finds it.")
        else:
            text = given.text if len(given.text) <= _MOST else f"{given.text[:_MOST].rstrip()}…"
            how = "caption" if picture else given.origin.words
            ui.words.setText(f"{what}, {how} by {given.officer}: “{text}”")
            ui.words.setToolTip(given.text)
        ui.say.setText("Change" if given else "Write a caption" if picture else "Say what it says")
        ui.file.setVisible(given is None and not picture)
        ui.machine.setVisible(given is None)
        name = ("ph.info", "muted") if given else ("ph.warning-fill", "part")
        ui.sign.setPixmap(icon(*name).pixmap(_SIGN))

    @property
    def _is_picture(self) -> bool:
        return (
            self._evidence is not None
            and (self._evidence.page_count or 1) == 1
            and (
                Path(self._evidence.filename).suffix.lower()
                in (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".gif", ".webp")
            )
        )

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the sign anew when the scheme changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self.isVisible():
            self.show_page(self._evidence, self._page)

    # ------------------------------------------------------------ typed words

    def _edit(self) -> None:
        if self._evidence is None:
            return
        given = supplied(self._bank, self._evidence.id, self._page)
        self.ui.text.setPlainText(given.text if given else "")
        self.ui.editing.show()
        self.ui.text.setFocus()
        self.ui.text.selectAll()

    def _save(self) -> None:
        if self._evidence is None or self.ui.editing.isHidden():
            return
        try:
            supply_text(self._bank, self._evidence.id, self._page, self.ui.text.toPlainText())
        except SendprepError as refusal:
            show_problem(self, refusal)
            return
        self._cancel()
        self.said.emit(f"Saved what page {self._page} of {self._evidence.code} says.")

    def _cancel(self) -> None:
        self._stop_editing()
        self.ui.say.setFocus()
        self.show_page(self._evidence, self._page)

    def _stop_editing(self) -> None:
        self.ui.editing.hide()
        self.ui.text.clear()

    # ------------------------------------------------------------ words from a file, or a machine

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "A file with the words of these pages")
        if name:
            self.take_layer(Path(name))

    def take_layer(self, file: Path) -> None:
        """Take the words of a file for the pages that lack them."""
        if self._evidence is not None:
            evidence = self._evidence
            self._run(
                lambda _: layer_of(evidence, file, self._bank.officer), f"Reading {file.name}"
            )

    def _read_by_machine(self) -> None:
        if self._evidence is not None:
            evidence = self._evidence
            self._run(
                lambda progress: read_with_ocr(self._bank, evidence.id, progress),
                f"Reading the pictures of {evidence.code}",
            )

    def _run(self, work: Callable[[Progress], Sequence[SuppliedText]], what: str) -> None:
        Job(self).start(work, self._take, lambda refusal: show_problem(self, refusal), what)

    def _take(self, texts: Sequence[SuppliedText]) -> None:
        count = supply_texts(self._bank, texts)
        self.said.emit(f"{count_words(count, 'page')} can be found by words now.")
        self.show_page(self._evidence, self._page)
