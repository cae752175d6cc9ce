import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendprep.reports.document import Bullets, Paragraph, plain
from sendprep.reports.reading import said, words
from sendprep.reports.sef_prose import inline, prose

_NONE: frozenset[int] = frozenset()


def test_blank_lines_part_paragraphs_and_a_single_break_stays() -> None:
    assert prose("One\nline.\n \nTwo.\n\n\n", _NONE) == (
        Paragraph(plain("One\nline.")),
        Paragraph(plain("Two.")),
    )


def test_lines_with_a_mark_are_a_list_and_go_on_until_the_next_mark() -> None:
    assert prose("First:\n- one\n  and more\n• two\n\nLast.", _NONE) == (
        Paragraph(plain("First:")),
        Bullets((plain("one and more"), plain("two"))),
        Paragraph(plain("Last.")),
    )


@pytest.mark.parametrize("text", ["", " \n\t\n"])
def test_nothing_written_is_no_block(text: str) -> None:
    assert prose(text, _NONE) == ()


def test_a_dash_inside_a_line_is_no_list() -> None:
    assert prose("-5 to 3 - or so", _NONE) == (Paragraph(plain("-5 to 3 - or so")),)


@given(st.text(st.sampled_from("ab -•\n[E1 p2]"), max_size=60))
def test_no_word_of_the_officer_is_lost(text: str) -> None:
    written = "".join(text.replace("•", "").replace("-", "").split())
    printed = "".join(
        "".join(word.split()) for block in prose(text, _NONE) for word in words(block)
    )
    printed = printed.replace("•", "").replace("-", "")
    for number in ("1", "12", "121"):
        printed = printed.replace(f"(E{number}isnotinthelistofevidence)", "")
    assert printed == written or "]" in text  # citations next to each other get a semicolon


def test_citations_next_to_each_other_are_parted_by_semicolons() -> None:
    nb = "\N{NO-BREAK SPACE}"
    assert said(inline("So [E1 p2] [E3]. Yes [E1]", frozenset({1, 3}))) == (
        f"So E1,{nb}p.{nb}2; E3. Yes E1"
    )
