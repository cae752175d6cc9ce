"""Listing and reading 10,000 audits of 31 answers against asking SQLite for the bare rows."""

from collections.abc import Iterator

import pytest
from bank_made import keep_a_draw, keep_a_round, locked_bank
from ratios import ratio

from sendprep.bank.bank import Bank
from sendprep.domain.audit import AuditRound, Pass
from sendprep.services.audit_cases import score

pytestmark = pytest.mark.benchmark
_AUDITS, _CRITERIA = 10_000, [f"X{number}" for number in range(31)]


@pytest.fixture(scope="module")
def bank(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bank]:
    with locked_bank(tmp_path_factory.mktemp("bank")) as made:
        with made.change("Begin"):
            keep_a_round(made, keep_a_draw(made))
        _fill(made, made.rounds.all()[0])
        yield made


def _fill(bank: Bank, round_: AuditRound) -> None:
    """Write the rows without their log, which takes a minute and is not measured here."""
    with bank.change("Audit"):
        for table in ("audits", "scores"):
            bank.db.execute(f"drop trigger log_{table}_insert")
        keys = [(f"{round_.id}/C{number:05}/first", f"C{number:05}") for number in range(_AUDITS)]
        bank.db.conn.executemany(
            "insert into audits values (?, ?, ?, 'first', 'Sam Carter', '2026-02-07T09:00:00Z')",
            [(key, round_.id, case) for key, case in keys],
        )
        bank.db.conn.executemany(
            "insert into scores values (?, ?, ?, '2', 'Section F says how often.', '')",
            [(f"{key}/{code}", key, code) for key, _ in keys for code in _CRITERIA],
        )


def test_listing_10000_audits_against_the_bare_rows(bank: Bank) -> None:
    (round_,) = bank.rounds.all()
    assert bank.audits.counts(round_.id)["C00007", Pass.FIRST] == (0, True)
    ratio(
        "count the answers of 10,000 audits, as a list shows them",
        lambda: bank.audits.counts(round_.id),
        lambda: bank.db.execute("select case_id, which from audits").fetchall(),
    )


def test_reading_10000_audits_against_the_bare_rows(bank: Bank) -> None:
    (round_,) = bank.rounds.all()
    ratio(
        "read 10,000 audits with 310,000 answers, as a worker does for findings",
        lambda: bank.audits.of_round(round_.id),
        lambda: bank.db.execute("select audit_id, criterion, choice from scores").fetchall(),
        rounds=3,
    )


def test_scoring_in_a_round_of_10000_audits_against_a_bare_commit(bank: Bank) -> None:
    (round_,) = bank.rounds.all()
    (case, *_) = bank.draws.get(round_.draw_id).draw.ids
    turns = iter("012" * 100)

    def bare() -> None:
        with bank.change("Say"):
            bank.rounds.update(round_)

    ratio(
        "score one criterion",
        lambda: score(bank, round_, case, Pass.FIRST, "F2", next(turns)),
        bare,
    )
