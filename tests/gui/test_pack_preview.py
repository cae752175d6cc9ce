"""The preview of a binder: printed numbers, and exhibits that are made when they are reached."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from packs_made import DAY, MANY_STEPS, RECIPE, copied, packed_bank
from pages_shown import show_page
from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.narrative import Section
from sendprep.gui.print_page import PrintPage
from sendprep.services.write_pack import Copy, write_pack

_LONG = 60_000


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with packed_bank(tmp_path_factory.mktemp("bank")) as made:
        return made.path


@pytest.fixture
def bank(model: Path, tmp_path: Path) -> Iterator[Bank]:
    (tmp_path / "bank").mkdir()
    with copied(model, tmp_path / "bank") as opened:
        yield opened


def shown(bank: Bank, qtbot: QtBot) -> PrintPage:
    page = PrintPage(bank)
    page.ui.position.setDate(QDate(DAY.year, DAY.month, DAY.day))
    page.show_document("pack")
    show_page(page, bank, qtbot)
    qtbot.waitUntil(lambda: page.ui.updated.text() == "Updated just now", timeout=_LONG)
    qtbot.waitUntil(lambda: page.view.page_count > 0, timeout=_LONG)
    qtbot.waitUntil(lambda: page.builder.is_ready, timeout=_LONG)
    return page


def test_late_pages_are_called_in_the_window_as_on_paper(
    bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    write_pack(bank, tmp_path / "one", RECIPE, today=DAY, copy=Copy(gives_out=True))
    (weakness,) = bank.weaknesses.all()
    with bank.change("Write"):
        bank.narrative.write(weakness.id, Section.NEXT_STEPS, MANY_STEPS)
    page = shown(bank, qtbot)
    names, view, bar = page.view.names, page.view, page.bar
    late = next(label for label in names.labels if label.endswith("a"))
    at = names.labels.index(late) + 1
    bar.field.setText(late.upper())
    bar.field.returnPressed.emit()
    assert view.page == at
    assert bar.field.text() == late
    assert bar.total.text() == f"of {names.labels[-1]}"
    assert late in page.ui.pages.text().split()
    strip = page.thumbs.model()
    qtbot.waitUntil(lambda: strip.rowCount() == view.page_count, timeout=_LONG)
    assert [strip.index(row, 0).data() for row in range(strip.rowCount())] == [*names.labels]
    bar.field.setText(f"{int(late[:-1]) + 1}")
    bar.field.returnPressed.emit()
    assert view.page > at, "the plain number stands behind the late one"


def test_an_exhibit_is_made_when_it_is_reached_and_no_other(bank: Bank, qtbot: QtBot) -> None:
    page = shown(bank, qtbot)
    preview = page._maker.current
    assert preview and preview.shelf
    shelf = preview.shelf
    assert [shelf.held(part.key) for part in shelf.parts] == [None] * len(shelf.parts)
    page.builder.tree.choose("section/exhibits")
    first = page.view.page
    assert page.view.names.label(first) == shelf.parts[0].labels[0]
    assert page.view.names.wait(first) == f"{shelf.parts[0].key} is being prepared"
    qtbot.waitUntil(lambda: page.view.sheets[first - 1].image is not None, timeout=_LONG)
    assert shelf.held(shelf.parts[0].key)
    assert shelf.held(shelf.parts[-1].key) is None
    qtbot.waitUntil(lambda: page.thumbs.pictures.picture(first) is not None, timeout=_LONG)


def test_an_exhibit_that_cannot_be_made_is_a_sheet_that_says_why(bank: Bank, qtbot: QtBot) -> None:
    page = shown(bank, qtbot)
    preview = page._maker.current
    assert preview and preview.shelf
    bank.path.rename(bank.path.with_name("moved.sendprep"))
    page.builder.tree.choose("section/exhibits")
    first = page.view.page
    qtbot.waitUntil(lambda: page.view.sheets[first - 1].image is not None, timeout=_LONG)
    assert page.ui.stack.currentWidget() is page.ui.pagesPage, "the pack stays in sight"
    bank.path.with_name("moved.sendprep").rename(bank.path)


def test_a_binder_lies_open_as_it_will_be_bound(bank: Bank, qtbot: QtBot) -> None:
    page = shown(bank, qtbot)
    view = page.view
    view.show_page(5)
    of = f"of {view.names.labels[-1]}"
    assert page.ui.pages.text() == f"pages 4 and 5 {of}"
    left, right = (view.sheets[number - 1].sceneBoundingRect() for number in (4, 5))
    assert left.right() < right.left()
    assert left.top() == right.top()
    first = view.sheets[0].sceneBoundingRect()
    assert first.left() == pytest.approx(right.left(), abs=0.01), "the cover is a right-hand page"
    view.show_page(1)
    assert page.ui.pages.text() == f"page 1 {of}"
    assert page.thumbs.shown == {1}
