"""A bank with a round of five cases, and the audit tab open on it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import audit_rounds_made as made
import pytest
from audit_rounds_made import RoundMade, bank_with_round
from audit_steps import opened
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.gui.audit_tab import AuditTab


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, RoundMade]:
    """A bank with a round of five cases, of which nothing is audited; tests take a copy."""
    bank, round_ = bank_with_round(tmp_path_factory.mktemp("round"), 5, frame=12, share=0.4)
    bank.close()
    return bank.path, round_


@pytest.fixture
def round_made(
    made_once: tuple[Path, RoundMade], tmp_path: Path
) -> Iterator[tuple[Bank, RoundMade]]:
    """The bank of the round, open, and the round."""
    file, round_ = made_once
    shutil.copyfile(file, tmp_path / file.name)
    with Bank.open(tmp_path / file.name, None, made.FIRST, "LAPTOP-1") as bank:
        yield bank, round_


@pytest.fixture
def bank(round_made: tuple[Bank, RoundMade]) -> Bank:
    """The bank of the round."""
    return round_made[0]


@pytest.fixture
def of(round_made: tuple[Bank, RoundMade]) -> RoundMade:
    """The round and its cases."""
    return round_made[1]


@pytest.fixture
def tab(bank: Bank, of: RoundMade, qtbot: QtBot) -> AuditTab:
    """The tab as it is when one comes to it, with the focus on the criteria."""
    return opened(bank, of, qtbot)
