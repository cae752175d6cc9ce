"""Dates in cells of tables."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendprep.readers.cell_dates import day_of

DAY = date(2016, 4, 9)


@pytest.mark.parametrize(
    "text",
    [
        *("09/04/2016", "9/4/2016", "09.04.2016", "9-4-16", "09/04/16", " 9 / 4 / 2016 "),
        *("2016-04-09", "2016/04/09", "20160409", "2016-04-09T00:00:00", "2016-04-09 00:00:00.000"),
        *("9 April 2016", "9th Apr 2016", "09-Apr-16", "9 APR 2016", "Saturday, 9th of April 2016"),
        *("09/04/2016 00:00", "09/04/2016 09:30:00", "9April2016"),
        *("April 9, 2016", "Sat Apr 9th 2016"),
    ],
)
def test_styles_of_one_day(text):
    assert day_of(text) == DAY


@pytest.mark.parametrize("name", ["Sep", "Sept", "September", "sept."])
def test_september_has_two_short_forms(name):
    assert day_of(f"1 {name} 2020") == date(2020, 9, 1)


@pytest.mark.parametrize(
    "text",
    [
        *("", "04/25/2016", "31/02/2016", "00/04/2016", "2016", "April 2016", "42469", "n/k"),
        *("9 Ju 2016", "9 Maybe 2016", "9/4/2016 or 10/4/2016", "9/4/216", "٩/٤/٢٠١٦x"),
    ],
)
def test_what_is_no_day(text):
    assert day_of(text) is None


def test_years_of_two_digits_are_1970_to_2069():
    assert day_of("1/1/70") == date(1970, 1, 1)
    assert day_of("1/1/69") == date(2069, 1, 1)


@given(st.dates(date(1000, 1, 1)))
def test_every_day_is_read_as_it_was_written(day):
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    assert day_of(f"{day.day}/{day.month}/{day.year}") == day
    assert day_of(day.isoformat()) == day
    assert day_of(f"{day.day} {months[day.month - 1]} {day.year}") == day


@given(st.text(max_size=30))
def test_no_text_is_too_odd(text):
    assert day_of(text) is None or isinstance(day_of(text), date)
