"""Linking takes a role, a rung and a line of why from the keyboard, and undo takes it back."""

from made import weakness_of
from pages_shown import press, show_page
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Role, Rung
from sendprep.domain.weakness import Weakness
from sendprep.gui.link_dialog import About, LinkDialog
from sendprep.gui.weaknesses import WeaknessesPage


def third(bank: Bank) -> Weakness:
    return weakness_of(bank, 3)


def dialog_about(bank: Bank, qtbot: QtBot, finding: int | None = None) -> LinkDialog:
    findings = bank.findings.of(third(bank).id)
    chosen = findings[finding - 1].id if finding else None
    dialog = LinkDialog(About(third(bank), findings, chosen), bank)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_in_a_low_window_the_fields_scroll_and_the_buttons_stay(bank: Bank, qtbot: QtBot) -> None:
    dialog = dialog_about(bank, qtbot)
    assert dialog.ui.scroll.verticalScrollBar().maximum() == 0
    dialog.resize(480, 330)
    assert dialog.height() == 330
    for field in (dialog.ui.role, dialog.ui.why, dialog.ui.search):
        dialog.ui.scroll.ensureWidgetVisible(field)
        assert not field.visibleRegion().isEmpty()
        assert dialog.rect().contains(dialog.ui.accept.geometry())


def test_role_and_rung_are_taken_by_their_keys(bank: Bank, qtbot: QtBot) -> None:
    dialog = dialog_about(bank, qtbot, finding=2)
    QTest.keyClicks(dialog.ui.search, "survey")
    for key, role in zip("SPCX", Role, strict=True):
        press(dialog.ui.role, key)
        assert dialog.link().role is role
    for key, rung in zip("12345", Rung, strict=True):
        press(dialog.ui.rung, key)
        assert dialog.link().rung is rung
        assert rung.words in dialog.ui.rungWords.text()
    QTest.keyClicks(dialog.ui.why, "Nine of eleven parents say so")
    link = dialog.link()
    fifth = bank.evidence.by_number(5)
    assert fifth
    assert link.evidence_id == fifth.id
    assert link.finding_id == bank.findings.of(third(bank).id)[1].id
    assert link.why == "Nine of eleven parents say so"


def test_letters_typed_into_the_search_choose_no_role(bank: Bank, qtbot: QtBot) -> None:
    dialog = dialog_about(bank, qtbot)
    QTest.keyClicks(dialog.ui.search, "cp5")
    assert dialog.ui.role.value() is Role.SUPPORTS
    assert dialog.ui.rung.value() is Rung.ACTIVITY


def test_arrows_in_the_search_move_in_the_list(bank: Bank, qtbot: QtBot) -> None:
    dialog = dialog_about(bank, qtbot)
    QTest.keyClick(dialog.ui.search, Qt.Key.Key_Down)
    second = bank.evidence.by_number(2)
    assert second
    assert dialog.link().evidence_id == second.id


def test_without_evidence_the_dialog_says_what_is_missing(bank: Bank, qtbot: QtBot) -> None:
    dialog = dialog_about(bank, qtbot)
    QTest.keyClicks(dialog.ui.search, "nothing like this")
    dialog.ui.accept.click()
    assert dialog.isVisible()
    assert dialog.ui.missing.isVisible()
    dialog.ui.search.clear()
    dialog.ui.accept.click()
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_ctrl_l_links_and_undo_takes_it_back(bank: Bank, qtbot: QtBot) -> None:
    page = show_page(WeaknessesPage(bank), bank, qtbot)
    page.show_weakness(third(bank).id)
    page.letter.choose_finding(bank.findings.of(third(bank).id)[0].id)
    before = bank.links.of_weakness(third(bank).id)

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, LinkDialog)
        QTest.keyClicks(dialog.ui.search, "e5")
        press(dialog.ui.rung, "5")
        dialog.ui.accept.click()

    page.letter.ui.findings.setFocus()
    QTimer.singleShot(0, fill)
    QTest.keyClick(page.letter.ui.findings, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    added = [link for link in bank.links.of_weakness(third(bank).id) if link not in before]
    assert [link.rung for link in added] == [Rung.LIVED_EXPERIENCE]
    assert bank.undo_label() == "Link E5 to finding 3.1"
    assert page.evidence.ui.shown.text() == "1 of 7"
    bank.undo()
    assert bank.links.of_weakness(third(bank).id) == before
    assert page.evidence.ui.shown.text() == "0 of 6"


def test_f4_edits_the_chosen_link_as_one_step(bank: Bank, qtbot: QtBot) -> None:
    page = show_page(WeaknessesPage(bank), bank, qtbot)
    page.show_weakness(third(bank).id)
    page.evidence.point_at(4)
    before = page.evidence.chosen
    assert before

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, LinkDialog)
        press(dialog.ui.role, "c")
        dialog.ui.accept.click()

    page.evidence.ui.links.setFocus()
    QTimer.singleShot(0, fill)
    QTest.keyClick(page.evidence.ui.links, Qt.Key.Key_F4)
    after = bank.links.of_evidence(before.evidence_id)[0]
    assert (after.id, after.role) == (before.id, Role.CONTRADICTS)
    assert bank.undo_label() == "Change the link of E4 to finding 3.2"
    bank.undo()
    assert bank.links.of_evidence(before.evidence_id) == [before]


def test_an_edited_link_keeps_its_id(bank: Bank, qtbot: QtBot) -> None:
    link = bank.links.of_weakness(third(bank).id)[0]
    about = About(third(bank), bank.findings.of(third(bank).id))
    dialog = LinkDialog(about, bank, edited=link)
    qtbot.addWidget(dialog)
    assert dialog.link() == link
    dialog.ui.role.choose(Role.CONTEXT)
    assert dialog.link().id == link.id
    assert dialog.link().role is Role.CONTEXT
