"""Make up those audits of the sample area that nobody wrote out, by a rule and repeatable chance.

What chance takes from stands in `resources/sample/audits.json` under "by_rule": of several answers,
notes or days one is taken, each as likely as any other, and the same ones on every computer.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, TypeVar

from sendprep.domain.chance import number_below
from sendprep.domain.cohort_frame import Case
from sendprep.domain.instrument import Criterion, Instrument

_T = TypeVar("_T")
_Answers = Mapping[str, str]
"""The answers to the criteria of a section, one letter each, by the code of the section."""


def with_audits_by_rule(
    content: Mapping[str, Any], asked: Instrument, sample: Sequence[Case], second: Sequence[str]
) -> dict[str, Any]:
    """Return the content of the sample's audits with all that is made up by rule.

    Each case of the sample gets a first audit and each of `second` another, unless it is written
    out already or its first is not finished; each gets days.
    """
    rule, written = content["by_rule"], content["audits"]
    audits = {(one["case"], one["which"]): one for one in written}
    for at, case in enumerate(sample):
        day = rule["finished"][at * len(rule["finished"]) // len(sample)]
        first = audits.setdefault((case.id, "first"), _first(rule, asked, case, day))
        if case.id in second and first["finished"]:
            audits.setdefault((case.id, "second"), _second(rule, asked, first))
    days = {case.id: dict(_days(rule, case)) for case in sample} | content["days"]
    return {**content, "audits": [*audits.values()], "days": days}


def _first(rule: Mapping[str, Any], asked: Instrument, case: Case, day: str) -> dict[str, Any]:
    hats = rule["answers"][_taken(rule["kinds"], case.id)]
    answers = {
        section.code: "".join(_answer(rule, hats, case, one) for one in section.criteria)
        for section in asked.sections
    }
    notes = dict(_notes(rule, asked, case.id, answers))
    return _audit(case.id, "first", rule["auditors"][0], day, answers, notes)


def _answer(rule: Mapping[str, Any], hats: _Answers, case: Case, one: Criterion) -> str:
    if one.code in rule["not_before_11"] and case.age_band.value in ("0-4", "5-10"):
        return "N"
    hat: str = rule["of_criteria"].get(one.code) or hats.get(one.code) or hats["usual"]
    return _taken(hat, case.id, one.code)


def _second(rule: Mapping[str, Any], asked: Instrument, first: Mapping[str, Any]) -> dict[str, Any]:
    """Return a second audit that mostly answers as the first, finished two days after it."""
    case_id = first["case"]
    answers = {
        section.code: "".join(
            answer
            if _taken(rule["alike"], case_id, one.code, "alike") == "="
            else _taken(rule["not_alike"][answer], case_id, one.code, "second")
            for one, answer in zip(section.criteria, first["answers"][section.code], strict=True)
        )
        for section in asked.sections
    }
    day = (date.fromisoformat(first["finished"]) + timedelta(days=2)).isoformat()
    return _audit(case_id, "second", rule["auditors"][1], day, answers, {})


def _audit(
    case_id: str, which: str, auditor: str, day: str, answers: _Answers, notes: Mapping[str, str]
) -> dict[str, Any]:
    return {
        "case": case_id,
        "which": which,
        "auditor": auditor,
        "finished": day,
        "answers": answers,
        "notes": notes,
    }


def _notes(
    rule: Mapping[str, Any], asked: Instrument, case_id: str, answers: _Answers
) -> Iterator[tuple[str, str]]:
    for section in asked.sections:
        for one, answer in zip(section.criteria, answers[section.code], strict=True):
            said = rule["notes"].get(f"{one.code} {answer}")
            if said:
                yield one.code, _taken(said, case_id, one.code, "note")


def _days(rule: Mapping[str, Any], case: Case) -> Iterator[tuple[str, str]]:
    """Yield the days of a new plan, or of the review of one, each so long after the one before."""
    course = rule["courses"]["amended" if case.is_amended else "new"]
    day = date.fromisoformat(course["begins"])
    day += timedelta(days=number_below(course["within"], f"{case.id} begins"))
    yield course["first"], day.isoformat()
    for step, hat in course["then"]:
        day += timedelta(days=_taken(hat, case.id, step))
        yield step, day.isoformat()


def _taken(hat: Sequence[_T], *key: str) -> _T:
    return hat[number_below(len(hat), " ".join(key))]
