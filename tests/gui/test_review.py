"""The review: what a person does by key is what the confirmed letter says."""

from pathlib import Path

import pytest
from letters_invented import invented_letter
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from pytestqt.qtbot import QtBot
from shared_data import shared

from sendprep.domain.inspection import Framework, Letter, LetterKind
from sendprep.domain.weakness import Judgement, WeaknessKind
from sendprep.gui.inspection_details import InspectionDetails
from sendprep.gui.review import ReviewPage
from sendprep.gui.review_boxes import boxes
from sendprep.gui.review_steps import Spot
from sendprep.readers.letter import read_letter

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def open_review(letter: Letter, file: Path, qtbot: QtBot) -> ReviewPage:
    page = ReviewPage(letter, file)
    qtbot.addWidget(page)
    page.resize(1366, 692)
    with qtbot.waitActive(page):
        page.show()
    return page


@pytest.fixture
def page(qtbot: QtBot) -> ReviewPage:
    return open_review(invented_letter(), Path("Ashmere letter.md"), qtbot)


def texts(page: ReviewPage, number: int) -> list[str]:
    weakness = next(one for one in page.result().weaknesses if one.number == number)
    return [finding.text for finding in weakness.findings]


def key(page: ReviewPage, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    target = page.focusWidget() or page
    QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)


def test_an_untouched_letter_is_confirmed_as_it_was_read(page: ReviewPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.accepted) as told:
        page.ui.make.click()
    letter: Letter = told.args[0] if told.args else invented_letter()
    read = invented_letter()
    assert [one.text for one in letter.weaknesses] == [one.text for one in read.weaknesses]
    assert [one.findings for one in letter.weaknesses] == [one.findings for one in read.weaknesses]
    assert [one.judgement for one in letter.weaknesses] == [
        one.judgement for one in read.weaknesses
    ]
    assert letter.weaknesses[0].title == "Buses to the lake school come late"


def test_cancel_is_told_and_confirms_nothing(page: ReviewPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.cancelled), qtbot.assertNotEmitted(page.accepted):
        page.ui.cancel.click()


def test_a_finding_is_split_at_the_caret_and_joined_again(page: ReviewPage) -> None:
    page.findings.go_to(0, caret=36)
    key(page, Qt.Key.Key_D, CTRL)
    assert texts(page, 1) == [
        "The timetable was drawn anew in May.",
        "Drivers know the children by name.",
        "Families get a message when a bus is late.",
    ]
    key(page, Qt.Key.Key_Up)
    key(page, Qt.Key.Key_J, CTRL)
    assert texts(page, 1) == [one.text for one in invented_letter().weaknesses[0].findings]


def test_undo_and_redo_walk_through_every_step(page: ReviewPage) -> None:
    page.findings.go_to(0, caret=36)
    key(page, Qt.Key.Key_D, CTRL)
    key(page, Qt.Key.Key_Delete)
    page.ui.notSufficient.click()
    assert page.ui.undo.toolTip() == "Undo: Judgement of number 1 (Ctrl+Z)"
    for _ in range(3):
        key(page, Qt.Key.Key_Z, CTRL)
    assert page.result().weaknesses[0].findings == invented_letter().weaknesses[0].findings
    assert page.result().weaknesses[0].judgement is Judgement.SUFFICIENT
    assert not page.ui.undo.isEnabled()
    for _ in range(3):
        key(page, Qt.Key.Key_Y, CTRL)
    assert len(texts(page, 1)) == 2
    assert page.result().weaknesses[0].judgement is Judgement.NOT_SUFFICIENT


def test_a_letter_key_does_not_change_the_words_until_f2(page: ReviewPage) -> None:
    page.findings.go_to(1, caret=0)
    QTest.keyClicks(page.focusWidget(), "xyz")
    assert texts(page, 1)[1] == "Families get a message when a bus is late."
    key(page, Qt.Key.Key_F2)
    QTest.keyClicks(page.focusWidget(), "Many ")
    key(page, Qt.Key.Key_Return)
    assert texts(page, 1)[1] == "Many Families get a message when a bus is late."
    assert "differs" in page.findings.rows[1].place.text()
    assert "differs" not in page.findings.rows[0].place.text()


def test_escape_gives_an_edit_up(page: ReviewPage) -> None:
    page.findings.go_to(1, caret=0)
    key(page, Qt.Key.Key_F2)
    QTest.keyClicks(page.focusWidget(), "Many ")
    key(page, Qt.Key.Key_Escape)
    assert texts(page, 1)[1] == "Families get a message when a bus is late."
    assert not page.ui.undo.isEnabled()


def test_what_is_being_typed_is_kept_when_the_bank_is_made(page: ReviewPage, qtbot: QtBot) -> None:
    page.words.edit()
    QTest.keyClick(page.words, Qt.Key.Key_End, CTRL)
    QTest.keyClicks(page.words, " Always.")
    page.ui.title.setFocus()
    page.ui.title.selectAll()
    QTest.keyClicks(page.ui.title, "Late buses")
    with qtbot.waitSignal(page.accepted):
        page.ui.make.click()
    first = page.result().weaknesses[0]
    assert (first.text.endswith("first lesson. Always."), first.title) == (True, "Late buses")


