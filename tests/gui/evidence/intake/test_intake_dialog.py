"""Files that come in are looked over in a dialog, and stored whole or not at all."""

from datetime import date
from pathlib import Path

import pytest
from intake_steps import looking_over, pick
from made import paper
from pages_shown import press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Agency, EvidenceKind
from sendprep.gui.evidence_adding import added_words
from sendprep.gui.evidence_intake_rows import Deed
from sendprep.services.add_evidence import (
    Intake,
    Outcome,
    read_files,
)

# the offscreen platform says so of every popup and dialog
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


# ---------------------------------------------------------------- the dialog


def test_every_file_says_what_becomes_of_it_and_why(
    bank: Bank, intakes: list[Intake], qtbot: QtBot
) -> None:
    dialog = looking_over(bank, intakes, qtbot)
    assert [row.words for row in dialog.model.rows] == [
        "New",
        "Held as E2",
        "Refused",
        "New version of E2",
    ]
    assert dialog.ui.summary.text().startswith("1 new, 1 new version, 1 held already, 1 refused.")
    assert dialog.ui.accept.text() == "Add 2 files"
    dialog.ui.files.selectRow(2)
    assert "is not a PDF" in dialog.ui.why.text()
    assert not dialog.ui.choiceBox.isVisible()


def test_details_and_links_go_to_all_files_in_one_step(
    bank: Bank, intakes: list[Intake], qtbot: QtBot
) -> None:
    dialog = looking_over(bank, intakes, qtbot)
    dialog.ui.day.setFocus()
    QTest.keyClicks(dialog.ui.day.edit, "9/10/2025")
    pick(dialog.ui.agency, Agency.HEALTH)
    pick(dialog.ui.kind, EvidenceKind.MINUTES)
    dialog.ui.weaknesses.item(2).setCheckState(Qt.CheckState.Checked)
    with qtbot.waitSignal(dialog.wanted):
        dialog.ui.accept.click()
    results = dialog.order()(bank)
    new = bank.evidence.by_number(3)
    assert new
    assert (new.evidence_date, new.agency) == (date(2025, 10, 9), Agency.HEALTH)
    assert new.kind is EvidenceKind.MINUTES
    assert added_words(results) == "Added 2. 1 new version, 1 duplicate, 1 refused."
    assert {link.weakness_id for link in bank.links.all()} == {bank.weaknesses.all()[2].id}
    assert bank.undo_label() == "Add 4 files"
    bank.undo()
    assert len(bank.evidence.all()) == 2
    assert bank.links.all() == []


def test_duplicate_is_linked_kept_twice_or_made_a_version_as_decided(
    bank: Bank, intakes: list[Intake], qtbot: QtBot
) -> None:
    dialog = looking_over(bank, intakes, qtbot)
    dialog.ui.files.selectRow(1)
    assert dialog.ui.choice.value() is Deed.LINK, "the default"
    press(dialog.ui.choice, "V")
    assert dialog.model.row(1).words == "New version of E2"
    press(dialog.ui.choice, "B")
    assert dialog.model.row(1).words == "New"
    dialog.ui.files.selectRow(3)
    press(dialog.ui.choice, "B")
    outcomes = [one.outcome for one in dialog.order()(bank)]
    assert outcomes == [Outcome.ADDED, Outcome.ADDED, Outcome.REFUSED, Outcome.ADDED]
    assert all(one.replaces_id is None for one in bank.evidence.all())


def test_the_same_bytes_twice_in_one_intake_are_told(
    bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    files = [paper(tmp_path, f"{n}.txt", "Twins.") for n in range(2)]
    dialog = looking_over(bank, read_files(bank, files), qtbot)
    assert [row.words for row in dialog.model.rows] == ["New", "Twice here"]
    results = dialog.order()(bank)
    assert [one.outcome for one in results] == [Outcome.ADDED, Outcome.DUPLICATE]


def test_nothing_to_keep_leaves_nothing_to_press(bank: Bank, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = looking_over(bank, read_files(bank, [paper(tmp_path, "e.txt", "")]), qtbot)
    assert not dialog.ui.accept.isEnabled()
    assert not dialog.ui.weaknesses.isEnabled()


def test_duplicate_can_be_linked_though_nothing_is_added(
    bank: Bank, intakes: list[Intake], qtbot: QtBot
) -> None:
    dialog = looking_over(bank, intakes[1:2], qtbot)
    assert not dialog.ui.accept.isEnabled(), "nothing to add and nothing to link"
    dialog.ui.weaknesses.item(0).setCheckState(Qt.CheckState.Checked)
    assert dialog.ui.accept.text() == "Link"
    assert dialog.ui.accept.isEnabled()


def test_mistyped_date_stands_under_its_field_and_stores_nothing(
    bank: Bank, intakes: list[Intake], qtbot: QtBot
) -> None:
    dialog = looking_over(bank, intakes, qtbot)
    QTest.keyClicks(dialog.ui.day.edit, "in autumn")
    with qtbot.assertNotEmitted(dialog.wanted):
        dialog.ui.accept.click()
    assert dialog.ui.dayMistake.isVisible()
    assert dialog.ui.day.edit.hasFocus()
