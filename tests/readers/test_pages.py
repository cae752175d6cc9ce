"""Lines of PDF, Word and text: places, cells, weight, bullets and pages."""

from pathlib import Path

import pikepdf
import pytest
from docx import Document
from docx.enum.text import WD_BREAK
from reportlab.pdfgen.canvas import Canvas

from sendprep.domain.pages import Line, Pages
from sendprep.errors import SendprepError
from sendprep.readers import files, plain
from sendprep.readers.pictures import Pictures


def drawn(path: Path) -> Path:
    canvas = Canvas(str(path), pagesize=(595, 842))
    canvas.setFont("Times-Bold", 14)
    canvas.drawString(60, 780, "A bold heading")
    canvas.setFont("Times-Roman", 12)
    canvas.drawString(60, 740, "Ferry Council")
    canvas.drawString(240, 740, "Leaders should mend the lanterns.")
    canvas.line(50, 730, 500, 730)
    canvas.rect(60, 600, 200, 60)
    canvas.save()
    return path


def test_line_of_a_pdf_has_its_place_size_and_weight(tmp_path: Path) -> None:
    (page,) = files.read_here(drawn(tmp_path / "a.pdf")).pages
    heading = page.lines[0]
    assert (heading.text, heading.bold, heading.size) == ("A bold heading", True, 14.0)
    assert heading.box is not None
    assert heading.box.left == pytest.approx(60, abs=2)
    assert heading.box.bottom == pytest.approx(842 - 780, abs=4)
    assert heading.box.top < heading.box.bottom


def test_cells_beside_each_other_are_two_lines(tmp_path: Path) -> None:
    (page,) = files.read_here(drawn(tmp_path / "a.pdf")).pages
    assert [line.text for line in page.lines[1:]] == [
        "Ferry Council",
        "Leaders should mend the lanterns.",
    ]


def test_ruling_lines_are_found_and_a_frame_gives_four(tmp_path: Path) -> None:
    (page,) = files.read_here(drawn(tmp_path / "a.pdf")).pages
    assert len(page.rules) == 5
    assert page.rules[0].top == pytest.approx(842 - 730, abs=2)


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_turned_page_keeps_its_boxes_on_the_page(tmp_path: Path, rotation: int) -> None:
    with pikepdf.open(drawn(tmp_path / "a.pdf")) as pdf:
        pdf.pages[0].obj.Rotate = rotation
        pdf.save(tmp_path / "turned.pdf")
    (page,) = files.read_here(tmp_path / "turned.pdf").pages
    for line in page.lines:
        assert line.box is not None
        assert 0 <= line.box.left < line.box.right <= page.width
        assert 0 <= line.box.top < line.box.bottom <= page.height


def test_word_says_bold_bullets_tables_and_page_breaks(tmp_path: Path) -> None:
    document = Document()
    document.add_heading("Findings", 1)
    document.add_paragraph("A lantern", style="List Bullet")
    document.add_paragraph("A ferry", style="List Number")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Left", "Right"
    document.add_paragraph("Before").add_run().add_break(WD_BREAK.PAGE)
    document.add_paragraph("After")
    document.save(str(tmp_path / "a.docx"))
    first, second = files.read_here(tmp_path / "a.docx").pages
    assert [line.text for line in first.lines if line.text] == [
        "Findings",
        "■ A lantern",
        "1. A ferry",
        "Left\tRight",
        "Before",
    ]
    assert first.lines[0].bold
    assert (first.number, second.number) == (1, 2)
    assert "After" in second.text


def test_paragraphs_and_list_items_of_a_word_cell_stay_apart(tmp_path: Path) -> None:
    document = Document()
    left, right = document.add_table(1, 2).rows[0].cells
    left.text, right.text = "Lantern Council", "Leaders should:"
    right.add_paragraph("mend the lamps; and", style="List Bullet")
    right.add_paragraph("")
    right.add_paragraph("count the boats.", style="List Bullet")
    document.save(str(tmp_path / "a.docx"))
    (page,) = files.read_here(tmp_path / "a.docx").pages
    said = "Lantern Council\tLeaders should:\n■ mend the lamps; and\n■ count the boats."
    assert [line.text for line in page.lines if line.text] == [said]


