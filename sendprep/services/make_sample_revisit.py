"""Plan the days of the sample area's revisit: people, meetings, questions, and the log so far."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

from sendprep import paths
from sendprep.bank.bank import Bank
from sendprep.domain.binder import Agreed, Recipe
from sendprep.domain.editions import Edition
from sendprep.domain.evidence import Confidentiality
from sendprep.domain.identity import new_id
from sendprep.domain.revisit import Group, Lead, LeadPart, Meeting, Person, Question, Request, Touch
from sendprep.domain.weakness import Weakness
from sendprep.services.read_rules import calendar

_Content = Mapping[str, Any]


def make_sample_revisit(bank: Bank, today: date | None = None) -> None:
    """Put the days of the sample area's revisit into the bank, in one change."""
    content = json.loads(paths.resource("sample/revisit.json").read_text(encoding="utf-8"))
    today = today or date.today()
    weaknesses = {one.number: one for one in bank.weaknesses.all()}
    with bank.change("Plan the sample area’s revisit"):
        _lead(bank, content, weaknesses)
        _meet(bank, content, weaknesses)
        _ask(bank, content, weaknesses)
        _log(bank, content, today)
        _bind(bank, content, weaknesses, today)
        _mark(bank, content)


def _lead(bank: Bank, content: _Content, weaknesses: Mapping[int, Weakness]) -> None:
    ids = {one["key"]: new_id() for one in content["people"]}
    for one in content["people"]:
        says = {name: one[name] for name in ("role", "body", "phone", "mail") if name in one}
        bank.people.put(Person(ids[one["key"]], **says))
    for number, leads in content["leads"].items():
        for part, key in leads.items():
            bank.people.put_lead(Lead(weaknesses[int(number)].id, LeadPart(part), ids[key]))


def _meet(bank: Bank, content: _Content, weaknesses: Mapping[int, Weakness]) -> None:
    revisit = bank.inspection.get().revisit
    assert revisit, "the sample area has no revisit"  # noqa: S101
    for one in content["meetings"]:
        bank.meetings.put(
            Meeting(
                id=new_id(),
                day=revisit.start + timedelta(days=one["day"]),
                title=one["title"],
                group=_group(one),
                starts=one["starts"],
                ends=one["ends"],
                room=one["room"],
                attends="\n".join(one["attends"]),
                weakness_ids=tuple(weaknesses[number].id for number in one.get("about", ())),
            )
        )


def _ask(bank: Bank, content: _Content, weaknesses: Mapping[int, Weakness]) -> None:
    for one in content["questions"]:
        weakness = weaknesses[one["about"]] if one["about"] else None
        findings = bank.findings.of(weakness.id) if weakness else []
        bank.questions.put(
            Question(
                id=new_id(),
                number=bank.questions.next_number(),
                text=one["text"],
                line=one.get("line", ""),
                who=one.get("who", ""),
                weakness_id=weakness.id if weakness else None,
                finding_id=findings[one["finding"] - 1].id if "finding" in one else None,
                group=_group(one),
            )
        )


def _group(one: _Content) -> Group | None:
    return Group(one["group"]) if "group" in one else None


def _log(bank: Bank, content: _Content, today: date) -> None:
    """Log what came up on the working days before today."""
    before = partial(_before, today)
    for one in content["touches"]:
        day, answered = before(one["before"]), before(one.get("answered_before"))
        assert day  # noqa: S101
        bank.touches.put(
            Touch(new_id(), day, one["said"], one["owner"], one.get("answer", ""), answered)
        )
    evidence = {one.title: one for one in bank.evidence.all()}
    for one in content["requests"]:
        asked, given = before(one["before"]), evidence.get(one.get("paper", ""))
        assert asked  # noqa: S101
        bank.requests.put(
            Request(
                id=new_id(),
                number=bank.requests.next_number(),
                asked=asked,
                text=one["text"],
                asked_by=one["by"],
                given=one.get("given", ""),
                given_on=before(one.get("given_before")),
                given_by=one.get("given_by", ""),
                evidence_id=given.id if given else None,
                sha256=given.sha256 if given else "",
            )
        )


def _before(today: date, days: int | None) -> date | None:
    return calendar().add(today, -days) if days else None


def _bind(bank: Bank, content: _Content, weaknesses: Mapping[int, Weakness], today: date) -> None:
    """Keep a recipe for each edition, and who agreed what so far."""
    for one in content["recipes"]:
        bank.recipes.put(
            Recipe(new_id(), one["name"], Edition(one["edition"]), copies=one["copies"])
        )
    for one in content["agreed"]:
        about = weaknesses[one["about"]].id if "about" in one else ""
        section, day = (
            f"weakness/{about}" if about else one["section"],
            _before(today, one["before"]),
        )
        assert day  # noqa: S101
        bank.agreed.put(Agreed(section, one["who"], day))


def _mark(bank: Bank, content: _Content) -> None:
    """Mark what may go to everybody, and what holds personal data, so that editions differ."""
    evidence = {one.title: one for one in bank.evidence.all()}
    for marking, titles in content["markings"].items():
        for title in titles:
            marked = replace(evidence[title], confidentiality=Confidentiality(marking))
            bank.evidence.update(marked)
