"""Killed at any moment, a bank loses nothing that was acknowledged, and is sound."""

import multiprocessing
import random
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from pathlib import Path

import pytest
from bank_made import PASSPHRASE, fill
from bank_session import open_and_close, stage, work_on

from sendprep.bank.bank import Bank
from sendprep.bank.check import check

KILLS = 200 if sys.platform != "win32" else 20
"""Windows starts Python anew for each child, which takes a second a kill."""
TURNS = 10


Child = Callable[[Path, str | None, Connection], None]


@pytest.fixture(scope="module")
def children() -> BaseContext:
    """How children are started: forked from a process that has imported what they need."""
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["pytest", "sendprep.bank.bank", "sendprep.bank.check"])
    return context


@pytest.mark.parametrize("turn", range(TURNS))
def test_a_kill_while_working_loses_no_acknowledged_change(
    tmp_path: Path, children: BaseContext, turn: int
) -> None:
    _kill_again_and_again(tmp_path, None, children, work_on, KILLS // TURNS)


def test_a_kill_loses_no_acknowledged_change_of_an_encrypted_bank(
    tmp_path: Path, children: BaseContext
) -> None:
    _kill_again_and_again(tmp_path, PASSPHRASE, children, work_on, kills=6)


def test_a_kill_while_opening_or_closing_loses_no_acknowledged_change(
    tmp_path: Path, children: BaseContext
) -> None:
    _kill_again_and_again(tmp_path, None, children, open_and_close, KILLS // TURNS)


def test_a_kill_while_staging_leaves_nothing_staged_and_nothing_by_halves(
    tmp_path: Path, children: BaseContext
) -> None:
    bank = _kill_again_and_again(tmp_path, None, children, stage, kills=8, most=0.6)
    with Bank.open(bank.path, None, "Sam Carter") as again:
        names = {one.sha256 for one in again.evidence.all() if one.sha256 != "0" * 63 + "1"}
        originals = "select sha256 from originals where whole"
        assert {name for (name,) in again.db.execute(originals)} == names
        assert again.db.execute("select count(*) from staged").fetchone() == (0,)
        staged = "select 1 from {} where evidence_id not in (select id from evidence)"
        for table in ("text_versions", "sketches"):
            assert not again.db.execute(staged.format(table)).fetchall()
        for one in again.evidence.all():
            assert len(again.texts.of(one.id).pages) == (2 if one.number == 1 else 120)


def _kill_again_and_again(
    folder: Path,
    passphrase: str | None,
    children: BaseContext,
    child: Child,
    kills: int,
    most: float = 0.06,
) -> Bank:
    with Bank.create(folder / "a.sendprep", passphrase, "Sam Carter") as bank:
        fill(bank)
    for kill in range(1, kills + 1):
        acknowledged = _kill_at_random(bank.path, passphrase, children, child, most)
        with Bank.open(bank.path, passphrase, "Sam Carter") as again:
            steps = len(again.history.steps(10_000))
            assert acknowledged <= steps <= acknowledged + 1
            if kill % 4 == 0 or kill == kills:
                faults = {fault.what for fault in check(again)}
                assert faults <= {"The original is missing"}  # invented evidence never had any
        assert [one.name for one in folder.iterdir()] == [bank.path.name]
    assert steps > kills // 4, "the children were killed before they did any work"
    return bank


def _kill_at_random(
    path: Path, passphrase: str | None, children: BaseContext, child: Child, most: float
) -> int:
    """Let a child work, kill it, and return how many steps it said the bank had."""
    hear, tell = children.Pipe(duplex=False)
    process = children.Process(target=child, args=(path, passphrase, tell))  # type: ignore[attr-defined]
    process.start()
    tell.close()
    acknowledged = int(hear.recv())
    time.sleep(random.random() * most)
    process.kill()
    process.join()
    try:
        while True:
            acknowledged = int(hear.recv())
    except EOFError:
        return acknowledged
    finally:
        hear.close()
        process.close()
