"""Opening a bank: what is refused, in which words, and what is left on the disk."""

import os
import secrets
import sqlite3
import sys
from pathlib import Path

import pytest
from bank_made import PASSPHRASE, a_weakness, dump, fill, locked_bank, plain_bank
from sqlite_utils.db import Database

from sendprep.bank.backup import back_up
from sendprep.bank.bank import Bank, is_encrypted
from sendprep.bank.check import check
from sendprep.bank.connection import connect
from sendprep.errors import SendprepError

_FORBIDDEN = ("error", "invalid", "failed to", "please", "!")


def refused(path: Path, passphrase: str | None = None) -> str:
    """Try to open, expect a sentence, and return it; the file and its folder stay as they were."""
    there = {one.name: one.read_bytes() for one in path.parent.iterdir() if one.is_file()}
    with pytest.raises(SendprepError) as caught:
        Bank.open(path, passphrase, "Sam Carter", "LAPTOP-1")
    assert caught.value.safe
    assert caught.value.do
    assert not [word for word in _FORBIDDEN if word in str(caught.value).casefold()]
    assert {one.name: one.read_bytes() for one in path.parent.iterdir() if one.is_file()} == there
    return caught.value.happened


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """An encrypted, filled bank, closed."""
    with locked_bank(tmp_path) as bank:
        fill(bank)
    return bank.path


def test_a_closed_bank_is_one_lone_file(closed: Path) -> None:
    assert list(closed.parent.iterdir()) == [closed]
    with Bank.open(closed, PASSPHRASE, "Sam Carter"):
        assert len(list(closed.parent.iterdir())) > 1
    assert list(closed.parent.iterdir()) == [closed]


def test_an_encrypted_bank_shows_none_of_its_words(closed: Path, tmp_path: Path) -> None:
    (tmp_path / "plain").mkdir()
    with plain_bank(tmp_path / "plain") as plain:
        fill(plain)
    for word in (b"mill wheel", b"Ashmere", b"SQLite format", b"weaknesses"):
        assert word not in closed.read_bytes()
        assert word in plain.path.read_bytes()


def test_words_are_also_hidden_while_the_bank_is_open(tmp_path: Path) -> None:
    with locked_bank(tmp_path) as bank:
        fill(bank)
        for file in tmp_path.iterdir():
            assert b"mill wheel" not in file.read_bytes()


def test_only_the_passphrase_opens_the_bank(closed: Path) -> None:
    with Bank.open(closed, PASSPHRASE, "Sam Carter") as bank:
        assert bank.encrypted
        assert bank.inspection.get().area == "Ashmere"
    assert refused(closed, "guess") == "The passphrase does not open this bank."
    assert refused(closed, PASSPHRASE + " ") == "The passphrase does not open this bank."
    assert refused(closed, None) == "This bank opens only with its passphrase."
    assert refused(closed, "") == "This bank opens only with its passphrase."


def test_the_same_letters_typed_another_way_open_the_bank(closed: Path) -> None:
    decomposed = PASSPHRASE.replace("é", "e\u0301")
    assert decomposed != PASSPHRASE
    Bank.open(closed, decomposed, "Sam Carter").close()


def test_any_sqlcipher_opens_the_bank_with_its_passphrase(closed: Path) -> None:
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(str(closed))
    quoted = PASSPHRASE.replace("'", "''")
    connection.execute(f"pragma key = '{quoted}'")
    assert connection.execute("select area from inspection").fetchone() == ("Ashmere",)
    connection.close()


