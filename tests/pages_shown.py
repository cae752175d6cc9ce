"""Steps that tests of the window share: a page is shown, a file named, a key pressed."""

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.gui.print_page import PrintPage
from sendprep.gui.segments import Segments

P = TypeVar("P", bound=QWidget)
_LONG = 60_000


def show_page(page: P, bank: Bank, qtbot: QtBot, height: int = 666) -> P:
    """Show a page as the window of a small laptop does, and let it follow its bank."""
    qtbot.addWidget(page)
    bank.listen(page.refresh)  # type: ignore[attr-defined]
    page.resize(1286, height)
    with qtbot.waitActive(page):
        page.show()
    return page


def show_pack(bank: Bank, qtbot: QtBot) -> PrintPage:
    """Show the binder on the print page, and wait until all of it is there."""
    page = PrintPage(bank)
    page.show_document("pack")
    show_page(page, bank, qtbot)
    pack_ready(page, qtbot)
    return page


def pack_ready(page: PrintPage, qtbot: QtBot) -> None:
    """Wait until a page shows the pages of a document, and its builder what is in them."""
    qtbot.waitUntil(lambda: page.ui.updated.text() == "Updated just now", timeout=_LONG)
    qtbot.waitUntil(lambda: page.view.page_count > 0, timeout=_LONG)
    qtbot.waitUntil(lambda: page.builder.is_ready, timeout=_LONG)


def name_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Answer the next file dialogs, which the system draws, with a file or a folder."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(path))


def press(row: Segments, key: str) -> None:
    """Press a key in a row of choices."""
    chosen = row.focusProxy()
    assert chosen
    QTest.keyClicks(chosen, key)
