"""The page of search results: grouped, lit, filtered, and quiet about odd words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.search import HitKind
from sendprep.gui.search import SearchPage
from sendprep.gui.search_list import KINDS, pieces


@pytest.fixture
def page(bank: Bank, qtbot: QtBot) -> SearchPage:
    made = SearchPage(bank)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    return made


def _look_for(page: SearchPage, words: str, qtbot: QtBot) -> None:
    page.look_for(words)
    qtbot.waitUntil(lambda: page.ui.title.text() == f"“{words}”" and page._job is None)


def test_hits_stand_under_the_heading_of_their_kind(
    page: SearchPage, bank: Bank, qtbot: QtBot
) -> None:
    _look_for(page, "plans", qtbot)
    expected = bank.search.find("plans", limit=200)
    model = page.ui.hits.model()
    shown = [model.index(row, 0).data() for row in range(model.rowCount())]

    kinds = {hit.kind for hit in expected.hits}
    assert len(shown) == len(expected.hits) + len(kinds)
    assert page.ui.summary.text().startswith(f"{expected.total} hit")


def test_kind_at_the_left_shows_only_its_hits(page: SearchPage, bank: Bank, qtbot: QtBot) -> None:
    _look_for(page, "plans", qtbot)
    counted = sum(hit.kind is HitKind.FINDING for hit in bank.search.find("plans", 200).hits)
    assert counted
    for row in range(page.ui.kinds.count()):
        if page.ui.kinds.item(row).text().startswith("Findings"):
            page.ui.kinds.setCurrentRow(row)

    assert page.ui.hits.model().rowCount() == counted + 1


def test_enter_opens_the_weakness_of_a_hit(page: SearchPage, bank: Bank, qtbot: QtBot) -> None:
    _look_for(page, "therapy", qtbot)
    page.enter()

    with qtbot.waitSignal(page.open_weakness) as heard:
        QTest.keyClick(page.ui.hits, Qt.Key.Key_Return)

    assert bank.weaknesses.get(heard.args[0]).title == "Therapy waiting times"


def test_nothing_found_says_what_to_try(page: SearchPage, qtbot: QtBot) -> None:
    _look_for(page, "zebra", qtbot)

    assert page.ui.nothing.isVisible()
    assert page.ui.nothing.text() == (
        "Nothing holds “zebra”. Try fewer words, or * after the start of one."
    )


@pytest.mark.parametrize("words", ['"', "(", "a AND", "*", "NEAR(", "-", "‘’", "%_"])
def test_odd_words_are_only_words(page: SearchPage, qtbot: QtBot, words: str) -> None:
    _look_for(page, words, qtbot)

    assert page.ui.nothing.isVisible() or page.ui.hits.model().rowCount() > 0


def test_last_words_win_when_typing_is_quick(page: SearchPage, qtbot: QtBot) -> None:
    for words in ("t", "th", "the", "therapy"):
        page.look_for(words)
    qtbot.waitUntil(lambda: page.ui.title.text() == "“therapy”")

    assert "hit" in page.ui.summary.text()


def test_change_of_the_bank_is_found_at_once(page: SearchPage, bank: Bank, qtbot: QtBot) -> None:
    _look_for(page, "zebra", qtbot)
    weakness = bank.weaknesses.all()[0]
    with bank.change("Rename"):
        bank.weaknesses.update(type(weakness)(**{**vars(weakness), "title": "Zebra crossings"}))
    page.refresh(frozenset({"weaknesses"}))

    qtbot.waitUntil(lambda: page.ui.hits.model().rowCount() == 2)


def test_every_kind_of_hit_has_its_heading() -> None:
    assert set(KINDS) == set(HitKind)


def test_lit_words_are_told_from_the_others() -> None:
    assert list(pieces("a «b» c")) == [("a ", False), ("b", True), (" c", False)]


@given(st.lists(st.tuples(st.text("abc \n", min_size=1), st.booleans())))
def test_pieces_hold_every_word_of_the_snippet(parts: list[tuple[str, bool]]) -> None:
    snippet = "".join(f"«{words}»" if lit else words for words, lit in parts)

    assert "".join(words for words, _ in pieces(snippet)) == "".join(words for words, _ in parts)
