"""A backup is a verified copy, and the earlier one is never lost to a bad one."""

from pathlib import Path

import pytest
from bank_made import PASSPHRASE, dump, fill, locked_bank, plain_bank

from sendprep.bank.backup import back_up, verify_backup
from sendprep.bank.bank import Bank
from sendprep.domain.narrative import Strength
from sendprep.errors import SendprepError


def test_a_backup_opens_with_the_same_passphrase_and_holds_the_same(tmp_path: Path) -> None:
    (tmp_path / "backups").mkdir()
    with locked_bank(tmp_path) as bank:
        fill(bank)
        copy = back_up(bank, tmp_path / "backups")
        rows = dump(bank)
    assert list((tmp_path / "backups").iterdir()) == [copy]
    assert b"mill wheel" not in copy.read_bytes()
    with Bank.open(copy, PASSPHRASE, "Sam Carter") as restored:
        assert dump(restored) == rows
        assert restored.undo_label() == "Fill"


def test_the_backup_before_is_kept_as_the_previous_one(tmp_path: Path) -> None:
    (tmp_path / "backups").mkdir()
    with plain_bank(tmp_path) as bank:
        fill(bank)
        for number in range(3):
            with bank.change("Add"):
                bank.strengths.add(Strength(str(number), "Strong"))
            back_up(bank, tmp_path / "backups")
    found = {}
    for file in (tmp_path / "backups").iterdir():
        with Bank.open(file, None, "Sam Carter") as copy:
            found[file.name] = len(copy.strengths.all())
    assert found == {"Ashmere backup.sendprep": 4, "Ashmere backup, previous.sendprep": 3}


def test_a_backup_can_be_made_by_a_reader_while_work_goes_on(tmp_path: Path) -> None:
    (tmp_path / "backups").mkdir()
    with locked_bank(tmp_path) as bank:
        fill(bank)
        with bank.reader() as reader:
            with bank.change("Add"):
                bank.strengths.add(Strength("s", "Strong"))
            copy = back_up(reader, tmp_path / "backups")
    with Bank.open(copy, PASSPHRASE, "Sam Carter") as restored:
        assert len(restored.strengths.all()) == 1


def test_a_damaged_bank_does_not_replace_a_good_backup(tmp_path: Path) -> None:
    (tmp_path / "backups").mkdir()
    with plain_bank(tmp_path) as bank:
        fill(bank)
        good = back_up(bank, tmp_path / "backups").read_bytes()
        (page,) = bank.db.execute(
            "select rootpage from sqlite_master where name = 'narrative'"
        ).fetchone()
    data = bytearray(bank.path.read_bytes())
    data[(page - 1) * 4096 : (page - 1) * 4096 + 100] = b"\xff" * 100
    bank.path.write_bytes(data)
    with Bank.open(bank.path, None, "Sam Carter") as damaged, pytest.raises(SendprepError) as said:
        back_up(damaged, tmp_path / "backups")
    assert "No backup" in said.value.happened
    assert [one.read_bytes() for one in (tmp_path / "backups").iterdir()] == [good]


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with plain_bank(tmp_path) as bank, pytest.raises(SendprepError, match="No backup"):
        back_up(bank, tmp_path / "nowhere")


def test_a_backup_that_lacks_a_row_is_not_believed(tmp_path: Path) -> None:
    with plain_bank(tmp_path) as bank:
        fill(bank)
    verify_backup(bank.path, None, {"weaknesses": 1} | _others(bank.path))
    with pytest.raises(SendprepError, match="is damaged"):
        verify_backup(bank.path, None, _others(bank.path) | {"weaknesses": 2})
    bank.path.write_bytes(bank.path.read_bytes()[:-4096])
    with pytest.raises(SendprepError, match="is damaged"):
        verify_backup(bank.path, None)


def _others(path: Path) -> dict[str, int]:
    from sendprep.bank.backup import count_rows

    with Bank.open(path, None, "Sam Carter") as bank:
        return count_rows(bank.db)
