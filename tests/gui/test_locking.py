"""A locked window shows nothing of its bank; words that cannot be stored wait behind the cover."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from ashmere_made import make_ashmere
from audit_steps import write
from audits_made import PLAN
from findings_made import sample
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.inspection import Framework, Inspection, LetterKind
from sendprep.domain.privacy import Kind
from sendprep.errors import SendprepError
from sendprep.gui import pages
from sendprep.gui.audit_tab import AuditTab
from sendprep.gui.cases import CasesPage
from sendprep.gui.idle import IdleWatch
from sendprep.gui.job import Job
from sendprep.gui.menu_dialogs import set_revisit
from sendprep.gui.print_gate_dialog import GateDialog, stop_at_gate
from sendprep.gui.problem import show_problem
from sendprep.gui.revisit import RevisitDialog
from sendprep.gui.window import MainWindow
from sendprep.progress import Progress
from sendprep.services.audit_cases import begin_round
from sendprep.services.look_at_print import Telling, WordsTellError

NOTE = "Her mother Jane Smith says it is not done."
PASSPHRASE = "four words well apart"


def test_lock_takes_every_word_of_the_bank_out_of_the_window(
    window: MainWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    QGuiApplication.clipboard().setText("a child’s words")
    window.show_history()
    window.actions_by_name["lock"].trigger()
    qtbot.wait(10)

    assert window.locked
    assert window.windowTitle() == "sendprep – locked"
    assert QGuiApplication.clipboard().text() == ""
    assert not window.rail.isVisible()
    assert not window.history.isVisible()
    assert window.desk.currentWidget() is window.unlock_page
    assert window.desk.count() == 1
    enabled = {name for name, action in window.actions_by_name.items() if action.isEnabled()}
    assert enabled == {"new", "open", "start", "quit", "help", "keys", "about"}


def test_nothing_asks_a_bank_that_was_locked_at_once(bank: Bank, qtbot: QtBot) -> None:
    window = MainWindow(bank)
    qtbot.addWidget(window)
    window.show()
    window.top.search.setText("plan")
    window.lock()

    qtbot.wait(300)  # longer than anything waits before it asks; a late question fails the test
    assert window.locked


def test_unlock_goes_back_to_the_page_that_was_shown(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.go(pages.WEAKNESSES)
    window.lock()

    QTest.mouseClick(window.unlock_page.form.ui.unlock, Qt.MouseButton.LeftButton)

    assert not window.locked
    assert window.desk.here == pages.WEAKNESSES
    assert window.bank.inspection.get().area == "Ashmere"


def test_wrong_passphrase_says_so_in_place_and_the_right_one_opens(
    tmp_path: Path, qtbot: QtBot
) -> None:
    bank = Bank.create(tmp_path / "a.sendprep", "four words well apart", "Sam")
    with make_ashmere(tmp_path / "b.sendprep") as model, bank.change("Begin"):
        bank.inspection.set(replace(model.inspection.get(), letter_evidence_id=None))
    window = MainWindow(bank)
    qtbot.addWidget(window)
    window.show()
    window.lock()
    form = window.unlock_page.form

    QTest.keyClicks(form.ui.passphrase, "four words")
    QTest.keyClick(form.ui.passphrase, Qt.Key.Key_Return)
    assert window.locked
    assert "passphrase does not open this bank" in form.ui.mistake.text()
    assert form.ui.mistake.isVisible()

    form.ui.passphrase.clear()
    QTest.keyClicks(form.ui.passphrase, "four words well apart")
    QTest.keyClick(form.ui.passphrase, Qt.Key.Key_Return)
    assert not window.locked
    assert form.ui.passphrase.text() == ""
    window.close()


def test_idle_window_locks(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    watch = IdleWatch(owner, milliseconds=30)

    with qtbot.waitSignal(watch.idle, timeout=2_000):
        watch.start()
    watch.stop()


class FullDisk(QWidget):
    """Stands in for a page whose words the disk does not take."""

    full = True

    def save_now(self) -> bool:
        return not self.full

    def refresh(self, tables: frozenset[str] = frozenset()) -> None:
        return


@pytest.fixture
def auditing(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window of an encrypted bank with a round of audits, at its first criterion."""
    bank = Bank.create(tmp_path / "a.sendprep", PASSPHRASE, "Sam Carter")
    with bank.change("Begin"):
        bank.inspection.set(Inspection("Ashmere", Framework.REVISIT_2016, LetterKind.REVISIT))
    begin_round(bank, sample(bank, 3, 9).id, PLAN, "Autumn audit")
    made = MainWindow(bank)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.desk.go(pages.CASES)
    yield made
    made._words_given_up = True
    made.close()


