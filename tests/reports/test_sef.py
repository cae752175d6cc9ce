from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from sef_made import ashmere, ashmere_2023, nothing_yet, self_evaluations

from sendprep.domain.evidence import Role, Rung
from sendprep.domain.inspection import Span, StatedTotals
from sendprep.domain.narrative import Section
from sendprep.domain.self_evaluation import Account, SelfEvaluation
from sendprep.domain.weakness import OwnView
from sendprep.reports.document import (
    Block,
    Cell,
    Cover,
    Document,
    ExactWords,
    Gap,
    Heading,
    Lead,
    Note,
    Paragraph,
    Run,
    Table,
    Timeline,
    WeaknessTitle,
)
from sendprep.reports.fonts import Face, width
from sendprep.reports.reading import said, words
from sendprep.reports.sef import self_evaluation_summary
from sendprep.reports.sef_evidence import evidence_list
from sendprep.reports.sef_glossary import acronyms_used

_FINDINGS = "Finding, in the inspectors’ words"
drawn = settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])


def _tables(document: Document, head: str) -> list[Table]:
    found = [block for block in document.blocks if isinstance(block, Table)]
    return [table for table in found if any(head == column.head for column in table.columns)]


def _column(table: Table, head: str) -> list[Cell]:
    place = [column.head for column in table.columns].index(head)
    return [row[place] for row in table.rows]


def _runs(block: Block) -> Iterator[Run]:
    match block:
        case Table():
            for row in block.rows:
                for cell in row:
                    yield from (*cell.text, *cell.second)
        case Cover():
            yield from block.tiles_note
        case Lead(text) | Paragraph(text) | Gap(text) | Note(text):
            yield from text
        case _ if hasattr(block, "items"):
            for item in block.items:
                yield from item


def _all_words(document: Document) -> str:
    return "\n".join(word for block in document.blocks for word in words(block))


def _gaps(document: Document) -> list[str]:
    return [said(block.text) for block in document.blocks if isinstance(block, Gap)]


def _only_account(se: SelfEvaluation, number: int) -> Account:
    return next(one for one in se.accounts if one.weakness.number == number)


@given(self_evaluations())
@drawn
def test_every_weakness_stands_once_in_the_inspectors_exact_words(se: SelfEvaluation) -> None:
    document = self_evaluation_summary(se)
    quoted = [block.text for block in document.blocks if isinstance(block, ExactWords)]
    assert quoted == [account.weakness.text for account in se.accounts]
    numbers = [block.number for block in document.blocks if isinstance(block, WeaknessTitle)]
    assert numbers == [account.weakness.number for account in se.accounts]


@given(self_evaluations())
@drawn
def test_every_finding_stands_once_whole_and_byte_for_byte(se: SelfEvaluation) -> None:
    document = self_evaluation_summary(se)
    printed = [
        (said(number.text), said(finding.text), said(state.text).replace("\xa0", " "))
        for table in _tables(document, _FINDINGS)
        for number, finding, _, state in table.rows
    ]
    assert printed == [
        (f"{account.weakness.number}.{one.number}", f"“{one.text}”", one.answer.words)
        for account in se.accounts
        for one in account.findings
    ]


@given(self_evaluations())
@drawn
def test_all_evidence_is_listed_once_and_every_link_shown(se: SelfEvaluation) -> None:
    document = self_evaluation_summary(se)
    listed = [
        said(cell.text)
        for table in _tables(document, "Title, and what it shows")
        for cell in _column(table, "No.")
    ]
    assert listed == [piece.code for piece in se.evidence]
    shown = {
        (said(row[0].text), said(row[4].text))
        for table in _tables(document, "What it shows")
        for row in table.rows
    }
    links = [link for account in se.accounts for link in account.links]
    assert shown == {(se.by_id(one.evidence_id).code, one.role.words) for one in links}


