"""Suggestions from what a bank holds."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from bank_made import a_finding, a_weakness, an_inspection, pages_of, plain_bank, some_evidence

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Role, Rung
from sendprep.domain.weakness import Weakness
from sendprep.domain.working_title import working_title
from sendprep.services.file_excerpt import file_excerpt, new_excerpt
from sendprep.services.suggest import suggester

TEXT = "The heron stands by the sluice every morning."


@pytest.fixture
def weaknesses() -> list[Weakness]:
    return [
        a_weakness(1, "Families wait too long."),
        replace(a_weakness(2, "Parents are not heard."), title="Voice of the valley"),
    ]


@pytest.fixture
def bank(tmp_path: Path, weaknesses: list[Weakness]) -> Iterator[Bank]:
    with plain_bank(tmp_path) as made:
        with made.change("Fill"):
            made.inspection.set(an_inspection())
            for one in weaknesses:
                made.weaknesses.add(one)
            made.findings.add(a_finding(weaknesses[0], text="The queue at the lock grew."))
        yield made


def numbers(bank: Bank, text: str) -> list[int]:
    return [one.weakness for one in suggester(bank).suggest(text)]


def file_heron(bank: Bank, weakness: Weakness) -> None:
    evidence = some_evidence()
    with bank.change("Add"):
        bank.evidence.add(evidence)
        bank.texts.put(evidence.id, pages_of(TEXT))
    excerpt = new_excerpt(bank, evidence.id, 0, 0, len(TEXT))
    file_excerpt(bank, excerpt, weakness.id, None, Role.SUPPORTS, Rung.OUTPUT, "seen by a nurse")


def test_headings_titles_and_findings_speak(bank: Bank) -> None:
    assert numbers(bank, "parents") == [2]
    assert numbers(bank, "the valley") == [2]
    assert numbers(bank, "a lock") == [1]


def test_a_title_shortened_from_the_words_tells_nothing_twice(tmp_path: Path) -> None:
    words = "The kites of children and young people with SEND were not mended over the winter."
    plain, titled = a_weakness(1, words), replace(a_weakness(1, words), title=working_title(words))
    assert titled.title == "The kites of children and young people were not mended"
    said = []
    for place, one in enumerate((replace(plain, title=words), titled)):
        (tmp_path / str(place)).mkdir()
        with plain_bank(tmp_path / str(place)) as bank:
            with bank.change("Fill"):
                bank.weaknesses.add(one)
                bank.weaknesses.add(a_weakness(2, "Boats were not mended over the summer."))
            said.append(suggester(bank).suggest("kites were mended in winter"))
    assert said[0] == said[1] != ()


def test_words_of_the_list_speak_and_the_name_of_the_area_does_not(bank: Bank) -> None:
    assert numbers(bank, "the backlog") == [1]
    with bank.change("Name it"):
        bank.weaknesses.add(a_weakness(3, "Ashmere must do better."))
    assert numbers(bank, "Ashmere") == []


def test_what_is_filed_speaks_until_it_is_taken_back(
    bank: Bank, weaknesses: list[Weakness]
) -> None:
    before = suggester(bank)
    assert before.suggest("a heron") == ()
    file_heron(bank, weaknesses[1])
    after = suggester(bank, before)
    assert [one.weakness for one in after.suggest("a heron")] == [2]
    assert [one.weakness for one in after.suggest("the nurse")] == [2]
    assert after.read is before.read, "only the new text was read"
    bank.undo()
    assert suggester(bank, after).suggest("a heron") == ()


def test_suggesting_changes_nothing(bank: Bank) -> None:
    steps = bank.history.steps(99)
    suggester(bank).suggest("families wait")
    assert bank.history.steps(99) == steps
