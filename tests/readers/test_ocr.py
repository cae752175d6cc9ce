"""Letters in pictures: read where the extra is installed, a clear sentence where it is not."""

from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from sendprep.errors import SendprepError
from sendprep.readers.ocr import LetterReader, is_installed, read_picture
from sendprep.readers.pictures import Pictures

WORDS = ("Leaders have mended the lanterns", "along the ferry, and families", "wait twelve weeks")


@pytest.mark.skipif(is_installed(), reason="the extra for reading pictures is installed")
def test_missing_extra_is_a_sentence_that_names_it() -> None:
    with pytest.raises(SendprepError, match="extra that is not installed") as refused:
        LetterReader()
    assert "sendprep[ocr]" in refused.value.do


@pytest.mark.skipif(not is_installed(), reason="the extra for reading pictures is not installed")
@pytest.mark.timeout(300)
def test_letters_of_a_drawn_page_are_read_from_top_to_bottom(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "a.pdf"), pagesize=(300, 200))
    canvas.setFont("Times-Roman", 14)
    for number, line in enumerate(WORDS):
        canvas.drawString(30, 150 - 30 * number, line)
    canvas.save()
    with Pictures(tmp_path / "a.pdf") as pictures:
        assert read_picture(pictures.page(1, 200 / 72)).split("\n") == list(WORDS)