@given(self_evaluations())
@drawn
def test_contradicting_evidence_is_named_in_a_sentence_of_its_own(se: SelfEvaluation) -> None:
    sentences = [
        said(block.text)
        for block in self_evaluation_summary(se).blocks
        if isinstance(block, Paragraph) and said(block.text).endswith("what we say here.")
    ]
    against = [
        {se.by_id(one.evidence_id).code for one in account.links if one.role is Role.CONTRADICTS}
        for account in se.accounts
    ]
    named = [
        {word.strip(",") for word in sentence.split() if word.startswith("E")}
        for sentence in sentences
    ]
    assert named == [codes for codes in against if codes]


@given(self_evaluations())
@drawn
def test_every_reference_leads_to_a_place_in_the_document(se: SelfEvaluation) -> None:
    document = self_evaluation_summary(se)
    anchors = [
        block.anchor for block in document.blocks if isinstance(block, Heading | WeaknessTitle)
    ]
    anchors += [
        cell.anchor
        for block in document.blocks
        if isinstance(block, Table)
        for row in block.rows
        for cell in row
        if cell.anchor
    ]
    assert max(Counter(anchors).values()) == 1
    for block in document.blocks:
        for run in _runs(block):
            assert {run.goes_to, run.page_of} - {None} <= set(anchors)


@given(self_evaluations())
@drawn
def test_tables_fill_the_page_and_no_head_is_broken_in_a_word(se: SelfEvaluation) -> None:
    for table in self_evaluation_summary(se).blocks:
        if not isinstance(table, Table):
            continue
        assert sum(column.width for column in table.columns) == pytest.approx(170)
        assert all(len(row) == len(table.columns) for row in table.rows)
        for column in table.columns:
            room = column.width * 72 / 25.4 - 8  # four points of padding on each side
            for word in column.head.split(" "):
                assert 8.5 * width(word, Face.BOLD) <= room, column.head


@given(self_evaluations())
@drawn
def test_headings_never_skip_a_level(se: SelfEvaluation) -> None:
    before = 0
    for block in self_evaluation_summary(se).blocks:
        level = 1 if isinstance(block, WeaknessTitle) else 0
        level = block.level if isinstance(block, Heading) else level
        if level:
            assert level <= before + 1
            before = level


def test_two_spellings_of_one_acronym_are_one_line_of_the_glossary() -> None:
    terms = {"SENCO": "Coordinator", "SENCo": "Coordinator", "SLT": "Therapy", "SLt": "Team"}
    assert acronyms_used(terms, "Each SENCo, and all SENCOs; SLT, SLt.") == ["SENCO", "SLT", "SLt"]
    assert acronyms_used(terms, "Each SENCo.") == ["SENCo"]


@given(self_evaluations())
@drawn
def test_the_glossary_holds_the_acronyms_that_are_used_and_no_others(se: SelfEvaluation) -> None:
    se = replace(se, inspection=replace(se.inspection, context="The PCF and two ICBs; XCQC."))
    document = self_evaluation_summary(se)
    (table,) = _tables(document, "Short form")
    listed = {said(cell.text) for cell in _column(table, "Short form")}
    assert listed >= {"PCF", "ICB"}
    assert "NEET" not in listed
    assert "CQC" not in listed  # it stands only inside another word


def test_the_overview_counts_in_words_and_says_that_all_are_here() -> None:
    document = self_evaluation_summary(ashmere())
    said_there = _all_words(document)
    assert (
        "Inspectors judged progress sufficient on one of the five weaknesses and not sufficient "
        "on three. For number 5 the letter states no judgement. We now judge one sufficient, two "
        "at risk and one not yet; number 5 waits for our judgement."
    ) in said_there
    assert (
        "The letter names five weaknesses with nine findings; all are here. Six documents give "
        "six links. Position at 1\N{NO-BREAK SPACE}December 2025."
    ) in said_there
    assert "9 in the letter: 4 answered, 3 with evidence" in said_there


def test_totals_that_the_letter_states_and_the_bank_lacks_are_told() -> None:
    se = ashmere()
    stated = StatedTotals(total=6, sufficient=2, not_sufficient=4)
    se = replace(se, inspection=replace(se.inspection, stated=stated))
    gaps = _gaps(self_evaluation_summary(se))
    assert "The letter itself counts six weaknesses; five are here." in gaps
    assert (
        "The letter’s own summary counts two sufficient and four not sufficient; the table has "
        "one sufficient and three not sufficient. One judgement could not be read from the "
        "letter, and is not guessed."
    ) in gaps
    assert "all are here" not in _all_words(self_evaluation_summary(se))


