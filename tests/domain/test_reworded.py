"""What is withheld is found in other words, and what only shares a word with it is not."""

import pytest

from sendprep.domain.reworded import Reworded

HIDDEN = Reworded(
    frozenset({"Case file of the ferry child", "Survey of the heronry", "Training", "Plan 2025"}),
    frozenset(
        {
            "the ferry child waited nineteen months for a chair",
            "we rang and rang and nobody came to the landing stage all that long winter",
        }
    ),
    ("Survey of parents", "Audit of cases", "One of them waited for nineteen days and more"),
)


@pytest.mark.parametrize(
    "sentence",
    [
        "The ferry child's case was read.",
        "A child on the ferry had a case file.",
        "We looked at the heronry’s survey.",
        "One child waited nineteen months for a chair with wheels.",
        "They “waited nineteen months for a chair”, they said.",
        "A mother of two said ‘we rang and rang and nobody’ came.",
    ],
)
def test_other_words_for_it_tell(sentence: str) -> None:
    assert HIDDEN.tells(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The case file of a child was read.",
        "The ferry runs late.",
        "Parents answered a survey, and herons stood by the lake.",
        "All had training.",
        "The plan of 2025 was kept.",
        "A chair waited for nineteen months.",
        "In spring we rang and rang and nobody was cross.",
        "The ferry was late all winter, which was told to the board, and a child had its case.",
    ],
)
def test_a_shared_word_tells_nothing(sentence: str) -> None:
    assert not HIDDEN.tells(sentence)


def test_words_of_what_may_be_read_tell_nothing() -> None:
    known = Reworded(frozenset({"Minutes of the osprey board, May"}), known=("The osprey board",))
    assert not known.tells("The osprey board met, as minutes say.")


def test_who_everybody_works_with_is_no_title_in_other_words() -> None:
    hidden = Reworded(frozenset({"Letter of the parent carer forum"}))
    assert not hidden.tells("Letters were rewritten with the parent carer forum.")
    assert not hidden.tells("Deputy chair of the parent carer forum")


def test_nothing_is_found_where_nothing_is_withheld() -> None:
    assert not Reworded(known=("Ferry",)).tells("The ferry child waited nineteen months.")
