"""How documents are painted: the row of the list, the tag of a code, the stair of a rung."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sendprep.domain.evidence import Rung
from sendprep.domain.register import EvidenceRow
from sendprep.gui import icons, look
from sendprep.gui.cells import RowDelegate, line_height, paint_words
from sendprep.gui.weakness_signs import STAIR_WIDTH, Writer, paint_stair

_ICON, _LEFT, _WORDS, _RIGHT, _PAD = 20, 12, 41, 10, 7


class DocumentDelegate(RowDelegate[EvidenceRow]):
    """Paints a document: kind, code and title; whose and when, what is the matter, links."""

    def row_height(self, row: EvidenceRow, width: int) -> int:
        """Two lines and their padding."""
        return line_height("body", "caption") + 1 + 2 * _PAD

    def paint_row(self, painter: QPainter, rect: QRect, row: EvidenceRow, selected: bool) -> None:
        """Paint the row."""
        square = QRect(rect.left() + _LEFT, rect.center().y() - _ICON // 2, _ICON, _ICON)
        name = icons.file_icon(row.evidence.filename, row.evidence.kind)
        icons.paint(painter, square, name, "text")
        left, right, top = rect.left() + _WORDS, rect.right() - _RIGHT, rect.top() + _PAD
        line = Writer(painter, left, top, right, look.font("body"))
        line.words(row.evidence.code, look.colour("text"), look.font("body-strong")).skip(7)
        line.words(row.evidence.title, look.colour("text"))
        under = top + line_height("body") + 1
        self._paint_facts(painter, row, left, under, right)

    def _paint_facts(
        self, painter: QPainter, row: EvidenceRow, left: int, top: int, right: int
    ) -> None:
        caption = look.font("caption")
        metrics = QFontMetrics(caption)
        if row.excerpts or row.links:
            number = str(row.excerpts or row.links)
            right -= metrics.horizontalAdvance(number) + 17
            count = Writer(painter, right, top, right + 60, caption)
            count.icon("ph.quotes" if row.excerpts else "ph.link-simple", "muted", 13).skip(-1)
            count.words(number, look.colour("text"))
            right -= 8
        if row.flag_words:
            right -= metrics.horizontalAdvance(row.flag_words) + 18
            flag = Writer(painter, right, top, right + 400, caption)
            flag.icon("ph.warning-fill", "part", 13)
            flag.words(row.flag_words, look.colour("part"))
            right -= 8
        Writer(painter, left, top, right, caption).words(row.facts, look.colour("muted"))


class CodeTag(QWidget):
    """The number of a document on its dark tag, as in the head of the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_code(self, code: str) -> None:
        """Show this code."""
        self._code = code
        self.setAccessibleName(code)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the code."""
        metrics = QFontMetrics(look.font("body-strong"))
        width = metrics.horizontalAdvance(self._code) + 10
        return QSize(max(28, width), metrics.height() + 10)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint it as the number tag of a weakness is painted, filled."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("text"))
        painter.drawRoundedRect(self.rect(), 3, 3)
        ink, centre = look.colour("surface"), Qt.AlignmentFlag.AlignHCenter
        paint_words(painter, self.rect(), self._code, look.font("body-strong"), ink, centre)


class Stair(QWidget):
    """The five steps of a rung."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rung = Rung.ACTIVITY
        self.setFixedSize(STAIR_WIDTH, 14)

    def show_rung(self, rung: Rung) -> None:
        """Show this rung."""
        self._rung = rung
        self.setAccessibleName(f"Rung {rung.value} of 5")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the steps."""
        paint_stair(QPainter(self), 0, self.height() - 1, self._rung)
