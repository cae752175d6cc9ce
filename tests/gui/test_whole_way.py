"""The officer's whole way in the real windows: from a letter to a printed self-evaluation."""

from pathlib import Path

import pytest
from made import letter_file
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank, is_encrypted
from sendprep.domain.evidence import Role, Rung
from sendprep.domain.narrative import Section
from sendprep.gui.app import Program
from sendprep.gui.citations_popup import CitePopup
from sendprep.gui.evidence import EvidencePage
from sendprep.gui.print_page import PrintPage
from sendprep.gui.review import ReviewPage
from sendprep.gui.segments import Segments
from sendprep.gui.start_window import StartWindow
from sendprep.gui.weaknesses import WeaknessesPage
from sendprep.gui.window import MainWindow
from sendprep.readers.files import read_pages
from sendprep.services.write_paper import write_paper

# the offscreen platform says so of every popup and dialog
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
LONG = 30_000
_WORDS = "kettle harbour violet seven"
_SENTENCE = "Two officers now read every draft before it is sent "


def test_from_letter_to_printed_self_evaluation(qtbot: QtBot, tmp_path: Path, home: Path) -> None:
    letter = tmp_path / "Inspection letter.pdf"
    write_paper(letter_file(tmp_path).read_text(encoding="utf-8"), letter)
    minutes = tmp_path / "Checking drafts.pdf"
    write_paper("# Checking drafts\n\nThe hedgehog panel reads every draft.\n", minutes)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    program = Program(application)
    program.start()

    _choose_letter(program, letter, qtbot)
    _accept_review(program, qtbot)
    _give_passphrase(program, qtbot, home)
    window = program.window
    assert isinstance(window, MainWindow)
    qtbot.addWidget(window)
    _activate(window, qtbot)
    bank = window.bank
    assert is_encrypted(bank.path)
    assert len(bank.weaknesses.all()) == 9

    _drop(window, minutes)
    _add(window, qtbot)
    _activate(window, qtbot)
    _link(window, bank)
    _write(window, bank, qtbot)
    out = _print(window, tmp_path, qtbot)

    words = " ".join(page.text for page in read_pages(out).pages)
    words = " ".join(words.split())
    assert f"{_SENTENCE}E2, p. 1" in words, "the sentence with its citation"
    assert "E2 Checking drafts It is how drafts are checked now." in words, "what it shows"
    assert bank.weaknesses.all()[2].text.split(",")[0] in words, "the inspectors' own words"
    window.close()


