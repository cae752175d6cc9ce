"""Ten excerpts of real documents are filed without typing a page number."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from excerpt_steps import CTRL, drag, open_document
from made import evidence_of, new_bank
from pages_shown import show_page
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shared_data import shared

from sendprep.bank.bank import Bank
from sendprep.domain.anchors import find_again
from sendprep.domain.excerpt import Anchoring
from sendprep.domain.pages import Box
from sendprep.gui.evidence import EvidencePage
from sendprep.gui.page_find import find_phrase
from sendprep.gui.page_view import PageView, Passage
from sendprep.services.add_evidence import read_files, store_files

# the offscreen platform says so of every popup
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

_FILES = (
    "seeds/dudley-action-plan-2025.pdf",
    "seeds/sandwell-revisit-letter-2019.pdf",
    "seeds/worcestershire-revisit-letter-2021.pdf",
    "seeds/dudley-cabinet-report-2019.docx",
    "kpi/ees_timeliness_20_week_subset.csv",
)
_EACH = 2
_WORDS = 9


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    """Five real documents, which are E2 to E6."""
    files = [Path(shutil.copy(shared(name), tmp_path)) for name in _FILES]
    with new_bank(tmp_path) as made:
        store_files(made, read_files(made, files))
        yield made


def passages(bank: Bank, evidence_id: str) -> list[Passage]:
    """Return some words of the document, as far into it as it has pages; they run over lines."""
    pages = bank.texts.of(evidence_id)
    full = [page for page in pages.pages if len(page.text.split()) > 4 * _WORDS]
    chosen: list[Passage] = []
    for page in (full[-1], full[len(full) // 2]):
        words = page.text.split()
        middle = len(words) // (2 + len(chosen))
        sheet = pages.pages.index(page)
        found = find_phrase(pages, " ".join(words[middle : middle + _WORDS]))
        chosen.append(next(one for one in found if one.sheet == sheet))
    return chosen


def wait_for_picture(view: PageView, sheet: int, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: view.sheets[sheet].image is not None, timeout=10_000)


def printed(view: PageView, passage: Passage) -> tuple[Box, ...]:
    words = view.words_of(passage.sheet)
    assert words
    return words.boxes(passage.start, passage.end)


def test_ten_excerpts_are_filed_where_they_stand_without_a_page_number(
    bank: Bank, qtbot: QtBot
) -> None:
    page = show_page(EvidencePage(bank), bank, qtbot)
    form = page.side.excerpts.filing.form
    for number in range(2, 2 + len(_FILES)):
        evidence = evidence_of(bank, number)
        view = open_document(page, evidence.id, qtbot)
        for passage in passages(bank, evidence.id):
            view.show_page(passage.sheet + 1)
            if evidence.filename.endswith(".pdf"):
                wait_for_picture(view, passage.sheet, qtbot)
            drag(view, passage)
            assert view.passage
            assert view.passage.start <= passage.start
            assert view.passage.end >= passage.end
            QTest.keyClick(view, Qt.Key.Key_Return)
            qtbot.waitUntil(lambda: bool(form.ui.likely.likely or form.ui.weakness.count()))
            if not form.weakness_id:
                form.choose(bank.weaknesses.all()[0].id, by_hand=True)
            QTest.keyClick(form.ui.why, Qt.Key.Key_Return, CTRL)
            assert view.hasFocus()
        excerpts = bank.excerpts.of_evidence(evidence.id)
        assert len(excerpts) == _EACH
        for mark, excerpt in zip(view.marks, excerpts, strict=True):
            at = Passage(excerpt.sheet, excerpt.start, excerpt.end, "")
            assert mark.boxes == printed(view, at)
    _all_stand(bank)


def _all_stand(bank: Bank) -> None:
    for excerpt in bank.excerpts.all():
        pages = bank.texts.of(excerpt.evidence_id)
        text = pages.pages[excerpt.sheet].text[excerpt.start : excerpt.end]
        assert _bare(text) == _bare(excerpt.quote)
        assert excerpt.page == pages.pages[excerpt.sheet].number
        assert find_again(excerpt, pages, excerpt.text_id).anchoring is Anchoring.EXACT
    assert len(bank.links.all()) == _EACH * len(_FILES)


def _bare(text: str) -> str:
    return re.sub(r"[\s\u00ad-]", "", text)
