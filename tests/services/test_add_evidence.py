import os
import sys
from datetime import date
from pathlib import Path

import pytest
from made import new_bank, paper

from sendprep.bank.check import check
from sendprep.domain.evidence import Agency, EvidenceKind, Role
from sendprep.errors import Cancelled, SendprepError
from sendprep.services.add_evidence import (
    Details,
    OnDuplicate,
    Outcome,
    foresee,
    read_files,
    store_files,
)


@pytest.fixture
def bank(tmp_path):
    with new_bank(tmp_path) as made:
        yield made


def outcomes(added):
    return [one.outcome for one in added]


def test_original_is_kept_and_its_words_are_found(bank, tmp_path):
    file = paper(tmp_path, "minutes_may.md", "# Minutes\n\nThe hedgehog survey was agreed.\n")
    details = Details(date(2026, 5, 4), agency=Agency.HEALTH, kind=EvidenceKind.MINUTES)
    (added,) = store_files(bank, read_files(bank, [file]), details, weaknesses=[3])
    evidence = bank.evidence.get(added.evidence_id)
    assert (evidence.code, evidence.title) == ("E2", "minutes may")
    assert (evidence.agency, evidence.kind) == (Agency.HEALTH, EvidenceKind.MINUTES)
    assert evidence.evidence_date == date(2026, 5, 4)
    assert bank.originals.read(evidence.sha256) == file.read_bytes()
    assert bank.search.find("hedgehog").total == 1
    (link,) = bank.links.of_evidence(evidence.id)
    assert link.role is Role.CONTEXT, "nobody has said yet what it shows"


def test_same_bytes_again_are_linked_not_stored_twice(bank, tmp_path):
    file = paper(tmp_path, "a.txt", "One.")
    store_files(bank, read_files(bank, [file]))
    copy = paper(tmp_path, "b.txt", "One.")
    (added,) = store_files(bank, read_files(bank, [copy]), weaknesses=[1])
    assert added.outcome is Outcome.DUPLICATE
    assert "E2" in added.why
    assert len(bank.evidence.all()) == 2
    assert [one.evidence_id for one in bank.links.all()] == [added.evidence_id]


def test_a_file_that_is_added_again_puts_back_an_original_that_was_lost(bank, tmp_path):
    file = paper(tmp_path, "a.txt", "One.")
    (intake,) = read_files(bank, [file])
    store_files(bank, [intake])
    bank.db.execute("delete from originals where sha256 = ?", [intake.sha256])
    assert check(bank)
    store_files(bank, read_files(bank, [file]))
    assert check(bank) == []


def test_officer_can_keep_both_or_make_a_new_version(bank, tmp_path):
    file = paper(tmp_path, "a.txt", "One.")
    intake = read_files(bank, [file])
    store_files(bank, intake)
    (both,) = store_files(bank, intake, on_duplicate=OnDuplicate.KEEP_BOTH)
    assert both.outcome is Outcome.ADDED
    assert bank.evidence.get(both.evidence_id).replaces_id is None
    (newer,) = store_files(bank, intake, on_duplicate=OnDuplicate.NEW_VERSION)
    assert newer.outcome is Outcome.NEW_VERSION


def test_file_of_the_same_name_with_other_bytes_is_a_new_version(bank, tmp_path):
    first = store_files(bank, read_files(bank, [paper(tmp_path, "a.txt", "One.")]))[0]
    second = store_files(bank, read_files(bank, [paper(tmp_path, "a.txt", "Two.")]))[0]
    third = store_files(bank, read_files(bank, [paper(tmp_path, "a.txt", "Three.")]))[0]
    assert outcomes([first, second, third]) == [
        Outcome.ADDED,
        Outcome.NEW_VERSION,
        Outcome.NEW_VERSION,
    ]
    assert bank.evidence.get(second.evidence_id).replaces_id == first.evidence_id
    assert bank.evidence.get(third.evidence_id).replaces_id == second.evidence_id
    assert len(bank.evidence.all()) == 4, "every version is kept"


