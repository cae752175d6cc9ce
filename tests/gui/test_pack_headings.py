"""Going to a line of a binder's tree shows the page on which it begins."""

import pytest
from pages_shown import show_pack
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.binder import PackSection
from sendprep.gui.pack_headings import begins_on
from sendprep.gui.pack_lines import SECTION, WEAKNESS
from sendprep.gui.print_contents import Entry
from sendprep.gui.print_page import PrintPage


@pytest.fixture
def page(bank: Bank, qtbot: QtBot) -> PrintPage:
    return show_pack(bank, qtbot)


def test_each_line_that_has_pages_leads_to_one_of_its_own(page: PrintPage, bank: Bank) -> None:
    tree, begins = page.builder.tree, []
    page.view.show_page(4)
    tree.choose("cover")
    assert page.view.page == 1
    for section in PackSection:
        tree.choose(f"{SECTION}{section.value}")
        current = page.builder.ui.tree.currentIndex()
        pages = current.siblingAtColumn(1).data()
        if pages != "none":
            begins.append((page.view.page, pages != "shared"))
    assert len(begins) > 5
    turned = [page for page, _ in begins]
    assert turned == sorted(turned), "in the order of the binder"
    own = [one for one, has_own in begins if has_own]
    assert own == sorted(set(own)), "each that has pages begins on one of its own"
    first, second = bank.weaknesses.all()[:2]
    tree.choose(f"{WEAKNESS}{first.id}")
    before = page.view.page
    tree.choose(f"{WEAKNESS}{second.id}")
    assert page.view.page > before


def test_the_changes_are_found_by_the_issue_that_they_are_since() -> None:
    entries = [Entry("Glossary", "7", 7), Entry("Changes since issue 12", "8", 8)]
    assert begins_on(PackSection.CHANGES.words, entries) == 8
    assert begins_on(PackSection.MANIFEST.words, entries) is None


def test_what_works_well_is_found_by_the_heading_that_the_binder_prints() -> None:
    entries = [Entry("Glossary", "7", 7), Entry("What works well", "8", 8)]
    assert begins_on(PackSection.STRENGTHS.words, entries) == 8
