"""Which pages a machine is asked to read, and what comes back where it can or cannot."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from bank_made import a_supplied_text, plain_bank, some_evidence
from reportlab.pdfgen.canvas import Canvas

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence
from sendprep.domain.supplied_text import TextOrigin
from sendprep.errors import Cancelled, SendprepError
from sendprep.readers.ocr import is_installed
from sendprep.services.read_with_ocr import pages_to_read, read_with_ocr

needs_extra = pytest.mark.skipif(not is_installed(), reason="the extra for pictures is missing")


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as made:
        yield made


def scan(bank: Bank, folder: Path) -> Evidence:
    """Store a document whose pages 1 and 3 are said to have no words."""
    canvas = Canvas(str(folder / "scan.pdf"), pagesize=(300, 200))
    for words in ("Lanterns are mended", "Ferries sail", "Families wait"):
        canvas.setFont("Times-Roman", 16)
        canvas.drawString(30, 120, words)
        canvas.showPage()
    canvas.save()
    with bank.change("Add a scan"):
        sha256 = bank.originals.put(folder / "scan.pdf")
        evidence = replace(some_evidence(), sha256=sha256, page_count=3, without_text=(1, 3))
        bank.evidence.add(evidence)
    return evidence


def test_pages_that_somebody_has_given_words_are_not_read_again(bank: Bank, tmp_path: Path) -> None:
    evidence = scan(bank, tmp_path)
    assert pages_to_read(bank, evidence) == (1, 3)
    with bank.change("Type a summary"):
        bank.supplied_texts.add(a_supplied_text(evidence, 3))
    assert pages_to_read(bank, evidence) == (1,)


@pytest.mark.skipif(is_installed(), reason="the extra for pictures is installed")
def test_missing_extra_is_said_and_nothing_is_stored(bank: Bank, tmp_path: Path) -> None:
    evidence = scan(bank, tmp_path)
    with pytest.raises(SendprepError, match="not installed here"):
        read_with_ocr(bank, evidence.id)
    assert bank.supplied_texts.of_evidence(evidence.id) == []


@needs_extra
@pytest.mark.timeout(300)
def test_words_of_each_page_come_back_marked_as_read_by_machine(bank: Bank, tmp_path: Path) -> None:
    evidence = scan(bank, tmp_path)
    texts = read_with_ocr(bank, evidence.id)
    assert [(text.page, text.text) for text in texts] == [
        (1, "Lanterns are mended"),
        (3, "Families wait"),
    ]
    assert {text.origin for text in texts} == {TextOrigin.OCR}
    assert bank.supplied_texts.of_evidence(evidence.id) == []


@needs_extra
def test_cancelling_ends_it_before_the_next_page(bank: Bank, tmp_path: Path) -> None:
    def cancel(done: int, total: int, what: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_with_ocr(bank, scan(bank, tmp_path).id, cancel)
