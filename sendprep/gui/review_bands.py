"""Which parts of the review are seen at which width of the window (look.md 2)."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTabBar, QWidget

from sendprep.gui.forms.ui_review import Ui_ReviewPage


class Part(Enum):
    """The parts that share the window as tabs where it is narrow."""

    LETTER = "Letter"
    LIST = "Weaknesses"
    WORDS = "Words"
    FINDINGS = "Findings"


@dataclass(frozen=True)
class Band:
    """One band: the widths of the three panes, and what is seen only with its tab in front."""

    sizes: tuple[int, int, int]
    tabs: tuple[Part, ...] = ()
    strip: bool = False


WIDE = Band((700, 280, 620))
STANDARD = Band((560, 228, 578))
NARROW = Band((440, 68, 560), strip=True)
SINGLE = Band((600, 600, 600), tuple(Part))
STRIP = 68
"""The width of the list that shows number tags and ticks only."""
_LIST = 150
_NO_LIMIT = 16_777_215


def band_of(width: int) -> Band:
    """Return the band for a width in logical pixels."""
    if width >= 1600:
        return WIDE
    if width >= 1200:
        return STANDARD
    return NARROW if width >= 800 else SINGLE


class ReviewBands(QObject):
    """Shows and hides parts as the width asks; `folded` says whether they are tabs now.

    `crowded` says whether the part in front needs the room of everything that can give way.
    """

    folded = Signal(bool)
    crowded = Signal(bool)

    def __init__(self, ui: Ui_ReviewPage, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui, self._heading = ui, heading
        self._band: Band | None = None
        self.tabs = QTabBar(parent)
        self.tabs.setAccessibleName("Parts of the review")
        self.tabs.setDrawBase(False)
        for part in Part:
            self.tabs.addTab(part.value)
        self.tabs.currentChanged.connect(lambda _: self._arrange())
        ui.column.insertWidget(2, self.tabs)

    def fit(self, width: int) -> None:
        """Take the band for a width."""
        band = band_of(width)
        if band is not self._band:
            self._band = band
            self._ui.listPane.setMinimumWidth(STRIP if band.strip else _LIST)
            self._ui.listPane.setMaximumWidth(STRIP if band.strip else _NO_LIMIT)
            self._ui.listHeading.setText("No." if band.strip else self._heading)
            self._ui.panes.setSizes(list(band.sizes))
            self._ui.list.doItemsLayout()
            self._arrange()
            self.folded.emit(bool(band.tabs))

    def turn_to(self, part: Part) -> None:
        """Bring a part to the front, where the parts are tabs."""
        self.tabs.setCurrentIndex(list(Part).index(part))

    def _arrange(self) -> None:
        ui, band = self._ui, self._band or STANDARD
        front = list(Part)[self.tabs.currentIndex()]

        def seen(*parts: Part) -> bool:
            return not band.tabs or front in parts

        self.tabs.setVisible(bool(band.tabs))
        ui.letterPane.setVisible(seen(Part.LETTER))
        ui.listPane.setVisible(seen(Part.LIST))
        ui.detailPane.setVisible(seen(Part.WORDS, Part.FINDINGS))
        ui.wordsArea.setVisible(seen(Part.WORDS))
        ui.wordsArea.let_scroll(bool(band.tabs))
        ui.numberTitle.setVisible(seen(Part.WORDS))
        ui.findingsTitle.setVisible(seen(Part.FINDINGS))
        ui.lower.setVisible(seen(Part.FINDINGS))
        ui.filler.setVisible(bool(band.tabs) and front is Part.WORDS)
        for part in (ui.count, ui.titleLabel, ui.heading):
            part.setHidden(bool(band.tabs))
        self.crowded.emit(bool(band.tabs) and front in (Part.WORDS, Part.FINDINGS))
