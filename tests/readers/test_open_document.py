"""OpenDocument texts and presentations: read like Word files and slides, nothing dropped."""

import pytest
from open_made import CHART, SHOW, TEXT, open_file

from sendprep.domain.reading import Reading
from sendprep.errors import SendprepError
from sendprep.readers.files import read_file_here
from sendprep.readers.given import Given


def reading(name: str, data: bytes) -> Reading:
    return read_file_here(Given(name, data=data))


def words(read: Reading) -> list[list[str]]:
    return [[line.text for line in page.lines if line.text] for page in read.pages.pages]


def test_text_is_read_with_lists_tables_boxes_notes_and_comments() -> None:
    read = reading("a.odt", open_file("text", TEXT))
    assert words(read) == [
        [
            "Lanterns", "Families wait[1] twelve", "weeks.", "1. Ask", "1. Whom", "2. Plan",
            "■ Point", "Ward\nname\t\tWaits", "Quay | 9\t0\t0", "With a box and more.", "Boxed",
            "Footnotes", "[1] By hand.", "Comments", "I. Lamp: Which?",
        ]
    ]  # fmt: skip
    assert [page.number for page in read.pages.pages] == [None]
    assert read.pages.pages[0].lines[0].bold
    assert read.remarks == ("It holds 1 comment: read below the text of the page.",)


def test_presentation_is_a_page_for_each_slide_with_its_chart_notes_and_comments() -> None:
    read = reading("a.odp", open_file("presentation", SHOW, parts={"Object 1/content.xml": CHART}))
    assert words(read) == [
        [
            "Ferry school", "Grouped", "Plans in time", "\tNorth", "Spring\t31", "Notes",
            "Say it slowly.", "Comments", "Q. Ferry: Source?",
        ],
        ["Kept back"],
    ]  # fmt: skip
    assert [page.number for page in read.pages.pages] == [1, 2]
    assert read.remarks == (
        "It holds 1 comment: read below the text of the page.",
        "Slide 2 is hidden in the file: it was read too.",
    )


def test_changes_pictures_edges_and_macros_are_remarked() -> None:
    body = """<text:tracked-changes><text:changed-region><text:deletion><text:p>never</text:p>
    </text:deletion></text:changed-region></text:tracked-changes><text:p>Now<draw:frame><draw:image
    xlink:href="https://example.org/a.png"/></draw:frame></text:p>"""
    edges = """<style:header><text:p>Ashmere</text:p></style:header>
    <style:footer><text:p>7</text:p></style:footer>"""
    read = reading("a.odt", open_file("text", body, edges, {"Basic/script-lc.xml": "<a/>"}))
    assert words(read) == [["Now"]]
    assert [remark.split(":")[0] for remark in read.remarks] == [
        "It holds macros",
        "It holds tracked changes",
        "It is built to fetch pictures from another place",
        "It shows 1 picture",
        "Printed at the edge of its pages",
    ]
    assert "“Ashmere”" in read.remarks[-1]


def test_cell_that_repeats_without_end_is_read_a_few_times() -> None:
    cell = """<table:table-cell table:number-columns-repeated="{}"><text:p>9</text:p>
    </table:table-cell>"""
    for many in ("16000000", "9" * 5000, "-3", "many"):
        row = f"<table:table><table:table-row>{cell.format(many)}</table:table-row></table:table>"
        (page,) = words(reading("a.odt", open_file("text", row)))
        assert 1 <= page[0].count("9") <= 50


def test_text_of_endless_depth_is_refused() -> None:
    deep = "<text:section>" * 5_000 + "</text:section>" * 5_000
    with pytest.raises(SendprepError, match="not safe to open"):
        reading("a.odt", open_file("text", deep))