def test_an_empty_bank_gives_every_chapter_with_a_sentence_on_what_is_missing() -> None:
    document = self_evaluation_summary(nothing_yet())
    headings = [block.text for block in document.blocks if isinstance(block, Heading)]
    assert headings == [
        *("Context", "Timeline", "Judgement overview"),
        *("Strengths", "Evidence list", "Glossary"),
    ]
    assert _gaps(document) == [
        "The context is not written yet.",
        "No date is entered yet: neither the inspectors’ visit nor their letter, nor the next "
        "revisit.",
        "No weakness is entered yet.",
        "No strength is entered yet.",
        "The bank holds no evidence yet.",
    ]


def test_an_unwritten_section_is_a_gap_that_names_it_and_stands_in_its_place() -> None:
    blocks = self_evaluation_summary(ashmere()).blocks
    first, second = (
        at
        for at, block in enumerate(blocks)
        if isinstance(block, WeaknessTitle) and block.number < 3
    )
    page = blocks[first:second]
    stands = [
        said(block.text) if isinstance(block, Gap) else block.text
        for block in page
        if isinstance(block, Gap | Heading)
    ]
    assert stands == [
        "Position at inspection: not written yet. What we did: not written yet. "
        "The difference it made: not written yet.",
        "Inspectors’ findings, and our answers",
        "Evidence: none is linked to this weakness yet. "
        "What is not yet good enough: not written yet. Next steps: not written yet.",
        "Our own judgement",
        "Not yet, with high confidence. The reasons are not written yet.",
    ]


def test_citations_become_references_and_unknown_ones_are_told() -> None:
    document = self_evaluation_summary(ashmere())
    runs = [run for block in document.blocks for run in _runs(block)]
    nb = "\N{NO-BREAK SPACE}"
    reference = Run(f"E4,{nb}p.{nb}2", bold=True, reference=True, goes_to="evidence-4")
    assert reference in runs
    assert runs[runs.index(reference) + 1].text == "; "
    assert "[E99 p1] (E99 is not in the list of evidence)" in _all_words(document)
    assert "[E2" not in _all_words(document)


def test_a_replaced_piece_keeps_its_row_and_names_what_replaced_it() -> None:
    (table,) = _tables(self_evaluation_summary(ashmere()), "Title, and what it shows")
    row = table.rows[5]
    assert said(row[0].text) == "E6"
    assert said(row[1].second).endswith("Replaced by E3 on 22\N{NO-BREAK SPACE}September 2025.")


def test_the_revisit_is_the_main_mark_of_the_timeline_and_dates_are_in_order() -> None:
    blocks = self_evaluation_summary(ashmere()).blocks
    timeline = next(block for block in blocks if isinstance(block, Timeline))
    assert [mark.title for mark in timeline.marks if mark.main] == ["Next revisit expected"]
    assert list(timeline.marks) == sorted(timeline.marks, key=lambda mark: mark.day)
    (table,) = _tables(self_evaluation_summary(ashmere()), "Seen from today")
    assert [said(row[2].text) for row in table.rows] == [
        "19\N{NO-BREAK SPACE}months ago",
        "17\N{NO-BREAK SPACE}months ago",
        "In 8\N{NO-BREAK SPACE}days",
        "In 63\N{NO-BREAK SPACE}days",
    ]


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 1, 1), date(2026, 1, 2), "In 1 day"),
        (date(2026, 1, 1), date(2026, 5, 1), "In 120 days"),
        (date(2026, 1, 31), date(2026, 6, 30), "In 4 months"),
        (date(2024, 2, 29), date(2026, 2, 28), "In 23 months"),
        (date(2019, 4, 29), date(2026, 9, 29), "In 7 years and 5 months"),
        (date(2019, 4, 29), date(2026, 4, 29), "In 7 years"),
    ],
)
def test_the_timeline_counts_in_days_then_in_whole_months_and_years(
    first: date, last: date, words: str
) -> None:
    area = ashmere()
    inspection = replace(area.inspection, visit=None, letter_date=None, revisit=Span(last, last))
    document = self_evaluation_summary(replace(area, inspection=inspection, events=(), today=first))
    (table,) = _tables(document, "Seen from today")
    assert [said(row[2].text).replace("\N{NO-BREAK SPACE}", " ") for row in table.rows] == [words]


