"""The moderation report tells agreement with what so few cases bear, and nobody by his grades."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import page as page_validation
import pytest
from audits_made import GOOD, INADEQUATE, PLAN, graded, round_of
from printed_pages import words
from rounds_made import audits, facts, kept

from sendprep.domain.audit import AgreedGrade, Pass
from sendprep.domain.moderation import moderation
from sendprep.reports import styles
from sendprep.reports.audit_round_facts import RoundFacts
from sendprep.reports.document import IntervalRow, Intervals, Table
from sendprep.reports.moderation_report import moderation_report
from sendprep.reports.pdf import write_pdf
from sendprep.reports.reading import words as words_of


def said(made: RoundFacts) -> str:
    blocks = moderation_report(made).blocks
    return " ".join(" ".join(word for block in blocks for word in words_of(block)).split())


def rows(made: RoundFacts) -> dict[str, IntervalRow]:
    blocks = moderation_report(made).blocks
    charts = [block for block in blocks if isinstance(block, Intervals)]
    return {row.number or row.label: row for chart in charts for row in chart.rows}


def apart(same: int, lower: int) -> RoundFacts:
    """Return a round in which so many cases are Good from both, and so many Good, then worse."""
    drawn = kept(same + lower)
    ids = drawn.draw.ids
    first = [graded(one, GOOD) for one in ids]
    second = [
        replace(
            graded(one, GOOD if at < same else INADEQUATE), which=Pass.SECOND, auditor="B. Second"
        )
        for at, one in enumerate(ids)
    ]
    round_ = round_of(PLAN, second=ids)
    made = facts(drawn, first, moderation=moderation(PLAN, first, second, ids))
    return replace(made, found=replace(made.found, round_=round_))


@pytest.mark.parametrize("made", [apart(14, 8), apart(9, 2), facts(moderation=None)])
def test_report_is_accessible_and_nothing_stands_outside_its_pages(
    made: RoundFacts, tmp_path: Path
) -> None:
    path = tmp_path / "moderation.pdf"
    write_pdf(moderation_report(made), path)
    checked = page_validation.validate_pdf(path, profile="ua1")
    assert [fault.rule_id for fault in checked.failures] == []
    for word in words(path):
        assert word.left >= styles.INNER - 1, word
        assert word.right <= styles.INNER + styles.WIDTH + 1, word


def test_agreement_stands_with_its_interval_and_kappa_with_what_it_cannot_show() -> None:
    made = apart(14, 8)
    text = said(made)
    same = rows(made)["Same grade from both"]
    assert (same.cases, same.figure, same.likely) == ("14 of 22", "64%", "43% to 80%")
    assert "The second auditor graded 8 lower than the first, and none higher." in text
    assert re.search(r"Weighted kappa is .* likely \(95% confidence\) between", text)
    assert "With fewer than 30 chance decides much of what follows" in text
    assert "agreement is no proof that a grade is right" in text


def test_each_pair_of_grades_is_counted_where_no_number_is_small() -> None:
    blocks = moderation_report(apart(14, 8)).blocks
    table = next(one for one in blocks if isinstance(one, Table) and "first auditor" in one.summary)
    good = next(row for row in table.rows if row[0].text[0].text == "Good")
    assert [cell.text[0].text for cell in good[1:]] == ["0", "14", "0", "8"]


def test_few_differing_cases_are_a_range_and_told_by_no_table() -> None:
    made = apart(9, 2)
    text = said(made)
    assert rows(made)["Same grade from both"].cases == "7 to 10 of 11"
    assert "The second auditor graded" not in text
    assert "How many cases have which two grades is not printed" in text
    assert "the first, and 2" not in text
    assert "Weighted kappa is not printed" in text
    ids = [one.case_id for one in made.moderation.pairs] if made.moderation else []
    assert len(ids) == 11
    assert all(one in text for one in ids)


def test_every_criterion_says_in_how_many_cases_both_answered_alike() -> None:
    seen = rows(apart(14, 8))
    assert {one.code for one in PLAN.criteria} < set(seen)
    assert seen["F1"].cases == "14 of 22"
    assert seen["A1"].cases == "all of 22"
    assert [one for one in seen if len(one) < 4] == [one.code for one in PLAN.criteria]


def test_too_few_pairs_are_not_told_at_all() -> None:
    text = said(apart(2, 2))
    assert "Fewer than 5 cases are graded by two auditors so far" in text
    assert "Weighted kappa is" not in text
    assert "Some cases of the 4 EHC plans drawn were chosen by chance" in text
    assert "not known how far auditors agree" in said(facts(moderation=None))


def test_a_small_number_of_agreed_grades_is_not_told() -> None:
    drawn = kept(12)
    first = audits(drawn)
    second = [replace(one, which=Pass.SECOND, auditor="B. Second") for one in first]
    when = datetime(2026, 11, 1, tzinfo=UTC)
    agreed = [
        AgreedGrade("R1", one, "Good", "Read again", "A. Officer", when) for one in drawn.draw.ids
    ]
    for number, words_said in ((0, "No grade is agreed yet."), (3, "fewer than 5"), (7, "for 7")):
        made = moderation(PLAN, first, second, drawn.draw.ids, agreed[:number])
        assert words_said in said(facts(drawn, first, moderation=made))
