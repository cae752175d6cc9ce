"""Workbooks, text tables, slides, web pages and Word files: their words and what is remarked."""

import io
import zipfile
from pathlib import Path

import docx
import pytest
import xlsxwriter
from docx.opc.constants import RELATIONSHIP_TYPE
from hypothesis import given, settings
from hypothesis import strategies as st
from letters_made import Layout, made_letter
from letters_printed import write_word
from office_made import (
    ROWS,
    binary_workbook,
    old_workbook,
    open_document,
    slides,
    with_parts,
    workbook,
)
from shared_data import shared

from sendprep.domain.reading import Reading
from sendprep.errors import SendprepError
from sendprep.readers.files import read_file, read_file_here
from sendprep.readers.given import Given
from sendprep.readers.html import lines_of


def reading(name: str, data: bytes) -> Reading:
    """Return what a file in memory says."""
    return read_file_here(Given(name, data=data))


def words(read: Reading) -> list[str]:
    """Return the lines of all pages."""
    return [line.text for page in read.pages.pages for line in page.lines]


def test_worksheet_is_a_page_and_each_row_a_line_as_a_person_reads_it() -> None:
    read = reading("waits.xlsx", workbook({"Waits": ROWS, "Notes": [["Counted by hand"]]}))
    assert [page.number for page in read.pages.pages] == [1, 2]
    assert words(read) == [
        "Waits",
        "Ashmere waiting times\t",
        "",
        "Service\tWaiting\tShare in time\tCounted on",
        "Speech and language\t412\t0.512\t31/10/2026",
        "Lantern clinic\t39\t0.3\t02/11/2026 09:30",
        "Notes",
        "Counted by hand\t",
    ]
    assert read.remarks == ()


def test_rows_keep_their_number_below_the_name_of_the_worksheet() -> None:
    read = reading("gap.xlsx", workbook({"Gap": [(), (), ("", "third row", "", "end")]}))
    assert read.pages.pages[0].lines[3].text == "\tthird row\t\tend"


def test_share_is_read_as_the_percentage_that_the_sheet_shows() -> None:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        sheet = book.add_worksheet("Shares & more")
        forms = [book.add_format({"num_format": code}) for code in ("0.0%", "0%", "0.00", "@")]
        for at, form in enumerate(forms):
            sheet.write(2, at + 1, 0.5123, form)
        sheet.write(3, 1, "not known", forms[0])
        book.add_worksheet("Plain").write(0, 0, 0.25)
    assert words(reading("shares.xlsx", out.getvalue())) == [
        "Shares & more", "", "", "\t51.2%\t51%\t0.5123\t0.5123", "\tnot known", "Plain", "0.25\t",
    ]  # fmt: skip


def test_formula_is_not_worked_out_and_macros_and_hidden_sheets_are_remarked() -> None:
    data = workbook({"Shown": [["=1+1"]], "Kept back": [["hidden words"]]}, ["Kept back"])
    data = with_parts(
        data,
        {"xl/vbaProject.bin": b"macro", "xl/embeddings/o.bin": b"x", "xl/connections.xml": b"<a/>"},
    )
    read = reading("macros.xlsm", data)
    assert words(read)[:2] == ["Shown", "0\t"]  # what was saved beside the formula
    said = " ".join(read.remarks)
    assert "macros" in said and "“Kept back” is hidden" in said
    assert "other files or objects inside it (1)" in said and "fetch data" in said
    assert "hidden words\t" in words(read)


def test_old_binary_and_open_workbooks_are_read() -> None:
    assert words(reading("new.xlsb", binary_workbook([["Lanterns", 3.5], ["", 4.0]]))) == [
        "Dated", "Lanterns\t3.5", "\t4",
    ]  # fmt: skip
    assert words(reading("old.xls", old_workbook([["Lanterns", 3.5], ["", 4.0]]))) == [
        "Dated", "Lanterns\t3.5", "\t4",
    ]  # fmt: skip
    assert words(reading("free.ods", open_document([["Ferry", "School"]]))) == [
        "Sheet of Ashmere", "Ferry\tSchool",
    ]  # fmt: skip


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_text_table_is_read_whatever_parts_its_cells(mark: str, encoding: str) -> None:
    rows = [["Service", "Waiting", "Cost"], ['"Tŷ Lantern"', "12", "£3"], ["Café", "", "£4"]]
    rows[1][0] = "Lantern"
    text = "\r\n".join(mark.join(row) for row in rows)
    read = reading("ashmere waits.csv", text.encode(encoding))
    assert words(read) == [
        "ashmere waits",
        "Service\tWaiting\tCost",
        "Lantern\t12\t£3",
        "Café\t\t£4",
    ]


def test_quoted_cell_keeps_its_commas_and_line_ends() -> None:
    read = reading("q.csv", b'Name,Said\r\nForum,"Late, again\r\nand again"\r\n')
    assert words(read)[-1] == "Forum\tLate, again\nand again"


cells = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12).map(str.strip)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(cells, min_size=2, max_size=5), min_size=1, max_size=6))
def test_no_cell_of_a_text_table_is_lost(rows: list[list[str]]) -> None:
    import csv

    out = io.StringIO()
    csv.writer(out).writerows([["Head", "Two"], *rows])
    text = "\n".join(words(reading("t.csv", out.getvalue().encode())))
    kept = [cell for line in text.split("\n") for cell in line.split("\t") if cell]
    wanted = [part for row in rows for cell in row for part in cell.splitlines() if cell]
    assert "".join("".join(kept).split()) == "".join("".join(["tHeadTwo", *wanted]).split())


