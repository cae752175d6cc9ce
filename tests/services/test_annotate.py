"""An annotated copy is written of what is filed from a PDF, or refused in a sentence."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from made import new_bank, paper
from reportlab.pdfgen.canvas import Canvas

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Role, Rung
from sendprep.domain.excerpt import Anchoring, Excerpt
from sendprep.domain.pages import Box
from sendprep.errors import SendprepError
from sendprep.readers.files import read_here
from sendprep.services.add_evidence import read_files, store_files
from sendprep.services.annotate import write_annotated
from sendprep.services.file_excerpt import file_excerpt, new_box, new_excerpt


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with new_bank(tmp_path) as made:
        yield made


@pytest.fixture
def evidence_id(bank: Bank, tmp_path: Path) -> str:
    canvas = Canvas(str(tmp_path / "otters.pdf"), pagesize=(420, 595))
    for number in (1, 2):
        canvas.drawString(90, 450, f"Page {number}: the otters came back to the mill pond.")
        canvas.showPage()
    canvas.save()
    return added(bank, tmp_path / "otters.pdf")


def added(bank: Bank, file: Path) -> str:
    (one,) = store_files(bank, read_files(bank, [file]))
    assert one.evidence_id
    return one.evidence_id


def file_under(bank: Bank, excerpt: Excerpt, weakness: int, finding: int = 0) -> None:
    meant = bank.weaknesses.by_number(weakness)
    assert meant
    found = bank.findings.of(meant.id)[finding - 1].id if finding else None
    file_excerpt(bank, excerpt, meant.id, found, Role.SUPPORTS, Rung.OUTPUT)


def test_filed_words_and_boxes_get_their_numbers_and_the_rest_is_told(
    bank: Bank, evidence_id: str, tmp_path: Path
) -> None:
    words = new_excerpt(bank, evidence_id, 1, 8, 30)
    for weakness, finding in ((5, 0), (3, 2)):
        file_under(bank, words, weakness, finding)
    file_under(bank, new_box(bank, evidence_id, 1, Box(80, 300, 200, 340)), 7)
    file_under(bank, lost := new_excerpt(bank, evidence_id, 0, 8, 12), 1)
    draft = new_excerpt(bank, evidence_id, 0, 13, 20)
    with bank.change("Lose one and offer one"):
        bank.excerpts.update(replace(lost, anchoring=Anchoring.LOST))
        bank.excerpts.add(draft)
    out = tmp_path / "copy.pdf"
    done = write_annotated(bank, evidence_id, out, date(2026, 3, 9))
    assert (done.boxed, done.left_out) == (2, 1)
    assert done.remark == ("1 filed excerpt has no box, because the words are lost in the text.")
    first, second = (page.text for page in read_here(out).pages)
    assert "7" in first.split("\n") and "1" not in first.split("\n")
    assert "3.2, 5" in second
    sha256 = bank.evidence.get(evidence_id).sha256
    assert "copy of E2" in first and "9 March 2026" in first and sha256 in first


def test_what_is_no_pdf_or_has_nothing_filed_is_refused(
    bank: Bank, evidence_id: str, tmp_path: Path
) -> None:
    text = added(bank, paper(tmp_path, "a.md", "The otters came."))
    with pytest.raises(SendprepError, match=r"E3 is not a PDF.*Nothing was written"):
        write_annotated(bank, text, tmp_path / "copy.pdf")
    with pytest.raises(SendprepError, match=r"No words of E2 are filed yet"):
        write_annotated(bank, evidence_id, tmp_path / "copy.pdf")
    assert not (tmp_path / "copy.pdf").exists()


@pytest.mark.parametrize("name", ["copy.docx", "nowhere/copy.pdf", "folder.pdf"])
def test_a_place_that_cannot_be_written_is_refused_and_left_as_it_was(
    bank: Bank, evidence_id: str, tmp_path: Path, name: str
) -> None:
    (tmp_path / "folder.pdf").mkdir()
    file_under(bank, new_excerpt(bank, evidence_id, 0, 8, 12), 1)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(SendprepError):
        write_annotated(bank, evidence_id, tmp_path / name)
    assert sorted(tmp_path.iterdir()) == before
