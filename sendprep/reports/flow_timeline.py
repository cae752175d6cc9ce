"""The timeline: dated marks over one axis, with today."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sendprep.domain.months import day_words, short_month_words
from sendprep.reports import styles
from sendprep.reports.document import Mark, Timeline
from sendprep.reports.flow import Piece, Placed
from sendprep.reports.flow_words import Words, set_words
from sendprep.reports.fonts import ASCENT
from sendprep.reports.pdf_sheet import Sheet
from sendprep.reports.signs import dot_drawing
from sendprep.reports.tags import Element, Role

_LABEL_WIDTH, _LABEL_GAP, _ROW_GAP = 104.0, 6.0, 5.0
_AXIS_WIDTH = styles.WIDTH - _LABEL_WIDTH
_ABOVE_AXIS, _BELOW_AXIS = 12.0, 30.0
_TALLEST = styles.HEIGHT / 2
_MOST_TICKS = 9
_STEPS = (1, 2, 3, 6, 12, 24, 60)
_NEVER = (date.max.year + 1) * 12
"""The first month that is none: a mistyped day may be the last that there is."""


@dataclass(frozen=True)
class Label:
    """A mark with its words, its place along the axis, and the row that its words stand in.

    Where there is no room for all words, some marks have none: the table says what they are.
    """

    mark: Mark
    x: float
    words: tuple[Words, ...]
    row: int

    @property
    def height(self) -> float:
        """The height of the words in points."""
        return sum(words.height for words in self.words)

    @property
    def right(self) -> float:
        """Where the words end."""
        return self.x + 3 + max((words.width for words in self.words), default=0)


@dataclass(frozen=True)
class Axis:
    """The days that the line spans, and where each stands on it."""

    start: date
    end: date

    def x(self, day: date) -> float:
        """Return the distance from the left in points."""
        return (day - self.start).days / max(1, (self.end - self.start).days) * _AXIS_WIDTH

    def ticks(self) -> Iterator[date]:
        """Yield first days of months, at most nine or so."""
        months = (self.end.year - self.start.year) * 12 + self.end.month - self.start.month
        step = next((one for one in _STEPS if months / one <= _MOST_TICKS), _STEPS[-1])
        first = self.start.year * 12 + self.start.month
        first += -first % step if step <= 12 else 0
        for month in range(first, min(first + months + step, _NEVER), step):
            day = date(month // 12, month % 12 + 1, 1)
            if self.start <= day <= self.end:
                yield day


@dataclass(frozen=True)
class TimelineFigure:
    """The drawn line."""

    labels: tuple[Label, ...]
    axis: Axis
    today: date
    element: Element

    @property
    def height(self) -> float:
        """The height in points."""
        return sum(self._row_heights()) + _ABOVE_AXIS + _BELOW_AXIS

    def split(self, room: float, fresh: bool) -> tuple[Piece, Piece] | None:
        """Never part."""
        return None

    def _row_heights(self) -> list[float]:
        rows = 1 + max((label.row for label in self.labels), default=-1)
        return [
            max(label.height for label in self.labels if label.row == row) + _ROW_GAP
            for row in range(rows)
        ]

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw the axis, today, then each mark with its words."""
        y = top - self.height + _BELOW_AXIS
        self.element.box = (x, top - self.height, x + styles.WIDTH, top)
        with sheet.marked(self.element):
            self._draw_axis(sheet, x, y)
            self._draw_today(sheet, x, y)
            rows = self._row_heights()
            for label in filter(lambda label: label.words, self.labels):
                _draw_leader(sheet, label, x, y, y + _ABOVE_AXIS + sum(rows[: label.row]))
            for label in self.labels:
                _draw_mark(sheet, label, x, y)

    def _draw_axis(self, sheet: Sheet, x: float, y: float) -> None:
        sheet.line((x, y, x + _AXIS_WIDTH, y), styles.RULE, 1.1)
        for day in self.axis.ticks():
            place = x + self.axis.x(day)
            sheet.line((place, y - 3.5, place, y), styles.RULE, 0.6)
            self._draw_month(sheet, short_month_words(day), x, place, y - 4)

    def _draw_month(self, sheet: Sheet, text: str, x: float, middle: float, top: float) -> None:
        """Write a month below its tick, or leave it out where it would begin before the axis."""
        words = set_words(text, styles.AXIS, _LABEL_WIDTH, None)
        if middle - words.width / 2 >= x:
            _draw_words(sheet, words, x, middle, top)

    def _draw_today(self, sheet: Sheet, x: float, y: float) -> None:
        place = x + self.axis.x(self.today)
        sheet.line((place, y - 17, place, y + 8), styles.TEXT, 1.1, (2, 1.5))
        text = f"Today, {day_words(self.today)}"
        words = set_words(text, styles.MARK_DAY, _LABEL_WIDTH, None)
        _draw_words(sheet, words, x, place, y - 17)


def _draw_leader(sheet: Sheet, label: Label, x: float, y: float, low: float) -> None:
    place = x + label.x
    top = low + label.height
    sheet.line((place, y, place, top - 1), styles.RULE, 0.6)
    for words in label.words:
        for line in words.lines:
            top -= words.style.lead
            baseline = top + words.style.lead - ASCENT * words.style.size
            sheet.words(place + 3, baseline, line.spans, words.style.size)


def _draw_mark(sheet: Sheet, label: Label, x: float, y: float) -> None:
    size = 10.0 if label.mark.main else 7.0
    sheet.drawing(dot_drawing(size, label.mark.main), x + label.x - size / 2, y - size / 2)


def _draw_words(sheet: Sheet, words: Words, x: float, middle: float, top: float) -> None:
    left = max(middle - words.width / 2, x)
    size = words.style.size
    sheet.words(left, top - ASCENT * size, words.lines[0].spans, size)


def lay_timeline(timeline: Timeline) -> Placed:
    """Return the timeline as one figure, whose words are its alternative text.

    It takes half a page at most: the main dates keep their words, then those nearest to today.
    """
    element = Element(Role.FIGURE, alt=timeline.alt)
    days = [timeline.today, *(mark.day for mark in timeline.marks)]
    axis = Axis(min(days), max(days))
    by_weight = sorted(
        timeline.marks, key=lambda mark: (not mark.main, abs(mark.day - timeline.today))
    )
    labels = [Label(mark, axis.x(mark.day), _label(mark), 0) for mark in by_weight]
    figure = TimelineFigure(_rowed(labels), axis, timeline.today, element)
    for place in reversed(range(len(labels))):
        if figure.height <= _TALLEST:
            break
        labels[place] = replace(labels[place], words=())
        figure = replace(figure, labels=_rowed(labels))
    return Placed(figure, (element,), before=6, after=9)


def _rowed(labels: Sequence[Label]) -> tuple[Label, ...]:
    """Put each label above those to its right that it reaches, so no leader crosses words."""
    rowed: list[Label] = []
    for label in sorted(labels, key=lambda label: label.mark.day, reverse=True):
        worded = [other for other in rowed if other.words]
        reached = [other.row for other in worded if other.x < label.right + _LABEL_GAP]
        rowed.append(replace(label, row=max(reached, default=-1) + 1 if label.words else 0))
    return tuple(reversed(rowed))


def _label(mark: Mark) -> tuple[Words, ...]:
    room = _LABEL_WIDTH - 4
    day = f"{mark.day.day} {short_month_words(mark.day)}"
    title_style = styles.MARK_MAIN if mark.main else styles.MARK_TITLE
    return (
        set_words(day, styles.MARK_DAY, room, None),
        set_words(mark.title, title_style, room, None),
    )