def test_slides_are_pages_with_title_groups_tables_and_notes_in_order() -> None:
    read = reading("show.pptx", slides())
    assert [page.number for page in read.pages.pages] == [1, 2]
    assert [text for text in words(read) if text] == [
        "Where the ferry school is",
        "63 of 100 plans in time",
        "Two teams since July",
        "Team\tPlans",
        "North\t31",
        "Grouped twice",
        "Notes",
        "Say that the lanterns are mended.",
        "Not for the meeting",
    ]
    assert read.pages.pages[0].lines[0].bold
    assert read.remarks == ("Slide 2 is hidden in the file: it was read too.",)


PAGE = """<html><head><title>Local  offer</title><script>steal()</script><style>p{}</style>
<meta http-equiv="refresh" content="0;url=x"></head><body onload="go()"><h1>Ashmere</h1>
<p>We <b>moved</b> the page.<br>It is found now: &pound;5 saved.</p><ul><li>One<li>Two</ul>
<ol><li>First</li><li>Second</li></ol><table><tr><th>Page</th><th>Visits</th></tr>
<tr><td>Short<br>breaks</td><td>2,014</td></tr></table>
<table><tr><td><table><tr><td>Laid</td><td>out</td></tr></table></td></tr></table>
<img src="https://example.org/a.png" alt="A chart of visits">End<pre>kept
apart</pre></body></html>"""


def test_web_page_gives_its_words_and_nothing_of_its_scripts() -> None:
    read = reading("offer.html", PAGE.encode())
    assert [text for text in words(read) if text] == [
        "Ashmere",
        "We moved the page.",
        "It is found now: £5 saved.",
        "• One",
        "• Two",
        "1. First",
        "2. Second",
        "Page\tVisits",
        "Short\nbreaks\t2,014",
        "Laid\tout",
        "A chart of visits End",
        "kept",
        "apart",
    ]
    assert read.title == "Local offer"
    assert [remark.split()[2] for remark in read.remarks] == ["scripts:", "pictures", "built"]


def test_web_page_is_read_in_the_letters_that_it_names() -> None:
    named = '<meta charset="iso-8859-1"><p>Café £5</p>'
    assert words(reading("a.htm", named.encode("latin-1"))) == ["Café £5"]
    assert words(reading("b.htm", "<p>Café £5</p>".encode())) == ["Café £5"]


def test_html_of_a_mail_gives_lines_and_remarks() -> None:
    lines, remarks = lines_of("<p>Dear all</p><img src='//track.example/x.gif'>", "mail.eml")
    assert [line.text for line in lines if line.text] == ["Dear all"]
    assert "nothing was fetched" in remarks[0]


def test_word_file_tells_of_tracked_changes_templates_and_macros(tmp_path: Path) -> None:
    path = write_word(made_letter(3), Layout(), tmp_path / "a.docx")
    plain = read_file_here(Given.of(path))
    link = (
        '<Relationships><Relationship Id="r1" Type="http://x/attachedTemplate"'
        ' Target="https://example.org/t.dotm" TargetMode="External"/></Relationships>'
    )
    with zipfile.ZipFile(path) as archive:
        body = archive.read("word/document.xml")
    marked = body.replace(b"<w:p>", b"<w:p><w:ins/>", 1)
    changed = with_parts(
        path.read_bytes(),
        {
            "word/document.xml": marked,
            "word/_rels/settings.xml.rels": link.encode(),
            "word/vbaProject.bin": b"macro",
        },
    )
    read = reading("a.docm", changed)
    assert [remark.split(":")[0] for remark in plain.remarks] == [
        "Printed at the edge of its pages"
    ]
    assert read.pages == plain.pages
    assert [remark.split(":")[0] for remark in read.remarks] == [
        "It holds macros",
        "It is built to fetch its template from another place",
        "It holds tracked changes",
        "Printed at the edge of its pages",
    ]


def test_link_that_one_would_have_to_click_is_no_remark(tmp_path: Path) -> None:
    document = docx.Document()
    document.part.relate_to("https://example.org", RELATIONSHIP_TYPE.HYPERLINK, True)
    out = io.BytesIO()
    document.save(out)
    assert reading("a.docx", out.getvalue()).remarks == ()


def test_file_in_memory_is_read_in_a_child_as_one_on_disk(tmp_path: Path) -> None:
    data = workbook({"Waits": ROWS})
    (tmp_path / "waits.xlsx").write_bytes(data)
    assert read_file(Given("waits.xlsx", data=data)) == read_file(tmp_path / "waits.xlsx")


@pytest.mark.parametrize("name", ["annex-a/fake_sen.xlsx", "kpi/ees_requests_subset.csv"])
def test_published_tables_are_read(name: str) -> None:
    read = read_file_here(Given.of(shared(name)))
    assert all(len(page.lines) > 2 and "\t" in page.lines[1].text for page in read.pages.pages)


def test_workbook_with_more_rows_than_a_person_reads_is_refused() -> None:
    far = workbook({"Far": [["first"]]})
    with zipfile.ZipFile(io.BytesIO(far)) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
    row = b'<row r="900000"><c r="A900000"><v>1</v></c></row></sheetData>'
    far = with_parts(far, {"xl/worksheets/sheet1.xml": sheet.replace(b"</sheetData>", row)})
    with pytest.raises(SendprepError, match="more cells than a person"):
        reading("far.xlsx", far)
