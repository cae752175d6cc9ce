"""Questions are proposed for what a bank lacks or what speaks against us, and never twice."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from bank_made import a_finding, a_link, a_weakness, fill, plain_bank, some_evidence
from shared_data import shared

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Agency, Role, Rung
from sendprep.domain.identity import new_id
from sendprep.domain.likely_questions import Template, likely_questions
from sendprep.domain.revisit import Group, Question
from sendprep.domain.weakness import Answer, Confidence, Judgement, OwnView
from sendprep.services.import_letter import read_letter, start_bank
from sendprep.services.look_over import self_evaluation
from sendprep.services.propose_questions import add_questions, propose_questions, templates


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as made:
        yield made


_LEADERS = (None, Group.LEADERS)


def proposed(bank: Bank) -> tuple[Question, ...]:
    """Return all that is proposed, the likeliest first."""
    found = propose_questions(bank)
    return (*found.first, *found.others)


def texts(bank: Bank, group: Group | None = None) -> list[str]:
    """Return the words of what is proposed, of one group or of none."""
    return [one.text for one in proposed(bank) if one.group is group]


def test_an_empty_bank_has_nothing_to_ask_about(bank: Bank) -> None:
    assert proposed(bank) == ()
    assert add_questions(bank, ()) == 0
    assert bank.undo_label() is None


def test_each_finding_without_a_whole_answer_is_asked_about_in_the_letters_words(
    bank: Bank,
) -> None:
    weakness, piece = a_weakness(3), some_evidence()
    none = a_finding(weakness, 1, "The wheel stood\nstill")
    partly = replace(a_finding(weakness, 2), answer=Answer.PARTLY, response="It was oiled [E1].")
    done = replace(a_finding(weakness, 3, "It squeaked."), answer=Answer.ANSWERED)
    with bank.change("Fill"):
        bank.weaknesses.add(weakness)
        for one in (none, partly, done):
            bank.findings.add(one)
        bank.evidence.add(piece)
        bank.links.add(a_link(piece, weakness, none))
    first, second = (one for one in proposed(bank) if one.finding_id)
    assert first.text.startswith("Finding 3.1, “The wheel stood still”: ")
    assert (first.finding_id, first.line) == (none.id, "[E1]")
    assert (second.finding_id, second.line) == (partly.id, "It was oiled [E1].")
    assert "squeaked" not in " ".join(texts(bank))


def test_what_contradicts_is_asked_about_once_with_its_page(bank: Bank) -> None:
    fill(bank)
    (link,) = [one for one in bank.links.all() if one.excerpt_id]
    with bank.change("Contradict"):
        bank.links.update(replace(link, role=Role.CONTRADICTS, why="it turned slower"))
        bank.links.add(replace(link, id=new_id(), role=Role.CONTRADICTS, why=""))
    (asked,) = [one for one in proposed(bank) if "E1" in one.text]
    assert "E1 seems to say otherwise: it turned slower." in asked.text
    assert (asked.line, asked.group) == ("[E1 p1]", Group.LEADERS)
    with bank.change("No reason"):
        bank.links.update(replace(link, role=Role.CONTRADICTS, why=" "))
    assert any("E1 seems to speak against" in one for one in texts(bank, Group.LEADERS))


def test_what_evidence_does_not_show_is_asked_of_those_who_would_know(bank: Bank) -> None:
    weakness = replace(a_weakness(), own_view=OwnView.AT_RISK, confidence=Confidence.LOW)
    piece = replace(some_evidence(), agency=Agency.EDUCATION)
    with bank.change("Fill"):
        bank.weaknesses.add(weakness)
        bank.evidence.add(piece)
        bank.links.add(replace(a_link(piece, weakness), rung=Rung.OUTPUT))
    lacking = {one.group: one.text for one in reversed(proposed(bank))}
    assert set(lacking) == set(Group)
    assert "one source" in lacking[Group.COUNCIL]
    assert any("more certain" in one for one in texts(bank, Group.LEADERS))
    voices = (Agency.PARENTS, Agency.HEALTH, Agency.SCHOOLS)
    with bank.change("Hear more"):
        bank.weaknesses.update(replace(weakness, own_view=OwnView.NOT_JUDGED))
        for number, agency in enumerate(voices, 2):
            other = replace(some_evidence(number), agency=agency)
            bank.evidence.add(other)
            bank.links.add(replace(a_link(other, weakness), rung=Rung.IMPACT))
    asked = proposed(bank)
    assert {one.group for one in asked} == {Group.LEADERS, Group.PARENTS, Group.YOUNG_PEOPLE}
    assert any("judge your own progress" in one.text for one in asked)


def test_evidence_that_will_be_old_at_the_revisit_is_asked_about_with_its_month(bank: Bank) -> None:
    fill(bank)
    with bank.change("Put off"):
        inspection = bank.inspection.get()
        assert inspection.revisit
        later = replace(
            inspection.revisit,
            start=inspection.revisit.start.replace(year=2028),
            end=inspection.revisit.end.replace(year=2028),
        )
        bank.inspection.set(replace(inspection, revisit=later))
    assert any("is of December 2025" in one for one in texts(bank, Group.COUNCIL))


def test_questions_that_were_added_are_not_proposed_again_and_undone_they_are(bank: Bank) -> None:
    fill(bank)
    (held,) = bank.questions.all()
    found = proposed(bank)
    assert held.finding_id not in {one.finding_id for one in found}
    assert all(one.who == ("Head miller" if one.group in _LEADERS else "") for one in found)
    assert add_questions(bank, found[1:]) == len(found) - 1
    assert bank.questions.all() == [
        held,
        *(replace(one, number=number) for number, one in enumerate(found[1:], 2)),
    ]
    assert [one.text for one in proposed(bank)] == [found[0].text]
    assert propose_questions(bank).first == ()  # its weakness has been asked about often enough
    bank.undo()
    assert bank.questions.all() == [held]
    assert [one.text for one in proposed(bank)] == [one.text for one in found]


def test_a_template_without_words_is_not_asked(bank: Bank) -> None:
    fill(bank)
    words = {"families": Template("{title}, {finding}?", None), "young-people": Template(" ", None)}
    (asked,) = likely_questions(self_evaluation(bank), words, {}).first
    assert (asked.text, asked.who) == ("Mill wheel, {finding}?", "")


def test_every_template_leads_to_a_question_that_is_whole(bank: Bank) -> None:
    assert {one.group for one in templates().values()} == {None, *Group}
    fill(bank)
    for one in proposed(bank):
        assert isinstance(one, Question)
        assert one.text.endswith("?")
        assert "{" not in one.text


def test_three_come_first_for_a_weakness_and_two_where_progress_was_sufficient(bank: Bank) -> None:
    weak, well = a_weakness(1), replace(a_weakness(2), judgement=Judgement.SUFFICIENT)
    with bank.change("Fill"):
        for one in (weak, well):
            bank.weaknesses.add(one)
            for number in range(1, 6):
                bank.findings.add(a_finding(one, number, f"Plans of year {number} are not read."))
    first = propose_questions(bank).first
    assert [one.weakness_id for one in first] == [weak.id] * 3 + [well.id] * 2
    assert [one.finding_id is None for one in first] == [False, True, False, False, True]
    assert "inspectors found sufficient progress" in first[-1].text


def test_what_speaks_against_us_is_asked_before_all_else(bank: Bank) -> None:
    weakness, _, evidence, _ = fill(bank)
    against = replace(a_link(evidence, weakness), role=Role.CONTRADICTS, why="It stopped")
    with bank.change("Fill"):
        bank.questions.remove(bank.questions.all()[0].id)
        bank.links.add(against)
    assert "seems to say otherwise: It stopped." in propose_questions(bank).first[0].text


def test_praise_is_not_asked_about(bank: Bank) -> None:
    weakness = a_weakness()
    with bank.change("Fill"):
        bank.weaknesses.add(weakness)
        bank.findings.add(a_finding(weakness, 1, "Millers work well together and read each plan."))
    assert [one for one in proposed(bank) if one.finding_id] == []


@pytest.mark.parametrize(
    "name", ["dudley-revisit-letter-2022", "worcestershire-revisit-letter-2021"]
)
def test_of_a_real_letter_few_questions_come_first_and_all_are_short(
    name: str, tmp_path: Path
) -> None:
    letter = shared(f"seeds/{name}.md")
    with start_bank(tmp_path / "r.sendprep", read_letter(letter), letter, None, "A. Officer") as b:
        found, weaknesses = propose_questions(b), len(b.weaknesses.all())
    assert 2 * weaknesses <= len(found.first) <= 3 * weaknesses
    assert max(len(one.text.split()) for one in (*found.first, *found.others)) <= 40
