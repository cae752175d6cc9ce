"""A worker writes beside the window: both keep the log's chain, and the window goes first."""

import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from bank_made import a_weakness, fill, locked_bank, pages_of, some_evidence

from sendprep.bank.bank import Bank
from sendprep.bank.check import check
from sendprep.bank.connection import DatabaseError, connect
from sendprep.bank.turn import Turn
from sendprep.domain.identity import new_id
from sendprep.errors import SendprepError


class Worker(threading.Thread):
    """A thread that works, and hands on what was raised there when it is joined."""

    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work
        self.problem: BaseException | None = None
        self.start()

    def run(self) -> None:
        """Work."""
        try:
            self._work()
        except BaseException as problem:
            self.problem = problem

    def end(self) -> None:
        """Wait for the end; raises what was raised."""
        self.join(30)
        assert not self.is_alive()
        if self.problem:
            raise self.problem


def test_what_a_worker_and_the_window_write_at_once_is_all_there(tmp_path: Path) -> None:
    with locked_bank(tmp_path) as bank:

        def work() -> None:
            with bank.writer() as writer:
                for number in range(1, 26):
                    sha256 = writer.staging.original(f"sack {number} ".encode() * 20_000)
                    one = replace(some_evidence(number), sha256=sha256)
                    writer.staging.text(one.id, pages_of(*(f"sack {number}",) * 60))
                    writer.staging.sketch(one.id, b"likeness")
                    with writer.change(f"Add E{number}"):
                        writer.evidence.add(one)

        worker = Worker(work)
        for number in range(1, 201):
            with bank.change(f"Weakness {number}"):
                bank.weaknesses.add(a_weakness(number))
        worker.end()
        assert [one.number for one in bank.weaknesses.all()] == list(range(1, 201))
        assert [one.number for one in bank.evidence.all()] == list(range(1, 26))
        assert len(bank.history.steps(1000)) == 225
        clocks = [clock for (clock,) in bank.db.execute("select clock from steps order by seq")]
        assert clocks == sorted(clocks)
        assert check(bank) == []


def test_what_is_written_while_pages_are_indexed_is_all_there(bank: Bank) -> None:
    fill(bank)
    with bank.writer() as writer:
        one = replace(some_evidence(2), has_text=True)
        writer.staging.text(one.id, pages_of(*(f"hopper {number}" for number in range(400))))
    with bank.change("Add"):
        bank.evidence.add(one)
    assert bank.search.lag() > 0

    def work() -> None:
        with bank.writer() as writer:
            writer.search.catch_up()

    worker = Worker(work)
    for number in range(2, 32):
        with bank.change(f"Weakness {number}"):
            bank.weaknesses.add(a_weakness(number, f"Word{number}"))
    worker.end()
    assert bank.search.find("hopper", 1).total == 400
    assert all(bank.search.find(f"word{number}").total == 1 for number in range(2, 32))
    assert {fault.what for fault in check(bank)} == {"The original is missing"}  # it is invented


def test_a_workers_change_is_a_step_that_the_window_takes_back(bank: Bank) -> None:
    fill(bank)
    with bank.writer() as writer, writer.change("Worker"):
        writer.weaknesses.add(a_weakness(2))
    assert bank.undo_label() == "Worker"
    bank.undo()
    assert len(bank.weaknesses.all()) == 1
    bank.redo()
    assert len(bank.weaknesses.all()) == 2
    assert {fault.what for fault in check(bank)} == {"The original is missing"}  # it is invented


def test_a_workers_change_that_breaks_leaves_nothing(bank: Bank) -> None:
    with pytest.raises(ZeroDivisionError), bank.writer() as writer, writer.change("Worker"):
        writer.weaknesses.add(a_weakness())
        raise ZeroDivisionError
    assert bank.weaknesses.all() == []
    assert bank.history.steps() == []


def test_who_listens_hears_of_a_worker_when_told(bank: Bank) -> None:
    heard: list[frozenset[str]] = []
    bank.listen(heard.append)
    with bank.writer() as writer, writer.change("Worker"):
        writer.weaknesses.add(a_weakness())
    assert heard == []
    bank.tell(["weaknesses"])
    assert heard == [frozenset({"weaknesses"})]


