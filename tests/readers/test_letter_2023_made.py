"""Promises of the reader of area SEND reports, kept on invented ones in every variant."""

from collections import Counter
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reports_made import (
    Look,
    MadeArea,
    MadeReport,
    all_text,
    front,
    text_lines,
    text_pages,
    words_of,
    write_pdf,
    write_word,
)

from sendprep.domain.inspection import LetterKind, LetterWeakness, Span
from sendprep.domain.pages import Box, Line, Page, Pages
from sendprep.domain.weakness import Judgement, WeaknessKind
from sendprep.readers import plain
from sendprep.readers.dates import find_span
from sendprep.readers.files import read_here
from sendprep.readers.letter_2023 import is_area_report, parse

BODY = "Ashmere Council and NHS Tarn Integrated Care Board"
LEADS = (
    "Leaders across the partnership should",
    "The local area partnership needs to",
    "Area leaders must",
    "Strategic leaders in education, health and care should",
    "Health commissioners should",
)
DEEDS = (
    "mend the footbridge between the harbour school and the clinic before the spring tides come",
    "light every lantern in the lane, so that a child who walks home late can see the step",
    "write plans which a family can read at its own kitchen table without a dictionary",
    "listen to the young people of the upper valley, whose bus leaves before the bell has rung",
    "share what the three ferries know about who waits on the far bank and for how long",
)
MORE = (
    "They should do so with the families of the made-up town.",
    "This should happen before the first snow.",
    "These steps belong in one plan that everybody has signed.",
)
POINTS = (
    "ropes that hold in the long dark weeks when storms come over the bay;",
    "signs that a child can read;",
    "boats for the north bank and for the two small islands beyond it; and",
    "a warm room for those who wait.",
)
SLOW = settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def said(weakness: LetterWeakness) -> tuple[str, tuple[str, ...], str | None]:
    return weakness.text, tuple(f.text for f in weakness.findings), weakness.responsible


def meant(area: MadeArea) -> tuple[str, tuple[str, ...], str | None]:
    return area.whole, area.bullets, area.body


@st.composite
def areas(draw: st.DrawFn, body: bool) -> MadeArea:
    text = f"{draw(st.sampled_from(LEADS))} {draw(st.sampled_from(DEEDS))}."
    text = " ".join([text, *draw(st.lists(st.sampled_from(MORE), max_size=2, unique=True))])
    bullets = tuple(draw(st.lists(st.sampled_from(POINTS), max_size=3, unique=True)))
    if len(bullets) < 2:
        return MadeArea(text, body=BODY if body else None)
    tail = draw(st.sampled_from(["", "", "Leaders should also paint every sign in spring."]))
    return MadeArea(f"{text} This includes:", bullets, tail, BODY if body else None)


@st.composite
def made_reports(draw: st.DrawFn) -> MadeReport:
    return MadeReport(
        area=draw(st.sampled_from(["Ashmere", "Ashmere upon Tarn", "Brock-on-the-Wold"])),
        dates=draw(st.sampled_from(["4 to 8 March 2024", "29 April to 3 May 2024"])),
        outcome=draw(st.integers(1, 3)),
        priority=tuple(draw(st.lists(areas(body=True), max_size=4))),
        improvement=tuple(draw(st.lists(areas(body=False), min_size=1, max_size=6))),
    )


looks = st.builds(
    Look,
    heading_twice=st.booleans(),
    numbered=st.booleans(),
    bullet=st.sampled_from(["•", "-", "–", "■"]),
    uprights=st.booleans(),
    stray_bullet=st.booleans(),
    offset=st.integers(0, 36),
)


@SLOW
@given(made_reports(), looks)
def test_drawn_report_gives_exactly_its_areas_back(
    tmp_path: Path, made: MadeReport, look: Look
) -> None:
    letter = parse(read_here(write_pdf(made, look, tmp_path / "made.pdf")))
    assert letter.area == made.area
    assert letter.visit == find_span(made.dates)
    assert letter.outcome == made.outcome
    truth = [meant(area) for area in (*made.priority, *made.improvement)]
    assert [said(weakness) for weakness in letter.weaknesses] == truth


@SLOW
@given(made_reports(), st.sampled_from(["•", "-", "■"]), st.booleans())
def test_report_saved_as_word_gives_its_areas_bodies_and_sub_bullets_back(
    tmp_path: Path, made: MadeReport, bullet: str, twice: bool
) -> None:
    look = Look(heading_twice=twice, bullet=bullet)
    letter = parse(read_here(write_word(made, look, tmp_path / "made.docx")))
    truth = [meant(area) for area in (*made.priority, *made.improvement)]
    assert [said(weakness) for weakness in letter.weaknesses] == truth
    assert (letter.area, letter.outcome) == (made.area, made.outcome)


