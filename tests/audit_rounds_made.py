"""A bank with an invented frame, a sample of it and an audit round, for tests of the audit tab."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from sendprep.bank.bank import Bank
from sendprep.domain.audit import Audit, AuditRound, Pass
from sendprep.domain.case_register import KeptDraw
from sendprep.domain.cohort import ListName
from sendprep.domain.cohort_frame import AgeBand, Case, Flag
from sendprep.domain.draw import draw, replaced
from sendprep.domain.identity import new_id
from sendprep.domain.instrument import Instrument
from sendprep.domain.sample import DrawPlan
from sendprep.domain.sample_frame import frame_of
from sendprep.services import audit_cases
from sendprep.services.read_instruments import EHC_PLAN, instrument

FIRST, SECOND = "Sam Carter", "Jo Bell"
PLAN = instrument(EHC_PLAN, 1)
CODES = tuple(one.code for one in PLAN.criteria)


@dataclass(frozen=True)
class RoundMade:
    """What was made: the round, and the ids of its cases in order."""

    round: AuditRound
    ids: tuple[str, ...]
    gone: str
    """The case that was replaced since."""


def invented_cases(number: int) -> tuple[Case, ...]:
    """Return cases C-001, C-002 … of three needs, every fifth out of area."""
    return tuple(
        Case(
            id=f"C-{at:03}",
            list=ListName.EHC_PLANS,
            age_band=(AgeBand.AGED_11, AgeBand.AGED_5)[at % 2],
            need=("SEMH", "SLCN", "ASD")[at % 3],
            phase=("Secondary", "Primary")[at % 2],
            setting="Mainstream",
            issued=date(2023, 5, 1),
            updated=date(2025, 2, 3) if at % 2 == 0 else None,
            reviewed=date(2025, 2, 3),
            flags=frozenset({Flag.OUT_OF_AREA} if at % 5 == 0 else ()),
        )
        for at in range(1, number + 1)
    )


def bank_with_round(
    path: Path,
    size: int = 12,
    frame: int = 40,
    share: float = 0.25,
    asked: Instrument = PLAN,
) -> tuple[Bank, RoundMade]:
    """Make a bank with a round of `size` cases, one of them replaced since it was drawn."""
    bank = Bank.create(path / "Ashmere.sendprep", None, FIRST, "LAPTOP-1")
    cases = invented_cases(frame)
    with bank.change("Draw a sample"):
        kept_frame = bank.frames.put("Children of the mill", date(2026, 1, 31), cases)
        drawn = draw(frame_of(cases), DrawPlan(size, "wheel"))
        gone = sorted(drawn.ids)[min(4, size - 1)]
        drawn = replaced(drawn, gone, "Plan ceased")
        when = datetime(2026, 2, 6, 12, tzinfo=UTC)
        kept = KeptDraw(new_id(), kept_frame.id, drawn, when, FIRST)
        bank.draws.add(kept)
    made = audit_cases.begin_round(bank, kept.id, asked, "Autumn audit", share)
    return bank, RoundMade(made, tuple(sorted(drawn.ids)), gone)


def answer_all(
    bank: Bank, round_: AuditRound, case_id: str, which: Pass = Pass.FIRST, **others: str
) -> Audit:
    """Answer every criterion of a case with 2, or what is said under its code, and finish it."""
    auditor = FIRST if which is Pass.FIRST else SECOND
    with bank.change("Audit a case"):
        audit = bank.audits.find(round_.id, case_id, which)
        audit = audit or bank.audits.begin(round_.id, case_id, which, auditor)
    for code in CODES:
        audit_cases.score(bank, round_, case_id, which, code, others.get(code, "2"), auditor)
    return audit_cases.finish(bank, round_, case_id, which)
