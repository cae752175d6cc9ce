"""The letter's own totals are compared with the list as it stands."""

from dataclasses import replace

import pytest
from letters_invented import invented_letter
from shared_data import shared

from sendprep.domain.inspection import LetterWarning, StatedTotals
from sendprep.domain.letter_edits import draft_of, set_judgement
from sendprep.domain.letter_totals import is_about_totals, totals_warning
from sendprep.domain.weakness import Judgement
from sendprep.readers.letter import read_letter


def test_a_disagreement_says_both_counts_and_the_numbers_without_a_judgement() -> None:
    warning = totals_warning(invented_letter())
    assert warning
    assert warning.message == (
        "The letter and its list disagree. Page 1 says 2 sufficient and 1 not sufficient. "
        "Found: 1 sufficient, 1 not sufficient, 1 without a judgement (number 2)."
    )
    assert (warning.page, warning.number) == (1, 2)
    assert warning.beside == "Two weaknesses are better, one is not."


def test_totals_that_agree_after_an_edit_are_no_warning() -> None:
    judged = set_judgement(draft_of(invented_letter()), 2, Judgement.SUFFICIENT)
    assert totals_warning(judged.letter) is None


def test_a_letter_that_states_nothing_is_not_compared() -> None:
    assert totals_warning(replace(invented_letter(), stated=StatedTotals())) is None


def test_a_total_alone_is_compared_with_the_length_of_the_list() -> None:
    letter = replace(invented_letter(), stated=StatedTotals(total=5), warnings=())
    warning = totals_warning(letter)
    assert warning
    assert warning.message.endswith("It says 5 in all. Found: 3 in all.")
    assert warning.number is None


def test_other_warnings_are_not_about_totals() -> None:
    assert not is_about_totals(LetterWarning("No judgement is stated for this weakness."))


@pytest.mark.parametrize("suffix", ["pdf", "docx", "md"])
def test_the_readers_words_on_totals_are_known(suffix: str) -> None:
    letter = read_letter(shared(f"seeds/worcestershire-revisit-letter-2021.{suffix}"))
    about = [one for one in letter.warnings if is_about_totals(one)]
    warning = totals_warning(letter)
    assert len(about) == 2
    assert warning
    assert "says 8 sufficient and 4 not sufficient" in warning.message
