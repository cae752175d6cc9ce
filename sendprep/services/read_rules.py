"""Read the editable facts in `resources/`: deadlines, bank holidays, glossary, coverage rules."""

import json
from datetime import date
from functools import cache
from typing import Any

from sendprep import paths
from sendprep.domain.coverage_gaps import Rule, Rules
from sendprep.domain.evidence import EvidenceKind
from sendprep.domain.inspection import Framework, LetterKind
from sendprep.domain.timeline import DeadlineRule
from sendprep.domain.working_days import WorkingDays


@cache
def deadline_rules() -> tuple[DeadlineRule, ...]:
    """Return the deadline rules of `resources/deadlines.json`."""
    return tuple(_rule(item) for item in _load("deadlines.json")["rules"])


@cache
def calendar() -> WorkingDays:
    """Return England's working days, by the dates of `resources/bank_holidays.json`."""
    return WorkingDays(map(date.fromisoformat, _load("bank_holidays.json")["days"]))


@cache
def glossary() -> dict[str, str]:
    """Return acronyms and what they stand for, from `resources/glossary.json`."""
    return dict(_load("glossary.json")["terms"])


@cache
def coverage_rules() -> Rules:
    """Return the rules that name gaps of coverage, from `resources/coverage_rules.json`."""
    content = _load("coverage_rules.json")
    rules = [
        Rule(one["id"], one["why"], one["fix"], frozenset(map(EvidenceKind, one.get("kinds", ()))))
        for one in content["rules"]
    ]
    return Rules({one.id: one for one in rules}, content["held"], frozenset(content["passing"]))


@cache
def send_words() -> tuple[tuple[tuple[str, ...], ...], tuple[tuple[str, ...], ...]]:
    """Return groups of words that mean the same, and of one theme: `resources/send_words.json`."""
    content = _load("send_words.json")
    same, themes = (tuple(map(tuple, content[kind])) for kind in ("same", "themes"))
    return same, themes


def _load(name: str) -> dict[str, Any]:
    with paths.resource(name).open(encoding="utf-8") as file:
        content: dict[str, Any] = json.load(file)
    return content


def _rule(item: dict[str, Any]) -> DeadlineRule:
    return DeadlineRule(
        title=item["title"],
        counted_from=item["from"],
        working_days=item["working_days"],
        framework=Framework(item["framework"]) if "framework" in item else None,
        kinds=frozenset(map(LetterKind, item.get("kinds", ()))),
        outcomes=frozenset(item.get("outcomes", ())),
        confirmed=item["confirmed"],
        source=item["source"],
    )
