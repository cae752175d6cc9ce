"""Opening, scoring, filtering and charting a round of 10,000 cases against one of 12.

Stalls are told beside the ratios: how long the window's loop did nothing else at a time.
"""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from time import perf_counter

import pytest
from audit_rounds_made import CODES, RoundMade, bank_with_round
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ratios import ratio
from stall_watch import StallWatch

from sendprep.bank.bank import Bank
from sendprep.gui import look
from sendprep.gui.audit_tab import AuditTab
from sendprep.gui.cases import CasesPage
from sendprep.gui.cases_findings import FindingsTab
from sendprep.gui.collecting import search_seldom
from sendprep.services.see_findings import see_findings

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


def test_stalls_while_the_page_of_10000_audits_opens_and_is_counted(
    made: Made, qapp: QApplication, qtbot: QtBot
) -> None:
    """Open the page as an officer does, look at other cases, then at the chart of the findings."""
    look.apply(qapp, look.Scheme.LIGHT)
    search_seldom()  # as the program does
    with StallWatch() as opening:
        page = CasesPage(made[_MANY][0])
        qtbot.addWidget(page)
        page.resize(1286, 690)
        page.show()
        qtbot.waitUntil(lambda: page.ui.stack.count() > 0)
        qtbot.wait(50)
    audits = page.shown
    assert isinstance(audits, AuditTab)
    with StallWatch() as going:
        for place in (5_000, 9_000, 10):
            audits.show_case(audits.cases.rows[place].case_id)
            qtbot.wait(50)
    with StallWatch() as counting:
        page.show_finding(made[_MANY][1].round.id, "F2")
        findings = page.shown
        assert isinstance(findings, FindingsTab)
        begun = perf_counter()
        qtbot.waitUntil(lambda: findings.is_ready, timeout=60_000)
        counted = perf_counter() - begun
        findings.ui.worstFirst.setChecked(True)
        qtbot.wait(50)

    opened, gone, seen = (1000 * watch.longest for watch in (opening, going, counting))
    print(
        f"\n10,000 audits: the longest stall is {opened:.0f} ms while the page opens, {gone:.0f} "
        f"from case to case and {seen:.0f} while they are counted on a worker, which takes "
        f"{counted:.1f} s (0 is under 50; aim below 100)"
    )


def test_counting_findings_against_reading_the_bare_rows(made: Made) -> None:
    bank, of = made[_MANY]
    ratio(
        "findings of 10,000 audits",
        lambda: see_findings(bank, of.round.id),
        lambda: bank.db.execute("select audit_id, criterion, choice from scores").fetchall(),
        rounds=3,
    )
