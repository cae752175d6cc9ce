"""Read the rules for tracked cases of `resources/tracked_cases.json`.

To correct a rule, edit the file: a row is added, changed or taken out there and nowhere else.
"""

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum
from functools import cache
from pathlib import Path
from typing import TypeVar

from sendprep import paths
from sendprep.domain.tracked_case import Support
from sendprep.domain.tracked_checklist import DocumentRule, TrackedRules, UploadTime
from sendprep.domain.tracked_mix import SERVICES, Counted, MixRule
from sendprep.services.json_place import JsonPlace, json_file, refused

_MIX = (
    *("counts", "at_least", "at_most", "one", "many"),
    *("source", "confirmed", "number_confirmed"),
)
E = TypeVar("E", bound=Enum)


@cache
def tracked_rules() -> TrackedRules:
    """Return the rules for tracked cases.

    Raises SendprepError with the file, the place and what to do if they cannot be used.
    """
    return read_tracked(paths.resource("tracked_cases.json"))


def read_tracked(path: Path) -> TrackedRules:
    """Return the rules of a file; SendprepError if it cannot be used."""
    at = json_file(path).only("working_days", "mix", "documents")
    documents = tuple(map(_document, at["documents"].some))
    ids = [one.id for one in documents]
    for one in ids:
        if ids.count(one) > 1:
            raise refused(path, f"the id “{one}” is given more than once.")
    return TrackedRules(tuple(map(_mix, at["mix"].some)), documents, _time(at["working_days"]))


def _time(at: JsonPlace) -> UploadTime:
    at.only("number", "confirmed", "number_confirmed", "source")
    return UploadTime(
        _count(at["number"]), at["source"].text, at["confirmed"].yes, at["number_confirmed"].yes
    )


def _mix(at: JsonPlace) -> MixRule:
    at.only(*_MIX)
    least = _count(at["at_least"])
    most = _count(at["at_most"]) if "at_most" in at.value else None
    if most is not None and most < least:
        raise at["at_most"].refused("a number no smaller than at_least is needed here.")
    return MixRule(
        counts=_choice(at["counts"], list(Counted)),
        at_least=least,
        at_most=most,
        one=at["one"].text,
        many=at["many"].text,
        source=at["source"].text,
        confirmed=at["confirmed"].yes,
        number_confirmed=at["number_confirmed"].yes,
    )


def _document(at: JsonPlace) -> DocumentRule:
    at.only("id", "title", "only_if", "source", "confirmed")
    only = at["only_if"] if "only_if" in at.value else replace(at, value={})
    only.only("support", "service", "alternative_provision")
    return DocumentRule(
        id=at["id"].text,
        title=at["title"].text,
        source=at["source"].text,
        confirmed=at["confirmed"].yes,
        support=_choice(only["support"], list(Support)) if "support" in only.value else None,
        service=_choice(only["service"], SERVICES) if "service" in only.value else None,
        alternative_provision="alternative_provision" in only.value
        and only["alternative_provision"].yes,
    )


def _choice(at: JsonPlace, choices: Sequence[E]) -> E:
    known = {str(one.value): one for one in choices}
    if at.text not in known:
        raise at.refused(f"one of {', '.join(known)} is needed here.")
    return known[at.text]


def _count(at: JsonPlace) -> int:
    if at.whole_number < 1:
        raise at.refused("a number of 1 or more is needed here.")
    return at.whole_number
