from uuid import UUID

from sendprep.domain.identity import new_id
from sendprep.domain.weakness import Answer, Confidence, Judgement, OwnView, working_title


def test_working_title_is_the_first_five_words():
    assert (
        working_title("Partners do not share one accurate picture.") == "Partners do not share one…"
    )
    assert working_title("Waits are long.") == "Waits are long"


def test_working_title_leaves_out_what_every_requirement_begins_with():
    for text in (
        "Leaders across the partnership should plan places for young adults together.",
        "The council and the NHS board need to plan places for young adults together.",
        "there was a plan places for young adults together.",
    ):
        assert working_title(text) == "Plan places for young adults…"
    assert working_title("Leaders should") == "Leaders should"


def test_words_of_states_are_those_of_screen_and_paper():
    assert [one.words for one in Judgement] == ["Sufficient", "Not sufficient", "None stated"]
    assert [one.words for one in OwnView] == ["Sufficient", "At risk", "Not yet", "Not judged"]
    assert [one.words for one in Answer] == ["Answered", "Partly answered", "No answer yet"]
    assert Confidence.NOT_SAID.words == ""
    assert Confidence.HIGH.words == "High confidence"


def test_keys_are_uuids_of_version_7_that_sort_by_time():
    first = new_id()
    assert UUID(first).version == 7
    assert len({new_id() for _ in range(1000)}) == 1000
    assert first[:8] <= new_id()[:8]
