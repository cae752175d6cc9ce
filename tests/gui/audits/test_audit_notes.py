"""Notes are looked through while they are typed, and none is stored that tells a name."""

from audit_rounds_made import RoundMade
from audit_steps import control, press, scores, write
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.audit import Pass
from sendprep.gui.audit_privacy import CLEAR
from sendprep.gui.audit_tab import AuditTab
from sendprep.services import audit_cases

_NAME = "Amelia Hart has no hours named."


def test_a_note_is_written_with_t_and_left_with_esc(
    tab: AuditTab, bank: Bank, of: RoundMade
) -> None:
    write(tab, "F2", "Three of five needs have no hours.")
    press(tab, Qt.Key.Key_Escape)
    assert tab.form.criteria.hasFocus()
    assert scores(bank, of, tab.case_id)["F2"].note == "Three of five needs have no hours."
    assert tab.form.note.ui.line.text() == CLEAR
    press(tab, "0")
    assert scores(bank, of, tab.case_id)["F2"].choice == "0"


def test_digits_in_a_note_are_words_and_no_scores(tab: AuditTab, bank: Bank, of: RoundMade) -> None:
    write(tab, "F2", "2 of 10 [hours] Given")
    assert tab.save_now()
    held = scores(bank, of, tab.case_id)
    assert {code: (one.choice, one.note) for code, one in held.items()} == {
        "F2": ("", "2 of 10 [hours] Given")
    }


def test_a_name_is_underlined_and_named_at_a_pause_of_typing(
    tab: AuditTab, bank: Bank, of: RoundMade, qtbot: QtBot
) -> None:
    write(tab, "F2", _NAME)
    note = tab.form.note
    qtbot.waitUntil(lambda: bool(note.text.extraSelections()), timeout=3_000)
    (mark,) = note.text.extraSelections()
    assert mark.cursor.selectedText() == "Amelia Hart"
    assert note.ui.line.text().startswith("Not stored yet: “Amelia Hart” (a name)")
    assert note.ui.remove.isVisible() and note.ui.keep.isVisible()
    assert scores(bank, of, tab.case_id) == {}


def test_a_note_with_a_name_is_neither_stored_nor_left_nor_lost(
    tab: AuditTab, bank: Bank, of: RoundMade, qtbot: QtBot
) -> None:
    case = tab.case_id
    write(tab, "F2", _NAME)
    with qtbot.waitSignal(tab.said) as said:
        assert not tab.save_now()
    assert "The note of F2 is not stored yet: “Amelia Hart” (a name)" in said.args[0]
    press(tab, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_PageDown)
    tab.show_pass(Pass.SECOND)
    control(tab, Qt.Key.Key_Return)
    assert (tab.case_id, tab.form.code, tab.which) == (case, "F2", Pass.FIRST)
    assert tab.form.note.text.text == _NAME
    assert scores(bank, of, case) == {}
    assert bank.undo_label() == "Begin audit round A1"


def test_remove_takes_the_name_out_and_stores_the_rest(
    tab: AuditTab, bank: Bank, of: RoundMade
) -> None:
    write(tab, "F2", "Seen with Amelia Hart, no hours named.")
    assert not tab.save_now()
    tab.form.note.ui.remove.click()
    assert scores(bank, of, tab.case_id)["F2"].note == "Seen with, no hours named."
    assert tab.form.note.ui.line.text() == CLEAR
    assert tab.form.note.text.hasFocus()


def test_keep_because_stores_the_note_with_its_reason(
    tab: AuditTab, bank: Bank, of: RoundMade
) -> None:
    write(tab, "F2", _NAME)
    assert not tab.save_now()
    for _ in range(2):
        press(tab, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is tab.form.note.ui.keep
    press(tab, Qt.Key.Key_Space)
    assert tab.form.note.ui.reason.hasFocus()
    press(tab, "It is the name of a ward", Qt.Key.Key_Return)
    held = scores(bank, of, tab.case_id)["F2"]
    assert (held.note, held.kept_because) == (_NAME, "It is the name of a ward")
    assert tab.form.note.ui.line.text() == (
        "“Amelia Hart” is kept because: It is the name of a ward"
    )
    assert tab.save_now()
    press(tab, Qt.Key.Key_Escape, Qt.Key.Key_Down)
    assert tab.form.code == "F3"


def note_kept(tab: AuditTab, bank: Bank, of: RoundMade) -> str:
    """Keep a name in a note, go to the end of it, and return the case."""
    audit_cases.note(bank, of.round, tab.case_id, Pass.FIRST, "F2", _NAME, "A ward")
    tab.form.criteria.go_to("F2")
    press(tab, Qt.Key.Key_T)
    control(tab, Qt.Key.Key_End)
    return tab.case_id


def test_a_kept_name_stays_kept_and_another_one_is_asked_for(
    tab: AuditTab, bank: Bank, of: RoundMade
) -> None:
    case = note_kept(tab, bank, of)
    press(tab, " More.")
    assert tab.save_now()
    held = scores(bank, of, case)["F2"]
    assert (held.note, held.kept_because) == (f"{_NAME} More.", "A ward")
    press(tab, " Oliver too.")
    assert not tab.save_now()
    assert scores(bank, of, case)["F2"] == held


def test_a_second_name_is_kept_with_its_own_reason_beside_the_first(
    tab: AuditTab, bank: Bank, of: RoundMade
) -> None:
    case = note_kept(tab, bank, of)
    press(tab, " So did Oliver Stone.")
    assert not tab.save_now()
    tab.form.note.ui.keep.click()
    press(tab, "He leads the service", Qt.Key.Key_Return)
    assert scores(bank, of, case)["F2"].kept_because == "A ward; He leads the service"
    assert tab.form.note.ui.line.text() == (
        "“Amelia Hart” and “Oliver Stone” are kept because: A ward; He leads the service"
    )


def test_a_reason_that_tells_a_name_is_not_taken(tab: AuditTab, bank: Bank, of: RoundMade) -> None:
    write(tab, "F2", _NAME)
    assert not tab.save_now()
    tab.form.note.ui.keep.click()
    press(tab, "Oliver Stone said so", Qt.Key.Key_Return)
    assert tab.form.note.ui.reasonHint.isVisible()
    assert scores(bank, of, tab.case_id) == {}


def test_storing_a_note_leaves_what_is_typed_as_it_is(
    tab: AuditTab, bank: Bank, of: RoundMade
) -> None:
    write(tab, "F2", "No hours ")
    assert tab.save_now()
    press(tab, "named")
    assert tab.save_now()
    assert scores(bank, of, tab.case_id)["F2"].note == "No hours named"


def test_notes_are_undone_in_the_form(tab: AuditTab, bank: Bank, of: RoundMade) -> None:
    write(tab, "F2", "No hours named.")
    assert tab.save_now()
    bank.undo()
    assert tab.form.note.text.text == ""
    bank.redo()
    assert tab.form.note.text.text == "No hours named."


def test_tab_goes_from_the_criteria_into_the_note_and_on(tab: AuditTab) -> None:
    visited: list[QWidget | None] = []
    for _ in range(3):
        press(tab, Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget())
    assert visited[0] is tab.form.note.text
    assert not tab.form.criteria.isAncestorOf(visited[1] or tab)
    assert tab.form.criteria not in visited
