"""What waits to be indexed is found soon after the window opens, and a damaged index is remade."""

import json
import shutil
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.bank.check import check
from sendprep.cli.commands import run
from sendprep.domain.search import HitKind
from sendprep.gui.window import MainWindow

OLD = Path(__file__).parent.parent / "banks" / "schema-1.sendprep"
PAGES = 600


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A bank as the first release wrote it, with more pages than are indexed at once."""
    path = Path(shutil.copyfile(OLD, tmp_path / OLD.name))
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("delete from texts where number > 0")
        connection.executemany(
            "insert into texts select evidence_id, ?, ?, reader, layout from texts "
            "where number = 0",
            [(number, number + 1) for number in range(1, PAGES)],
        )
    connection.close()
    return path


def a_window(bank: Bank, qtbot: QtBot) -> MainWindow:
    window = MainWindow(bank)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def test_an_old_bank_is_searched_in_the_window_that_opens_it(old: Path, qtbot: QtBot) -> None:
    bank = Bank.open(old, None, "R. Osei", "laptop")
    assert bank.search.lag() > 500, "it was migrated just now"
    window = a_window(bank, qtbot)
    qtbot.waitUntil(lambda: not bank.search.is_behind(), timeout=30_000)
    assert bank.search.find("oiled").counts[HitKind.PAGE] == PAGES
    assert [fault for fault in check(bank) if "search" in fault.what] == []
    QThreadPool.globalInstance().waitForDone()
    window.close()


def test_an_old_bank_is_searched_by_command(old: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["find", str(old), "oiled", "--json"], lambda _: 0) == 0
    assert json.loads(capsys.readouterr().out)["total"] >= PAGES


def test_a_damaged_search_is_made_anew_by_the_menu(bank: Bank, qtbot: QtBot) -> None:
    bank.search.catch_up()
    total = bank.search.find("families").total
    assert total
    bank.db.execute("delete from search_data where id > 10")
    assert not bank.search.is_sound()
    label = bank.undo_label()
    window = a_window(bank, qtbot)
    with qtbot.waitSignal(window.changed, timeout=10_000) as told:
        window.actions_by_name["search-anew"].trigger()
    assert told.args == [frozenset({"search"})]
    assert bank.search.is_sound()
    assert (bank.search.find("families").total, bank.undo_label()) == (total, label)
    QThreadPool.globalInstance().waitForDone()
    window.close()
