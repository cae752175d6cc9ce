"""Readiness of a bank: the same wherever it is seen, and in the outline of the board's binder."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from made import new_bank

from sendprep.bank.bank import Bank
from sendprep.domain.binder import PackSection, Recipe
from sendprep.domain.editions import Edition
from sendprep.domain.readiness import Step
from sendprep.domain.weakness import Answer
from sendprep.services.outline_pack import outline
from sendprep.services.see_coverage import coverage
from sendprep.services.see_readiness import see_readiness


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with new_bank(tmp_path) as made:
        yield made


def test_every_finding_stands_somewhere(bank: Bank) -> None:
    first, *_ = findings = bank.findings.all()
    with bank.change("Answer a finding"):
        bank.findings.update(replace(first, answer=Answer.ANSWERED, response="Done."))
    seen = see_readiness(bank)
    assert {one.finding.id for one in seen.stands} == {one.id for one in findings}
    assert [one.finding.id for one in seen.having_met(Step.ANSWERED)] == [first.id]
    assert (seen.steps_met, seen.steps_in_all) == (1, 4 * len(findings))


def test_it_is_counted_of_the_rows_of_coverage(bank: Bank) -> None:
    seen = see_readiness(bank)
    assert [one.number for one in seen.stands] == [row.number for row in coverage(bank).findings]
    with bank.reader() as reading:
        assert see_readiness(reading) == seen


@pytest.mark.parametrize("edition", Edition)
def test_the_outline_says_which_edition_has_it(bank: Bank, edition: Edition) -> None:
    lines = {one.section: one for one in outline(bank, Recipe("", "Binder", edition))}
    line = lines[PackSection.READINESS]
    if edition is Edition.BOARD:
        assert line.note == ""
    else:
        assert (line.pages, line.note) == (0, "not in this edition")
