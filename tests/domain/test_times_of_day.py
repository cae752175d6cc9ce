"""Times of day: what people type is understood or refused, and spans that share time are found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.times_of_day import overlap, time_of_day

HOURS, MINUTES = st.integers(0, 23), st.integers(0, 59)
TIMES = st.builds("{:02}:{:02}".format, HOURS, MINUTES)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        ("  ", ""),
        ("9", "09:00"),
        ("9:30", "09:30"),
        ("9.30", "09:30"),
        ("0930", "09:30"),
        ("09h30", "09:30"),
        ("2pm", "14:00"),
        ("2.15 PM", "14:15"),
        ("12 am", "00:00"),
        ("12pm", "12:00"),
        ("23:59", "23:59"),
        ("24:00", None),
        ("9:60", None),
        ("13pm", None),
        ("0 am", None),
        ("noon", None),
        ("9:3", None),
    ],
)
def test_a_time_is_kept_in_one_way_or_is_none(typed: str, kept: str | None) -> None:
    assert time_of_day(typed) == kept


@given(HOURS, MINUTES)
def test_what_is_kept_is_understood_again(hour: int, minute: int) -> None:
    kept = f"{hour:02}:{minute:02}"
    assert time_of_day(kept) == kept
    assert time_of_day(f"{hour}.{minute:02}") == kept


@given(TIMES, TIMES, TIMES, TIMES)
def test_spans_share_time_when_a_minute_lies_in_both(a: str, b: str, c: str, d: str) -> None:
    first, second = sorted([a, b]), sorted([c, d])
    minutes = [f"{hour:02}:{minute:02}" for hour in range(24) for minute in range(60)]
    ours, theirs = (
        {one for one in minutes if low <= one < high} | {low} for low, high in (first, second)
    )
    assert overlap(*first, *second) == bool(ours & theirs)
    assert overlap(*second, *first) == overlap(*first, *second)


def test_one_that_ends_when_another_begins_shares_no_time() -> None:
    assert not overlap("09:00", "10:00", "10:00", "11:00")
    assert not overlap("", "", "10:00", "11:00")
    assert not overlap("", "11:00", "10:00", "11:00")
    assert overlap("10:30", "", "10:00", "11:00")
