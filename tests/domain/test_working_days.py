from datetime import date, timedelta

from holidays import country_holidays
from hypothesis import given
from hypothesis import strategies as st

from sendprep.services.read_rules import calendar

DAYS = st.dates(date(2016, 1, 1), date(2032, 1, 1))


CALENDAR = calendar()


def test_deadline_of_70_working_days_is_counted_past_the_bank_holiday():
    # Counted on a calendar by hand: the August bank holiday is the only one on the way.
    assert CALENDAR.add(date(2019, 7, 16), 70) == date(2019, 10, 23)


def test_bank_holidays_and_weekends_are_not_worked():
    assert not CALENDAR.is_working_day(date(2026, 12, 25))
    assert not CALENDAR.is_working_day(date(2026, 12, 28)), "Boxing Day moves to Monday"
    assert not CALENDAR.is_working_day(date(2026, 11, 21))
    assert CALENDAR.is_working_day(date(2026, 11, 23))


def test_shipped_bank_holidays_are_those_of_the_library():
    found = country_holidays("GB", subdiv="ENG", years=range(2014, 2046))
    first, last = date(2014, 1, 1), date(2045, 12, 31)
    weekdays = (first + timedelta(n) for n in range((last - first).days + 1))
    for day in (day for day in weekdays if day.weekday() < 5):
        assert CALENDAR.is_working_day(day) is (day not in found), day


@given(DAYS, st.integers(-120, 120))
def test_adding_and_counting_agree(day, count):
    reached = CALENDAR.add(day, count)
    if count > 0:
        assert CALENDAR.between(day, reached) == count
    assert CALENDAR.is_working_day(reached) or count == 0
    assert count or reached == day


@given(DAYS, st.integers(0, 200), st.integers(0, 200))
def test_spans_of_working_days_add_up(day, first, second):
    middle, end = day + timedelta(first), day + timedelta(first + second)
    parts = CALENDAR.between(day, middle) + CALENDAR.between(middle, end)
    assert CALENDAR.between(day, end) == parts
    assert CALENDAR.between(end, day) == -parts
