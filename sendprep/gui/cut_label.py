"""A label of one line that cuts its words to the room it has, and says them whole in its tip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_LEAST = 24


class CutLabel(QLabel):
    """The label; `words` are whole, what `text` gives may end in dots."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    @property
    def words(self) -> str:
        """The whole words."""
        return self._words

    def setText(self, words: str) -> None:  # noqa: N802 - Qt's name
        """Show these words, as many as there is room for."""
        self._words = words
        self.setToolTip(words)
        self.setAccessibleName(words)
        self._cut()
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the whole words."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._words) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A few letters and the dots."""
        return QSize(_LEAST, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Cut anew."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        cut = Qt.TextElideMode.ElideRight
        super().setText(self.fontMetrics().elidedText(self._words, cut, self.width()))
