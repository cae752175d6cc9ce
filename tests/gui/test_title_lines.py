"""The working title in the lists: over two lines, so that most are read whole."""

from dataclasses import replace
from typing import Any

import pytest
from bank_made import a_weakness
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QDialog, QListView, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from sendprep.domain.inspection import LetterWeakness
from sendprep.domain.weakness import Weakness, WeaknessKind
from sendprep.gui import look
from sendprep.gui.evidence_link_rows import cut_to_lines
from sendprep.gui.forms.ui_action import Ui_ActionDialog
from sendprep.gui.forms.ui_evidence_link_form import Ui_EvidenceLinkForm
from sendprep.gui.forms.ui_search_filters import Ui_SearchFilters
from sendprep.gui.review_list import Proposal, ProposalDelegate
from sendprep.gui.weakness_list import FOLDED, WeaknessDelegate, WeaknessRow
from sendprep.gui.weakness_signs import paragraph, title_height, title_lines

SHORT, LONG = "Kites", "The kites of the lake school have not been counted or mended"


@given(st.text("kites of the", max_size=80), st.integers(30, 300))
def test_no_letter_of_a_title_is_lost_between_its_lines(
    qapp: QApplication, title: str, width: int
) -> None:
    font = look.font("body-strong")
    first, second = title_lines(title, font, width)
    assert (first + second).replace(" ", "") == title.replace(" ", "")
    if " " in first:
        assert QFontMetrics(font).horizontalAdvance(first) <= width
    high = QFontMetrics(font).height()
    assert title_height(title, font, width) == (2 * high if second else high)


@given(st.text("kites of the,", min_size=1, max_size=400), st.integers(60, 300))
def test_words_that_are_cut_take_three_lines_and_end_in_dots(
    qapp: QApplication, words: str, width: int
) -> None:
    font = look.font("body")
    cut = cut_to_lines(words, font, width)
    assert paragraph(cut, font, width).lineCount() <= 3
    assert cut == words or (cut.endswith("…") and words.startswith(cut[:-1]))


def weakness(title: str) -> Weakness:
    return replace(a_weakness(), title=title)


def proposal(title: str) -> Proposal:
    found = LetterWeakness(1, WeaknessKind.SIGNIFICANT_WEAKNESS, "Words.", 1, title=title)
    return Proposal(found, checked=False, judged=True)


@pytest.mark.parametrize("width", [200, 240])
def test_a_row_is_as_high_as_its_title_needs(qapp: QApplication, width: int) -> None:
    view = QListView()
    rail, review = WeaknessDelegate(view), ProposalDelegate(view)
    more = QFontMetrics(look.font("body-strong")).height()
    heights = [rail.row_height(WeaknessRow(weakness(one), None), width) for one in (SHORT, LONG)]
    assert heights[1] - heights[0] == more
    heights = [review.row_height(proposal(one), width) for one in (SHORT, LONG)]
    assert heights[1] - heights[0] == more


def test_a_folded_row_is_no_higher_for_a_long_title(qapp: QApplication) -> None:
    view = QListView()
    rail, review = WeaknessDelegate(view), ProposalDelegate(view)
    rows = [rail.row_height(WeaknessRow(weakness(one), None), FOLDED) for one in (SHORT, LONG)]
    assert rows[0] == rows[1]
    strips = [review.row_height(proposal(one), 40) for one in (SHORT, LONG)]
    assert strips[0] == strips[1]


@pytest.mark.parametrize(
    ("form", "parent"),
    [
        (Ui_ActionDialog, QDialog),
        (Ui_SearchFilters, QScrollArea),
        (Ui_EvidenceLinkForm, QWidget),
    ],
)
def test_a_choice_of_weakness_that_is_cut_ends_in_dots_and_has_it_whole_as_its_tip(
    qtbot: QtBot, form: type[Any], parent: type[QWidget]
) -> None:
    widget, ui = parent(), form()
    qtbot.addWidget(widget)
    ui.setupUi(widget)
    ui.weakness.addItem(LONG)
    ui.weakness.setFixedWidth(120)
    ui.weakness.grab()  # it writes its tip when it is painted
    assert ui.weakness.toolTip() == LONG
