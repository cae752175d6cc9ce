"""Rounds that two banks numbered alike get a number each, and the first keeps its own."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from bank_made import plain_bank
from findings_made import audited, sample

from sendprep.bank.bank import Bank
from sendprep.bank.check import check
from sendprep.domain.audit import AuditRound
from sendprep.services.number_rounds import number_rounds


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as made:
        yield made


@pytest.fixture
def alike(bank: Bank) -> list[AuditRound]:
    """Rounds A1, A1, A2 and A2, those of the other bank begun a day later."""
    drawn = sample(bank, 3, 9)
    rounds = [audited(bank, drawn, done=0) for _ in range(4)]
    with bank.change("Join"):
        for place, one in enumerate(rounds):
            begun = one.begun + timedelta(days=place % 2)
            bank.rounds.update(replace(one, number=place // 2 + 1, begun=begun))
    return [bank.rounds.get(one.id) for one in rounds]


def test_the_check_names_rounds_with_one_number_and_what_to_do(
    bank: Bank, alike: list[AuditRound]
) -> None:
    faults = [one for one in check(bank) if "number" in one.what]
    assert [one.where.count(f"A{number} Autumn audit") for number, one in enumerate(faults, 1)] == [
        2,
        2,
    ]
    assert all("--mend" in one.do for one in faults)


def test_the_later_rounds_get_the_next_numbers_and_undo_takes_one_back(
    bank: Bank, alike: list[AuditRound]
) -> None:
    assert number_rounds(bank) == 2
    assert [bank.rounds.get(one.id).number for one in alike] == [1, 3, 2, 4]
    assert check(bank) == []
    assert number_rounds(bank) == 0
    assert bank.undo_label() == "Number A2 “Autumn audit” as A4"
