"""In the real window: from a finding to a document, and what is filed there answers the finding."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from ashmere_made import make_ashmere
from excerpt_steps import drag, key, passage_of
from made import paper
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sendprep.gui import pages
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
