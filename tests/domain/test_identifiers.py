"""Check letters and digits, by published examples and by every slip of one sign."""

from random import Random

import pytest
from cohorts_made import nhs_number, upn
from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.identifiers import is_nhs_number, is_uln, is_upn, says_upn_unknown


@pytest.mark.parametrize(
    "text", ["B801200005001", "B330200112345", "N330401122003", "Z885300407114", "P207000016049"]
)
def test_published_upns_fit(text):
    assert is_upn(text)


@pytest.mark.parametrize(
    "text",
    [
        *("A801200005001", "B207000016049", "", "B80120000500", "b801200005001", "B8012000050011"),
        *("I801200005001", "B8012000O5001", "Ｂ801200005001", "B80120000500١"),
    ],
)
def test_what_is_no_upn(text):
    assert not is_upn(text)


def test_the_last_letter_of_a_temporary_upn_counts_by_its_place():
    fitting = [one for one in "ABCDEFGHJKLMNPQRTUVWXYZ" if is_upn(f"{one}33020011234A")]
    total = sum(place * int(digit) for place, digit in enumerate("33020011234", 2))  # A counts 0
    assert fitting == ["ABCDEFGHJKLMNPQRTUVWXYZ"[total % 23]]


@given(st.text("0123456789", min_size=12, max_size=12), st.integers(1, 12), st.integers(1, 9))
def test_a_upn_with_one_wrong_digit_does_not_fit(digits, place, more):
    right = upn(digits)
    wrong = str((int(right[place]) + more) % 10)
    assert is_upn(right)
    assert not is_upn(right[:place] + wrong + right[place + 1 :])


def test_codes_for_an_unknown_upn():
    assert says_upn_unknown("UN1") and says_upn_unknown("UN10") and not says_upn_unknown("UN")


def test_published_nhs_numbers():
    assert is_nhs_number("9434765919")
    assert not any(map(is_nhs_number, ["9434765918", "943476591", "94347659199", "943476591a"]))


@given(st.integers(0, 10**6), st.integers(0, 9), st.integers(1, 9))
def test_an_nhs_number_with_one_wrong_digit_does_not_fit(seed, place, more):
    right = nhs_number(Random(seed))
    wrong = str((int(right[place]) + more) % 10)
    assert is_nhs_number(right)
    assert not is_nhs_number(right[:place] + wrong + right[place + 1 :])


@given(st.text("0123456789", min_size=9, max_size=9))
def test_nine_digits_make_one_nhs_number_unless_ten_would_be_the_check_digit(digits):
    rest = -sum((10 - place) * int(one) for place, one in enumerate(digits)) % 11
    fitting = [last for last in range(10) if is_nhs_number(f"{digits}{last}")]
    assert fitting == ([] if rest == 10 else [rest])


@given(st.text("0123456789", min_size=9, max_size=9))
def test_nine_digits_make_at_most_one_uln(digits):
    remainder = sum((10 - place) * int(one) for place, one in enumerate(digits)) % 11
    fitting = [last for last in range(10) if is_uln(f"{digits}{last}")]
    assert fitting == ([10 - remainder] if remainder else [])
