from uuid import UUID

from sendprep.domain.identity import new_id
from sendprep.domain.weakness import Answer, Confidence, Judgement, OwnView


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
