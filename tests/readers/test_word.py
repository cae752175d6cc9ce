"""What a Word file holds beside its running text: notes, comments, boxes, changes, drawings."""

import io
import zipfile

import pytest
from office_made import CHART, DIAGRAM, WORD_NAMES, with_parts, word_file

from sendprep.domain.reading import Reading
from sendprep.readers.files import read_file_here
from sendprep.readers.given import Given


def run(text: str, more: str = "") -> str:
    return f"<w:r>{more}<w:t xml:space='preserve'>{text}</w:t></w:r>"


def para(*runs: str) -> str:
    return f"<w:p>{''.join(one if one.startswith('<') else run(one) for one in runs)}</w:p>"


def reading(body: str, **beside: str) -> Reading:
    parts = {f"{kind}.xml": (kind.rstrip("1"), one) for kind, one in beside.items()}
    return read_file_here(Given("a.docx", data=word_file(body, parts)))


def words(read: Reading) -> list[list[str]]:
    return [[line.text for line in page.lines if line.text] for page in read.pages.pages]


def notes(kind: str, **said: str) -> str:
    line = f"<w:{kind} w:type='separator' w:id='-1'><w:p>{run('____')}</w:p></w:{kind}>"
    each = "".join(
        f"<w:{kind} w:id='{place[1:]}' w:author='I. Lamp'>{para(text)}</w:{kind}>"
        for place, text in said.items()
    )
    return f"<w:{kind}s {WORD_NAMES}>{line if kind != 'comment' else ''}{each}</w:{kind}s>"


BREAK = "<w:r><w:lastRenderedPageBreak/></w:r>"


def test_notes_stand_below_the_page_that_names_them_and_endnotes_at_the_end() -> None:
    foot = "<w:r><w:footnoteReference w:id='2'/></w:r>"
    end = "<w:r><w:endnoteReference w:id='1'/></w:r>"
    read = reading(
        para("Waits fell", foot, " and stayed", end, " low.", BREAK, "Next page."),
        footnotes=notes("footnote", n2="Counted by hand.", n3="Named nowhere."),
        endnotes=notes("endnote", n1="Board paper 4."),
    )
    assert words(read) == [
        ["Waits fell[1] and stayed[2] low.", "Footnotes", "[1] Counted by hand."],
        ["Next page.", "Footnotes", "[3] Named nowhere.", "Endnotes", "[2] Board paper 4."],
    ]
    assert read.remarks == ()


def test_comment_is_read_with_its_author_and_the_words_that_it_is_about() -> None:
    start, stop = "<w:commentRangeStart w:id='4'/>", "<w:commentRangeEnd w:id='4'/>"
    ref = "<w:r><w:commentReference w:id='4'/></w:r>"
    read = reading(
        para("All ", start, "families", stop, ref, " agreed."),
        comments=notes("comment", n4="Which ones?"),
    )
    assert words(read) == [
        ["All families agreed.", "Comments", "I. Lamp on “families”: Which ones?"]
    ]
    assert read.remarks == ("It holds 1 comment: read below the text of the page.",)


def test_note_in_a_table_is_marked_in_its_cell() -> None:
    foot = "<w:r><w:footnoteReference w:id='2'/></w:r>"
    cells = f"<w:tc>{para('Quay', foot)}</w:tc><w:tc>{para('9')}</w:tc>"
    read = reading(
        f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>", footnotes=notes("footnote", n2="A harbour.")
    )
    assert words(read) == [["Quay[1]\t9", "Footnotes", "[1] A harbour."]]


