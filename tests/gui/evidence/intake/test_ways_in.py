"""Files come in by drop, paste or dialog, on any page, and reading them can be cancelled."""

from dataclasses import replace
from pathlib import Path

import pytest
from intake_steps import CTRL, dialog_of, hover, let_go, looking_over, urls
from made import evidence_of, paper
from pages_shown import press
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragLeaveEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import EvidenceKind, Role, Rung
from sendprep.domain.supplied_text import TextOrigin
from sendprep.gui.evidence import EvidencePage
from sendprep.gui.evidence_adding import added_words
from sendprep.gui.evidence_intake import EvidenceIntake
from sendprep.gui.evidence_intake_links import Target
from sendprep.gui.evidence_intake_rows import intake_rows
from sendprep.gui.weaknesses import WeaknessesPage
from sendprep.gui.window import MainWindow
from sendprep.services.add_evidence import (
    Added,
    Intake,
    Outcome,
    foresee,
)

# the offscreen platform says so of every popup and dialog
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


# ---------------------------------------------------------------- the ways in


def test_hovering_files_are_answered_by_a_sentence(page: EvidencePage, drop: Path) -> None:
    (frame, *_) = page._drops
    assert hover(page.list, urls(drop / "b copy.txt", drop)).isAccepted()
    assert frame.isVisible()
    assert frame.words.startswith("Add 1 file and all files of 1 folder.")
    QApplication.sendEvent(page.list, QDragLeaveEvent())
    assert not frame.isVisible()
    words = QMimeData()
    words.setText("not a file")
    hover(page.list, words)
    assert not frame.isVisible()


def test_dropped_folder_is_added_and_told_in_one_line(
    page: EvidencePage, bank: Bank, drop: Path, qtbot: QtBot
) -> None:
    let_go(page.document, urls(drop))
    dialog = dialog_of(page, qtbot)
    with qtbot.waitSignal(page.said) as said:
        dialog.ui.accept.click()
    assert said.args == ["Added 2. 1 new version, 1 duplicate, 1 refused."]
    assert page.list.ui.note.text() == said.args[0]
    assert page.list.current == evidence_of(bank, 3).id
    page.list.ui.show.click()
    assert page.list.model.rowCount() == 3, "E2, E3 and E4"


def test_cancel_leaves_nothing(page: EvidencePage, bank: Bank, drop: Path, qtbot: QtBot) -> None:
    page.take_files([drop])
    dialog = dialog_of(page, qtbot)
    dialog.ui.cancel.click()
    assert len(bank.evidence.all()) == 2
    assert bank.undo_label() == "Add held.txt"


