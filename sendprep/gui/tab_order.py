"""The order of Tab: the order in which a window is read, whenever its parts were made."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QTextEdit,
    QWidget,
)

from sendprep.gui.laid_out import widgets_in

_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QTextEdit)  # Qt's own inner order


def follow_reading(window: QWidget) -> None:
    """Let Tab go through a window, or a part of it, as its layouts stand: pane after pane.

    Qt's own order is that in which widgets were made, which for pages made late is another.
    """
    for one, other in pairwise(_stops(window)):
        QWidget.setTabOrder(one, other)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    proxy = widget.focusProxy()
    is_row = proxy is not None and len([*_inner_stops(widget)]) > 1  # of choices, as Segments
    if widget.focusPolicy().value or proxy:
        yield widget  # also a row, which Tab would else come to wherever Qt has left it
    if not isinstance(widget, _WHOLE) and (proxy is None or is_row):
        for part in _parts(widget):
            yield from _stops(part)


def _inner_stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield what takes the focus inside a widget that hands its own on, such as a date's field."""
    return (part for part in widget.findChildren(QWidget) if part.focusPolicy().value)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    """Yield the parts of a widget from the top left to the bottom right."""
    if isinstance(widget, QMainWindow):
        yield from _there(widget.menuWidget(), widget.centralWidget(), widget.statusBar())
    elif isinstance(widget, QSplitter):
        yield from _there(*(widget.widget(place) for place in range(widget.count())))
    elif isinstance(widget, QScrollArea):
        yield from _there(widget.widget())
    elif (layout := widget.layout()) is not None:
        yield from widgets_in(layout)


def _there(*parts: QWidget | None) -> Iterator[QWidget]:
    return (part for part in parts if part is not None)
