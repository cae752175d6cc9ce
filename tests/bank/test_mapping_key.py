"""A key file is whole or not there, opens with its own passphrase alone, and says why not."""

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from bank_made import PASSPHRASE, locked_bank, plain_bank
from hypothesis import given
from hypothesis import strategies as st

from sendprep.bank.connection import connect
from sendprep.bank.key import key_of
from sendprep.bank.mapping_key import read_key, write_key
from sendprep.domain.cohort import ListName
from sendprep.domain.mapping_key import KnownCase, MappingKey
from sendprep.errors import SendprepError

WORDS = "salt é harbour wick"
SAID = (("Unique ID", "P00012"), ("Surname", "Quartermaine"))
CASES = tuple(KnownCase(f"P{at:05}", ListName.EHC_PLANS, at + 2, SAID) for at in range(300))
MADE = datetime(2026, 11, 2, tzinfo=UTC)
KEY = MappingKey("a draw", "300 of 900 cases", "list.xlsx", MADE, CASES)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A key file that was written once, to be copied."""
    path = tmp_path_factory.mktemp("keys") / "a.sendprep-key"
    write_key(path, WORDS, KEY)
    return path


@pytest.fixture
def path(written: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(written, tmp_path / "a.sendprep-key"))


def test_what_is_written_is_read_and_nothing_else_is_left(written: Path) -> None:
    assert read_key(written, WORDS) == KEY
    assert [one.name for one in written.parent.iterdir()] == [written.name]


def test_the_file_tells_nothing_without_its_passphrase(written: Path) -> None:
    content = written.read_bytes()
    for words in ("Quartermaine", "P00012", "list.xlsx", "SQLite format"):
        assert words.encode() not in content


def test_neither_key_nor_case_tells_who_somebody_is_where_it_is_printed() -> None:
    assert "Quartermaine" not in f"{KEY!r} {CASES[0]!r} {CASES}"


def _cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 100)


def _shortened(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 4096)


def _spoilt(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[-2000] ^= 1
    path.write_bytes(content)


def _another_kind(path: Path) -> None:
    with closing(connect(path, key_of(path, WORDS)).conn) as connection:
        connection.execute("pragma application_id = 7")


def _newer(path: Path) -> None:
    with closing(connect(path, key_of(path, WORDS)).conn) as connection:
        connection.execute("pragma user_version = 99")


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (_cut, "a.sendprep-key is not a whole key file."),
        (_shortened, "The key file a.sendprep-key is damaged."),
        (_spoilt, "The key file a.sendprep-key is damaged."),
        (_another_kind, "a.sendprep-key is not a key file."),
        (_newer, "This key file was written by a newer sendprep."),
        (Path.unlink, "There is no key file at "),
        (lambda path: path.write_bytes(b""), "a.sendprep-key is not a whole key file."),
        (lambda path: path.write_bytes(b"%PDF" * 1024), "does not open a.sendprep-key."),
    ],
)
def test_what_is_no_key_is_told_in_words(
    path: Path, spoil: Callable[[Path], object], said: str
) -> None:
    spoil(path)
    with pytest.raises(SendprepError) as told:
        read_key(path, WORDS)
    assert said in told.value.happened
    assert told.value.safe
    assert told.value.do


@pytest.mark.parametrize("words", ["", "salt e harbour wick", WORDS.upper()])
def test_another_passphrase_is_told_and_opens_nothing(path: Path, words: str) -> None:
    with pytest.raises(SendprepError, match=r"The passphrase does not open a\.sendprep-key"):
        read_key(path, words)


def test_a_bank_is_no_key_file(tmp_path: Path) -> None:
    with locked_bank(tmp_path) as locked:
        pass
    with pytest.raises(SendprepError, match="is not a key file"):
        read_key(locked.path, PASSPHRASE)
    locked.path.unlink()
    with plain_bank(tmp_path) as plain:
        pass
    with pytest.raises(SendprepError, match="is not a whole key file"):
        read_key(plain.path, PASSPHRASE)


def test_a_key_that_cannot_be_written_leaves_the_old_one(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    lone = KnownCase("\ud800", ListName.EHC_PLANS, 2, ())  # no text that SQLite could keep
    with pytest.raises(UnicodeEncodeError):
        write_key(path, WORDS, MappingKey("a draw", "", "", KEY.made, (lone,)))
    with pytest.raises(SendprepError, match=r"new.sendprep-key could not be written"):
        write_key(tmp_path / "none" / "new.sendprep-key", WORDS, KEY)
    assert path.read_bytes() == before
    assert {one.name for one in tmp_path.iterdir()} == {path.name}


@given(st.text(max_size=12))
def test_a_case_is_found_whatever_capitals_and_spaces_it_is_asked_with(asked: str) -> None:
    found = KEY.case(asked)
    assert (found is not None) == (asked.strip().upper() in {one.id for one in CASES})
    assert KEY.case(" p00007 ") == CASES[7]
