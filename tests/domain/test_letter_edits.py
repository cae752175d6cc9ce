"""What an officer does to a letter that was read."""

from collections import Counter
from dataclasses import replace

import hypothesis.strategies as st
from hypothesis import given
from letters_invented import invented_letter

from sendprep.domain import letter_edits as edits
from sendprep.domain.letter_edits import Draft, draft_of
from sendprep.domain.weakness import Judgement


def draft() -> Draft:
    return draft_of(invented_letter())


def letters(draft: Draft) -> Counter[str]:
    """Count every letter of every passage, found or left out."""
    found = [one.text for one in draft.letter.weaknesses]
    found += [each.text for one in draft.letter.weaknesses for each in one.findings]
    found += [line.text for line in draft.letter.left_out]
    return Counter(char for text in found for char in text if not char.isspace())


def test_every_weakness_begins_with_a_working_title_and_unchecked() -> None:
    assert [one.title for one in draft().letter.weaknesses] == [
        "Buses to the lake school come late",
        "Nobody counts the kites that are lent out",
        "The well-being room is shut in winter",
    ]
    assert draft().unchecked == (1, 2, 3)


def test_a_suggested_title_follows_the_words_until_a_person_writes_one() -> None:
    reworded = edits.set_text(draft(), 2, "There is no list of kites.")
    assert reworded.weakness(2).title == "No list of kites"
    named = edits.set_title(reworded, 2, " Kites ")
    assert edits.set_text(named, 2, "Boats leak.").weakness(2).title == "Kites"
    assert edits.join_weaknesses(named, 2).weakness(2).title == "Kites"
    assert edits.set_title(named, 2, " ").weakness(2).title == "No list of kites"


def test_words_across_a_line_end_and_its_hyphen_are_the_same_as_the_page() -> None:
    assert edits.same_as_page(draft(), draft().weakness(1).text)


def test_a_changed_word_differs_from_the_page() -> None:
    changed = draft().weakness(1).text.replace("late", "early")
    assert not edits.same_as_page(draft(), changed)


def test_a_dropped_hyphen_inside_a_word_differs_from_the_page() -> None:
    assert not edits.same_as_page(draft(), "The wellbeing room is shut in winter.")


def test_splitting_a_finding_places_both_halves_on_the_page() -> None:
    split = edits.split_finding(draft(), 1, 0, 36)
    first, second, third = split.weakness(1).findings
    assert first.text == "The timetable was drawn anew in May."
    assert second.text == "Drivers know the children by name."
    assert third.text == "Families get a message when a bus is late."
    assert [place.box.top for place in first.places] == [120]
    assert [place.box.top for place in second.places] == [120, 140]


def test_splitting_at_an_end_changes_nothing() -> None:
    whole = draft().weakness(1).findings[0].text
    assert edits.split_finding(draft(), 1, 0, 0) == draft()
    assert edits.split_finding(draft(), 1, 0, len(whole)) == draft()


def test_joining_puts_the_words_of_both_in_order() -> None:
    joined = edits.join_findings(draft(), 1, 0)
    assert [one.text for one in joined.weakness(1).findings] == [
        "The timetable was drawn anew in May. Drivers know the children by name. "
        "Families get a message when a bus is late."
    ]


def test_joining_the_last_finding_changes_nothing() -> None:
    assert edits.join_findings(draft(), 1, 1) == draft()


def test_a_passage_that_is_no_finding_is_kept_among_the_lines_left_out() -> None:
    removed = edits.remove_finding(draft(), 1, 1)
    assert removed.letter.left_out[-1].text == "Families get a message when a bus is late."
    assert len(removed.weakness(1).findings) == 1


def test_an_added_finding_finds_its_page_and_place() -> None:
    added = edits.add_finding(draft(), 2, 0, "A list was\nbegun.", None)
    finding = added.weakness(2).findings[0]
    assert (finding.text, finding.page, len(finding.places)) == ("A list was begun.", 3, 1)


def test_an_edited_finding_keeps_its_page_when_its_words_are_not_on_it() -> None:
    edited = edits.set_finding_text(draft(), 2, 0, "A list of kites was begun.")
    assert edited.weakness(2).findings[0].page == 3


def test_a_finding_made_into_a_weakness_has_no_judgement_and_shifts_the_numbers() -> None:
    ticked = edits.set_checked(edits.set_checked(draft(), 1), 2)
    split = edits.split_weakness(ticked, 1, 1)
    assert [one.number for one in split.letter.weaknesses] == [1, 2, 3, 4]
    assert split.weakness(2).text == "Families get a message when a bus is late."
    assert split.weakness(2).judgement is Judgement.NONE_STATED
    assert split.checked == {1, 3}
    assert [one.number for one in split.letter.warnings] == [None, 3]


def test_joining_a_judged_weakness_with_an_unjudged_one_keeps_the_judgement() -> None:
    assert edits.join_weaknesses(draft(), 1).weakness(1).judgement is Judgement.SUFFICIENT


def test_joining_weaknesses_whose_judgements_contradict_leaves_none() -> None:
    judged = edits.set_judgement(draft(), 2, Judgement.NOT_SUFFICIENT)
    assert edits.join_weaknesses(judged, 1).weakness(1).judgement is Judgement.NONE_STATED


def test_joining_weaknesses_moves_the_later_numbers_up() -> None:
    joined = edits.join_weaknesses(edits.set_checked(draft(), 3), 1)
    assert [one.number for one in joined.letter.weaknesses] == [1, 2]
    assert joined.checked == {2}
    assert joined.letter.warnings[1].number is None


def test_a_passage_that_is_no_weakness_is_left_out_with_its_findings() -> None:
    removed = edits.remove_weakness(draft(), 2)
    titles = [one.title for one in removed.letter.weaknesses]
    assert titles[1] == "The well-being room is shut in winter"
    assert [line.text for line in removed.letter.left_out[-2:]] == [
        "Nobody counts the kites that are lent out.",
        "A list was begun.",
    ]


def test_a_weakness_can_be_added_to_a_letter_in_which_none_was_found() -> None:
    empty = draft_of(replace(invented_letter(), weaknesses=()))
    added = edits.add_weakness(empty, "Nobody counts the kites that are lent out.", 3)
    assert (added.weakness(1).page, added.weakness(1).judgement) == (3, Judgement.NONE_STATED)


@given(st.data())
def test_no_series_of_edits_loses_a_word(data: st.DataObject) -> None:
    now = draft()
    for _ in range(data.draw(st.integers(1, 6))):
        if not now.letter.weaknesses:
            break
        number = data.draw(st.sampled_from([one.number for one in now.letter.weaknesses]))
        now = any_edit(now, number, data)
        numbers = [one.number for one in now.letter.weaknesses]
        assert numbers == sorted(set(numbers))
        assert now.checked <= set(numbers)
    assert letters(now) == letters(draft())


def any_edit(now: Draft, number: int, data: st.DataObject) -> Draft:
    findings = now.weakness(number).findings
    whole = (edits.join_weaknesses, edits.remove_weakness, edits.set_checked)
    if not findings:
        return data.draw(st.sampled_from(whole))(now, number)
    index = data.draw(st.integers(0, len(findings) - 1))
    at = data.draw(st.integers(0, len(findings[index].text)))
    inner = (edits.join_findings, edits.remove_finding, edits.split_weakness)
    match data.draw(st.sampled_from(("whole", "inner", "split"))):
        case "whole":
            return data.draw(st.sampled_from(whole))(now, number)
        case "inner":
            return data.draw(st.sampled_from(inner))(now, number, index)
    return edits.split_finding(now, number, index, at)
