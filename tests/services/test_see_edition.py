"""The self-evaluation for the readers of an edition: nothing withheld, and no gap made up."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from bank_made import a_finding
from packs_made import DAY, packed_bank

from sendprep.bank.bank import Bank
from sendprep.domain.editions import Edition, Withheld
from sendprep.domain.narrative import Section
from sendprep.domain.weakness import Answer
from sendprep.reports.printed_words import printed_words
from sendprep.reports.sef import self_evaluation_summary
from sendprep.services.see_edition import see_edition, see_withheld


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with packed_bank(tmp_path) as made:
        yield made


def _read(bank: Bank, edition: Edition) -> str:
    document = self_evaluation_summary(see_edition(bank, edition, DAY).se, edition)
    words = (one.text for one in printed_words(document))
    return " ".join(" ".join(words).split())


def test_a_section_that_is_withheld_by_hand_does_not_come_out_through_the_summary(
    bank: Bank,
) -> None:
    (weakness,) = bank.weaknesses.all()
    place = f"narrative/{weakness.id}/{Section.NOT_YET.value}"
    told = "The paddles creak"
    assert told in _read(bank, Edition.BOARD)
    for edition in (Edition.BOARD, Edition.INSPECTOR):
        with bank.change("Withhold it"):
            bank.withheld.put(Withheld(edition, place))
        read = _read(bank, edition)
        assert told not in read
        assert "not written yet" not in read
    with bank.change("Empty it"):
        bank.narrative.write(weakness.id, Section.NOT_YET, "")
        bank.withheld.remove(f"{Edition.INSPECTOR.value}/{place}")
    assert f"{Section.NOT_YET.heading}: not written yet." in _read(bank, Edition.INSPECTOR)


def test_what_is_withheld_is_called_no_gap(bank: Bank) -> None:
    whole, board = _read(bank, Edition.INSPECTOR), _read(bank, Edition.BOARD)
    assert "of the five rungs" in whole
    assert "of the five rungs" not in board
    assert "Evidence position" in whole
    assert "Evidence position" not in board


def test_an_answer_whose_words_are_withheld_is_not_called_missing(bank: Bank) -> None:
    (weakness,) = bank.weaknesses.all()
    finding = a_finding(weakness, 2, "The sluice leaks.")
    with bank.change("Answer by a case alone"):
        told = replace(finding, answer=Answer.ANSWERED, response="Read E3 for how.")
        bank.findings.add(told)
    assert "Read E3 for how." in _read(bank, Edition.INSPECTOR)
    read = _read(bank, Edition.PARENTS)
    assert "Read E3" not in read
    assert "No answer is written yet." not in read


def test_words_withheld_are_those_of_the_edition_alone(bank: Bank) -> None:
    told = "Survey of the heronry says so. It turns."
    assert see_withheld(bank, Edition.INSPECTOR).without(told) == told
    assert see_withheld(bank, Edition.BOARD).without(told) == "It turns."
