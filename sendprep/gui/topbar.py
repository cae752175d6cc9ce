"""The top bar: menus, search, and the four buttons, in one row because laptops have 768 lines."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenuBar,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from sendprep.gui import icons

HEIGHT = 44
_SEARCH = 380


class TopBar(QFrame):
    """Holds the menu bar; says what is typed into the search box."""

    searched = Signal(str)
    search_entered = Signal()
    search_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.menus = QMenuBar()
        self.menus.setNativeMenuBar(False)
        policy = QSizePolicy.Policy
        self.menus.setSizePolicy(policy.Expanding, policy.Preferred)
        more = self.menus.findChild(QToolButton, "qt_menubar_ext_button")
        if more:  # the style's own sign for more menus can hardly be seen on a dark ground
            more.setIcon(icons.icon("ph.caret-double-right"))
        self.search = SearchBox()
        self.search.textChanged.connect(self.searched)
        self.search.returnPressed.connect(self.search_entered)
        self.search.went_down.connect(self.search_entered)
        self.search.left.connect(self.search_left)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 5, 14, 5)
        self._row.setSpacing(8)
        self._row.addWidget(self.menus, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.search)
        self._divider = _divider()
        self._row.addWidget(self._divider)

    def add_button(self, action: QAction, icon: str, divided: bool = False) -> None:
        """Add a button at the right that does what the action does."""
        if divided:
            self._row.addWidget(_divider())
        action.setIcon(icons.icon(icon))
        button = QToolButton()
        button.setDefaultAction(action)
        button.setProperty("kind", "quiet")
        button.setIconSize(QSize(18, 18))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(action.text().replace("&", ""))
        action.changed.connect(lambda: _tell(button, action))
        _tell(button, action)
        self._row.addWidget(button)

    def set_working(self, working: bool) -> None:
        """Show search only while a bank is open."""
        self.search.setVisible(working)
        self._divider.setVisible(working)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give search what the menus leave, up to its width in the design."""
        super().resizeEvent(event)
        left = self.width() - self.menus.sizeHint().width() - 220
        self.search.setFixedWidth(max(120, min(_SEARCH, left)))


class SearchBox(QLineEdit):
    """The one search box, with its shortcut shown at the right while it is empty."""

    went_down = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText("Search words, evidence, findings")
        self.setAccessibleName("Search the bank")
        self.setClearButtonEnabled(False)
        self.addAction(
            icons.icon("ph.magnifying-glass", "muted"), QLineEdit.ActionPosition.LeadingPosition
        )
        self._key = QLabel("Ctrl+E", self)
        self._key.setProperty("kind", "key")
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.textChanged.connect(lambda _: self._place_key())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Down goes into the results, Esc back to where one was."""
        if event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the shortcut at the right."""
        super().resizeEvent(event)
        self._place_key()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the shortcut at the right when the text size changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_key"):
            self._place_key()

    def _place_key(self) -> None:
        self._key.adjustSize()
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        room = self.width() - words - self._key.width() > 60
        self._key.setVisible(room and not self.text())
        down = (self.height() - self._key.height()) // 2
        self._key.move(self.width() - self._key.width() - 8, down)


def _tell(button: QToolButton, action: QAction) -> None:
    words = action.text().replace("&", "").rstrip("…")
    keys = action.shortcut().toString()
    button.setAccessibleName(words)
    button.setToolTip(f"{words} ({keys})" if keys else words)


def _divider() -> QFrame:
    line = QFrame()
    line.setProperty("kind", "line")
    line.setFixedSize(1, 20)
    return line
