"""Words that may tell who it is are shown where they stand and can be changed."""

from dataclasses import replace
from pathlib import Path

from bank_made import fill, plain_bank
from gate_steps import LONG, print_page, write_name
from keys_pressed import press
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.identity import new_id
from sendprep.domain.narrative import Section
from sendprep.domain.tracked_case import TrackedDocument
from sendprep.gui import pages
from sendprep.gui.cases import CasesPage
from sendprep.gui.cases_tabs import Tab
from sendprep.gui.revisit_page import RevisitPage
from sendprep.gui.revisit_parts import Part
from sendprep.gui.weaknesses import WeaknessesPage
from sendprep.gui.window import MainWindow


def test_words_that_are_shown_where_they_stand(
    window: MainWindow, bank: Bank, qtbot: QtBot
) -> None:
    weakness_id = write_name(bank)
    page = print_page(window, qtbot)
    press(Qt.Key.Key_F8)
    press(Qt.Key.Key_Return)
    shown = window.desk.currentWidget()
    assert isinstance(shown, WeaknessesPage)
    assert shown.weakness_id == weakness_id
    assert QApplication.focusWidget() is shown.account.texts[Section.WHAT_WE_DID]
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.desk.currentWidget() is page
    assert page.gate.isVisible()


def test_words_that_no_field_holds_are_shown_on_their_page(
    window: MainWindow, bank: Bank, qtbot: QtBot
) -> None:
    page = print_page(window, qtbot)
    qtbot.waitUntil(lambda: page.view.page_count > 0, timeout=LONG)
    page.gate.place_wanted.emit("report/Judgement overview › Glossary")
    assert page.view.page > 2


_PAGES = {
    "inspection": pages.NARRATIVE,
    "weaknesses": pages.WEAKNESSES,
    "findings": pages.WEAKNESSES,
    "narrative": pages.WEAKNESSES,
    "links": pages.WEAKNESSES,
    "strengths": pages.NARRATIVE,
    "events": pages.NARRATIVE,
    "evidence": pages.EVIDENCE,
    "excerpts": pages.EVIDENCE,
    "frames": Tab.DRAW,
    "draws": Tab.DRAW,
    "drawn": Tab.DRAW,
    "rounds": Tab.AUDIT,
    "audits": Tab.AUDIT,
    "scores": Tab.AUDIT,
    "case_exceptions": Tab.AUDIT,
    "agreed_grades": Tab.MODERATION,
    "board_sights": Tab.FINDINGS,
    "actions": Tab.FINDINGS,
    "reaudits": Tab.FINDINGS,
    "tracked_documents": Tab.TRACKED,
    "tracked_months": Tab.TRACKED,
    "meetings": Part.DAYS,
    "people": Part.PEOPLE,
    "questions": Part.QUESTIONS,
    "requests": Part.ASKED,
    "touches": Part.TOUCH,
    "recipes": pages.PRINT,
    "agreed": pages.PRINT,
}
"""Where the words of each table can be changed, or where what holds them is seen."""


def say_why(bank: Bank) -> None:
    """Give the reasons that the bank does not hold yet."""
    tracked, reaudit = bank.tracked_cases.all()[0], bank.actions.reaudits()[0]
    with bank.change("Say why"):
        bank.tracked_cases.put_document(tracked.id, TrackedDocument("plan", not_held="Not written"))
        bank.actions.put_reaudit(replace(reaudit, because="The sample was small"))


def shown(window: MainWindow) -> str | Tab | Part:
    """Return which page is shown, of the cases which tab, and of the revisit which part."""
    page = window.desk.currentWidget()
    if isinstance(page, RevisitPage):
        return page.part
    return page.tab if isinstance(page, CasesPage) else window.desk.here


def test_every_field_with_words_is_shown_where_it_can_be_changed(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with plain_bank(tmp_path) as bank:
        fill(bank)
        say_why(bank)
        window = MainWindow(bank)
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        places = {one.place.partition("/")[0]: one.place for one in bank.free_words.all()}
        found = {}
        for table, place in places.items():
            window.desk.open_tab(Tab.COHORT)
            window.desk.go(pages.OVERVIEW)
            window.open_place(place)
            found[table] = shown(window)
        assert found == _PAGES
        for gone in (f"findings/{new_id()}/response", "report/Cover › Glossary"):
            window.desk.go(pages.OVERVIEW)
            window.open_place(gone)
            assert window.desk.here == pages.OVERVIEW
        window.close()
