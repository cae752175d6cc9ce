"""Banks with rounds of audits for tests of what they found; cases and notes are invented.

with plain_bank(folder) as bank:
    drawn = sample(bank)                   # 12 of 340 cases by need, kept
    round_ = audited(bank, drawn)          # a round of them, first audits finished
    audited(bank, drawn, done=7)           # the same of seven cases alone
    moderated(bank, round_)                # second audits of the chosen cases, finished
"""

from collections.abc import Mapping, Sequence
from datetime import date
from random import Random

from audits_made import FINISHED, PLAN

from sendprep.bank.bank import Bank
from sendprep.domain.audit import AuditRound, Pass, Score
from sendprep.domain.case_register import KeptDraw
from sendprep.domain.cohort import ListName
from sendprep.domain.cohort_frame import AgeBand, Case
from sendprep.domain.instrument import Instrument
from sendprep.domain.sample import DrawPlan
from sendprep.services.audit_cases import begin_round
from sendprep.services.draw_sample import ListedCases, draw_sample

NEEDS = ("ASD", "SEMH", "SLCN")
NOTE = "Three of five needs say “regular support” with no hours."


def sample(
    bank: Bank, size: int = 12, frame: int = 340, seed: str = "autumn", least: int = 0
) -> KeptDraw:
    """Draw a sample by need from an invented frame, and keep it."""
    cases = tuple(
        Case(
            f"C-{at:05}",
            ListName.EHC_PLANS,
            AgeBand.AGED_11,
            NEEDS[at % 3],
            "Secondary",
            "",
            *(None, None, None),
            frozenset(),
        )
        for at in range(frame)
    )
    listed = ListedCases("Invented list.xlsx", date(2026, 9, 1), cases, ("need",))
    return draw_sample(bank, listed, DrawPlan(size, seed, ("need",), least=least)).kept


def audited(
    bank: Bank,
    drawn: KeptDraw,
    done: int | None = None,
    second_share: float = 0.25,
    asked: Instrument = PLAN,
    luck: float = 0.75,
) -> AuditRound:
    """Begin a round of a sample, and finish the first audits of so many of its cases, or of all."""
    round_ = begin_round(bank, drawn.id, asked, "Autumn audit", second_share)
    answers = {case: _answers(case, asked, luck) for case in drawn.draw.ids[:done]}
    put(bank, round_, Pass.FIRST, answers)
    return round_


def moderated(bank: Bank, round_: AuditRound, apart: Sequence[str] = ("F2", "E1")) -> None:
    """Finish second audits like the first, but for some criteria that the second calls met."""
    answers = {}
    for case in round_.second:
        first = bank.audits.find(round_.id, case, Pass.FIRST)
        if first:
            answers[case] = {**first.scores, **{code: Score(code, "2") for code in apart}}
    put(bank, round_, Pass.SECOND, answers)


def put(
    bank: Bank, round_: AuditRound, which: Pass, answers: Mapping[str, Mapping[str, Score]]
) -> None:
    """Store finished audits with these answers, by case, in one change."""
    auditor = "A. First" if which is Pass.FIRST else "B. Second"
    with bank.change("Audit"):
        for case, scores in answers.items():
            made = bank.audits.begin(round_.id, case, which, auditor)
            for one in scores.values():
                bank.audits.put_score(made.id, one)
            bank.audits.finish(made.id, FINISHED)


def _answers(case: str, asked: Instrument, luck: float) -> dict[str, Score]:
    chance = Random(case)
    keys = [one.key for one in asked.scale]
    given = {}
    for one in asked.criteria:
        lucky = luck if one.code not in ("F2", "E1") else luck / 2
        key = keys[0] if chance.random() < lucky else chance.choice(keys[1:])
        given[one.code] = Score(one.code, key, NOTE if key == keys[2] else "")
    return given
