"""The page of search results: grouped, lit, filtered, and quiet about odd words."""

import pytest
from bank_made import pages_of, some_evidence
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Agency
from sendprep.domain.search import HitKind, SearchFilter
from sendprep.gui.page_find import Query
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
    qtbot.waitUntil(lambda: page.ui.title.text() == f"“{words}”" and not page._job.is_under_way)


def add_pages(bank: Bank, count: int) -> None:
    """Add a document of so many pages, of which only the first are indexed at once."""
    evidence = some_evidence(bank.evidence.next_number(), "Log of the mill")
    with bank.change("Add"):
        bank.evidence.add(evidence)
        bank.texts.put(evidence.id, pages_of(*(f"wheel {n}" for n in range(count))))


def test_hits_stand_under_the_heading_of_their_kind(
    page: SearchPage, bank: Bank, qtbot: QtBot
) -> None:
    _look_for(page, "plans", qtbot)
    expected = bank.search.find("plans", limit=200)

    assert len(_titles(page)) == len(expected.hits) + len(expected.counts)
    for kind, count in expected.counts.items():
        assert f"{KINDS[kind][0]}   {count}" in _titles(page)
    assert page.ui.summary.text().startswith(f"{expected.total} hit")


def _choose_kind(page: SearchPage, words: str) -> None:
    kinds = page.filters.ui.kinds
    for row in range(kinds.count()):
        if kinds.item(row).text().startswith(words):
            kinds.setCurrentRow(row)


def _titles(page: SearchPage) -> list[str]:
    model = page.ui.hits.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_kind_at_the_left_shows_only_its_hits(page: SearchPage, bank: Bank, qtbot: QtBot) -> None:
    _look_for(page, "plans", qtbot)
    counted = bank.search.find("plans").counts[HitKind.FINDING]
    assert counted

    _choose_kind(page, "Findings")

    qtbot.waitUntil(lambda: page.ui.hits.model().rowCount() == counted + 1)
    assert page.ui.summary.text() == f"{counted} hits"
    texts = [page.filters.ui.kinds.item(row).text() for row in range(page.filters.ui.kinds.count())]
    assert texts[0].split()[1] == str(bank.search.find("plans").total)


def test_filters_narrow_the_hits_and_are_cleared_at_once(
    page: SearchPage, bank: Bank, qtbot: QtBot
) -> None:
    _look_for(page, "plans", qtbot)
    everything = bank.search.find("plans").total
    box = page.filters.ui.weakness
    box.setCurrentIndex(1)
    narrowed = bank.search.find("plans", only=SearchFilter(weakness=box.currentData())).total
    assert narrowed < everything

    qtbot.waitUntil(lambda: "1 filter on" in page.ui.summary.text())
    assert page.ui.summary.text().startswith(f"{narrowed} hit")
    page.filters.ui.clear.click()

    qtbot.waitUntil(lambda: page.ui.summary.text() == f"{everything} hits")


def test_saved_search_is_named_run_renamed_deleted_and_undone(
    page: SearchPage, bank: Bank, qtbot: QtBot
) -> None:
    _look_for(page, "plans", qtbot)
    page.filters.ui.agency.setCurrentIndex(2)
    qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    saved = page.filters.ui.saved
    field = saved.findChild(QLineEdit)
    qtbot.keyClicks(field, "Plans of health")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bank.saved_searches.all()[0].name == "Plans of health")
    (search,) = bank.saved_searches.all()
    assert (search.name, search.query) == ("Plans of health", "plans")
    assert search.only == SearchFilter(agency=Agency.HEALTH)

    page.filters.clear()
    _look_for(page, "therapy", qtbot)
    saved.setCurrentRow(0)
    with qtbot.waitSignal(page.look_for_wanted) as asked:
        qtbot.keyClick(saved, Qt.Key.Key_Return)
    assert asked.args == ["plans"]
    assert page.filters.only == search.only

    qtbot.keyClick(saved, Qt.Key.Key_Delete)
    assert bank.saved_searches.all() == []
    bank.undo()
    page.refresh(frozenset({"saved_searches"}))
    assert saved.item(0).text() == "Plans of health"


def test_page_of_a_document_opens_with_its_words_lit(
    page: SearchPage, bank: Bank, qtbot: QtBot
) -> None:
    add_pages(bank, 3)
    _look_for(page, "wheels 1", qtbot)
    (hit,) = bank.search.find("wheels 1").hits

    with qtbot.waitSignal(page.open_found) as heard:
        qtbot.keyClick(page.ui.hits, Qt.Key.Key_Return)

    assert heard.args == [hit.id, 2, Query("wheels 1", ("wheel",))]


def test_f3_goes_from_hit_to_hit_past_the_headings(page: SearchPage, qtbot: QtBot) -> None:
    _look_for(page, "plans", qtbot)
    chosen = []
    for _ in range(len(_titles(page))):
        chosen.append(page.ui.hits.currentIndex().row())
        qtbot.keyClick(page.ui.hits, Qt.Key.Key_F3)

    assert chosen == sorted(chosen)
    model = page.ui.hits.model()
    assert all(model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in chosen)
    assert chosen[-1] == len(_titles(page)) - 1


def test_answer_to_earlier_words_is_dropped(page: SearchPage, qtbot: QtBot) -> None:
    page.look_for("plans")
    page._start()
    page.look_for("zebra")
    page._start()

    qtbot.waitUntil(lambda: not page._job.is_under_way)
    qtbot.wait(100)
    assert page.ui.title.text() == "“zebra”"
    assert page.ui.nothing.isVisible()


def test_pages_that_wait_to_be_indexed_are_counted(
    page: SearchPage, bank: Bank, qtbot: QtBot
) -> None:
    add_pages(bank, 100)
    waiting = bank.search.lag()
    assert waiting

    _look_for(page, "plans", qtbot)

    assert page.ui.summary.text().endswith(f"{waiting} pages still to be indexed")


def test_more_hits_than_shown_are_one_key_away(page: SearchPage, bank: Bank, qtbot: QtBot) -> None:
    add_pages(bank, 230)
    bank.search.catch_up()
    _look_for(page, "wheel", qtbot)
    assert _titles(page)[0] == "Pages of documents   230, the best 200 are shown"
    assert _titles(page)[-1] == "Show more hits"

    page.ui.hits.setCurrentIndex(page.ui.hits.model().index(len(_titles(page)) - 1, 0))
    qtbot.keyClick(page.ui.hits, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: len(_titles(page)) == 231)


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
