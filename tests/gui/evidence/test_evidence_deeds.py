"""What the “…” menu does with a document: an annotated copy, and its text read again."""

from dataclasses import replace
from pathlib import Path

import pytest
from excerpt_steps import open_document, passage_of
from made import evidence_of, new_bank, weakness_of
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Role, Rung
from sendprep.domain.excerpt import Anchoring
from sendprep.domain.pages import Line, Page, Pages
from sendprep.gui.evidence import EvidencePage
from sendprep.services.add_evidence import read_files, store_files
from sendprep.services.file_excerpt import file_excerpt, new_excerpt
from sendprep.services.write_paper import write_paper

_WORDS = "The hedgehog answered every letter."


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bank with a PDF, which is E2."""
    folder = tmp_path_factory.mktemp("model")
    write_paper(f"# Letters\n\n{_WORDS}\n", folder / "letters.pdf")
    with new_bank(folder) as made:
        store_files(made, read_files(made, [folder / "letters.pdf"]))
        return made.path


def file_words(bank: Bank) -> str:
    evidence_id = evidence_of(bank, 2).id
    at = passage_of(bank, evidence_id, _WORDS)
    excerpt = new_excerpt(bank, evidence_id, at.sheet, at.start, at.end)
    weakness = weakness_of(bank, 3).id
    file_excerpt(bank, excerpt, weakness, None, Role.SUPPORTS, Rung.OUTPUT)
    return excerpt.id


def test_annotated_copy_is_written_beside_the_original(
    page: EvidencePage, bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    file_words(bank)
    open_document(page, evidence_of(bank, 2).id, qtbot)
    with qtbot.waitSignal(page.said, timeout=20_000) as said:
        page.document.deeds.save_annotated(tmp_path / "copy.pdf")
    assert said.args == ["Saved copy.pdf, with 1 boxed."]
    assert (tmp_path / "copy.pdf").read_bytes().startswith(b"%PDF")


def test_annotated_copy_of_nothing_is_refused_in_a_sentence(
    page: EvidencePage, bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    open_document(page, evidence_of(bank, 2).id, qtbot)
    page.document.deeds.save_annotated(tmp_path / "copy.pdf")
    qtbot.waitUntil(lambda: page.findChild(QMessageBox) is not None, timeout=20_000)
    box = page.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "No words of E2 are filed yet" in box.text()
    assert not (tmp_path / "copy.pdf").exists()


def test_file_is_read_again_and_lost_words_are_found(
    page: EvidencePage, bank: Bank, qtbot: QtBot
) -> None:
    """The text that an older reader left lacks the words; the file itself has them."""
    excerpt_id = file_words(bank)
    evidence_id = evidence_of(bank, 2).id
    with bank.change("As an older reader read it"):
        old = Pages((Page(1, (Line("Nothing."),)),), "pypdfium2 0.1")
        text_id = bank.texts.put(evidence_id, old)
        lost = replace(bank.excerpts.get(excerpt_id), anchoring=Anchoring.LOST, text_id=text_id)
        bank.excerpts.update(lost)
    view = open_document(page, evidence_id, qtbot)
    assert view.marks == ()
    newer = "Read the file again: there is a newer reader"
    qtbot.waitUntil(lambda: page.document.deeds.again.text() == newer, timeout=10_000)
    with qtbot.waitSignal(page.said, timeout=20_000) as said:
        page.document.deeds.again.trigger()
    assert said.args == ["E2 was read again; of its excerpts: 1 exact."]
    qtbot.waitUntil(lambda: len(view.marks) == 1 and bool(view.marks[0].boxes), timeout=10_000)
    assert page.document.deeds.again.text() == "Read the file again"
