"""The warnings of a letter under review, one at a time in a band."""

from html import escape

from PySide6.QtCore import QObject, Signal

from sendprep.domain.inspection import LetterWarning
from sendprep.domain.letter_edits import Draft
from sendprep.domain.letter_totals import is_about_totals, totals_warning
from sendprep.gui.forms.ui_review import Ui_ReviewPage
from sendprep.gui.icons import icon
from sendprep.gui.sign import show_sign


class WarningBand(QObject):
    """Shows what the officer must look at; gone when nothing is left."""

    page_wanted = Signal(int)
    number_wanted = Signal(int)

    def __init__(self, ui: Ui_ReviewPage, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._warnings: tuple[LetterWarning, ...] = ()
        self._at = 0
        self._short = self._crowded = False
        ui.bannerBefore.setIcon(icon("ph.caret-left"))
        ui.bannerNext.setIcon(icon("ph.caret-right"))
        show_sign(ui.bannerIcon, "ph.warning-fill", "part", 18)
        ui.bannerBefore.clicked.connect(lambda: self._step(-1))
        ui.bannerNext.clicked.connect(lambda: self._step(1))
        ui.bannerPage.clicked.connect(lambda: self.page_wanted.emit(self._now.page or 1))
        ui.bannerNumber.clicked.connect(lambda: self.number_wanted.emit(self._now.number or 1))

    @property
    def warnings(self) -> tuple[LetterWarning, ...]:
        """The warnings that are left, the totals first."""
        return self._warnings

    def show_draft(self, draft: Draft) -> None:
        """Show the warnings of a draft that no tick has settled."""
        before = self._now.message if self._warnings else ""
        self._warnings = outstanding(draft)
        places = [place for place, one in enumerate(self._warnings) if one.message == before]
        self._at = places[0] if places else min(self._at, max(len(self._warnings) - 1, 0))
        self._show()

    def shorten(self, short: bool) -> None:
        """Write less on the buttons, where there is little room."""
        self._short = short
        self._show()

    def give_way(self, crowded: bool) -> None:
        """Leave the room to what stands below, where the window is low."""
        self._crowded = crowded
        self._show()

    @property
    def _now(self) -> LetterWarning:
        return self._warnings[self._at]

    def _step(self, step: int) -> None:
        self._at = (self._at + step) % len(self._warnings)
        self._show()

    def _show(self) -> None:
        ui, count = self._ui, len(self._warnings)
        ui.banner.setVisible(bool(count) and not self._crowded)
        if not count:
            return
        now = self._now
        bold, _, rest = now.message.partition(". ")
        bold = bold if rest or bold.endswith(".") else f"{bold}."
        beside = f" “{_short(now.beside)}”" if now.beside and not rest else ""
        words = f"<b>{escape(bold + ('.' if rest else ''))}</b> {escape(rest + beside)}"
        ui.bannerWords.setText(words)
        ui.bannerWords.setToolTip(escape(now.beside))
        ui.bannerWords.setAccessibleName(f"{now.message} {now.beside}")
        ui.bannerCount.setText(f"{self._at + 1} of {count}")
        for part in (ui.bannerBefore, ui.bannerNext, ui.bannerCount):
            part.setVisible(count > 1)
        ui.bannerCount.setVisible(count > 1 and not self._short)
        ui.bannerPage.setVisible(now.page is not None)
        ui.bannerPage.setText(f"Page {now.page}" if self._short else f"Show page {now.page}")
        ui.bannerNumber.setVisible(now.number is not None)
        ui.bannerNumber.setText(
            f"No. {now.number}" if self._short else f"Go to number {now.number}"
        )


def outstanding(draft: Draft) -> tuple[LetterWarning, ...]:
    """Return the warnings to look at; one about a weakness is settled by its tick.

    What the letter's totals say is compared with the draft as it stands now.
    """
    totals = totals_warning(draft.letter)
    others = (
        one
        for one in draft.letter.warnings
        if not is_about_totals(one) and (one.number is None or one.number not in draft.checked)
    )
    return (*([totals] if totals else []), *others)


def _short(text: str, most: int = 120) -> str:
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"
