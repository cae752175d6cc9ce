"""What stands in a layout, asked without holding its items.

Python goes on holding what `itemAt` and `takeAt` return. Once Qt has freed such an item, a later
object at its address looks like it, or the window crashes; so widgets are asked where they stand.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def widgets_in(layout: QLayout) -> Iterator[QWidget]:
    """Yield the widgets of a layout, and of the layouts in it, in their order."""
    places: list[tuple[int, QWidget | QLayout]]
    places = [(layout.indexOf(one), one) for one in _own(layout)]
    inner = (one for one in layout.children() if isinstance(one, QLayout))
    places += [(layout.indexOf(one), one) for one in inner]
    for _, part in sorted(places, key=lambda place: place[0]):
        if isinstance(part, QLayout):
            yield from widgets_in(part)
        else:
            yield part


def empty(layout: QLayout) -> None:
    """Take all widgets out of a layout, for good; those of layouts in it stay."""
    for widget in _own(layout):
        layout.removeWidget(widget)
        widget.deleteLater()


def _own(layout: QLayout) -> list[QWidget]:
    whole = layout.parentWidget()
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    parts = whole.findChildren(QWidget, options=direct) if whole else []
    return [part for part in parts if layout.indexOf(part) >= 0]
