"""The page of a case lays every answer before a meeting, and says of the child what five share."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import docx
import page as page_validation
import pytest
from audits_made import PLAN, audit, round_of, scored
from printed_pages import words

from sendprep.domain.audit import AgreedGrade, Pass, Score
from sendprep.domain.inspection import Framework, Inspection, LetterKind
from sendprep.domain.rare_combinations import Sayable, Trait
from sendprep.domain.statutory_clock import CaseDays, LawfulException, Step, timed
from sendprep.reports import styles
from sendprep.reports.case_page import CaseFacts, case_page
from sendprep.reports.document import Sign, Table
from sendprep.reports.pdf import write_pdf
from sendprep.reports.reading import words as words_of
from sendprep.reports.word import write_word
from sendprep.services.read_times import statutory_times

TODAY = date(2026, 11, 20)
FIRST = audit("C-001", scored(PLAN, F2=Score("F2", "0", "Only “regular support”."), J1="N"))
SECOND = audit("C-001", scored(PLAN, F2="1", J1="N"), Pass.SECOND, auditor="B. Second")
LATE = CaseDays(
    "C-001",
    {
        Step.REQUEST: date(2025, 9, 1),
        Step.DECISION: date(2025, 10, 6),
        Step.FINAL: date(2026, 3, 2),
    },
    (LawfulException("absent", "Away with a grandparent who was ill"),),
)


def facts(**changes: object) -> CaseFacts:
    made = CaseFacts(
        round_=round_of(PLAN, second=("C-001",)),
        instrument=PLAN,
        inspection=Inspection("Ashmere", Framework.REVISIT_2016, LetterKind.REVISIT),
        today=TODAY,
        first=FIRST,
        told=Sayable((Trait.NEED, Trait.AGE_BAND), 9),
        said="autistic spectrum disorder, aged 5 to 10",
        frame=120,
        second=SECOND,
        clock=timed(LATE, statutory_times(), TODAY),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def said(made: CaseFacts) -> str:
    blocks = case_page(made).blocks
    return " ".join(" ".join(word for block in blocks for word in words_of(block)).split())


def table(made: CaseFacts) -> Table:
    blocks = case_page(made).blocks
    return next(one for one in blocks if isinstance(one, Table) and one.titles)


ONCE = {"second": None, "round_": round_of(PLAN)}


@pytest.mark.parametrize("changes", [{}, ONCE, {"clock": ()}])
def test_page_is_accessible_and_nothing_stands_outside_it(
    changes: dict[str, object], tmp_path: Path
) -> None:
    path = tmp_path / "case.pdf"
    write_pdf(case_page(facts(**changes)), path)
    checked = page_validation.validate_pdf(path, profile="ua1")
    assert [fault.rule_id for fault in checked.failures] == []
    for word in words(path):
        assert word.left >= styles.INNER - 1, word
        assert word.right <= styles.INNER + styles.WIDTH + 1, word


def test_every_criterion_stands_under_its_section_with_both_answers_and_notes() -> None:
    rows = table(facts()).rows
    codes = ["".join(run.text for run in row[0].text) for row in rows]
    assert codes == [
        code
        for section in PLAN.sections
        for code in (section.code, *(one.code for one in section.criteria))
    ]
    _, criterion, first, second = rows[codes.index("F2")]
    assert criterion.text[0].text == PLAN.criterion("F2").words
    assert (first.sign, first.text[0].text) == (Sign.BAD, "Not met")
    assert first.second[0].text == "Only “regular support”."
    assert (second.sign, second.text[0].text) == (Sign.PART, "Partly")
    assert rows[codes.index("J1")][2].text[0].text == "Does not apply"


def test_a_case_audited_once_has_its_notes_in_a_column_of_their_own() -> None:
    made = facts(**ONCE)
    row = next(row for row in table(made).rows if row[0].text[0].text == "F2")
    assert row[3].text[0].text == "Only “regular support”."
    assert "This case was audited once, so its grade stands as it is." in said(made)
    assert "Answered differently" not in said(made)


def test_the_grade_stands_with_its_reason_and_how_grades_follow() -> None:
    text = said(facts())
    assert "Held at this grade because F2, which the law asks for, is not met." in text
    assert "Partly earns half of it" in text
    assert "Outstanding from 90%, Good from 70%" in text
    assert "With one statutory criterion not met in B or F or I, the grade is no better" in text
    assert "No grade is agreed yet: the meeting settles one, and says why." in text
    same = said(facts(second=replace(SECOND, scores=FIRST.scores)))
    assert "Both audits come to the same grade, so it stands as it is." in same
    when = datetime(2026, 11, 3, tzinfo=UTC)
    agreed = AgreedGrade("R1", "C-001", "Good", "Hours stand in the annex.", "A. Officer", when)
    text = said(facts(agreed=agreed))
    assert "Good. Hours stand in the annex. Agreed on 3 November 2026." in text


def test_what_was_answered_differently_is_told_first_with_what_good_looks_like() -> None:
    text = said(facts())
    assert "1 of 31 criteria, with what good looks like." in text
    assert f"F2 not met, then partly. {PLAN.criterion('F2').good}" in text
    same = said(facts(second=replace(SECOND, scores=FIRST.scores)))
    assert "Both audits gave every criterion the same answer." in same


def test_of_the_child_it_says_what_others_share_and_what_is_left_out() -> None:
    text = said(facts())
    assert "Autistic spectrum disorder, aged 5 to 10. 9 of the 120 cases" in text
    assert "its phase and setting would tell it apart, and are left out." in text
    bare = said(facts(told=Sayable((), 7), said=""))
    assert "Nothing may be said of it but its case id" in bare


def test_the_clock_says_how_long_it_took_and_no_day_of_the_child() -> None:
    text = said(facts())
    step = "Final plan Request for an assessment to final plan sent"
    assert f"{step} within 20 weeks 26 weeks Excused, over by 6 weeks" in text
    assert "Away with a grandparent who was ill" in text
    assert "September" not in text.replace("September 2026", "")
    assert "nothing can be said of its time" in said(facts(clock=()))


def test_no_auditor_is_named_and_no_word_of_the_field_is_left_unexplained() -> None:
    text = said(facts())
    assert FIRST.auditor not in text
    assert SECOND.auditor not in text
    explained = text.split("Words used here")[1]
    for word in ("audit", "criterion", "frame", "second audit", "agreed grade", "statutory"):
        assert word in explained


def test_in_word_the_title_of_a_section_stays_with_its_first_criterion(tmp_path: Path) -> None:
    path = tmp_path / "case.docx"
    write_word(case_page(facts()), path)
    made = next(one for one in docx.Document(str(path)).tables if len(one.rows) > 40)
    rows = {row.cells[0].text: row.cells[1].paragraphs[0] for row in made.rows}
    assert rows["F"].paragraph_format.keep_with_next
    assert not rows["F2\nstatutory"].paragraph_format.keep_with_next