def test_text_in_a_frame_of_one_cell_is_read_as_paragraphs(tmp_path: Path) -> None:
    document = Document()
    cell = document.add_table(1, 1).cell(0, 0)
    cell.text = "Lamps are lit."
    cell.add_paragraph("Boats sail.", style="List Bullet")
    document.save(str(tmp_path / "a.docx"))
    (page,) = files.read_here(tmp_path / "a.docx").pages
    assert [line.text for line in page.lines if line.text] == ["Lamps are lit.", "■ Boats sail."]


def test_word_without_page_breaks_has_no_page_numbers(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("One paragraph")
    document.save(str(tmp_path / "a.docx"))
    assert [page.number for page in files.read_here(tmp_path / "a.docx").pages] == [None]


@pytest.mark.parametrize(
    ("raw", "line"),
    [
        ("**Bold** all **through**", Line("Bold all through", bold=True)),
        ("- **Bold item**", Line("- Bold item", bold=True)),
        ("Partly **bold.** text", Line("Partly bold. text")),
        ("## ■ Heading ##", Line("■ Heading", bold=True)),
        ("[words](http://a.example/b_(c)) and *more*", Line("words and more")),
        ("| one | **two** |", Line("one\ttwo")),
        ("snake_case_name and 2 * 3 * 4", Line("snake_case_name and 2 * 3 * 4")),
        ("<b>Strong</b><br>&amp; more \\*", Line("Strong & more *")),
        ("* starred", Line("- starred")),
        ("\tkites\tlanterns\t", Line("\tkites\tlanterns")),
        ("\t- one item\t", Line("- one item")),
        ('one\t<ul style="list-style: none"> • <li>two</li></ul>', Line("one\t • two")),
    ],
)
def test_marks_of_markdown_do_not_get_into_the_text(raw: str, line: Line) -> None:
    read = plain.from_text(raw).pages[0].lines[0]
    assert read.text == line.text
    assert read.bold == line.bold


def test_bold_goes_on_over_lines_and_a_stray_mark_before_a_space_begins_none() -> None:
    read = plain.from_text("**Kites and\nlanterns**\n\n- 21** kites\none lantern\n- 7%** of all")
    assert [line.bold for line in read.pages[0].lines] == [True, True, False, False, False, False]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_is_read_in_the_encodings_of_office_programs(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes("children’s – “plans”\r\nnext".encode(encoding))
    pages = files.read_here(tmp_path / "a.txt")
    assert [line.text for line in pages.pages[0].lines] == ["children’s – “plans”", "next"]


def test_form_feed_begins_a_page() -> None:
    pages: Pages = plain.from_text("one\ftwo\f")
    assert [(page.number, page.text) for page in pages.pages] == [(1, "one"), (2, "two")]


def test_page_is_drawn_at_its_scale_on_white(tmp_path: Path) -> None:
    path = drawn(tmp_path / "a.pdf")
    with Pictures(path) as pictures:
        picture = pictures.page(1, 2.0)
    assert (picture.width, picture.height) == (1190, 1684)
    assert len(picture.rgba) == 1190 * 1684 * 4
    assert picture.rgba[:4] == b"\xff\xff\xff\xff"
    assert min(picture.rgba[::4]) == 0


def test_pages_are_drawn_from_bytes_by_one_child_and_a_missing_page_is_said(tmp_path: Path) -> None:
    with Pictures(drawn(tmp_path / "a.pdf").read_bytes()) as pictures:
        assert pictures.sizes() == [(595.0, 842.0)]
        assert pictures.page(1, 1.0).width == 595
        with pytest.raises(SendprepError, match="no page 2"):
            pictures.page(2, 1.0)


def test_damaged_pdf_cannot_be_drawn(tmp_path: Path) -> None:
    damaged = Pictures(b"%PDF-1.7 and no more")
    with damaged, pytest.raises(SendprepError, match="cut short"):
        damaged.sizes()


@pytest.mark.timeout(20)
@pytest.mark.parametrize("marks", ["[", "*", "<b ", "**a", "[a](", "_ ", "|", "# "])
def test_line_of_countless_marks_is_read_in_a_moment(marks: str) -> None:
    text = marks * (300_000 // len(marks))
    (page,) = plain.from_text(f"Lanterns {text}").pages
    assert page.text.startswith("Lanterns")
