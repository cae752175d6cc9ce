"""What may be wrong with a tab of a page, at each size that a window gives it."""

import keyboard_faults
import window_faults
from PySide6.QtWidgets import QWidget

SIZES = ((1680, 900), (1286, 600), (1013, 500), (603, 220))
"""The width and height of a tab in each band of the window."""


def faults_of(tab: QWidget) -> list[str]:
    """Return what is cut, lost, or without a name."""
    checks = (
        window_faults.cut_words,
        window_faults.sideways,
        window_faults.outside,
        window_faults.overlaps,
        keyboard_faults.nameless,
    )
    return [one for check in checks for one in check(tab)]
