"""Words without pages of their own are set on clean ones, and none is lost."""

from io import BytesIO

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sendprep.domain.pages import Line, Page, Pages
from sendprep.reports.exhibit_words import MOST_SET, set_pages

WORD = st.text("abcdefgh", min_size=1, max_size=12)
ROW = st.lists(WORD, min_size=2, max_size=16).map("\t".join)
LINE = st.builds(Line, st.one_of(WORD, ROW, st.just("")), bold=st.booleans())
PAGES = st.lists(
    st.lists(LINE, max_size=12).map(tuple).map(lambda lines: Page(None, lines)),
    min_size=1,
    max_size=4,
)


def read(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    found = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return found


@settings(max_examples=25, deadline=None)
@given(PAGES)
def test_every_word_stands_on_its_page(pages: list[Page]) -> None:
    made = set_pages(Pages(tuple(pages), "test"))
    assert made
    printed = read(made.pdf)
    assert len(printed) == made.count
    assert len(made.starts) == len(pages)
    ends = [*made.starts[1:], made.count + 1]
    for page, start, end in zip(pages, made.starts, ends, strict=True):
        # A long word in a narrow column may break, so spaces tell nothing.
        said = "".join("".join(printed[start - 1 : end - 1]).split()).replace("\ufffe", "")
        for word in page.text.split():
            assert word in said


def test_each_sheet_of_a_workbook_begins_a_page() -> None:
    sheets = [Page(n, (Line("A sheet"), *[Line("a\tb")] * 60)) for n in (1, 2, 3)]
    made = set_pages(Pages(tuple(sheets), "test"))
    assert made
    assert made.starts == (1, 1 + made.count // 3, 1 + 2 * made.count // 3)


def test_a_wide_table_comes_in_parts_beside_its_first_column() -> None:
    rows = ["\t".join(f"{row}x{column}" for column in range(20)) for row in range(5)]
    made = set_pages(Pages((Page(1, tuple(map(Line, rows))),), "test"))
    assert made
    said = " ".join(read(made.pdf))
    assert [said.split().count(f"4x{column}") for column in (0, 1, 19)] == [4, 1, 1]
    assert "Columns 2 to 7 of 20" in said


def test_rows_that_begin_alike_are_numbered_in_each_part_of_a_wide_table() -> None:
    heads = "\t".join(f"h{column}" for column in range(12))
    rows = ["\t".join(["2024", *(f"{row}x{column}" for column in range(1, 12))]) for row in "abc"]
    made = set_pages(Pages((Page(1, tuple(map(Line, [heads, *rows]))),), "test"))
    assert made
    said = " ".join(read(made.pdf)).split()
    assert "Columns 7 to 12 of 12, beside the number of each row, which is ours." in " ".join(said)
    assert said[said.index("ax1") - 2 : said.index("ax1")] == ["1", "2024"]
    assert [said[said.index(word) - 1] for word in ("ax6", "bx6", "cx6")] == ["1", "2", "3"]
    assert said.count("2024") == 3


def test_a_heading_stands_on_the_page_of_what_it_heads() -> None:
    for before in range(20, 60):
        lines = [line for n in range(before) for line in (Line(f"line {n}"), Line(""))]
        lines += [Line("What we found", bold=True), Line(""), Line("It begins here.")]
        made = set_pages(Pages((Page(None, tuple(lines)),), "test"))
        assert made
        (page,) = [page for page in read(made.pdf) if "What we found" in page]
        assert "It begins here." in page


def test_words_for_more_pages_than_help_anybody_are_not_set() -> None:
    lines = tuple(Line(f"Line {number}") for number in range(MOST_SET * 60))
    assert set_pages(Pages((Page(None, lines),), "test")) is None


def test_no_head_of_a_table_breaks_inside_a_word() -> None:
    heads = ("requests_received", "of", "which", "assessments_refused", "x", "y")
    rows = ["\t".join(heads), *["\t".join(["A long account of it all"] * 6)] * 9]
    made = set_pages(Pages((Page(1, tuple(map(Line, rows))),), "test"))
    assert made
    said = read(made.pdf)[0].split()
    assert set(heads) <= set(said)


@pytest.mark.parametrize("head", ["outcome", "late", "number", "kites", "status"])
def test_a_column_given_just_its_word_does_not_break_it(head: str) -> None:
    heads = ("file", "area", "days_on_which_kites_are_flown", head, "a_long_name_of_a_thing")
    cells = ("a-long-name-of-a-file-of-kites.pdf", "kites-upon-somewhere", "20 to 24 May", "2", "0")
    made = set_pages(Pages((Page(1, (Line("\t".join(heads)), Line("\t".join(cells)))),), "test"))
    assert made
    assert head in read(made.pdf)[0].split()