def test_bad_file_does_not_stop_the_others(bank, tmp_path):
    folder = tmp_path / "drop"
    folder.mkdir()
    paper(folder, "a.txt", "Good.")
    paper(folder, "b.pdf", "not a pdf")
    paper(folder, "c.exe", "MZ")
    paper(folder, "d.dat", "something")
    paper(folder, "e.txt", "")
    added = store_files(bank, read_files(bank, [folder]))
    assert {one.file.name: one.outcome for one in added} == {
        "a.txt": Outcome.ADDED,
        "b.pdf": Outcome.REFUSED,
        "c.exe": Outcome.REFUSED,
        "d.dat": Outcome.NO_TEXT,
        "e.txt": Outcome.REFUSED,
    }
    assert all(one.why for one in added if one.outcome is not Outcome.ADDED)
    assert len(bank.evidence.all()) == 3


def test_unknown_weakness_stores_nothing(bank, tmp_path):
    intake = read_files(bank, [paper(tmp_path, "a.txt", "One.")])
    with pytest.raises(SendprepError, match="no weakness 77"):
        store_files(bank, intake, weaknesses=[1, 77])
    assert len(bank.evidence.all()) == 1


def test_file_is_stored_as_it_was_read_whatever_becomes_of_it_meanwhile(bank, tmp_path):
    good, changing = paper(tmp_path, "a.txt", "One."), paper(tmp_path, "b.txt", "Two.")
    intake = read_files(bank, [good, changing])
    changing.write_text("Other.", encoding="utf-8")
    good.unlink()
    added = store_files(bank, intake)
    assert outcomes(added) == [Outcome.ADDED, Outcome.ADDED]
    kept = [bank.evidence.get(one.evidence_id).sha256 for one in added]
    assert [bank.originals.read(sha256) for sha256 in kept] == [b"One.", b"Two."]


def test_one_undo_takes_the_whole_intake_back(bank, tmp_path):
    files = [paper(tmp_path, f"{n}.txt", f"Paper {n}") for n in range(3)]
    store_files(bank, read_files(bank, files), weaknesses=[2])
    assert bank.undo_label() == "Add 3 files"
    bank.undo()
    assert len(bank.evidence.all()) == 1
    assert bank.links.all() == []


def test_cancelling_while_reading_stores_nothing(bank, tmp_path):
    files = [paper(tmp_path, f"{n}.txt", "x") for n in range(3)]

    def cancel(done, total, what):
        assert (total, "Reading" in what) == (3, True)
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_files(bank, files, cancel)


def test_files_are_linked_to_a_single_finding(bank, tmp_path):
    weakness = bank.weaknesses.by_number(3)
    finding = bank.findings.of(weakness.id)[1]
    intake = read_files(bank, [paper(tmp_path, "a.txt", "One.")])
    (added,) = store_files(bank, intake, findings=[finding.id])
    (link,) = bank.links.of_evidence(added.evidence_id)
    assert (link.weakness_id, link.finding_id) == (weakness.id, finding.id)
    store_files(bank, intake, findings=[finding.id], weaknesses=[3])
    assert bank.links.of_evidence(added.evidence_id) == [link], "the same link is not made twice"


def test_each_file_may_have_its_own_decision(bank, tmp_path):
    files = [paper(tmp_path, f"{n}.txt", f"Paper {n}") for n in range(3)]
    first = store_files(bank, read_files(bank, files))
    decided = {files[0]: OnDuplicate.KEEP_BOTH, files[1]: OnDuplicate.NEW_VERSION}
    both, newer, held = store_files(bank, read_files(bank, files), decided=decided)
    assert outcomes([both, newer, held]) == [
        Outcome.ADDED,
        Outcome.NEW_VERSION,
        Outcome.DUPLICATE,
    ]
    assert bank.evidence.get(newer.evidence_id).replaces_id == first[1].evidence_id
    assert held.evidence_id == first[2].evidence_id


