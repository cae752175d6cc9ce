"""Words that somebody new to auditing may not know are explained where they are read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from sendprep.domain.audit_meanings import MEANINGS
from sendprep.gui import pages
from sendprep.gui.audit_tab import AuditTab
from sendprep.gui.cut_label import CutComboBox
from sendprep.gui.help import page_help
from sendprep.services.read_rules import need_words


def told(tab: AuditTab, code: str) -> list[str]:
    """Return what a screen reader and a tip say of the words of a row."""
    rows = tab.form.criteria.rows
    index = rows.index(rows.place(code), 0)
    roles = (Qt.ItemDataRole.AccessibleDescriptionRole, Qt.ItemDataRole.ToolTipRole)
    return [str(index.data(role)) for role in roles]


def test_a_row_explains_its_tag_and_its_answers(tab: AuditTab) -> None:
    for said in told(tab, "A1"):
        assert MEANINGS["statutory"] in said and MEANINGS["N/A"] in said
    for said in told(tab, "A2"):
        assert MEANINGS["statutory"] not in said


def test_the_guide_says_that_the_law_asks_for_it(tab: AuditTab) -> None:
    tab.form.criteria.go_to("F2")
    assert tab.guide.ui.reference.text().startswith("Statutory, that is asked by law: ")
    assert MEANINGS["UKUT"] in tab.guide.ui.reference.accessibleDescription()
    tab.form.criteria.go_to("A2")
    assert tab.guide.ui.reference.text().startswith("SEND Code of Practice")


def test_help_on_cases_has_every_word_and_code(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    text = page_help(pages.CASES, parent).findChild(QTextBrowser)
    assert isinstance(text, QTextBrowser)
    said = text.toPlainText()
    for words in (*MEANINGS.values(), *need_words().values()):
        assert words in said


def test_a_choice_that_has_no_room_is_whole_in_its_tip(qtbot: QtBot) -> None:
    box = CutComboBox()
    qtbot.addWidget(box)
    box.addItem("Profound and multiple learning difficulty")
    for width, tip in ((120, box.currentText()), (600, "")):
        box.resize(width, 32)
        box.grab()
        assert box.toolTip() == tip