def test_file_on_a_finding_is_linked_there_and_asked_what_it_shows(
    page: EvidencePage, bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    finding = bank.findings.of(bank.weaknesses.all()[2].id)[1]
    page.take_files([paper(tmp_path, "log.txt", "Log.")], finding.weakness_id, finding.id)
    dialog = dialog_of(page, qtbot)
    assert dialog.ui.purpose.text() == "Add 1 file and link it to finding 3.2"
    dialog.ui.accept.click()
    form = page.side.links.form
    qtbot.waitUntil(form.isVisible)
    press(form.ui.role, "S")
    press(form.ui.rung, "3")
    form.accept.click()
    (link,) = bank.links.all()
    assert (link.finding_id, link.weakness_id) == (finding.id, finding.weakness_id)
    assert (link.role, link.rung) == (Role.SUPPORTS, Rung.EMBEDDED)


def test_files_dropped_on_a_finding_in_the_workspace_come_here_with_it(
    bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    window = MainWindow(bank)
    qtbot.addWidget(window)
    window.show()
    weakness = bank.weaknesses.all()[2]
    window.desk.open_weakness(weakness.id)
    workspace = window.desk.currentWidget()
    assert isinstance(workspace, WeaknessesPage)
    workspace.letter.choose_finding(bank.findings.of(weakness.id)[1].id)
    let_go(workspace.evidence, urls(paper(tmp_path, "log.txt", "Log.")))
    page = window.desk.currentWidget()
    assert isinstance(page, EvidencePage)
    dialog = dialog_of(page, qtbot)
    assert dialog.ui.purpose.text() == "Add 1 file and link it to finding 3.2"
    dialog.reject()


def test_files_are_pasted_from_the_clipboard(page: EvidencePage, drop: Path, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setMimeData(urls(drop / "a new one.txt"))
    page.list.ui.documents.setFocus()
    QTest.keyClick(page.list.ui.documents, Qt.Key.Key_V, CTRL)
    dialog = dialog_of(page, qtbot)
    assert dialog.ui.purpose.text() == "Add 1 file"
    dialog.reject()
    QGuiApplication.clipboard().clear()
    with qtbot.waitSignal(page.said) as said:
        page.paste_files()
    assert said.args == ["There is nothing on the clipboard that can be added."]


def test_pasted_picture_becomes_evidence_only_with_a_caption(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    QGuiApplication.clipboard().setImage(picture)
    page.paste_files()
    dialog = dialog_of(page, qtbot)
    assert [row.words for row in dialog.rows] == ["New, needs a caption"]
    with qtbot.assertNotEmitted(dialog.wanted):
        dialog.ui.accept.click()
    assert dialog.ui.captionMistake.isVisible()
    assert dialog.ui.caption.hasFocus()
    QTest.keyClicks(dialog.ui.caption, "The display of the survey in the library")
    assert not dialog.ui.captionMistake.isVisible()
    with qtbot.waitSignal(page.adding.added):
        dialog.ui.accept.click()
    new = bank.evidence.by_number(3)
    assert new
    assert (new.title, new.kind) == (
        "The display of the survey in the library",
        EvidenceKind.PICTURE,
    )
    (caption,) = bank.supplied_texts.of_evidence(new.id)
    assert (caption.page, caption.origin) == (1, TextOrigin.TYPED)
    assert bank.originals.read(new.sha256).startswith(b"\x89PNG")
    assert bank.search.find("library").total


def test_pasted_words_become_evidence_that_is_named_by_its_caption(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setText("A parent wrote: the plan came in nine weeks.")
    page.paste_files()
    dialog = dialog_of(page, qtbot)
    QTest.keyClicks(dialog.ui.caption, "Thanks from a parent")
    with qtbot.waitSignal(page.adding.added):
        dialog.ui.accept.click()
    new = bank.evidence.by_number(3)
    assert new
    assert (new.title, new.has_text) == ("Thanks from a parent", True)


def test_folder_without_files_is_told(page: EvidencePage, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "empty").mkdir()
    page.take_files([tmp_path / "empty"])
    qtbot.waitUntil(lambda: page.findChild(QMessageBox) is not None, timeout=10_000)
    box = page.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.text() == "There is no file in this folder."
    assert page.adding.dialog is None


def test_weakness_that_is_gone_meanwhile_is_told_and_nothing_is_stored(
    page: EvidencePage, bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    weakness = bank.weaknesses.all()[2]
    page.take_files([paper(tmp_path, "log.txt", "Log.")], weakness.id)
    dialog = dialog_of(page, qtbot)
    with bank.change("Number it anew"):
        bank.weaknesses.update(replace(weakness, number=77))
    dialog.ui.accept.click()
    qtbot.waitUntil(lambda: dialog.findChild(QMessageBox) is not None, timeout=10_000)
    box = dialog.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "no weakness 3" in box.text()
    assert dialog.isEnabled(), "what was filled in is not lost"
    assert len(bank.evidence.all()) == 2


def test_reading_is_cancelled_in_the_status_bar(bank: Bank, tmp_path: Path, qtbot: QtBot) -> None:
    files = [paper(tmp_path, f"{n}.txt", f"Paper {n}") for n in range(400)]
    window = MainWindow(bank)
    qtbot.addWidget(window)
    window.show()
    window.desk.take_files(files)
    cancel = next(
        button
        for button in window.status.findChildren(QPushButton)
        if button.accessibleName() == "Cancel the running job"
    )
    qtbot.waitUntil(cancel.isVisible, timeout=10_000)
    cancel.click()
    qtbot.waitUntil(lambda: not cancel.isVisible(), timeout=10_000)
    page = window.desk.currentWidget()
    assert isinstance(page, EvidencePage)
    assert page.adding.dialog is None
    assert len(bank.evidence.all()) == 2


def test_every_focusable_widget_of_the_dialog_has_a_name(
    bank: Bank, intakes: list[Intake], qtbot: QtBot
) -> None:
    dialog = looking_over(bank, intakes, qtbot)
    dialog.ui.files.selectRow(1)
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in dialog.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_the_line_about_an_intake() -> None:
    def added(outcome: Outcome) -> Added:
        return Added(Path("a"), outcome, "id", 1, "")

    outcomes = [Outcome.ADDED, Outcome.ADDED, Outcome.NO_TEXT, Outcome.DUPLICATE, Outcome.REFUSED]
    words = added_words([added(one) for one in outcomes])
    assert words == "Added 3. 1 duplicate, 1 without text, 1 refused."
    assert added_words([added(Outcome.ADDED)]) == "Added 1."


def test_target_of_a_whole_weakness_stands_ticked(
    bank: Bank, intakes: list[Intake], qtbot: QtBot
) -> None:
    rows = intake_rows(intakes, foresee(bank, intakes))
    dialog = EvidenceIntake(bank, rows, Target(bank.weaknesses.all()[4].id))
    qtbot.addWidget(dialog)
    assert dialog.ui.purpose.text() == "Add 4 files and link them to weakness 5"
    assert dialog.ui.weaknesses.item(4).checkState() is Qt.CheckState.Checked


def test_any_page_takes_files_but_a_locked_bank_takes_none(
    bank: Bank, drop: Path, qtbot: QtBot
) -> None:
    window = MainWindow(bank)
    qtbot.addWidget(window)
    window.show()
    window.desk.go("narrative")
    assert hover(window.desk, urls(drop)).isAccepted()
    assert window._drop.words.startswith("Add all files of 1 folder.")
    assert window._drop.isVisible()
    QApplication.sendEvent(window.desk, QDragLeaveEvent())
    window.lock()
    hover(window.desk, urls(drop))
    assert not window._drop.isVisible()
