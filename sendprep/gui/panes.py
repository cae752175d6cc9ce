"""F6: the keyboard's way from pane to pane."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def focus_next_pane(panes: Sequence[QWidget], step: int) -> None:
    """Move the focus to the next visible pane, or with -1 to the one before."""
    there = [pane for pane in panes if pane.isVisible()]
    if not there:
        return
    focused = QApplication.focusWidget()
    here = next((n for n, pane in enumerate(there) if _within(pane, focused)), -step)
    for count in range(1, len(there) + 1):
        if _focus_first(there[(here + step * count) % len(there)]):
            return


def _within(pane: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (pane is widget or pane.isAncestorOf(widget))


def _focus_first(pane: QWidget) -> bool:
    takes = Qt.FocusPolicy.TabFocus.value
    for widget in (pane, *pane.findChildren(QWidget)):
        if widget.focusPolicy().value & takes and widget.isVisible() and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
    return False
