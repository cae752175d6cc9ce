"""What in a document tells who a child is, and what in it is but the name of somebody at work."""

from random import Random

import pytest
from cohorts_made import nhs_number, upn
from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.document_signs import Sign, named_by_file, signs_of
from sendprep.domain.pages import Box, Line, Page
from sendprep.services.read_rules import list_words

NHS = nhs_number(Random(1))
PARTED = f"{NHS[:3]} {NHS[3:6]} {NHS[6:]}"
UPN = upn("801200005001")


def page(text: str) -> Page:
    return Page(1, tuple(map(Line, text.split("\n"))))


def told(text: str) -> list[tuple[Sign, str]]:
    one = page(text)
    return [(seen.sign, one.text[seen.start : seen.end]) for seen in signs_of([one], list_words())]


@pytest.mark.parametrize(
    ("text", "sign", "words"),
    [
        (f"The plan of pupil {UPN} is late.", Sign.UPN, UPN),
        (f"Clinic: {PARTED}", Sign.NHS_NUMBER, PARTED),
        ("DOB: 12/03/2014", Sign.BIRTH_DATE, "12/03/2014"),
        ("A review with Xanthe's mum was held.", Sign.NAME, "Xanthe"),
        ("His mother Ngozi said so.", Sign.NAME, "Ngozi"),
        ("My daughter Kezia has waited.", Sign.NAME, "Kezia"),
        ("Tobiasz, aged 9, waits.", Sign.NAME, "Tobiasz"),
        ("A boy called Zephyr waits.", Sign.NAME, "Zephyr"),
        ("Name of child: Ysolde Wu", Sign.NAME, "Ysolde Wu"),
        ("Pupil's name: Quillon Abernathy", Sign.NAME, "Quillon Abernathy"),
        ("Alice (Year 5) moved.", Sign.NAME, "Alice"),
        ("Then Oliver's EHC plan came.", Sign.NAME, "Oliver"),
        ("Oliver has an EHC plan.", Sign.NAME, "Oliver"),
        ("The panel heard of Jack S., Y5.", Sign.NAME, "Jack S."),
        ("HEALTH AND CARE PLAN FOR Oliver Bramwell", Sign.NAME, "Oliver Bramwell"),
        ("Child's name\tYsolde Wu\tMill School", Sign.NAME, "Ysolde Wu"),
        ("The family lives at 3 Mill Lane,\nAshmere DY1 1HF.", Sign.HOME, "DY1 1HF"),
        ("From: A parent <weir.keeper@gmail.com>", Sign.MAIL, "weir.keeper@gmail.com"),
    ],
)
def test_what_belongs_to_a_child_or_home_is_told(text: str, sign: Sign, words: str) -> None:
    assert told(text) == [(sign, words)]


