"""Read the letters in pictures of pages whose own words cannot be read."""

from datetime import UTC, datetime

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence
from sendprep.domain.identity import new_id
from sendprep.domain.supplied_text import SuppliedText, TextOrigin
from sendprep.progress import Progress, silent
from sendprep.readers.ocr import LetterReader, check_installed
from sendprep.readers.pictures import Pictures

_SCALE = 200 / 72
"""Pixels a point: at 200 dots an inch the letters of ordinary print are read best."""


def pages_to_read(bank: Bank, evidence: Evidence) -> tuple[int, ...]:
    """Return the pages, from 1, without words of their own that nobody has supplied words for."""
    supplied = {text.page for text in bank.supplied_texts.of_evidence(evidence.id)}
    return tuple(page for page in evidence.without_text if page not in supplied)


def read_with_ocr(bank: Bank, evidence_id: str, progress: Progress = silent) -> list[SuppliedText]:
    """Return what the pictures of a document's pages say, to be stored by the UI thread.

    It takes seconds a page and belongs on a worker. Pages that show no letters are left out.
    SendprepError where the extra is not installed or the document cannot be drawn; Cancelled,
    with nothing kept, when the officer has cancelled.
    """
    check_installed()
    with bank.reader() as held:
        evidence = held.evidence.get(evidence_id)
        pages = pages_to_read(held, evidence)
        document = held.originals.read(evidence.sha256)
        officer = held.officer
    texts: list[SuppliedText] = []
    with Pictures(document) as pictures, LetterReader() as reader:
        for done, page in enumerate(pages):
            progress(done, len(pages), f"Reading the picture of page {page}")
            words = "\n".join(reader.lines(pictures.page(page, _SCALE)))
            if words:
                added = datetime.now(UTC)
                origin = TextOrigin.OCR
                texts.append(
                    SuppliedText(new_id(), evidence_id, page, words, origin, officer, added)
                )
    progress(len(pages), len(pages), "Read")
    return texts
