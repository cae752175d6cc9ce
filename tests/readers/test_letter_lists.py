"""Promises of the reader of listed weaknesses: initial letters, statements of action, papers."""

from datetime import date
from itertools import zip_longest

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reports_made import text_pages
from shared_data import shared

from sendprep.domain.inspection import Framework, LetterKind, Span
from sendprep.domain.pages import Pages
from sendprep.domain.weakness import Judgement, WeaknessKind
from sendprep.readers.files import read_here
from sendprep.readers.letter_lists import is_list_letter, parse

WEAKNESSES = (
    "the lighthouse keepers' poor grasp of who waits on the far bank and for how long",
    "a lack of lanterns in the lanes behind the harbour school, and of people who mend them",
    "dysfunctional ferries between the clinic, the school and the two small islands",
    "the fractured trust between families and the harbour office",
    "weak accounts of what the made-up town's money has done for its children",
)
HEAD = [
    "12 July 2019",
    "Dear Ms Lantern",
    "Joint local area SEND inspection in Ashmere",
    "Between 20 May and 24 May 2019, Ofsted and the Care Quality Commission (CQC) visited",
    "the local area of Ashmere to judge the lanterns of the invented town.",
]
ANNOUNCEMENT = [
    "The local area is required to produce and submit a written statement of action to",
    "Ofsted that explains how the local area will tackle the following areas of",
]
END = ["Yours sincerely", "", "Invented Person", "cc: the harbour office"]
MARKS = ("■ ", "- ", "• ", "▪ ", "– ")


def letter(items: list[str], kind: str = "significant weakness:") -> Pages:
    return text_pages([*HEAD, "", *ANNOUNCEMENT, kind, *items, "", *END])


@pytest.mark.parametrize("suffix", ["pdf", "docx", "md"])
def test_cabinet_paper_gives_its_fourteen_weaknesses_in_every_format(suffix: str) -> None:
    pages = read_here(shared(f"seeds/dudley-cabinet-report-2019.{suffix}"))
    assert is_list_letter(pages)
    read = parse(pages)
    assert read.area == "Dudley"
    assert read.visit == Span(date(2019, 5, 20), date(2019, 5, 24))
    assert read.stated.total == len(read.weaknesses) == 14
    assert not read.warnings
    assert [weakness.number for weakness in read.weaknesses] == list(range(1, 15))
    assert all(w.text[0].isupper() and w.text[-1] in ".s" for w in read.weaknesses)
    assert all("Key Areas" not in w.text and "13." not in w.text for w in read.weaknesses)
    if suffix == "pdf":
        assert {weakness.page for weakness in read.weaknesses} == {3, 4}
        assert all(weakness.places for weakness in read.weaknesses)


@pytest.mark.parametrize("suffix", ["pdf", "docx", "md"])
def test_action_plan_gives_its_three_areas_with_the_findings_under_each(suffix: str) -> None:
    pages = read_here(shared(f"seeds/dudley-action-plan-2025.{suffix}"))
    assert is_list_letter(pages)
    read = parse(pages)
    assert (read.framework, read.kind) == (Framework.AREA_2023, LetterKind.OTHER)
    assert [w.kind for w in read.weaknesses] == [WeaknessKind.IMPROVEMENT_AREA] * 3
    assert [len(w.findings) for w in read.weaknesses][:1] == [4]
    assert all(w.text.endswith(".") for w in read.weaknesses)


@pytest.mark.parametrize(
    "name",
    [
        "dudley-revisit-letter-2022",
        "worcestershire-revisit-letter-2021",
        "sandwell-revisit-letter-2019",
    ],
)
def test_revisit_letter_is_never_taken_for_a_list(name: str) -> None:
    assert not is_list_letter(read_here(shared(f"seeds/{name}.md")))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(WEAKNESSES), min_size=2, max_size=5, unique=True),
    st.sampled_from(MARKS),
    st.sampled_from(["", ";", "."]),
    st.sampled_from([40, 70, 5000]),
    st.sampled_from(["significant weakness:", "serious weakness:", "serious weaknesses:"]),
)
def test_bulleted_initial_letter_gives_its_weaknesses_without_a_judgement(
    items: list[str], mark: str, end: str, width: int, kind: str
) -> None:
    import textwrap

    lines = [line for item in items for line in textwrap.wrap(f"{mark}{item}{end}", width)]
    pages = letter(lines, kind)
    assert is_list_letter(pages)
    read = parse(pages)
    assert [w.text for w in read.weaknesses] == [f"{item}{end}" for item in items]
    assert {w.judgement for w in read.weaknesses} == {Judgement.NONE_STATED}
    assert (read.kind, read.framework) == (LetterKind.INITIAL, Framework.REVISIT_2016)
    assert (read.area, read.letter_date) == ("Ashmere", date(2019, 7, 12))
    assert read.visit == Span(date(2019, 5, 20), date(2019, 5, 24))


def test_bullets_run_together_in_one_paragraph_are_parted() -> None:
    run = "- " + " - ".join(WEAKNESSES)
    read = parse(letter([run[:90], run[90:]]))
    joined = [" ".join(w.text.split()).replace(" ", "") for w in read.weaknesses]
    assert joined == [item.replace(" ", "") for item in WEAKNESSES]