def _activate(window: QWidget, qtbot: QtBot) -> None:
    """Give a window the keyboard, as every system does when another one closes."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def _choose_letter(program: Program, letter: Path, qtbot: QtBot) -> None:
    """Drop the letter on the start page."""
    start = program.window
    assert isinstance(start, StartWindow)
    qtbot.addWidget(start)
    qtbot.waitExposed(start)
    _drop_on(start.page, letter)
    qtbot.waitUntil(lambda: isinstance(start.stack.currentWidget(), ReviewPage), timeout=LONG)


def _accept_review(program: Program, qtbot: QtBot) -> None:
    """Check every weakness with F8, then make the bank."""
    start = program.window
    assert isinstance(start, StartWindow)
    review = start.stack.currentWidget()
    assert isinstance(review, ReviewPage)
    for _ in range(9):
        QTest.keyClick(review, Qt.Key.Key_F8)
    QTest.mouseClick(review.ui.make, Qt.MouseButton.LeftButton)
    assert start.stack.currentWidget() is start.passphrase_page


def _give_passphrase(program: Program, qtbot: QtBot, home: Path) -> None:
    start = program.window
    assert isinstance(start, StartWindow)
    form = start.passphrase_page.ui
    assert form.place.text().startswith(str(home))
    form.officer.clear()
    QTest.keyClicks(form.officer, "A. Officer")
    QTest.keyClicks(form.first, _WORDS)
    QTest.keyClicks(form.second, _WORDS)
    QTest.mouseClick(form.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(program.window, MainWindow), timeout=LONG)


def _drop(window: MainWindow, file: Path) -> None:
    """Drop a file on the overview: any page takes files."""
    _drop_on(window.desk.currentWidget() or window, file)


def _add(window: MainWindow, qtbot: QtBot) -> None:
    """Look the file over, date it, and add it."""
    page = window.desk.currentWidget()
    assert isinstance(page, EvidencePage)
    qtbot.waitUntil(lambda: page.adding.dialog is not None, timeout=LONG)
    dialog = page.adding.dialog
    assert dialog
    QTest.keyClicks(dialog.ui.day.edit, "22 Sept 2025")
    QTest.keyClicks(dialog.ui.agency, "Educ")
    QTest.mouseClick(dialog.ui.accept, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.list.ui.note.text() == "Added 1.", timeout=LONG)
    qtbot.waitUntil(lambda: page.document.view.page_count == 1, timeout=LONG)
    assert window.status._saved.text() == "Added 1.", "it stays while the document is opened"


def _link(window: MainWindow, bank: Bank) -> None:
    """Link it to finding 3.2 with role and rung, all by keys."""
    page = window.desk.currentWidget()
    assert isinstance(page, EvidencePage)
    QTest.keyClick(page.list.ui.documents, Qt.Key.Key_L, CTRL)
    form = page.side.links.form
    QTest.keyClicks(form.ui.weakness, "3")
    form.ui.finding.setFocus()
    QTest.keyClicks(form.ui.finding, "3.2")
    _press(form.ui.role, "S")
    _press(form.ui.rung, "3")
    QTest.keyClicks(form.ui.why, "It is how drafts are checked now")
    QTest.keyClick(form.ui.why, Qt.Key.Key_Return, CTRL)
    (link,) = bank.links.all()
    finding = bank.findings.of(bank.weaknesses.all()[2].id)[1]
    assert (link.finding_id, link.role, link.rung) == (finding.id, Role.SUPPORTS, Rung.EMBEDDED)


def _write(window: MainWindow, bank: Bank, qtbot: QtBot) -> None:
    """Write what was done for weakness 3, and cite page 1 with Ctrl+K."""
    weakness = bank.weaknesses.all()[2]
    window.desk.open_weakness(weakness.id)
    page = window.desk.currentWidget()
    assert isinstance(page, WeaknessesPage)
    text = page.account.texts[Section.WHAT_WE_DID]
    text.setFocus()
    QTest.keyClicks(text, _SENTENCE)
    QTest.keyClick(text, Qt.Key.Key_K, CTRL)
    (popup,) = [one for one in page.findChildren(CitePopup) if one.isVisible()]
    QTest.keyClicks(popup.search, "checking p1")
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    assert page.save_now()
    assert bank.narrative.of(weakness.id)[Section.WHAT_WE_DID] == f"{_SENTENCE}[E2 p1]"


def _print(window: MainWindow, folder: Path, qtbot: QtBot) -> Path:
    """Wait for the preview, and save the very pages as PDF."""
    window.actions_by_name["print"].trigger()
    page = window.desk.currentWidget()
    assert isinstance(page, PrintPage)
    qtbot.waitUntil(page.ui.pdf.isEnabled, timeout=LONG)
    qtbot.waitUntil(lambda: page.ui.updated.text() == "Updated just now", timeout=LONG)
    out = folder / "Summary.pdf"
    page.save_pdf(out)  # the native file dialog would ask for this path
    assert out.read_bytes().startswith(b"%PDF-")
    return out


def _drop_on(widget: QWidget, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    QApplication.sendEvent(widget, QDragEnterEvent(QPoint(9, 9), copy, data, left, NONE))
    QApplication.sendEvent(widget, QDropEvent(QPointF(9, 9), copy, data, left, NONE))


def _press(row: Segments, key: str) -> None:
    chosen = row.focusProxy()
    assert chosen
    QTest.keyClicks(chosen, key)
