"""Files over a pane: a dashed frame and a sentence that says what dropping them will do."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from sendprep.gui import look
from sendprep.gui.words import count_words


class DropFrame(QWidget):
    """Lies over its pane while files hover there; `dropped` carries their paths.

    `says` is asked for the sentence, with the files that hang at the pointer; where it has
    none the files are not taken.
    """

    dropped = Signal(list)

    def __init__(self, pane: QWidget, says: Callable[[Sequence[Path]], str]) -> None:
        super().__init__(pane)
        self._pane, self._says, self._words = pane, says, ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        pane.setAcceptDrops(True)
        pane.installEventFilter(self)

    @property
    def words(self) -> str:
        """What is said now."""
        return self._words

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take files that are dragged over the pane."""
        if isinstance(event, QDragEnterEvent):
            return self._enter(event)
        if event.type() is QEvent.Type.DragLeave:
            self.hide()
        elif isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            self.hide()
            event.acceptProposedAction()
            self.dropped.emit(files_in(event.mimeData()))
            return True
        elif event.type() is QEvent.Type.Resize:
            self.setGeometry(self._pane.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Veil the pane, frame it, and say what will happen."""
        painter = QPainter(self)
        veil = look.colour("surface")
        veil.setAlphaF(0.96)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(look.colour("accent"), 2, Qt.PenStyle.DashLine))
        painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.setFont(look.font("section"))
        painter.setPen(look.colour("text"))
        room = QRectF(self.rect()).adjusted(20, 20, -20, -20)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, int(flags), self._words)

    def _enter(self, event: QDragEnterEvent) -> bool:
        files = files_in(event.mimeData())
        self._words = self._says(files) if files else ""
        if not self._words:
            return False
        self.setGeometry(self._pane.rect())
        self.raise_()
        self.show()
        self.update()
        event.acceptProposedAction()
        return True


def adds(files: Sequence[Path]) -> str:
    """Return what will happen: "Add 2 files and all files of 1 folder"."""
    folders = sum(file.is_dir() for file in files)
    single = len(files) - folders
    parts = (
        count_words(single, "file") if single else "",
        f"all files of {count_words(folders, 'folder')}" if folders else "",
    )
    what = " and ".join(part for part in parts if part)
    return f"Add {what}.\nYou look them over before anything is stored."


def files_in(data: QMimeData) -> list[Path]:
    """Return the files and folders that are dragged or lie on the clipboard."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
