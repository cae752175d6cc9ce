"""The bookmarks of a PDF are read with their pages."""

from pathlib import Path

import pytest

from sendprep.errors import SendprepError
from sendprep.readers.outline import Bookmark, bookmarks


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
    assert bookmarks(path) == expected
    assert bookmarks(path.read_bytes()) == expected


def test_a_file_that_is_no_pdf_is_told_in_a_sentence() -> None:
    with pytest.raises(SendprepError, match=r"\.$"):
        bookmarks(b"nothing of the kind")
