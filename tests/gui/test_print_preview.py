"""A preview that nobody wants any more is not finished before the one that is wanted."""

import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from bank_made import fill, plain_bank
from pages_shown import show_page
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.errors import Cancelled
from sendprep.gui.print_documents import printables
from sendprep.gui.print_page import PrintPage
from sendprep.gui.print_preview import PreviewMaker, Wanted
from sendprep.gui.printable import Printable
from sendprep.progress import Progress
from sendprep.services.choose_recipe import recipe_of
from sendprep.services.write_report import Pages, coverage_pages, write_coverage

_DAY = date(2026, 3, 2)


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as bank:
        fill(bank)
        yield bank


class Endless:
    """A document that is being made until somebody stops it."""

    def __init__(self) -> None:
        self.begun, self.stopped = threading.Event(), threading.Event()
        self.printable = Printable("endless", "Endless", "ph.file", self._pages, write_coverage)

    def _pages(self, bank: Bank, progress: Progress, day: date) -> Pages:
        self.begun.set()
        try:
            while True:
                progress(0, 0, "Making it")
                self.stopped.wait(0.005)
        except Cancelled:
            self.stopped.set()
            raise


def test_the_one_being_made_is_stopped_and_the_new_one_is_begun(bank: Bank, qtbot: QtBot) -> None:
    owner, endless = QWidget(), Endless()
    qtbot.addWidget(owner)
    coverage = next(one for one in printables(bank) if one.key == "coverage")
    wanted = [endless.printable]
    maker = PreviewMaker(bank, owner, lambda: Wanted(wanted[0], _DAY))
    maker.make()
    qtbot.waitUntil(endless.begun.is_set, timeout=5_000)

    wanted[0] = coverage
    maker.forget()
    with qtbot.waitSignal(maker.made, timeout=20_000):
        maker.make()

    assert endless.stopped.is_set()
    assert maker.current
    with bank.reader() as reader:
        edition = recipe_of(reader).edition
        wanted_pages = coverage_pages(reader, today=_DAY, edition=edition)
    assert maker.current.pdf == wanted_pages.pdf


def test_another_document_is_begun_as_soon_as_it_is_chosen(bank: Bank, qtbot: QtBot) -> None:
    page = show_page(PrintPage(bank), bank, qtbot)
    assert page.ui.updated.text() == "Making the pages"
    page.show_document("coverage")
    qtbot.waitUntil(lambda: page.ui.updated.text() == "Making the pages", timeout=300)
    qtbot.waitUntil(lambda: page.ui.updated.text() == "Updated just now", timeout=20_000)
    assert page.ui.contentsHeading.text() == "In the report"