def test_the_2023_framework_has_its_own_words_and_no_judgements_of_inspectors() -> None:
    document = self_evaluation_summary(ashmere_2023())
    text = _all_words(document).replace("Inspectors’ letter of June 2024", "")
    assert "weakness" not in text.lower()
    # The one kind of evidence that is a letter keeps its name.
    assert [line for line in text.splitlines() if "letter" in line.lower()] == ["Letter"]
    assert "Two areas for priority action and three areas for improvement" in text
    assert "Area for priority action: Ashmere Council and NHS Ashmere ICB" in text
    assert "3 of 3: widespread and/or systemic failings" in text
    titles = [block for block in document.blocks if isinstance(block, WeaknessTitle)]
    assert {(one.judged, one.judgement, one.called) for one in titles} == {("", "", "Area")}
    assert titles[0].responsible == "Ashmere Council and NHS Ashmere ICB"
    assert not any("Inspectors," in word for word in text.splitlines())


def test_the_cover_has_a_tile_a_weakness_and_no_name_of_an_owner() -> None:
    se = ashmere()
    document = self_evaluation_summary(
        replace(se, evidence=tuple(replace(one, owner="Jo Bloggs") for one in se.evidence))
    )
    cover = document.blocks[0]
    assert isinstance(cover, Cover)
    assert [tile.number for tile in cover.tiles] == [1, 2, 3, 4, 5]
    assert [counted for _, counted in cover.tile_counts] == [
        *("Sufficient: 1", "At risk: 2", "Not yet: 1", "Not judged: 1")
    ]
    assert "Jo Bloggs" not in _all_words(document)


def test_the_hints_for_officers_are_not_printed() -> None:
    text = _all_words(self_evaluation_summary(ashmere()))
    assert not [section for section in Section if section.hint in text]


def test_our_own_view_stands_before_its_reasons_and_is_not_said_twice() -> None:
    se = ashmere()
    account = _only_account(se, 3)
    assert "At risk, with moderate confidence." in _all_words(self_evaluation_summary(se))
    told = {**account.sections, Section.JUDGEMENT: "At risk, because families wait."}
    se = replace(se, accounts=(replace(account, sections=told),))
    text = _all_words(self_evaluation_summary(se))
    assert "At risk, because families wait." in text
    assert "At risk, with moderate confidence." not in text


def test_a_weakness_that_waits_for_our_view_says_so_and_still_gives_the_reasons() -> None:
    se = ashmere()
    account = _only_account(se, 3)
    weakness = replace(account.weakness, own_view=OwnView.NOT_JUDGED)
    document = self_evaluation_summary(replace(se, accounts=(replace(account, weakness=weakness),)))
    assert "Our own judgement: we have not judged this weakness yet." in _gaps(document)
    assert "has more than doubled" in _all_words(document)


def test_each_rung_of_the_evidence_list_stays_on_a_line_of_its_own() -> None:
    def lived(account: Account) -> Account:
        links = tuple(replace(one, rung=Rung.LIVED_EXPERIENCE) for one in account.links)
        return replace(account, links=links)

    se = replace(ashmere(), accounts=tuple(map(lived, ashmere().accounts)))
    (table,) = (one for one in evidence_list(se) if isinstance(one, Table))
    place = [column.head for column in table.columns].index("Rung")
    rungs = [said(row[place].text) for row in table.rows]
    assert "5\N{NO-BREAK SPACE}Lived\N{NO-BREAK SPACE}experience" in "\n".join(rungs)
    assert not [rung for rung in rungs if " " in rung]
