"""Citations are plain text that opens evidence, and are inserted without the mouse."""

import pytest
from ashmere_made import SECTIONS
from pages_shown import show_page
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.narrative import Section
from sendprep.gui.citations import CitedText
from sendprep.gui.citations_popup import CitePopup
from sendprep.gui.link_choice import matching, wanted
from sendprep.gui.weaknesses import WeaknessesPage

# what the offscreen platform says of a popup
_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(bank: Bank, qtbot: QtBot) -> WeaknessesPage:
    page = show_page(WeaknessesPage(bank), bank, qtbot)
    page.show_weakness(bank.weaknesses.all()[2].id)
    return page


@pytest.fixture
def text(qtbot: QtBot) -> CitedText:
    text = CitedText(lambda words: None)
    qtbot.addWidget(text)
    text.set_held({1: None, 2: 4, 12: 7})
    text.resize(400, 200)
    text.show()
    return text


def caret(text: CitedText, place: int) -> None:
    cursor = text.textCursor()
    cursor.setPosition(place)
    text.setTextCursor(cursor)


def point_on(text: CitedText, place: int) -> QPoint:
    cursor = QTextCursor(text.document())
    cursor.setPosition(place)
    return text.cursorRect(cursor).center() + QPoint(3, 0)


def test_ctrl_k_types_a_citation_without_the_mouse(
    page: WeaknessesPage, bank: Bank, qtbot: QtBot
) -> None:
    text = page.account.texts[Section.NEXT_STEPS]
    text.setFocus()
    QTest.keyClicks(text, "A standard was agreed")
    QTest.keyClick(text, Qt.Key.Key_K, _CTRL)
    popup = page.findChild(CitePopup)
    assert popup
    QTest.keyClicks(popup.search, "standard p3")
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    assert text.text == "A standard was agreed [E2 p3]"
    page.save_now()
    weakness = bank.weaknesses.all()[2]
    assert bank.narrative.of(weakness.id)[Section.NEXT_STEPS] == "A standard was agreed [E2 p3]"


def test_arrows_in_the_popup_choose_and_no_page_is_needed(
    page: WeaknessesPage, qtbot: QtBot
) -> None:
    text = page.account.texts[Section.NEXT_STEPS]
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_K, _CTRL)
    popup = page.findChild(CitePopup)
    assert popup
    first = popup.list.currentIndex().row()
    QTest.keyClick(popup.search, Qt.Key.Key_Down)
    assert popup.list.currentIndex().row() == first + 1
    chosen = popup.list.currentIndex().data().split()[0]
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    assert text.text == f"[{chosen}]"


def test_evidence_linked_to_the_weakness_is_offered_first(
    page: WeaknessesPage, qtbot: QtBot
) -> None:
    QTest.keyClick(page.account.texts[Section.NEXT_STEPS], Qt.Key.Key_K, _CTRL)
    popup = page.findChild(CitePopup)
    assert popup
    model = popup.list.model()
    codes = [model.index(row, 0).data().split()[0] for row in range(model.rowCount())]
    assert codes == ["E2", "E3", "E4", "E6", "E1", "E5"]


def test_a_typed_code_comes_before_everything(bank: Bank) -> None:
    want = wanted("[E3 p7")
    assert want.page == 7
    assert bank.evidence.get(matching(bank, want)[0]).code == "E3"
    assert matching(bank, wanted("no such words")) == []


def test_a_citation_is_opened_by_enter(page: WeaknessesPage, bank: Bank, qtbot: QtBot) -> None:
    text = page.account.texts[Section.WHAT_WE_DID]
    text.setFocus()
    caret(text, SECTIONS[Section.WHAT_WE_DID].index("[E3 p5]") + 2)
    third = bank.evidence.by_number(3)
    assert third
    with qtbot.waitSignal(page.open_evidence) as opened:
        QTest.keyClick(text, Qt.Key.Key_Return)
    assert opened.args == [third.id, 5]
    assert text.text == SECTIONS[Section.WHAT_WE_DID]


