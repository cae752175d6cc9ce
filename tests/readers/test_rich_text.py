"""Rich Text files: read in small steps, with tables, notes and what is not followed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from open_made import RICH

from sendprep.domain.reading import Reading
from sendprep.errors import SendprepError
from sendprep.readers.files import read_file_here
from sendprep.readers.given import Given


def reading(data: bytes) -> Reading:
    return read_file_here(Given("a.rtf", data=data))


def words(read: Reading) -> list[str]:
    return [line.text for page in read.pages.pages for line in page.lines if line.text]


def test_words_lists_tables_boxes_notes_and_comments_are_read() -> None:
    read = reading(RICH)
    assert words(read) == [
        "Lanterns", "Café waits\u00a0fell – by 🌛 half[1].", "■ Ask", "2. Plan",
        "Ward\nname\tWaits", "Quay\t9", "Boxed", "shown", "Footnotes", "[1] By hand.",
        "Comments", "I. Lamp: Which?",
    ]  # fmt: skip
    assert read.pages.pages[0].lines[0].bold
    assert read.remarks == (
        "It holds tracked changes: it was read as if all of them had been accepted; what was "
        "struck out in 1 place was not read.",
        "It holds 1 comment: read below the text of the page.",
        "It shows 1 picture: words in pictures are not read.",
        "Printed at the edge of its pages: “Ashmere Council”.",
    )


def test_objects_hidden_words_and_what_would_be_fetched_are_remarked() -> None:
    data = (
        rb"{\rtf1 {\*\template http://x.example/t}{\v unseen} {\object{\*\objdata 00}{\result A}}}"
    )
    read = reading(data)
    assert words(read) == ["unseen A"]
    assert [remark.split(":")[0] for remark in read.remarks] == [
        "It holds 1 object inside it",
        "It is built to fetch something from another place",
        "Some of its words are hidden in the file",
    ]


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Zs"]), min_size=1))
def test_any_letter_comes_back(text: str) -> None:
    units = text.encode("utf-16-le")
    pairs = (units[at : at + 2] for at in range(0, len(units), 2))
    numbers = [int.from_bytes(pair, "little", signed=True) for pair in pairs]
    said = "".join(f"\\u{number} ?" for number in numbers)
    assert words(reading(b"{\\rtf1 " + said.encode() + b"\\par}")) == [text]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"{\\rtf1 cut {short", "cut short"),
        (b"{\\rtf1 }}", "cut short"),
        (b"{\\rtf1 " + b"{" * 6000, "not safe"),
        (b"Lanterns", "not a Rich Text file"),
    ],
)
def test_damaged_and_unsafe_files_are_refused(data: bytes, why: str) -> None:
    with pytest.raises(SendprepError, match=why):
        reading(data)