def box(text: str) -> str:
    inside = f"<w:txbxContent>{para(text)}</w:txbxContent>"
    return (
        f"<w:r><mc:AlternateContent><mc:Choice>{inside}</mc:Choice>"
        f"<mc:Fallback>{inside}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def control(content: str) -> str:
    return f"<w:sdt><w:sdtPr/><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def test_text_boxes_and_content_controls_are_read_once_in_their_place() -> None:
    cell = f"<w:tc>{para('In a cell ', box('Boxed there'))}</w:tc><w:tc>{para('2')}</w:tc>"
    read = reading(
        para("Before", box("Boxed"), "behind")
        + control(para("Chosen: ", control(run("Tier 2"))))
        + f"<w:tbl>{control(f'<w:tr>{control(cell)}</w:tr>')}</w:tbl>"
    )
    assert words(read) == [
        ["Before", "Boxed", "behind", "Chosen: Tier 2", "In a cell Boxed there\t2"]
    ]


def test_rows_of_a_table_within_a_cell_stay_rows() -> None:
    inner = f"<w:tbl>{''.join(row(*pair) for pair in (('Ward', 'Waits'), ('Quay', '9')))}</w:tbl>"
    outer = f"<w:tr><w:tc>{para('By ward')}{inner}</w:tc><w:tc>{para('North')}</w:tc></w:tr>"
    assert words(reading(f"<w:tbl>{outer}</w:tbl>")) == [
        ["By ward\nWard | Waits\nQuay | 9\tNorth"]
    ]  # fmt: skip


def row(*cells: str, marks: str = "") -> str:
    return f"<w:tr>{marks}{''.join(f'<w:tc>{para(cell)}</w:tc>' for cell in cells)}</w:tr>"


def test_tracked_insertions_are_read_and_what_was_struck_out_is_remarked() -> None:
    struck = "<w:del><w:r><w:delText>never</w:delText></w:r></w:del>"
    gone = row("Gone", "1", marks="<w:trPr><w:del/></w:trPr>")
    read = reading(
        para("Plans are ", struck, f"<w:ins>{run('now')}</w:ins>", " in time.")
        + f"<w:tbl>{row('Kept', '2')}{gone}</w:tbl>"
    )
    assert words(read) == [["Plans are now in time.", "Kept\t2"]]
    assert read.remarks == (
        "It holds tracked changes: it was read as if all of them had been accepted; what was "
        "struck out in 1 place was not read.",
    )


def test_headers_and_footers_are_told_once_but_no_page_number() -> None:
    read = reading(
        para("Text."),
        header=f"<w:hdr {WORD_NAMES}>{para('Ashmere Council')}{para('Official')}</w:hdr>",
        footer=f"<w:ftr {WORD_NAMES}>{para('7')}{para('Official')}</w:ftr>",
    )
    assert words(read) == [["Text."]]
    assert read.remarks == ("Printed at the edge of its pages: “Ashmere Council · Official”.",)


def test_charts_and_diagrams_are_read_where_they_are_shown() -> None:
    drawn = "<w:r><w:drawing><a:graphic><c:chart r:id='chart1'/></a:graphic></w:drawing></w:r>"
    shape = "<w:r><w:drawing><dgm:relIds r:dm='diagramData'/></w:drawing></w:r>"
    read = reading(
        para("Above", drawn, "between", shape, "below"), chart1=CHART, diagramData=DIAGRAM
    )
    assert words(read) == [
        [
            "Above", "Plans in time", "\tNorth\tSouth", "Spring\t31\t40", "Summer\t0.3\t52",
            "between", "Ask", "Plan together", "below",
        ]
    ]  # fmt: skip


def test_pictures_hidden_words_and_documents_within_are_remarked() -> None:
    picture = "<w:r><w:drawing><a:blip/></w:drawing></w:r>"
    hidden = run("Kept", "<w:rPr><w:vanish/></w:rPr>")
    read = reading(para(picture, hidden) + "<w:altChunk r:id='x'/>")
    assert words(read) == [["Kept"]]
    assert [remark.split(":")[0] for remark in read.remarks] == [
        "Some of its words are hidden in the file",
        "It holds another document in the midst of its text",
        "It shows 1 picture",
    ]


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ("<w:r><w:sym w:font='Wingdings' w:char='F0FC'/></w:r>", "✓"),
        ("<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>", "a=b"),
        ("<w:fldSimple w:instr='DATE'><w:r><w:t>3 May</w:t></w:r></w:fldSimple>", "3 May"),
        ("<w:r><w:instrText>PAGEREF x</w:instrText></w:r>", ""),
    ],
)
def test_symbols_formulas_and_fields_are_read_as_they_are_printed(inner: str, text: str) -> None:
    assert words(reading(para("Now ", inner))) == [[f"Now {text}".strip()]]


def test_word_file_in_the_strict_form_is_read() -> None:
    data = word_file(para("Lanterns are lit."))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        main = archive.read("word/document2.xml")
    strict = main.replace(
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/",
        b"http://purl.oclc.org/ooxml/wordprocessingml/",
    )
    data = with_parts(data, {"word/document2.xml": strict})
    assert words(read_file_here(Given("a.docx", data=data))) == [["Lanterns are lit."]]
