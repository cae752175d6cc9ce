"""Copies that are whole and never over another file, and how old a backup is in words."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendprep.errors import SendprepError
from sendprep.gui.backup_age import ago, backup_words
from sendprep.gui.start_places import copy_to, free_name
from sendprep.services.remember_banks import Recent

_NOW = datetime(2026, 1, 10, 9, 30, tzinfo=UTC)


def test_copy_is_whole_and_never_over_another(tmp_path: Path) -> None:
    source, target = tmp_path / "a.sendprep", tmp_path / "b.sendprep"
    source.write_bytes(b"x" * 100)

    assert copy_to(source, target).read_bytes() == source.read_bytes()
    with pytest.raises(SendprepError, match="there already"):
        copy_to(source, target)
    assert free_name(target).name == "b 2.sendprep"


def test_copy_that_cannot_be_made_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(SendprepError, match="could not be copied"):
        copy_to(tmp_path / "gone.sendprep", tmp_path / "b.sendprep")

    assert list(tmp_path.glob("b*")) == []


def test_backup_words_grow_graver_with_its_age() -> None:
    def ink(behind: float) -> str:
        one = Recent("/nowhere/a", "A", "", backed_up=_NOW.isoformat(), backup="/elsewhere/b")
        return backup_words(one, _NOW + timedelta(days=behind), _NOW + timedelta(days=9))[1]

    assert [ink(0), ink(0.9), ink(1.1), ink(3.1)] == ["muted", "muted", "part", "bad"]
    assert backup_words(None, None, _NOW) == ("No backup yet", "part")


def test_backup_on_the_same_disk_is_told(tmp_path: Path) -> None:
    bank = tmp_path / "a.sendprep"
    bank.touch()
    one = Recent(str(bank), "A", "", None, _NOW.isoformat(), str(tmp_path / "b.sendprep"))

    words, ink = backup_words(one, _NOW, _NOW + timedelta(hours=2))

    assert ink == "bad"
    assert words.endswith("same disk")
    assert "2 hours ago" in words


@given(st.integers(0, 10**7))
def test_ago_is_always_a_phrase(seconds: int) -> None:
    words = ago(timedelta(seconds=seconds))

    assert words == "just now" or words.endswith(" ago")
