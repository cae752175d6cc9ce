"""What is promised of the working title that a weakness starts with."""

from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.working_title import working_title


def test_a_short_clause_is_the_title_whole() -> None:
    assert working_title("Waits are long.") == "Waits are long"
    assert working_title("Kites are often of poor quality. They tear.") == (
        "Kites are often of poor quality"
    )
    assert working_title("Plans lie unread, and nobody is told of them by those who wrote.") == (
        "Plans lie unread"
    )
    assert working_title("Buses — drivers must know each child by name.") == "Buses"


def test_a_long_clause_is_cut_where_a_title_can_end() -> None:
    assert working_title("The kites of children and young people with long tails are late.") == (
        "The kites of children and young people…"
    )
    assert working_title(
        "Lack of local meadows post-19 for young people with the longest tails"
    ) == ("Lack of local meadows post-19…")


def test_what_every_requirement_begins_with_is_left_out() -> None:
    for text in (
        "Leaders across the partnership should plan places for young adults together.",
        "The council and the NHS board need to plan places for young adults together.",
        "there was a plan places for young adults together.",
    ):
        assert working_title(text) == "Plan places for young adults together"
    assert working_title("Leaders should") == "Leaders should"


@given(st.text(alphabet="aehnt ,.-—"))
def test_a_title_is_no_longer_than_two_lines_or_its_first_word(text: str) -> None:
    said = f"Kites {text}"
    title = working_title(said)
    assert title.startswith("Kites")
    assert len(title) <= max(44, len(said.split()[0])) + 1
