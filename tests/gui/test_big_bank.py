"""A bank of thousands of links: the window answers throughout, and what it counts comes later."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from big_bank import Size, fill
from made import new_bank
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot
from stall_watch import LIMIT, StallWatch

from sendprep.bank.bank import Bank
from sendprep.domain.gaps import find_gaps
from sendprep.domain.narrative import Section
from sendprep.domain.weakness import OwnView
from sendprep.gui.overview import OverviewPage
from sendprep.gui.rows import ROW
from sendprep.gui.weakness_list import WeaknessRow
from sendprep.gui.weaknesses import WeaknessesPage
from sendprep.gui.window import MainWindow
from sendprep.gui.worked_out import SMALL, WorkedOut
from sendprep.services.look_over import self_evaluation

SIZE = Size(documents=200, pages=1, excerpts=15)
PATIENCE = 30_000


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bank]:
    with new_bank(tmp_path_factory.mktemp("large")) as made:
        fill(made, SIZE)
        assert made.links.count() > 5 * SMALL
        yield made


@pytest.fixture
def window(large: Bank, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    path = tmp_path / "copy.sendprep"
    large.db.execute("vacuum into ?", [str(path)])
    window = MainWindow(Bank.open(path, None, "R. Osei", "laptop"))
    qtbot.addWidget(window)
    window.resize(1366, 720)
    window.show()
    yield window
    window.close()


def weaknesses(window: MainWindow, qtbot: QtBot) -> WeaknessesPage:
    window.desk.go("weaknesses")
    page = window.desk.currentWidget()
    assert isinstance(page, WeaknessesPage)
    qtbot.waitUntil(lambda: page._counting.is_ready, timeout=PATIENCE)
    return page


def rows_of(page: WeaknessesPage) -> list[WeaknessRow]:
    model = page.list.ui.list.model()
    return [model.index(place, 0).data(ROW) for place in range(model.rowCount())]


def test_window_answers_while_pages_count_the_whole_bank(window: MainWindow, qtbot: QtBot) -> None:
    page = weaknesses(window, qtbot)
    first, last = page.list.weaknesses[0], page.list.weaknesses[-1]

    def write() -> None:
        text = page.account.texts[page.account.current]
        text.setFocus()
        QTest.keyClicks(text, "Soon.")
        page.save_now()

    deeds: dict[str, Callable[[], object]] = {
        "another weakness": lambda: page.show_weakness(last.id),
        "one of its findings": lambda: page.letter.choose_finding(
            window.bank.findings.of(last.id)[0].id
        ),
        "back": lambda: page.show_weakness(first.id),
        "a sentence": write,
        "our judgement": lambda: page.header.judged.emit(OwnView.AT_RISK),
        "undo": window.undo,
        "redo": window.redo,
    }
    for name, deed in deeds.items():
        with StallWatch() as watch:
            deed()
            qtbot.wait(30)
            qtbot.waitUntil(lambda: page._counting.is_ready, timeout=PATIENCE)
        assert watch.longest < LIMIT, f"{name}: {watch.words}"


def test_overview_shows_at_once_what_needs_no_counting(large: Bank, qtbot: QtBot) -> None:
    page = OverviewPage(large)
    qtbot.addWidget(page)
    page.show()
    assert f"{SIZE.documents + 1} documents" in page.ui.facts.text()
    assert not page.ui.table.rows.rowCount()
    assert page.ui.nothing.text().startswith("Counting")
    assert not page.ui.answered.isVisible(), "no number before it is counted"
    qtbot.waitUntil(lambda: page.ui.table.rows.rowCount() == SIZE.weaknesses, timeout=PATIENCE)
    assert page.ui.answered.isVisible()
    assert page.ui.items.items.rowCount() == len(find_gaps(self_evaluation(large)))


def test_no_gap_is_claimed_before_gaps_are_counted(large: Bank, qtbot: QtBot) -> None:
    page = WeaknessesPage(large)
    qtbot.addWidget(page)
    page.show()
    sayings = [row.gap_words for row in rows_of(page)]
    assert all(said == "gaps not counted yet" for said in sayings)
    assert page.evidence.ui.warning.text().startswith("Counting")
    qtbot.waitUntil(lambda: page._counting.is_ready, timeout=PATIENCE)
    gaps = find_gaps(self_evaluation(large))
    counted = {row.weakness.number: row.gaps for row in rows_of(page)}
    assert counted == {
        number: sum(gap.weakness == number for gap in gaps) for number in range(1, 15)
    }


def test_long_list_of_links_is_measured_bit_by_bit_and_keeps_its_choice(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = weaknesses(window, qtbot)
    most = max(page.list.weaknesses, key=lambda one: len(window.bank.links.ids_of(one.id)))
    page.show_weakness(most.id)
    links = page.evidence.ui.links
    ids = window.bank.links.ids_of(most.id)
    assert links.model().rowCount() == len(ids) > 100
    assert links.layoutMode() is QListView.LayoutMode.Batched
    chosen = links.model().index(len(ids) - 1, 0)
    links.setCurrentIndex(chosen)
    link = page.evidence.chosen
    assert link
    assert link.id == ids[-1]
    with window.bank.change("Remove another link"):
        window.bank.links.remove(ids[0])
    assert links.model().rowCount() == len(ids) - 1
    assert page.evidence.chosen == link


def test_what_changes_while_it_is_counted_is_counted_once_more(large: Bank, qtbot: QtBot) -> None:
    page = OverviewPage(large)
    qtbot.addWidget(page)
    shown: list[int] = []
    counting = WorkedOut(page, large, lambda bank, _: len(bank.events.all()), shown.append)
    counting.again()
    assert not counting.is_ready
    with large.change("Clear a text"):
        large.narrative.write(large.weaknesses.all()[0].id, Section.POSITION, "")
    counting.again()
    qtbot.waitUntil(lambda: len(shown) == 2 and counting.is_ready, timeout=PATIENCE)


def test_nothing_is_shown_of_a_count_that_was_stopped(large: Bank, qtbot: QtBot) -> None:
    page = OverviewPage(large)
    qtbot.addWidget(page)
    shown: list[int] = []
    counting = WorkedOut(page, large, lambda bank, _: 1, shown.append)
    counting.again()
    counting.stop()
    qtbot.waitUntil(lambda: counting.is_ready, timeout=PATIENCE)
    assert shown == []


def test_bank_can_be_locked_and_opened_while_it_is_counted(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.lock()
    assert window.locked
    window._unlock("")
    page = weaknesses(window, qtbot)
    assert page.evidence.ui.links.model().rowCount() > 0