@SLOW
@given(made_reports(), st.integers(0, 36))
def test_report_without_any_ruling_line_loses_no_word_and_asks_for_a_look(
    tmp_path: Path, made: MadeReport, offset: int
) -> None:
    look = Look(uprights=False, levels=False, offset=offset)
    letter = parse(read_here(write_pdf(made, look, tmp_path / "made.pdf")))
    assert any("wording" in warning.message for warning in letter.warnings)
    assert words_of(all_text(letter)) == _meant_words(made)


@SLOW
@given(made_reports(), st.booleans(), st.sampled_from([70, 84, 5000]))
def test_text_only_report_loses_no_word_and_asks_for_a_look(
    made: MadeReport, blank: bool, width: int
) -> None:
    letter = parse(text_pages(text_lines(made, Look(), width, blank)))
    assert any("wording" in warning.message for warning in letter.warnings)
    assert words_of(all_text(letter)) == _meant_words(made)
    if blank and not made.priority:
        assert len(letter.weaknesses) == len(made.improvement)


def _meant_words(made: MadeReport) -> Counter[str]:
    return words_of(
        " ".join(
            " ".join((a.whole, a.body or "", *a.bullets))
            for a in (*made.priority, *made.improvement)
        )
    )


def one(text: str, body: str | None = None) -> MadeArea:
    return MadeArea(text, body=body)


def report(*improvement: MadeArea, priority: tuple[MadeArea, ...] = ()) -> MadeReport:
    return MadeReport("Ashmere", "4 to 8 March 2024", 3 if priority else 2, priority, improvement)


def test_row_cut_by_the_page_is_joined_at_every_height(tmp_path: Path) -> None:
    long = f"{LEADS[0]} {DEEDS[0]}, {DEEDS[1]}, {DEEDS[2]} and {DEEDS[3]}."
    made = report(one(long), priority=(one(long, body=BODY), one(long, body=BODY)))
    for offset in range(24, 44):
        letter = parse(read_here(write_pdf(made, Look(offset=offset), tmp_path / "made.pdf")))
        assert [said(w) for w in letter.weaknesses] == [
            meant(area) for area in (*made.priority, *made.improvement)
        ]


def test_rows_of_one_ruled_cell_are_parted_by_their_numbers(tmp_path: Path) -> None:
    made = report(*(one(f"{lead} {deed}.") for lead, deed in zip(LEADS, DEEDS, strict=True)))
    look = Look(numbered=True, rows_ruled=False)
    letter = parse(read_here(write_pdf(made, look, tmp_path / "made.pdf")))
    assert [said(w) for w in letter.weaknesses] == [meant(area) for area in made.improvement]


def test_one_row_that_holds_all_areas_is_split_only_with_a_warning(tmp_path: Path) -> None:
    made = report(*(one(f"{lead} {deed}.") for lead, deed in zip(LEADS, DEEDS, strict=True)))
    letter = parse(read_here(write_pdf(made, Look(rows_ruled=False), tmp_path / "made.pdf")))
    assert len(letter.weaknesses) == len(made.improvement)
    assert any("wording" in warning.message for warning in letter.warnings)


def test_footer_dates_that_differ_are_a_warning_and_the_first_page_wins(tmp_path: Path) -> None:
    look = Look(footer_dates="5 to 8 March 2024")
    letter = parse(
        read_here(write_pdf(report(one(f"{LEADS[0]} {DEEDS[0]}.")), look, tmp_path / "m.pdf"))
    )
    assert letter.visit == Span(date(2024, 3, 4), date(2024, 3, 8))
    assert any("5 March 2024" in warning.beside for warning in letter.warnings)


def test_outcome_that_is_not_in_its_usual_words_is_not_guessed() -> None:
    letter = parse(text_pages(front("Inspectors liked the sea air in the invented town.")))
    assert letter.outcome is None
    assert any("outcomes" in warning.message for warning in letter.warnings)


def test_rows_of_word_and_markdown_tables_keep_body_and_area_apart() -> None:
    points = f"They should: • {POINTS[0]} • {POINTS[3]}\nLeaders should also rest."
    rows = [f"{BODY}\t{LEADS[0]} {deed}. {points}" for deed in DEEDS]
    head = front("widespread and/or systemic failings leading to worry")
    titles = ["Areas for priority action", "Responsible body\tAreas for priority action"]
    letter = parse(text_pages([*head, *titles, *rows, ""]))
    assert [w.responsible for w in letter.weaknesses] == [BODY] * len(DEEDS)
    assert [f.text for f in letter.weaknesses[0].findings] == [POINTS[0], POINTS[3]]
    text = f"{LEADS[0]} {DEEDS[1]}. They should:\nLeaders should also rest."
    assert letter.weaknesses[1].text == text
    assert not letter.warnings


