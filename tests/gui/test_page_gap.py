"""The strip over a page without words: what is missing, typed, taken from a file, or by machine."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from ashmere_made import make_ashmere
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence
from sendprep.domain.supplied_text import TextOrigin
from sendprep.gui.page_gap import PageGap
from sendprep.readers import ocr
from sendprep.services.supply_text import supplied
from sendprep.services.write_paper import write_paper

# the offscreen platform says so of every popup and dialog
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with make_ashmere(tmp_path / "a.sendprep") as made:
        one = made.evidence.all()[3]
        with made.change("Lose the words of two pages"):
            made.evidence.update(replace(one, page_count=3, without_text=(1, 3)))
        yield made


@pytest.fixture
def scan(bank: Bank) -> Evidence:
    return bank.evidence.all()[3]


@pytest.fixture
def strip(bank: Bank, qtbot: QtBot) -> PageGap:
    made = PageGap(bank)
    qtbot.addWidget(made)
    made.resize(660, 120)
    with qtbot.waitActive(made):
        made.show()
    return made


def test_strip_stands_only_over_pages_that_lack_words(strip: PageGap, scan: Evidence) -> None:
    for page, stands in ((1, True), (2, False), (3, True)):
        strip.show_page(scan, page)
        assert strip.isVisible() is stands
    assert strip.ui.words.text() == ("Page 3 has no words that can be read, so no search finds it.")
    strip.show_page(None, 1)
    assert not strip.isVisible()


def test_words_are_typed_saved_and_shown_as_typed(
    strip: PageGap, bank: Bank, scan: Evidence, qtbot: QtBot
) -> None:
    strip.show_page(scan, 3)
    strip.ui.say.setFocus()
    QTest.keyClick(strip.ui.say, Qt.Key.Key_Space)
    assert strip.ui.text.hasFocus()
    QTest.keyClicks(strip.ui.text, "A hedgehog, drawn")
    with qtbot.waitSignal(strip.said) as told:
        QTest.keyClick(strip.ui.text, Qt.Key.Key_Return, CTRL)
    assert told.args == [f"Saved what page 3 of {scan.code} says."]
    text = supplied(bank, scan.id, 3)
    assert text
    assert text.text == "A hedgehog, drawn"
    assert strip.ui.words.text() == (
        f"Page 3, typed summary by {bank.officer}: “A hedgehog, drawn”"
    )
    assert strip.ui.say.text() == "Change"


def test_escape_leaves_what_was_there(strip: PageGap, bank: Bank, scan: Evidence) -> None:
    strip.show_page(scan, 1)
    strip.ui.say.click()
    QTest.keyClicks(strip.ui.text, "Not meant")
    QTest.keyClick(strip.ui.text, Qt.Key.Key_Escape)
    assert strip.ui.editing.isHidden()
    assert supplied(bank, scan.id, 1) is None


def test_a_change_of_the_bank_does_not_take_typed_words_away(
    strip: PageGap, scan: Evidence
) -> None:
    strip.show_page(scan, 1)
    strip.ui.say.click()
    QTest.keyClicks(strip.ui.text, "Half a sent")
    strip.show_page(replace(scan), 1)
    assert strip.ui.text.toPlainText() == "Half a sent"
    strip.show_page(scan, 2)
    strip.show_page(scan, 1)
    assert strip.ui.text.toPlainText() == ""


def test_a_file_supplies_the_words_of_all_pages_that_lack_them(
    strip: PageGap, bank: Bank, scan: Evidence, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "layer.pdf"
    lines = [f"Family {number} was asked in spring.\n\n" for number in range(120)]
    write_paper("# What was asked\n\n" + "".join(lines), file)
    strip.show_page(scan, 1)
    with qtbot.waitSignal(strip.said, timeout=20_000) as told:
        strip.take_layer(file)
    assert told.args == ["2 pages can be found by words now."]
    text = supplied(bank, scan.id, 3)
    assert text
    assert text.origin is TextOrigin.LAYER


@pytest.mark.skipif(ocr.is_installed(), reason="this computer has the extra")
def test_without_the_extra_a_sentence_says_how_to_get_it(
    strip: PageGap, scan: Evidence, qtbot: QtBot
) -> None:
    strip.show_page(scan, 1)
    strip.ui.machine.click()
    qtbot.waitUntil(lambda: bool(strip.findChildren(QMessageBox)), timeout=10_000)
    (box,) = strip.findChildren(QMessageBox)
    assert "sendprep[ocr]" in box.informativeText()
    box.close()


def test_a_picture_is_asked_for_its_caption(strip: PageGap, bank: Bank, scan: Evidence) -> None:
    picture = replace(scan, filename="display.png", page_count=1, without_text=(1,))
    strip.show_page(picture, 1)
    assert strip.ui.words.text() == "This picture needs a caption, so no search finds it."
    assert strip.ui.say.text() == "Write a caption"
    assert not strip.ui.file.isVisible()
