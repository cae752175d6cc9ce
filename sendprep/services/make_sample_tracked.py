"""Track six invented cases in the sample area, as if the inspectors had named them just now."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from sendprep import paths
from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Agency
from sendprep.domain.identity import new_id
from sendprep.domain.tracked_case import (
    Consent,
    Support,
    TrackedCase,
    TrackedDocument,
    TrackedMonth,
)
from sendprep.services.read_rules import calendar
from sendprep.services.track_cases import case_of_list


def make_sample_tracked(bank: Bank, today: date | None = None) -> None:
    """Put the tracked cases of the sample area into the bank, in one change."""
    content = json.loads(paths.resource("sample/tracked.json").read_text(encoding="utf-8"))
    today = today or date.today()
    named = calendar().add(today, -content["named_before"])
    meeting = calendar().add(today, content["meeting_after"])
    with bank.change("Track the sample area’s cases"):
        for number, wanted in enumerate(content["cases"], 1):
            case = _listed(bank, wanted)
            bank.tracked_cases.add(
                replace(
                    case,
                    id=new_id(),
                    number=number,
                    services=frozenset(map(Agency, wanted["services"])),
                    consent=Consent(wanted["consent"]),
                    named=named,
                    meeting=meeting,
                    documents=_documents(wanted, named),
                    months=tuple(TrackedMonth(*one) for one in wanted["months"].items()),
                )
            )


def _listed(bank: Bank, wanted: Mapping[str, Any]) -> TrackedCase:
    """Return a case as the list has it, or as the content says of one that no list has."""
    says = wanted.get("says")
    if says is None:
        listed = case_of_list(bank, wanted["case"])
        assert listed, "the sample list and tracked.json disagree"  # noqa: S101
        return listed
    return TrackedCase(
        id="",
        number=0,
        case_id=wanted["case"],
        support=Support(says["support"]),
        age_band=says["age_band"],
        need=says["need"],
        phase=says["phase"],
        setting=says["setting"],
        is_in_alternative_provision=says["alternative"],
    )


def _documents(wanted: Mapping[str, Any], named: date) -> dict[str, TrackedDocument]:
    uploaded = {one: TrackedDocument(one, named) for one in wanted["uploaded"]}
    missing = wanted["not_held"].items()
    return uploaded | {one: TrackedDocument(one, not_held=why) for one, why in missing}
