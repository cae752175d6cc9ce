"""What may be wrong with a window as it stands: each check returns its faults in words."""

from itertools import combinations
from typing import TypeVar

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QStyle,
    QStyleOptionButton,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from sendprep.gui.cut_label import CutButton, CutLabel
from sendprep.gui.page_view import PageView

_Widget = TypeVar("_Widget", bound=QWidget)
_CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QTabBar,
    QTextEdit,
)
_SLACK = 1  # a pixel that rounding of the font's widths may cost


def shown(window: QWidget, kind: type[_Widget]) -> list[_Widget]:
    """Return what a person can see of a kind; what Qt makes for itself is not looked at."""
    return [
        one
        for one in window.findChildren(kind)
        if one.isVisible()
        and not one.objectName().startswith("qt_")
        and one.window() is window
        and not _scrolled_away(one)
    ]


def _scrolled_away(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above and widget.visibleRegion().isEmpty():
        if _scrolls(above):
            return True
        above = above.parentWidget()
    return False


def name_of(widget: QWidget) -> str:
    """Say which widget it is, so that a fault can be found."""
    words = getattr(widget, "text", lambda: "")
    words = words() if callable(words) else ""
    parents: list[str] = []
    parent = widget.parentWidget()
    while parent and len(parents) < 3:
        parents.append(parent.objectName() or type(parent).__name__)
        parent = parent.parentWidget()
    own = f"{type(widget).__name__} {widget.objectName()} “{str(words)[:40]}”"
    return f"{own} in {' < '.join(parents)}"


# --- words ---------------------------------------------------------------------------------


def cut_words(window: QWidget) -> list[str]:
    """Labels, buttons and tabs whose words have too little room, and do not say them whole."""
    faults = []
    for label in shown(window, QLabel):
        needed, given = _label_needs(label), label.contentsRect().size()
        if isinstance(label, CutLabel) and needed.width() > given.width():
            label.grab()  # it writes its tip when it is painted
            needed.setWidth(0 if label.text() in label.toolTip() else needed.width())
        if not _fits(needed, given):
            faults.append(f"{name_of(label)} needs {_size(needed)}, has {_size(given)}")
    for button in shown(window, QAbstractButton):
        need, room = _button_needs(button), _button_room(button)
        cut = need.width() > room.width() + _SLACK or need.height() > room.height() + 2
        if cut and not (isinstance(button, CutButton) and button.text() in button.toolTip()):
            faults.append(f"{name_of(button)} needs {_size(need)}, has {_size(room)}")
    for bar in shown(window, QTabBar):
        faults += _cut_tabs(bar)
    return faults


def _size(size: QSize) -> str:
    return f"{size.width()}x{size.height()}"


def _fits(need: QSize, room: QSize) -> bool:
    return need.width() <= room.width() + _SLACK and need.height() <= room.height() + _SLACK


def _label_needs(label: QLabel) -> QSize:
    words = label.text()
    if not words:
        return QSize(0, 0)
    room = label.contentsRect().width()
    rich = label.textFormat() is not Qt.TextFormat.PlainText and words.startswith("<")
    if rich:
        document = QTextDocument()
        document.setDefaultFont(label.font())
        document.setDocumentMargin(0)
        document.setHtml(words)
        if label.wordWrap():
            document.setTextWidth(room)
        return document.size().toSize()
    flags = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextExpandTabs
    metrics = label.fontMetrics()
    return metrics.boundingRect(QRect(0, 0, room, 10_000), flags, words).size()


def _button_needs(button: QAbstractButton) -> QSize:
    metrics = button.fontMetrics()
    words = metrics.size(Qt.TextFlag.TextShowMnemonic, button.text()) if button.text() else QSize()
    icon = QSize() if button.icon().isNull() else button.iconSize()
    if isinstance(button, QToolButton):
        style = button.toolButtonStyle()
        if style is Qt.ToolButtonStyle.ToolButtonIconOnly and not icon.isEmpty():
            return icon
        if style is Qt.ToolButtonStyle.ToolButtonTextUnderIcon:
            return QSize(max(words.width(), icon.width()), words.height() + icon.height())
    if icon.isEmpty():
        return words.expandedTo(QSize(0, 0))
    if not button.text():
        return icon
    return QSize(words.width() + 4 + icon.width(), max(words.height(), icon.height()))


def _button_room(button: QAbstractButton) -> QSize:
    option = QStyleOptionButton()
    if isinstance(button, QPushButton):
        button.initStyleOption(option)
        part = QStyle.SubElement.SE_PushButtonContents
    elif isinstance(button, QCheckBox):
        button.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxContents
    elif isinstance(button, QRadioButton):
        button.initStyleOption(option)
        part = QStyle.SubElement.SE_RadioButtonContents
    else:
        return button.size()
    return button.style().subElementRect(part, option, button).size()


def _cut_tabs(bar: QTabBar) -> list[str]:
    faults = []
    for number in range(bar.count()):
        if not bar.isTabVisible(number):
            continue
        rect = bar.tabRect(number)
        words = bar.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, bar.tabText(number)).width()
        if words > rect.width() or rect.left() < 0 or rect.right() > bar.width():
            faults.append(f"tab “{bar.tabText(number)}” of {name_of(bar)} at {_corners(rect)}")
    return faults


# --- places --------------------------------------------------------------------------------


def sideways(window: QWidget) -> list[str]:
    """What can only be seen by scrolling sideways; a worksheet itself may be so wide."""
    return [
        f"{name_of(area)} is {area.horizontalScrollBar().maximum()} too wide"
        for area in shown(window, QAbstractScrollArea)
        if area.horizontalScrollBar().maximum() > 0 and not isinstance(area, PageView)
    ]


def outside(window: QWidget) -> list[str]:
    """Widgets that stand out of their parent; only what scrolls may be higher than its view."""
    faults = []
    for widget in shown(window, QWidget):
        parent = widget.parentWidget()
        if parent is None or isinstance(widget, QScrollBar):
            continue
        room = parent.rect()
        if _scrolls(parent):
            room.setTop(-100_000)
            room.setBottom(100_000)
        if not room.contains(widget.geometry()):
            where = f"{_corners(widget.geometry())} of {_corners(parent.rect())}"
            faults.append(f"{name_of(widget)} at {where}")
    return faults


def _scrolls(widget: QWidget) -> bool:
    area = widget.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is widget


def overlaps(window: QWidget) -> list[str]:
    """Controls of one parent that lie on one another."""
    faults = []
    families: dict[QWidget, list[QWidget]] = {}
    for widget in shown(window, QWidget):
        parent = widget.parentWidget()
        if parent and isinstance(widget, _CONTROLS):
            families.setdefault(parent, []).append(widget)
    for siblings in families.values():
        for one, other in combinations(siblings, 2):
            if one.geometry().intersects(other.geometry()):
                faults.append(
                    f"{name_of(one)} {_corners(one.geometry())} on "
                    f"{name_of(other)} {_corners(other.geometry())}"
                )
    return faults


def _corners(rect: QRect) -> str:
    return f"({rect.left()}, {rect.top()}, {rect.right()}, {rect.bottom()})"
