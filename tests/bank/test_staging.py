"""What an import puts down beforehand shows nowhere until evidence names it, or is forgotten."""

import hashlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import pytest
from bank_made import dump, fill, pages_of, some_evidence

from sendprep.bank.bank import Bank
from sendprep.bank.check import check
from sendprep.bank.originals import CHUNK
from sendprep.domain.evidence import Evidence
from sendprep.domain.identity import new_id
from sendprep.domain.pages import Pages
from sendprep.errors import SendprepError

BIG = bytes(range(256)) * (CHUNK // 256) * 3 + b"end"
PAGES = pages_of(*(f"The {number}th sluice" for number in range(1, 121)))


@pytest.fixture
def staged(bank: Bank) -> Evidence:
    """The evidence that is to be made of what was staged: an original, its text and a sketch."""
    with bank.writer() as writer:
        one = replace(some_evidence(7), sha256=writer.staging.original(BIG), size=len(BIG))
        writer.staging.text(one.id, PAGES)
        writer.staging.sketch(one.id, b"likeness")
    return one


def left(bank: Bank) -> dict[str, int]:
    """Return how many rows the tables have in which imports put things down."""
    tables = ("staged", "originals", "original_chunks", "text_versions", "texts", "sketches")
    return {
        table: bank.db.execute(f"select count(*) from {table}").fetchone()[0] for table in tables
    }


NOTHING = dict.fromkeys(
    ("staged", "originals", "original_chunks", "text_versions", "texts", "sketches"), 0
)


def test_what_is_staged_is_no_step_and_shows_nowhere(bank: Bank, staged: Evidence) -> None:
    assert bank.history.steps() == []
    assert bank.evidence.all() == []
    assert bank.search.find("sluice").total == 0
    with bank.change("Index"):
        pass
    assert bank.search.find("sluice").total == 0
    assert bank.sketches.all() == {}
    assert check(bank) == []


def test_evidence_takes_what_was_staged_for_it(bank: Bank, staged: Evidence) -> None:
    with bank.change("Add"):
        bank.evidence.add(staged)
    bank.staging.forget()
    assert bank.originals.read(staged.sha256) == BIG
    assert bank.texts.of(staged.id) == PAGES
    assert bank.sketches.all() == {staged.id: b"likeness"}
    assert check(bank) == []


def test_what_evidence_took_stays_when_it_is_undone_as_redo_needs_it(
    bank: Bank, staged: Evidence
) -> None:
    with bank.change("Add"):
        bank.evidence.add(staged)
    bank.undo()
    bank.staging.forget()
    bank.redo()
    assert bank.originals.read(staged.sha256) == BIG
    assert bank.texts.of(staged.id) == PAGES


def test_a_change_that_is_taken_back_leaves_it_staged(bank: Bank, staged: Evidence) -> None:
    with pytest.raises(ZeroDivisionError), bank.change("Add"):
        bank.evidence.add(staged)
        raise ZeroDivisionError
    bank.staging.forget()
    assert left(bank) == NOTHING


def test_what_no_evidence_took_is_forgotten(bank: Bank, staged: Evidence) -> None:
    bank.staging.forget()
    assert left(bank) == NOTHING
    assert check(bank) == []


def test_forgetting_leaves_what_evidence_has(bank: Bank, tmp_path: Path) -> None:
    fill(bank)
    (tmp_path / "audit.pdf").write_bytes(b"oiled")
    with bank.change("Add the file"):
        held = bank.originals.put(tmp_path / "audit.pdf")
    before = left(bank)
    assert bank.staging.original(b"oiled") == held
    bank.staging.forget()
    assert left(bank) == before


def test_an_original_that_the_bank_had_lost_is_put_back_by_staging_it(
    bank: Bank, staged: Evidence
) -> None:
    with bank.change("Add"):
        bank.evidence.add(staged)
    bank.db.execute("delete from originals")
    bank.staging.original(BIG)
    bank.staging.forget()
    assert bank.originals.read(staged.sha256) == BIG
    assert check(bank) == []


def test_a_bank_is_opened_without_what_was_staged(bank: Bank, staged: Evidence) -> None:
    bank.close()
    with Bank.open(bank.path, None, "Sam Carter") as again:
        assert left(again) == NOTHING


def test_a_file_is_staged_once_however_often_it_comes(bank: Bank, tmp_path: Path) -> None:
    (tmp_path / "photo.png").write_bytes(BIG)
    assert bank.staging.original(tmp_path / "photo.png") == bank.staging.original(BIG)
    assert left(bank)["original_chunks"] == 4


def test_an_empty_file_is_staged(bank: Bank) -> None:
    assert bank.originals.read(bank.staging.original(b"")) == b""


def test_a_text_without_pages_is_staged(bank: Bank) -> None:
    text_id = bank.staging.text("a picture", Pages((), "pictures 1"))
    assert bank.texts.newest_id("a picture") == text_id


def test_a_text_that_is_staged_anew_takes_the_place_of_the_first(bank: Bank) -> None:
    bank.staging.text("a document", PAGES)
    newer = bank.staging.text("a document", pages_of("A weir"))
    assert bank.texts.of("a document") == pages_of("A weir")
    assert bank.texts.newest_id("a document") == newer
    assert left(bank)["text_versions"] == 1


class Disturbed(type(Path())):  # type: ignore[misc]
    """A file to which something happens before it is read the second time."""

    happens: Callable[[Path], object]
    readings = 0

    def open(self, *args: object) -> BinaryIO:
        """Open the file for reading."""
        self.readings += 1
        if self.readings == 2:
            self.happens(Path(self))
        return Path(self).open("rb")


def a_photo(folder: Path, happens: Callable[[Path], object]) -> Disturbed:
    """Return a file to which this happens while it is staged."""
    (folder / "photo.png").write_bytes(BIG)
    photo = Disturbed(folder / "photo.png")
    photo.happens = happens
    return photo


def _write_into(file: Path) -> None:
    file.write_bytes(BIG[:-1] + b"!")


@pytest.mark.parametrize(
    ("happens", "said"), [(_write_into, "changed"), (Path.unlink, "could not be read")]
)
def test_a_file_that_is_disturbed_leaves_nothing(
    bank: Bank, tmp_path: Path, happens: Callable[[Path], object], said: str
) -> None:
    with pytest.raises(SendprepError, match=said):
        bank.staging.original(a_photo(tmp_path, happens))
    assert left(bank) == NOTHING


@pytest.mark.parametrize("disturbed", [False, True])
def test_a_file_that_the_window_adds_while_it_is_staged_is_whole(
    bank: Bank, tmp_path: Path, disturbed: bool
) -> None:
    one = replace(some_evidence(), sha256=hashlib.sha256(BIG).hexdigest())

    def add(file: Path) -> None:
        with bank.change("Add"):
            bank.originals.put(BIG)
            bank.evidence.add(one)
        if disturbed:
            file.unlink()

    with bank.writer() as writer, suppress(SendprepError):
        writer.staging.original(a_photo(tmp_path, add))
    bank.staging.forget()
    assert bank.originals.read(one.sha256) == BIG


def test_staging_changes_no_record(bank: Bank) -> None:
    fill(bank)
    before = dump(bank)
    with bank.writer() as writer:
        writer.staging.original(BIG)
        writer.staging.text(new_id(), PAGES)
        writer.staging.forget()
    assert dump(bank) == before
