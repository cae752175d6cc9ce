"""What a board decided of a round is recorded by keyboard, or refused in words."""

from datetime import date

import pytest
from bank_made import keep_a_draw, keep_a_round
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.audit import AuditRound
from sendprep.gui.cases_board import BoardDialog
from sendprep.services.audit_cases import record_sight


def a_round(bank: Bank) -> AuditRound:
    with bank.change("Begin a round"):
        round_ = keep_a_round(bank, keep_a_draw(bank))
    record_sight(bank, round_, "Partnership board", date(2026, 1, 12), "Audit more cases.")
    return round_


def test_decision_is_typed_and_stored_in_one_step(bank: Bank, qtbot: QtBot) -> None:
    round_ = a_round(bank)
    before = bank.rounds.sights(round_.id)
    dialog = BoardDialog(bank, round_, None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "Partnership board, Mon 12 Jan 2026: Audit more" in dialog.ui.words.text()
    dialog.ui.board.setFocus()
    QTest.keyClicks(dialog.ui.board, "Joint commissioning group")
    QTest.keyClicks(dialog.ui.day.edit, "3 Feb 2026")
    QTest.keyClicks(dialog.ui.decision, "Plans are read by two people.")
    dialog.ui.accept.click()
    (new,) = [one for one in bank.rounds.sights(round_.id) if one not in before]
    assert (new.board, new.seen) == ("Joint commissioning group", date(2026, 2, 3))
    assert new.decision == "Plans are read by two people."
    bank.undo()
    assert bank.rounds.sights(round_.id) == before


@pytest.mark.parametrize(
    ("board", "day", "decision", "said"),
    [
        ("", "3 Feb 2026", "", "no name"),
        ("Board", "", "", "day of the meeting"),
        ("Board", "soon", "", "not a date"),
        ("Board", "3 Feb 2098", "", "still to come"),
        ("Board", "3 Feb 2026", "Ring Emily Carter on 01632 960123", "seems to hold"),
    ],
)
def test_what_cannot_be_recorded_is_said_and_kept(
    bank: Bank, qtbot: QtBot, board: str, day: str, decision: str, said: str
) -> None:
    round_ = a_round(bank)
    before = bank.rounds.sights(round_.id)
    dialog = BoardDialog(bank, round_, None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.board.setText(board)
    QTest.keyClicks(dialog.ui.day.edit, day)
    dialog.ui.decision.setPlainText(decision)
    dialog.ui.accept.click()
    assert said in dialog.ui.mistake.text()
    assert dialog.isVisible()
    assert bank.rounds.sights(round_.id) == before
    assert dialog.ui.decision.toPlainText() == decision
