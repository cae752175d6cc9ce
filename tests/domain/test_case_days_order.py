"""Days that no case can have are refused in a sentence; those that happen are not."""

from datetime import date, timedelta

import pytest

from sendprep.domain.case_days_order import check_days, check_exceptions
from sendprep.domain.statutory_clock import LawfulException
from sendprep.domain.statutory_limits import Limit, Step
from sendprep.errors import SendprepError
from sendprep.services.read_times import statutory_times

ON = date(2026, 3, 2)
DAY = timedelta(days=1)


def test_day_in_the_future_is_refused_by_its_week() -> None:
    with pytest.raises(SendprepError) as refused:
        check_days({Step.DECISION: date(2026, 3, 12)}, ON)
    assert refused.value.happened == (
        "“Decision whether to assess” is in the future, the week of 9 Mar 2026."
    )
    assert refused.value.safe == "Nothing was stored."
    check_days({Step.DECISION: ON}, ON)


def test_planned_days_may_lie_ahead_but_not_for_ever() -> None:
    check_days({Step.MOVES_SCHOOL: date(2027, 9, 2), Step.COMMENTS_BY: ON + DAY}, ON)
    with pytest.raises(SendprepError, match="in the year 2062, which is too far ahead"):
        check_days({Step.MOVES_POST_16: date(2062, 9, 2)}, ON)


def test_slip_of_the_century_is_refused() -> None:
    with pytest.raises(SendprepError, match="in the year 1925, which is too long ago"):
        check_days({Step.REQUEST: date(1925, 2, 3)}, ON)


@pytest.mark.parametrize(
    "limit",
    [one for one in statutory_times().limits if one.end is not Step.TRANSFER_PLAN],
    ids=lambda one: one.id,
)
def test_end_of_each_limit_before_its_start_is_refused(limit: Limit) -> None:
    with pytest.raises(SendprepError) as refused:
        check_days({limit.start: ON, limit.end: ON - DAY}, ON)
    assert f"“{limit.end.value}” is before “{limit.start.value}”." in refused.value.happened
    check_days({limit.start: ON, limit.end: ON}, ON)


def test_all_that_is_wrong_is_told_at_once() -> None:
    days = {Step.DRAFT: ON - DAY, Step.FINAL: ON - 2 * DAY, Step.CONSULTED: ON + DAY}
    with pytest.raises(SendprepError) as refused:
        check_days(days, ON)
    told = refused.value.happened
    assert "“Final plan sent” is before “Draft plan sent”." in told
    assert "“School consulted” is in the future" in told


def test_late_advice_after_the_draft_is_no_mistake() -> None:
    check_days({Step.ADVICE_ASKED: ON - 9 * DAY, Step.DRAFT: ON - 5 * DAY, Step.ADVICE_IN: ON}, ON)
    check_days({Step.TRANSFER_PLAN: ON, Step.MOVES_SCHOOL: ON + 180 * DAY}, ON)


FOUR_WEEKS = date(2026, 1, 5), date(2026, 2, 1)


@pytest.mark.parametrize(
    ("name", "first", "last", "told"),
    [
        ("absent", FOUR_WEEKS[0], FOUR_WEEKS[1] - DAY, "has fewer than 4 weeks from first to last"),
        ("personal", FOUR_WEEKS[1], FOUR_WEEKS[0], "ends before it begins"),
        ("personal", ON + DAY, None, "begins in the future, the week of 2 Mar 2026"),
        ("personal", date(1925, 1, 1), None, "in a year that cannot be"),
        ("school-closed", FOUR_WEEKS[0], date(2062, 1, 1), "in a year that cannot be"),
    ],
)
def test_exception_whose_days_cannot_be_is_refused(
    name: str, first: date, last: date | None, told: str
) -> None:
    rules = statutory_times()
    with pytest.raises(SendprepError, match=told) as refused:
        check_exceptions([LawfulException(name, "As filed", first, last)], rules, ON)
    assert f"“{rules.exception(name).words}”" in refused.value.happened


@pytest.mark.parametrize("name", ["absent", "school-closed", "early-years-closed"])
def test_four_weeks_from_first_to_last_day_are_enough(name: str) -> None:
    check_exceptions([LawfulException(name, "As filed", *FOUR_WEEKS)], statutory_times(), ON)
    check_exceptions([LawfulException(name, "As filed", FOUR_WEEKS[1])], statutory_times(), ON)
    short = LawfulException("personal", "A death", ON, ON)
    check_exceptions([short], statutory_times(), ON)
