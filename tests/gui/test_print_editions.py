"""On the Print page SEF, coverage and audit rounds are printed for the readers who are chosen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from packs_made import packed_bank
from pages_shown import show_page
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.editions import Edition
from sendprep.gui.print_documents import printables
from sendprep.gui.print_page import PrintPage
from sendprep.readers.files import read_pages
from sendprep.services.choose_recipe import recipe_of
from sendprep.services.issue_pack import for_readers

_TITLE = "Case file of the ferry child"


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with packed_bank(tmp_path) as made:
        yield made


def _ready(page: PrintPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.ui.updated.text() == "Updated just now", timeout=30_000)
    qtbot.waitUntil(lambda: page.view.page_count > 0, timeout=30_000)


def _saved(page: PrintPage, path: Path) -> str:
    page.save_pdf(path)
    return " ".join(" ".join(one.text.split()) for one in read_pages(path).pages)


def test_the_summary_is_printed_for_the_readers_who_are_chosen(
    bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    page = show_page(PrintPage(bank), bank, qtbot)
    _ready(page, qtbot)
    assert page.builder.bar.isVisible()
    assert _TITLE in _saved(page, tmp_path / "all.pdf")
    page.builder.choice.choose_edition(Edition.BOARD)
    _ready(page, qtbot)
    read = _saved(page, tmp_path / "board.pdf")
    assert _TITLE not in read
    assert "partnership board edition" in read


def test_how_gaps_may_be_closed_is_no_part_of_the_coverage_for_inspectors(
    bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    page = show_page(PrintPage(bank), bank, qtbot)
    page.show_document("coverage")
    _ready(page, qtbot)
    assert "cells are gaps." in (read := _saved(page, tmp_path / "coverage.pdf"))
    assert "cheapest way" not in read
    assert page.ui.gaps.text() == "Every gap is marked in it"


def test_every_paper_for_outsiders_follows_the_edition_and_none_of_the_others(bank: Bank) -> None:
    recipe = for_readers(recipe_of(bank), Edition.PARENTS)
    (weakness,) = bank.weaknesses.all()
    offered = {one.key: one for one in printables(bank, "", recipe, weakness)}
    outside = {"sef", "coverage", "pack", "weakness", "meetings", "evidence-index"}
    assert {key for key, one in offered.items() if one.readers is Edition.PARENTS} == outside
    assert {key for key, one in offered.items() if one.readers is None} == set()
    assert offered["sef"].called == "SEF summary, parents edition"
    (whole, *_) = printables(bank)
    assert whole.called == "SEF summary"
