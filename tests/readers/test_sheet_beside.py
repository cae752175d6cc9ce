"""Comments, text boxes and charts of a workbook: read on a page of their own."""

import io
import zipfile

import pytest
import xlsxwriter
from office_made import binary_workbook, open_document, with_parts
from PIL import Image

from sendprep.domain.reading import Reading
from sendprep.errors import SendprepError
from sendprep.readers.files import read_file_here
from sendprep.readers.given import Given


@pytest.fixture
def book() -> bytes:
    picture = io.BytesIO()
    Image.new("RGB", (9, 9)).save(picture, "PNG")
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Waits")
        sheet.write_column(0, 0, [3, 4])
        sheet.write_comment("A2", "Why so many?", {"author": "I. Lamp"})
        sheet.insert_textbox("C1", "Counted by hand")
        sheet.insert_image("E1", "a.png", {"image_data": picture})
        chart = book.add_chart({"type": "column"})
        chart.add_series({"values": "=Waits!$A$1:$A$2", "name": "North"})
        chart.set_title({"name": "Waits by week"})
        sheet.insert_chart("C9", chart)
        book.add_worksheet("Plain").write(0, 0, "word")
    return out.getvalue()


def reading(data: bytes) -> Reading:
    return read_file_here(Given("a.xlsx", data=data))


def test_what_is_beside_the_cells_is_a_page_behind_the_worksheets(book: bytes) -> None:
    read = reading(book)
    assert [page.number for page in read.pages.pages] == [1, 2, 3]
    assert [line.text for line in read.pages.pages[2].lines] == [
        "Beside the cells",
        "Waits\tA2\tI. Lamp: Why so many?",
        "Waits\tText box\tCounted by hand",
        "Waits\tChart\tWaits by week",
        "Waits\tChart\tNorth",
        "Waits\tChart\t3",
        "Waits\tChart\t4",
    ]
    assert read.remarks == ("It shows 1 picture: words in pictures are not read.",)


def test_answers_to_a_comment_take_the_place_of_what_older_programs_show(book: bytes) -> None:
    links = "xl/worksheets/_rels/sheet1.xml.rels"
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        sheet, main = archive.read(links), archive.read("xl/_rels/workbook.xml.rels")
    link = b'<Relationship Id="%s" Type="http://x/2017/10/relationships/%s" Target="%s"/>'
    end = b"</Relationships>"
    talk = """<ThreadedComments xmlns="t"><threadedComment ref="A2" personId="{P}"><text>Why?</text>
    </threadedComment><threadedComment ref="A2" personId="{Q}"><text>Winter.</text>
    </threadedComment></ThreadedComments>"""
    people = '<personList xmlns="t"><person displayName="I. Lamp" id="{P}"/></personList>'
    target = b"../threadedComments/t1.xml"
    parts = {
        links: sheet.replace(end, link % (b"t1", b"threadedComment", target) + end),
        "xl/_rels/workbook.xml.rels": main.replace(
            end, link % (b"p1", b"person", b"persons/person.xml") + end
        ),
        "xl/threadedComments/t1.xml": talk.encode(),
        "xl/persons/person.xml": people.encode(),
    }
    page = reading(with_parts(book, parts)).pages.pages[2]
    assert [line.text for line in page.lines[1:3]] == [
        "Waits\tA2\tI. Lamp: Why?", "Waits\tA2\tWinter.",
    ]  # fmt: skip


def test_workbook_whose_drawing_is_damaged_is_read_and_says_so(book: bytes) -> None:
    read = reading(with_parts(book, {"xl/drawings/drawing1.xml": b"<a"}))
    assert read.pages.pages[1].text == "Plain\nword\t"
    assert "are damaged" in read.remarks[-1]


def test_comment_on_a_cell_of_an_open_document_is_read() -> None:
    whole = open_document([["Ferry", "School"]])
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        content = archive.read("content.xml")
    note = b"<office:annotation><text:p>Which</text:p><text:p>ferry?</text:p></office:annotation>"
    content = content.replace(b"<text:p>Ferry", note + b"<text:p>Ferry")
    read = read_file_here(Given("a.ods", data=with_parts(whole, {"content.xml": content})))
    assert [page.text for page in read.pages.pages] == [
        "Sheet of Ashmere\nFerry\tSchool",
        "Beside the cells\nSheet of Ashmere\tComment\tWhich ferry?",
    ]


@pytest.mark.timeout(20)
def test_open_document_whose_content_does_not_close_is_refused_at_once() -> None:
    whole = open_document([["Ferry", "School"]])
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        content = archive.read("content.xml")
    spoilt = with_parts(whole, {"content.xml": content.replace(b"</table:table>", b"</tarle>")})
    with pytest.raises(SendprepError, match="cut short"):
        read_file_here(Given("a.ods", data=spoilt))


def test_binary_workbook_says_that_its_comments_are_not_read() -> None:
    plain = binary_workbook([["Ferry", 3.0]])
    noted = with_parts(plain, {"xl/comments1.bin": b"Which ferry?"})
    assert read_file_here(Given("a.xlsb", data=plain)).remarks == ()
    (remark,) = read_file_here(Given("a.xlsb", data=noted)).remarks
    assert "saved as .xlsx" in remark
