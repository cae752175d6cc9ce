"""Hundreds of files in one drop: the window answers throughout, and cancelling leaves nothing."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from made import new_bank
from many_files import REFUSED, make_files
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from stall_watch import LIMIT, StallWatch

from sendprep.bank.bank import Bank
from sendprep.domain.intake import Added, Outcome
from sendprep.gui.evidence import EvidencePage
from sendprep.gui.evidence_intake import EvidenceIntake
from sendprep.gui.statusbar import JobLine
from sendprep.gui.window import MainWindow

# the offscreen platform says so of every popup and dialog
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
COUNT = 500
PATIENCE = 120_000
STORED = (
    *("originals", "original_chunks", "text_versions", "texts", "sketches"),
    *("staged", "evidence", "excerpts", "steps"),
)


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("many")
    assert sum(map(len, make_files(folder, COUNT).values())) == COUNT
    return folder


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with new_bank(tmp_path) as made:
        yield made


@pytest.fixture
def window(bank: Bank, qtbot: QtBot) -> MainWindow:
    window = MainWindow(bank)
    qtbot.addWidget(window)
    window.resize(1366, 720)
    window.show()
    window.desk.go("evidence")
    return window


def page_of(window: MainWindow) -> EvidencePage:
    page = window.desk.currentWidget()
    assert isinstance(page, EvidencePage)
    return page


def stored(bank: Bank) -> dict[str, int]:
    """Return how many rows each table has that an intake writes."""
    counts = {name: bank.db.execute(f"select count(*) from {name}").fetchone() for name in STORED}
    return {name: count for name, (count,) in counts.items()}


def progress_words(window: MainWindow) -> str:
    line = window.status.findChild(JobLine)
    assert line
    label = line.findChild(QLabel)
    assert label
    return label.text() if line.isVisible() else ""


def cancel_button(window: MainWindow) -> QPushButton:
    return next(
        button
        for button in window.status.findChildren(QPushButton)
        if button.accessibleName() == "Cancel the running job"
    )


def test_cancelling_in_the_middle_of_500_files_leaves_nothing(
    window: MainWindow, bank: Bank, many: Path, qtbot: QtBot
) -> None:
    before = stored(bank)
    page = page_of(window)
    window.desk.take_files([many])
    half = re.compile(rf"Reading 2\d\d of {COUNT}: ")
    qtbot.waitUntil(lambda: bool(half.match(progress_words(window))), timeout=PATIENCE)
    assert stored(bank)["staged"] > 50
    cancel_button(window).click()
    qtbot.waitUntil(lambda: not page.adding.is_busy, timeout=PATIENCE)
    assert stored(bank) == before
    assert page.adding.dialog is None


def test_500_files_are_added_and_found_while_the_window_answers(
    window: MainWindow, bank: Bank, many: Path, qtbot: QtBot
) -> None:
    page = page_of(window)
    results: list[Added] = []
    page.adding.added.connect(results.extend)
    with StallWatch() as watch:
        window.desk.take_files([many])
        qtbot.waitUntil(lambda: page.adding.dialog is not None, timeout=PATIENCE)
    assert watch.longest < LIMIT, f"while reading: {watch.words}"
    dialog = page.adding.dialog
    assert dialog
    rows = [row for row in dialog.rows if not row.depth]
    assert len(rows) == COUNT
    refused = {row.file.name[11:] for row in rows if row.outcome is Outcome.REFUSED}
    assert refused == set(REFUSED), "and no good file was refused for them"
    give_captions(dialog)
    with StallWatch() as watch:
        dialog.ui.accept.click()
        qtbot.waitUntil(lambda: bool(results), timeout=PATIENCE)
        qtbot.waitUntil(lambda: not bank.search.is_behind(), timeout=PATIENCE)
    assert watch.longest < LIMIT, f"while storing and indexing: {watch.words}"
    assert bank.undo_label() == f"Add {COUNT} files"
    assert bank.search.find("therapy", limit=1).total > 200
    bank.undo()
    assert len(bank.evidence.all()) == 1


def give_captions(dialog: EvidenceIntake) -> None:
    """Say of all pictures at once what they show, by the keyboard."""
    show = dialog.ui.show
    show.setFocus()
    QTest.keyClicks(show, "Needs")
    dialog.ui.files.setFocus()
    QTest.keyClick(dialog.ui.files, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(dialog.ui.caption, "The display in the library")
    assert not any(row.lacks_caption for row in dialog.rows)
    QApplication.processEvents()  # nobody clicks before what was typed is drawn


@pytest.mark.parametrize("deed", ["close", "lock"])
def test_window_may_be_closed_or_locked_while_files_are_read(
    window: MainWindow, bank: Bank, many: Path, qtbot: QtBot, deed: str
) -> None:
    window.desk.take_files([many])
    qtbot.waitUntil(lambda: stored(bank)["staged"] > 5, timeout=PATIENCE)
    getattr(window, deed)()
    side_files = [one.name for one in bank.path.parent.iterdir() if "sendprep-" in one.name]
    assert side_files == [], "one lone file remains as soon as it is closed"
    qtbot.waitUntil(lambda: QThreadPool.globalInstance().activeThreadCount() == 0, timeout=PATIENCE)
    with Bank.open(bank.path, None, "A. Officer") as again:
        assert stored(again)["staged"] == 0
        assert len(again.evidence.all()) == 1
