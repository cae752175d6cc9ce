"""Audits for tests in few lines: instruments, scores, audits and rounds, all invented.

The instrument that sendprep ships, and one that is small enough to work out by hand::

    PLAN                                       # EHC plan audit, 31 criteria, scale 2 1 0 N
    CHARTER                                    # setting charter, another scale, no caps
    tiny()                                     # sections P (60) and Q (40), see there

Scores, by the code of the criterion; "" leaves one without an answer::

    scored(PLAN)                               # all met
    scored(PLAN, F2="0")                       # all met but F2
    scored(PLAN, "", A1="2", A2="1")           # two answers and nothing else
    scored(PLAN, F2=Score("F2", "0", "Only “regular support”."))

Audits and rounds; the grades that follow are those of the EHC plan audit::

    audit("C-001", scored(PLAN, F2="0"))       # a finished first audit in round R1
    audit("C-001", scored(PLAN), Pass.SECOND, auditor="B. Second")
    audit("C-002", scored(PLAN, "", A1="2"), finished=None)
    graded("C-003", "Inadequate")              # a finished audit that comes to this grade
    round_of(PLAN, second=("C-001",))          # round A1 of draw D1
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sendprep.domain.audit import Audit, AuditRound, Pass, Score
from sendprep.domain.instrument import (
    AuditSection,
    Band,
    Cap,
    Choice,
    Criterion,
    Instrument,
    Stance,
)
from sendprep.services.read_instruments import EHC_PLAN, instrument

PLAN = instrument(EHC_PLAN, 1)
CHARTER = instrument("setting-charter", 1)
BEGUN = datetime(2026, 9, 1, 9, tzinfo=UTC)
FINISHED = datetime(2026, 9, 3, 16, tzinfo=UTC)
OUTSTANDING, GOOD, REQUIRES_IMPROVEMENT, INADEQUATE = PLAN.grades
_ANSWERS: Mapping[str, Mapping[str, str]] = {
    OUTSTANDING: {},
    GOOD: {"E1": "0", "G1": "0", "X8": "0"},
    REQUIRES_IMPROVEMENT: {"F2": "0"},
    INADEQUATE: {"F1": "0", "F2": "0"},
}
"""What is not met in an audit that comes to each grade."""


def scored(which: Instrument, default: str = "2", **answers: str | Score) -> dict[str, Score]:
    """Return a score for each criterion: `default`, or what is said under its code."""
    given = {one.code: answers.pop(one.code, default) for one in which.criteria}
    assert not answers, f"{which.id} has no {', '.join(answers)}"
    return {
        code: Score(code, one) if isinstance(one, str) else one
        for code, one in given.items()
        if one
    }


def audit(
    case_id: str,
    scores: Mapping[str, Score],
    which: Pass = Pass.FIRST,
    *,
    round_id: str = "R1",
    auditor: str = "A. First",
    finished: datetime | None = FINISHED,
) -> Audit:
    """Return an audit of a case; its id is made of the case and the pass."""
    made = f"{round_id} {case_id} {which.value}"
    return Audit(made, round_id, case_id, which, auditor, scores, finished)


def graded(case_id: str, grade: str, which: Pass = Pass.FIRST, **facts: Any) -> Audit:
    """Return a finished audit with the EHC plan instrument that comes to a grade."""
    return audit(case_id, scored(PLAN, **_ANSWERS[grade]), which, **facts)


def round_of(which: Instrument = PLAN, **facts: Any) -> AuditRound:
    """Return a round with an instrument, of draw D1 unless something else is said."""
    made = AuditRound("R1", 1, "Autumn 2026", "D1", which.id, which.version, which.hash, BEGUN, ())
    return replace(made, **facts)


def tiny(**facts: Any) -> Instrument:
    """Return an instrument to work out by hand.

    Section P weighs 60 and asks P1 (statutory) and P2; Q weighs 40 and asks Q1 (statutory). Good
    is from 50, Poor below; one fail in P makes it Poor. The scale is Y (1), H (0.5), N (0), X.
    """
    made = Instrument(
        id="tiny",
        version=1,
        title="Tiny audit",
        subject="case",
        scale=(
            Choice("Y", "Yes", Stance.MET, 1),
            Choice("H", "Half", Stance.PARTLY, 0.5),
            Choice("N", "No", Stance.NOT_MET, 0),
            Choice("X", "Does not apply", Stance.NOT_APPLICABLE, None),
        ),
        sections=(
            AuditSection("P", "Plan", 60, (criterion("P1", is_statutory=True), criterion("P2"))),
            AuditSection("Q", "Quality", 40, (criterion("Q1", is_statutory=True),)),
        ),
        bands=(Band("Good", 50), Band("Poor", 0)),
        caps=(Cap(1, "Poor", frozenset("P")),),
    )
    return replace(made, **facts)


def criterion(code: str, *, is_statutory: bool = False) -> Criterion:
    """Return a criterion with words made of its code."""
    words = (f"{code} is so.", f"How {code} looks.", "“Yes.”", "“No.”", f"Rule {code}")
    return Criterion(code, *words, is_statutory)