def test_the_suggested_title_is_seen_whole_given_another_and_brought_back(
    page: ReviewPage,
) -> None:
    title = page.ui.title
    suggested = "Buses to the lake school come late"
    assert (title.text(), title.placeholderText()) == (suggested, suggested)
    assert title.fontMetrics().horizontalAdvance("n" * 50) < title.width(), "room for most titles"
    title.setFocus()
    title.selectAll()
    QTest.keyClicks(title, "Late buses")
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert page.result().weaknesses[0].title == "Late buses"
    title.selectAll()
    QTest.keyClick(title, Qt.Key.Key_Delete)
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert (title.text(), page.result().weaknesses[0].title) == (suggested, suggested)
    page.ui.undo.click()
    assert title.text() == "Late buses"


def test_words_that_were_changed_differ_from_the_page(page: ReviewPage) -> None:
    assert page.ui.same.text() == "same as the page"
    page.words.edit()
    QTest.keyClicks(page.words, "x")
    assert page.ui.same.text() == "differs from the page"


def test_what_is_no_finding_is_counted_and_can_be_brought_back(page: ReviewPage) -> None:
    page.findings.go_to(1)
    key(page, Qt.Key.Key_Delete)
    assert texts(page, 1) == [
        "The timetable was drawn anew in May. Drivers know the children by name."
    ]
    page.ui.showLeftOut.click()
    last = page.left_out.model().rowCount() - 1
    page.left_out.setCurrentIndex(page.left_out.model().index(last, 0))
    page.left_out.setFocus()
    key(page, Qt.Key.Key_Insert)
    assert texts(page, 1)[1] == "Families get a message when a bus is late."
    assert page.result().left_out == invented_letter().left_out


def test_selected_words_are_added_as_a_finding(page: ReviewPage) -> None:
    place = page.view.places_of("The well-being room is shut in winter.")[0]
    page.view.show_page(place.page)
    sheet = page.view.sheets[place.page - 1]
    middle = (place.box.top + place.box.bottom) / 2
    start, end = (
        page.view.mapFromScene(sheet.mapToScene(x, middle))
        for x in (place.box.left + 1, place.box.right - 1)
    )
    viewport = page.view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    page.view.setFocus()
    key(page, Qt.Key.Key_Insert)
    assert "The well-being room is shut in winter." in texts(page, 1)


def test_f8_ticks_goes_on_and_makes_the_bank_the_next_thing(page: ReviewPage) -> None:
    assert page.ui.count.text() == "0 of 3 checked"
    assert page.ui.make.toolTip() == "3 weaknesses not checked yet"
    for checked in (1, 2, 3):
        key(page, Qt.Key.Key_F8)
        assert page.ui.count.text() == f"{checked} of 3 checked"
    assert page.ui.make.hasFocus()
    assert page.ui.make.property("kind") == "primary"


def test_an_unchecked_letter_can_be_accepted_and_says_how_much_is_left(
    page: ReviewPage, qtbot: QtBot
) -> None:
    key(page, Qt.Key.Key_F8)
    assert page.ui.make.accessibleDescription() == "2 weaknesses not checked yet"
    with qtbot.waitSignal(page.accepted):
        page.ui.make.click()


def test_a_missing_judgement_is_never_chosen_for_the_officer(page: ReviewPage) -> None:
    key(page, Qt.Key.Key_Down, ALT)
    assert page.ui.noneStated.isChecked()
    assert "Choose one only if you can read it there" in page.ui.hint.text()
    for _ in range(3):
        key(page, Qt.Key.Key_F8)
    assert page.result().weaknesses[1].judgement is Judgement.NONE_STATED


def test_the_band_follows_the_edits_and_every_warning_can_be_reached(page: ReviewPage) -> None:
    seen = []
    for _ in page.band.warnings:
        seen.append(page.ui.bannerWords.text())
        page.ui.bannerNext.click()
    assert len(set(seen)) == 2
    assert "Found: 1 sufficient, 1 not sufficient, 1 without a judgement (number 2)" in seen[0]
    page.ui.bannerNumber.click()
    assert page.ui.number.text() == "Number 2"
    page.ui.sufficient.click()
    assert "disagree" not in page.ui.bannerWords.text()
    key(page, Qt.Key.Key_F8)
    assert not page.ui.banner.isVisible()


def test_show_page_turns_to_the_sentence_with_the_totals(page: ReviewPage) -> None:
    key(page, Qt.Key.Key_Down, ALT)
    page.ui.bannerPage.click()
    assert page.view.page == 1


def test_a_click_on_a_box_leads_to_its_finding(page: ReviewPage) -> None:
    page.view.box_clicked.emit("3.1")
    assert page.ui.number.text() == "Number 3"
    assert page.findings.rows[0].words.hasFocus()


