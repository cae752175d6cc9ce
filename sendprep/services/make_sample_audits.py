"""Make the sample area's list of children, draw a sample from it, and fill a round of audits."""

import json
import shutil
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from sendprep import paths
from sendprep.bank.bank import Bank
from sendprep.domain.action import Action, CriterionLink, Reaudit
from sendprep.domain.audit import AgreedGrade, AuditRound, BoardSight, Pass, Score
from sendprep.domain.identity import new_id
from sendprep.domain.instrument import Instrument
from sendprep.domain.sample import DrawPlan
from sendprep.domain.statutory_clock import CaseDays, LawfulException, Step
from sendprep.services.audit_cases import begin_round
from sendprep.services.draw_sample import draw_sample, read_cases, replace_case
from sendprep.services.make_sample_by_rule import with_audits_by_rule
from sendprep.services.read_instruments import EHC_PLAN, instrument

_NOON = time(12, tzinfo=UTC)


def make_sample_audits(bank: Bank, folder: Path) -> None:
    """Write the list of children into a folder, and put its sample and round into the bank."""
    content = json.loads(paths.resource("sample/audits.json").read_text(encoding="utf-8"))
    file = folder / content["list"]
    shutil.copyfile(paths.resource("sample/children.csv"), file)
    listed = read_cases(file, date.fromisoformat(content["counted_on"]))
    plan = DrawPlan(content["size"], content["seed"], tuple(content["by"]), least=content["least"])
    kept = draw_sample(bank, listed, plan).kept
    for case, reason in content["replaced"].items():
        replace_case(bank, kept.id, case, reason)
    asked = instrument(EHC_PLAN, 1)
    round_ = begin_round(bank, kept.id, asked, content["title"], content["second_share"])
    by_id = {one.id: one for one in listed.cases}
    sample = [by_id[one] for one in bank.draws.get(kept.id).draw.ids]
    content = with_audits_by_rule(content, asked, sample, round_.second)
    with bank.change("Fill in the sample area’s audits"):
        _fill(bank, round_, asked, content)
        _follow_up(bank, round_, content)


def _fill(bank: Bank, round_: AuditRound, asked: Instrument, content: dict[str, Any]) -> None:
    for audit in content["audits"]:
        made = bank.audits.begin(round_.id, audit["case"], Pass(audit["which"]), audit["auditor"])
        for one in _scores(asked, audit["answers"], audit["notes"]):
            bank.audits.put_score(made.id, one)
        if audit["finished"]:
            bank.audits.finish(made.id, _noon(audit["finished"]))
    for one in content["agreed"]:
        when = _noon(one["agreed"])
        bank.rounds.agree(
            AgreedGrade(round_.id, one["case"], one["grade"], one["reason"], one["officer"], when)
        )
    for one in content["sights"]:
        day = date.fromisoformat(one["seen"])
        bank.rounds.see(BoardSight(new_id(), round_.id, one["board"], day, one["decision"]))
    for case, days in content["days"].items():
        exceptions = content["exceptions"].get(case, {})
        bank.case_days.put(round_.id, _case_days(case, days, exceptions))


def _follow_up(bank: Bank, round_: AuditRound, content: dict[str, Any]) -> None:
    """Store what criteria count towards, and the actions that came of the round."""
    weaknesses = {one.number: one.id for one in bank.weaknesses.all()}
    for criterion, number in content["counts_towards"]:
        bank.criterion_links.add(CriterionLink(round_.instrument_id, criterion, weaknesses[number]))
    for one in content["actions"]:
        new = Action(
            id=new_id(),
            number=bank.actions.next_number(),
            text=one["text"],
            weakness_id=weaknesses[one["weakness"]],
            owner=one["owner"],
            due=date.fromisoformat(one["due"]),
            done=date.fromisoformat(one["done"]) if one["done"] else None,
        )
        bank.actions.add(new)
        due = date.fromisoformat(one["reaudit"])
        bank.actions.put_reaudit(Reaudit(new.id, round_.id, one["criterion"], due))


def _scores(
    asked: Instrument, answers: Mapping[str, str], notes: Mapping[str, str]
) -> Iterator[Score]:
    for section in asked.sections:
        # The first criteria of a section have the answers that there are.
        for criterion, choice in zip(section.criteria, answers.get(section.code, ""), strict=False):
            yield Score(criterion.code, choice, notes.get(criterion.code, ""))


def _case_days(case: str, days: Mapping[str, str], exceptions: Mapping[str, str]) -> CaseDays:
    return CaseDays(
        case,
        {Step[step.upper()]: date.fromisoformat(day) for step, day in days.items()},
        tuple(LawfulException(name, words) for name, words in exceptions.items()),
    )


def _noon(day: str) -> datetime:
    return datetime.combine(date.fromisoformat(day), _NOON)