def test_a_worker_writes_as_the_same_officer(bank: Bank) -> None:
    with bank.writer() as writer, writer.change("Worker"):
        writer.weaknesses.add(a_weakness())
    (step,) = bank.history.steps()
    assert (step.officer, step.device) == ("Sam Carter", "LAPTOP-1")


def test_a_worker_is_told_that_the_bank_was_closed(bank: Bank) -> None:
    closed, begun = threading.Event(), threading.Event()

    def work() -> None:
        with bank.writer() as writer:
            with writer.change("Before"):
                writer.weaknesses.add(a_weakness())
            begun.set()
            closed.wait(10)
            with writer.change("After"):
                writer.weaknesses.add(a_weakness(2))

    worker = Worker(work)
    begun.wait(10)
    bank.close()
    closed.set()
    with pytest.raises(SendprepError, match="closed while"):
        worker.end()
    with Bank.open(bank.path, None, "Sam Carter") as again:
        assert [step.label for step in again.history.steps()] == ["Before"]
        assert check(again) == []


def test_closing_waits_for_what_a_worker_is_writing(bank: Bank) -> None:
    writing = threading.Event()

    def work() -> None:
        with bank.writer() as writer, writer.change("Under way"):
            writing.set()
            time.sleep(0.1)
            writer.weaknesses.add(a_weakness())

    worker = Worker(work)
    writing.wait(10)
    bank.close()
    worker.end()
    with Bank.open(bank.path, None, "Sam Carter") as again:
        assert len(again.weaknesses.all()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows moves no file that is open")
def test_a_worker_writes_nothing_into_a_bank_that_was_moved_away(
    bank: Bank, tmp_path: Path
) -> None:
    with bank.writer() as writer:
        bank.path.rename(tmp_path / "elsewhere")
        with pytest.raises(SendprepError, match="no longer where it was opened"):
            writer.staging.sketch(new_id(), b"likeness")
        (tmp_path / "elsewhere").rename(bank.path)
        writer.staging.sketch(new_id(), b"likeness")


def test_a_worker_is_told_when_another_program_holds_the_file(bank: Bank) -> None:
    other = connect(bank.path, None)
    with bank.writer() as writer, closing(other.conn):
        writer.db.execute("pragma busy_timeout = 50")
        other.execute("begin immediate")
        with pytest.raises(SendprepError, match="could not be written"):
            writer.staging.original(b"sluice")
        with pytest.raises(SendprepError, match="could not be written"), writer.change("Add"):
            writer.weaknesses.add(a_weakness())
        other.execute("rollback")
        assert writer.originals.read(writer.staging.original(b"sluice")) == b"sluice"
    assert bank.weaknesses.all() == []


def test_nothing_is_written_aside_in_a_change_or_in_a_reader(bank: Bank) -> None:
    with bank.change("Add"), pytest.raises(RuntimeError):
        bank.staging.original(b"oiled")
    with bank.reader() as reader, pytest.raises(RuntimeError):
        reader.staging.original(b"oiled")


def test_a_record_is_not_written_aside(bank: Bank) -> None:
    fill(bank)
    outside = pytest.raises(DatabaseError, match="outside a change")
    with bank.writer() as writer, outside, writer._door.aside() as db:
        db.execute("delete from links")
    assert len(bank.links.all()) == 2


def test_the_window_has_its_turn_before_a_worker_that_asked_earlier() -> None:
    turn, order = Turn(), list[str]()
    held, free = threading.Event(), threading.Event()

    def hold() -> None:
        with turn.after():
            held.set()
            free.wait(10)

    def ask_after() -> None:
        with turn.after():
            order.append("worker")

    def ask_first() -> None:
        with turn.first():
            order.append("window")

    holder = Worker(hold)
    assert held.wait(10)
    later = Worker(ask_after)
    window = Worker(ask_first)
    while not turn._waiting:
        time.sleep(0.001)
    free.set()
    for one in (holder, later, window):
        one.end()
    assert order == ["window", "worker"]
