"""The page view draws what is in sight, on white paper, and knows its words and boxes."""

from pathlib import Path

import pytest
from bank_made import pages_of
from letters_invented import PAGES
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sendprep.domain.pages import Box, Line, Page, Pages
from sendprep.errors import SendprepError
from sendprep.gui import look
from sendprep.gui.page_bar import PageBar
from sendprep.gui.page_view import Fit, Layout, PageBox, PageView
from sendprep.gui.text_pages import MARGIN, WIDTH, set_pages


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Five pages with one line each, at a known place."""
    from reportlab.pdfgen.canvas import Canvas

    path = tmp_path_factory.mktemp("pdf") / "five.pdf"
    canvas = Canvas(str(path), pagesize=(595, 842))
    for number in range(1, 6):
        canvas.drawString(60, 700, f"Kites of page {number} were counted.")
        canvas.setFillColorRGB(0, 0, 0)
        canvas.rect(0, 0, 20, 20, fill=1)
        canvas.showPage()
    canvas.save()
    return path


@pytest.fixture
def view(qtbot: QtBot) -> PageView:
    view = PageView()
    qtbot.addWidget(view)
    view.resize(500, 400)
    with qtbot.waitExposed(view):
        view.show()
    return view


def open_pdf(view: PageView, pdf: Path, qtbot: QtBot, lines: Pages | None = None) -> None:
    with qtbot.waitSignal(view.pages_changed, timeout=10_000):
        view.set_document(pdf, lines)


def drawn(view: PageView) -> list[int]:
    return [sheet.number for sheet in view.sheets if sheet.image is not None]


def test_pages_in_sight_and_their_neighbours_are_drawn_and_no_others(
    view: PageView, pdf: Path, qtbot: QtBot
) -> None:
    open_pdf(view, pdf, qtbot)
    qtbot.waitUntil(lambda: drawn(view) == [1, 2], timeout=10_000)
    view.show_page(4)
    qtbot.waitUntil(lambda: {3, 4, 5} <= set(drawn(view)), timeout=10_000)


def test_a_page_is_drawn_as_sharp_as_the_screen(view: PageView, pdf: Path, qtbot: QtBot) -> None:
    open_pdf(view, pdf, qtbot)
    view.set_zoom(1.5)
    pixels = round(595 * 1.5 * 96 / 72 * view.devicePixelRatioF())

    def sharp() -> bool:
        image = view.sheets[0].image
        return image is not None and abs(image.width() - pixels) <= 1

    qtbot.waitUntil(sharp, timeout=10_000)


def test_a_file_that_is_no_pdf_is_told_in_a_sentence(view: PageView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.failed, timeout=10_000) as told:
        view.set_document(b"not a document")
    problem = told.args[0] if told.args else None
    assert isinstance(problem, SendprepError)
    assert problem.happened.endswith(".")


def test_paper_stays_white_in_the_dark_scheme(
    view: PageView, qapp: QApplication, qtbot: QtBot
) -> None:
    view.set_pages(pages_of("Swans walk over the lake path."))
    try:
        look.apply(qapp, look.Scheme.DARK)
        picture = view.grab().toImage()
    finally:
        look.apply(qapp, look.Scheme.LIGHT)
    assert picture.pixelColor(view.width() // 2, 30) == QColor("white")
    assert picture.pixelColor(2, 2).lightness() < 60


def test_turning_pages_by_key_and_field(view: PageView, pdf: Path, qtbot: QtBot) -> None:
    bar = PageBar(view)
    qtbot.addWidget(bar)
    open_pdf(view, pdf, qtbot)
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert (view.page, bar.field.text(), bar.total.text()) == (2, "2", "of 5")
    bar.field.setText("4")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert view.page == 4
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.page == 3
    bar.field.setText("5")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert not bar.down.isEnabled()
    assert bar.up.isEnabled()


def test_scrolling_turns_the_page(view: PageView, pdf: Path, qtbot: QtBot) -> None:
    open_pdf(view, pdf, qtbot)
    with qtbot.waitSignal(view.page_changed):
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    assert view.page == 3


def test_a_page_asked_for_before_the_document_is_measured_is_shown_then(
    view: PageView, pdf: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(view.pages_changed, timeout=10_000):
        view.set_document(pdf)
        view.show_page(4)
    assert view.page == 4


def test_zoom_by_keys_wheel_and_fit(view: PageView, pdf: Path, qtbot: QtBot) -> None:
    open_pdf(view, pdf, qtbot)
    fitted = view.zoom
    ctrl = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(view, Qt.Key.Key_Plus, ctrl)
    assert view.zoom > fitted
    QTest.keyClick(view, Qt.Key.Key_0, ctrl)
    assert view.zoom == pytest.approx(fitted, rel=0.05)
    wheel(view, 120)
    assert view.zoom > fitted
    wheel(view, -120)
    view.set_fit(Fit.PAGE)
    assert 842 * view.zoom * 96 / 72 <= view.viewport().height()
    view.resize(500, 700)
    assert 842 * view.zoom * 96 / 72 > 400


def wheel(view: PageView, by: int) -> None:
    at = QPointF(100, 100)
    event = QWheelEvent(
        at,
        view.mapToGlobal(at),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_single_page_shows_one_page_and_a_spread_shows_two(
    view: PageView, pdf: Path, qtbot: QtBot
) -> None:
    open_pdf(view, pdf, qtbot)
    view.set_page_layout(Layout.SINGLE)
    view.show_page(3)
    assert [sheet.number for sheet in view.sheets if sheet.isVisible()] == [3]
    view.set_page_layout(Layout.SPREAD)
    third, fourth = view.sheets[2].sceneBoundingRect(), view.sheets[3].sceneBoundingRect()
    assert third.top() == fourth.top()
    assert third.right() < fourth.left()
    view.show_page(1)
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.page == 3


def test_a_click_on_a_box_tells_its_label(view: PageView, qtbot: QtBot) -> None:
    view.set_pages(pages_of("Swans walk over the lake path.\nNobody counts the kites."))
    place = view.places_of("nobody counts the kites")[0]
    view.set_boxes([PageBox(place.page, place.box, "2.1", own=True)])
    middle = (place.box.left + place.box.right) / 2, (place.box.top + place.box.bottom) / 2
    at = view.mapFromScene(view.sheets[0].mapToScene(*middle))
    with qtbot.waitSignal(view.box_clicked) as told:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told.args == ["2.1"]


def test_a_box_on_a_page_out_of_sight_is_scrolled_to(
    view: PageView, pdf: Path, qtbot: QtBot
) -> None:
    open_pdf(view, pdf, qtbot)
    box = PageBox(4, Box(60, 600, 300, 640), "4.2", active=True, own=True)
    view.set_boxes([box])
    view.show_marked()
    sheet = view.sheets[3]
    spot = view.mapFromScene(sheet.mapToScene(60, 620))
    assert view.viewport().rect().contains(spot)


def test_words_are_selected_with_the_mouse_on_a_page_picture(
    view: PageView, pdf: Path, qtbot: QtBot
) -> None:
    line = Line("Kites of page 1 were counted.", Box(60, 132, 220, 146))
    open_pdf(view, pdf, qtbot, Pages((Page(1, (line,)),), "invented"))
    sheet = view.sheets[0]

    def at(x: float) -> QPoint:
        return view.mapFromScene(sheet.mapToScene(x, 139))

    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at(70))
    QTest.mouseMove(view.viewport(), at(97))
    with qtbot.waitSignal(view.words_selected) as told:
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at(97))
    assert told.args == ["Kites of", 1]
    assert view.selected_words == "Kites of"
    view.clear_selection()
    assert (view.selected_words, view.selected_page) == ("", 0)


def test_lines_are_selected_with_shift_and_the_arrows(view: PageView) -> None:
    view.set_document(b"", PAGES)
    view.set_pages(pages_of("First line.\nSecond line.\nThird line."))
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(view, Qt.Key.Key_Down, shift)
    assert view.selected_words == "First line."
    QTest.keyClick(view, Qt.Key.Key_Down, shift)
    assert view.selected_words == "First line.\nSecond line."
    QTest.keyClick(view, Qt.Key.Key_Up, shift)
    assert view.selected_words == "First line."


def test_text_is_set_within_its_margins_and_loses_no_word(qapp: QApplication) -> None:
    long = " ".join(["The ferry school counts its lanterns before every winter."] * 9)
    text = set_pages(pages_of(f"{long}\n\nShort.", "Other page."))
    first = text.pages[0]
    assert " ".join(line.text for line in first.lines).split() == f"{long} Short.".split()
    assert len(first.lines) > 5
    assert all(
        line.box and line.box.left >= MARGIN and line.box.right <= WIDTH - MARGIN + 0.5
        for line in first.lines
    )
    assert [page.number for page in text.pages] == [1, 2]


def test_every_button_of_the_bar_has_a_name(view: PageView, qtbot: QtBot) -> None:
    bar = PageBar(view)
    qtbot.addWidget(bar)
    buttons = (bar.up, bar.down, bar.smaller, bar.larger, bar.width_button, bar.page_button)
    assert all(button.accessibleName() and button.toolTip() for button in buttons)


@pytest.mark.parametrize("page", [1, 2])
@pytest.mark.parametrize("size", [(500, 400), (200, 900)])
def test_the_page_that_was_asked_for_is_the_one_in_sight_whatever_the_size_becomes(
    pdf: Path, qtbot: QtBot, page: int, size: tuple[int, int]
) -> None:
    view = PageView()
    qtbot.addWidget(view)
    view.resize(100, 30)  # as a page that has not been laid out yet
    with qtbot.waitSignal(view.pages_changed, timeout=10_000):
        view.set_document(pdf, None)
        view.show_page(page)
    view.show()
    for step in ((220, 800), size):
        view.resize(*step)
        qtbot.wait(60)
    assert view.page == page
    top = view.mapFromScene(view.sheets[page - 1].sceneBoundingRect().topLeft()).y()
    assert 0 <= top < 10, "its top is at the top of the view"


def test_the_first_page_is_the_one_in_sight_where_two_are_seen_whole(
    view: PageView, pdf: Path, qtbot: QtBot
) -> None:
    view.resize(200, 900)
    open_pdf(view, pdf, qtbot)
    qtbot.wait(60)
    assert view.page == 1
