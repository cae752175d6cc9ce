"""Our account of a weakness: six growing texts, saved at every pause, with citations."""

from datetime import datetime

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QLabel, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.narrative import PagesHeld, Section, citations, lost_words
from sendprep.domain.weakness import Weakness
from sendprep.domain.within_line import within_line
from sendprep.errors import SendprepError
from sendprep.gui.citations import CitedText
from sendprep.gui.forms.ui_account_pane import Ui_AccountPane
from sendprep.gui.icons import BUTTON, icon
from sendprep.gui.words import count_words, day_words

_CARET_ROOM = 40
_MEASURE = 760
"""How wide a line of text may become, in logical pixels (look.md 2)."""
_FLOW = (
    "QTextEdit, QTextEdit:focus { border: 2px solid transparent; padding: 0 6px 4px; }"
    "QTextEdit:focus { border-color: palette(accent); }"
)
"""Fields without a frame until they have the focus: words on a sheet, not boxes in a form."""


class AccountPane(QWidget):
    """The pane; `opened` and `pointed` name evidence by its number."""

    opened = Signal(int, int)
    pointed = Signal(int)
    cite_wanted = Signal()
    versions_wanted = Signal()

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._weakness: Weakness | None = None
        self._held: PagesHeld = {}
        self.ui = Ui_AccountPane()
        self.ui.setupUi(self)
        self.ui.sheet.setStyleSheet(_FLOW)
        self.texts = {section: self._add_section(section) for section in Section}
        self.ui.sections.addStretch(1)
        self._current = Section.WHAT_WE_DID
        self.ui.cite.setIcon(icon("ph.quotes"))
        self.ui.cite.setIconSize(BUTTON)
        self.ui.cite.clicked.connect(self.cite_wanted)
        self.ui.versions.clicked.connect(self.versions_wanted)

    @property
    def current(self) -> Section:
        """The section in which the user wrote last."""
        return self._current

    def save_now(self) -> bool:
        """Save all sections; False if one was refused."""
        refused = [text for text in self.texts.values() if not text.save_now()]
        return not refused

    def show_weakness(self, weakness: Weakness) -> None:
        """Show what the bank holds for a weakness; unsaved typing in it is left alone."""
        if self._weakness is None or weakness.id != self._weakness.id:
            for editor in self.texts.values():
                editor.forget()  # the page has saved them before it came here
        self._weakness = weakness
        for section, text in self._bank.narrative.of(weakness.id).items():
            self.texts[section].show_text(text)
        self._show_version()
        self._show_counts()

    def set_held(self, held: PagesHeld) -> None:
        """Tell which evidence the bank holds, and how many pages it has."""
        self._held = held
        for text in self.texts.values():
            text.set_held(held)
        self._show_lost()

    def go_to(self, section: Section) -> None:
        """Put the caret into a section."""
        text = self.texts[section]
        text.setFocus()
        self.ui.scroll.ensureWidgetVisible(text, 0, _CARET_ROOM)

    def _add_section(self, section: Section) -> CitedText:
        heading = QLabel(section.heading, self.ui.sheet)
        heading.setProperty("type", "section")
        heading.setContentsMargins(10, 10, 10, 1)
        text = CitedText(lambda words: self._write(section, words), self.ui.sheet)
        text.setPlaceholderText(section.hint)
        text.setAccessibleName(section.heading)
        text.setMaximumWidth(_MEASURE)
        heading.setBuddy(text)
        self.ui.sections.addWidget(heading)
        self.ui.sections.addWidget(text)
        text.opened.connect(self.opened)
        text.pointed.connect(self.pointed)
        text.saved.connect(self._show_version)
        text.refused.connect(self._show_refusal)
        text.textChanged.connect(self._show_counts)
        text.cursorPositionChanged.connect(lambda: self._follow_caret(section))
        return text

    def _write(self, section: Section, words: str) -> None:
        if self._weakness is None:
            return
        label = f"Write {within_line(section.heading)}"
        with self._bank.change(f"{label}, weakness {self._weakness.number}"):
            self._bank.narrative.write(self._weakness.id, section, words)

    def _follow_caret(self, section: Section) -> None:
        text = self.texts[section]
        if not text.hasFocus():
            return
        self._current = section
        caret = text.cursorRect()
        place = text.viewport().mapTo(self.ui.sheet, QPoint(caret.left(), caret.center().y()))
        self.ui.scroll.ensureVisible(place.x(), place.y(), 0, _CARET_ROOM)

    def _show_version(self) -> None:
        if self._weakness is None:
            return
        kept = (self._bank.narrative.versions(self._weakness.id, one) for one in Section)
        latest = max((versions[0].at for versions in kept if versions), default=None)
        self.ui.version.setText(f"version of {moment(latest)}" if latest else "")
        self.ui.versions.setVisible(latest is not None)
        self._show_lost()

    def _show_counts(self) -> None:
        words = sum(len(text.text.split()) for text in self.texts.values())
        cited = sum(len(citations(text.text)) for text in self.texts.values())
        counts = f"{count_words(words, 'word')}   ·   {count_words(cited, 'citation')}"
        self.ui.words.setText(counts)
        self._show_lost()

    def _show_lost(self) -> None:
        self.ui.warning.say(lost_words((text.text for text in self.texts.values()), self._held))

    def _show_refusal(self, refusal: SendprepError) -> None:
        self.ui.warning.say(
            f"Not saved yet. {refusal.happened} Your words are kept here and are tried again."
        )


def moment(at: datetime, now: datetime | None = None) -> str:
    """Return when something was done, as people say it: "today, 10:42"."""
    local = at.astimezone()
    days = ((now or datetime.now().astimezone()).date() - local.date()).days
    day = {0: "today", 1: "yesterday"}.get(days, day_words(local.date()))
    return f"{day}, {local:%H:%M}"
