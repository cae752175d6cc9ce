"""An area as high as what it holds, which scrolls only where it is allowed to be lower."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

_LEAST = 24


class WholeArea(QScrollArea):
    """Unlike Qt's own area it asks for the height that its words need at its width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_scroll = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def let_scroll(self, may_scroll: bool) -> None:
        """Say whether it may be lower than what it holds."""
        self._may_scroll = may_scroll
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as what it holds."""
        held = self.widget()
        if held is None:
            return super().sizeHint()
        wanted = held.sizeHint()
        return QSize(wanted.width(), max(held.heightForWidth(self.width()), wanted.height()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as what it holds, and as high where it may not scroll."""
        held = self.widget()
        least = held.minimumSizeHint().width() if held else 0
        if not self._may_scroll:
            return QSize(least, self.sizeHint().height())
        return QSize(least + self.verticalScrollBar().sizeHint().width(), _LEAST)

    def event(self, event: QEvent) -> bool:
        """Ask for another height when the words or the width have changed."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.updateGeometry()
        return super().event(event)
