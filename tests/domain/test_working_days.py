from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.working_days import WorkingDays

DAYS = st.dates(date(2016, 1, 1), date(2032, 1, 1))


def test_published_deadline_of_70_working_days_comes_out():
    # Counted on a calendar by hand: the August bank holiday is the only one on the way.
    assert WorkingDays().add(date(2019, 7, 16), 70) == date(2019, 10, 23)


def test_bank_holidays_and_weekends_are_not_worked():
    calendar = WorkingDays()
    assert not calendar.is_working_day(date(2026, 12, 25))
    assert not calendar.is_working_day(date(2026, 12, 28)), "Boxing Day moves to Monday"
    assert not calendar.is_working_day(date(2026, 11, 21))
    assert calendar.is_working_day(date(2026, 11, 23))


def test_officer_can_add_and_remove_a_bank_holiday():
    calendar = WorkingDays(added=[date(2026, 11, 23)], removed=[date(2026, 12, 25)])
    assert not calendar.is_working_day(date(2026, 11, 23))
    assert calendar.is_working_day(date(2026, 12, 25))


@given(DAYS, st.integers(-120, 120))
def test_adding_and_counting_agree(day, count):
    calendar = WorkingDays()
    reached = calendar.add(day, count)
    if count > 0:
        assert calendar.between(day, reached) == count
        assert calendar.is_working_day(reached)
    elif count == 0:
        assert reached == day


@given(DAYS, st.integers(0, 200), st.integers(0, 200))
def test_spans_of_working_days_add_up(day, first, second):
    calendar = WorkingDays()
    middle, end = day + timedelta(first), day + timedelta(first + second)
    assert calendar.between(day, end) == calendar.between(day, middle) + calendar.between(
        middle, end
    )
    assert calendar.between(end, day) == -calendar.between(day, end)
