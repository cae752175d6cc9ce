"""The arithmetic of the findings: four counts, each of which opens what it counts."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from sendprep.gui import look
from sendprep.gui.cases_draw_dialogs import room_of
from sendprep.gui.cases_findings_said import SaidDelegate, SaidRow, said_rows
from sendprep.gui.cells import paint_words
from sendprep.gui.cells_table import paint_meter
from sendprep.gui.overview_rows import Count, CountedFinding
from sendprep.gui.whole_area import WholeArea
from sendprep.gui.wrapped_list import WrappedList

_WIDE, _HIGH = 560, 460  # logical pixels


class CountLine(QAbstractButton):
    """Label, meter and number; pressed, it lists what it counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = Count("", "", (), 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._explain)

    def show_count(self, count: Count) -> None:
        """Show this count."""
        self._count = count
        self.setAccessibleName(f"{count.label}: {len(count.counted)} of {count.total} findings")
        self.setToolTip(count.rule)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return one line of body text."""
        return QSize(220, max(24, QFontMetrics(look.font("body")).height() + 5))

    minimumSizeHint = sizeHint  # noqa: N815 - Qt's name

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint label, meter and number, and the focus around them."""
        painter = QPainter(self)
        body, strong = look.font("body"), look.font("body-strong")
        inner = self.rect().adjusted(4, 0, -4, 0)
        words = QFontMetrics(body).horizontalAdvance("Fresh on the day") + 10
        paint_words(painter, inner, self._count.label, body, look.colour("text"))
        right = Qt.AlignmentFlag.AlignRight
        number = str(len(self._count.counted))
        paint_words(painter, inner, number, strong, look.colour("text"), right)
        figures = QFontMetrics(strong).horizontalAdvance("000")
        meter = QRectF(
            inner.left() + words, inner.center().y() - 3, inner.width() - words - figures, 7
        )
        paint_meter(painter, meter, len(self._count.counted), self._count.total)
        if self.hasFocus():
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)

    def _explain(self) -> None:
        CountDialog([self._count], self.window()).open()


class CountDialog(QDialog):
    """The rule of each count, and the findings that it counts."""

    def __init__(self, counts: Sequence[Count], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("How counted")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        is_listed = len(counts) == 1
        rules = column if is_listed else _rules(column)
        for count in counts:
            self._add(rules, count, listed=is_listed)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(_WIDE, min(_HIGH if is_listed else self.sizeHint().height(), room_of(self)))

    def _add(self, column: QVBoxLayout, count: Count, listed: bool) -> None:
        title = QLabel(f"{count.label}: {len(count.counted)} of {count.total}")
        title.setProperty("type", "section")
        rule = QLabel(count.rule)
        rule.setWordWrap(True)
        rule.setProperty("ink", "muted")
        column.addWidget(title)
        column.addWidget(rule)
        if listed and not count.counted:
            column.addWidget(QLabel("No finding yet."), 1, Qt.AlignmentFlag.AlignTop)
        elif listed:
            column.addWidget(_listing(count.label, count.counted), 1)


def _rules(column: QVBoxLayout) -> QVBoxLayout:
    """Return where rules stand without findings: as high as they are, or scrolling."""
    held, area = QWidget(), WholeArea()
    rules = QVBoxLayout(held)
    rules.setContentsMargins(0, 0, 0, 0)
    area.setWidget(held)
    area.let_scroll(True)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    area.setAccessibleName("The rule of each count")
    column.addWidget(area)
    return rules


def _listing(label: str, counted: Sequence[CountedFinding]) -> WrappedList:
    listing, rows = WrappedList(), said_rows()
    rows.setParent(listing)
    rows.set_rows([SaidRow(one.finding.text, one.code) for one in counted])
    listing.setModel(rows)
    listing.setItemDelegate(SaidDelegate(listing))
    listing.setAccessibleName(f"Findings counted as {label.lower()}")
    listing.setVerticalScrollMode(WrappedList.ScrollMode.ScrollPerPixel)
    listing.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return listing