def audit_tab(window: MainWindow) -> AuditTab:
    page = window.desk.findChild(CasesPage)
    assert page is not None
    assert isinstance(page.shown, AuditTab)
    return page.shown


def give(window: MainWindow, passphrase: str) -> None:
    field = window.unlock_page.form.ui.passphrase
    field.setText(passphrase)
    QTest.keyClick(field, Qt.Key.Key_Return)


def boxes(window: MainWindow) -> list[QMessageBox]:
    """Return the boxes that can be seen."""
    return [one for one in window.findChildren(QMessageBox) if one.isVisible()]


def words_in_sight(window: MainWindow) -> str:
    """Return all words of labels, buttons and fields that can be seen."""
    said = [window.windowTitle()]
    for one in window.findChildren(QWidget):
        if one.isVisible() and isinstance(one, QLabel | QAbstractButton | QLineEdit):
            said.append(one.text())
        elif one.isVisible() and isinstance(one, QTextEdit):
            said.append(one.toPlainText())
    return " ".join(said)


def test_words_that_cannot_be_saved_keep_the_window_open(window: MainWindow) -> None:
    page = FullDisk()
    window.desk._pages["full"] = page
    assert not window.close()
    assert window.status._saved.text().startswith("Not saved")
    page.full = False


def test_a_refused_note_waits_behind_the_cover_when_nobody_is_there(
    auditing: MainWindow,
) -> None:
    tab = audit_tab(auditing)
    case = tab.case_id
    write(tab, "A1", NOTE)
    assert "Jane Smith" in words_in_sight(auditing)
    auditing._idle.idle.emit()

    assert auditing.locked
    assert auditing.desk.currentWidget() is auditing.unlock_page
    assert not any(one in words_in_sight(auditing) for one in ("Jane Smith", case, "Ashmere"))
    assert auditing.unlock_page.form.ui.waiting.isVisible()
    assert auditing.bank.audits.counts(auditing.bank.rounds.all()[0].id) == {}

    give(auditing, PASSPHRASE)
    assert not auditing.locked
    assert (tab.case_id, tab.form.note.text.toPlainText()) == (case, NOTE)
    assert auditing.status._saved.text().startswith("Not saved")
    tab.form.note.remove()
    (stored,) = auditing.bank.audits.of_round(auditing.bank.rounds.all()[0].id)
    assert stored.scores["A1"].note == "Her mother says it is not done."


@pytest.mark.parametrize("tried", ["", "four words"])
def test_the_cover_opens_with_the_passphrase_of_the_bank_alone(
    auditing: MainWindow, tried: str
) -> None:
    write(audit_tab(auditing), "A1", NOTE)
    auditing.lock()
    give(auditing, tried)
    assert auditing.locked
    assert "passphrase does not open this bank" in auditing.unlock_page.form.ui.mistake.text()


def test_a_covered_window_does_nothing_to_the_bank_by_its_menus(auditing: MainWindow) -> None:
    write(audit_tab(auditing), "A1", NOTE)
    auditing.lock()
    with auditing.bank.change("A worker writes"):
        auditing.bank.inspection.set(replace(auditing.bank.inspection.get(), area="Oldmere"))
    enabled = {name for name, action in auditing.actions_by_name.items() if action.isEnabled()}
    assert enabled == {"new", "open", "start", "quit", "help", "keys", "about"}
    assert "Finish case" not in [one.text() for one in auditing.page_menus[pages.CASES].actions()]
    assert "mere" not in words_in_sight(auditing)
    give(auditing, PASSPHRASE)
    assert auditing.windowTitle() == "Oldmere – sendprep"
    assert "Finish case" in [one.text() for one in auditing.page_menus[pages.CASES].actions()]


