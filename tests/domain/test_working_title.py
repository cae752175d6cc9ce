"""What is promised of the working title that a weakness starts with."""

import re
import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sendprep.domain.telling_clause import is_weak, telling_clauses
from sendprep.domain.title_cuts import ends_whole
from sendprep.domain.working_title import working_title

LONGEST = 82


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Waits are long.", "Waits are long"),
        ("Kites are often of poor quality. They tear.", "Kites are often of poor quality"),
        ("Plans lie unread, and nobody is told of them.", "Plans lie unread"),
        ("Buses — drivers must know each child by name.", "Buses"),
        ("there were concerns around: kites in trees; and boats.", "Concerns"),
        ("the lack of a map of lakes.", "Lack of a map of lakes"),
        ("The kite store (KS) was too small.", "The kite store was too small"),
    ],
)
def test_a_short_clause_is_the_title_whole(text: str, title: str) -> None:
    assert working_title(text) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "A shared approach to counting kites and mending boats in the valley is lacking.",
            "A shared approach to counting kites is lacking",
        ),
        (
            "The new kites of children and young people with SEND have not been counted or "
            "mended over time.",
            "New kites have not been counted or mended over time",
        ),
        (
            "The plan required to open the three new meadows by the lake was of a poor quality.",
            "The plan was of a poor quality",
        ),
        (
            "Pupils with SEND have fewer and smaller kites in every season than other pupils.",
            "Pupils with SEND have fewer and smaller kites",
        ),
        (
            "Leaders should ensure that kites, including those of carers and guests, are mended "
            "before the fair.",
            "Ensure that kites are mended before the fair",
        ),
        (
            "Leaders should ensure that the voices of parents, their guests and their own children "
            "are heard in any plan.",
            "Ensure that the voices of parents, their guests and their own children are heard",
        ),
    ],
)
def test_what_is_said_of_a_long_subject_is_kept(text: str, title: str) -> None:
    assert working_title(text) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Lack of local meadows post-19 for young people with the very longest of tails",
            "Lack of local meadows post-19 for young people",
        ),
        (
            "there were too many young people with SEND who had been sent home from the fair by "
            "the wardens without a word",
            "Too many young people with SEND sent home from the fair",
        ),
        (
            "there was a lack of long boats to row kites in special lakes, ponds and harbours of "
            "the valley.",
            "Lack of long boats to row kites",
        ),
        (
            "Fragile kites with parents and carers and a lack of meaningful boats and of lakes.",
            "Fragile kites with parents and carers",
        ),
        (
            "Leaders should improve talk between schools, clinics, boat yards and parents and "
            "carers in the winter.",
            "Improve talk between schools, clinics, boat yards and parents and carers",
        ),
        (
            "Leaders should gather the views of all the children of the valley about their kites "
            "and boats every spring.",
            "Gather the views of all the children of the valley",
        ),
    ],
)
def test_a_long_clause_is_cut_where_its_sense_is_whole(text: str, title: str) -> None:
    assert working_title(text) == title


@pytest.mark.parametrize(
    "text",
    [
        "Leaders across the partnership should plan places for young adults together.",
        "The council and the NHS board need to plan places for young adults together.",
        "Leaders should work at pace to plan places for young adults together.",
        "Leaders in health should act with urgency to plan places for young adults together.",
        "To be of use, the local area should ensure that they plan places for young adults "
        "together.",
    ],
)
def test_what_every_requirement_begins_with_is_left_out(text: str) -> None:
    assert working_title(text) == "Plan places for young adults together"


def test_what_is_not_asked_of_leaders_is_no_requirement() -> None:
    assert working_title("Leaders should") == "Leaders should"
    assert working_title("Waits must fall.") == "Waits must fall"
    assert (
        working_title("Leaders should not close the pond.") == "Leaders should not close the pond"
    )


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("There is no map of the lakes.", "No map of the lakes"),
        ("The map is improving, but parents cannot find it.", "Parents cannot find it"),
        ("The map is better, but it is hard to read.", "The map is hard to read"),
        ("Plans are timely. However, they are poor.", "Plans are poor"),
        ("Although leaders have a plan, kites are late.", "Kites are late"),
        ("The area has a map. It is not in use.", "The area has a map. It is not in use"),
        (
            "The wardens of the northern lake in the old valley have kites for only a few schools.",
            "The wardens of the northern lake have kites for only a few schools",
        ),
    ],
)
def test_the_sense_is_never_turned_round(text: str, title: str) -> None:
    assert working_title(text) == title


@pytest.mark.parametrize("text", ["to " * 40_000, "poor a and b " * 10_000, "w" * 100_000])
def test_words_without_end_have_a_title_at_once(text: str) -> None:
    begun = time.monotonic()
    assert 0 < len(working_title(text)) <= LONGEST
    assert time.monotonic() - begun < 5


def test_a_first_sentence_that_cannot_be_shortened_gives_way_to_the_next() -> None:
    assert (
        working_title(
            "Leaders should ensure that kite makers, boat builders and lake wardens understand in "
            "full how to write about the many different lives of those they serve. Their "
            "notes do not say who is at risk in the water."
        )
        == "Their notes do not say who is at risk in the water"
    )


LETTERS = (
    "leaders should ensure that there is no lack of the kites and boats, for children and young "
    "people with SEND who were not late in poor plans. However, they but although to improve "
    "access to which — it have been between schools"
)
WORDS = st.sampled_from(LETTERS.split())


def words_of(text: str) -> list[str]:
    return re.findall(r"[\w’-]+", text.casefold())


@given(st.lists(WORDS, min_size=1, max_size=40).map(" ".join))
@example("kites of the")
def test_a_title_has_room_takes_its_words_from_the_letter_and_ends_on_one_that_can(
    text: str,
) -> None:
    title = working_title(text)
    assert 0 < len(title) <= LONGEST
    assert "…" not in title
    rest = iter(words_of(text))
    assert all(word in rest for word in words_of(title)), title
    if any(ends_whole(word) for word in words_of(title)) and title != text:
        assert ends_whole(title)


@given(st.lists(WORDS, min_size=1, max_size=40).map(" ".join))
def test_what_is_weak_in_the_telling_clause_is_weak_in_its_title(text: str) -> None:
    first = telling_clauses(text)[0]
    is_told = is_weak(first.words) and ends_whole(first.words) and not first.is_asked
    if is_told and len(first.words) <= LONGEST:
        assert is_weak(working_title(text))