def test_a_citation_is_opened_by_a_click(page: WeaknessesPage, bank: Bank, qtbot: QtBot) -> None:
    text = page.account.texts[Section.WHAT_WE_DID]
    place = point_on(text, SECTIONS[Section.WHAT_WE_DID].index("[E2 p2]") + 2)
    second = bank.evidence.by_number(2)
    assert second
    with qtbot.waitSignal(page.open_evidence) as opened:
        QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [second.id, 2]


def test_landing_on_a_citation_chooses_its_evidence(page: WeaknessesPage) -> None:
    text = page.account.texts[Section.WHAT_WE_DID]
    caret(text, SECTIONS[Section.WHAT_WE_DID].index("[E4 p1]") + 1)
    assert page.evidence.chosen
    assert page.evidence.ui.links.currentIndex().data() == "Plan-writing team: who does what"


def test_hovering_over_a_citation_chooses_its_evidence(page: WeaknessesPage, qtbot: QtBot) -> None:
    text = page.account.texts[Section.WHAT_WE_DID]
    place = point_on(text, SECTIONS[Section.WHAT_WE_DID].index("[E2 p2]") + 2)
    QTest.mouseMove(text.viewport(), place)
    qtbot.waitUntil(lambda: page.evidence.ui.links.currentIndex().data() == "Joint advice standard")


def test_a_citation_that_leads_nowhere_is_named(page: WeaknessesPage) -> None:
    assert page.account.ui.warning.isVisible()
    assert page.account.ui.warning.words == ("[E9 p1] leads nowhere: no evidence has that number.")
    page.account.texts[Section.NOT_YET].setPlainText("Six still had none.")
    assert not page.account.ui.warning.isVisible()


def test_a_citation_past_the_last_page_is_named_with_how_many_there_are(
    page: WeaknessesPage, bank: Bank
) -> None:
    second = bank.evidence.by_number(2)
    assert second
    assert second.page_count
    past, last = second.page_count + 1, second.page_count
    page.account.texts[Section.NOT_YET].setPlainText(f"Seen [E2 p{last}], then [E2 p{past}].")
    pages = "1 page" if last == 1 else f"{last} pages"
    assert page.account.ui.warning.words == f"[E2 p{past}] leads past the end: E2 has {pages}."


def test_a_response_says_which_of_its_citations_lead_nowhere(
    page: WeaknessesPage, bank: Bank
) -> None:
    page.letter.choose_finding(bank.findings.of(page.weakness_id)[0].id)
    response = page.letter.response
    response.text.setPlainText("Shown in [E2 p1].")
    assert not response.ui.warning.isVisible()
    response.text.setPlainText("Shown in [E71] and [E72 p3].")
    assert response.ui.warning.isVisible()
    assert response.ui.warning.words == (
        "[E71], [E72 p3] lead nowhere: no evidence has that number."
    )


def test_enter_after_a_citation_makes_a_new_line(text: CitedText, qtbot: QtBot) -> None:
    text.show_text("Seen [E2 p3]")
    text.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert text.text == "Seen [E2 p3]\n"


def test_citations_behind_characters_of_two_units_are_found(text: CitedText, qtbot: QtBot) -> None:
    text.show_text("🙂🙂 seen [E12 p7] here")
    caret(text, len("🙂🙂 seen [E") + 2)  # two units more than code points
    with qtbot.waitSignal(text.opened) as opened:
        QTest.keyClick(text, Qt.Key.Key_Return)
    assert opened.args == [12, 7]


def test_dropped_files_are_not_written_into_the_words(text: CitedText) -> None:
    files, words = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile("/tmp/minutes.pdf")])
    words.setText("plain words")
    assert not text.canInsertFromMimeData(files)
    assert text.canInsertFromMimeData(words)


def test_copied_words_hold_a_plain_citation(text: CitedText) -> None:
    text.show_text("Seen [E2 p3].")
    text.selectAll()
    text.copy()
    assert QApplication.clipboard().text() == "Seen [E2 p3]."


def test_no_break_spaces_of_the_officer_are_kept(text: CitedText) -> None:
    text.show_text("41\u00a0of 54 [E2 p3]")
    assert text.text == "41\u00a0of 54 [E2 p3]"
    assert not text.unsaved
