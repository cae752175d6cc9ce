"""Originals are kept byte for byte, once, and whatever is not what was given is noticed."""

import hashlib
from pathlib import Path

import pytest

from sendprep.bank.bank import Bank
from sendprep.bank.originals import CHUNK
from sendprep.errors import SendprepError


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK + 7])
def test_a_file_comes_back_byte_for_byte(bank: Bank, tmp_path: Path, size: int) -> None:
    content = (bytes(range(251)) * (size // 251 + 1))[:size]
    file, out = tmp_path / "in.pdf", tmp_path / "out.pdf"
    file.write_bytes(content)
    with bank.change("Add"):
        sha256 = bank.originals.put(file)
    assert sha256 == hashlib.sha256(content).hexdigest()
    assert bank.originals.holds(sha256)
    assert bank.originals.read(sha256) == content
    bank.originals.save(sha256, out)
    assert out.read_bytes() == content


def test_the_same_content_is_kept_once(bank: Bank, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_bytes(b"same")
        with bank.change("Add"):
            bank.originals.put(tmp_path / name)
    assert bank.db.table("originals").count == 1
    assert bank.db.table("original_chunks").count == 1


def test_a_stored_original_gives_notice_but_is_no_step(bank: Bank, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"same")
    told: list[frozenset[str]] = []
    bank.listen(told.append)
    with bank.change("Add"):
        bank.originals.put(tmp_path / "a.txt")
    assert told == [frozenset({"originals"})]
    assert bank.history.steps() == []


def test_a_file_that_is_gone_is_said_and_nothing_is_stored(bank: Bank, tmp_path: Path) -> None:
    with pytest.raises(SendprepError, match=r"gone\.pdf could not be read"), bank.change("Add"):
        bank.originals.put(tmp_path / "gone.pdf")
    assert bank.db.table("originals").count == 0


@pytest.mark.parametrize(
    "damage",
    [
        "update original_chunks set data = x'00' where number = 1",
        "delete from original_chunks where number = 0",
    ],
)
def test_a_damaged_original_is_never_given_out(bank: Bank, tmp_path: Path, damage: str) -> None:
    file, out = tmp_path / "in.pdf", tmp_path / "out.pdf"
    file.write_bytes(b"x" * (CHUNK + 1))
    with bank.change("Add"):
        sha256 = bank.originals.put(file)
    bank.db.execute(damage)
    with pytest.raises(SendprepError, match="missing or damaged"):
        bank.originals.read(sha256)
    out.write_bytes(b"what was there before")
    with pytest.raises(SendprepError, match="missing or damaged"):
        bank.originals.save(sha256, out)
    assert out.read_bytes() == b"what was there before"
    assert [one.name for one in tmp_path.iterdir() if "part" in one.name] == []


def test_a_folder_that_cannot_be_written_is_said(bank: Bank, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"same")
    with bank.change("Add"):
        sha256 = bank.originals.put(tmp_path / "a.txt")
    with pytest.raises(SendprepError, match="could not be saved"):
        bank.originals.save(sha256, tmp_path / "nowhere" / "out.txt")
