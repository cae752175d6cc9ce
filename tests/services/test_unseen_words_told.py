"""Words outside what is shown of a PDF page are read, looked through, and told to the officer."""

import io
from pathlib import Path

import pikepdf
import pytest
from bank_made import plain_bank
from exhibits_made import A4, changed, filled, pdf
from reportlab.pdfgen.canvas import Canvas

from sendprep.domain.unseen_words import has_unseen
from sendprep.services.remark_pack import remark_on_documents

HIDDEN = pikepdf.Array([0, 200, 595, 842])
"""A crop box that cuts away what `pdf` writes 120 points above the foot."""


def beyond_the_sheet() -> bytes:
    canvas = Canvas(made := io.BytesIO(), pagesize=A4)
    canvas.drawString(60, 700, "Kites")
    canvas.drawString(60, 900, "Lamps")
    canvas.save()
    return made.getvalue()


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_words_that_a_crop_box_cuts_away_are_told_however_the_page_is_turned(
    tmp_path: Path, turn: int
) -> None:
    shown = changed(pdf(A4, words="The lamp"), Rotate=turn)
    files = {"shown.pdf": shown, "cut.pdf": changed(shown, CropBox=HIDDEN)}
    with plain_bank(tmp_path) as bank:
        whole, cut = filled(bank, tmp_path, files)
        assert "The lamp" in bank.texts.of(cut.id).pages[0].text, "so that it is looked through"
    assert not has_unseen(whole.remarks)
    assert has_unseen(cut.remarks)
    (told,) = remark_on_documents([whole, cut], "among the exhibits")
    assert told.endswith(f"which a search finds: {cut.code}.")


def test_words_beyond_the_sheet_are_told_with_the_first_pages(tmp_path: Path) -> None:
    many = changed(pdf(*[A4] * 5), CropBox=HIDDEN)
    with plain_bank(tmp_path) as bank:
        one, five = filled(bank, tmp_path, {"one.pdf": beyond_the_sheet(), "five.pdf": many})
    assert "of page 1: they are read here" in one.remarks[0]
    assert "of pages 1, 2, 3 and 2 more: " in five.remarks[0]
