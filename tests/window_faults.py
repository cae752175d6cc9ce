"""What may be wrong with a window as it stands: each check returns its faults in words."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAction, QImage, QShortcut, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
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
_MOST_STOPS = 200
_SLACK = 1  # a pixel that rounding of the font's widths may cost
_PARTS = 5  # Tab goes through weekday, day, month and year of a date before it leaves
_SEEN = 20  # pixels that must differ; the caret alone has fewer


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
    """What can only be seen by scrolling sideways."""
    return [
        f"{name_of(area)} is {area.horizontalScrollBar().maximum()} too wide"
        for area in shown(window, QAbstractScrollArea)
        if area.horizontalScrollBar().maximum() > 0
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


# --- keyboard ------------------------------------------------------------------------------


def stops(window: QWidget) -> list[QWidget]:
    """Return what Tab should come to; of radio buttons, only the chosen one."""
    return [widget for widget in shown(window, QWidget) if _is_stop(widget)]


def _is_stop(widget: QWidget) -> bool:
    if not widget.isEnabled() or not widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value:
        return False
    if widget.focusProxy():
        return False
    if isinstance(widget, QAbstractButton):
        others = _one_of(widget)
        if any(one.isChecked() for one in others):
            return widget.isChecked()
    return True


def _one_of(button: QAbstractButton) -> list[QAbstractButton]:
    """Return the buttons of which only one can be chosen, this one among them."""
    group = button.group()
    if group:
        return group.buttons() if group.exclusive() else []
    parent = button.parentWidget()
    if not button.autoExclusive() or parent is None:
        return []
    return [one for one in parent.findChildren(QAbstractButton) if one.autoExclusive()]


def nameless(window: QWidget) -> list[str]:
    """Stops of the keyboard that a screen reader has no name for."""
    faults = []
    for widget in stops(window):
        told = QAccessible.queryAccessibleInterface(widget)
        if told is None or not told.text(QAccessible.Text.Name).strip():
            faults.append(name_of(widget))
    return faults


def lost_by_tab(window: QWidget) -> list[str]:
    """Stops that Tab does not come to, and parts that it comes back to after it has left them."""
    wanted = stops(window)
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    first = QApplication.focusWidget()
    visited: list[QWidget] = []
    for _ in range(_MOST_STOPS):
        here = QApplication.focusWidget()
        if here is None or (here is first and visited and here is not visited[-1]):
            break
        if visited[-_PARTS:] == [here] * _PARTS:
            return [f"Tab does not leave {name_of(here)}"]
        visited.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    else:
        return [f"Tab does not come round: {name_of(visited[-1])}"]
    missed = [f"Tab misses {name_of(widget)}" for widget in wanted if widget not in visited]
    return missed + _torn(window, visited)


def _torn(window: QWidget, visited: list[QWidget]) -> list[str]:
    """Parts of the window of which Tab does not take all stops in one go."""
    faults = []
    parts = {above for stop in visited for above in _above(stop) if above is not window}
    for part in parts:
        inside = [part.isAncestorOf(stop) for stop in visited]
        befores = [inside[-1], *inside[:-1]]
        turns = zip(befores, inside, visited, strict=True)
        entries = [name_of(stop) for before, now, stop in turns if now and not before]
        if len(entries) > 1:
            faults.append(f"Tab enters {name_of(part)} more than once: {entries}")
    return faults


def _above(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent:
        yield parent
        parent = parent.parentWidget()


def unseen_focus(window: QWidget) -> list[str]:
    """Stops that look the same with the focus as without it."""
    faults = []
    for widget in stops(window):
        elsewhere = QApplication.focusWidget()
        if elsewhere:
            elsewhere.clearFocus()
        before = _picture(window, widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if not _differs(before, _picture(window, widget)):
            faults.append(name_of(widget))
    return faults


def _picture(window: QWidget, widget: QWidget) -> QImage:
    corner = widget.mapTo(window, QPoint(0, 0))
    around = QRect(corner, widget.size()).adjusted(-4, -4, 4, 4)
    return window.grab(around).toImage().convertToFormat(QImage.Format.Format_RGB32)


def _differs(one: QImage, other: QImage) -> bool:
    if one.size() != other.size():
        return True
    different = 0
    for y in range(one.height()):
        line, other_line = _line(one, y), _line(other, y)
        if line != other_line:
            different += sum(a != b for a, b in zip(line, other_line, strict=True))
        if different > _SEEN:
            return True
    return False


def _line(image: QImage, y: int) -> Sequence[int]:
    pixels: memoryview = image.constScanLine(y)  # type: ignore[assignment]  # the stub says object
    return pixels.cast("I")


# --- shortcuts and menus -------------------------------------------------------------------

_OWN = (
    Qt.ShortcutContext.WidgetShortcut,
    Qt.ShortcutContext.WidgetWithChildrenShortcut,
)


def shared_keys(window: QWidget) -> list[str]:
    """Keys that two deeds have at one place: Qt then does neither."""
    faults = []
    for (keys, one, scope), (other_keys, other, other_scope) in combinations(_keys(window), 2):
        if keys == other_keys and one is not other and _meet(scope, other_scope):
            faults.append(f"{keys}: {one.objectName()} {_words(one)} and {_words(other)}")
    return faults


def _keys(window: QWidget) -> Iterator[tuple[str, QObject, QWidget]]:
    """Yield each key that works somewhere in the window, its deed, and where it works."""
    for widget in [window, *shown(window, QWidget)]:
        for action in widget.actions():
            if action.isEnabled():
                own = action.shortcutContext() in _OWN
                yield from _keys_of(action, widget if own else window)
    for menu in window.findChildren(QMenu):
        for action in menu.actions():
            if isinstance(_bar_of(menu), QMenuBar) and action.shortcutContext() not in _OWN:
                yield from _keys_of(action, window)
    for shortcut in window.findChildren(QShortcut):
        parent = shortcut.parent()
        if isinstance(parent, QWidget) and parent.isVisible() and shortcut.isEnabled():
            yield (
                shortcut.key().toString(),
                shortcut,
                parent if shortcut.context() in _OWN else window,
            )


def _keys_of(action: QAction, where: QWidget) -> Iterator[tuple[str, QObject, QWidget]]:
    for keys in action.shortcuts():
        yield keys.toString(), action, where


def _bar_of(menu: QMenu) -> QObject | None:
    above: QObject | None = menu
    while isinstance(above, QMenu):
        above = above.parent()
    return above


def _meet(one: QWidget, other: QWidget) -> bool:
    return one is other or one.isAncestorOf(other) or other.isAncestorOf(one)


def _words(deed: QObject) -> str:
    return deed.text() if isinstance(deed, QAction) else f"a shortcut of {deed.parent()}"


def wordless_entries(bar: QMenuBar) -> list[str]:
    """Entries of menus without words."""
    return [
        f"an entry of {title.text()}"
        for title in bar.actions()
        for menu in [title.menu()]
        if isinstance(menu, QMenu)
        for action in _entries(menu)
        if not action.text().strip("&… ")
    ]


def _entries(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        below = action.menu()
        if not action.isSeparator():
            yield action
        if isinstance(below, QMenu):
            yield from _entries(below)
