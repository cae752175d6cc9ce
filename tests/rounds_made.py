"""Audit rounds for tests of print: a sample that is drawn, audited and moderated, all invented."""

from dataclasses import replace
from datetime import UTC, date, datetime
from random import Random
from typing import Any

from audits_made import PLAN, audit, round_of, scored

from sendprep.domain.audit import Audit, BoardSight, Pass
from sendprep.domain.audit_findings import RoundFindings, findings
from sendprep.domain.case_register import Frame, KeptDraw
from sendprep.domain.draw import draw
from sendprep.domain.inspection import Framework, Inspection, LetterKind
from sendprep.domain.moderation import moderation
from sendprep.domain.sample import DrawPlan, FrameCase
from sendprep.reports.audit_round_facts import RoundFacts

TODAY = date(2026, 11, 20)
DRAWN = datetime(2026, 9, 1, 9, tzinfo=UTC)
FRAME = Frame("F1", "Annex A, List_1", date(2026, 9, 1), DRAWN, "register", 1204)


def kept(size: int = 54, frame: int = 1204, **plan: Any) -> KeptDraw:
    """Return a draw of so many of so many cases; a third of them of each of three needs."""
    needs = ("ASD", "SEMH", "SLCN")
    cases = [FrameCase(f"C-{one:04}", {"need": needs[one % 3]}) for one in range(frame)]
    return KeptDraw("D1", "F1", draw(cases, DrawPlan(size, "harbour", **plan)), DRAWN, "A. Officer")


def audits(drawn: KeptDraw, seed: int = 1, better: float = 0.7) -> list[Audit]:
    """Return a finished first audit of each drawn case, whose answers chance gives."""
    chance = Random(seed)
    codes = [one.code for one in PLAN.criteria]
    keys = ["2", "1", "0", "N"]
    rest = 1 - better
    weights = dict.fromkeys(codes[::2], (better, rest * 0.6, rest * 0.3, rest * 0.1))
    return [
        audit(
            case,
            scored(
                PLAN,
                **{
                    code: chance.choices(keys, weights.get(code, (0.6, 0.2, 0.2, 0)))[0]
                    for code in codes
                },
            ),
        )
        for case in drawn.draw.ids
    ]


def facts(
    drawn: KeptDraw | None = None, made: list[Audit] | None = None, **changes: Any
) -> RoundFacts:
    """Return a round with everything that is printed of one."""
    drawn = drawn or kept()
    firsts = audits(drawn) if made is None else made
    twice = tuple(one.case_id for one in firsts[: len(firsts) // 2])
    round_ = round_of(PLAN, second=twice)
    seconds = [replace(one, which=Pass.SECOND, auditor="B. Second") for one in firsts[: len(twice)]]
    if seconds:
        seconds[0] = replace(seconds[0], scores=scored(PLAN, "0"))
    made_facts = RoundFacts(
        found=findings(round_, PLAN, drawn, firsts),
        kept=drawn,
        frame=replace(FRAME, size=drawn.draw.frame),
        inspection=Inspection("Ashmere", Framework.REVISIT_2016, LetterKind.REVISIT),
        today=TODAY,
        moderation=moderation(PLAN, firsts, seconds, twice),
        sights=(
            BoardSight(
                *("S1", "R1", "SEND improvement board", date(2026, 10, 14)),
                "Agreed to train all writers on section F by Easter, and to audit again in summer.",
            ),
        ),
        acronyms={"SEND": "Special educational needs and disabilities"},
    )
    return replace(made_facts, **changes)


def earlier(drawn: KeptDraw | None = None, better: float = 0.2) -> RoundFindings:
    """Return what the round before found, of another draw and mostly worse."""
    drawn = drawn or kept(60)
    made = audits(drawn, 2, better)
    return findings(round_of(PLAN, id="R0", number=0), PLAN, drawn, made)
