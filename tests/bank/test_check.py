"""The check of a bank finds what is planted, and nothing in a sound bank."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from bank_made import PASSPHRASE, a_finding, a_weakness, fill, locked_bank, some_evidence

from sendprep.bank.bank import Bank
from sendprep.bank.check import check


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


def test_a_damaged_index_is_mended_by_making_it_anew(bank: Bank, tmp_path: Path) -> None:
    filled(bank, tmp_path)
    _damage_the_index(bank)
    with bank.change("Rebuild"):
        bank.search.rebuild()
    assert check(bank) == []
    assert bank.search.find("oiled").total == 1


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
