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


def test_a_heading_stands_on_the_page_of_what_it_heads() -> None:
    for before in range(20, 60):
        lines = [line for n in range(before) for line in (Line(f"line {n}"), Line(""))]
        lines += [Line("What we found", bold=True), Line(""), Line("It begins here.")]
        made = set_pages(Pages((Page(None, tuple(lines)),), "test"))
        assert made
        (page,) = [page for page in read(made.pdf) if "What we found" in page]
        assert "It begins here." in page


def test_a_face_is_read_back_as_it_was() -> None:
    said = "Kites \U0001f600 fly"
    made = set_pages(Pages((Page(None, (Line(said),)),), "test"))
    assert made
    assert read(made.pdf) == [said]


def test_words_for_more_pages_than_help_anybody_are_not_set() -> None:
    lines = tuple(Line(f"Line {number}") for number in range(MOST_SET * 60))
    assert set_pages(Pages((Page(None, lines),), "test")) is None


@pytest.mark.parametrize("head", ["outcome", "late", "number", "kites", "status"])
def test_a_column_given_just_its_word_does_not_break_it(head: str) -> None:
    heads = ("file", "area", "days_on_which_kites_are_flown", head, "a_long_name_of_a_thing")
    cells = ("a-long-name-of-a-file-of-kites.pdf", "kites-upon-somewhere", "20 to 24 May", "2", "0")
    made = set_pages(Pages((Page(1, (Line("\t".join(heads)), Line("\t".join(cells)))),), "test"))
    assert made
    assert head in read(made.pdf)[0].split()