def test_a_dialog_waits_behind_the_cover_and_comes_back_with_its_words(
    auditing: MainWindow,
) -> None:
    write(audit_tab(auditing), "A1", NOTE)
    set_revisit(auditing)
    (dialog,) = auditing.findChildren(RevisitDialog)
    auditing.lock()
    assert not dialog.isVisible()
    give(auditing, PASSPHRASE)
    assert dialog.isVisible()
    dialog.reject()


def test_a_box_of_work_that_ends_behind_the_cover_waits_there(
    auditing: MainWindow, qtbot: QtBot
) -> None:
    tab = audit_tab(auditing)
    write(tab, "A1", NOTE)
    auditing.lock()

    def work(_: Progress) -> None:
        raise SendprepError("The copy of Ashmere was not written.")

    with qtbot.waitSignal((job := Job(tab)).finished):
        job.start(work, lambda _: None, lambda problem: show_problem(tab, problem), "Copying")
    qtbot.wait(10)
    assert boxes(auditing) == []
    give(auditing, PASSPHRASE)
    (box,) = boxes(auditing)
    assert box.text() == "The copy of Ashmere was not written."
    box.close()


def test_the_privacy_check_of_work_that_ends_behind_the_cover_waits_there(
    auditing: MainWindow,
) -> None:
    tab = audit_tab(auditing)
    write(tab, "A1", NOTE)
    auditing.lock()
    named = Telling("report/Cover", "Cover", "Jane Smith", Kind.NAME, "", "", False)
    stop_at_gate(tab, auditing.bank, WordsTellError((named,)), "Save", lambda: None)
    assert "Jane Smith" not in words_in_sight(auditing)
    (check,) = tab.findChildren(GateDialog)
    assert not check.isVisible()
    give(auditing, PASSPHRASE)
    assert check.isVisible()
    check.reject()


@pytest.mark.parametrize("is_deleted", [False, True])
def test_a_dialog_whose_work_has_ended_behind_the_cover_does_not_come_back(
    is_deleted: bool, auditing: MainWindow, qtbot: QtBot
) -> None:
    write(audit_tab(auditing), "A1", NOTE)
    dialog = QDialog(auditing)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, is_deleted)
    dialog.open()
    auditing.lock()
    dialog.accept()
    qtbot.wait(10)
    give(auditing, PASSPHRASE)
    assert not auditing.locked
    assert [one for one in auditing.findChildren(QDialog) if one.isVisible()] == []


def test_words_behind_the_cover_are_given_up_only_by_who_opens_it(auditing: MainWindow) -> None:
    tab = audit_tab(auditing)
    write(tab, "A1", NOTE)
    auditing.lock()
    assert not auditing.close()
    auditing.unlock_page.form.went_back.emit()
    assert boxes(auditing) == []
    assert auditing.isVisible() and auditing.locked
    assert "only who opens this bank may give them up" in words_in_sight(auditing)
    give(auditing, PASSPHRASE)
    assert tab.form.note.text.toPlainText() == NOTE
    assert not auditing.close()
    (box,) = boxes(auditing)
    assert box.text() == "The last words are not saved."
    next(one for one in box.buttons() if one.text() == "Close without them").click()
    assert not auditing.isVisible()


def test_a_dialog_about_a_bank_that_is_closed_goes(window: MainWindow) -> None:
    set_revisit(window)
    (dialog,) = window.findChildren(RevisitDialog)
    window.lock()
    assert not dialog.isVisible()
    QTest.mouseClick(window.unlock_page.form.ui.unlock, Qt.MouseButton.LeftButton)
    assert not any(one.isVisible() for one in window.findChildren(RevisitDialog))


def test_unlock_after_a_full_disk_stores_the_words(window: MainWindow) -> None:
    page = FullDisk()
    window.desk._pages["full"] = page
    window.lock()
    assert window.locked
    page.full = False
    QTest.mouseClick(window.unlock_page.form.ui.unlock, Qt.MouseButton.LeftButton)
    assert not window.locked
    assert window.status._saved.text() == "All changes saved"
