"""On paper an audit leads on: to weaknesses, actions and re-audits, and into the SEF."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import docx
import page as page_validation
import pytest
from audits_made import PLAN, audit, round_of, scored
from rounds_made import TODAY, audits, facts, kept
from sef_made import ashmere

from sendprep.domain.action import Action, CriterionLink, Reaudit
from sendprep.domain.audit_findings import CriterionFinding, RoundFindings, findings
from sendprep.domain.audited_criterion import audited_criteria
from sendprep.domain.follow_up import FollowUp
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.reports.audit_round import audit_round
from sendprep.reports.audit_round_facts import RoundFacts, met
from sendprep.reports.document import Block, Document, Gap, Heading, Intervals, Note, Table
from sendprep.reports.pdf import write_pdf
from sendprep.reports.reading import words
from sendprep.reports.sef import self_evaluation_summary
from sendprep.reports.word import write_word

ROUND = round_of(PLAN)
WEAKNESS = ashmere().accounts[2].weakness


def under(document: Document, heading: str) -> list[Block]:
    """Return the blocks between a heading and the next."""
    blocks = list(document.blocks)
    at = next(
        at for at, one in enumerate(blocks) if isinstance(one, Heading) and one.text == heading
    )
    rest = blocks[at + 1 :]
    end = next((at for at, one in enumerate(rest) if isinstance(one, Heading)), len(rest))
    return rest[:end]


def rows_of(table: Block) -> list[list[str]]:
    assert isinstance(table, Table)
    return [
        [
            " ".join(run.text for run in (*cell.text, *cell.second)).replace("\xa0", " ")
            for cell in row
        ]
        for row in table.rows
    ]


def a_follow_up(code: str, reaudit: Reaudit | None = None, **action: Any) -> FollowUp:
    made = Action("a", 7, "Put hours into every plan")
    waits = reaudit or Reaudit("a", ROUND.id, code, date(2027, 3, 1))
    return FollowUp(replace(made, **action), waits, ROUND)


def with_follow_ups() -> RoundFacts:
    later = replace(ROUND, id="R0", number=9)
    closed = Reaudit("a", "R0", "E1", None, ROUND.id, "Too few cases to show a rise")
    return facts(
        follow_ups=(
            a_follow_up("F2", owner="Head of SEND", due=date(2026, 10, 1)),
            FollowUp(Action("b", 3, "Give the form examples"), closed, later, ROUND, WEAKNESS),
        ),
        counted={"F2": (WEAKNESS, replace(WEAKNESS, number=4, title="Reviews")), "F4": (WEAKNESS,)},
    )


def test_the_round_report_says_what_follows_criterion_by_criterion() -> None:
    table, note = under(audit_round(with_follow_ups()), "What follows")
    towards = f"3 {WEAKNESS.title}"
    assert rows_of(table) == [
        [
            "E1",
            towards,
            "P3, from audit round A9  Give the form examples",
            "Closed by A1 Too few cases to show a rise",
        ],
        [
            "F2",
            f"{towards}; 4 Reviews",
            "P7  Put hours into every plan Led by: Head of SEND",
            "Overdue since 1 Oct 2026 Re-audit by 1 Mar 2027",
        ],
        ["F4", towards, "No action is set.", "–"],
    ]
    assert isinstance(note, Note)
    assert "re-audit  Asking the same of a later sample" in " ".join(
        word
        for block in under(audit_round(with_follow_ups()), "Words used here")
        for word in words(block)
    )


def test_without_links_and_actions_that_is_a_gap() -> None:
    (gap,) = under(audit_round(facts()), "What follows")
    assert isinstance(gap, Gap)


def a_self_evaluation(number: int, by: tuple[str, ...] = (), least: int = 0) -> SelfEvaluation:
    """Return the SEF of Ashmere, with F2 and E1 of a round counting towards weakness 3."""
    drawn = kept(number, by=by, least=least)
    found = findings(ROUND, PLAN, drawn, audits(drawn))
    links = [CriterionLink(PLAN.id, code, WEAKNESS.id) for code in ("E1", "F2")]
    return replace(ashmere(), audited=tuple(audited_criteria(links, [found])))


def test_the_sef_tells_linked_criteria_as_the_round_report_prints_them() -> None:
    se = a_self_evaluation(54)
    chart, note = under(self_evaluation_summary(se), "What our audits found")
    assert isinstance(chart, Intervals)
    for row, one in zip(chart.rows, se.audited, strict=True):
        share = met(one.found, one.finding)
        assert share
        assert (row.number, row.second) == (one.code, "Audit round A1")
        assert (row.cases, row.figure, row.likely) == (share.counted, share.percent, share.likely)
    told = " ".join(words(note))
    assert told.startswith("Audit round A1: 54 EHC plans drawn by chance, all audited. ")
    assert "White" not in told
    assert "A dash" not in told
    assert WEAKNESS.number == 3


def test_a_share_that_is_not_its_cases_in_per_cent_is_explained() -> None:
    def told(number: int, by: tuple[str, ...] = (), least: int = 0) -> str:
        summary = self_evaluation_summary(a_self_evaluation(number, by, least))
        return " ".join(words(under(summary, "What our audits found")[1]))

    assert "by its size" not in told(54)
    assert "A range hides numbers under 5." in told(54)
    assert "Share: each group of cases counts by its size" in told(60, ("need",), 20)


def test_where_no_share_can_be_printed_the_sef_draws_no_empty_bars() -> None:
    se = a_self_evaluation(12, ("need",), 4)
    drawn = kept(12, by=("need",), least=4)
    few = {"F2": "0", "E1": "0"}
    made = [
        audit(case, scored(PLAN, **(few if at < 3 else {})))
        for at, case in enumerate(drawn.draw.ids)
    ]
    found = findings(ROUND, PLAN, drawn, made)
    told = tuple(replace(one, found=found, finding=_finding(found, one.code)) for one in se.audited)
    table, note = under(self_evaluation_summary(replace(se, audited=told)), "What our audits found")
    assert [row[1] for row in rows_of(table)] == ["8 to 11 of 12"] * 2
    assert "would tell numbers under 5" in " ".join(words(note))


def _finding(found: RoundFindings, code: str) -> CriterionFinding:
    return next(one for one in found.criteria if one.criterion.code == code)


def test_a_round_that_was_begun_after_the_position_is_named() -> None:
    se = a_self_evaluation(54)
    begun = se.audited[0].found.round_.begun.date()
    told = f"the day of this position: audit round {se.audited[0].round_code}."
    named = []
    for today in (begun - timedelta(days=1), begun):
        blocks = self_evaluation_summary(replace(se, today=today)).blocks
        named.append(any(told in word for block in blocks for word in words(block)))
    assert named == [True, False]


@pytest.mark.parametrize("audited", [4, 0])
def test_of_fewer_than_five_audited_cases_the_sef_says_nothing(audited: int) -> None:
    se = a_self_evaluation(12)
    drawn = kept(12)
    found = findings(ROUND, PLAN, drawn, audits(drawn)[:audited])
    told = tuple(replace(one, found=found) for one in se.audited)
    assert self_evaluation_summary(replace(se, audited=told)) == self_evaluation_summary(
        replace(se, audited=())
    )


def test_both_reports_stay_accessible_and_say_the_same_in_word(tmp_path: Path) -> None:
    made = {
        "round": audit_round(with_follow_ups()),
        "sef": self_evaluation_summary(a_self_evaluation(54)),
    }
    for name, document in made.items():
        path = tmp_path / f"{name}.pdf"
        write_pdf(document, path)
        checked = page_validation.validate_pdf(path, profile="ua1")
        assert [fault.rule_id for fault in checked.failures] == []
        write_word(document, path.with_suffix(".docx"))
    text = "\n".join(
        cell.text
        for table in docx.Document(str(tmp_path / "round.docx")).tables
        for row in table.rows
        for cell in row.cells
    )
    assert "Put hours into every plan" in text
    assert made["round"].made == TODAY
