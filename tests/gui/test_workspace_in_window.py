"""In the real window the workspace loses no word to undo, lock, close or another page."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from ashmere_made import make_ashmere
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.narrative import Section
from sendprep.gui import pages
from sendprep.gui.citations import CitedText
from sendprep.gui.narrative_page import NarrativePage
from sendprep.gui.weaknesses import WeaknessesPage
from sendprep.gui.window import MainWindow

_WORDS = "A third reader from April."
_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "ashmere.sendprep"


@pytest.fixture
def window(file: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(make_ashmere(file))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
    yield window
    window.close()


def open_third(window: MainWindow) -> CitedText:
    weakness = window.bank.weaknesses.by_number(3)
    assert weakness
    window.desk.open_weakness(weakness.id)
    page = window.desk.currentWidget()
    assert isinstance(page, WeaknessesPage)
    text = page.account.texts[Section.NEXT_STEPS]
    text.setFocus()
    return text


def kept(bank: Bank) -> str:
    weakness = bank.weaknesses.by_number(3)
    assert weakness
    return bank.narrative.of(weakness.id)[Section.NEXT_STEPS]


def test_typing_is_kept_by_locking_at_once(window: MainWindow, file: Path) -> None:
    QTest.keyClicks(open_third(window), _WORDS)
    window.lock()
    with Bank.open(file, None, "R. Osei") as bank:
        assert kept(bank) == _WORDS


def test_typing_is_kept_by_closing_at_once(window: MainWindow, file: Path) -> None:
    QTest.keyClicks(open_third(window), _WORDS)
    window.close()
    with Bank.open(file, None, "R. Osei") as bank:
        assert kept(bank) == _WORDS


def test_typing_is_kept_by_going_to_another_page(window: MainWindow) -> None:
    QTest.keyClicks(open_third(window), _WORDS)
    window.desk.go("overview")
    assert kept(window.bank) == _WORDS


def test_ctrl_z_in_the_field_takes_back_one_saved_pause(window: MainWindow) -> None:
    text = open_third(window)
    QTest.keyClicks(text, _WORDS)
    text.save_now()
    QTest.keyClicks(text, " More")
    QTest.keyClick(text, Qt.Key.Key_Z, _CTRL)
    assert text.text == _WORDS
    assert kept(window.bank) == _WORDS
    QTest.keyClick(text, Qt.Key.Key_Z, _CTRL)
    assert text.text == ""
    assert kept(window.bank) == ""
    QTest.keyClick(text, Qt.Key.Key_Y, _CTRL)
    assert text.text == _WORDS
    assert text.hasFocus()


def test_a_section_in_the_table_of_the_narrative_opens_in_the_workspace(
    window: MainWindow,
) -> None:
    weakness = window.bank.weaknesses.by_number(3)
    assert weakness
    window.desk.go(pages.NARRATIVE)
    narrative = window.desk.currentWidget()
    assert isinstance(narrative, NarrativePage)
    narrative.open_section.emit(weakness.id, Section.NOT_YET.value)
    page = window.desk.currentWidget()
    assert isinstance(page, WeaknessesPage)
    assert page.weakness_id == weakness.id
    assert page.account.texts[Section.NOT_YET].hasFocus()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.skipif(sys.platform == "win32", reason="Windows moves no file that is open")
def test_words_that_cannot_be_saved_are_only_given_up_by_the_officer(
    window: MainWindow, file: Path
) -> None:
    QTest.keyClicks(open_third(window), _WORDS)
    file.rename(file.with_name("elsewhere"))
    assert not window.close()
    (box,) = window.findChildren(QMessageBox)
    assert box.defaultButton().text() == "Stay here"
    box.defaultButton().click()
    assert window.isVisible()
    assert not window.close()
    box = window.findChildren(QMessageBox)[-1]
    (give_up,) = [one for one in box.buttons() if one is not box.defaultButton()]
    give_up.click()
    assert window.isHidden()
    assert not file.exists(), "no empty bank was left in its place"
