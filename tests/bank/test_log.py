"""The log: who changed what, carrying what a later merge needs, and showing every alteration."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from bank_made import a_finding, a_weakness, fill

from sendprep.bank.bank import Bank
from sendprep.bank.check import check
from sendprep.bank.connection import DatabaseError
from sendprep.bank.log import read_entries
from sendprep.domain.history import Change
from sendprep.domain.narrative import Section, Strength


def test_a_step_says_who_when_and_where(tmp_path: Path) -> None:
    at = datetime(2026, 2, 3, 10, 42, 0, 123_000, tzinfo=UTC)
    path = tmp_path / "a.sendprep"
    with (
        Bank.create(path, None, "Sam Carter", "LAPTOP-1", now=lambda: at) as bank,
        bank.change("Add a weakness"),
    ):
        bank.weaknesses.add(a_weakness())
    with Bank.open(path, None, "Priya Nair", "LAPTOP-2", now=lambda: at) as bank:
        with bank.change("Add a strength"):
            bank.strengths.add(Strength("s", "Strong"))
        newer, older = bank.history.steps()
    assert (older.label, older.at, older.officer, older.device) == (
        "Add a weakness",
        at,
        "Sam Carter",
        "LAPTOP-1",
    )
    assert (newer.officer, newer.device) == ("Priya Nair", "LAPTOP-2")


def test_steps_are_given_newest_first_up_to_a_limit(bank: Bank) -> None:
    for number in range(5):
        with bank.change(f"Step {number}"):
            bank.strengths.add(Strength(str(number), ""))
    assert [step.label for step in bank.history.steps(limit=2)] == ["Step 4", "Step 3"]


def test_changes_show_rows_before_and_after(bank: Bank) -> None:
    weakness = a_weakness()
    finding = a_finding(weakness)
    row = {"id": finding.id, "weakness_id": weakness.id, "number": 1, "text": finding.text}
    row |= {"page": 3, "answer": "no_answer", "response": ""}
    with bank.change("Add weakness"):
        bank.weaknesses.add(weakness)
    with bank.change("Add"):
        bank.findings.add(finding)
    with bank.change("Edit twice"):
        bank.findings.update(replace(finding, response="first"))
        bank.findings.update(replace(finding, response="second", page=4))
    with bank.change("Edit and remove"):
        bank.findings.update(replace(finding, response="third"))
        bank.findings.remove(finding.id)
    with bank.change("Come and go"):
        bank.findings.add(finding)
        bank.findings.remove(finding.id)
    none, removed, edited, added, _ = (
        bank.history.changes(step.id) for step in bank.history.steps()
    )
    assert added == [Change("findings", finding.id, None, row)]
    assert edited == [
        Change(
            "findings",
            finding.id,
            {"response": "", "page": 3},
            {"response": "second", "page": 4},
        )
    ]
    assert [(one.table, one.after) for one in removed] == [("findings", None)]
    assert removed[0].before == row | {"response": "second", "page": 4}
    assert none == []


def test_an_insert_is_one_entry_and_an_edit_one_a_cell(bank: Bank) -> None:
    weakness = a_weakness()
    with bank.change("Add"):
        bank.weaknesses.add(weakness)
    with bank.change("Edit"):
        bank.weaknesses.update(replace(weakness, title="New", page=9))
    assert [entry.col for entry in read_entries(bank.db)] == ["", "title", "page"]


def test_every_entry_names_the_entry_it_replaces(bank: Bank) -> None:
    weakness = a_weakness()
    with bank.change("Add"):
        bank.weaknesses.add(weakness)
    with bank.change("Edit"):
        bank.weaknesses.update(replace(weakness, title="New"))
    with bank.change("Edit"):
        bank.weaknesses.update(replace(weakness, title="Newer", page=9))
    with bank.change("Remove"):
        bank.weaknesses.remove(weakness.id)
    bank.undo()
    added, title, title_2, page, removed, back = read_entries(bank.db)
    assert (added.parents, title.parents, title_2.parents) == ("", added.id, title.id)
    assert page.parents == added.id
    assert set(removed.parents.split()) == {added.id, title_2.id, page.id}
    assert back.parents == removed.id


def test_the_clock_only_goes_forward_even_when_the_computers_goes_back(tmp_path: Path) -> None:
    times = [datetime(2026, 2, 3, tzinfo=UTC) - timedelta(hours=hour) for hour in range(4)]
    path = tmp_path / "a.sendprep"
    with Bank.create(
        path, None, "Sam", now=lambda: times[-1] if len(times) == 1 else times.pop(0)
    ) as bank:
        for number in range(5):
            with bank.change("Step"):
                bank.strengths.add(Strength(str(number), ""))
        clocks = [clock for (clock,) in bank.db.execute("select clock from steps order by seq")]
    assert clocks == sorted(set(clocks))


def test_the_log_is_only_added_to(bank: Bank) -> None:
    fill(bank)
    for sql in (
        "update steps set officer = 'Somebody else'",
        "delete from steps",
        "update entries set became = '\"other\"'",
        "update entries set digest = ''",
        "update entries set row = 'other'",
        "delete from entries",
    ):
        with pytest.raises(DatabaseError, match="only added to"):
            bank.db.execute(sql)
    assert check_without_originals(bank) == []


def test_a_purged_entry_leaves_the_chain_verifiable(bank: Bank) -> None:
    fill(bank)
    bank.db.execute(
        "update entries set was = null, became = null, salt = null where tbl = 'narrative'"
    )
    assert check_without_originals(bank) == []


def _alter_content(bank: Bank) -> None:
    bank.db.execute("drop trigger entries_are_only_purged")
    bank.db.execute("update entries set became = '\"turned\"' where col = 'text'")


def _alter_officer(bank: Bank) -> None:
    bank.db.execute("drop trigger steps_stay")
    bank.db.execute("update steps set officer = 'Nobody' where seq = 1")


def _take_step_out(bank: Bank) -> None:
    bank.db.execute("pragma foreign_keys = off")
    bank.db.execute("drop trigger steps_are_kept")
    bank.db.execute("drop trigger entries_are_kept")
    bank.db.execute("delete from entries where step = 2")
    bank.db.execute("delete from steps where seq = 2")


def _slip_entry_in(bank: Bank) -> None:
    bank.db.execute(
        "insert into entries (id, step, tbl, row, col, parents) "
        "select 'x', 1, tbl, row, col, '' from entries limit 1"
    )


def _alter_row(bank: Bank) -> None:
    bank.db.execute("drop trigger log_weaknesses_update")
    bank.db.execute("update weaknesses set judgement = 'sufficient'")


def _remove_row(bank: Bank) -> None:
    bank.db.execute("drop trigger log_strengths_delete")
    bank.db.execute("delete from strengths")


@pytest.mark.parametrize(
    "tamper",
    [_alter_content, _alter_officer, _take_step_out, _slip_entry_in, _alter_row, _remove_row],
)
def test_tampering_shows(bank: Bank, tamper: Callable[[Bank], None]) -> None:
    weakness, *_ = fill(bank)
    for text in ("one", "two", "three"):
        with bank.change("Write"):
            bank.narrative.write(weakness.id, Section.POSITION, text)
    assert check_without_originals(bank) == []
    tamper(bank)
    assert check_without_originals(bank) != []


def check_without_originals(bank: Bank) -> list[str]:
    return [fault.what for fault in check(bank) if fault.what != "The original is missing"]
