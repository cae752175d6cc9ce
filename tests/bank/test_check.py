"""The check of a bank finds what is planted, and nothing in a sound bank."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from bank_made import (
    PASSPHRASE,
    a_finding,
    a_tracked_case,
    a_weakness,
    fill,
    locked_bank,
    pages_of,
    plain_bank,
    some_evidence,
)
from sqlite_utils.db import Database

from sendprep.bank.bank import Bank
from sendprep.bank.check import check
from sendprep.bank.layouts import packed
from sendprep.bank.parts import foreign_parts, missing_parts, missing_tables
from sendprep.domain.pages import Line
from sendprep.errors import SendprepError
from sendprep.services.make_search_anew import make_search_anew


def filled(bank: Bank, folder: Path) -> None:
    """Fill a bank so that it is sound: with an original behind its evidence."""
    (folder / "audit.pdf").write_bytes(b"oiled")
    *_, evidence, _ = fill(bank)
    with bank.change("Add the file"):
        bank.evidence.update(replace(evidence, sha256=bank.originals.put(folder / "audit.pdf")))


def test_a_sound_bank_has_no_fault(tmp_path: Path) -> None:
    with locked_bank(tmp_path) as bank:
        filled(bank, tmp_path)
        assert check(bank) == []
        with bank.reader() as reader:
            assert check(reader) == []
    with Bank.open(bank.path, PASSPHRASE, "Sam Carter") as bank:
        assert check(bank) == []


def test_an_empty_bank_has_no_fault(bank: Bank) -> None:
    assert check(bank) == []


def _lose_a_chunk(bank: Bank) -> None:
    bank.db.execute("delete from original_chunks")


def _alter_a_chunk(bank: Bank) -> None:
    bank.db.execute("update original_chunks set data = x'00'")


def _lose_an_original(bank: Bank) -> None:
    bank.db.execute("delete from originals")


def _orphan_a_link(bank: Bank) -> None:
    bank.db.execute("pragma foreign_keys = off")
    with bank.change("Orphan"):
        bank.weaknesses.remove(bank.weaknesses.all()[0].id)


def _cross_a_link(bank: Bank) -> None:
    other = a_weakness(2)
    finding = a_finding(other)
    with bank.change("Cross"):
        bank.weaknesses.add(other)
        bank.findings.add(finding)
        bank.links.update(replace(bank.links.all()[0], finding_id=finding.id))


def _link_an_excerpt_of_another(bank: Bank) -> None:
    other = some_evidence(2)
    (link,) = bank.links.of_excerpt(bank.excerpts.all()[0].id)
    with bank.change("Cross"):
        bank.evidence.add(replace(other, sha256=bank.evidence.all()[0].sha256))
        bank.links.update(replace(link, evidence_id=other.id))


def _rest_on_nothing(bank: Bank) -> None:
    with bank.change("Rest"):
        bank.evidence.update(replace(bank.evidence.all()[0], rests_on=("nothing",)))


def _track_twice(bank: Bank) -> None:
    (tracked,) = bank.tracked_cases.all()
    with bank.change("Track again"):
        bank.tracked_cases.add(replace(a_tracked_case(2), case_id=tracked.case_id))


def _lose_the_texts(bank: Bank) -> None:
    with bank.change("Say"):
        bank.evidence.update(replace(bank.evidence.all()[0], has_text=True))
    bank.db.execute("delete from text_versions")


def _lose_a_page(bank: Bank) -> None:
    bank.db.execute("delete from texts where number = 0")


def _alter_a_text(bank: Bank) -> None:
    (evidence,) = bank.evidence.all()
    other = packed(replace(bank.texts.page(evidence.id, 0), lines=(Line("It was broken."),)))
    bank.db.execute("update texts set layout = ? where number = 0", [other])


def _leave_an_original(bank: Bank) -> None:
    bank.db.execute("insert into originals (sha256, size, whole) values ('half', 7, 0)")


def _leave_a_text(bank: Bank) -> None:
    bank.staging.text("nobody", pages_of("The weir"))
    bank.db.execute("delete from staged")


def _take_a_trigger_out(bank: Bank) -> None:
    bank.db.execute("drop trigger log_links_insert")


def _put_a_trigger_in(bank: Bank) -> None:
    bank.db.execute("create trigger spy after insert on links begin select 1; end")


def _take_a_table_out(bank: Bank) -> None:
    bank.db.execute("drop table events")


def _damage_the_index(bank: Bank) -> None:
    bank.db.execute("delete from search_data where id > 10")


@pytest.mark.parametrize(
    ("plant", "what", "where"),
    [
        (_lose_a_chunk, "The original is not what was added", "E1"),
        (_alter_a_chunk, "The original is not what was added", "E1"),
        (_lose_an_original, "The original is missing", "E1"),
        (_orphan_a_link, "A row refers to weaknesses that are not there", "links"),
        (_cross_a_link, "A link names a finding of another weakness", "links"),
        (_link_an_excerpt_of_another, "A link names an excerpt of another document", "links"),
        (_rest_on_nothing, "A document rests on one that is not there", "E1"),
        (_track_twice, "A case is tracked twice", "tracked case P00001"),
        (_lose_the_texts, "The text of a document is missing", "E1 Audit of the wheel"),
        (_lose_the_texts, "The text that an excerpt stands on is missing", "E1 page 1"),
        (_lose_a_page, "The text that an excerpt stands on is missing", "E1 page 1"),
        (_lose_a_page, "The text of a document is not what was read", "E1 Audit"),
        (_alter_a_text, "The text of a document is not what was read", "E1 Audit"),
        (_leave_an_original, "An import left something behind", "1 originals"),
        (_leave_a_text, "An import left something behind", "1 texts"),
        (_take_a_trigger_out, "A part of the bank is missing", "trigger log_links_insert"),
        (_put_a_trigger_in, "The bank has a part that sendprep did not make", "trigger spy"),
        (_take_a_table_out, "A part of the bank is missing", "table events"),
        (_damage_the_index, "The search index is damaged", "search"),
    ],
)
def test_a_planted_fault_is_found_and_named(
    bank: Bank, tmp_path: Path, plant: Callable[[Bank], None], what: str, where: str
) -> None:
    filled(bank, tmp_path)
    plant(bank)
    found = [fault for fault in check(bank) if fault.what == what]
    assert found
    assert any(where in fault.where for fault in found)
    assert all(fault.do for fault in found)


def _empty_the_index(bank: Bank) -> None:
    bank.db.execute("insert into search (search) values ('delete-all')")


@pytest.mark.parametrize("plant", [_damage_the_index, _empty_the_index])
def test_a_damaged_index_is_the_only_fault_and_is_mended_by_making_it_anew(
    bank: Bank, tmp_path: Path, plant: Callable[[Bank], None]
) -> None:
    filled(bank, tmp_path)
    plant(bank)
    before = bank.db.conn.total_changes
    (fault,) = check(bank)
    assert (fault.what, fault.derived) == ("The search index is damaged", True)
    assert not bank.db.conn.in_transaction
    assert bank.db.conn.total_changes == before, "a check writes nothing"
    make_search_anew(bank)
    assert check(bank) == []
    assert bank.search.find("oiled").total == 1
    assert bank.undo_label() == "Add the file", "the search is no step to undo"


def test_a_reader_finds_a_damaged_index_too(bank: Bank, tmp_path: Path) -> None:
    filled(bank, tmp_path)
    _damage_the_index(bank)
    with bank.reader() as reader:
        assert [fault.what for fault in check(reader)] == ["The search index is damaged"]


def test_a_search_that_a_damaged_index_stops_says_how_it_is_made_anew(
    bank: Bank, tmp_path: Path
) -> None:
    filled(bank, tmp_path)
    _damage_the_index(bank)
    with pytest.raises(SendprepError, match="Make the search anew"):
        bank.search.find("oiled")


def test_a_bank_whose_index_alone_was_damaged_is_opened_after_an_unclean_end(
    tmp_path: Path,
) -> None:
    with plain_bank(tmp_path) as bank:
        filled(bank, tmp_path)
        _damage_the_index(bank)
    bank.path.with_name(bank.path.name + "-wal").write_bytes(b"left over from a power cut")
    with Bank.open(bank.path, None, "Sam Carter") as opened:
        make_search_anew(opened)
        assert check(opened) == []


def test_a_damaged_page_of_an_encrypted_bank_is_found(tmp_path: Path) -> None:
    with locked_bank(tmp_path) as bank:
        filled(bank, tmp_path)
        (page,) = bank.db.execute(
            "select rootpage from sqlite_master where name = 'texts'"
        ).fetchone()
    data = bytearray(bank.path.read_bytes())
    data[page * 4096 - 2000] ^= 1
    bank.path.write_bytes(data)
    with Bank.open(bank.path, PASSPHRASE, "Sam Carter") as damaged:
        assert [
            fault for fault in check(damaged) if "damaged" in fault.what or "read" in fault.what
        ]


def test_progress_is_told_and_may_cancel(bank: Bank) -> None:
    told: list[tuple[int, int]] = []
    check(bank, lambda done, total, what: told.append((done, total)))
    assert told[0][0] == 0
    assert told[-1][0] == told[-1][1]


def test_evidence_without_its_original_is_told_by_number_and_title(bank: Bank) -> None:
    with bank.change("Add"):
        bank.evidence.add(some_evidence(7, "Minutes"))
    (fault,) = check(bank)
    assert fault.words == "The original is missing: E7 Minutes. Add the file again."


def test_what_an_import_is_staging_is_no_fault(bank: Bank, tmp_path: Path) -> None:
    filled(bank, tmp_path)
    with bank.writer() as writer:
        writer.staging.original(b"sluice")
        writer.staging.text("a document", pages_of("The sluice"))
        with bank.reader() as reader:
            assert check(reader) == []


def test_the_texts_of_evidence_that_was_undone_are_no_fault(bank: Bank, tmp_path: Path) -> None:
    filled(bank, tmp_path)
    while bank.undo():
        pass
    assert bank.evidence.all() == []
    assert check(bank) == []


@pytest.mark.parametrize("table", ["links", "texts", "staged", "index_due", "steps"])
def test_a_bank_without_one_of_its_tables_is_not_opened(
    bank: Bank, tmp_path: Path, table: str
) -> None:
    bank.db.execute("pragma foreign_keys = off")
    bank.db.execute(f"drop table {table}")
    bank.close()
    before = bank.path.read_bytes()
    with pytest.raises(SendprepError, match=f"Parts of the bank .* are missing: {table}"):
        Bank.open(bank.path, None, "Sam Carter")
    assert bank.path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [bank.path]


def test_no_table_that_a_bank_needs_is_forgotten(bank: Bank) -> None:
    names = {part.removeprefix("table ") for part in missing_parts(Database(memory=True))}
    tables = {name for name in names if " " not in name and not name.startswith(("search_", "_"))}
    assert set(missing_tables(Database(memory=True))) == tables
    assert missing_parts(bank.db) == foreign_parts(bank.db) == []
