"""The whole way of an audit in the window, from the list of children to the printed round."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

import pypdfium2 as pdfium
import pytest
from ashmere_made import make_ashmere
from findings_made import sample
from keys_pressed import press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot
from shared_data import shared

from sendprep.bank.bank import Bank
from sendprep.domain.audit import Pass
from sendprep.gui import pages
from sendprep.gui.action_dialog import ActionDialog
from sendprep.gui.audit_tab import AuditTab
from sendprep.gui.cases import CasesPage
from sendprep.gui.cases_cohort import CohortTab
from sendprep.gui.cases_draw import DrawTab
from sendprep.gui.cases_findings import FindingsTab
from sendprep.gui.cases_findings_after import ACTION
from sendprep.gui.cases_moderation import ModerationTab
from sendprep.gui.cases_round import RoundDialog
from sendprep.gui.cases_tabs import Tab
from sendprep.gui.reaudit_dialog import ReauditDialog
from sendprep.gui.weaknesses import WeaknessesPage
from sendprep.gui.window import MainWindow
from sendprep.services.read_instruments import EHC_PLAN, instrument
from sendprep.services.write_cases import write_cases
from sendprep.services.write_report import write_sef

_LONG = 30_000
_ASKED = 31
_CASES = 12
T = TypeVar("T", bound=QWidget)


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    """A bank without cases."""
    file = tmp_path / "Ashmere.sendprep"
    make_ashmere(file).close()
    yield file


def window_of(path: Path, officer: str, qtbot: QtBot) -> tuple[MainWindow, CasesPage]:
    """Open the window as an officer, at the page of cases."""
    window = MainWindow(Bank.open(path, None, officer))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.desk.go(pages.CASES)
    page = window.desk.currentWidget()
    assert isinstance(page, CasesPage)
    return window, page


def shown(page: CasesPage, tab: Tab, kind: type[T]) -> T:
    """Show a tab as Alt and its number does."""
    page.show_tab(tab)
    assert isinstance(page.shown, kind)
    return page.shown


def audit_all(tab: AuditTab, number: int, not_met: dict[int, set[int]]) -> None:
    """Audit so many cases by keyboard alone; `not_met` are places of criteria by that of cases."""
    tab.form.criteria.setFocus()
    for case in range(number):
        for place in range(_ASKED):
            press(Qt.Key.Key_0 if place in not_met.get(case, ()) else Qt.Key.Key_2)
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_from_a_list_of_children_to_the_printed_round(
    path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window, page = window_of(path, "R. Osei", qtbot)
    cohort = shown(page, Tab.COHORT, CohortTab)
    cohort.read(shared("annex-a/invented-cohort.xlsx"))
    qtbot.waitUntil(lambda: cohort.looked is not None, timeout=_LONG)
    assert cohort.looked
    assert cohort.looked.checked
    assert cohort.looked.checked.faults
    cohort.ui.draw.click()

    draw = shown(page, Tab.DRAW, DrawTab)
    draw.ui.size.setValue(_CASES)
    qtbot.waitUntil(draw.ui.draw.isEnabled, timeout=_LONG)
    draw.ui.draw.click()
    qtbot.waitUntil(lambda: draw.chosen is not None, timeout=_LONG)
    draw.ui.begin.click()
    dialog = draw.findChild(RoundDialog)
    assert isinstance(dialog, RoundDialog)
    dialog.ui.share.setValue(25)
    dialog.ui.accept.click()

    audit_all(shown(page, Tab.AUDIT, AuditTab), _CASES, {0: {12}, 3: {12}, 7: {0}})
    (round_,) = window.bank.rounds.all()
    assert page.ui.done.text() == "12 of 12 cases audited"
    assert window.close()

    window, page = window_of(path, "J. Bell", qtbot)  # somebody else, who sees nothing of the first
    tab = shown(page, Tab.AUDIT, AuditTab)
    tab.show_pass(Pass.SECOND)
    audit_all(tab, len(round_.second), {0: {11, 12}, 1: {2}})
    assert len(round_.second) == 3

    moderation = shown(page, Tab.MODERATION, ModerationTab)
    qtbot.waitUntil(lambda: moderation.is_ready, timeout=_LONG)
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert moderation.ui.agreeing.isVisible(), "one case is graded Inadequate by the second alone"
    moderation.ui.reason.setText("Both read the reports again.")
    moderation.ui.agree.click()
    assert len(window.bank.rounds.agreed(round_.id)) == 1

    findings = shown(page, Tab.FINDINGS, FindingsTab)
    qtbot.waitUntil(lambda: findings.is_ready, timeout=_LONG)
    assert "12 of 12 drawn cases audited" in findings.ui.chartTitle.text()

    out = write_cases(window.bank, tmp_path / "Round.pdf")
    printed = pdfium.PdfDocument(out)
    words = " ".join(sheet.get_textpage().get_text_range() for sheet in printed)
    assert "How sure we are" in words
    assert "95% confidence" in words
    assert not any(case in words for case in round_.second)
    window.close()


def begin_round(page: CasesPage, qtbot: QtBot) -> None:
    """Begin a round of the newest sample, no case of it audited twice."""
    draw = shown(page, Tab.DRAW, DrawTab)
    qtbot.waitUntil(lambda: draw.chosen is not None, timeout=_LONG)
    draw.ui.draws.setFocus()
    press(Qt.Key.Key_Home)
    draw.ui.begin.click()
    dialog = draw.findChildren(RoundDialog)[-1]
    dialog.ui.share.setValue(0)
    dialog.ui.accept.click()


def at_f2(page: CasesPage, qtbot: QtBot) -> FindingsTab:
    """Show what the chosen round found of F2, with the focus in the chart."""
    findings = shown(page, Tab.FINDINGS, FindingsTab)
    qtbot.waitUntil(lambda: findings.is_ready, timeout=_LONG)
    findings.show_criterion("F2")
    findings.ui.chart.setFocus()
    return findings


def the_action(findings: FindingsTab) -> ActionDialog:
    """Open the action of F2 by Enter."""
    place = findings.facts.place_of(lambda row: row.opens.startswith(ACTION))
    findings.ui.facts.setCurrentIndex(findings.facts.index(place, 0))
    findings.ui.facts.setFocus()
    press(Qt.Key.Key_Return)
    return findings.findChildren(ActionDialog)[-1]


def test_from_a_finding_to_an_action_that_only_a_later_sample_closes(
    path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window, page = window_of(path, "R. Osei", qtbot)
    sample(window.bank, 6, seed="autumn")
    begin_round(page, qtbot)
    f2 = [one.code for one in instrument(EHC_PLAN, 1).criteria].index("F2")
    audit_all(shown(page, Tab.AUDIT, AuditTab), 6, {case: {f2} for case in range(6)})

    findings = at_f2(page, qtbot)
    press(Qt.Key.Key_W)
    (menu,) = [one for one in findings.findChildren(QMenu) if one.isVisible()]
    QTest.keyClick(menu, Qt.Key.Key_3)
    press(Qt.Key.Key_A)
    new = findings.findChildren(ActionDialog)[-1].ui
    assert new.weakness.currentText().startswith("3  ")
    new.text.setPlainText("Train every plan writer to count the hours")
    new.reaudit.edit.setText("1 Mar 2099")
    new.accept.click()
    (held,) = window.bank.actions.reaudits()
    assert (held.criterion, held.due) == ("F2", date(2099, 3, 1))

    asked = the_action(findings).ui
    asked.done.edit.setText(str(date.today()))
    asked.close_.click()
    refused = findings.findChildren(ReauditDialog)[-1]
    assert "only a later sample can show that it worked" in refused.ui.shown.text()
    assert not refused.ui.accept.isEnabled()
    refused.reject()

    sample(window.bank, 6, seed="spring")
    begin_round(page, qtbot)
    audit_all(shown(page, Tab.AUDIT, AuditTab), 6, {})
    weakness = window.bank.weaknesses.by_number(3)
    assert weakness
    window.desk.open_weakness(weakness.id)
    workspace = window.desk.currentWidget()
    assert isinstance(workspace, WeaknessesPage)
    workspace.evidence.ui.tabs.setCurrentIndex(2)
    audits = workspace.evidence.audits.rows
    (f2_row,) = (row for row in audits.rows if row.strong == "F2")
    assert f2_row.note.startswith("Met in 6 of 6 audited")
    waits = audits.place_of(lambda row: row.strong == "P1 F2")
    assert audits.row(waits).note == "Done, waits for re-audit by Sun 1 Mar 2099"
    workspace.evidence.ui.audits.setCurrentIndex(audits.index(waits, 0))
    workspace.evidence.ui.audits.setFocus()
    press(Qt.Key.Key_Return)

    assert window.desk.currentWidget() is page
    assert page.round_id == held.round_id
    closing = the_action(at_f2(page, qtbot)).ui
    closing.close_.click()
    close = findings.findChildren(ReauditDialog)[-1].ui
    assert "100 points higher, more than chance explains" in close.shown.text()
    close.accept.click()
    (closed,) = window.bank.actions.reaudits()
    assert closed.closed_by == window.bank.rounds.all()[-1].id

    said = printed(write_cases(window.bank, tmp_path / "Round.pdf", held.round_id))
    assert "Train every plan writer to count the hours" in said
    assert "Closed by A2" in said
    assert "none of 6" not in printed(write_sef(window.bank, tmp_path / "SEF.pdf"))
    assert "What our audits found" in printed(tmp_path / "SEF.pdf")
    window.close()


def printed(path: Path) -> str:
    """Return the words of a PDF."""
    sheets = pdfium.PdfDocument(path)
    return " ".join(" ".join(sheet.get_textpage().get_text_range().split()) for sheet in sheets)
