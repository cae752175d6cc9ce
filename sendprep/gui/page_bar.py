"""The bar over a page view: turning pages, the page of how many, zoom and fit."""

from PySide6.QtCore import QEvent, QRectF, QRegularExpression, QSize, Qt
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QPen,
    QRegularExpressionValidator,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from sendprep.gui import look
from sendprep.gui.icons import icon
from sendprep.gui.page_view import Fit, PageView

_NUMBER = QRegularExpression(r"\d{1,5}[a-zA-Z-]{0,3}")
"""A page as it is typed: a late one has letters behind its number."""


class PageBar(QFrame):
    """Steers one page view; `add` puts more to its right, `add_tool` beside the zoom."""

    def __init__(self, view: PageView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.setProperty("kind", "paneTitle")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 3, 8, 3)
        self._row.setSpacing(4)
        self.up = self._button("ph.caret-up", "Page before", "PgUp")
        self.down = self._button("ph.caret-down", "Next page", "PgDn")
        self.field = self._page_field()
        self.total = self._label("of 0")
        divider = _divider()
        self._row.addWidget(divider)
        self.smaller = self._button("ph.magnifying-glass-minus", "Smaller", "Ctrl+-")
        self.percent = self._label("100%")
        self.larger = self._button("ph.magnifying-glass-plus", "Larger", "Ctrl++")
        self.width_button = self._button("ph.arrows-out-line-horizontal", "Fit the width", "Ctrl+0")
        self.page_button = self._button("ph.corners-out", "Fit the page", "")
        self._row.addStretch(1)
        self._turning = (self.up, self.down, self.field, self.total)
        self._zooming = (divider, self.smaller, self.percent, self.larger)
        self._fitting = (self.width_button, self.page_button)
        self._tools: list[QWidget] = []
        self._first: list[QWidget] = []
        self._extras: list[QWidget] = []
        self._connect()
        self._show_page(view.page)
        self._show_zoom(view.zoom)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the right end of the bar, to be seen where there is room."""
        self._row.addWidget(widget)
        self._extras.append(widget)

    def add_first(self, widget: QWidget) -> None:
        """Put a widget at the right end of the bar that the zoom gives way to."""
        self._row.addWidget(widget)
        self._first.append(widget)

    def add_tool(self, icon_name: str, words: str, keys: str) -> QToolButton:
        """Put a button that stays pressed beside the zoom, and return it."""
        if not self._tools:
            self._add_tool(_divider())
        button = self._button(icon_name, words, keys)
        button.setCheckable(True)
        self._row.removeWidget(button)
        self._add_tool(button)
        return button

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The turning of pages; the rest is seen where there is room."""
        return QSize(180, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave out what has no room, the least important first."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Look again when a part of it wants more room, or less."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        room = self.width() - 16 + self._row.spacing()
        extras = ((one,) for one in (*self._fitting, *self._extras))
        for group in (self._turning, self._tools, self._first, self._zooming, *extras):
            room -= sum(one.sizeHint().width() + self._row.spacing() for one in group)
            seen = group is self._turning or room >= 0
            for widget in group:
                if seen is widget.isHidden():
                    widget.setVisible(seen)

    def _add_tool(self, widget: QWidget) -> None:
        at_right = 1 + len(self._extras) + len(self._first)
        self._row.insertWidget(self._row.count() - at_right, widget)
        self._tools.append(widget)

    def _connect(self) -> None:
        view = self._view
        self.up.clicked.connect(lambda: view.turn(-1))
        self.down.clicked.connect(lambda: view.turn(1))
        self.smaller.clicked.connect(view.zoom_out)
        self.larger.clicked.connect(view.zoom_in)
        self.width_button.clicked.connect(lambda: view.set_fit(Fit.WIDTH))
        self.page_button.clicked.connect(lambda: view.set_fit(Fit.PAGE))
        self.field.returnPressed.connect(self._turn_to_typed)
        view.page_changed.connect(self._show_page)
        view.pages_changed.connect(lambda _: self._show_page(view.page))
        view.zoom_changed.connect(self._show_zoom)

    def _turn_to_typed(self) -> None:
        page = self._view.names.page(self.field.text().strip().lower())
        self._view.show_page(page or 1)
        self._show_page(self._view.page)  # also where that is the page in sight

    def _show_page(self, number: int) -> None:
        count, names = self._view.page_count, self._view.names
        self.field.setText(names.label(number) if count else "")
        self.total.setText(f"of {names.label(count)}")
        self.up.setEnabled(number > 1)
        self.down.setEnabled(number < count)

    def _show_zoom(self, zoom: float) -> None:
        self.percent.setText(f"{zoom * 100:.0f}%")

    def _button(self, name: str, words: str, keys: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setIconSize(QSize(16, 16))
        button.setProperty("kind", "quiet")
        button.setAccessibleName(words)
        button.setToolTip(f"{words} ({keys})" if keys else words)
        self._row.addWidget(button)
        return button

    def _page_field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName("Page")
        field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        field.setValidator(QRegularExpressionValidator(_NUMBER, field))
        field.setMaximumWidth(44)
        self._row.addWidget(field)
        return field

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("ink", "muted")
        self._row.addWidget(label)
        return label


class Legend(QWidget):
    """A small box in a colour of the look, and what it stands for on the page."""

    def __init__(self, token: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token = token
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 0, 0)
        label = QLabel(words, self)
        label.setProperty("type", "caption")
        label.setProperty("ink", "muted")
        row.addWidget(label)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the box left of the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour(self._token), 1.2))
        painter.drawRoundedRect(QRectF(1, self.height() / 2 - 4.5, 13, 9), 1.5, 1.5)


def _divider() -> QWidget:
    holder, line = QWidget(), QFrame()
    line.setProperty("kind", "line")
    line.setFixedSize(1, 20)
    row = QHBoxLayout(holder)
    row.setContentsMargins(4, 0, 4, 0)
    row.addWidget(line)
    return holder
