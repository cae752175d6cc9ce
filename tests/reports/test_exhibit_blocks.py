"""Words without pages keep what they were: headings, lists with their marks, heads of mails."""

from io import BytesIO

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sendprep.domain.pages import Line, Page, Pages
from sendprep.reports.document import Heading, Paragraph
from sendprep.reports.exhibit_blocks import SetBlock, keeping, set_blocks
from sendprep.reports.exhibit_lists import ListItem
from sendprep.reports.exhibit_mail_head import MailHead
from sendprep.reports.exhibit_words import set_pages

PROSE = "Waits for speech therapy fell by a third, and families say that calls are returned."


def blocks(*lines: str | Line) -> list[SetBlock]:
    said = (line if isinstance(line, Line) else Line(line) for line in lines)
    return list(set_blocks(Page(None, tuple(said))))


def marks(*lines: str | Line) -> list[str]:
    return [one.mark for one in blocks(*lines) if isinstance(one, ListItem)]


def words(block: SetBlock) -> str:
    assert isinstance(block, Paragraph | ListItem)
    return "".join(run.text for run in block.text)


def printed(*lines: str | Line) -> list[pypdfium2.PdfTextPage]:
    said = (line if isinstance(line, Line) else Line(line) for line in lines)
    made = set_pages(Pages((Page(None, tuple(said)),), "test"))
    assert made
    return [page.get_textpage() for page in pypdfium2.PdfDocument(BytesIO(made.pdf))]


def left_of(page: pypdfium2.PdfTextPage, said: str) -> float:
    start = page.get_text_range().index(said)
    return float(page.get_charbox(start)[0])


@pytest.mark.parametrize("head", ["Main findings", "What we do next", "Actions by June:"])
@pytest.mark.parametrize("below", [PROSE, "■ Waits fell in every school.", "one\ttwo"])
def test_a_short_line_that_is_no_sentence_stands_on_the_page_of_what_it_heads(
    head: str, below: str
) -> None:
    for before in range(40, 60):
        lines = [line for n in range(before) for line in (f"Line {n} says it.", "")]
        pages = printed(*lines, head, "", below, "", PROSE)
        (page,) = [text for text in (page.get_text_range() for page in pages) if head in text]
        assert below.split("\t")[0].lstrip("■ ").split()[0] in page


def test_a_sentence_or_a_list_of_short_lines_heads_nothing() -> None:
    assert keeping(blocks(PROSE, "", PROSE, "", "It ended.", "", PROSE)) == [False] * 4
    many = blocks(*[line for n in range(9) for line in (f"Acronym {n}", "")], PROSE)
    assert sum(keeping(many)) <= 2


def test_a_numbered_heading_stays_with_its_paragraph_and_an_item_of_a_list_does_not() -> None:
    assert keeping(blocks("4. Joint commissioning", "", PROSE)) == [True, False]
    assert keeping(blocks("4. Joint commissioning", "5. Therapy", "", PROSE)) == [
        False,
        True,
        False,
    ]
    assert keeping(blocks("4. It is done.", "", PROSE)) == [False, False]
    assert keeping(blocks("■ fewer calls", "", PROSE)) == [False, False]


def test_a_numbered_heading_stays_with_the_items_that_stand_within_it() -> None:
    assert keeping(blocks("1. Culture change", "- fewer calls", "- more", "2. Therapy")) == [
        True,
        False,
        False,
        False,
    ]
    assert keeping(blocks("2.2 Health visitors", "2.2 a Review it all.", "")) == [True, False]
    assert keeping(blocks("- fewer calls", "1. Culture change", "")) == [False, False]


def test_a_bold_sentence_heads_what_follows_only_where_a_colon_leads_to_it() -> None:
    told = Line("There is a lack of therapy.", bold=True)
    lead, found, _, closed, _ = made = blocks(
        "They found:", "", told, "", PROSE, "", told, "", PROSE
    )
    assert isinstance(lead, Paragraph)
    assert isinstance(found, Paragraph)
    assert isinstance(closed, Paragraph)
    assert keeping(made) == [True, True, False, False, False]
    heading, _ = blocks(Line("Who waits?", bold=True), "", PROSE)
    assert isinstance(heading, Heading)


