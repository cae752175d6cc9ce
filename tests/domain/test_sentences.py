import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.sentences import closed, opening_date, passages, sentences


def test_each_sentence_keeps_the_citations_that_follow_it() -> None:
    text = "A standard was agreed [E2 p2]. Two officers read drafts. [E4 p2][E5] Did it help? Yes."
    assert sentences(text) == (
        "A standard was agreed [E2 p2].",
        "Two officers read drafts. [E4 p2][E5]",
        "Did it help?",
        "Yes.",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Read by R. Osei and Dr. Bell on p. 4 of No. 3.",
        "Some services, e.g. CAMHS, reply late.",
        "The share rose by 3.5 points.",
        "It met 41 of 54 (see para. 6).",
    ],
)
def test_a_full_stop_inside_a_sentence_does_not_end_it(text: str) -> None:
    assert sentences(text) == (text,)


def test_a_quotation_ends_with_its_mark() -> None:
    assert sentences("They said “Nobody rang.” Now we ring.") == (
        "They said “Nobody rang.”",
        "Now we ring.",
    )


@given(st.text("aE. !?[]12p”“ \n", max_size=60))
def test_no_word_is_lost_between_sentences(text: str) -> None:
    assert "".join(" ".join(sentences(text)).split()) == "".join(text.split())


@given(st.text("aE. !?12 ", max_size=80), st.integers(1, 9))
def test_passages_are_whole_sentences_and_short_unless_one_is_long(text: str, most: int) -> None:
    found = passages(text, most)
    assert " ".join(found) == " ".join(sentences(text))
    assert all(len(one.split()) <= most or len(sentences(one)) == 1 for one in found)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("January 2025: one standard", "January 2025:"),
        ("By 9 January 2026: adviser days", "By 9 January 2026:"),
        ("Since March, two officers read drafts", "Since March,"),
        ("In the summer term 2025, an audit", "In the summer term 2025,"),
        ("12 Sept 2025 - first panel", "12 Sept 2025 -"),
        ("In March 2025 two officers began", ""),
        ("Marching on: the plan", ""),
        ("May we ask, why", ""),
        ("41 of 54 plans", ""),
    ],
)
def test_a_date_that_opens_a_text_is_found(text: str, when: str) -> None:
    assert opening_date(text) == when


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Waits are shorter ", "Waits are shorter."),
        ("Waits are shorter.", "Waits are shorter."),
        ("Are waits shorter?", "Are waits shorter?"),
        ("Waits are shorter. [E3 p2]", "Waits are shorter. [E3 p2]"),
        (" ", ""),
    ],
)
def test_words_are_closed_as_a_sentence_is(words: str, said: str) -> None:
    assert closed(words) == said
