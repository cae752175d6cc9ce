"""The list of documents: long lists answer at once, the trash, and what was held on a day."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from ashmere_made import make_ashmere
from bank_made import some_evidence
from made import new_bank
from many_documents import add_many
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateEdit, QDialog, QToolButton
from pytestqt.qtbot import QtBot
from stall_watch import LIMIT, StallWatch

from sendprep.bank.bank import Bank
from sendprep.domain.register import EVERYTHING, Only, Order
from sendprep.gui.evidence_filter import FilterMenu
from sendprep.gui.evidence_list import EvidenceList
from sendprep.gui.evidence_trash import TrashDeeds

# the offscreen platform says so of every popup and dialog
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
_MANY = 3_000


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bank]:
    with new_bank(tmp_path_factory.mktemp("many")) as made:
        add_many(made, _MANY)
        yield made


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with make_ashmere(tmp_path / "a.sendprep") as made:
        yield made


def shown(bank: Bank, qtbot: QtBot) -> EvidenceList:
    documents = EvidenceList(bank)
    qtbot.addWidget(documents)
    documents.resize(300, 640)
    documents.refresh()
    with qtbot.waitActive(documents):
        documents.show()
    return documents


def codes(documents: EvidenceList) -> list[str]:
    return [documents.model.row(place).evidence.code for place in range(len(documents.model.ids))]


def test_long_list_sorts_filters_and_scrolls_without_a_stall(many: Bank, qtbot: QtBot) -> None:
    documents = shown(many, qtbot)
    bar = documents.ui.documents.verticalScrollBar()
    qtbot.wait(50)
    with StallWatch() as watch:
        for order in Order:
            documents.order_by(order)
            for part in range(5):
                bar.setValue(bar.maximum() * part // 4)
                qtbot.wait(5)
        for letter in "meeting 77":
            QTest.keyClicks(documents.ui.filter, letter)
            qtbot.wait(5)
    assert watch.longest < LIMIT, watch.words
    assert 0 < len(documents.model.ids) < _MANY


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_number_that_is_typed_chooses_its_document_and_a_key_leads_to_it(
    many: Bank, qtbot: QtBot, key: Qt.Key
) -> None:
    documents = shown(many, qtbot)
    last = many.evidence.by_number(29)
    assert last
    documents.show_document(last.id)
    QTest.keyClicks(documents.ui.filter, "E2")
    assert [one.code for one in documents.chosen] == ["E2"]
    assert "E29" in codes(documents)
    documents.ui.filter.setFocus()
    QTest.keyClick(documents.ui.filter, key)
    assert documents.ui.documents.hasFocus()
    assert [one.code for one in documents.chosen] == ["E2"]


def test_filter_that_is_taken_away_takes_its_clear_button_along(many: Bank, qtbot: QtBot) -> None:
    documents = shown(many, qtbot)
    clear = documents.ui.filter.findChildren(QToolButton)[0]  # Qt makes it before all others
    QTest.keyClicks(documents.ui.filter, "E2")
    qtbot.waitUntil(lambda: clear.property("opacity") == 1)
    documents.show_only(Only())
    qtbot.waitUntil(lambda: clear.property("opacity") == 0)
    assert len(codes(documents)) == many.evidence_list.count()


def test_list_reads_no_text_and_no_original(many: Bank, qtbot: QtBot) -> None:
    asked: list[str] = []
    many.db.conn.set_trace_callback(asked.append)
    try:
        documents = shown(many, qtbot)
        documents.order_by(Order.TITLE)
        documents.ui.documents.scrollToBottom()
        qtbot.wait(20)
    finally:
        many.db.conn.set_trace_callback(None)
    assert asked
    heavy = (" texts", "original_chunks", "passages", "layout")
    assert [sql for sql in asked if any(table in sql for table in heavy)] == []


def test_list_reads_only_the_rows_in_sight(many: Bank, qtbot: QtBot) -> None:
    documents = shown(many, qtbot)
    asked: list[str] = []
    many.db.conn.set_trace_callback(asked.append)
    try:
        documents.ui.documents.scrollToBottom()
        qtbot.wait(20)
    finally:
        many.db.conn.set_trace_callback(None)
    assert 1 <= sum("json_each" in sql for sql in asked) <= 3


def test_del_puts_a_document_in_the_trash_and_ins_takes_it_out(bank: Bank, qtbot: QtBot) -> None:
    documents, said = shown(bank, qtbot), list[str]()
    TrashDeeds(bank, documents, said.append)
    one = bank.evidence.all()[2]
    documents.show_document(one.id)
    documents.ui.documents.setFocus()
    QTest.keyClick(documents.ui.documents, Qt.Key.Key_Delete)
    documents.refresh()
    assert one.code not in codes(documents)
    assert said[0].startswith(f"{one.code} is in the trash")
    documents.ui.show.click()
    assert codes(documents) == [one.code]
    assert documents.ui.onlyWords.text() == "In the trash"
    documents.show_document(one.id)
    QTest.keyClick(documents.ui.documents, Qt.Key.Key_Insert)
    documents.refresh()
    assert one.code in codes(documents)
    assert documents.current == one.id
    assert "trash" not in documents.ui.note.text()


def test_what_was_said_of_documents_goes_with_them(bank: Bank, qtbot: QtBot) -> None:
    documents = shown(bank, qtbot)
    one = some_evidence(bank.evidence.next_number(), "Log of the mill")
    with bank.change("Add"):
        bank.evidence.add(one)
    documents.say("Added 1.", Only(ids=frozenset({one.id})))
    assert documents.ui.note.text() == "Added 1."
    bank.undo()
    documents.refresh()
    assert documents.ui.note.text() != "Added 1."


def test_empty_trash_says_so(bank: Bank, qtbot: QtBot) -> None:
    documents = shown(bank, qtbot)
    documents.show_only(Only(trashed=True))
    assert documents.ui.nothing.text() == "The trash is empty."


def test_day_on_which_nothing_was_held_says_so(bank: Bank, qtbot: QtBot) -> None:
    documents = shown(bank, qtbot)
    documents.show_only(Only(held_on=date(2001, 1, 1)))
    assert documents.ui.nothing.text() == "The bank held nothing on that day."


def test_menu_shows_what_was_held_on_a_day(
    bank: Bank, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents = shown(bank, qtbot)
    day = min(one.added for one in bank.evidence.all()).date() - timedelta(days=2)
    menu = documents.ui.options.menu()
    assert isinstance(menu, FilterMenu)
    menu.aboutToShow.emit()
    asked: list[date] = []

    def answer(dialog: QDialog) -> QDialog.DialogCode:
        edit = dialog.findChild(QDateEdit, "day")
        assert edit is not None
        proposed = edit.date().toPython()
        assert isinstance(proposed, date)
        asked.append(proposed)
        edit.setDate(QDate(day.year, day.month, day.day))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QDialog, "exec", answer)
    next(one for one in menu.actions() if one.text() == "Held on another day…").trigger()
    assert asked == [date.today()]
    assert documents.model.ids == []
    documents.ui.showAll.click()
    assert len(documents.model.ids) == bank.evidence_list.count(EVERYTHING)
