"""Lists and headings of a Word file are read as Word prints them."""

import pytest
from office_made import WORD_NAMES, word_file

from sendprep.domain.pages import Line
from sendprep.readers.files import read_file_here
from sendprep.readers.given import Given


def level(depth: int, kind: str, text: str | None, start: str = "1") -> str:
    shown = "" if text is None else f"<w:lvlText w:val='{text}'/>"
    counted = f"<w:start w:val='{start}'/><w:numFmt w:val='{kind}'/>{shown}"
    return f"<w:lvl w:ilvl='{depth}'>{counted}</w:lvl>"


def numbering(*levels: str) -> str:
    return (
        f"<w:numbering {WORD_NAMES}><w:abstractNum w:abstractNumId='0'>{''.join(levels)}"
        "</w:abstractNum><w:num w:numId='7'><w:abstractNumId w:val='0'/></w:num></w:numbering>"
    )


def item(text: str, depth: int = 0) -> str:
    place = f"<w:numPr><w:ilvl w:val='{depth}'/><w:numId w:val='7'/></w:numPr>"
    return f"<w:p><w:pPr>{place}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def lines(body: str, **parts: str) -> list[Line]:
    beside = {f"{kind}.xml": (kind, part) for kind, part in parts.items()}
    read = read_file_here(Given("a.docx", data=word_file(body, beside)))
    return [line for page in read.pages.pages for line in page.lines if line.text]


def said(body: str, **parts: str) -> list[str]:
    return [line.text for line in lines(body, **parts)]


def test_items_are_counted_level_by_level_as_word_prints_them() -> None:
    levels = numbering(
        level(0, "decimal", "%1."), level(1, "lowerLetter", "(%2)"), level(2, "decimal", "%1.%3")
    )
    body = item("One") + item("A", 1) + item("B", 1) + item("Deep", 2) + item("Two") + item("A", 1)
    assert said(body, numbering=levels) == [
        "1. One", "(a) A", "(b) B", "1.1 Deep", "2. Two", "(a) A",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "start", "first"),
    [
        ("decimal", "3", "3."),
        ("upperLetter", "27", "AA."),
        ("lowerRoman", "4", "iv."),
        ("upperRoman", "49", "XLIX."),
        ("lowerLetter", "99999", "99999."),
        ("lowerRoman", "9" * 9_000, "i."),
        ("none", "1", "."),
    ],
)
def test_numbers_are_written_as_their_level_says(kind: str, start: str, first: str) -> None:
    assert said(item("Kites"), numbering=numbering(level(0, kind, "%1.", start))) == [
        f"{first} Kites"
    ]


def test_a_level_that_shows_nothing_prints_nothing_and_one_without_a_form_its_number() -> None:
    assert said(item("Kites"), numbering=numbering(level(0, "decimal", ""))) == ["Kites"]
    assert said(item("Kites"), numbering=numbering(level(0, "decimal", None))) == ["1. Kites"]


def test_bullets_within_bullets_have_a_sign_of_their_own() -> None:
    levels = numbering(level(0, "bullet", "x"), level(1, "bullet", "o"))
    assert said(item("One") + item("Within", 1) + item("Two"), numbering=levels) == [
        "■ One", "○ Within", "■ Two",
    ]  # fmt: skip
    assert said(item("One")) == ["■ One"], "and a list that nothing tells of has bullets"


def style(name: str, more: str = "", based_on: str = "") -> str:
    parent = f"<w:basedOn w:val='{based_on}'/>" if based_on else ""
    return f"<w:style w:styleId='{name}'><w:name w:val='{name}'/>{parent}{more}</w:style>"


STYLES = (
    f"<w:styles {WORD_NAMES}>"
    + style("Head", "<w:pPr><w:outlineLvl w:val='1'/></w:pPr>")
    + style("Child", based_on="Head")
    + style("Title")
    + style("Plain", "<w:pPr><w:outlineLvl w:val='9'/></w:pPr>")
    + "</w:styles>"
)


@pytest.mark.parametrize(
    ("properties", "heads"),
    [
        ("<w:pStyle w:val='Head'/>", True),
        ("<w:pStyle w:val='Child'/>", True),
        ("<w:pStyle w:val='Title'/>", True),
        ("<w:pStyle w:val='Plain'/>", False),
        ("<w:outlineLvl w:val='0'/>", True),
        ("<w:pStyle w:val='Head'/><w:outlineLvl w:val='9'/>", False),
        ("", False),
    ],
)
def test_a_heading_counts_as_bold_whatever_the_weight_of_its_style(
    properties: str, heads: bool
) -> None:
    body = f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>Main findings</w:t></w:r></w:p>"
    (line,) = lines(body, styles=STYLES)
    assert line.bold is heads
