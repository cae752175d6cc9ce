"""In the real window: from a finding to a document, and what is filed there answers the finding."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from ashmere_made import make_ashmere
from excerpt_steps import drag, key, passage_of
from made import paper
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sendprep.gui import look, pages
from sendprep.gui.evidence import EvidencePage
from sendprep.gui.weaknesses import WeaknessesPage
from sendprep.gui.window import MainWindow
from sendprep.services.add_evidence import read_files, store_files

_WORDS = "nine of eleven families read their plan"


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    bank = make_ashmere(tmp_path / "ashmere.sendprep")
    file = paper(tmp_path, "panel.txt", f"The panel met.\n\nIn May {_WORDS} and said so.\n")
    store_files(bank, read_files(bank, [file]))
    window = MainWindow(bank)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
    yield window
    window.close()


def shown_evidence(window: MainWindow, qtbot: QtBot) -> EvidencePage:
    page = window.desk.currentWidget()
    assert isinstance(page, EvidencePage)
    qtbot.waitUntil(lambda: page.document.view.page_count > 0, timeout=10_000)
    return page


def test_what_is_filed_from_a_finding_is_proposed_for_it(window: MainWindow, qtbot: QtBot) -> None:
    weakness = window.bank.weaknesses.by_number(3)
    panel = next(one for one in window.bank.evidence.all() if one.title == "panel")
    assert weakness
    window.desk.open_weakness(weakness.id)
    workspace = window.desk.currentWidget()
    assert isinstance(workspace, WeaknessesPage)
    finding = window.bank.findings.of(weakness.id)[1]
    workspace.letter.choose_finding(finding.id)
    workspace.open_evidence.emit(panel.id, 0)
    page = shown_evidence(window, qtbot)
    drag(page.document.view, passage_of(window.bank, panel.id, _WORDS))
    with qtbot.waitSignal(window.desk.said) as said:
        page.side.excerpts.filing.form.accept.click()
    link = window.bank.links.of_evidence(panel.id)[-1]
    assert (link.weakness_id, link.finding_id) == (weakness.id, finding.id)
    assert said.args == [f"Filed words of {panel.code} under 3.2"]
    window.desk.go(pages.OVERVIEW)
    window.desk.open_evidence(panel.id)
    drag(page.document.view, passage_of(window.bank, panel.id, "The panel met."))
    key(page.document.view, Qt.Key.Key_Return)
    assert page.side.excerpts.filing.form.ui.finding.currentText() == "The whole weakness"


def test_lock_in_the_middle_of_filing_leaves_nothing_behind(
    window: MainWindow, qtbot: QtBot
) -> None:
    panel = next(one for one in window.bank.evidence.all() if one.title == "panel")
    window.desk.open_evidence(panel.id)
    page = shown_evidence(window, qtbot)
    drag(page.document.view, passage_of(window.bank, panel.id, _WORDS))
    window.lock()
    assert window.locked
    qtbot.wait(100)


def test_del_takes_an_excerpt_out_and_leaves_its_document(window: MainWindow, qtbot: QtBot) -> None:
    panel = next(one for one in window.bank.evidence.all() if one.title == "panel")
    window.desk.open_evidence(panel.id)
    page = shown_evidence(window, qtbot)
    drag(page.document.view, passage_of(window.bank, panel.id, _WORDS))
    form = page.side.excerpts.filing.form
    form.choose(window.bank.weaknesses.all()[0].id, by_hand=True)
    form.accept.click()
    QTest.keyClick(page.document.view, Qt.Key.Key_F8)
    listed = page.side.excerpts.ui.filed
    QTest.keyClick(listed, Qt.Key.Key_Down)
    QTest.keyClick(listed, Qt.Key.Key_Delete)
    assert window.bank.excerpts.of_evidence(panel.id) == []
    assert window.bank.evidence.get(panel.id).trashed is None


def test_picture_is_shown_and_a_box_of_it_is_filed(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    image.fill(look.colour("part-fill"))
    image.save(str(tmp_path / "display.png"))
    store_files(window.bank, read_files(window.bank, [tmp_path / "display.png"]))
    display = next(one for one in window.bank.evidence.all() if one.title == "display")
    window.desk.open_evidence(display.id)
    page = shown_evidence(window, qtbot)
    view = page.document.view
    qtbot.waitUntil(lambda: view.sheets[0].image is not None, timeout=10_000)
    page.document.box_tool.click()
    view.setFocus()
    key(view, Qt.Key.Key_Down)
    key(view, Qt.Key.Key_Return)
    form = page.side.excerpts.filing.form
    QTest.keyClicks(form.ui.note, "The youth forum's wall")
    form.choose(window.bank.weaknesses.all()[0].id, by_hand=True)
    QTest.keyClick(form.ui.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (excerpt,) = window.bank.excerpts.of_evidence(display.id)
    assert (excerpt.page, excerpt.note) == (1, "The youth forum's wall")
    assert [mark.boxes for mark in view.marks] == [(excerpt.area,)]
