"""The dialogs of the revisit page at each size of text: nothing is cut, and all of it has names."""

from collections.abc import Iterator
from datetime import date

import keyboard_faults
import pytest
import window_faults as faults
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot
from revisit_steps import go, opened, part_of

from sendprep.bank.bank import Bank
from sendprep.domain.revisit import LeadPart, Meeting, Person, Question, Request
from sendprep.gui import look
from sendprep.gui.cases_draw_dialogs import say_mistake
from sendprep.gui.look import Scheme
from sendprep.gui.revisit_parts import Part, kind_of
from sendprep.gui.revisit_proposals import ProposalsDialog
from sendprep.gui.revisit_question_dialog import QuestionDialog
from sendprep.gui.revisit_tab import RevisitTab
from sendprep.gui.window import MainWindow
from sendprep.services.log_revisit import put_request
from sendprep.services.plan_revisit import put_meeting, put_person, put_question, set_leads
from sendprep.services.see_revisit import see_revisit

_CHECKS = (
    faults.cut_words,
    faults.sideways,
    faults.outside,
    faults.overlaps,
    keyboard_faults.nameless,
    keyboard_faults.lost_by_tab,
    keyboard_faults.unseen_focus,
    keyboard_faults.shared_keys,
)

_DIALOGS = (
    *((part, "change") for part in (Part.DAYS, Part.PEOPLE, Part.LEADS, Part.ASKED)),
    *((part, "add") for part in (Part.QUESTIONS, Part.TOUCH)),
    (Part.QUESTIONS, "propose"),
)
_SETTLES = 30  # milliseconds in which layouts settle


@pytest.fixture
def text_size(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[int]:
    """Dresses the program in a size of text; afterwards it is as every other test finds it."""
    look.apply(qapp, Scheme.LIGHT, request.param)
    yield request.param
    look.apply(qapp, Scheme.LIGHT)


def planned(bank: Bank) -> None:
    """Plan and log one of each, with long words."""
    head = put_person(bank, Person("", "Assistant director for inclusion and the local offer"))
    set_leads(bank, bank.weaknesses.all()[0].id, {LeadPart.SENIOR: head.id})
    day = date.today()
    put_meeting(bank, Meeting("", day, "Focus group on plans", attends=f"{head.role}\n" * 9))
    asked = Request("", 0, day, "The minutes", evidence_id=bank.evidence.all()[0].id)
    put_request(bank, asked)


@pytest.mark.parametrize("text_size", [100, 150], indirect=True)
def test_every_dialog_shows_its_words_whole(
    text_size: int, window: MainWindow, bank: Bank, qtbot: QtBot
) -> None:
    page = go(window, bank)
    planned(bank)
    found = []
    for part, deed in _DIALOGS:
        page.show_part(part)
        tab = page.shown
        assert isinstance(tab, RevisitTab)
        getattr(tab, deed)()
        dialog = opened(tab, qtbot)
        if isinstance(dialog, ProposalsDialog):
            qtbot.waitUntil(dialog.ui.list.isVisible)
        qtbot.wait(_SETTLES)
        found += [
            f"{part.value}, {check.__name__}: {fault}"
            for check in _CHECKS
            for fault in check(dialog)
        ]
        dialog.reject()
    assert not found, "\n".join(found)


def test_proposals_grow_upwards_where_the_screen_ends(
    window: MainWindow, bank: Bank, qtbot: QtBot
) -> None:
    tab = part_of(go(window, bank), Part.QUESTIONS)
    tab.propose()
    dialog = tab.findChild(ProposalsDialog)
    assert dialog
    screen = dialog.screen().availableGeometry()
    dialog.move(screen.left(), screen.bottom() - dialog.height())
    qtbot.waitUntil(dialog.ui.list.isVisible)
    assert screen.contains(dialog.frameGeometry())
    dialog.reject()


def test_a_long_role_is_shown_from_its_beginning(
    window: MainWindow, bank: Bank, qtbot: QtBot
) -> None:
    page = go(window, bank)
    planned(bank)
    who = bank.people.all()[0].role
    put_question(bank, Question("", 0, "What has changed?", who=who))
    tab = part_of(page, Part.QUESTIONS)
    tab.change()
    dialog = opened(tab, qtbot)
    assert isinstance(dialog, QuestionDialog)
    edit = dialog.ui.who.lineEdit()
    assert edit
    assert edit.text() == who
    assert edit.cursorPosition() == 0
    dialog.reject()


@pytest.mark.parametrize("part", [Part.DAYS, Part.ASKED, Part.TOUCH])
def test_where_the_screen_is_lower_than_a_dialog_its_fields_scroll_and_its_buttons_stay(
    part: Part, window: MainWindow, bank: Bank, qtbot: QtBot
) -> None:
    page = go(window, bank)
    planned(bank)
    kind = kind_of(part)
    assert kind
    seen = see_revisit(bank)
    held = next(iter(kind.records(seen)), None)
    dialog = kind.ask(bank, seen, held.id if held else "", page)
    dialog.setMaximumHeight(260)  # as on a small laptop at 200 %, above its taskbar
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    assert isinstance(dialog.focusWidget(), QLineEdit | QPlainTextEdit), (
        "the first field, as elsewhere"
    )
    say_mistake(dialog, dialog._form, "The day is missing. Write the day.")
    qtbot.wait(_SETTLES)
    assert dialog.height() <= 260
    for part_of_foot in (dialog._form.accept, dialog._form.mistake):
        assert not part_of_foot.visibleRegion().isEmpty()
    found = [fault for check in _CHECKS for fault in check(dialog)]
    assert not found, "\n".join(found)
