"""The legend under a table whose columns are agencies: each icon with its words."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel

from sendprep.domain.coverage_cells import ASKED
from sendprep.gui import icons

_SHORT = {"Parents and carers": "Parents", "Children and young people": "Young people"}


def add_legend(row: QHBoxLayout) -> None:
    """Add an icon and its words for each agency, from left to right."""
    for agency in ASKED:
        words = QLabel(_SHORT.get(agency.words, agency.words))
        words.setProperty("type", "caption")
        words.setProperty("ink", "muted")
        pair = QHBoxLayout()
        row.addLayout(pair)
        pair.setSpacing(4)
        pair.addWidget(_Icon(icons.AGENCY_ICONS[agency]))
        pair.addWidget(words)
    row.addStretch(1)


class _Icon(QLabel):
    """An icon that follows the scheme."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._draw()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the icon again in the colours of now."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        self.setPixmap(icons.icon(self._name, "muted").pixmap(QSize(14, 14)))
