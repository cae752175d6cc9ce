"""A segmented row has one choice at a time, taken by mouse, arrows or its own key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from sendprep.domain.evidence import Role
from sendprep.gui.segments import Choice, Segments


@pytest.fixture
def row(qtbot: QtBot) -> Segments:
    row = Segments()
    qtbot.addWidget(row)
    row.set_choices([Choice(role, role.words, key) for role, key in zip(Role, "spcx", strict=True)])
    with qtbot.waitActive(row):
        row.show()
    return row


def buttons(row: Segments) -> list[QPushButton]:
    return row.findChildren(QPushButton)


def test_the_first_choice_stands_until_another_is_taken(row: Segments, qtbot: QtBot) -> None:
    assert row.value() is Role.SUPPORTS
    with qtbot.waitSignal(row.chosen) as chosen:
        buttons(row)[2].click()
    assert chosen.args == [Role.CONTRADICTS]
    assert [button.isChecked() for button in buttons(row)] == [False, False, True, False]


def test_tab_comes_to_the_choice_that_stands(row: Segments) -> None:
    row.choose(Role.CONTEXT)
    stops = [button for button in buttons(row) if button.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [button.text() for button in stops] == [Role.CONTEXT.words]


def test_keys_in_either_case_take_a_choice(row: Segments) -> None:
    buttons(row)[0].setFocus()
    QTest.keyClicks(buttons(row)[0], "X")
    assert row.value() is Role.CONTEXT
    QTest.keyClicks(buttons(row)[3], "p")
    assert row.value() is Role.PARTLY


def test_a_key_of_no_choice_changes_nothing(row: Segments) -> None:
    QTest.keyClicks(buttons(row)[0], "7")
    assert row.value() is Role.SUPPORTS


def test_arrows_move_the_choice(row: Segments) -> None:
    buttons(row)[0].setFocus()
    QTest.keyClick(buttons(row)[0], Qt.Key.Key_Right)
    assert row.value() is Role.PARTLY
    assert buttons(row)[1].hasFocus()


def test_showing_a_value_tells_nobody(row: Segments, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(row.chosen):
        row.choose(Role.CONTEXT)
    assert row.value() is Role.CONTEXT


def test_words_are_never_clipped(row: Segments) -> None:
    row.resize(row.minimumSizeHint())
    for button in buttons(row):
        assert button.width() >= button.fontMetrics().horizontalAdvance(button.text())
