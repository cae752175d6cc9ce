"""A bank beside other processes and on a full disk, with a real second process each time."""

import multiprocessing
import sys
from pathlib import Path

import pytest
from bank_made import dump, fill, plain_bank
from bank_session import create_without_room, fill_the_disk, hold_open, open_without_room

from sendprep.bank.bank import Bank
from sendprep.bank.check import check
from sendprep.errors import SendprepError

if sys.platform == "win32":
    from multiprocessing.connection import PipeConnection as Connection
else:
    from multiprocessing.connection import Connection

SPAWN = multiprocessing.get_context("spawn")


def test_a_bank_open_in_another_process_is_refused_until_that_dies(tmp_path: Path) -> None:
    with plain_bank(tmp_path) as bank:
        fill(bank)
    hear, tell = SPAWN.Pipe(duplex=False)
    process = SPAWN.Process(target=hold_open, args=(bank.path, tell))
    process.start()
    hear.recv()
    with pytest.raises(SendprepError, match="Priya Nair opened it on LAPTOP-2 at"):
        Bank.open(bank.path, None, "Sam Carter")
    process.kill()
    process.join()
    with Bank.open(bank.path, None, "Sam Carter") as again:
        assert again.inspection.get().area == "Ashmere"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit for the size of files")
def test_a_disk_that_fills_up_leaves_what_was_acknowledged(tmp_path: Path) -> None:
    with plain_bank(tmp_path) as bank:
        fill(bank)
    hear, tell = SPAWN.Pipe(duplex=False)
    process = SPAWN.Process(target=fill_the_disk, args=(bank.path, tell))
    process.start()
    tell.close()
    rows, sentence = _received(hear)
    process.join()
    assert sentence in ("The disk is full.", "The bank could not be written.")
    with Bank.open(bank.path, None, "Sam Carter") as again:
        assert dump(again) == rows
        assert {fault.what for fault in check(again)} <= {"The original is missing"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit for the size of files")
def test_a_bank_that_could_not_be_made_leaves_nothing_behind(tmp_path: Path) -> None:
    hear, tell = SPAWN.Pipe(duplex=False)
    process = SPAWN.Process(target=create_without_room, args=(tmp_path / "a.sendprep", tell))
    process.start()
    tell.close()
    assert "could not be made" in str(hear.recv())
    process.join()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("room", [8_192, 40_000])
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit for the size of files")
def test_a_bank_that_could_not_be_opened_keeps_what_was_not_yet_in_its_file(
    tmp_path: Path, room: int
) -> None:
    with plain_bank(tmp_path) as bank:
        fill(bank)
        rows = dump(bank)
        left = {one: one.read_bytes() for one in tmp_path.iterdir()}
    for file, content in left.items():
        file.write_bytes(content)
    hear, tell = SPAWN.Pipe(duplex=False)
    process = SPAWN.Process(target=open_without_room, args=(bank.path, room, tell))
    process.start()
    tell.close()
    assert hear.recv() in ("The disk is full.", "The bank could not be written.")
    process.join()
    with Bank.open(bank.path, None, "Sam Carter") as again:
        assert dump(again) == rows
    assert list(tmp_path.iterdir()) == [bank.path]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is full")
def test_a_disk_without_room_for_the_lock_is_said(tmp_path: Path) -> None:
    with plain_bank(tmp_path) as bank:
        fill(bank)
    lock = bank.path.with_name(bank.path.name + ".lock")
    lock.symlink_to("/dev/full")
    with pytest.raises(SendprepError, match="The disk is full"):
        Bank.open(bank.path, None, "Sam Carter")
    Bank.open(bank.path, None, "Sam Carter").close()


def _received(hear: Connection) -> tuple[object, str]:
    rows, sentence = hear.recv()
    return rows, str(sentence)
