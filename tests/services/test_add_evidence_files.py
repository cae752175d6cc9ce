"""What is found in folders, what is said of each kind of file, and what a picture needs."""

import os
import random
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from made import new_bank, paper
from many_files import MAKERS
from PIL import Image

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import EvidenceKind
from sendprep.domain.intake import Outcome
from sendprep.errors import Cancelled, SendprepError
from sendprep.readers.given import Given
from sendprep.services import add_evidence_find
from sendprep.services.add_evidence import Details, read_files, store_files
from sendprep.services.add_evidence_find import find_files


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with new_bank(tmp_path) as made:
        yield made


def names(folder: Path) -> list[str]:
    return [found.file.name for found in find_files([folder]) if found.refused is None]


def test_folder_is_walked_to_its_end_files_before_subfolders(tmp_path: Path) -> None:
    (tmp_path / "b" / "deep").mkdir(parents=True)
    for place in (tmp_path, tmp_path / "b", tmp_path / "b" / "deep"):
        paper(place, f"{place.name[:4]}.txt", "x")
    paper(tmp_path, "z.txt", "x")
    assert names(tmp_path)[1:] == ["z.txt", "b.txt", "deep.txt"]


def test_file_that_is_chosen_twice_is_taken_once(tmp_path: Path) -> None:
    file = paper(tmp_path, "a.txt", "x")
    assert len(find_files([file, tmp_path, file])) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_to_folders_are_told_and_not_followed_so_that_loops_end(tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "drop", tmp_path / "elsewhere"
    folder.mkdir()
    elsewhere.mkdir()
    paper(elsewhere, "secret.txt", "x")
    paper(folder, "a.txt", "x")
    (folder / "loop").symlink_to(folder)
    (folder / "out").symlink_to(elsewhere)
    (folder / "gone.txt").symlink_to(tmp_path / "nothing")
    found = find_files([folder])
    assert [one.file.name for one in found if one.refused is None] == ["a.txt", "gone.txt"]
    refused = [one.file.name for one in found if one.refused and "not followed" in one.refused]
    assert refused == ["loop", "out"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="other systems have none")
def test_pipe_and_dead_link_are_refused_and_stop_nothing(bank: Bank, tmp_path: Path) -> None:
    folder = tmp_path / "drop"
    folder.mkdir()
    os.mkfifo(folder / "pipe.txt")
    (folder / "gone.txt").symlink_to(tmp_path / "nothing")
    paper(folder, "a.txt", "Words of a paper.")
    added = store_files(bank, read_files(bank, [folder]))
    assert {one.file.name: one.outcome for one in added} == {
        "a.txt": Outcome.ADDED,
        "gone.txt": Outcome.REFUSED,
        "pipe.txt": Outcome.REFUSED,
    }


def test_folders_that_systems_make_are_passed_over(tmp_path: Path) -> None:
    for litter in (".git", "__MACOSX", "$RECYCLE.BIN"):
        (tmp_path / litter).mkdir()
        paper(tmp_path / litter, "a.txt", "x")
    paper(tmp_path, "b.txt", "x")
    assert names(tmp_path) == ["b.txt"]


def test_whole_disk_is_refused_with_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(add_evidence_find, "MOST", 3)
    for number in range(4):
        paper(tmp_path, f"{number}.txt", "x")
    with pytest.raises(SendprepError, match="more than 3 files"):
        find_files([tmp_path])


def test_looking_for_files_can_be_cancelled(tmp_path: Path) -> None:
    for number in range(100):
        paper(tmp_path, f"{number}.txt", "x")

    def cancel(done: int, total: int, what: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        find_files([tmp_path], cancel)


@pytest.mark.parametrize("when", ["the first file", "the last", "the end"])
def test_cancelling_leaves_nothing_of_what_was_read(bank: Bank, tmp_path: Path, when: str) -> None:
    files = [paper(tmp_path, f"{n}.txt", f"Paper {n}") for n in range(3)]
    last = {"the first file": 1, "the last": 2, "the end": 3}[when]

    def cancel(done: int, total: int, what: str) -> None:
        if done == last:
            raise Cancelled

    def rows() -> list[int]:
        tables = ("originals", "original_chunks", "texts", "text_versions", "sketches", "staged")
        return [bank.db.execute(f"select count(*) from {one}").fetchone()[0] for one in tables]

    before = rows()
    with pytest.raises(Cancelled):
        read_files(bank, files, cancel)
    assert rows() == before


def test_reading_of_one_long_file_can_be_cancelled(bank: Bank, tmp_path: Path) -> None:
    long = paper(tmp_path, "long.txt", "Lanterns of the quay. " * 700_000)
    said: list[str] = []

    def cancel(done: int, total: int, what: str) -> None:
        said.append(what)
        if said.count("Reading 1 of 1: long.txt") > 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_files(bank, [long], cancel)
    assert bank.db.execute("select count(*) from staged").fetchone() == (0,)


def test_each_kind_of_file_is_told_what_it_is(bank: Bank, tmp_path: Path) -> None:
    folder = tmp_path / "drop"
    folder.mkdir()
    for number, (kind, make) in enumerate(MAKERS.items()):
        (folder / kind).write_bytes(make(random.Random(number), number))
    paper(folder, "Ashmere 9 October 2025.md", "# Self-evaluation\n\nWhat we know of ourselves.\n")
    read = {one.file.relative_to(folder).as_posix(): one for one in read_files(bank, [folder])}
    assert {name: one.kind for name, one in read.items() if one.refused is None} == {
        "notes.txt": EvidenceKind.OTHER,
        "report.md": EvidenceKind.REPORT,
        "figures.csv": EvidenceKind.DATA,
        "page.html": EvidenceKind.OTHER,
        "minutes.docx": EvidenceKind.MINUTES,
        "table.xlsx": EvidenceKind.DATA,
        "plan.pdf": EvidenceKind.OTHER,
        "scan.pdf": EvidenceKind.OTHER,
        "mail.eml": EvidenceKind.MAIL,
        "mail.eml/notes.txt": EvidenceKind.OTHER,
        "display.png": EvidenceKind.PICTURE,
        "drawing.dwg": EvidenceKind.OTHER,
        "Ashmere 9 October 2025.md": EvidenceKind.SELF_EVALUATION,
    }
    assert read["scan.pdf"].without_text == (1,)
    sef = read["Ashmere 9 October 2025.md"]
    assert (str(sef.seems_dated), sef.dated) == ("2025-10-09", None), "a date is only proposed"
    added = store_files(bank, [sef])
    assert bank.evidence.get(added[0].evidence_id or "").evidence_date is None


def test_picture_is_found_by_its_caption_and_says_what_it_lacks(bank: Bank) -> None:
    buffer = BytesIO()
    Image.new("RGB", (40, 30), "green").save(buffer, "PNG")
    picture = Given("display.png", data=buffer.getvalue())
    words = Given("words.txt", data=b"Words of a parent.")
    intakes = read_files(bank, [picture, words])
    assert [one.needs_caption for one in intakes] == [True, True], "both came from nowhere"
    captions = {intakes[0].file: " The badger display ", intakes[1].file: "Thanks"}
    (without,) = store_files(bank, intakes[:1])
    assert without.outcome is Outcome.NO_TEXT
    assert "give it a caption" in without.why
    bank.undo()
    intakes = read_files(bank, [picture, words])
    added = store_files(bank, intakes, captions=captions)
    assert [one.outcome for one in added] == [Outcome.ADDED, Outcome.ADDED]
    (caption,) = bank.supplied_texts.of_evidence(added[0].evidence_id or "")
    assert (caption.text, caption.page) == ("The badger display", 1)
    bank.search.catch_up()
    assert bank.search.find("badger").total == 1


def test_what_is_said_of_one_file_is_kept_apart_from_the_rest(bank: Bank, tmp_path: Path) -> None:
    files = [paper(tmp_path, f"{n}.txt", f"Paper {n}") for n in range(2)]
    own = {files[1]: Details(title="Its own", kind=EvidenceKind.AUDIT)}
    added = store_files(
        bank, read_files(bank, files), Details(kind=EvidenceKind.MINUTES, owner="All"), each=own
    )
    stored = [bank.evidence.get(one.evidence_id or "") for one in added]
    assert [(one.title, one.kind, one.owner) for one in stored] == [
        ("0", EvidenceKind.MINUTES, "All"),
        ("Its own", EvidenceKind.AUDIT, ""),
    ]


def test_what_a_file_holds_that_is_not_followed_is_stored_with_it(
    bank: Bank, tmp_path: Path
) -> None:
    page = '<html><body><p>Words of a page.</p><img src="https://elsewhere.example/a.png"></body>'
    (added,) = store_files(bank, read_files(bank, [paper(tmp_path, "a.html", page)]))
    assert added.remarks
    assert bank.evidence.get(added.evidence_id or "").remarks == added.remarks
    assert all(one.endswith(".") for one in added.remarks), "whole sentences"