def test_is_encrypted_tells_one_kind_of_bank_from_the_other(closed: Path, tmp_path: Path) -> None:
    (tmp_path / "plain").mkdir()
    with plain_bank(tmp_path / "plain") as plain:
        assert not plain.encrypted
    assert is_encrypted(closed)
    assert not is_encrypted(plain.path)


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    assert refused(tmp_path / "gone.sendprep").startswith("There is no bank at")
    assert refused(tmp_path).startswith("There is no bank at")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "x.sendprep is empty; it is not a bank."),
        (b"SEND", "x.sendprep is empty; it is not a bank."),
        (b"%PDF-1.7\n" + b"x" * 5000, "x.sendprep is not a bank of sendprep."),
        (b"PK\x03\x04" + b"x" * 8188, "x.sendprep is not a bank of sendprep."),
        (secrets.token_bytes(5000), "x.sendprep is not a whole bank."),
        (secrets.token_bytes(8192), "The passphrase does not open this bank."),
        (b"SQLite format 3\0" + b"x" * 100, "The bank x.sendprep is damaged."),
        (b"SQLite format 3\0" + b"x" * 8176, "The bank x.sendprep is damaged."),
    ],
    ids=["empty", "four bytes", "pdf", "zip", "random", "random pages", "head", "plain rubbish"],
)
def test_other_files_are_refused(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "x.sendprep"
    path.write_bytes(content)
    assert refused(path, "any") == sentence


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.sendprep"
    connection = sqlite3.connect(path)
    connection.execute("create table weaknesses (id)")
    connection.close()
    assert refused(path) == "x.sendprep is not a bank of sendprep."


@pytest.mark.skipif(sys.platform != "win32" and os.geteuid() == 0, reason="root may write anything")
def test_a_file_that_may_only_be_read_is_refused(closed: Path) -> None:
    closed.chmod(0o444)
    assert refused(closed, PASSPHRASE) == f"{closed.name} may be read here, and not written."


def test_a_name_too_long_for_the_drive_is_said(tmp_path: Path) -> None:
    with pytest.raises(SendprepError, match="name"):
        Bank.create(tmp_path / ("a" * 260), None, "Sam Carter")


def test_a_newer_bank_is_refused(tmp_path: Path) -> None:
    with plain_bank(tmp_path) as bank:
        fill(bank)
    db = connect(bank.path, None)
    db.execute("pragma user_version = 999")
    db.conn.close()
    assert refused(bank.path) == "This bank was written by a newer sendprep."


@pytest.mark.parametrize("cut", [-4096, -5000, 8192, 1])
@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
def test_a_truncated_bank_is_refused(tmp_path: Path, passphrase: str | None, cut: int) -> None:
    with Bank.create(tmp_path / "a.sendprep", passphrase, "Sam Carter") as bank:
        fill(bank)
    bank.path.write_bytes(bank.path.read_bytes()[:cut])
    assert refused(bank.path, passphrase) in (
        "The bank a.sendprep is damaged.",
        "a.sendprep is not a whole bank.",
        "a.sendprep is empty; it is not a bank.",
    )


def test_a_damaged_page_is_found_after_an_unclean_end(tmp_path: Path) -> None:
    with locked_bank(tmp_path) as bank:
        fill(bank)
    data = bytearray(bank.path.read_bytes())
    middle = len(data) // 2 // 4096 * 4096 + 2000
    data[middle : middle + 64] = bytes(64)
    bank.path.write_bytes(data)
    bank.path.with_name(bank.path.name + "-wal").write_bytes(b"left over from a power cut")
    with pytest.raises(SendprepError, match="is damaged"):
        Bank.open(bank.path, PASSPHRASE, "Sam Carter")


def test_whatever_page_is_damaged_is_said_in_a_sentence(closed: Path) -> None:
    whole = closed.read_bytes()
    pages = len(whole) // 4096
    said = 0
    for page in {1, 2, *range(3, pages, pages // 6)}:
        closed.write_bytes(whole[: page * 4096 + 9] + b"\x00\xff" + whole[page * 4096 + 11 :])
        try:
            with Bank.open(closed, PASSPHRASE, "Sam Carter") as bank:
                dump(bank)
        except SendprepError as problem:
            assert "is damaged" in problem.happened
            said += 1
    assert said > 1


def test_the_left_over_wal_of_another_file_does_a_restored_bank_no_harm(tmp_path: Path) -> None:
    (tmp_path / "backups").mkdir()
    with locked_bank(tmp_path) as bank:
        fill(bank)
        rows = dump(bank)
        backup = back_up(bank, tmp_path / "backups")
        for number in range(50):
            with bank.change("Work that is lost by restoring"):
                bank.weaknesses.add(a_weakness(number, "lost " * 500))
        left = {end: _beside(bank.path, end).read_bytes() for end in ("-wal", "-shm", ".lock")}
    for end, content in left.items():  # as a kill leaves them
        _beside(bank.path, end).write_bytes(content)
    bank.path.write_bytes(backup.read_bytes())
    with pytest.raises(SendprepError, match="passphrase"):
        Bank.open(bank.path, "a wrong one first", "Sam Carter")
    with Bank.open(bank.path, PASSPHRASE, "Sam Carter") as restored:
        assert dump(restored) == rows
        assert {fault.what for fault in check(restored)} == {"The original is missing"}


@pytest.mark.parametrize("killed_while_judging", [False, True])
def test_the_left_over_wal_of_the_bank_itself_is_taken_over(
    tmp_path: Path, killed_while_judging: bool
) -> None:
    with locked_bank(tmp_path) as bank:
        fill(bank)
        rows = dump(bank)
        left = {one: one.read_bytes() for one in tmp_path.iterdir()}
        main = bank.path.read_bytes()
    assert bank.path.read_bytes() != main, "the rows were only in the -wal"
    for file, content in left.items():
        file.write_bytes(content)
    with pytest.raises(SendprepError, match="passphrase"):
        Bank.open(bank.path, "a wrong one first", "Sam Carter")
    if killed_while_judging:
        _beside(bank.path, "-wal").rename(_beside(bank.path, "-wal-aside"))
    with Bank.open(bank.path, PASSPHRASE, "Sam Carter") as again:
        assert dump(again) == rows
    assert list(tmp_path.iterdir()) == [bank.path]


def _beside(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)


def test_a_bank_that_is_open_is_not_opened_again_and_says_by_whom(closed: Path) -> None:
    with Bank.open(closed, PASSPHRASE, "Priya Nair", "LAPTOP-2") as bank:
        with pytest.raises(SendprepError, match="Priya Nair opened it on LAPTOP-2 at"):
            Bank.open(closed, PASSPHRASE, "Sam Carter")
        assert bank.inspection.get().area == "Ashmere"
        with bank.change("It still writes"):
            bank.weaknesses.remove(bank.weaknesses.all()[0].id)
    Bank.open(closed, PASSPHRASE, "Sam Carter").close()


def test_closing_twice_does_not_let_go_of_somebody_elses_lock(closed: Path) -> None:
    first = Bank.open(closed, PASSPHRASE, "Sam Carter")
    first.close()
    with Bank.open(closed, PASSPHRASE, "Sam Carter"):
        first.close()
        with pytest.raises(SendprepError, match="open elsewhere"):
            Bank.open(closed, PASSPHRASE, "Sam Carter")


def test_a_new_bank_does_not_replace_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.sendprep"
    path.write_bytes(b"precious")
    with pytest.raises(SendprepError, match="already a file"):
        Bank.create(path, None, "Sam Carter")
    assert path.read_bytes() == b"precious"
    assert list(tmp_path.iterdir()) == [path]


def test_an_empty_passphrase_makes_no_bank(tmp_path: Path) -> None:
    with pytest.raises(SendprepError, match="empty passphrase"):
        Bank.create(tmp_path / "a.sendprep", "", "Sam Carter")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(SendprepError, match="is not there"):
        Bank.create(tmp_path / "nowhere" / "a.sendprep", None, "Sam Carter")


def test_an_opened_bank_is_set_up_to_be_safe(tmp_path: Path) -> None:
    def ask(db: Database, pragma: str) -> object:
        return db.execute(f"pragma {pragma}").fetchone()[0]

    with locked_bank(tmp_path) as bank:
        assert ask(bank.db, "journal_mode") == "wal"
        assert ask(bank.db, "synchronous") == 2
        assert ask(bank.db, "foreign_keys") == 1
        assert ask(bank.db, "trusted_schema") == 0
        assert ask(bank.db, "secure_delete") == 1
        strict = bank.db.execute(
            "select name from pragma_table_list where type = 'table' and not strict "
            "and name not like 'sqlite_%' and name not like 'search_%' and name not like '\\_%' "
            "escape '\\'"
        ).fetchall()
        assert strict == []


def test_a_reader_opens_without_the_passphrase(closed: Path) -> None:
    with Bank.open(closed, PASSPHRASE, "Sam Carter") as bank, bank.reader() as reader:
        assert PASSPHRASE not in repr(vars(bank))
        assert dump(reader) == dump(bank)
