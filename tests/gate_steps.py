"""Steps of somebody who decides about words before print: write a name, press keys, and see."""

from dataclasses import replace
from pathlib import Path

from keys_pressed import CTRL, press
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.narrative import Section
from sendprep.gui.coverage import CoveragePage
from sendprep.gui.print_gate import PrintGate
from sendprep.gui.print_gate_dialog import GateDialog
from sendprep.gui.print_page import PrintPage
from sendprep.gui.window import MainWindow
from sendprep.readers.files import read_pages

LONG = 30_000
NAMES = "Oliver Bramwell has his plan. His teacher is Mrs Amina Khalid, who wrote of it."
REASON = "She spoke for her school at the board"


def write_name(bank: Bank, words: str = NAMES) -> str:
    """Write of somebody under weakness 3, and return the id of the weakness."""
    weakness = bank.weaknesses.all()[2]
    with bank.change("Write"):
        bank.narrative.write(weakness.id, Section.WHAT_WE_DID, words)
    return weakness.id


def print_page(window: MainWindow, qtbot: QtBot) -> PrintPage:
    """Go to the print page with Ctrl+P, and wait for its pages."""
    press(Qt.Key.Key_P, CTRL)
    page = window.desk.currentWidget()
    assert isinstance(page, PrintPage)
    ready(page, qtbot)
    return page


def ready(page: PrintPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.ui.updated.text() == "Updated just now", timeout=LONG)


def pdf_text(path: Path) -> str:
    return " ".join(" ".join(page.text.split()) for page in read_pages(path).pages)


def retitle(bank: Bank, weakness_id: str, title: str) -> None:
    """Give a weakness another working title."""
    with bank.change("Rename"):
        bank.weaknesses.update(replace(bank.weaknesses.get(weakness_id), title=title))


def gate_over(page: CoveragePage, qtbot: QtBot) -> GateDialog:
    """Wait for the privacy check over a page."""
    qtbot.waitUntil(lambda: page.findChild(GateDialog) is not None, timeout=LONG)
    dialog = page.findChild(GateDialog)
    assert isinstance(dialog, GateDialog)
    qtbot.waitUntil(dialog.isActiveWindow, timeout=LONG)
    return dialog


def told(gate: PrintGate) -> list[str]:
    return [one.words for one in gate.open]


def kept(gate: PrintGate) -> list[str]:
    model = gate.ui.rows.model()
    says = Qt.ItemDataRole.AccessibleTextRole
    rows = [str(model.index(row, 0).data(says)) for row in range(model.rowCount())]
    return [row for row in rows if "Kept because" in row]
