"""The workspace: what is typed is kept, and judgement, answers and links are one step each."""

from dataclasses import replace
from pathlib import Path

import pytest
from ashmere_made import SECTIONS
from made import weakness_of
from pages_shown import show_page
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.narrative import Section
from sendprep.domain.weakness import Answer, Confidence, OwnView, Weakness
from sendprep.domain.working_title import working_title
from sendprep.gui.account_editor import PAUSE
from sendprep.gui.bands import Band, band_of
from sendprep.gui.weakness_bands import LAYOUTS, Pane
from sendprep.gui.weaknesses import WeaknessesPage


@pytest.fixture
def page(bank: Bank, qtbot: QtBot) -> WeaknessesPage:
    page = show_page(WeaknessesPage(bank), bank, qtbot)
    page.show_weakness(third(bank).id)
    return page


def third(bank: Bank) -> Weakness:
    return weakness_of(bank, 3)


def other(bank: Bank) -> Weakness:
    return weakness_of(bank, 1)


def type_into(page: WeaknessesPage, section: Section, words: str, qtbot: QtBot) -> None:
    text = page.account.texts[section]
    text.setFocus()
    text.moveCursor(text.textCursor().MoveOperation.End)
    QTest.keyClicks(text, words)


def written(bank: Bank, weakness: Weakness, section: Section) -> str:
    return bank.narrative.of(weakness.id)[section]


def fill_disk(bank: Bank, full: bool) -> None:
    """Let the bank's file grow no more, as on a full disk, or let it grow again."""
    database = bank._door.db
    pages = database.execute("pragma page_count").fetchone()[0]
    database.execute(f"pragma max_page_count = {pages if full else 1_000_000}")


def test_typing_is_saved_after_a_pause(page: WeaknessesPage, bank: Bank, qtbot: QtBot) -> None:
    type_into(page, Section.NEXT_STEPS, "A third reader from April.", qtbot)
    assert written(bank, third(bank), Section.NEXT_STEPS) == ""
    qtbot.waitUntil(
        lambda: written(bank, third(bank), Section.NEXT_STEPS) == "A third reader from April.",
        timeout=3 * PAUSE,
    )
    assert bank.undo_label() == "Write next steps, weakness 3"


