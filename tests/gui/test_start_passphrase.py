"""The passphrase of a new bank: asked for twice, judged, and its loss explained before."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sendprep.gui.passphrase_strength import strength
from sendprep.gui.start_passphrase import Chosen, PassphrasePage

_WORDS = "kettle harbour violet seven"


@pytest.fixture
def passphrase(qtbot: QtBot, tmp_path: Path) -> PassphrasePage:
    page = PassphrasePage()
    qtbot.addWidget(page)
    page.show()
    page.ask_for("Ashmere", tmp_path)
    page.ui.officer.setText("Sam Officer")
    return page


def test_new_bank_is_asked_for_once_all_is_well(
    passphrase: PassphrasePage, tmp_path: Path, qtbot: QtBot
) -> None:
    passphrase.ui.first.setText(_WORDS)
    passphrase.ui.second.setText(_WORDS)

    with qtbot.waitSignal(passphrase.chosen) as heard:
        QTest.mouseClick(passphrase.ui.make, Qt.MouseButton.LeftButton)

    assert heard.args == [Chosen(tmp_path / "Ashmere.sendprep", _WORDS, "Sam Officer")]


@pytest.mark.parametrize(
    ("first", "second", "label", "words"),
    [
        ("short", "short", "firstMistake", "at least 10 characters"),
        (_WORDS, _WORDS + "x", "secondMistake", "do not agree"),
    ],
)
def test_mistake_stands_under_its_field(
    passphrase: PassphrasePage, qtbot: QtBot, first: str, second: str, label: str, words: str
) -> None:
    passphrase.ui.first.setText(first)
    passphrase.ui.second.setText(second)

    with qtbot.assertNotEmitted(passphrase.chosen):
        QTest.mouseClick(passphrase.ui.make, Qt.MouseButton.LeftButton)

    mistake = getattr(passphrase.ui, label)
    assert mistake.isVisible()
    assert words in mistake.text()


def test_mistake_goes_as_soon_as_its_field_is_typed_in(passphrase: PassphrasePage) -> None:
    passphrase.ui.first.setText("short")
    QTest.mouseClick(passphrase.ui.make, Qt.MouseButton.LeftButton)
    assert passphrase.ui.firstMistake.isVisible()
    QTest.keyClicks(passphrase.ui.first, " words of mine")
    assert not passphrase.ui.firstMistake.isVisible()


def test_bank_is_never_made_over_another_file(
    passphrase: PassphrasePage, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "Ashmere.sendprep").write_text("mine")
    passphrase.ui.first.setText(_WORDS)
    passphrase.ui.second.setText(_WORDS)

    with qtbot.assertNotEmitted(passphrase.chosen):
        QTest.mouseClick(passphrase.ui.make, Qt.MouseButton.LeftButton)

    assert "there already" in passphrase.ui.placeMistake.text()


def test_loss_of_the_passphrase_is_explained_before_it_happens(passphrase: PassphrasePage) -> None:
    assert "nobody can open the bank" in passphrase.ui.warningWords.text()
    assert passphrase.ui.warningWords.isVisible()


@pytest.mark.parametrize(
    ("passphrase", "steps"),
    [("", 0), ("short", 1), ("password123456", 1), ("aaaaaaaaaaaa", 2), (_WORDS, 4)],
)
def test_strength_of_a_passphrase(passphrase: str, steps: int) -> None:
    assert strength(passphrase).steps == steps


@given(st.text(max_size=60))
def test_strength_never_falls_silent_or_out_of_range(passphrase: str) -> None:
    found = strength(passphrase)

    assert 0 <= found.steps <= 4
    assert bool(found.words) is bool(passphrase)
