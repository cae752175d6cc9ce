"""The frame of an open bank: saving, undo with its label, lock, backup, the way between pages."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.inspection import Span
from sendprep.gui import look, menus, pages
from sendprep.gui.evidence import EvidencePage
from sendprep.gui.go_to import GoToWeakness
from sendprep.gui.help import key_list, page_help
from sendprep.gui.overview_table import WeaknessTable
from sendprep.gui.page_find import Query
from sendprep.gui.weaknesses import WeaknessesPage
from sendprep.gui.window import MainWindow
from sendprep.services.remember_banks import read_recent


def _rename(bank: Bank, title: str) -> None:
    weakness = bank.weaknesses.all()[0]
    with bank.change(f"Rename weakness {weakness.number}"):
        bank.weaknesses.update(replace(weakness, title=title))


def test_title_names_the_area(window: MainWindow) -> None:
    assert window.windowTitle() == "Ashmere – sendprep"


def test_undo_names_what_it_takes_back_and_takes_it_back(window: MainWindow, bank: Bank) -> None:
    before = bank.weaknesses.all()[0].title
    _rename(bank, "Another name")
    undo, redo = window.actions_by_name["undo"], window.actions_by_name["redo"]

    assert undo.text() == "&Undo “Rename weakness 1”"
    undo.trigger()

    assert bank.weaknesses.all()[0].title == before
    assert redo.text() == "&Redo “Rename weakness 1”"
    assert redo.isEnabled()


def test_change_reaches_the_page_that_is_shown(window: MainWindow, bank: Bank) -> None:
    _rename(bank, "Another name")

    assert window.desk.here == pages.OVERVIEW
    table = window.desk.findChild(WeaknessTable)
    assert table is not None
    assert table.rows.row(0).account.weakness.title == "Another name"


def test_closing_the_window_closes_the_bank_to_one_lone_file(
    window: MainWindow, bank: Bank
) -> None:
    window.close()

    assert [file.name for file in bank.path.parent.glob("Ashmere*")] == ["Ashmere.sendprep"]


def test_countdown_follows_the_date_of_the_revisit(window: MainWindow, bank: Bank) -> None:
    start = date.today() + timedelta(days=63)
    with bank.change("Set the date of the revisit"):
        bank.inspection.set(
            replace(bank.inspection.get(), revisit=Span(start, start + timedelta(days=3)))
        )
    button = window.rail.findChild(QWidget, "countdown")
    assert button is not None
    assert button.accessibleName() == "63 days to revisit"

    with bank.change("Take the date away"):
        bank.inspection.set(replace(bank.inspection.get(), revisit=None))
    assert button.accessibleName() == "Set a date"


def test_every_page_of_the_rail_opens_by_its_key(window: MainWindow) -> None:
    for number, entry in enumerate(pages.ENTRIES, start=1):
        action = window.actions_by_name[f"go-{entry.name}"]
        assert action.shortcut().toString() == f"Ctrl+{number}"
        action.trigger()
        assert window.desk.here == entry.name


@pytest.mark.parametrize("name", [entry.name for entry in pages.ENTRIES])
def test_page_that_is_opened_by_key_begins_in_its_first_pane(
    window: MainWindow, name: str, qtbot: QtBot
) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    window.actions_by_name[f"go-{name}"].trigger()
    focused = QApplication.focusWidget()
    assert focused is not None
    focused.clearFocus()
    (first, *_) = window.desk.panes()
    assert first is focused or first.isAncestorOf(focused)


def test_back_returns_to_where_one_was(window: MainWindow, bank: Bank) -> None:
    weakness = bank.weaknesses.all()[2]
    window.desk.open_weakness(weakness.id)
    assert window.desk.here == pages.WEAKNESSES

    window.actions_by_name["back"].trigger()

    assert window.desk.here == pages.OVERVIEW


def test_history_pane_lists_days_and_steps(window: MainWindow, bank: Bank) -> None:
    _rename(bank, "Another name")
    window.actions_by_name["history"].trigger()

    model = window.history._model
    shown = [model.item(row).text() for row in range(model.rowCount())]
    assert shown[1:] == [step.label for step in bank.history.steps()]
    assert "Rename weakness 1" in shown


def test_undo_to_a_step_takes_back_all_above_it(window: MainWindow, bank: Bank) -> None:
    before = bank.weaknesses.all()[0].title
    _rename(bank, "One")
    first = bank.history.steps(1)[0]
    _rename(bank, "Two")

    window.history.undo_to.emit(first.id)

    assert bank.weaknesses.all()[0].title == before
    assert bank.redo_label() == "Rename weakness 1"


def test_undo_and_redo_themselves_are_no_steps_to_undo_to(window: MainWindow, bank: Bank) -> None:
    _rename(bank, "One")
    bank.undo()
    taken_back = bank.history.steps(1)[0]
    labels = bank.undo_label()

    window.history.undo_to.emit(taken_back.id)

    assert bank.undo_label() == labels


def test_backup_is_made_checked_and_told(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()

    window.back_up_to(folder)
    qtbot.waitUntil(lambda: bool(list(folder.glob("*.sendprep"))) and _backed_up(window))

    assert read_recent()[0].backup == str(next(folder.glob("*.sendprep")))


def _backed_up(window: MainWindow) -> bool:
    return "Backup checked" in window.status._backup.text()


def test_menu_of_a_page_takes_the_actions_that_the_page_brings(window: MainWindow) -> None:
    window.desk.go(pages.WEAKNESSES)
    window.desk.go(pages.OVERVIEW)
    window.desk.go(pages.WEAKNESSES)

    words = [action.text() for action in window.page_menus[pages.WEAKNESSES].actions()]
    assert words.count("Rename") == 1


@pytest.mark.parametrize("name", [*pages.NAMES, pages.SEARCH, "locked"])
def test_every_page_has_help(window: MainWindow, name: str) -> None:
    dialog = page_help(name, window)

    text = dialog.findChild(QTextBrowser)
    assert text is not None
    assert len(text.toPlainText()) > 80


def test_list_of_keys_names_every_key_of_the_menus(window: MainWindow) -> None:
    dialog = key_list(window.actions_by_name.values(), window)
    text = dialog.findChild(QTextBrowser)
    assert text is not None

    for action in window.actions_by_name.values():
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        assert keys in text.toPlainText()


def test_number_typed_after_ctrl_g_goes_to_the_weakness(window: MainWindow, bank: Bank) -> None:
    window.actions_by_name["go-number"].trigger()
    dialog = window.findChild(GoToWeakness)
    assert dialog is not None

    QTest.keyClicks(dialog._typed, "4")
    QTest.keyClick(dialog._typed, Qt.Key.Key_Return)

    assert window.desk.here == pages.WEAKNESSES
    shown = window.desk.findChild(WeaknessesPage)
    assert shown is not None
    assert bank.weaknesses.get(shown.weakness_id).number == 4


def test_no_two_actions_share_their_keys() -> None:
    keys = [act.keys for _, acts in menus.MENUS for act in acts if act and act.keys]
    assert len(set(keys)) == len(keys)


def test_search_from_the_box_opens_a_hit(window: MainWindow, bank: Bank, qtbot: QtBot) -> None:
    word = bank.weaknesses.all()[1].title.split()[0]
    window.actions_by_name["search"].trigger()
    QTest.keyClicks(window.top.search, word)
    assert window.desk.here == pages.SEARCH
    hits = window.desk.findChild(QWidget, "hits")
    assert hits is not None
    qtbot.waitUntil(hits.isVisible)

    QTest.keyClick(window.top.search, Qt.Key.Key_Down)
    QTest.keyClick(hits, Qt.Key.Key_Return)

    assert window.desk.here == pages.WEAKNESSES


def test_document_that_a_search_has_found_takes_the_focus_to_its_pages(
    window: MainWindow, bank: Bank
) -> None:
    window.desk.go(pages.SEARCH)
    window.desk.open_found(bank.evidence.all()[1].id, 0, Query("of"))
    assert window.desk.here == pages.EVIDENCE
    shown = window.desk.findChild(EvidencePage)
    assert shown is not None
    assert window.focusWidget() is shown.document.view


def test_search_is_saved_from_its_box_and_from_no_page_before_it(
    window: MainWindow, bank: Bank, qtbot: QtBot
) -> None:
    saves = (Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    window.actions_by_name["search"].trigger()
    QTest.keyClicks(window.top.search, "plan")
    hits = window.desk.findChild(QWidget, "hits")
    assert hits is not None
    qtbot.waitUntil(hits.isVisible)
    window.desk.go(pages.OVERVIEW)
    QTest.keyClick(window.desk, *saves)
    assert bank.saved_searches.all() == []
    window.desk.go(pages.SEARCH)
    window.top.search.setFocus()
    QTest.keyClick(window.top.search, *saves)
    assert [one.query for one in bank.saved_searches.all()] == ["plan"]


def test_esc_leaves_the_search_for_the_page_before(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.go(pages.WEAKNESSES)
    QTest.keyClicks(window.top.search, "plan")
    assert window.desk.here == pages.SEARCH

    QTest.keyClick(window.top.search, Qt.Key.Key_Escape)

    assert window.desk.here == pages.WEAKNESSES
    assert window.top.search.text() == ""


def test_f6_goes_through_the_panes_and_comes_round(window: MainWindow, qtbot: QtBot) -> None:
    seen = []
    for _ in range(8):
        window.next_pane(1)
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused)

    assert len(set(seen)) > 3
    assert any(window.rail.isAncestorOf(widget) for widget in seen)
    assert seen[0] in seen[4:]


def test_very_narrow_window_keeps_every_button_in_reach(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(683, 336)
    qtbot.waitUntil(lambda: window.width() == 683)

    for child in window.top.findChildren(QWidget):
        if child.isVisible() and child.parent() is window.top:
            assert child.geometry().right() <= window.top.width()


@pytest.mark.parametrize("text_size", look.TEXT_SIZES)
def test_frame_and_overview_fit_every_screen_at_every_text_size(
    window: MainWindow, qtbot: QtBot, qapp: QApplication, text_size: int
) -> None:
    look.apply(qapp, look.Scheme.LIGHT, text_size)
    try:
        for size in ((2560, 1392), (1366, 720), (1280, 672), (1093, 566), (683, 336)):
            window.resize(*size)
            area = window.desk.findChild(QScrollArea, "scroll")
            assert area is not None
            assert window.size().toTuple() == size
            qtbot.waitUntil(partial(_fits, area))
    finally:
        look.apply(qapp, look.Scheme.LIGHT)


def _fits(area: QScrollArea) -> bool:
    inside = area.widget()
    return inside is not None and inside.width() <= area.viewport().width()


@pytest.mark.parametrize("name", [entry.name for entry in pages.ENTRIES] + [pages.SEARCH])
def test_every_focusable_widget_has_a_name(window: MainWindow, name: str) -> None:
    window.desk.go(name)
    window.show_history()

    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not _is_viewport(widget)
        and not _name_of(widget)
    ]

    assert nameless == []


def _is_viewport(widget: QWidget) -> bool:
    area = widget.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is widget


def _name_of(widget: QWidget) -> str:
    own = widget.accessibleName() or getattr(widget, "text", str)()
    if own or widget.objectName() == "qt_spinbox_lineedit":
        return str(own) or "of its field"
    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(QAccessible.Text.Name)) if interface else ""


def test_focus_stays_in_the_page_when_a_narrow_window_shows_another_pane(
    window: MainWindow, bank: Bank, qtbot: QtBot
) -> None:
    window.resize(683, 336)
    qtbot.waitActive(window)
    window.desk.go(pages.EVIDENCE)
    page = window.desk.currentWidget()
    assert isinstance(page, EvidencePage)
    page.list.ui.documents.setFocus()
    page.show_evidence(bank.evidence.all()[1].id)
    assert not page.list.isVisible()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.isAncestorOf(focused)
