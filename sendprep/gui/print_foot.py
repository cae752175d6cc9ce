"""The foot of the print page: what may tell who, what is missing, which pages are in sight."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QBoxLayout, QWidget

from sendprep.domain.gaps import Gap
from sendprep.gui.forms.ui_print_page import Ui_PrintPage
from sendprep.gui.page_layout import spread_of
from sendprep.gui.page_names import PageNames
from sendprep.gui.print_gate import say_open
from sendprep.gui.printable import Printable
from sendprep.gui.sign import show_sign
from sendprep.gui.words import count_words
from sendprep.services.look_at_print import Asked

_SIGN = 18
_SMALL = 16
_SPACES = 48
"""Pixels at both ends of the foot and between its halves."""
LOW = 400
"""The height of the page below which the pages need every line."""
_LOOKING = "Privacy check: looking at every word"
_CLEAR = "Privacy check: nothing found that tells who somebody is"


class FootRows(QObject):
    """Sets the foot in one row, or in two where its words and buttons find no room in one.

    Where pages are low, the privacy line is its link alone.
    """

    def __init__(self, ui: Ui_PrintPage, owner: QWidget) -> None:
        super().__init__(owner)
        self._ui, self._owner = ui, owner
        self._told = 0
        ui.foot.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the size of the foot, and of its words: more pages take more room."""
        kinds = QEvent.Type
        if event.type() in (kinds.Resize, kinds.FontChange, kinds.LayoutRequest):
            self._fit()
        return super().eventFilter(watched, event)

    def show_privacy(self, told: Sequence[Asked], kept: int, is_known: bool) -> None:
        """Say whether anything has to be decided about, and how much was kept, once it is known."""
        self._told = len(told)
        looked = _CLEAR if is_known else _LOOKING
        words = say_open(told) if told else looked
        if kept and not told:
            words += f"  ·  {kept} kept with a reason"
        sign = ("ph.shield-warning", "part") if told else ("ph.shield-check", "good")
        show_sign(self._ui.privacyIcon, *sign, _SIGN)
        self._ui.privacy.setText(words)
        self._fit()

    def _fit(self) -> None:
        ui, told = self._ui, self._told
        is_low = self._owner.height() < LOW
        ui.privacy.setVisible(not is_low)
        long, short = ("Decide", f"{told} to decide") if told else ("Show", "Privacy")
        ui.privacyOpen.setText(short if is_low else long)
        ui.privacyOpen.setAccessibleName(f"{ui.privacyOpen.text()}. {ui.privacy.text()}")
        said = ui.privacyRow.sizeHint().width()
        wide = said + ui.bottomRow.sizeHint().width() + _SPACES
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        ui.footRow.setDirection(across if wide <= ui.foot.width() else down)


def show_missing(ui: Ui_PrintPage, gaps: tuple[Gap, ...], report: Printable) -> None:
    """Say what is missing before the report is complete, the first of it in words."""
    if not gaps and not report.is_sef:
        said, second = report.foot
        sign = ("ph.check-circle-fill", "good")
    elif gaps:
        said = f"{count_words(len(gaps), 'gap')} before this is complete"
        second = _first(gaps[0])
        sign = ("ph.warning-fill", "part")
    else:
        said, second = "No gap by the rules in use", "See the likely questions"
        sign = ("ph.check-circle-fill", "good")
    show_sign(ui.gapsIcon, *sign, _SMALL)
    ui.gaps.setText(said)
    ui.gapsFirst.setText(second)


def show_pages(ui: Ui_PrintPage, first: int, count: int, names: PageNames) -> range:
    """Say which two pages are in sight, and return them; `first` is one of the two."""
    spread = spread_of(first, count, names.starts_right)
    first, last = spread.start, spread.stop - 1
    of = f"of {names.label(count)}"
    words = f"page {names.label(first)} {of}"
    if last > first:
        words = f"pages {names.label(first)} and {names.label(last)} {of}"
    ui.pages.setText(words if count else "")
    ui.before.setEnabled(first > 1)
    ui.after.setEnabled(last < count)
    return spread


def _first(gap: Gap) -> str:
    where = f"Number {gap.weakness}: " if gap.weakness else ""
    return f"{where}{gap.title}. {gap.why}"