def test_typing_on_without_a_pause_is_saved_too(
    page: WeaknessesPage, bank: Bank, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sendprep.gui.account_editor.AT_LATEST", 100)
    type_into(page, Section.NEXT_STEPS, "One.", qtbot)
    for _ in range(6):
        qtbot.wait(40)
        type_into(page, Section.NEXT_STEPS, "!", qtbot)
    assert written(bank, third(bank), Section.NEXT_STEPS).startswith("One.!")


def test_nothing_is_lost_when_the_weakness_is_changed_mid_typing(
    page: WeaknessesPage, bank: Bank, qtbot: QtBot
) -> None:
    type_into(page, Section.POSITION, "Half a sent", qtbot)
    page.show_weakness(other(bank).id)
    assert written(bank, third(bank), Section.POSITION) == "Half a sent"
    assert written(bank, other(bank), Section.POSITION) == ""
    assert page.account.texts[Section.POSITION].text == ""


def test_typing_survives_closing_the_bank(bank: Bank, page: WeaknessesPage, qtbot: QtBot) -> None:
    type_into(page, Section.JUDGEMENT, "At risk, moderately sure.", qtbot)
    page.save_now()
    weakness = third(bank)
    bank.close()
    with Bank.open(bank.path, None, "R. Osei") as again:
        assert written(again, weakness, Section.JUDGEMENT) == "At risk, moderately sure."


def test_typing_is_saved_when_the_page_is_hidden(
    page: WeaknessesPage, bank: Bank, qtbot: QtBot
) -> None:
    type_into(page, Section.NEXT_STEPS, "Soon.", qtbot)
    page.hide()
    assert written(bank, third(bank), Section.NEXT_STEPS) == "Soon."


def test_undo_brings_the_words_back_into_the_field(
    page: WeaknessesPage, bank: Bank, qtbot: QtBot
) -> None:
    type_into(page, Section.DIFFERENCE, " Parents agree.", qtbot)
    page.save_now()
    bank.undo()
    assert page.account.texts[Section.DIFFERENCE].text == SECTIONS[Section.DIFFERENCE]
    bank.redo()
    assert page.account.texts[Section.DIFFERENCE].text.endswith(" Parents agree.")


def test_undo_elsewhere_leaves_unsaved_typing_alone(
    page: WeaknessesPage, bank: Bank, qtbot: QtBot
) -> None:
    page.header.renamed.emit("Plans")
    type_into(page, Section.NEXT_STEPS, "Still typing", qtbot)
    bank.undo()
    assert page.account.texts[Section.NEXT_STEPS].text == "Still typing"
    assert page.header.ui.title.text() == "EHC plan quality"


def test_words_that_cannot_be_saved_stay_and_the_page_stays_with_them(
    page: WeaknessesPage, bank: Bank, qtbot: QtBot
) -> None:
    words = "Kept here. " * 20_000
    fill_disk(bank, full=True)
    page.account.texts[Section.NEXT_STEPS].setFocus()
    page.account.texts[Section.NEXT_STEPS].insertPlainText(words)
    assert not page.save_now()
    page.show_weakness(other(bank).id)
    assert page.weakness_id == third(bank).id
    assert page.account.texts[Section.NEXT_STEPS].text == words
    assert page.account.ui.warning.isVisible()
    assert "Not saved yet" in page.account.ui.warning.words
    fill_disk(bank, full=False)
    assert page.save_now()
    assert written(bank, third(bank), Section.NEXT_STEPS) == words
    assert "Not saved yet" not in page.account.ui.warning.words


def test_a_finding_is_answered_and_its_state_shows(
    page: WeaknessesPage, bank: Bank, qtbot: QtBot
) -> None:
    finding = bank.findings.of(third(bank).id)[4]
    page.letter.choose_finding(finding.id)
    QTest.keyClicks(page.letter.response.text, "Every setting now signs for its copy.")
    answer = page.letter.response.ui.answer.focusProxy()
    assert answer
    QTest.keyClick(answer, Qt.Key.Key_A)
    kept = bank.findings.get(finding.id)
    assert kept.answer is Answer.ANSWERED
    assert kept.response == "Every setting now signs for its copy."
    assert kept.text == finding.text
    assert page.letter.ui.answered.text() == "5 of 5 have an answer"
    assert bank.undo_label() == "Mark finding 3.5 as answered"


def test_changing_the_finding_mid_typing_keeps_both_responses_apart(
    page: WeaknessesPage, bank: Bank, qtbot: QtBot
) -> None:
    first, second = bank.findings.of(third(bank).id)[:2]
    page.letter.choose_finding(first.id)
    QTest.keyClicks(page.letter.response.text, "For the first")
    page.letter.choose_finding(second.id)
    QTest.keyClicks(page.letter.response.text, "For the second")
    page.letter.choose_finding("")
    assert bank.findings.get(first.id).response == "For the first"
    assert bank.findings.get(second.id).response == "For the second"


def test_a_chosen_finding_filters_the_evidence(page: WeaknessesPage, bank: Bank) -> None:
    assert page.evidence.ui.shown.text() == "6 of 6"
    page.letter.choose_finding(bank.findings.of(third(bank).id)[1].id)
    assert page.evidence.ui.shown.text() == "3 of 6"
    assert page.evidence.ui.filter.currentText() == "For finding 3.2"
    page.letter.choose_finding("")
    assert page.evidence.ui.shown.text() == "6 of 6"


def test_a_finding_without_evidence_says_how_to_link_some(page: WeaknessesPage, bank: Bank) -> None:
    page.letter.choose_finding(bank.findings.of(third(bank).id)[0].id)
    assert page.evidence.ui.nothing.isVisible()
    assert "finding 3.1" in page.evidence.ui.nothing.text()


def test_gaps_of_the_weakness_are_shown_and_counted(page: WeaknessesPage) -> None:
    assert page.evidence.ui.tabs.tabText(1) == "Gaps  4"
    page.evidence.ui.tabs.setCurrentIndex(1)
    model = page.evidence.ui.gaps.model()
    titles = {model.index(row, 0).data() for row in range(model.rowCount())}
    assert titles == {
        *("Ask families", "Answer the findings", "Write our account"),
        "Answer what speaks against us",
    }


def test_our_view_and_confidence_are_stored_as_one_step_each(
    page: WeaknessesPage, bank: Bank
) -> None:
    page.header.judged.emit(OwnView.SUFFICIENT)
    assert bank.undo_label() == "Judge weakness 3: sufficient"
    page.header.trusted.emit(Confidence.MODERATE)
    kept = third(bank)
    assert (kept.own_view, kept.confidence) == (OwnView.SUFFICIENT, Confidence.MODERATE)
    bank.undo()
    bank.undo()
    assert page.header.ui.view.currentData() is OwnView.AT_RISK
    assert page.header.ui.confidence.currentData() is Confidence.NOT_SAID


def test_f2_renames_and_esc_leaves_the_title(
    page: WeaknessesPage, bank: Bank, qtbot: QtBot
) -> None:
    QTest.keyClick(page, Qt.Key.Key_F2)
    QTest.keyClicks(page.header.ui.rename, "Plans worth reading")
    QTest.keyClick(page.header.ui.rename, Qt.Key.Key_Return)
    assert third(bank).title == "Plans worth reading"
    assert third(bank).text.startswith("Too many EHC plans")
    QTest.keyClick(page, Qt.Key.Key_F2)
    QTest.keyClicks(page.header.ui.rename, "Other")
    QTest.keyClick(page.header.ui.rename, Qt.Key.Key_Escape)
    assert third(bank).title == "Plans worth reading"


def test_an_emptied_title_becomes_the_one_that_the_words_suggest(
    page: WeaknessesPage, bank: Bank, qtbot: QtBot
) -> None:
    with bank.change("Name it"):
        bank.weaknesses.update(replace(third(bank), title="Too many EHC…"))
    QTest.keyClick(page, Qt.Key.Key_F2)
    rename = page.header.ui.rename
    assert rename.text() == "Too many EHC…"
    QTest.keyClick(rename, Qt.Key.Key_Delete)
    assert (rename.text(), rename.placeholderText()) == ("", working_title(third(bank).text))
    QTest.keyClick(rename, Qt.Key.Key_Return)
    assert third(bank).title == working_title(third(bank).text)
    assert bank.undo_label() == "Rename weakness 3"
    bank.undo()
    assert third(bank).title == "Too many EHC…"


def test_the_letter_can_be_opened_at_the_page_of_the_words(
    page: WeaknessesPage, bank: Bank, qtbot: QtBot
) -> None:
    letter = bank.inspection.get().letter_evidence_id
    with qtbot.waitSignal(page.open_evidence) as opened:
        page.letter.ui.showPage.click()
    assert opened.args == [letter, 3]
    page.letter.choose_finding(bank.findings.of(third(bank).id)[4].id)
    with qtbot.waitSignal(page.open_evidence) as opened:
        page.letter.ui.showPage.click()
    assert opened.args == [letter, 5]


def test_removing_a_link_is_one_step_that_undo_takes_back(
    page: WeaknessesPage, bank: Bank, qtbot: QtBot
) -> None:
    before = set(bank.links.of_weakness(third(bank).id))
    page.evidence.point_at(5)
    page.evidence.point_at(4)
    page.evidence.ui.links.setFocus()
    QTest.keyClick(page.evidence.ui.links, Qt.Key.Key_Delete)
    assert bank.undo_label() == "Remove the link of E4 to finding 3.2"
    assert len(bank.links.of_weakness(third(bank).id)) == len(before) - 1
    bank.undo()
    assert set(bank.links.of_weakness(third(bank).id)) == before
    assert page.evidence.ui.shown.text() == "6 of 6"


def test_enter_on_evidence_opens_the_document(
    page: WeaknessesPage, bank: Bank, qtbot: QtBot
) -> None:
    page.evidence.point_at(4)
    with qtbot.waitSignal(page.open_evidence) as opened:
        QTest.keyClick(page.evidence.ui.links, Qt.Key.Key_Return)
    fourth = bank.evidence.by_number(4)
    assert fourth
    assert opened.args == [fourth.id, 0]


def test_dropped_files_go_to_the_chosen_finding(
    page: WeaknessesPage, bank: Bank, qtbot: QtBot, tmp_path: Path
) -> None:
    finding = bank.findings.of(third(bank).id)[1]
    page.letter.choose_finding(finding.id)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "minutes.pdf"))])
    drop = QDropEvent(
        QPointF(20, 200),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(page.add_files) as asked:
        page.evidence.dropEvent(drop)
    assert asked.args == [[tmp_path / "minutes.pdf"], third(bank).id, finding.id]


def test_every_band_has_its_panes(page: WeaknessesPage, qtbot: QtBot) -> None:
    for width, panes in ((1600, 4), (1286, 4), (900, 3), (600, 1)):
        page.resize(width, 600)
        shown = (page.list, page.letter, page.account, page.evidence)
        assert sum(pane.isVisible() for pane in shown) == panes, width
        assert page.account.isVisible()
    page.show_finding(page.weakness_id, page.letter._rows.row(0).finding.id)
    assert page.letter.isVisible()
    assert not page.account.isVisible()


def test_bands_begin_where_the_design_says() -> None:
    widths = (1599, 1600, 1199, 1200, 799, 800)
    bands = [band_of(window - 80) for window in widths]
    expected = [Band.STANDARD, Band.WIDE, Band.NARROW, Band.STANDARD, Band.SINGLE, Band.NARROW]
    assert bands == expected
    assert LAYOUTS[Band.SINGLE].shows(Pane.LIST, 0)
    assert band_of(1286, text_size=1.5) is Band.NARROW


def test_f6_knows_the_four_panes(page: WeaknessesPage) -> None:
    page.account.texts[Section.NOT_YET].setFocus()
    stops = page.panes()
    assert stops[0] is page.list.ui.list
    assert stops[1] is page.letter.ui.findings
    assert stops[2] is page.account
    assert stops[3] is page.evidence.ui.links


def test_everything_that_takes_the_focus_has_a_name(page: WeaknessesPage, bank: Bank) -> None:
    page.letter.choose_finding(bank.findings.of(third(bank).id)[0].id)
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and widget.isVisible()
        and not isinstance(widget, QScrollBar)
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        and not isinstance(widget.parent(), QAbstractScrollArea)
    ]
    assert nameless == []


def test_rows_are_read_aloud_as_whole_sentences(page: WeaknessesPage) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    weakness = page.list.ui.list.model().index(2, 0).data(role)
    assert weakness == ("3, EHC plan quality, inspectors not sufficient, our view at risk, 4 gaps")
    finding = page.letter.ui.findings.model().index(1, 0).data(role)
    assert finding.startswith("Finding 3.2, partly answered, 3 pieces, p. 4: Social care advice")
    link = page.evidence.ui.links.model().index(0, 0).data(role)
    assert "rung 4, impact" in link


def test_an_empty_bank_says_so(tmp_path: Path, qtbot: QtBot) -> None:
    with Bank.create(tmp_path / "empty.sendprep", None, "R. Osei") as empty:
        page = WeaknessesPage(empty)
        qtbot.addWidget(page)
        page.show()
        assert page.ui.nothing.isVisible()
        assert not page.ui.panes.isVisible()
