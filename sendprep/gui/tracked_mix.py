"""The mix check over the tracked cases: each rule with what there is, in as many columns as fit.

Where the page is low only its title stands, which says in short what is wanting.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sendprep.domain.tracked_mix import MixFinding
from sendprep.domain.within_line import within_line
from sendprep.gui import icons
from sendprep.gui.laid_out import empty
from sendprep.gui.tracked_bands import is_low

_SIGN = QSize(16, 16)
_LEAST = 270
"""A cell narrower than so many logical pixels breaks its words into too many lines."""


class MixCell(QWidget):
    """One rule: a sign, what there is, and what is wanting."""

    def __init__(self, one: MixFinding) -> None:
        super().__init__()
        name, token = (
            ("ph.check-circle-fill", "good") if one.is_met else ("ph.warning-fill", "part")
        )
        sign = QLabel()
        sign.setPixmap(icons.icon(name, token).pixmap(_SIGN))
        said, remark = QLabel(one.said), QLabel(one.remark)
        said.setProperty("type", "body-strong")
        remark.setProperty("type", "caption")
        remark.setProperty("ink", "muted")
        for label in (said, remark):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        met = "met" if one.is_met else "not met"
        self.setAccessibleName(f"{one.said}, {one.remark}: {met}")
        self.setToolTip(f"Source: {one.rule.source}")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(said)
        words.addWidget(remark)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)


class MixCheck(QObject):
    """Fills the frame over the panes, and lays its cells out anew when the page's width changes."""

    def __init__(self, page: QWidget, title: QLabel, grid: QGridLayout) -> None:
        super().__init__(page)
        self._page, self._title, self._grid = page, title, grid
        self._found: tuple[MixFinding, ...] = ()
        self._shape: tuple[int, bool] | None = None
        page.installEventFilter(self)

    def show_mix(self, found: Sequence[MixFinding]) -> None:
        """Show what each rule found."""
        self._found, self._shape = tuple(found), None
        met = sum(one.is_met for one in found)
        wanting = ", ".join(within_line(one.said) for one in found if not one.is_met)
        ending = f": {wanting}" if wanting else ""
        self._title.setText(f"Mix check: {met} of {len(found)} rules met{ending}")
        self._lay_out()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the size of the page, the size of text, and another scheme."""
        match event.type():
            case QEvent.Type.Resize | QEvent.Type.FontChange:
                self._lay_out()
            case QEvent.Type.PaletteChange:
                self._shape = None
                self._lay_out()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        least = _LEAST * self._page.fontMetrics().height() // 16
        columns = max(1, min(3, (self._page.width() - 40) // least))
        shape = columns, is_low(self._page)
        if shape == self._shape:
            return
        self._shape = shape
        empty(self._grid)
        for column in range(3):
            self._grid.setColumnStretch(column, int(column < columns))
        for at, one in enumerate(() if shape[1] else self._found):
            self._grid.addWidget(MixCell(one), at // columns, at % columns)
