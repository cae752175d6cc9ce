"""What falls short is found in the words of a finding, and praise is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shared_data import shared

from sendprep.domain.finding_words import shortfall
from sendprep.readers.letter import read_letter_here

LETTERS = ("dudley-revisit-letter-2022", "sandwell-revisit-letter-2019")
_WORDS = ("plans", "are", "late", "not", "However,", "families.", "It", "still", "too", "few", "–")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Reviews run on time. Plans are still late.", "Plans are still late"),
        ("However, advice is not shared.", "advice is not shared"),
        ("Waits were long. However, families left the area.", "families left the area"),
        ("Some name the child. This is not usual.", "Some name the child … This is not usual"),
        ("The wheel creaks.", "The wheel creaks"),
    ],
)  # fmt: skip
def test_it_is_the_findings_own_words_that_fall_short(text: str, said: str) -> None:
    assert shortfall(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Leaders have improved the offer.",
        "In the past, plans were not read. They are better now.",
        "Therapists work well to reduce long waits.",
        "No child with a plan is excluded, which is a real improvement.",
        "Staff follow up those who are not in education, and do so well.",
        "Reviews remain strong.",
        "",
    ],
)
def test_praise_has_nothing_to_ask_about(text: str) -> None:
    assert shortfall(text) == ""


def test_of_a_long_sentence_it_has_the_beginning_and_the_clause() -> None:
    text = (
        "While leaders in all three services have agreed on a plan that every school in the area "
        "was asked about before summer, therapy for children in the north has not begun."
    )
    assert shortfall(text) == (
        "While leaders in all three services have … therapy for children in the north has not begun"
    )


@given(st.lists(st.sampled_from(_WORDS), max_size=120).map(" ".join))
def test_it_is_short_and_every_word_of_it_stands_in_the_finding(text: str) -> None:
    said = shortfall(text)
    assert len(said.split()) <= 30
    for part in said.split(" … "):
        assert part.removesuffix(" …") in " ".join(text.split())


@pytest.mark.parametrize("name", LETTERS)
def test_of_real_findings_under_progress_that_was_not_sufficient_most_fall_short(name: str) -> None:
    letter = read_letter_here(shared(f"seeds/{name}.md"))
    found = {
        word: [bool(shortfall(one.text)) for each in letter.weaknesses for one in each.findings
               if each.judgement.value == word]
        for word in ("sufficient", "not_sufficient")
    }  # fmt: skip
    assert sum(found["sufficient"]) * 2 < len(found["sufficient"])
    assert sum(found["not_sufficient"]) * 10 >= len(found["not_sufficient"]) * 8
