"""The timeline of the overview: working days to the revisit, and what falls on the way."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from sendprep.domain.inspection import Span
from sendprep.domain.timeline import Dated
from sendprep.domain.working_days import WorkingDays
from sendprep.gui import look
from sendprep.gui.words import day_words

_DAY = timedelta(days=1)
_BAND = 13
_A_YEAR = 366  # days from which on a date without its year could be either
_WEEKENDS_FROM = 2.5  # pixels a day; narrower days are not told apart


@dataclass(frozen=True)
class Stretch:
    """The days that the strip shows, and what falls on them."""

    first: date
    last: date
    dated: tuple[Dated, ...]
    revisit: Span | None

    @property
    def days(self) -> int:
        """How many days are shown, both ends included."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True)
class Label:
    """Two lines of words, and where they stand."""

    rect: QRect
    title: str
    day: str
    main: bool
    left: int
    above: bool


def stretch(dated: Sequence[Dated], revisit: Span | None, today: date) -> Stretch:
    """Return what to show: from today to the revisit; else what is to come; else what was."""
    end = revisit.end if revisit and revisit.end >= today else None
    coming = [one for one in dated if one.day >= today and (end is None or one.day <= end)]
    shown = coming or list(dated)
    first = min([today, *(one.day for one in shown)])
    last = max([today + 14 * _DAY, *(one.day for one in shown), *([end] if end else [])])
    return Stretch(first, last, (Dated(today, "Today"), *shown), revisit if end else None)


class TimelineStrip(QWidget):
    """Weekends grey, bank holidays hatched, the revisit filled; hovering tells each date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        today = date.today()
        self._shown = stretch((), None, today)
        self._days = WorkingDays()
        self.setMouseTracking(True)

    def show_dates(
        self, dated: Sequence[Dated], revisit: Span | None, today: date, days: WorkingDays
    ) -> None:
        """Show these dates."""
        self._shown = stretch(dated, revisit, today)
        self._days = days
        self.setAccessibleName("Timeline")
        words = (f"{day_words(one.day)}, {one.title}" for one in self._shown.dated)
        self.setAccessibleDescription("; ".join(words))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for two lines above the band and two below it."""
        return QSize(500, 2 * self._label_height() + _BAND + 18)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the width at which two labels still stand beside each other."""
        return QSize(240, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint band, marks and labels."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self._paint_band(painter)
        labels = self._labels()
        for one in self._shown.dated:
            self._paint_mark(painter, one)
        for label in labels:
            _paint_label(painter, label)

    def event(self, event: QEvent) -> bool:
        """Tell the dates under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._words_at(event.pos().x()), self)
            return True
        return super().event(event)

    def _words_at(self, x: int) -> str:
        near = [one for one in self._shown.dated if abs(self._x(one.day) - x) < 8]
        return "\n".join(
            f"{day_words(one.day)}: {one.title}"
            + (f" ({one.worked_out})" if one.worked_out else "")
            for one in near
        )

    def _label_height(self) -> int:
        caption = QFontMetrics(look.font("caption")).height()
        return caption * 2 + 2

    def _band(self) -> QRect:
        return QRect(8, self._label_height() + 9, self.width() - 16, _BAND)

    def _x(self, day: date) -> int:
        band = self._band()
        return band.left() + round((day - self._shown.first).days * band.width() / self._shown.days)

    def _paint_band(self, painter: QPainter) -> None:
        band = self._band()
        painter.fillRect(band, look.colour("sunken"))
        painter.setPen(QPen(look.colour("line")))
        painter.drawRect(band.adjusted(0, 0, -1, -1))
        wide = band.width() / self._shown.days >= _WEEKENDS_FROM
        for number in range(self._shown.days):
            day = self._shown.first + number * _DAY
            cell = QRect(self._x(day), band.top(), self._x(day + _DAY) - self._x(day), _BAND)
            if day.weekday() > 4:
                if wide:
                    painter.fillRect(cell, look.colour("line"))
            elif not self._days.is_working_day(day):
                cell.setWidth(max(cell.width(), 4))
                hatched = QBrush(look.colour("muted"), Qt.BrushStyle.BDiagPattern)
                painter.fillRect(cell, hatched)
        if self._shown.revisit:
            left = self._x(self._shown.revisit.start)
            right = max(left + 6, self._x(self._shown.revisit.end + _DAY))
            rect = QRect(left, band.top() - 3, right - left, _BAND + 6)
            painter.fillRect(rect, look.colour("accent"))

    def _paint_mark(self, painter: QPainter, one: Dated) -> None:
        if one.main and self._shown.revisit:
            return
        band, x = self._band(), self._x(one.day)
        painter.setPen(QPen(look.colour("text")))
        painter.drawLine(x, band.top() - 7, x, band.bottom())

    def _labels(self) -> list[Label]:
        """Place labels above the band, else below it, else not at all: the pointer tells them."""
        placed: list[Label] = []
        for one in sorted(
            self._shown.dated, key=lambda one: not (one.main or one.title == "Today")
        ):
            for above in (True, False):
                label = self._label(one, above)
                if not any(label.rect.intersects(other.rect) for other in placed):
                    placed.append(label)
                    break
        return placed

    def _label(self, one: Dated, above: bool) -> Label:
        revisit = self._shown.revisit if one.main else None
        long = self._shown.days > _A_YEAR
        day = _span_words(revisit, long) if revisit else day_words(one.day, year=long)
        strong = QFontMetrics(look.font("label")).horizontalAdvance(one.title)
        width = max(strong, QFontMetrics(look.font("caption")).horizontalAdvance(day)) + 10
        x = self._x(one.day)
        left = min(max(0, x - width // 2), self.width() - width)
        height = self._label_height()
        top = 0 if above else self._band().bottom() + 6
        return Label(QRect(left, top, width, height), one.title, day, one.main, x, above)


def _paint_label(painter: QPainter, label: Label) -> None:
    middle = Qt.AlignmentFlag.AlignHCenter
    painter.setFont(look.font("label"))
    painter.setPen(look.colour("accent" if label.main else "text"))
    painter.drawText(label.rect, middle | Qt.AlignmentFlag.AlignTop, label.title)
    painter.setFont(look.font("caption"))
    painter.setPen(look.colour("muted"))
    painter.drawText(label.rect, middle | Qt.AlignmentFlag.AlignBottom, label.day)


def _span_words(span: Span, year: bool) -> str:
    if span.start == span.end:
        return day_words(span.start, year)
    return f"{day_words(span.start, year=False)} to {day_words(span.end, year)}"