def test_semicolons_part_a_list_that_has_no_bullets() -> None:
    read = parse(letter(["; ".join(WEAKNESSES) + "."]))
    assert [w.text.rstrip(".") for w in read.weaknesses] == list(WEAKNESSES)


def test_lines_in_small_letters_between_blank_lines_are_a_list() -> None:
    blanks = [part for item in WEAKNESSES for part in (item, "")]
    assert [w.text for w in parse(letter(["", *blanks])).weaknesses] == list(WEAKNESSES)


def test_copy_that_lost_the_word_weakness_still_gives_the_list() -> None:
    lines = [*HEAD, *ANNOUNCEMENT, "significant", "", *(f"• {item}" for item in WEAKNESSES), *END]
    assert [w.text for w in parse(text_pages(lines)).weaknesses] == list(WEAKNESSES)


@pytest.mark.parametrize(
    "label",
    [
        "Significant concern {}:",
        "ASW {}:",
        "Action {} -",
        "Area of significant weakness {}:",
        "Significant weakness {} –",
        "Weakness {}.",
    ],
)
def test_labelled_statement_of_action_gives_its_weaknesses(label: str) -> None:
    lines = ["Written Statement of Action", "The local area of Ashmere answers here."]
    for number, item in enumerate(WEAKNESSES, 1):
        lines += [
            "",
            f"{label.format(number)} {item[0].upper()}{item[1:]}.",
            "",
            "Lead: a ferryman",
        ]
    read = parse(text_pages(lines))
    assert [w.text for w in read.weaknesses] == [f"{i[0].upper()}{i[1:]}." for i in WEAKNESSES]
    assert read.kind is LetterKind.OTHER
    assert {w.kind for w in read.weaknesses} == {WeaknessKind.SIGNIFICANT_WEAKNESS}


@pytest.mark.parametrize("names", [("1", "2", "3"), ("One", "Two", "Three")])
def test_label_above_its_text_is_read_with_numbers_and_words(names: tuple[str, ...]) -> None:
    lines = ["Plan after the Area SEND inspection of Ashmere Local Area Partnership"]
    for name, item in zip(names, WEAKNESSES, strict=False):
        lines += ["", f"Improvement Area {name}:", "", f"{item}."]
        lines += ["", "Findings of the inspectors:", f"- {WEAKNESSES[3]}.", f"- {WEAKNESSES[4]}."]
        lines += ["", "What we shall do: mend it."]
    read = parse(text_pages(lines))
    assert [w.text for w in read.weaknesses] == [f"{item}." for item in WEAKNESSES[:3]]
    for weakness in read.weaknesses:
        assert [f.text for f in weakness.findings] == [f"{WEAKNESSES[3]}.", f"{WEAKNESSES[4]}."]


@settings(max_examples=40, deadline=None)
@given(st.integers(2, 14), st.sampled_from([50, 80, 5000]))
def test_numbers_in_one_paragraph_part_it_and_the_next_heading_ends_it(
    count: int, width: int
) -> None:
    import textwrap

    items = [f"{WEAKNESSES[n % 5][0].upper()}{WEAKNESSES[n % 5][1:]}." for n in range(count)]
    run = " ".join(f"{number}. {item}" for number, item in enumerate(items, 1))
    text = f"12. The paper agrees. The areas of significant weakness are: {run}"
    after = ["Statement of Action – Next Steps", "13. The statement follows.", "14. It is long."]
    read = parse(text_pages(["The local area of Ashmere", *textwrap.wrap(text, width), *after]))
    assert [w.text for w in read.weaknesses] == items


def test_total_that_the_text_states_is_compared_with_the_list() -> None:
    lines = [*HEAD, "There are seven areas of significant weakness in the invented town.", ""]
    listed = [f"■ {item}" for item in WEAKNESSES]
    pages = text_pages([*lines, *ANNOUNCEMENT, "significant weakness:", *listed, "", *END])
    read = parse(pages)
    assert read.stated.total == 7
    assert any("7 weaknesses, but 5" in warning.message for warning in read.warnings)


def test_text_without_any_list_is_no_list_letter() -> None:
    pages = text_pages([*HEAD, "The lanterns shine and nobody has to mend them.", *END])
    assert not is_list_letter(pages)
    assert not parse(pages).weaknesses
    assert any("No list" in warning.message for warning in parse(pages).warnings)


PIECES = st.text(max_size=30) | st.sampled_from(
    [*HEAD, *ANNOUNCEMENT, "significant weakness:", "1. A", "2. B", "- c", "ASW 1:", "ASW 2:", "\n"]
)


@settings(max_examples=100, deadline=None)
@given(st.lists(PIECES, max_size=20))
def test_no_text_however_strange_breaks_the_reader(lines: list[str]) -> None:
    pages = text_pages(lines)
    read = parse(pages)
    assert is_list_letter(pages) in (True, False)
    numbers = [weakness.number for weakness in read.weaknesses]
    assert all(a == b for a, b in zip_longest(numbers, range(1, len(numbers) + 1)))
