"""A round begins with an instrument that came with sendprep, or with one of the officer's own."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from bank_made import keep_a_draw
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sendprep import paths
from sendprep.bank.bank import Bank
from sendprep.domain.case_register import KeptDraw
from sendprep.domain.instrument import Instrument
from sendprep.gui.cases_round import RoundDialog
from sendprep.services.own_instruments import own_folder


class Folders(QObject):
    """Stands in for the desktop, which would open a folder in a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def folders() -> Iterator[Folders]:
    desktop = Folders()
    QDesktopServices.setUrlHandler("file", desktop, "open")  # type: ignore[arg-type]
    yield desktop
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def begun() -> list[Instrument]:
    """The instruments with which rounds were begun."""
    return []


@pytest.fixture
def kept(bank: Bank) -> KeptDraw:
    with bank.change("Draw"):
        return keep_a_draw(bank)


@pytest.fixture
def dialog(kept: KeptDraw, qtbot: QtBot, begun: list[Instrument]) -> RoundDialog:
    made = RoundDialog(kept, "Autumn", lambda asked, *_: begun.append(asked))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def offered(dialog: RoundDialog) -> list[str]:
    return [dialog.ui.instrument.itemText(at) for at in range(dialog.ui.instrument.count())]


def test_the_folder_of_own_instruments_is_made_and_opened(
    dialog: RoundDialog, folders: Folders
) -> None:
    assert not paths.own_instruments().exists()
    dialog.ui.openOwn.click()
    assert folders.opened == [paths.own_instruments()]
    assert paths.own_instruments().is_dir()


def test_a_copy_is_offered_edited_and_audited_with(
    dialog: RoundDialog, folders: Folders, begun: list[Instrument], qtbot: QtBot
) -> None:
    dialog.ui.copyOwn.click()
    assert folders.opened == [paths.own_instruments()]
    assert dialog.ui.instrument.currentText() == "EHC plan audit, version 2"

    (copy,) = paths.own_instruments().iterdir()
    content = json.loads(copy.read_text(encoding="utf-8")) | {"title": "Our own audit"}
    copy.write_text(json.dumps(content), encoding="utf-8")
    come_back(dialog, qtbot)
    assert dialog.ui.instrument.currentText() == "Our own audit, version 2"
    dialog.ui.accept.click()
    assert [(one.title, one.version) for one in begun] == [("Our own audit", 2)]


def come_back(dialog: RoundDialog, qtbot: QtBot) -> None:
    """Look at another window, and come back to the dialog."""
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()


def test_a_broken_own_instrument_is_told_and_the_others_are_offered(
    dialog: RoundDialog, qtbot: QtBot
) -> None:
    came = offered(dialog)
    assert not dialog.ui.ownTold.isVisible()
    (own_folder() / "charter-1.json").write_text("half a thought", encoding="utf-8")
    come_back(dialog, qtbot)
    assert dialog.ui.ownTold.isVisible()
    assert dialog.ui.ownTold.text().startswith("charter-1.json cannot be used: at line 1, letter 1")
    assert offered(dialog) == came
    assert dialog.ui.instrument.currentText() == "EHC plan audit, version 1"


def test_a_folder_that_cannot_be_made_is_told_in_the_dialog(dialog: RoundDialog) -> None:
    paths.own_instruments().write_text("a file in its place", encoding="utf-8")
    dialog.ui.openOwn.click()
    assert "cannot be written" in dialog.ui.mistake.text()
