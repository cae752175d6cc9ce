"""What is told of strata in one paper leaves out what another leaves out, and what is blind."""

from dataclasses import replace

import pytest
from audits_made import PLAN, graded, round_of
from rounds_made import FRAME, TODAY, facts, kept

from sendprep.domain.audit_findings import findings
from sendprep.domain.case_register import KeptDraw
from sendprep.domain.draw import draw
from sendprep.domain.sample import DrawPlan, FrameCase
from sendprep.reports.audit_round import audit_round
from sendprep.reports.audit_round_facts import RoundFacts
from sendprep.reports.document import Cell, Document, Table
from sendprep.reports.method_statement import DrawFacts, method_statement


def text_in(cell: Cell) -> str:
    return "".join(run.text for run in cell.text)


def strata_of(made: Document) -> dict[str, list[str]]:
    """Return what the table of strata of a paper tells of each stratum, by its name."""
    tables = [one for one in made.blocks if isinstance(one, Table) and "stratum" in one.summary]
    rows = [[text_in(cell) for cell in row] for table in tables for row in table.rows]
    return {name: cells for name, *cells in rows}


@pytest.mark.parametrize(
    ("needs", "size", "least"),
    [
        ({"ASD": 3, "SEMH": 12, "SLCN": 15, "HI": 90}, 30, 3),
        ({"ASD": 60, "SEMH": 60, "SLCN": 200, "HI": 240}, 40, 0),
        ({"ASD": 30, "SEMH": 60, "SLCN": 200, "HI": 240}, 40, 0),
    ],
)
def test_what_the_method_statement_leaves_out_of_a_stratum_the_round_leaves_out_too(
    needs: dict[str, int], size: int, least: int
) -> None:
    frame = [
        FrameCase(f"{need}-{one:04}", {"need": need})
        for need, number in needs.items()
        for one in range(number)
    ]
    drawn = draw(frame, DrawPlan(size, "harbour", by=("need",), least=least))
    whole = replace(kept(), draw=drawn)
    made = facts(whole, [graded(one, "Good") for one in drawn.ids], before=None)
    method = strata_of(method_statement(DrawFacts(whole, FRAME, made.inspection, TODAY)))
    found = strata_of(audit_round(made))
    assert method.keys() == found.keys() == needs.keys()
    silent = {name for name, cells in method.items() if cells[0] == "c"}
    assert silent == {name for name, cells in found.items() if cells[0] == "c"}
    for name in silent:
        assert method[name] == ["c", "c", "–"]
        assert found[name] == ["c", "c", "c", "–"]
    assert len(silent) != 1


def half_good(drawn: KeptDraw, second: tuple[str, ...] = ()) -> RoundFacts:
    """Return a round in which every other case is Good; `second` wait for a second audit."""
    grades = ("Good", "Inadequate")
    firsts = [graded(one, grades[at % 2]) for at, one in enumerate(drawn.draw.ids)]
    found = findings(round_of(PLAN, second=second), PLAN, drawn, firsts)
    return facts(drawn, firsts, found=found, moderation=None)


def test_a_stratum_that_waits_for_its_second_audits_is_not_told_nor_what_would_leave_it() -> None:
    drawn = kept(54, by=("need",))
    waiting = half_good(drawn, drawn.draw.strata[0].drawn)
    told = strata_of(audit_round(waiting))
    assert told["ASD"] == ["402", "c", "c", "–"]
    assert [cells[1] for cells in told.values()] == ["c", "c", "18"]
    assert "wait for their second audit" in str(audit_round(waiting))
    assert [cells[1] for cells in strata_of(audit_round(half_good(drawn))).values()] == ["18"] * 3


def test_few_excluded_cases_of_a_stratum_do_not_follow_from_the_method_statement() -> None:
    left_out = {f"C-{one:04}": "Moved out" for one in (0, 1, 2, 3, 4, 6)}
    drawn = kept(60, 600, by=("need",), excluded=left_out)
    told = strata_of(audit_round(half_good(drawn)))
    assert [cells[:2] for cells in told.values()] == [["c", "20"]] * 3
    none_left_out = strata_of(audit_round(half_good(kept(60, 600, by=("need",)))))
    assert [cells[:2] for cells in none_left_out.values()] == [["200", "20"]] * 3
