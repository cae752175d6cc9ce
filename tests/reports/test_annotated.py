"""The annotated copy of a PDF: frames where the words are seen, pages as they were."""

import io
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageChops
from reportlab.pdfgen.canvas import Canvas

from sendprep.domain.pages import Box, Page
from sendprep.errors import SendprepError
from sendprep.readers.files import read_here
from sendprep.reports.annotated import Marked, annotated

SCALE = 2
NOTE = "Annotated copy of E47. sha256 of the original: 0123abcd"


def written(file: Path, turn: int = 0, crop: tuple[int, ...] = ()) -> Path:
    """Write two pages of lines, turned and cropped as asked, whose content ends in disorder."""
    canvas = Canvas(str(file), pagesize=(420, 595))
    for number in (1, 2):
        for row in range(9):
            canvas.drawString(90, 450 - 20 * row, f"Page {number}, row {row}: the otters came.")
        canvas._code.append("0.5 0 0 0.5 30 30 cm")
        canvas.showPage()
    canvas.save()
    with pikepdf.open(file, allow_overwriting_input=True) as pdf:
        pdf.Root.Pages.Rotate = turn  # the pages have it from the node that they hang on
        for page in pdf.pages:
            if crop:
                page.cropbox = pikepdf.Array(crop)
        pdf.save(file)
    return file


def row_of(page: Page, row: int) -> Box:
    box = next(line.box for line in page.lines if f"row {row}" in line.text)
    assert box
    return box


def copied(file: Path, *marks: Marked) -> Path:
    copy = file.with_name("copy.pdf")
    copy.write_bytes(annotated(file.read_bytes(), marks, NOTE))
    return copy


def change(one: Path, other: Path, page: int, within: Box | None = None) -> Box | None:
    """Return the box, in points, of what differs between two pictures of a page."""
    pictures = [picture(file, page) for file in (one, other)]
    assert pictures[0].size == pictures[1].size
    strong = ImageChops.difference(*pictures).point(lambda value: 255 if value > 60 else 0)
    if within:
        left, top = round(SCALE * within.left), round(SCALE * within.top)
        right, bottom = round(SCALE * within.right), round(SCALE * within.bottom)
        strong = strong.crop((left, top, right, bottom))
    found = strong.getbbox()
    return Box(*(edge / SCALE for edge in found)) if found else None


def picture(file: Path, page: int) -> Image.Image:
    with pypdfium2.PdfDocument(file) as document:
        image: Image.Image = document[page].render(scale=SCALE).to_pil().convert("L")
        return image


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("crop", [(), (40, 60, 400, 560), (-50, -50, 400, 900)])
def test_the_frame_stands_round_the_words_however_the_page_lies(
    tmp_path: Path, turn: int, crop: tuple[int, ...]
) -> None:
    original = written(tmp_path / "otters.pdf", turn, crop)
    page = read_here(original).pages[1]
    box = row_of(page, 4)
    copy = copied(original, Marked(2, (box,), "3.2"))
    around = Box(box.left - 5, box.top - 5, box.right + 40, box.bottom + 40)
    found = change(original, copy, 1, around)
    assert found is not None
    edges = (found.left, found.top, found.right, found.bottom)
    high, wide = box.bottom - box.top, box.right - box.left
    assert edges == pytest.approx((0, 3.6, wide + 6.4, high + 6.4), abs=1.2)


def test_pages_keep_their_words_their_turn_and_their_size(tmp_path: Path) -> None:
    original = written(tmp_path / "otters.pdf", 90, (40, 60, 400, 560))
    before = read_here(original).pages
    copy = copied(original, Marked(2, (row_of(before[1], 4),), "3.2"))
    after = read_here(copy).pages
    assert [(page.width, page.height) for page in after] == [
        (page.width, page.height) for page in before
    ]
    added = [line.text for line in after[1].lines if line not in before[1].lines]
    assert added == ["3.2"]
    assert NOTE in after[0].text and "row 8" in after[0].text
    with pikepdf.open(copy) as pdf:
        assert str(pdf.open_metadata()["dc:description"]) == NOTE


def test_pages_that_share_all_they_use_keep_it_and_get_a_drawing_each(tmp_path: Path) -> None:
    original = written(tmp_path / "otters.pdf")
    with pikepdf.open(original, allow_overwriting_input=True) as pdf:
        pdf.Root.Pages.Resources = pdf.pages[0].obj.Resources
        for sheet in pdf.pages:
            del sheet.obj["/Resources"]
        pdf.save(original)
    before = read_here(original).pages
    marks = [Marked(at, (row_of(page, 4),), f"{at}") for at, page in enumerate(before, 1)]
    copy = copied(original, *marks)
    again = copied(copy, *(replace(mark, tag=f"{mark.page}.9") for mark in marks))
    for at, page in enumerate(read_here(again).pages, 1):
        assert {line.text for line in before[at - 1].lines} < {line.text for line in page.lines}
        assert f"{at}" in page.text and f"{at}.9" in page.text


def test_words_over_lines_have_one_frame_and_no_tag_hides_another(tmp_path: Path) -> None:
    original = written(tmp_path / "otters.pdf")
    page = read_here(original).pages[0]
    boxes = tuple(row_of(page, row) for row in (2, 3, 4))
    copy = copied(original, Marked(1, boxes, "3.2, 5"), Marked(1, boxes[:1], "7"))
    tags = [line for line in read_here(copy).pages[0].lines if line.text in ("3.2, 5", "7")]
    assert len(tags) == 2 and all(tag.box for tag in tags)
    upper, lower = sorted((tag.box for tag in tags if tag.box), key=lambda box: box.top)
    assert upper.bottom <= lower.top


def test_nothing_that_runs_or_is_attached_goes_into_the_copy(tmp_path: Path) -> None:
    original = written(tmp_path / "otters.pdf")
    with pikepdf.open(original, allow_overwriting_input=True) as pdf:
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))
        pdf.Root.OpenAction = script
        pdf.pages[0].obj.AA = pikepdf.Dictionary(O=script)
        pdf.Root.Names = pikepdf.Dictionary(
            JavaScript=pikepdf.Dictionary(Names=pikepdf.Array([pikepdf.String("a"), script]))
        )
        pdf.attachments["secret.txt"] = b"the forge"
        pdf.save(original)
    copy = copied(original)
    with pikepdf.open(copy) as pdf:
        assert not pdf.attachments
        pdf.save(shown := io.BytesIO(), qdf=True)
    assert b"app.alert" not in shown.getvalue() and b"the forge" not in shown.getvalue()


def test_the_same_marks_give_the_same_bytes(tmp_path: Path) -> None:
    original = written(tmp_path / "otters.pdf")
    mark = Marked(1, (row_of(read_here(original).pages[0], 4),), "3")
    first = copied(original, mark).read_bytes()
    assert copied(original, mark).read_bytes() == first


@pytest.mark.parametrize("damage", [b"", b"%PDF-1.7 and no more", b"PK\x03\x04"])
def test_a_damaged_pdf_is_refused_in_a_sentence(damage: bytes) -> None:
    with pytest.raises(SendprepError, match="Nothing was written"):
        annotated(damage, (), NOTE)
