"""The legend under a table whose columns are agencies: each icon with its words."""

from PySide6.QtWidgets import QHBoxLayout, QLabel

from sendprep.domain.coverage_cells import ASKED
from sendprep.gui import icons
from sendprep.gui.sign import show_sign

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
        sign = QLabel()
        show_sign(sign, icons.AGENCY_ICONS[agency], "muted", 14)
        pair.addWidget(sign)
        pair.addWidget(words)
    row.addStretch(1)
