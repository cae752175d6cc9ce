"""Pages made for text: no letter is lost or moved, tables are ruled, worksheets keep their rows."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sendprep.domain.pages import Box, Line, Page, Pages
from sendprep.gui.made_page import MadePage
from sendprep.gui.page_boxes import PageBox
from sendprep.gui.page_view import PageView
from sendprep.gui.page_words import show_text
from sendprep.gui.text_pages import WIDTH, set_pages

GRID = (
    "Waits",
    "Ashmere waiting times\t",
    "",
    "Service\tWaiting\tNote",
    "Speech and language\t412\tRises since the second team began.\nSee the minutes of October.",
    "\t\t-14",
)


def made(lines: tuple[str, ...], reader: str) -> MadePage:
    """Return one page as it is set."""
    page = Page(None, tuple(Line(text) for text in lines))
    (set_page,) = set_pages(Pages((page,), reader)).pages
    assert isinstance(set_page, MadePage)
    return set_page


def box_of(line: Line) -> Box:
    """Return where a line stands, as each line of a made page does."""
    assert line.box is not None
    return line.box


_words = st.text("aeW .,-\n\t😀ﬁשé\u0301", max_size=90) | st.just("long " * 90) | st.just("x" * 300)


@pytest.mark.parametrize("reader", ["plain text 1", "sheets 1 (calamine)", "text table 1"])
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(lines=st.lists(_words, max_size=6))
def test_every_letter_stays_in_its_order(qapp: QApplication, reader: str, lines: list[str]) -> None:
    page = made(tuple(lines), reader)
    assert "".join(page.text.split()) == "".join("\n".join(lines).split())
    assert all(line.box is not None for line in page.lines)


def test_only_single_spaces_make_way_so_that_places_in_the_text_stay(qapp: QApplication) -> None:
    lines = (*GRID, "The ferry school counts its lanterns before every winter. " * 8 + "End.")
    for reader in ("plain text 1", "sheets 1"):
        page, text = made(lines, reader), "\n".join(lines)
        assert len(page.text) == len(text)
        assert page.text.index("second team") == text.index("second team")


def test_worksheet_has_numbers_of_rows_and_letters_of_columns(qapp: QApplication) -> None:
    page = made(GRID, "sheets 1")
    labels = [label.text for band in page.bands for label in band.labels]
    assert labels == ["1", "A", "B", "C", "2", "3", "4", "5"]
    boxes = {line.text: box_of(line) for line in page.lines}
    third = [box_of(label) for band in page.bands for label in band.labels if label.text == "3"]
    assert boxes["Service"].top == pytest.approx(third[0].top, abs=2)
    assert boxes["412"].right == pytest.approx(boxes["Waiting"].right, abs=12)
    assert boxes["Waiting"].left > boxes["Service"].right
    assert page.is_grid and len(page.rules) == 6 + 4


def test_cells_lie_within_their_columns(qapp: QApplication) -> None:
    wide = "\t".join(f"A cell of many words, number {at}" for at in range(9))
    page = made(("Head\t" * 8 + "Head", wide), "word 1")
    uprights = sorted({rule.left for rule in page.rules if rule.left == rule.right})
    assert len(uprights) == 10
    assert uprights[-1] <= WIDTH
    for line in page.lines:
        column = max(at for at, left in enumerate(uprights) if left <= box_of(line).left)
        assert box_of(line).right <= uprights[column + 1] + 0.5


def test_a_band_gives_all_that_may_be_seen_at_a_height(qapp: QApplication) -> None:
    page = made(("Name", *(f"row {at}\tvalue {at}" for at in range(500))), "sheets 1")
    middle = next(box_of(line) for line in page.lines if line.text == "row 250")
    seen, labels = page.between(middle.top - 1, middle.bottom + 1)
    assert {"row 250", "value 250"} <= {line.text for line in seen}
    assert "251" in {label.text for label in labels}
    assert len(seen) < 12
    assert page.between(0, page.height)[0] == page.lines


def test_worksheet_is_painted_with_its_words_and_rules(qtbot: QtBot) -> None:
    view = PageView()
    qtbot.addWidget(view)
    view.resize(900, 500)
    with qtbot.waitExposed(view):
        view.show()
    view.set_pages(Pages((Page(1, ()),), "sheets 1"))
    empty = _ink(view)
    view.set_pages(Pages((Page(1, tuple(Line(text) for text in GRID)),), "sheets 1"))
    assert _ink(view) > empty + 500
    assert view.text is not None and view.places_of("second team began")


def _ink(view: PageView) -> int:
    """Return how many pixels of the first page's picture are not white."""
    image = view.grab().toImage()
    return sum(
        image.pixelColor(x, y).lightness() < 235
        for x in range(40, image.width() - 40, 2)
        for y in range(20, 300)
    )


def test_a_page_can_be_set_on_a_worker_and_shown_afterwards(qtbot: QtBot) -> None:
    stored = Pages((Page(1, tuple(Line(text) for text in GRID)),), "sheets 1")
    with ThreadPoolExecutor(1) as worker:
        shown = worker.submit(show_text, stored).result()
    assert shown.pages == set_pages(stored)
    view = PageView()
    qtbot.addWidget(view)
    view.set_text(shown)
    assert view.text is shown.pages
    assert view.places_of("speech and language")


def test_lines_near_a_height_are_those_around_it_and_hold_the_nearest(qapp: QApplication) -> None:
    page = made(("Name", *(f"row {at}\tvalue {at}" for at in range(300))), "sheets 1")
    for number in (0, 150, 299):
        index = next(at for at, line in enumerate(page.lines) if line.text == f"row {number}")
        near = page.near(box_of(page.lines[index]).top + 2)
        assert index in near
        assert len(near) <= 6
    assert page.near(-50).start == 0
    assert page.near(page.height + 50).stop == len(page.lines)


def test_wide_worksheet_stays_legible_and_is_moved_sideways_to_what_is_shown(qtbot: QtBot) -> None:
    heads = "\t".join(f"Column {at}" for at in range(40))
    rows = ("Return", heads, "\t".join([*(["4"] * 39), "the last lantern"]))
    view = PageView()
    qtbot.addWidget(view)
    view.resize(800, 400)
    view.set_pages(Pages((Page(1, tuple(map(Line, rows))), Page(2, (Line("Narrow"),))), "sheets 1"))
    with qtbot.waitExposed(view):
        view.show()
    assert view.zoom >= 0.85
    across = view.horizontalScrollBar()
    assert across.value() == across.minimum() < across.maximum()
    assert view.sheets[1].sceneBoundingRect().left() == view.sheets[0].sceneBoundingRect().left()
    place = view.places_of("the last lantern")[0]
    view.show_box(PageBox(place.page, place.box))
    assert across.value() > 0.8 * across.maximum()
    view.set_pages(Pages((Page(None, tuple(map(Line, GRID))),), "text table 1"))
    assert across.maximum() <= 0 and view.zoom > 0.85


def test_only_a_cell_that_is_a_number_stands_at_the_right(qapp: QApplication) -> None:
    heads = "\t".join(f"column_name_{at}" for at in range(30))
    page = made(("Return", heads, "\t".join(["9"] * 30)), "text table 1")
    heads_set = [line for line in page.lines[1:] if line.text != "9"]
    starts = {round(line.box.left, 3) for line in heads_set if line.box}
    assert len(heads_set) > len(starts) == 30  # heads are broken, and every piece starts alike
