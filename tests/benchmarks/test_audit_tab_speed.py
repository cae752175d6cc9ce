"""Scoring by key, and opening a round, with 10,000 cases in the round against 12."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from audit_rounds_made import CODES, RoundMade, bank_with_round
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ratios import ratio

from sendprep.bank.bank import Bank
from sendprep.gui import look
from sendprep.gui.audit_tab import AuditTab

pytestmark = pytest.mark.benchmark
_FEW, _MANY = 12, 10_000
Made = dict[int, tuple[Bank, RoundMade]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    with ExitStack() as opened:
        banks = {size: _round(tmp_path_factory.mktemp("round"), size) for size in (_FEW, _MANY)}
        for bank, _ in banks.values():
            opened.enter_context(bank)
        yield banks


def _round(folder: Path, size: int) -> tuple[Bank, RoundMade]:
    """Make a round in which all cases but two are audited, without the log of that."""
    bank, of = bank_with_round(folder, size, frame=size + 10)
    with bank.change("Audit"):
        for table in ("audits", "scores"):
            bank.db.execute(f"drop trigger log_{table}_insert")
        keys = [(f"{of.round.id}/{case}/first", case) for case in of.ids[:-2]]
        bank.db.conn.executemany(
            "insert into audits values (?, ?, ?, 'first', 'Sam Carter', '2026-02-07T09:00:00Z')",
            [(key, of.round.id, case) for key, case in keys],
        )
        bank.db.conn.executemany(
            "insert into scores values (?, ?, ?, '2', '', '')",
            [(f"{key}/{code}", key, code) for key, _ in keys for code in CODES],
        )
    return bank, of


def _opened(made: tuple[Bank, RoundMade], qtbot: QtBot) -> AuditTab:
    bank, of = made
    tab = AuditTab(bank)
    qtbot.addWidget(tab)
    tab.resize(1286, 620)
    tab.show()
    tab.show_round(of.round.id)
    QApplication.processEvents()
    return tab


def test_scoring_by_key(made: Made, qapp: QApplication, qtbot: QtBot) -> None:
    look.apply(qapp, look.Scheme.LIGHT)
    tabs = {size: _opened(made[size], qtbot) for size in made}
    for size, tab in tabs.items():
        made[size][0].listen(tab.refresh)
        tab.form.criteria.go_to("A1")

    def score(tab: AuditTab) -> None:
        for key in (Qt.Key.Key_1, Qt.Key.Key_0):
            tab.form.criteria.go_to("B1")
            QTest.keyClick(tab.form.criteria, key)
            QApplication.processEvents()

    ratio(
        "score twice by key in a round of 10,000 cases against one of 12",
        lambda: score(tabs[_MANY]),
        lambda: score(tabs[_FEW]),
    )


def test_opening_a_round(made: Made, qapp: QApplication, qtbot: QtBot) -> None:
    look.apply(qapp, look.Scheme.LIGHT)
    ratio(
        "open the audit tab with a round of 10,000 cases against one of 12",
        lambda: _opened(made[_MANY], qtbot),
        lambda: _opened(made[_FEW], qtbot),
        rounds=3,
    )
