"""Steps of somebody who audits: open the tab, press keys, and see what it and the bank hold."""

from audit_rounds_made import RoundMade
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.audit import Pass, Score
from sendprep.gui.audit_rows import CriterionRow
from sendprep.gui.audit_tab import AuditTab


def opened(bank: Bank, of: RoundMade, qtbot: QtBot) -> AuditTab:
    """Show the tab for a bank, as the page does."""
    tab = AuditTab(bank)
    qtbot.addWidget(tab)
    bank.listen(tab.refresh)
    tab.resize(1286, 660)
    tab.show()
    tab.activateWindow()
    tab.show_round(of.round.id)
    tab.form.criteria.setFocus()
    qtbot.waitUntil(tab.form.criteria.hasFocus)
    return tab


def press(tab: AuditTab, *keys: Qt.Key | str) -> None:
    """Press keys where the focus is."""
    for key in keys:
        where = QApplication.focusWidget() or tab
        if isinstance(key, str):
            QTest.keyClicks(where, key)
        else:
            QTest.keyClick(where, key)


def control(tab: AuditTab, key: Qt.Key, *more: Qt.KeyboardModifier) -> None:
    """Press a key with Ctrl where the focus is."""
    held = Qt.KeyboardModifier.ControlModifier
    for one in more:
        held |= one
    QTest.keyClick(QApplication.focusWidget() or tab, key, held)


def scores(bank: Bank, of: RoundMade, case: str, which: Pass = Pass.FIRST) -> dict[str, Score]:
    """Return what the bank holds of an audit."""
    found = bank.audits.find(of.round.id, case, which)
    return dict(found.scores) if found else {}


def listed(tab: AuditTab) -> dict[str, str]:
    """Return what a screen reader says of each case."""
    model = tab.cases.ui.list.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    said = (str(model.index(row, 0).data(role)) for row in range(model.rowCount()))
    return dict(one.split(", ", 1) for one in said)


def shown_choices(tab: AuditTab) -> dict[str, str]:
    """Return the answers that the form shows."""
    rows = (row for row in tab.form.rows if isinstance(row, CriterionRow))
    return {row.criterion.code: row.score.choice for row in rows if row.score.choice}


def write(tab: AuditTab, code: str, words: str) -> None:
    """Write a note to a criterion by the keyboard."""
    tab.form.criteria.go_to(code)
    tab.form.criteria.setFocus()
    press(tab, Qt.Key.Key_T, words)
