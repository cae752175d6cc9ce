"""What the days of a case cannot be: in the future, or in an order in which no case goes."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from sendprep.domain.months import week_words
from sendprep.domain.statutory_clock import LawfulException
from sendprep.domain.statutory_limits import ClockRules, ExceptionRule, Step
from sendprep.errors import SendprepError

EARLIEST = date(2000, 1, 1)
"""Before this day nobody who may have a plan today was assessed: it is a slip of the keyboard."""
_FARTHEST = 2
"""Years ahead within which a planned day may lie."""

_ORDER: tuple[tuple[Step, Step], ...] = (
    (Step.REQUEST, Step.DECISION),
    (Step.REQUEST, Step.ADVICE_ASKED),
    (Step.REQUEST, Step.ADVICE_IN),
    (Step.REQUEST, Step.NOT_ISSUED),
    (Step.REQUEST, Step.DRAFT),
    (Step.REQUEST, Step.FINAL),
    (Step.DECISION, Step.NOT_ISSUED),
    (Step.DECISION, Step.DRAFT),
    (Step.DECISION, Step.FINAL),
    (Step.ADVICE_ASKED, Step.ADVICE_IN),
    (Step.DRAFT, Step.COMMENTS_BY),
    (Step.DRAFT, Step.FINAL),
    (Step.CONSULTED, Step.REPLIED),
    (Step.CONSULTED, Step.FINAL),
    (Step.FINAL, Step.LAST_REVIEW),
    (Step.FINAL, Step.REVIEW_MEETING),
    (Step.LAST_REVIEW, Step.REVIEW_MEETING),
    (Step.PAPERS, Step.REVIEW_MEETING),
    (Step.REVIEW_MEETING, Step.REVIEW_REPORT),
    (Step.REVIEW_MEETING, Step.REVIEW_DECISION),
    (Step.REVIEW_MEETING, Step.AMENDMENTS),
    (Step.REVIEW_MEETING, Step.REVIEW_FINAL),
    (Step.REVIEW_DECISION, Step.REVIEW_FINAL),
    (Step.AMENDMENTS, Step.REVIEW_FINAL),
)
"""Pairs of which the first is never later than the second; both may be on one day.

Steps that do happen in either order, such as late advice and the draft, are no pair.
"""


def check_days(days: Mapping[Step, date], on: date) -> None:
    """Raise SendprepError with each day that cannot be, seen from a day; nothing is guessed."""
    wrong = [*_astray(days, on), *_crossed(days)]
    if wrong:
        raise SendprepError(
            " ".join(wrong), "Nothing was stored.", "Look the days up again and put them right."
        )


def check_exceptions(given: Iterable[LawfulException], rules: ClockRules, on: date) -> None:
    """Raise SendprepError with each exception whose days cannot be, or are too few to count.

    KeyError for one that the rules do not know.
    """
    wrong = [words for one in given for words in _unlawful(one, rules.exception(one.id), on)]
    if wrong:
        raise SendprepError(
            " ".join(wrong), "Nothing was stored.", "Look the days up again, or take its tick out."
        )


def _unlawful(given: LawfulException, rule: ExceptionRule, on: date) -> Iterator[str]:
    first, last = given.first, given.last
    days = [day for day in (first, last) if day]
    if any(day < EARLIEST or day.year > on.year + _FARTHEST for day in days):
        yield f"A day of “{rule.words}” is in a year that cannot be."
    elif first and first > on:
        yield f"“{rule.words}” begins in the future, the {week_words(first)}."
    elif first and last and last < first:
        yield f"“{rule.words}” ends before it begins."
    elif first and last and (last - first).days + 1 < 7 * rule.least_weeks:
        yield f"“{rule.words}” has fewer than {rule.least_weeks} weeks from first to last day."


def _astray(days: Mapping[Step, date], on: date) -> Iterator[str]:
    for step, day in days.items():
        if day < EARLIEST:
            yield f"“{step.value}” is in the year {day.year}, which is too long ago."
        elif day > on and not step.may_lie_ahead:
            yield f"“{step.value}” is in the future, the {week_words(day)}."
        elif day.year > on.year + _FARTHEST:
            yield f"“{step.value}” is in the year {day.year}, which is too far ahead."


def _crossed(days: Mapping[Step, date]) -> Iterator[str]:
    for first, second in _ORDER:
        if first in days and second in days and days[second] < days[first]:
            yield f"“{second.value}” is before “{first.value}”."
