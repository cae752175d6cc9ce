"""The builder of binders: what is chosen stands in the bank, as steps that undo knows."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Binding, PackSection, Recipe
from sendprep.domain.editions import Edition, Withheld
from sendprep.domain.narrative import Section
from sendprep.gui.pack_agree import PackAgreeDialog
from sendprep.gui.pack_builder import PackBuilder
from sendprep.gui.pack_lines import EXHIBIT, SECTION, WEAKNESS
from sendprep.gui.pack_name import PackNameDialog
from sendprep.gui.print_page import PrintPage

_LONG = 20_000


@pytest.fixture
def page(bank: Bank, qtbot: QtBot) -> Iterator[PrintPage]:
    """The page with the pack chosen, never shown, so that no pages are made."""
    page = PrintPage(bank)
    qtbot.addWidget(page)
    bank.listen(page.refresh)
    page.show_document("pack")
    wait(page.builder, qtbot)
    yield page
    wait(page.builder, qtbot)


@pytest.fixture
def builder(page: PrintPage) -> PackBuilder:
    return page.builder


def wait(builder: PackBuilder, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: builder.is_ready, timeout=_LONG)


def line(builder: PackBuilder, key: str) -> QModelIndex:
    """Go to a line of the tree, and return its place."""
    builder.tree.choose(key)
    assert builder.tree.current == key
    return builder.ui.tree.currentIndex().siblingAtColumn(0)


def tick(builder: PackBuilder, key: str, qtbot: QtBot) -> None:
    """Press the bar of space on a line, as the keyboard does."""
    line(builder, key)
    qtbot.keyClick(builder.ui.tree, Qt.Key.Key_Space)
    wait(builder, qtbot)


def is_ticked(builder: PackBuilder, key: str) -> bool:
    state = line(builder, key).data(Qt.ItemDataRole.CheckStateRole)
    return Qt.CheckState(state) is Qt.CheckState.Checked


def answer(page: PrintPage, name: str) -> PackNameDialog:
    """Type a name into the dialog that is open, and press Save."""
    dialog = page.findChildren(PackNameDialog)[-1]
    dialog.ui.name.setText(name)
    dialog.ui.accept.click()
    return dialog


def test_a_section_that_is_unticked_is_left_out_until_that_is_undone(
    builder: PackBuilder, bank: Bank, qtbot: QtBot
) -> None:
    key = f"{SECTION}{PackSection.GLOSSARY.value}"
    assert is_ticked(builder, key)
    tick(builder, key, qtbot)
    (stored,) = bank.recipes.all()
    assert stored.left_out == {PackSection.GLOSSARY}
    assert not is_ticked(builder, key)
    assert bank.undo_label() == "Contents of a binder"
    bank.undo()
    wait(builder, qtbot)
    assert is_ticked(builder, key)


def test_weaknesses_and_exhibits_are_left_out_one_by_one(
    builder: PackBuilder, bank: Bank, qtbot: QtBot
) -> None:
    weakness, linked = bank.weaknesses.all()[1], bank.links.all()[0]
    keys = (f"{WEAKNESS}{weakness.id}", f"{EXHIBIT}{linked.evidence_id}")
    for key in keys:
        tick(builder, key, qtbot)
    (stored,) = bank.recipes.all()
    assert stored.left_out_weaknesses == {weakness.id}
    assert stored.left_out_exhibits == {linked.evidence_id}
    for key in keys:
        assert not is_ticked(builder, key)
        tick(builder, key, qtbot)
    (stored,) = bank.recipes.all()
    assert stored.left_out_weaknesses == stored.left_out_exhibits == frozenset()


def test_questions_and_dividers_can_be_left_out(
    builder: PackBuilder, bank: Bank, qtbot: QtBot
) -> None:
    for field in ("has_questions", "has_dividers"):
        tick(builder, f"option/{field}", qtbot)
    (stored,) = bank.recipes.all()
    assert (stored.has_questions, stored.has_dividers) == (False, False)


def test_what_is_open_and_chosen_in_the_tree_stays_so_after_a_change(
    builder: PackBuilder, bank: Bank, qtbot: QtBot
) -> None:
    weakness = bank.weaknesses.all()[1]
    key = f"{WEAKNESS}{weakness.id}"
    line(builder, key)
    with bank.change("Remove another"):
        bank.weaknesses.remove(bank.weaknesses.all()[0].id)
    wait(builder, qtbot)
    assert builder.tree.current == key
    assert builder.ui.tree.isExpanded(builder.ui.tree.currentIndex().parent())


def test_paper_and_copies_are_stored_with_the_binder(builder: PackBuilder, bank: Bank) -> None:
    bar = builder.bar.ui
    bar.binding.setCurrentIndex(bar.binding.findData(Binding.ONE_SIDE))
    bar.binding.activated.emit(bar.binding.currentIndex())
    bar.copies.setValue(6)
    bar.copies.editingFinished.emit()
    (stored,) = bank.recipes.all()
    assert (stored.binding, stored.copies) == (Binding.ONE_SIDE, 6)
    assert bank.undo_label() == "Copies of a binder"


def test_an_edition_is_printed_without_being_stored(
    builder: PackBuilder, bank: Bank, qtbot: QtBot
) -> None:
    builder.bar.ui.edition.chosen.emit(Edition.PARENTS)
    wait(builder, qtbot)
    assert builder.choice.printed.edition is Edition.PARENTS
    assert bank.recipes.all() == []
    linked = bank.evidence.get(bank.links.all()[0].evidence_id)
    shown = line(builder, f"{EXHIBIT}{linked.id}")
    assert shown.data(Qt.ItemDataRole.CheckStateRole) is None
    assert "not in this edition" in str(shown.data(Qt.ItemDataRole.AccessibleTextRole))


def test_an_exhibit_is_kept_out_of_an_edition_with_its_reason(
    builder: PackBuilder, bank: Bank, qtbot: QtBot
) -> None:
    evidence = bank.evidence.get(bank.links.all()[0].evidence_id)
    line(builder, f"{EXHIBIT}{evidence.id}")
    ui = builder.ui
    assert not ui.withhold.isHidden()
    assert ui.what.text() == f"Keep out  {evidence.code}  {evidence.title}"
    assert ui.because.isHidden()
    ui.board.click()
    ui.because.setText("It tells of a single school")
    ui.because.editingFinished.emit()
    place = f"evidence/{evidence.id}"
    assert bank.withheld.all() == [Withheld(Edition.BOARD, place, "It tells of a single school")]
    ui.board.click()
    assert bank.withheld.all() == []
    bank.undo()
    assert ui.board.isChecked()
    assert ui.because.text() == "It tells of a single school"


def test_a_section_of_our_account_is_kept_out_of_an_edition(
    builder: PackBuilder, bank: Bank
) -> None:
    weakness = bank.weaknesses.all()[0]
    line(builder, f"{WEAKNESS}{weakness.id}")
    ui = builder.ui
    ui.section.setCurrentIndex(ui.section.findData(Section.NOT_YET))
    ui.section.activated.emit(ui.section.currentIndex())
    ui.parents.click()
    place = f"narrative/{weakness.id}/not_yet"
    assert bank.withheld.all() == [Withheld(Edition.PARENTS, place)]
    ui.section.setCurrentIndex(ui.section.findData(Section.POSITION))
    ui.section.activated.emit(ui.section.currentIndex())
    assert not ui.parents.isChecked()
    line(builder, f"{SECTION}{PackSection.GLOSSARY.value}")
    assert ui.withhold.isHidden()


def test_who_agreed_a_line_is_asked_shown_and_taken_back(
    builder: PackBuilder, bank: Bank, qtbot: QtBot
) -> None:
    weakness = bank.weaknesses.all()[1]
    overview, page = f"{SECTION}{PackSection.OVERVIEW.value}", f"{WEAKNESS}{weakness.id}"
    for key in (overview, page):
        dialog = ask_who(builder, key)
        assert dialog.ui.takeBack.isHidden()
        dialog.ui.who.setText(" Head of SEND ")
        dialog.ui.day.show_day(date(2025, 12, 1))
        dialog.ui.accept.click()
        wait(builder, qtbot)
        said = str(line(builder, key).data(Qt.ItemDataRole.AccessibleTextRole))
        assert "agreed by Head of SEND, Mon 1 Dec 2025" in said
    assert {one.section for one in bank.agreed.all()} == {"overview", page}
    assert bank.undo_label() == f"Agree weakness-{weakness.number}"
    dialog = ask_who(builder, page)
    assert dialog.ui.who.text() == "Head of SEND"
    dialog.ui.takeBack.click()
    assert [one.section for one in bank.agreed.all()] == ["overview"]
    bank.undo()
    wait(builder, qtbot)
    assert "agreed by" in str(line(builder, page).data(Qt.ItemDataRole.ToolTipRole))


def test_nobody_is_stored_as_who_agreed_without_a_name_and_a_day(
    builder: PackBuilder, bank: Bank
) -> None:
    dialog = ask_who(builder, f"{SECTION}{PackSection.GLOSSARY.value}")
    dialog.ui.accept.click()
    assert dialog.ui.mistake.text().startswith("Nobody is named who agreed it.")
    dialog.ui.who.setText("Head of SEND")
    dialog.ui.day.show_day(None)
    dialog.ui.accept.click()
    assert dialog.ui.mistake.text().startswith("No day is given on which it was agreed.")
    assert bank.agreed.all() == []
    line(builder, "option/has_dividers")
    assert not builder.agree.action.isEnabled()


def ask_who(builder: PackBuilder, key: str) -> PackAgreeDialog:
    """Open the dialog from a line, as its menu and its key do."""
    line(builder, key)
    builder.agree.action.trigger()
    return builder.ui.tree.findChildren(PackAgreeDialog)[-1]


def test_binders_are_made_renamed_copied_and_removed(
    page: PrintPage, builder: PackBuilder, bank: Bank, qtbot: QtBot
) -> None:
    recipes, shown = builder.recipes, page.ui.binder
    assert (shown.count(), shown.currentText()) == (1, "Revisit binder")
    assert not recipes.remove.isEnabled()
    recipes.new.trigger()
    answer(page, "  Director’s   binder ")
    assert shown.currentText() == "Director’s binder"
    builder.bar.ui.copies.setValue(4)
    builder.bar.ui.copies.editingFinished.emit()
    recipes.copy.trigger()
    answer(page, "Chair’s binder")
    recipes.rename.trigger()
    answer(page, "Chair of the board")
    assert [one.name for one in bank.recipes.all()] == ["Director’s binder", "Chair of the board"]
    assert {one.copies for one in bank.recipes.all()} == {4}
    assert bank.undo_label() == "Rename the binder Chair’s binder"
    recipes.remove.trigger()
    assert [shown.itemText(row) for row in range(shown.count())] == ["Director’s binder"]
    bank.undo()
    assert shown.count() == 2


def test_a_name_that_is_taken_or_empty_is_refused_in_the_dialog(
    page: PrintPage, builder: PackBuilder, bank: Bank
) -> None:
    with bank.change("A binder"):
        bank.recipes.put(Recipe("1", "Director’s binder"))
    builder.recipes.new.trigger()
    dialog = answer(page, "director’s binder")
    assert dialog.result() != QDialog.DialogCode.Accepted
    assert dialog.ui.mistake.text().startswith("There is a binder “director’s binder” already.")
    answer(page, "   ")
    assert dialog.ui.mistake.text().startswith("Give it a name")
    dialog.reject()
    assert len(bank.recipes.all()) == 1


def test_another_binder_is_chosen_with_what_it_holds(
    page: PrintPage, builder: PackBuilder, bank: Bank, qtbot: QtBot
) -> None:
    glossary = frozenset({PackSection.GLOSSARY})
    with bank.change("Binders"):
        bank.recipes.put(Recipe("1", "Director’s binder"))
        bank.recipes.put(Recipe("2", "Board", edition=Edition.BOARD, left_out=glossary))
    page.ui.binder.setCurrentIndex(1)
    page.ui.binder.activated.emit(1)
    wait(builder, qtbot)
    assert builder.bar.ui.edition.value() is Edition.BOARD
    assert not is_ticked(builder, f"{SECTION}{PackSection.GLOSSARY.value}")


def resize(page: PrintPage, width: int, height: int) -> None:
    """Give a page another size, as its window does."""
    before = page.size()
    page.resize(width, height)
    page.resizeEvent(QResizeEvent(page.size(), before))


def test_in_a_low_window_all_but_the_edition_is_folded_away_until_asked_for(
    page: PrintPage, builder: PackBuilder, qtbot: QtBot
) -> None:
    bar = builder.bar.ui
    folded = (bar.binding, bar.copies, bar.giveOut)
    resize(page, 1286, 666)
    assert bar.more.isHidden()
    assert not any(part.isHidden() for part in folded)
    resize(page, 603, 266)
    assert all(part.isHidden() for part in folded)
    assert not bar.edition.isHidden()
    bar.more.setFocus()
    qtbot.keyClick(bar.more, Qt.Key.Key_Space)
    assert not any(part.isHidden() for part in folded)
    page.show_document("meetings")
    assert bar.more.isHidden()