def test_files_of_one_name_in_one_intake_are_no_versions_of_each_other(bank, tmp_path):
    for name in ("may", "june"):
        (tmp_path / "drop" / name).mkdir(parents=True)
        paper(tmp_path / "drop" / name, "minutes.txt", f"Minutes of {name}.")
    added = store_files(bank, read_files(bank, [tmp_path / "drop"]))
    assert outcomes(added) == [Outcome.ADDED, Outcome.ADDED]


def test_what_is_foreseen_is_what_happens(bank, tmp_path):
    store_files(
        bank, read_files(bank, [paper(tmp_path, "a.txt", "One."), paper(tmp_path, "b.txt", "B")])
    )
    (tmp_path / "drop").mkdir()
    for name, text in (("c.txt", "One."), ("b.txt", "Other."), ("n.txt", "New"), ("e.txt", "")):
        paper(tmp_path / "drop", name, text)
    paper(tmp_path / "drop", "t.xyz", "table")
    intakes = read_files(bank, [tmp_path / "drop"])
    foreseen = [one.outcome for one in foresee(bank, intakes)]
    assert foreseen == outcomes(store_files(bank, intakes))
    assert len(set(foreseen)) == 5, "one of each outcome"


def test_folder_gives_what_was_put_into_it_and_says_what_it_could_not_take(bank, tmp_path):
    folder = tmp_path / "Papers"
    (folder / "2026").mkdir(parents=True)
    paper(folder / "2026", "survey.md", "Survey.")
    paper(folder, "minutes.md", "Minutes.")
    for litter in (".DS_Store", "Thumbs.db", "desktop.ini", "~$minutes.docx"):
        (folder / litter).write_bytes(b"litter")
    for own in ("area.sendprep", "area.sendprep.lock", "area.sendprep-wal"):
        (folder / own).write_bytes(b"a bank")
    added = store_files(bank, read_files(bank, [folder]))
    taken = [one.file.name for one in added if one.outcome is Outcome.ADDED]
    refused = [one.file.name for one in added if one.outcome is Outcome.REFUSED]
    assert sorted(taken) == ["minutes.md", "survey.md"]
    assert sorted(refused) == ["area.sendprep", "area.sendprep-wal", "area.sendprep.lock"]
    assert len(added) == 5


def test_folder_without_files_is_not_passed_over(bank, tmp_path):
    (tmp_path / "letters.pdf").mkdir()
    (added,) = store_files(bank, read_files(bank, [tmp_path / "letters.pdf"]))
    assert (added.outcome, added.why) == (Outcome.REFUSED, "There is no file in this folder.")


@pytest.mark.parametrize(
    "name", [b"plan \xff\xfe.md", b"two\nlines.md", b"back \xe2\x80\xaeward.md"]
)
@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_file_names_that_are_no_words_are_taken_all_the_same(bank, tmp_path, name):
    file = Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name))
    file.write_text("The hedgehog survey.", encoding="utf-8")
    (added,) = store_files(bank, read_files(bank, [file]))
    evidence = bank.evidence.get(added.evidence_id)
    assert evidence.title.isprintable()
    assert bank.search.find("hedgehog").total == 1


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read anything"
)
def test_files_and_folders_that_are_shut_stop_no_other_file(bank, tmp_path):
    shut = paper(tmp_path, "shut.md", "Shut.")
    shut.chmod(0)
    folder = tmp_path / "closed"
    folder.mkdir()
    folder.chmod(0)
    good = paper(tmp_path, "good.md", "Good.")
    added = store_files(bank, read_files(bank, [shut, folder, folder / "in.md", good]))
    folder.chmod(0o700)
    assert outcomes(added) == [Outcome.REFUSED] * 3 + [Outcome.ADDED]