@pytest.mark.parametrize(
    "text",
    [
        "Mrs Amina Khalid HMI led the visit, with Oliver Bramwell of the ICB.",
        "Dear Oliver\n\nWe thank you and Councillor Alice Weir.",
        "Present: Alice Weir (chair), Oliver Bramwell, Dr J. Patel",
        "Name\tRole\tOrganisation\nAlice Weir\tChair\tAshmere Council\nOliver Bramwell\tClerk\tICB",
        "Name\tSchool\nAlice Weir\tMill Primary School\nOliver Bramwell\tWeir Academy",
        "Action\tOwner\tDue date\nHire two\tAlice Weir\t12/03/2026",
        "Provision\tNeed\tPlaces\nMill House School\tSEMH\t12",
        "Year group\tNeed\tNumber\n5\tASD\t41\n6\tSLCN\t38",
        "Contact: send@ashmere.gov.uk, 01632 960111, Town Hall, Ashmere DY1 1HF",
        "Most families live in the area. Write to Town Hall, Ashmere DY1 1HF",
        "Name of child:\nDate of birth:\nChild's name\tSchool\tYear\n\nChild's name\tSchool Name",
        "Name\tRole\tMail\nOliver Bramwell\tSENCO\to.bramwell@mill.sch.uk",
        "Alison has SEND oversight and a plan. The plan for Ashmere is Alison’s.",
        "Three pupils waited; two children moved.",
        f"2019\t{PARTED.replace(' ', chr(9))}\t999",
        f"Places: 100 {PARTED} 200",
        "Ashmere's SEND strategy and Dudley's EHC plans were read. The area has an EHC panel.",
        "The board met on 12/03/2014; born of a need, the forum began on 1 May 2015.",
        "Officers in attendance\nAlice Weir\nOliver Bramwell\nJames Patel",
    ],
)
def test_what_people_do_at_work_is_passed_over(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Name\tDOB\nKezia Wu\t12/03/2014\tEast\nKit\t1.9.12\tWest", ["12/03/2014", "1.9.12"]),
        (f"Ref\tUPN\n1\t{UPN[:-1]}9\n2\tunknown", [f"{UPN[:-1]}9"]),
        ("Name\tYear group\nAlice Wu\t5\nThe total\t1\nOliver\t6", ["Alice Wu", "Oliver"]),
        ("Child\tHours\nYsolde Wu\t15\nMill School\t20", ["Ysolde Wu"]),
        ("Surname\tForename\tEHCP\nWU\tAlice\tY", ["Alice"]),
        ("Ref\tDOB\n12\t12-Mar-14\n13\t2014-03-12 00:00", ["12-Mar-14", "2014-03-12 00:00"]),
        ("The pupils are\nAlice Wu\nOliver Wu\nJames Wu", ["Alice Wu", "Oliver Wu", "James Wu"]),
        ("A\tB\n\nUPN\tDate of birth\n\n\tsee 4 May 2014", ["see 4 May 2014"]),
    ],
)  # fmt: skip
def test_the_rows_of_a_list_of_children_are_told(text: str, words: list[str]) -> None:
    assert [(sign, seen) for sign, seen in told(text) if sign is Sign.LISTED] == [
        (Sign.LISTED, one) for one in words
    ]


def test_a_list_ends_where_no_child_is_told_any_more() -> None:
    rows = ["Name\tDOB", "Kit Wu\t12/03/2014", *("Note\tnone" for _ in range(6))]
    said = told("\n".join([*rows, "Board\t12/03/2025"]))
    assert said == [(Sign.LISTED, "12/03/2014")]


def laid_out(*rows: tuple[str, ...], top: float = 0) -> Page:
    """Return a page on which cells stand at their places, as a PDF has them."""
    lines = [
        Line(words, Box(100 * column, top + 20 * row, 100 * column + 90, top + 20 * row + 10))
        for row, cells in enumerate(rows)
        for column, words in enumerate(cells)
        if words
    ]
    return Page(1, tuple(lines))


def test_headings_of_narrow_columns_take_several_lines_and_the_list_goes_on_over_pages() -> None:
    first = laid_out(("Team", "Date of"), ("", "birth"), ("East", "12/03/2014"))
    second = laid_out(("West", "1 May 2015"), ("Alice", "none"))
    seen = signs_of([first, second], list_words())
    words = [(first, second)[one.page].text[one.start : one.end] for one in seen]
    assert words == ["12/03/2014", "1 May 2015"]


def test_a_list_on_one_sheet_says_nothing_of_the_next() -> None:
    sheets = [page("Name\tDOB\nKit Wu\t12/03/2014"), page("Board\t12/03/2025")]
    assert [one.page for one in signs_of(sheets, list_words())] == [0]


@pytest.mark.parametrize(
    ("name", "is_told"),
    [
        ("Oliver Bramwell EHCP.docx", True),
        ("EHCP_OliverBramwell_final-2.pdf", True),
        (f"Plan {UPN}.pdf", True),
        ("Minutes of the board.docx", False),
        ("St Oliver audit.docx", False),
        ("Alice Street nursery.pdf", False),
        ("oliver.pdf", False),  # a word without a capital may be anything
        (".csv", False),
    ],
)
def test_a_file_may_be_called_after_somebody(name: str, is_told: bool) -> None:
    assert named_by_file(name, list_words()) is is_told


@given(
    st.lists(
        st.sampled_from(["Name", "DOB", "\t", "\n", "Oliver", "12/03/2014", UPN, " ", "’s mum"])
    )
)
def test_what_is_told_stands_on_its_page(parts: list[str]) -> None:
    one = page("".join(parts))
    for seen in signs_of([one], list_words()):
        assert one.text[seen.start : seen.end].strip()
        assert 0 <= seen.start < seen.end <= len(one.text)
