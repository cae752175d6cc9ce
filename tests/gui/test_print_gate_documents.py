"""A document that tells who a child is stops a binder in the window until somebody has decided."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from bank_made import plain_bank
from exhibits_made import filled
from gate_steps import kept, ready
from keys_pressed import press, type_words
from pages_shown import show_pack
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.editions import Edition
from sendprep.domain.evidence import Confidentiality
from sendprep.gui.print_page import PrintPage
from sendprep.services.look_at_documents import DocumentTelling

_FILES = {
    "Minutes.md": b"# Board\n\nThe board met.\n",
    "Waiting.csv": b"Name,DOB\nKezia Okafor,12/03/2014\nKit Wu,1/9/2012\n",
    "Letter.md": b"# A parent wrote\n\nMy daughter Xanthe has waited for a chair.\n",
}


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    (tmp_path / "received").mkdir()
    with plain_bank(tmp_path) as made:
        filled(made, tmp_path / "received", _FILES)
        yield made


@pytest.fixture
def page(bank: Bank, qtbot: QtBot) -> PrintPage:
    return show_pack(bank, qtbot)


def asked(page: PrintPage) -> list[str]:
    return [one.code for one in page.gate.open if isinstance(one, DocumentTelling)]


def codes_of(page: PrintPage, bank: Bank) -> set[str]:
    """Return what the binder that is chosen leaves out."""
    return {bank.evidence.get(one).code for one in page.builder.choice.recipe.left_out_exhibits}


def test_the_line_counts_documents_and_each_shows_its_first_sentences(page: PrintPage) -> None:
    assert page.ui.privacy.text() == "2 documents may tell who somebody is"
    press(Qt.Key.Key_F8)
    model = page.gate.ui.rows.model()
    said = [
        str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(model.rowCount())
    ]
    assert said[0].startswith("E2\N{EN SPACE}Waiting, 2 rows of a list of children.")
    assert "Kezia Okafor 12/03/2014; " in said[0]
    assert "My daughter Xanthe has waited for a chair." in said[1]
    buttons = page.gate.buttons
    assert buttons.remove.text() == "Leave out"
    assert (buttons.mark.isVisible(), buttons.withhold.isVisible()) == (True, False)


def test_each_is_decided_by_keyboard_and_the_binder_is_saved_behind_it(
    page: PrintPage, bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    out = tmp_path / "pack.pdf"
    page.save_pdf(out)
    assert asked(page) == ["E2", "E3"]
    assert not page.gate.buttons.go_on.isEnabled()
    press(Qt.Key.Key_Delete)
    assert asked(page) == ["E3"]
    assert codes_of(page, bank) == {"E2"}
    press(Qt.Key.Key_K)
    assert page.gate.ui.reasonLabel.text() == "Why may E3 be given out as it is?"
    assert "inspectors asked" in page.gate.ui.reason.placeholderText()
    type_words("Her mother asked for it")
    press(Qt.Key.Key_Return)
    assert asked(page) == []
    (row,) = kept(page.gate)
    assert "Kept because: Her mother asked for it" in row
    assert "E3, the document itself" in row
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: out.exists() and (tmp_path / "exhibits.pdf").exists(), timeout=60_000)
    ready(page, qtbot)


def test_it_is_marked_as_personal_data_or_kept_out_of_an_edition(
    page: PrintPage, bank: Bank, qtbot: QtBot
) -> None:
    page.builder.choice.choose_edition(Edition.BOARD)
    page.refresh()
    ready(page, qtbot)
    press(Qt.Key.Key_F8)
    assert page.gate.buttons.withhold.isVisible()
    press(Qt.Key.Key_W)
    assert asked(page) == ["E3"]
    (withheld,) = bank.withheld.all()
    assert withheld.edition is Edition.BOARD
    press(Qt.Key.Key_P)
    assert asked(page) == []
    marked = bank.evidence.by_number(3)
    assert marked
    assert marked.confidentiality is Confidentiality.PERSONAL_DATA
    bank.undo()
    page.refresh()
    assert asked(page) == ["E3"]
    ready(page, qtbot)
