"""Read the editable facts in `resources/`: deadlines, glossary, rules, words of lists.

What only lists of children need is imported with them, so that the window opens fast.
"""

from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from sendprep import paths
from sendprep.domain.coverage_gaps import Rule, Rules
from sendprep.domain.editions import Edition
from sendprep.domain.evidence import EvidenceKind
from sendprep.domain.inspection import Framework, LetterKind
from sendprep.domain.timeline import DeadlineRule
from sendprep.domain.working_days import WorkingDays
from sendprep.services.json_place import json_file

if TYPE_CHECKING:
    from sendprep.domain.child_lists import ListWords
    from sendprep.domain.cohort_columns import ColumnNames
    from sendprep.domain.cohort_frame import Codes
    from sendprep.domain.privacy import Names

_TWO_LETTERS = 2


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
    """Return acronyms and what they stand for, from `resources/glossary.json`.

    Codes of needs that have two letters are left out: in free text VI may be a six.
    """
    needs = {code: words for code, words in need_words().items() if len(code) > _TWO_LETTERS}
    return dict(_load("glossary.json")["terms"]) | needs


@cache
def plain_words() -> dict[str, str]:
    """Return words of the field that families may not know, from `resources/glossary.json`."""
    return dict(_load("glossary.json")["plain_words"])


def words_explained(edition: Edition) -> dict[str, str]:
    """Return the words of the field that the readers of an edition are told the meaning of."""
    return plain_words() if edition is Edition.PARENTS else {}


@cache
def audit_glossary() -> dict[str, str]:
    """Return what papers on cases explain: acronyms, and every code of needs."""
    return glossary() | need_words()


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


@cache
def cohort_names() -> "ColumnNames":
    """Return what headings of children's lists mean, from `resources/cohort_columns.json`."""
    from sendprep.domain.cohort import Column
    from sendprep.domain.cohort_columns import ColumnNames, plain

    content = _load("cohort_columns.json")
    known = {plain(column.value): column for column in Column}
    for heading, others in content["columns"].items():
        known |= {plain(other): Column(heading) for other in others}
    people, empty = (frozenset(content[kind]) for kind in ("people", "empty"))
    return ColumnNames(known, frozenset(map(plain, people)), empty)


@cache
def cohort_codes() -> "Codes":
    """Return which words of a child's list mean which code: `resources/cohort_columns.json`."""
    from sendprep.domain.cohort_frame import CARE_FLAGS, Codes

    content = _load("cohort_columns.json")
    return Codes(
        needs=_by_words(
            {code: [words, *content["needs"].get(code, ())] for code, words in need_words().items()}
        ),
        phases=_by_words(content["phases"]),
        settings=_by_words(content["settings"]),
        care={word: CARE_FLAGS[code] for word, code in _by_words(content["care"]).items()},
        yes=frozenset(content["yes"]),
    )


@cache
def need_words() -> dict[str, str]:
    """Return what the codes of needs stand for, by `resources/glossary.json`."""
    return dict(_load("glossary.json")["needs"])


@cache
def given_names() -> "Names":
    """Return names of people to look for in texts, from `resources/given_names.json`."""
    from sendprep.domain.privacy import Names

    content = _load("given_names.json")
    words, before, behind = (
        frozenset(word.casefold() for word in content[kind])
        for kind in ("names", "not_before", "not_behind")
    )
    return Names(words, before, behind)


@cache
def list_words() -> "ListWords":
    """Return by which words a document lists children, from `resources/document_signs.json`."""
    from sendprep.domain.child_lists import ListWords
    from sendprep.domain.cohort import Column
    from sendprep.domain.cohort_columns import plain

    content, known = _load("document_signs.json"), cohort_names().known
    heads = {
        kind: frozenset(map(plain, content[kind]))
        for kind in ("identity", "child_names", "names", "beside")
    }
    numbers = (Column.UPN, Column.ULN, Column.NHS_NUMBER)
    return ListWords(
        birth=frozenset(words for words, one in known.items() if one is Column.BORN),
        identity=heads["identity"] | {words for words, one in known.items() if one in numbers},
        child_names=heads["child_names"],
        names=heads["names"],
        beside=heads["beside"],
        children=frozenset(content["children"]),
        private_mail=frozenset(content["private_mail"]),
        given=given_names(),
    )


def _by_words(codes: dict[str, list[str]]) -> dict[str, str]:
    """Return each code by its own words and the others that mean it, as `plain` writes them."""
    from sendprep.domain.cohort_columns import plain

    return {plain(word): code for code, words in codes.items() for word in (code, *words)}


def _load(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json_file(paths.resource(name)).value
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