def test_a_long_paragraph_that_leads_to_a_list_begins_where_there_is_room() -> None:
    lead = f"16. {PROSE * 18} These are the parts:"
    lines = [line for n in range(25) for line in (f"Line {n} says it.", "")]
    first, *_ = printed(*lines, lead, "1. One part", "2. Another")
    assert "16." in first.get_text_range()


def test_bold_lines_that_begin_a_paragraph_are_its_heading() -> None:
    heading, paragraph = blocks(Line("What we found", bold=True), PROSE)
    assert isinstance(heading, Heading)
    assert heading.text == "What we found"
    assert words(paragraph) == PROSE


def test_items_of_a_list_keep_their_marks() -> None:
    assert marks("■ One", "", "• Two", "", "○ Within", "", "- Three") == ["•", "•", "–", "–"]
    assert marks("1. One", "2. Two", "", "(a) Three", "", "4.1 Four") == ["1.", "2.", "(a)", "4.1"]


def test_what_goes_on_below_an_item_belongs_to_it() -> None:
    item, after, other = blocks("■ One that", "goes on", "Then:", "- two")
    assert words(item) == "One that\ngoes on"
    assert words(after) == "Then:"
    assert words(other) == "two"


def test_a_number_or_dash_in_the_middle_of_a_sentence_begins_no_item() -> None:
    assert (
        marks("The plans that were late numbered", "12. They were of the spring", "- I think") == []
    )
    assert marks("3.5 times as many") == ["3.5"]
    assert marks("-5 and -7", "2019-20 was better", "e.g. this") == []


def test_the_lines_of_an_item_hang_behind_its_mark() -> None:
    (page,) = printed("■ Kites rise", "while others sink", "", "11. Lamps", "", "Boats")
    assert left_of(page, "while others") == pytest.approx(left_of(page, "Kites"), abs=2)
    assert left_of(page, "Lamps") > left_of(page, "Kites") > left_of(page, "Boats")


def test_the_head_of_a_mail_is_set_apart_from_its_words() -> None:
    lines = ("From: A. Lamp", "To: B. Kite", "Date: 01/05/2025 09:30", "Subject: Waits: less", "")
    head, body = blocks(*lines, PROSE)
    assert isinstance(head, MailHead)
    assert head.lines[0] == ("From", "A. Lamp")
    assert head.lines[3] == ("Subject", "Waits: less")
    assert words(body) == PROSE
    (page,) = printed(*lines, PROSE)
    assert left_of(page, "A. Lamp") == pytest.approx(left_of(page, "B. Kite"), abs=1)


@pytest.mark.parametrize("lines", [("Date: 1 May", ""), ("To: us", "From: them"), ("Fromage: x",)])
def test_other_words_that_begin_like_a_mail_are_words(lines: tuple[str, ...]) -> None:
    assert not any(isinstance(one, MailHead) for one in blocks(*lines, PROSE))


def test_a_mail_to_very_many_people_runs_over_pages() -> None:
    to = ", ".join(f"person{n}@example.org" for n in range(2_000))
    pages = printed("From: A. Lamp", f"To: {to}", "Subject: All", "", PROSE)
    assert len(pages) > 3
    assert "person1999@example.org" in "".join(page.get_text_range() for page in pages)


LINE = st.builds(
    Line,
    st.text("ab1.-■•:○) \t", max_size=12),
    bold=st.booleans(),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(LINE, max_size=40))
def test_every_letter_is_set_whatever_the_marks(lines: list[Line]) -> None:
    page = Page(None, tuple(lines))
    assert len(keeping(list(set_blocks(page)))) == len(list(set_blocks(page)))
    made = set_pages(Pages((page,), "test"))
    assert made
    document = pypdfium2.PdfDocument(BytesIO(made.pdf))
    said = "".join(one.get_textpage().get_text_range() for one in document)
    for letter in "ab":
        assert said.count(letter) >= page.text.count(letter)
