"""The sheet on words that were kept for print is offered as soon as there is something on it."""

from pathlib import Path

from gate_steps import LONG, REASON, pdf_text, write_name
from pages_shown import show_page
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.gui.print_documents import printables
from sendprep.gui.print_page import PrintPage
from sendprep.services.look_at_print import keep_all
from sendprep.services.write_report import sef_pages


def test_words_that_were_kept_have_a_sheet_of_their_own(
    bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    write_name(bank)
    assert "kept-words" not in [one.key for one in printables(bank)]
    keep_all(bank, sef_pages(bank).telling, REASON)
    page = PrintPage(bank)
    page.show_document("kept-words")
    show_page(page, bank, qtbot)
    qtbot.waitUntil(lambda: page.ui.updated.text() == "Updated just now", timeout=LONG)
    assert not page.gate.open
    page.save_pdf(tmp_path / "kept.pdf")
    printed = pdf_text(tmp_path / "kept.pdf")
    for words in ("Words kept for print", "Oliver Bramwell", "Amina Khalid", REASON):
        assert words in printed
    page.close()  # else it begins pages of a bank that is closed before they are made
    bank.undo()
    assert [one.key for one in printables(bank) if one.key == "kept-words"] == []
