"""What is still to be decided about follows the bank: undo, another hand, a decision."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from bank_made import fill, plain_bank

from sendprep.bank.bank import Bank
from sendprep.domain.narrative import Section
from sendprep.domain.privacy import Kind
from sendprep.errors import SendprepError
from sendprep.services.look_again import still_open, take_back
from sendprep.services.look_at_print import Telling, keep, remove


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as bank:
        fill(bank)
        yield bank


def written(bank: Bank, text: str, words: str = "Ann Bell") -> Telling:
    """Write a section, and return words of it as a report tells them."""
    weakness = bank.weaknesses.all()[0]
    with bank.change("Write"):
        bank.narrative.write(weakness.id, Section.WHAT_WE_DID, text)
    place = f"narrative/{weakness.id}/{Section.WHAT_WE_DID.value}"
    return Telling(place, "Weakness 1, what we did", words, Kind.NAME, "", "", can_remove=True)


def test_words_are_open_until_they_are_kept_and_again_when_that_is_taken_back(bank: Bank) -> None:
    told = written(bank, "Ann Bell waited.")
    assert still_open(bank, [told, told]) == (told,)
    keep(bank, told, "She said so in public")
    assert still_open(bank, [told]) == ()
    take_back(bank, bank.kept_words.all()[-1])
    assert still_open(bank, [told]) == (told,)
    bank.undo()
    assert still_open(bank, [told]) == ()


def test_words_are_open_until_they_are_removed_and_again_when_that_is_undone(bank: Bank) -> None:
    told = written(bank, "Then Ann\nBell waited.")
    remove(bank, told)
    assert still_open(bank, [told]) == ()
    bank.undo()
    assert still_open(bank, [told]) == (told,)


@pytest.mark.parametrize(
    "text",
    [
        *("Ann Bellamy waited.", "Joann Bell waited.", "Nobody waited."),
        *("Ann Bell-Smith waited.", "The ann bell waited."),
    ],
)
def test_words_within_other_words_are_not_those(bank: Bank, text: str) -> None:
    told = written(bank, text)
    assert still_open(bank, [told]) == ()
    with pytest.raises(SendprepError):
        remove(bank, told)


def test_the_words_of_others_are_open_until_they_are_kept(bank: Bank) -> None:
    told = replace(written(bank, ""), place="report/Cover", can_remove=False)
    assert still_open(bank, [told]) == (told,)
    keep(bank, told, "It is the name of a school")
    assert still_open(bank, [told]) == ()


def test_words_whose_place_is_gone_are_not_asked_about(bank: Bank) -> None:
    told = replace(written(bank, "Ann Bell waited."), place="weaknesses/none/title")
    assert still_open(bank, [told]) == ()
