"""Tracked cases as they stand on a day, in words that screen and paper share."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from sendprep.domain.tracked_case import TrackedCase
from sendprep.domain.tracked_checklist import CheckedDocument, TrackedRules, missing
from sendprep.domain.tracked_mix import SERVICES, MixFinding


@dataclass(frozen=True)
class SeenCase:
    """A tracked case with its checklist, and by when the documents are due."""

    case: TrackedCase
    documents: tuple[CheckedDocument, ...]
    due: date | None

    @cached_property
    def missing(self) -> tuple[CheckedDocument, ...]:
        """The documents that are still to come."""
        return missing(self.documents)

    @property
    def done(self) -> str:
        """How many documents are uploaded or accounted for: "5 of 8"."""
        return f"{len(self.documents) - len(self.missing)} of {len(self.documents)}"

    @property
    def who(self) -> str:
        """Who the case is as far as it may be told: support, age band, need, places, services."""
        case = self.case
        places = ", ".join(dict.fromkeys(filter(None, (case.phase, case.setting))))
        known = ", ".join(one.words.lower() for one in SERVICES if one in case.services)
        parts = (
            case.support.value,
            case.age_band and f"aged {case.age_band}",
            case.need,
            places,
            "in alternative provision" if self._says_alternative(places) else "",
            known and f"known to {known}",
        )
        return " · ".join(filter(None, parts))

    def when(self, day: Callable[[date], str], today: date) -> str:
        """Return when it was named, how consent stands and the meeting, days as `day` writes."""
        case = self.case
        named = f"Named {day(case.named)}" if case.named else "Not named by inspectors yet"
        meeting = "no meeting arranged"
        if case.meeting:
            meeting = f"{'meeting' if case.meeting >= today else 'met'} {day(case.meeting)}"
        return f"{named} · consent {case.consent.value} · {meeting}"

    def _says_alternative(self, places: str) -> bool:
        """Whether it is to be said besides the phase and setting, which may have said it."""
        return self.case.is_in_alternative_provision and "alternative" not in places.lower()


@dataclass(frozen=True)
class SeenCases:
    """All tracked cases as they stand on a day, and whether they are the mix that is asked for."""

    cases: tuple[SeenCase, ...]
    mix: tuple[MixFinding, ...]
    rules: TrackedRules
    today: date
