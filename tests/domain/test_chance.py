"""Chance gives every order alike, and the same one on every computer."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.chance import number_below, shuffled


def test_the_order_of_a_key_never_changes() -> None:
    assert shuffled("abcdefghij", "sendprep") == tuple("aebfihcdgj")
    assert [number_below(1000, str(key)) for key in range(6)] == [570, 12, 671, 313, 86, 29]


@given(st.lists(st.integers(0, 9), max_size=50), st.integers())
def test_shuffling_loses_nothing(things: list[int], key: int) -> None:
    assert sorted(shuffled(things, str(key))) == sorted(things)


def test_every_order_of_four_comes_up_alike() -> None:
    often = Counter(shuffled("abcd", f"key {number}") for number in range(4800))
    assert len(often) == 24
    surprise = sum((times - 200) ** 2 / 200 for times in often.values())
    assert surprise < 60, "chi-square of 23 degrees is above that once in 40,000"


def test_every_number_comes_up_alike() -> None:
    often = Counter(number_below(7, f"key {number}") for number in range(3500))
    assert sorted(often) == list(range(7))
    assert sum((times - 500) ** 2 / 500 for times in often.values()) < 30


def test_no_number_is_below_nothing() -> None:
    with pytest.raises(ValueError, match="below 1"):
        number_below(0, "key")