def test_line_breaks_in_the_cells_of_a_markdown_table_part_its_sub_bullets() -> None:
    rows = [f"| {BODY} | {LEADS[0]} {deed}:<br>- {POINTS[0]}<br>- {POINTS[3]} |" for deed in DEEDS]
    top = front("widespread and/or systemic failings leading to worry")
    letter = parse(
        plain.from_text("\n".join([*top, "", "## Areas for priority action", "", *rows, ""]))
    )
    assert [w.text for w in letter.weaknesses] == [f"{LEADS[0]} {deed}:" for deed in DEEDS]
    assert all([f.text for f in w.findings] == [POINTS[0], POINTS[3]] for w in letter.weaknesses)


def test_monitoring_report_carries_only_judgements_that_stand_there() -> None:
    lines = [
        "Area SEND monitoring inspection of Ashmere Local Area Partnership",
        "Inspection dates: 4 to 8 March 2025",
        "Areas for priority action",
        "Responsible body\tAreas for priority action",
        f"{BODY}\t{LEADS[0]} {DEEDS[0]}. The partnership has taken effective action.",
        f"{BODY}\t{LEADS[0]} {DEEDS[1]}. The partnership has not taken effective action.",
        f"{BODY}\t{LEADS[0]} {DEEDS[2]}. We asked whether it has taken effective action.",
    ]
    letter = parse(text_pages(lines))
    assert letter.kind is LetterKind.MONITORING
    assert letter.outcome is None
    assert [w.judgement for w in letter.weaknesses] == [
        Judgement.SUFFICIENT,
        Judgement.NOT_SUFFICIENT,
        Judgement.NONE_STATED,
    ]


def test_monitoring_report_with_a_label_before_each_area_is_read_too() -> None:
    lines = [
        "Area SEND monitoring inspection of Ashmere Local Area Partnership",
        "Inspection dates: 4 to 8 March 2025",
        "",
        f"Area for priority action 1: {LEADS[0]} {DEEDS[0]}.",
        "",
        "The ferries sail. The partnership has taken effective action.",
        "",
        f"Area for priority action 2: {LEADS[0]} {DEEDS[1]}.",
        "",
        "The partnership has not taken effective action.",
    ]
    letter = parse(text_pages(lines))
    assert [w.text for w in letter.weaknesses] == [f"{LEADS[0]} {deed}." for deed in DEEDS[:2]]
    assert [w.judgement for w in letter.weaknesses] == [
        Judgement.SUFFICIENT,
        Judgement.NOT_SUFFICIENT,
    ]
    assert {w.kind for w in letter.weaknesses} == {WeaknessKind.PRIORITY_ACTION}


def test_bullets_of_what_is_effective_never_become_areas() -> None:
    lines = text_lines(report(one(f"{LEADS[0]} {DEEDS[0]}.")), Look())
    at = lines.index("Areas for improvement")
    lines[at:at] = [
        "What is the area partnership doing that is effective?",
        "◼ Leaders should be proud of the lanterns.",
        "What does the area partnership need to do better?",
        "◼ Leaders should count the boats.",
    ]
    letter = parse(text_pages(lines))
    assert [w.text for w in letter.weaknesses] == [f"{LEADS[0]} {DEEDS[0]}."]


HEADINGS = ["Areas for priority action", "Responsible body", "Areas for improvement", "1. A", "•"]
texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=60)
texts |= st.sampled_from([*front("x"), *HEADINGS])
boxes = st.builds(
    lambda left, top, wide, high: Box(left, top, left + wide, top + high),
    *(st.floats(0, 800) for _ in range(2)),
    *(st.sampled_from([0.5, 12.0, 300.0]) for _ in range(2)),
)
anything = st.builds(
    lambda pages: Pages(tuple(pages), "made"),
    st.lists(
        st.builds(
            Page,
            st.none() | st.integers(1, 9),
            st.lists(st.builds(Line, texts, st.none() | boxes)).map(tuple),
            st.lists(boxes).map(tuple),
        ),
        max_size=3,
    ),
)


@settings(max_examples=80, deadline=None)
@given(anything)
def test_no_document_however_strange_breaks_the_reader(pages: Pages) -> None:
    letter = parse(pages)
    assert letter.pages is pages
    assert [w.number for w in letter.weaknesses] == list(range(1, len(letter.weaknesses) + 1))
    is_area_report(pages)
