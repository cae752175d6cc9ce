"""What Python's collector of circular garbage frees of the window, it frees without a crash."""

import subprocess
import sys

from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.gui.weakness_evidence import WeaknessEvidence

_CASES = """
import gc, weakref
import sendprep.bank.bank
from PySide6.QtWidgets import QApplication
from sendprep.gui.audit_cases import AuditCases, CaseRow

app = QApplication([])
cases = AuditCases(lambda row: "")
cases.show_rows([CaseRow(f"P{n}", 3, 1, False, True) for n in range(9)], "P2")
held = weakref.ref(cases)
del cases
gc.collect()
print("held" if held() else "freed")
"""


def test_cases_that_nobody_holds_are_freed() -> None:
    command = [sys.executable, "-c", _CASES]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.stdout == "freed\n", done.returncode


def test_rows_that_ask_their_pane_are_owned_by_it(bank: Bank, qtbot: QtBot) -> None:
    pane = WeaknessEvidence(bank)
    qtbot.addWidget(pane)
    assert pane.ui.links.model().parent() is pane
