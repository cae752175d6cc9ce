"""The bookmarks of a PDF are read with their pages."""

from pathlib import Path

import pikepdf
import pytest

from sendprep.errors import SendprepError
from sendprep.readers.outline import Bookmark, outline
from sendprep.reports.pdf_finish import add_labels


def test_bookmarks_have_titles_levels_and_pages(tmp_path: Path) -> None:
    from reportlab.pdfgen.canvas import Canvas

    path = tmp_path / "kites.pdf"
    canvas = Canvas(str(path))
    for number, (title, level) in enumerate((("Kites", 0), ("Counted", 1), ("Lent out", 0))):
        canvas.bookmarkPage(f"b{number}")
        canvas.addOutlineEntry(title, f"b{number}", level)
        canvas.showPage()
    canvas.save()
    expected = (Bookmark("Kites", 1, 1), Bookmark("Counted", 2, 2), Bookmark("Lent out", 1, 3))
    assert outline(path).bookmarks == expected
    assert outline(path.read_bytes()).bookmarks == expected


def test_pages_have_the_number_that_is_printed_on_them_or_their_place(tmp_path: Path) -> None:
    path = tmp_path / "kites.pdf"
    with pikepdf.new() as pdf:
        for _ in range(4):
            pdf.add_blank_page()
        pdf.save(path)
        assert outline(path).labels == ("1", "2", "3", "4")
        add_labels(pdf, ["42", "43", "43a", "44"])
        pdf.save(path)
    assert outline(path).labels == ("42", "43", "43a", "44")


def test_a_file_that_is_no_pdf_is_told_in_a_sentence() -> None:
    with pytest.raises(SendprepError, match=r"\.$"):
        outline(b"nothing of the kind")
