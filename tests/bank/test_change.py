"""Writing goes through one door: whole or not at all, one step, one notice."""

import sys
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from bank_made import a_weakness, dump, fill, some_evidence

from sendprep.bank.bank import Bank
from sendprep.bank.connection import DatabaseError
from sendprep.domain.narrative import Section, Strength
from sendprep.errors import Cancelled, SendprepError


def test_writing_outside_a_change_raises(bank: Bank) -> None:
    with pytest.raises(RuntimeError, match="inside a change"):
        bank.weaknesses.add(a_weakness())
    with pytest.raises(RuntimeError, match="inside a change"):
        bank.originals.put(bank.path)
    assert bank.weaknesses.all() == []


def test_not_even_sql_can_write_a_logged_row_outside_a_change(bank: Bank) -> None:
    fill(bank)
    before = dump(bank)
    for sql in (
        "update weaknesses set title = 'Sneaked in'",
        "delete from links",
        "insert into strengths (id, text) values ('s', 'Sneaked in')",
    ):
        with pytest.raises(DatabaseError, match="outside a change"):
            bank.db.execute(sql)
    assert dump(bank) == before


def test_a_change_inside_a_change_raises_and_leaves_nothing(bank: Bank) -> None:
    with pytest.raises(RuntimeError, match="inside a change"), bank.change("Outer"):
        bank.strengths.add(Strength("s", "Strong"))
        with bank.change("Inner"):
            pass
    assert bank.strengths.all() == []
    with bank.change("Later"):
        bank.strengths.add(Strength("t", "The door still opens"))


@pytest.mark.parametrize("problem", [ValueError, Cancelled, SendprepError("No"), KeyboardInterrupt])
def test_an_exception_inside_a_change_leaves_the_bank_as_it_was_and_tells_nobody(
    bank: Bank, problem: type[BaseException] | BaseException
) -> None:
    fill(bank)
    before, steps = dump(bank), bank.history.steps()
    told: list[frozenset[str]] = []
    bank.listen(told.append)
    expected = problem if isinstance(problem, type) else type(problem)
    with pytest.raises(expected), bank.change("Half"):
        bank.weaknesses.add(a_weakness(2))
        raise problem
    assert dump(bank) == before
    assert bank.history.steps() == steps
    assert told == []


def test_a_change_gives_one_notice_of_the_tables_after_it_is_saved(bank: Bank) -> None:
    told: list[tuple[frozenset[str], int]] = []
    bank.listen(lambda tables: told.append((tables, len(bank.weaknesses.all()))))
    with bank.change("Add"):
        bank.weaknesses.add(a_weakness(1))
        bank.weaknesses.add(a_weakness(2))
        bank.evidence.add(some_evidence())
        assert told == []
    assert told == [(frozenset({"weaknesses", "evidence"}), 2)]


def test_a_listener_may_itself_make_a_change(bank: Bank) -> None:
    def tidy(tables: frozenset[str]) -> None:
        if tables == {"weaknesses"}:
            with bank.change("Follow up"):
                bank.strengths.add(Strength("s", "Follows"))

    bank.listen(tidy)
    with bank.change("Add"):
        bank.weaknesses.add(a_weakness())
    assert [step.label for step in bank.history.steps()] == ["Follow up", "Add"]


def test_an_empty_change_leaves_no_step_and_no_notice(bank: Bank) -> None:
    told: list[frozenset[str]] = []
    bank.listen(told.append)
    with bank.change("Nothing"):
        pass
    assert bank.history.steps() == []
    assert told == []


def test_writing_the_same_again_leaves_no_step(bank: Bank) -> None:
    weakness, *_ = fill(bank)
    steps = bank.history.steps()
    with bank.change("Autosave"):
        bank.narrative.write(weakness.id, Section.POSITION, "It had stood still since May.")
        bank.narrative.write(weakness.id, Section.NEXT_STEPS, "")
        bank.weaknesses.update(weakness)
    assert bank.history.steps() == steps


def test_the_time_at_which_evidence_was_added_is_never_edited(bank: Bank) -> None:
    *_, evidence, _ = fill(bank)
    later = replace(evidence, added=datetime(2030, 1, 1, tzinfo=UTC))
    with pytest.raises(DatabaseError, match="never edited"), bank.change("Backdate"):
        bank.evidence.update(later)
    assert bank.evidence.get(evidence.id) == evidence


def test_a_link_to_nothing_is_refused_and_leaves_nothing(bank: Bank) -> None:
    *_, link = fill(bank)
    before = dump(bank)
    with pytest.raises(DatabaseError, match="FOREIGN KEY"), bank.change("Link"):
        bank.links.add(replace(link, id="new", evidence_id="nothing"))
    assert dump(bank) == before


def test_a_reader_sees_one_picture_and_never_writes(bank: Bank) -> None:
    weakness, *_ = fill(bank)
    with bank.reader() as reader:
        with bank.change("Edit"):
            bank.weaknesses.update(replace(weakness, title="Changed meanwhile"))
        assert reader.weaknesses.get(weakness.id) == weakness
        with pytest.raises(RuntimeError), reader.change("Write"):
            pass
        with pytest.raises(DatabaseError, match="readonly"):
            reader.db.execute("delete from passages")
    with bank.reader() as reader:
        assert reader.weaknesses.get(weakness.id).title == "Changed meanwhile"


def test_a_full_disk_is_said_in_a_sentence_and_leaves_the_bank_as_it_was(bank: Bank) -> None:
    weakness, *_ = fill(bank)
    before, steps = dump(bank), bank.history.steps()
    (pages,) = bank.db.execute("pragma page_count").fetchone()
    bank.db.execute(f"pragma max_page_count = {pages + 3}")
    with pytest.raises(SendprepError, match="The disk is full") as caught, bank.change("Write"):
        bank.narrative.write(weakness.id, Section.DIFFERENCE, "long " * 20_000)
    assert caught.value.safe
    assert caught.value.do
    assert dump(bank) == before
    assert bank.history.steps() == steps
    bank.db.execute("pragma max_page_count = 1000000")
    with bank.change("Write again"):
        bank.narrative.write(weakness.id, Section.DIFFERENCE, "long " * 20_000)
    assert len(bank.narrative.of(weakness.id)[Section.DIFFERENCE]) == 100_000


@pytest.mark.skipif(sys.platform == "win32", reason="Windows moves no file that is open")
def test_nothing_is_written_into_a_file_that_was_moved_away(bank: Bank) -> None:
    elsewhere = bank.path.with_name("elsewhere")
    bank.path.rename(elsewhere)
    with pytest.raises(SendprepError, match="no longer where"), bank.change("Write"):
        bank.weaknesses.add(a_weakness(7))
    with pytest.raises(SendprepError, match="no longer where"), bank.reader():
        pass
    assert not bank.path.exists(), "no empty file takes its place"
    elsewhere.rename(bank.path)
    with bank.change("Write"):
        bank.weaknesses.add(a_weakness(7))
    assert bank.weaknesses.by_number(7)
