"""The index follows: small changes at once, large ones in short steps that nobody waits for."""

from collections.abc import Iterator
from time import perf_counter

import pytest
from bank_made import fill, pages_of, some_evidence

from sendprep.bank.bank import Bank
from sendprep.domain.pages import Pages
from sendprep.errors import Cancelled

PAGES = 300


def _long(name: str = "turn") -> Pages:
    return pages_of(*(f"{name}{n} of the wheel" for n in range(PAGES)))


@pytest.fixture
def log_id(bank: Bank) -> Iterator[str]:
    """A document of many pages, just added."""
    evidence = some_evidence(1, "Log of the mill")
    with bank.change("Add"):
        bank.evidence.add(evidence)
        bank.texts.put(evidence.id, _long())
    yield evidence.id


def test_a_change_indexes_64_pages_and_leaves_the_rest_waiting(bank: Bank, log_id: str) -> None:
    assert bank.search.is_behind()
    assert bank.search.find("wheel").total + bank.search.lag() == PAGES
    assert 60 <= bank.search.find("wheel").total <= 64
    assert bank.search.find("log").total == 1, "records are indexed before pages"


def test_catching_up_finds_every_page_and_tells_how_far_it_is(bank: Bank, log_id: str) -> None:
    told: list[tuple[int, int]] = []
    waiting = bank.search.lag()
    with bank.writer() as writing:
        writing.search.catch_up(lambda done, total, what: told.append((done, total)))
    assert (bank.search.lag(), bank.search.is_behind()) == (0, False)
    assert bank.search.find("wheel").total == PAGES
    assert told == sorted(told) and {total for _, total in told} == {waiting}
    assert len(told) > 3
    assert bank.undo_label() == "Add", "indexing is no step"


def test_cancelling_keeps_what_is_indexed_and_leaves_the_rest(bank: Bank, log_id: str) -> None:
    def stop(done: int, total: int, what: str) -> None:
        if done > 30:
            raise Cancelled

    before = bank.search.lag()
    with bank.writer() as writing, pytest.raises(Cancelled):
        writing.search.catch_up(stop)
    assert 0 < bank.search.lag() < before
    bank.search.catch_up()
    assert bank.search.find("wheel").total == PAGES


def test_the_window_writes_while_a_worker_indexes(bank: Bank, log_id: str) -> None:
    waits = []

    def write(done: int, total: int, what: str) -> None:
        start = perf_counter()
        with bank.change("Write"):
            bank.evidence.add(some_evidence(bank.evidence.next_number(), "Sluice"))
        waits.append(perf_counter() - start)

    with bank.writer() as writing:
        writing.search.catch_up(write)
    assert bank.search.find("sluice").total == len(waits)
    assert bank.search.find("wheel").total == PAGES


def test_pages_of_an_undone_addition_are_hidden_and_come_back(bank: Bank, log_id: str) -> None:
    bank.search.catch_up()
    bank.undo()
    assert bank.search.find("wheel OR log").total == 0
    bank.redo()
    bank.search.catch_up()
    assert bank.search.find("wheel").total == PAGES


def test_staged_pages_are_indexed_early_and_found_only_as_evidence(bank: Bank) -> None:
    evidence = some_evidence(1)
    with bank.writer() as writing:
        writing.staging.text(evidence.id, _long())
        writing.search.catch_up()
    assert bank.search.find("turn299").total == 0
    with bank.change("Add"):
        bank.evidence.add(evidence)
    assert bank.search.find("turn299").total == 1, "the change itself had nothing left to index"


def test_forgotten_pages_leave_nothing_in_the_index(bank: Bank) -> None:
    evidence = some_evidence(1)
    with bank.writer() as writing:
        writing.staging.text(evidence.id, _long())
        writing.search.catch_up()
        writing.staging.forget()
        writing.search.catch_up()
    for table in ("passages", "hidden_evidence", "index_due"):
        assert bank.db.execute(f"select count(*) from {table}").fetchone() == (0,), table


def test_a_text_read_again_replaces_the_one_before(bank: Bank, log_id: str) -> None:
    bank.search.catch_up()
    with bank.change("Read again"):
        bank.texts.put(log_id, _long("spin"))
    bank.search.catch_up()
    assert bank.search.find("turn*").total == 0
    assert bank.search.find("spin*").total == PAGES


def test_the_index_agrees_with_its_passages_after_all_of_it(bank: Bank, log_id: str) -> None:
    fill(bank)
    with bank.change("Read again"):
        bank.texts.put(log_id, _long("spin"))
    bank.undo()
    bank.search.catch_up()
    check = "insert into search (search, rank) values ('integrity-check', 1)"
    bank.db.execute(check)  # raises if the index and the words differ
    before = bank.search.find("wheel OR mill", 1000)
    with bank.change("Rebuild"):
        bank.search.rebuild()
    bank.search.catch_up()
    bank.db.execute(check)
    assert set(bank.search.find("wheel OR mill", 1000).hits) == set(before.hits)
