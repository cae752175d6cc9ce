"""What a note tells of somebody is named, may be taken out, or stays for a reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.privacy import Names
from sendprep.gui.audit_privacy import check_note, texts_of, without_telling

_NAMES = Names(frozenset({"ada", "grace"}))
_WORDS = st.lists(st.sampled_from(["Ada", "Grace Hill", "hours", "F2,", "no", "\n"]), max_size=12)


def test_hits_are_named_with_what_they_seem_to_be() -> None:
    check = check_note("Ada Hill rang 01904 551234.", _NAMES)
    assert check.named == "“Ada Hill” (a name) and “01904 551234” (a phone number)"


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("Ada has no hours", "has no hours"),
        ("Seen with Ada today", "Seen with today"),
        ("Seen with Ada", "Seen with"),
        ("Seen with Ada. Then hours", "Seen with. Then hours"),
        ("Ada", ""),
    ],
)
def test_what_is_taken_out_leaves_no_gap(words: str, left: str) -> None:
    assert without_telling(words, _NAMES) == left


@given(_WORDS)
def test_what_is_left_tells_nothing_more(parts: list[str]) -> None:
    left = without_telling(" ".join(parts), _NAMES)
    assert not check_note(left, _NAMES).open


@given(_WORDS)
def test_words_that_may_stay_are_not_asked_for_again(parts: list[str]) -> None:
    words = " ".join(parts)
    first = check_note(words, _NAMES)
    second = check_note(words, _NAMES, texts_of(words, first.open))
    assert not second.open and second.kept == first.open


def test_a_name_that_may_stay_lets_no_other_one_in() -> None:
    check = check_note("Ada met Grace", _NAMES, frozenset({"Ada"}))
    assert (check.named, check.kept_named) == ("“Grace” (a name)", "“Ada”")
