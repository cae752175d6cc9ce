"""What the letter did not say of the inspection is written in later, as one step."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.inspection import Framework, Span
from sendprep.gui.date_field import DateField
from sendprep.gui.inspection_details import InspectionDetails, change_details
from sendprep.gui.narrative_timeline import TimelinePanel


@pytest.fixture
def panel(bank: Bank, qtbot: QtBot) -> TimelinePanel:
    with bank.change("Nothing is known"):
        bare = replace(bank.inspection.get(), visit=None, letter_date=None, outcome=None)
        bank.inspection.set(bare)
    panel = TimelinePanel(bank)
    panel.refresh()
    qtbot.addWidget(panel)
    bank.listen(lambda _: panel.refresh())
    panel.show()
    return panel


def asked(panel: TimelinePanel) -> InspectionDetails:
    panel.ui.details.click()
    dialog = panel.findChild(InspectionDetails)
    assert isinstance(dialog, InspectionDetails)
    return dialog


def write(field: DateField, words: str) -> None:
    field.edit.selectAll()
    QTest.keyClicks(field.edit, words)
    field.settle()


def test_days_that_the_letter_lacked_are_kept_as_one_step(panel: TimelinePanel, bank: Bank) -> None:
    assert "the days of the visit" in panel.ui.missing.text()
    ui = asked(panel).ui
    write(ui.firstDay, "3 March 2025")
    write(ui.lastDay, "7/3/2025")
    write(ui.letterDay, "22 April 2025")
    ui.area.setText("Lower Ashmere")
    ui.keep.click()
    kept = bank.inspection.get()
    assert kept.visit == Span(date(2025, 3, 3), date(2025, 3, 7))
    assert (kept.letter_date, kept.area) == (date(2025, 4, 22), "Lower Ashmere")
    assert "visit" not in panel.ui.missing.text()
    assert bank.undo_label() == "Change the details of the inspection"
    bank.undo()
    assert bank.inspection.get().visit is None
    assert bank.inspection.get().area == "Ashmere"


def test_keeping_what_stands_there_is_no_step(panel: TimelinePanel, bank: Bank) -> None:
    asked(panel).ui.keep.click()
    assert bank.undo_label() == "Nothing is known"


def test_leaving_the_dialog_keeps_the_bank_as_it_was(panel: TimelinePanel, bank: Bank) -> None:
    dialog = asked(panel)
    dialog.ui.area.setText("Elsewhere")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert bank.inspection.get().area == "Ashmere"


@pytest.mark.parametrize(
    ("first", "last", "says"),
    [
        ("3 March 2025", "", "both days"),
        ("7 March 2025", "3 March 2025", "before its first"),
        ("the spring", "3 March 2025", "not a date"),
    ],
)
def test_a_visit_that_cannot_be_is_not_kept(
    panel: TimelinePanel, bank: Bank, first: str, last: str, says: str
) -> None:
    dialog = asked(panel)
    write(dialog.ui.firstDay, first)
    write(dialog.ui.lastDay, last)
    dialog.ui.keep.click()
    assert says in dialog.ui.visitMistake.text()
    assert dialog.isVisible()
    assert bank.undo_label() == "Nothing is known"


def test_the_area_needs_a_name(panel: TimelinePanel) -> None:
    dialog = asked(panel)
    dialog.ui.area.setText("  ")
    dialog.ui.keep.click()
    assert dialog.isVisible()
    assert dialog.ui.areaMistake.isVisible()


def test_only_reports_of_the_2023_framework_have_an_outcome(bank: Bank, qtbot: QtBot) -> None:
    known = bank.inspection.get()
    for framework in Framework:
        dialog = InspectionDetails(replace(known, framework=framework))
        qtbot.addWidget(dialog)
        asks = not dialog.ui.outcomePart.isHidden()
        assert asks == (framework is Framework.AREA_2023)
    dialog.ui.outcome.setCurrentIndex(3)
    assert dialog.details.outcome == 3
    dialog.ui.outcome.setCurrentIndex(0)
    assert dialog.details.outcome is None


def test_every_field_says_what_it_is_for(bank: Bank, panel: TimelinePanel, qtbot: QtBot) -> None:
    change_details(bank, panel)
    dialog = panel.findChild(InspectionDetails)
    assert dialog
    fields = (dialog.ui.firstDay.edit, dialog.ui.lastDay.edit, dialog.ui.letterDay.edit)
    names = [field.accessibleName() for field in (dialog.ui.area, *fields)]
    assert names == [
        "Area",
        "First day of the visit",
        "Last day of the visit",
        "Date of the letter",
    ]
