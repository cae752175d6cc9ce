"""The steps of an assessment and a review, and the limits that the law sets between them.

Days are counted as the regulations do: every day of the calendar counts, weekends and holidays
with the rest, and a limit that ends on a Sunday ends on that Sunday. "Within six weeks of" a day
leaves that day out, so a request of a Monday is due by the end of the sixth Monday after it. "A
period beginning with" a day counts it: 12 months beginning with 3 February end on 2 February.
"""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

_DAY = timedelta(days=1)


class Stage(Enum):
    """What a step belongs to."""

    ASSESSMENT = "Assessment and first plan"
    REVIEW = "Annual review"
    MOVE = "Change of phase"


class Step(Enum):
    """A step of a case on which a limit rests; the value is what it is called."""

    REQUEST = "Request for an assessment"
    DECISION = "Decision whether to assess"
    ADVICE_ASKED = "Advice asked for"
    ADVICE_IN = "Last advice received"
    NOT_ISSUED = "Decision not to issue a plan"
    DRAFT = "Draft plan sent"
    COMMENTS_BY = "Last day given for comments"
    CONSULTED = "School consulted"
    REPLIED = "School replied"
    FINAL = "Final plan sent"
    LAST_REVIEW = "Plan made or last reviewed"
    PAPERS = "Invitation and papers sent"
    REVIEW_MEETING = "Review meeting"
    REVIEW_REPORT = "Report of the meeting sent"
    REVIEW_DECISION = "Decision after the review"
    AMENDMENTS = "Notice of amendments sent"
    REVIEW_FINAL = "Final amended plan sent"
    MOVES_SCHOOL = "First day in the next school or phase"
    MOVES_POST_16 = "First day in post-16"
    TRANSFER_PLAN = "Plan ready for the move"

    @property
    def stage(self) -> Stage:
        """What it belongs to."""
        if self in (Step.MOVES_SCHOOL, Step.MOVES_POST_16, Step.TRANSFER_PLAN):
            return Stage.MOVE
        steps = list(Step)
        is_review = steps.index(self) >= steps.index(Step.LAST_REVIEW)
        return Stage.REVIEW if is_review else Stage.ASSESSMENT

    @property
    def may_lie_ahead(self) -> bool:
        """Whether its day is one that was set, and may be in the future."""
        return self in (Step.COMMENTS_BY, Step.MOVES_SCHOOL, Step.MOVES_POST_16)


class Unit(Enum):
    """What a period is counted in."""

    DAYS = "day"
    WEEKS = "week"
    MONTHS = "month"


@dataclass(frozen=True)
class Period:
    """So many days, weeks or months; `with_first` counts the day on which it begins."""

    count: int
    unit: Unit
    with_first: bool = False

    def last_day(self, start: date) -> date:
        """Return the day with which the period ends; OverflowError beyond the year 9999."""
        if self.unit is Unit.MONTHS:
            return _months_on(start, self.count, self.with_first)
        days = self.count * (7 if self.unit is Unit.WEEKS else 1)
        return start + timedelta(days=days - self.with_first)

    @property
    def words(self) -> str:
        """Such as "6 weeks"."""
        return f"{self.count} {self.unit.value}{'' if self.count == 1 else 's'}"


@dataclass(frozen=True)
class YearlyDay:
    """A day of the calendar, in the year of the day that it is counted from."""

    month: int
    day: int
    words: str
    """Such as "15 February"."""

    def last_day(self, start: date) -> date:
        """Return the day in the year of `start`."""
        return date(start.year, self.month, self.day)


@dataclass(frozen=True)
class Limit:
    """A limit: from one step to another at most so long, or `at_least` so long.

    It applies only where a step of `only_if` took place (none: always), and none of `unless`.
    """

    id: str
    title: str
    """A word or two for a row: "Final plan"."""
    start: Step
    end: Step
    span: Period | YearlyDay
    reference: str
    confirmed: bool
    """Whether the limit was read in a published source."""
    reference_confirmed: bool
    """Whether its paragraph was, too."""
    at_least: bool = False
    only_if: frozenset[Step] = frozenset()
    unless: frozenset[Step] = frozenset()
    counted: str = ""
    """A sentence on what is counted how, where that is not plain."""

    def edge(self, start: date) -> date:
        """Return the last day that keeps the limit; the first one where it is `at_least`."""
        return self.span.last_day(start)

    @property
    def words(self) -> str:
        """Such as "within 6 weeks", "at least 15 days" or "by 15 February"."""
        if isinstance(self.span, YearlyDay):
            return f"by {self.span.words}"
        return f"{'at least' if self.at_least else 'within'} {self.span.words}"


@dataclass(frozen=True)
class Excuse:
    """By which rule an exception excuses a limit."""

    reference: str
    confirmed: bool


@dataclass(frozen=True)
class ExceptionRule:
    """A circumstance in which the law excuses that certain limits are not kept."""

    id: str
    words: str
    excuses: Mapping[str, Excuse]
    """By the id of the limit."""
    least_weeks: int = 0
    """How long it has to last without a break; 0 for one that counts however short it is."""


@dataclass(frozen=True)
class ClockRules:
    """All limits, in the order in which they are shown, and all lawful exceptions."""

    limits: tuple[Limit, ...]
    exceptions: tuple[ExceptionRule, ...]

    def limit(self, limit_id: str) -> Limit:
        """Return a limit by its id; KeyError if there is none."""
        return {one.id: one for one in self.limits}[limit_id]

    def exception(self, exception_id: str) -> ExceptionRule:
        """Return an exception by its id; KeyError if there is none."""
        return {one.id: one for one in self.exceptions}[exception_id]


def _months_on(start: date, months: int, with_first: bool) -> date:
    """Return the same day months later; a month without it gives its last day."""
    years, month = divmod(start.month - 1 + months, 12)
    year, month = start.year + years, month + 1
    last = monthrange(year, month)[1]
    if start.day > last:
        return date(year, month, last)
    return date(year, month, start.day) - (_DAY if with_first else 0 * _DAY)