def test_the_boxes_mark_where_one_is(page: ReviewPage) -> None:
    page.findings.go_to(1)
    drawn = boxes(
        page._steps.now, Spot(1, 1), page.view.text or page.result().pages, page.view.places_of
    )
    assert [box.label for box in drawn if box.active] == ["1.2"]
    assert {box.label for box in drawn if box.own} == {"1", "1.1", "1.2"}
    assert {box.label for box in drawn} == {"1", "1.1", "1.2", "2", "2.1", "3", "3.1"}


def test_a_report_of_2023_shows_its_lists_and_bodies_and_no_judgement(qtbot: QtBot) -> None:
    from dataclasses import replace

    letter = invented_letter()
    area = WeaknessKind.PRIORITY_ACTION
    report = replace(
        letter,
        framework=Framework.AREA_2023,
        kind=LetterKind.FULL,
        weaknesses=tuple(
            replace(one, kind=area, responsible="Ashmere Council") for one in letter.weaknesses
        ),
    )
    page = open_review(report, Path("report.md"), qtbot)
    assert not page.ui.sufficient.isVisible()
    assert page.ui.kind.currentText() == "Area for priority action"
    page.ui.responsible.setFocus()
    page.ui.responsible.selectAll()
    QTest.keyClicks(page.ui.responsible, "Ashmere Council and the ferry board")
    assert page.result().weaknesses[0].responsible == "Ashmere Council and the ferry board"


def test_the_head_of_the_letter_can_be_written_in(page: ReviewPage, qtbot: QtBot) -> None:
    page.ui.details.click()
    head = page.findChild(InspectionDetails)
    assert isinstance(head, InspectionDetails)
    assert (head.details.visit, head.details.letter_date) == (None, None)
    head.ui.area.setText("Lower Ashmere")
    head.accept()
    assert page.result().area == "Lower Ashmere"
    assert page.result().visit is None


def test_every_focusable_widget_has_a_name(page: ReviewPage) -> None:
    nameless = [
        widget.objectName() or type(widget).__name__
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.window() is page
        and not (widget.accessibleName() or getattr(widget, "text", lambda: "")())
        and not isinstance(widget.parent(), QAbstractScrollArea)
    ]
    assert nameless == []


@pytest.mark.parametrize(
    ("name", "findings"),
    [
        ("seeds/worcestershire-revisit-letter-2021.pdf", 41),
        ("seeds/sandwell-revisit-letter-2019.docx", 27),
        ("reports/oxfordshire-2023.pdf", 0),
    ],
)
def test_published_letters_are_reviewed_with_their_words_on_the_page(
    name: str, findings: int, qtbot: QtBot
) -> None:
    file = shared(name)
    letter = read_letter(file)
    page = open_review(letter, file, qtbot)
    qtbot.waitUntil(lambda: page.view.page_count > 0, timeout=15_000)
    assert sum(len(one.findings) for one in page.result().weaknesses) == findings
    differing = []
    for one in letter.weaknesses:
        page._go_to(Spot(one.number))
        if page.ui.same.text() != "same as the page":
            differing.append(one.number)
    assert differing == []
    if file.suffix == ".pdf":
        sheet = page.view.sheets[page.view.page - 1]
        qtbot.waitUntil(lambda: sheet.image is not None, timeout=15_000)


def test_the_list_is_walked_with_the_arrows(page: ReviewPage) -> None:
    page.ui.list.setFocus()
    key(page, Qt.Key.Key_Down)
    assert page.ui.number.text() == "Number 2"
    rect = page.ui.list.visualRect(page.ui.list.model().index(2, 0))
    QTest.mouseClick(
        page.ui.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft() + QPoint(40, 10)
    )
    assert page.ui.number.text() == "Number 3"


@pytest.mark.parametrize("width", [1920, 1366, 1093])
def test_letter_list_and_findings_stand_side_by_side(page: ReviewPage, width: int) -> None:
    page.resize(width, 560)
    assert page.width() == width
    assert not page.bands.tabs.isVisible()
    assert page.view.isVisible()
    assert page.ui.list.isVisible()
    assert page.words.isVisible()
    assert page.findings.isVisible()


def test_in_a_window_of_683_by_336_every_part_is_reached_by_its_tab(page: ReviewPage) -> None:
    page.resize(790, 560)
    page.resize(683, 336)
    assert (page.width(), page.height()) == (683, 336)
    shown = []
    for place in range(page.bands.tabs.count()):
        page.bands.tabs.setCurrentIndex(place)
        parts = (page.view, page.ui.list, page.words, page.findings)
        shown.append([part.isVisible() for part in parts])
        assert page.ui.make.isVisible()
    assert shown == [[place == part for part in range(4)] for place in range(4)]
    page.ui.bannerPage.click()
    assert page.view.isVisible()


def test_the_list_is_a_strip_of_numbers_where_it_is_narrow(page: ReviewPage) -> None:
    page.resize(1093, 560)
    assert page.ui.listPane.width() < 80
    page.resize(1366, 692)
    assert page.ui.listPane.width() > 150
