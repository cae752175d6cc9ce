"""Dates and spans in the shapes that letters and reports use."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.inspection import Span
from sendprep.readers.dates import find_date, find_span

DAYS = st.dates(date(2010, 1, 1), date(2039, 1, 1))


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Between 31 January and 3 February 2022, they", date(2022, 1, 31), date(2022, 2, 3)),
        ("1 and 3 November 2021", date(2021, 11, 1), date(2021, 11, 3)),
        ("22 to 26 April 2024", date(2024, 4, 22), date(2024, 4, 26)),
        ("13–21 July 2023", date(2023, 7, 13), date(2023, 7, 21)),
        ("19 January 2026 to 23 January 2026", date(2026, 1, 19), date(2026, 1, 23)),
        ("29 January 2024 to 02 February 2024", date(2024, 1, 29), date(2024, 2, 2)),
        ("Monday 22nd to Friday 26th Sept 2023", date(2023, 9, 22), date(2023, 9, 26)),
        ("On 3, 4 and 5 May 2021", date(2021, 5, 3), date(2021, 5, 5)),
        ("17 and 19 May and on 2 June 2021", date(2021, 5, 17), date(2021, 6, 2)),
        ("28 April to 2 May, and 9 to 10 June 2021", date(2021, 4, 28), date(2021, 6, 10)),
        ("30 December to 3 January 2022", date(2021, 12, 30), date(2022, 1, 3)),
    ],
)
def test_span_is_found(text: str, start: date, end: date) -> None:
    assert find_span(text) == Span(start, end)


@pytest.mark.parametrize(
    "text", ["", "issued on 20 March 2017", "31 to 32 May 2020", "26 to 22 April 2024", "2 and 3"]
)
def test_what_is_no_span_is_none(text: str) -> None:
    assert find_span(text) is None


@pytest.mark.parametrize(
    "shape",
    [
        "{d.day} {d:%B} {d.year}",
        "{d:%d} {d:%b} {d.year}",
        "{d:%B} {d.day}, {d.year}",
        "{d.day}{d:%B}{d.year}",
        "{d:%d/%m/%Y}",
        "{d:%d-%m-%Y}",
        "{d:%Y-%m-%d}",
    ],
)
@given(day=DAYS)
def test_date_is_found_in_every_shape(shape: str, day: date) -> None:
    assert find_date(f"Sent on {shape.format(d=day)} by post") == day


@given(start=DAYS, length=st.integers(0, 40))
def test_span_is_found_however_short_it_is_written(start: date, length: int) -> None:
    end = start + timedelta(length)
    first = f"{start.day} {start:%B}" if start.month != end.month else f"{start.day}"
    assert find_span(f"{first} to {end.day} {end:%B} {end.year}") == Span(start, end)


def test_day_that_no_calendar_has_is_no_date() -> None:
    assert find_date("30 February 2022") is None
