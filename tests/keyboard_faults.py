"""What may be wrong with the keyboard's way through a window: each check returns its faults."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAction, QImage, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QMenuBar, QWidget
from window_faults import name_of, shown

_MOST_STOPS = 200
_PARTS = 5  # Tab goes through weekday, day, month and year of a date before it leaves
_SEEN = 20  # pixels that must differ; the caret alone has fewer


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
