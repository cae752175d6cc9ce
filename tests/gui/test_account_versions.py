"""Earlier words are shown with what changed, and can be had back without losing today's."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from ashmere_made import SECTIONS, make_ashmere
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.narrative import Section
from sendprep.gui.account import moment
from sendprep.gui.account_versions import AccountVersions

_LATER = "In the autumn audit 44 of 54 plans met it."


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with make_ashmere(tmp_path / "a.sendprep") as bank:
        with bank.change("Write the difference it made, weakness 3"):
            weakness = bank.weaknesses.all()[2]
            bank.narrative.write(weakness.id, Section.DIFFERENCE, _LATER)
        yield bank


@pytest.fixture
def versions(bank: Bank, qtbot: QtBot) -> AccountVersions:
    dialog = AccountVersions(bank, bank.weaknesses.all()[2], Section.DIFFERENCE)
    qtbot.addWidget(dialog)
    return dialog


def test_the_change_shows_removed_and_added_words(versions: AccountVersions) -> None:
    shown = versions.ui.change.toPlainText()
    assert "autumn" in shown
    assert "summer" in shown
    html = versions.ui.change.toHtml()
    assert "line-through" in html
    assert "underline" in html


def test_the_present_version_is_not_offered_for_restoring(versions: AccountVersions) -> None:
    assert not versions.ui.restore.isEnabled()


def test_restoring_keeps_todays_words_as_a_version(versions: AccountVersions, bank: Bank) -> None:
    weakness = bank.weaknesses.all()[2]
    versions.ui.versions.setCurrentIndex(versions.ui.versions.model().index(1, 0))
    versions.ui.restore.click()
    assert bank.narrative.of(weakness.id)[Section.DIFFERENCE] == SECTIONS[Section.DIFFERENCE]
    kept = [one.text for one in bank.narrative.versions(weakness.id, Section.DIFFERENCE)]
    assert kept == [SECTIONS[Section.DIFFERENCE], _LATER, SECTIONS[Section.DIFFERENCE]]
    bank.undo()
    assert bank.narrative.of(weakness.id)[Section.DIFFERENCE] == _LATER


def test_a_section_without_words_says_so(versions: AccountVersions) -> None:
    versions.ui.section.setCurrentText(Section.JUDGEMENT.heading)
    assert versions.ui.change.toPlainText() == "Nothing has been written here yet."
    assert not versions.ui.restore.isEnabled()


def test_moments_are_said_as_people_say_them() -> None:
    now = datetime(2025, 12, 1, 15, 0).astimezone()
    assert moment(now.replace(hour=10, minute=42), now) == "today, 10:42"
    assert moment(now - timedelta(days=1), now) == "yesterday, 15:00"
    assert moment(now - timedelta(days=3), now) == "Fri 28 Nov 2025, 15:00"
