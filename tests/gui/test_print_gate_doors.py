"""What leaves the window by other ways than the print page stops at the privacy check too."""

import re
from pathlib import Path

from bank_made import fill, keep_a_draw, plain_bank
from gate_steps import LONG, gate_over, retitle, told
from keys_pressed import CTRL, press, type_words
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from sendprep import gui
from sendprep.bank.bank import Bank
from sendprep.errors import SendprepError
from sendprep.gui import pages
from sendprep.gui.cases_draw import DrawTab
from sendprep.gui.coverage import CoveragePage
from sendprep.gui.print_gate_dialog import GateDialog, stop_at_gate
from sendprep.gui.window import MainWindow


def test_the_map_of_coverage_stops_at_the_check_and_is_printed_behind_it(
    window: MainWindow, bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    weakness = bank.weaknesses.all()[2]
    retitle(bank, weakness.id, "The plan of Oliver Bramwell")
    window.desk.go(pages.COVERAGE)
    page = window.desk.currentWidget()
    assert isinstance(page, CoveragePage)
    out = tmp_path / "map.pdf"
    page.print_map(out)
    dialog = gate_over(page, qtbot)
    assert not out.exists()
    assert told(dialog.gate) == ["Oliver Bramwell"]
    press(Qt.Key.Key_Delete)
    assert bank.weaknesses.get(weakness.id).title == "The plan of [removed]"
    press(Qt.Key.Key_Z, CTRL)
    press(Qt.Key.Key_Z, CTRL)  # no step before the dialog is taken back
    assert bank.weaknesses.get(weakness.id).title == "The plan of Oliver Bramwell"
    assert told(dialog.gate) == ["Oliver Bramwell"]
    dialog.gate.ui.rows.setFocus()
    press(Qt.Key.Key_K)
    type_words("It is the name of a plan")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(out.exists, timeout=LONG)
    assert [one for one in page.findChildren(GateDialog) if one.isVisible()] == []


def test_a_dialog_shows_words_where_they_stand(
    window: MainWindow, bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    weakness = bank.weaknesses.all()[2]
    retitle(bank, weakness.id, "The plan of Oliver Bramwell")
    window.desk.go(pages.COVERAGE)
    page = window.desk.currentWidget()
    assert isinstance(page, CoveragePage)
    page.print_map(tmp_path / "map.pdf")
    gate_over(page, qtbot)
    press(Qt.Key.Key_Return)
    assert [one for one in page.findChildren(GateDialog) if one.isVisible()] == []
    assert window.desk.here == pages.WEAKNESSES


def test_a_dialog_takes_back_its_own_steps_alone(
    window: MainWindow, bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    weakness = bank.weaknesses.all()[2]
    retitle(bank, weakness.id, "The plan of Oliver Bramwell")
    window.desk.go(pages.COVERAGE)
    page = window.desk.currentWidget()
    assert isinstance(page, CoveragePage)
    page.print_map(tmp_path / "map.pdf")
    dialog = gate_over(page, qtbot)
    press(Qt.Key.Key_Delete)
    retitle(bank, bank.weaknesses.all()[0].id, "Written by a worker")
    press(Qt.Key.Key_Z, CTRL)
    assert bank.weaknesses.all()[0].title == "Written by a worker"
    assert bank.weaknesses.get(weakness.id).title == "The plan of [removed]"
    dialog.reject()
    qtbot.waitUntil(lambda: page.findChild(GateDialog) is None)  # and its words with it


def test_another_refusal_is_told_in_a_box(window: MainWindow, bank: Bank) -> None:
    stop_at_gate(window, bank, SendprepError("The disk is full.", "Nothing was written."), "", list)
    assert window.findChild(GateDialog) is None
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.text() == "The disk is full."
    box.close()


def test_a_method_is_copied_only_behind_the_check(tmp_path: Path, qtbot: QtBot) -> None:
    with plain_bank(tmp_path) as bank:
        fill(bank)
        with bank.change("Draw"):
            keep_a_draw(bank, seed="Oliver Bramwell")
        tab = DrawTab(bank)
        qtbot.addWidget(tab)
        tab.show()
        tab.ui.draws.setCurrentIndex(tab.ui.draws.model().index(0, 0))
        assert "Oliver Bramwell" in tab.ui.statement.toPlainText()
        QApplication.clipboard().setText("before")
        tab.ui.copy.click()
        dialog = tab.findChild(GateDialog)
        assert isinstance(dialog, GateDialog)
        assert QApplication.clipboard().text() == "before"
        dialog.gate.ask_why()
        dialog.gate.ui.reason.setText("A seed, and the name of a ship")
        dialog.gate.keep()
        dialog.gate.buttons.go_on.click()
        assert "Oliver Bramwell" in QApplication.clipboard().text()


def test_every_module_of_the_window_that_writes_a_report_stops_at_the_check() -> None:
    folder = Path(gui.__file__).parent
    writes = re.compile(r"from sendprep\.services\.(?:annotate|write_\w+) import[^)]*?\bwrite_")
    doors = {path.stem for path in folder.glob("*.py") if writes.search(path.read_text("utf-8"))}
    offered = {
        "print_documents",
        "print_audits",
        "pack_documents",
    }  # whose reports leave by print_out alone
    assert doors - offered == {"cases_cohort", "coverage", "evidence_deeds", "pack_issue"}
    for door in {*doors - offered, "print_out"}:
        source = (folder / f"{door}.py").read_text("utf-8")
        assert "stop_at_gate" in source or "WordsTellError" in source, door
