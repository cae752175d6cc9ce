"""Excerpts after a newer reader, and in a newer version of their document."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from bank_made import dump, pages_of
from made import new_bank, paper

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Role, Rung
from sendprep.domain.excerpt import Anchoring, Excerpt
from sendprep.domain.pages import Box
from sendprep.errors import SendprepError
from sendprep.services.add_evidence import OnDuplicate, read_files, store_files
from sendprep.services.file_excerpt import file_excerpt, new_box, new_excerpt
from sendprep.services.find_again import (
    in_newer_versions,
    outdated,
    read_again,
    read_anew,
    reread_all,
    store_again,
)

TEXT = "The otters came back to the mill pond.\n\nNine of ten were seen again in May.\n"
AS_READ_ONCE = replace(
    pages_of(
        "A heading that only the old reader saw",
        "The otters came\nback to the mill pond.\nNine of ten were\nseen again in May.",
    ),
    reader="plain text 0",
)


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with new_bank(tmp_path) as made:
        yield made


@pytest.fixture
def evidence_id(bank: Bank, tmp_path: Path) -> str:
    """Add a document whose text an older reader read."""
    (added,) = store_files(bank, read_files(bank, [paper(tmp_path, "otters.txt", TEXT)]))
    assert added.evidence_id
    with bank.change("Read by the old reader"):
        bank.texts.put(added.evidence_id, AS_READ_ONCE)
    return added.evidence_id


def filed(bank: Bank, evidence_id: str, words: str) -> Excerpt:
    texts = [page.text for page in bank.texts.of(evidence_id).pages]
    sheet = next(at for at, text in enumerate(texts) if words in text)
    start = texts[sheet].index(words)
    excerpt = new_excerpt(bank, evidence_id, sheet, start, start + len(words))
    weakness = bank.weaknesses.all()[0]
    file_excerpt(bank, excerpt, weakness.id, None, Role.SUPPORTS, Rung.OUTPUT)
    return excerpt


def test_what_another_reader_read_is_outdated_until_it_is_read_again(
    bank: Bank, evidence_id: str
) -> None:
    assert [one.id for one in outdated(bank)] == [evidence_id]
    read_again(bank, evidence_id)
    assert outdated(bank) == []
    assert TEXT.split("\n")[0] in bank.texts.of(evidence_id).pages[0].text


def test_every_excerpt_is_found_moved_or_listed_as_lost(bank: Bank, evidence_id: str) -> None:
    moved = filed(bank, evidence_id, "came\nback to the mill pond")
    lost = filed(bank, evidence_id, "only the old reader saw")
    again = read_again(bank, evidence_id)
    assert again.words == "E2 was read again; of its excerpts: 1 moved, 1 lost."
    assert bank.excerpts.lost() == [replace(lost, anchoring=Anchoring.LOST)]
    now = bank.excerpts.get(moved.id)
    assert (now.anchoring, now.quote) == (Anchoring.MOVED, "came back to the mill pond")
    page = bank.texts.page(evidence_id, now.sheet)
    assert page.text[now.start : now.end] == "came back to the mill pond"
    assert now.text_id == bank.texts.newest_id(evidence_id)
    kept = bank.texts.version(lost.text_id).pages[lost.sheet].text
    assert kept[lost.start : lost.end] == lost.quote


def test_reading_again_is_one_step_and_can_be_taken_back(bank: Bank, evidence_id: str) -> None:
    filed(bank, evidence_id, "the mill pond")
    filed(bank, evidence_id, "only the old reader saw")
    before = dump(bank)
    read_again(bank, evidence_id)
    assert bank.undo_label() == "Read E2 again"
    bank.undo()
    assert dump(bank) == before


def test_reading_the_same_text_again_changes_no_excerpt(bank: Bank, evidence_id: str) -> None:
    read_again(bank, evidence_id)
    filed(bank, evidence_id, "Nine of ten")
    before = dump(bank)
    assert read_again(bank, evidence_id).words == ("E2 was read again; of its excerpts: 1 exact.")
    assert dump(bank) == before


def test_what_is_filed_while_a_worker_reads_is_found_too(bank: Bank, evidence_id: str) -> None:
    filed(bank, evidence_id, "only the old reader saw")
    anew = read_anew(bank, evidence_id)
    late = filed(bank, evidence_id, "the mill pond")
    again = store_again(bank, evidence_id, anew)
    assert (again.count(Anchoring.MOVED), again.count(Anchoring.LOST)) == (1, 1)
    assert bank.excerpts.get(late.id).text_id == bank.texts.newest_id(evidence_id)


def test_one_damaged_original_never_stops_the_others(
    bank: Bank, evidence_id: str, tmp_path: Path
) -> None:
    (other,) = store_files(bank, read_files(bank, [paper(tmp_path, "b.txt", "By the lake.")]))
    sha256 = bank.evidence.get(evidence_id).sha256
    bank.db.execute("delete from original_chunks where sha256 = ?", [sha256])
    bank.db.conn.commit()
    chosen = [bank.evidence.get(one) for one in (evidence_id, other.evidence_id or "")]
    broken, whole = reread_all(bank, chosen)
    assert broken.words.startswith("E2 was not read again. The original")
    assert whole.words == "E3 was read again; no excerpt is filed from it."


def test_a_damaged_original_leaves_all_as_it_was(bank: Bank, evidence_id: str) -> None:
    filed(bank, evidence_id, "the mill pond")
    before = dump(bank)
    sha256 = bank.evidence.get(evidence_id).sha256
    bank.db.execute("delete from original_chunks where sha256 = ?", [sha256])
    bank.db.conn.commit()
    with pytest.raises(SendprepError, match="missing or damaged"):
        read_again(bank, evidence_id)
    assert dump(bank) == before


@pytest.mark.parametrize(
    ("text", "state", "words"),
    [
        ("New first lines.\n\n" + TEXT, Anchoring.MOVED, "the same words stand in it"),
        (TEXT.replace("mill pond", "old lake"), Anchoring.LOST, "the words are not in it"),
    ],
)
def test_an_excerpt_stays_with_the_version_it_quotes_and_says_there_is_a_newer_one(
    bank: Bank, evidence_id: str, tmp_path: Path, text: str, state: Anchoring, words: str
) -> None:
    excerpt = filed(bank, evidence_id, "the mill pond")
    box = new_box(bank, evidence_id, 1, Box(10, 10, 90, 90), "a chart")
    assert in_newer_versions(bank, [excerpt, box]) == {}
    newer_file = paper(tmp_path, "otters.txt", text)
    intake = read_files(bank, [newer_file])
    store_files(bank, intake, on_duplicate=OnDuplicate.NEW_VERSION)
    newer = in_newer_versions(bank, [excerpt, box])
    there = newer[excerpt.id]
    assert (there.evidence.code, there.excerpt.anchoring) == ("E3", state)
    assert there.words == f"E3 is newer: {words}"
    assert newer[box.id].words == "E3 is newer: look there for what is in the box"
    assert bank.excerpts.get(excerpt.id) == excerpt
    with bank.change("Put E3 in the trash"):
        bank.evidence.trash(there.evidence.id)
    assert in_newer_versions(bank, [excerpt]) == {}
    bank.undo()
    assert in_newer_versions(bank, [excerpt]) == {excerpt.id: there}
