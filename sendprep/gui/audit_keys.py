"""The line under the criteria that names the keys: those of the scale, then those of the form."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sendprep.domain.instrument import Choice, Stance
from sendprep.gui import look

_AIR, _GAP, _BESIDE, _BETWEEN = 8, 5, 10, 18
Named = tuple[tuple[str, ...], str]
_FORM: tuple[Named, ...] = (
    (("Enter",), "next"),
    (("T",), "note"),
    (("G",), "guidance"),
    (("F1",), "words"),
    (("[", "]"), "section"),
    (("PgDn",), "next case"),
    (("W",), "counts towards"),
)


class KeyLine(QWidget):
    """Paints as many keys with their words as there is room for; the others are in its tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[tuple[Named, ...], ...] = ((), _FORM)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_scale(self, scale: Sequence[Choice]) -> None:
        """Name the keys of a scale."""
        self._groups = (tuple(((one.key,), _said(one)) for one in scale), _FORM)
        said = [f"{' '.join(keys)} {words}" for group in self._groups for keys, words in group]
        self.setToolTip(", ".join(said))
        self.setAccessibleName(f"Keys: {', '.join(said)}")
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One line of captions."""
        return QSize(0, QFontMetrics(look.font("caption")).height() + 4)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """No width of its own."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the keys from the left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font("caption"))
        metrics, left = painter.fontMetrics(), 0
        for group in self._groups:
            for named in group:
                width = _width(metrics, named)
                if left + width > self.width():
                    return
                _paint(painter, metrics, named, left, self.height())
                left += width + _BESIDE
            left += _BETWEEN - _BESIDE


def _said(choice: Choice) -> str:
    if choice.stance is Stance.NOT_APPLICABLE:
        return Stance.NOT_APPLICABLE.value
    return choice.words.lower()


def _width(metrics: QFontMetrics, named: Named) -> int:
    keys, words = named
    chips = sum(_key_width(metrics, key) + _GAP for key in keys)
    return chips + metrics.horizontalAdvance(words)


def _key_width(metrics: QFontMetrics, key: str) -> int:
    return max(14, metrics.horizontalAdvance(key) + _AIR)


def _paint(painter: QPainter, metrics: QFontMetrics, named: Named, left: int, height: int) -> None:
    keys, words = named
    for key in keys:
        chip = QRect(left, 0, _key_width(metrics, key), height)
        painter.setPen(QPen(look.colour("line")))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(chip.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(look.colour("muted"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, key)
        left += chip.width() + _GAP
    room = QRect(left, 0, metrics.horizontalAdvance(words) + 2, height)
    painter.setPen(look.colour("muted"))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
