"""Which documents of a tracked case are asked for, which are missing, and when they are due."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from sendprep.domain.evidence import Agency
from sendprep.domain.tracked_case import Support, TrackedCase, TrackedDocument
from sendprep.domain.tracked_mix import MixRule
from sendprep.domain.working_days import WorkingDays


@dataclass(frozen=True)
class DocumentRule:
    """A document of the checklist, and of which cases it is asked for: of all if nothing says."""

    id: str
    title: str
    source: str
    confirmed: bool
    support: Support | None = None
    service: Agency | None = None
    alternative_provision: bool = False

    def asks(self, case: TrackedCase) -> bool:
        """Whether the document is asked for in a case."""
        return (
            self.support in (None, case.support)
            and (self.service is None or self.service in case.services)
            and (case.is_in_alternative_provision or not self.alternative_provision)
        )


@dataclass(frozen=True)
class UploadTime:
    """How many working days there are for the documents, from the day a case was named."""

    working_days: int
    source: str
    confirmed: bool
    number_confirmed: bool


@dataclass(frozen=True)
class TrackedRules:
    """All that `resources/tracked_cases.json` says."""

    mix: tuple[MixRule, ...]
    documents: tuple[DocumentRule, ...]
    time: UploadTime


class DocumentState(Enum):
    """How a document of the checklist stands."""

    UPLOADED = "uploaded"
    LATE = "uploaded late"
    NOT_HELD = "not held"
    DUE = "missing"
    OVERDUE = "overdue"

    @property
    def is_missing(self) -> bool:
        """Whether it is still to be uploaded, or to be said why there is none."""
        return self in (DocumentState.DUE, DocumentState.OVERDUE)


@dataclass(frozen=True)
class CheckedDocument:
    """A document of a case; `due` is None while the inspectors have not named the case."""

    rule: DocumentRule
    state: DocumentState
    due: date | None
    held: TrackedDocument

    def words(self, day: Callable[[date], str]) -> str:
        """Return how it stands, with days as `day` writes them: "Missing, due 12 June 2026"."""
        match self.state:
            case DocumentState.NOT_HELD:
                return f"Not held: {self.held.not_held}"
            case DocumentState.DUE:
                return f"Missing, due {day(self.due)}" if self.due else "Missing"
            case DocumentState.OVERDUE:
                return f"Overdue since {day(self.due)}" if self.due else "Overdue"
        done = day(self.held.uploaded) if self.held.uploaded else ""
        late = f", was due {day(self.due)}" if self.state is DocumentState.LATE and self.due else ""
        return f"Uploaded {done}{late}"


def due_day(case: TrackedCase, time: UploadTime, calendar: WorkingDays) -> date | None:
    """Return by when the documents are due; None while the case is not named."""
    return calendar.add(case.named, time.working_days) if case.named else None


def checklist(
    case: TrackedCase, rules: TrackedRules, calendar: WorkingDays, today: date
) -> tuple[CheckedDocument, ...]:
    """Return the documents that are asked for in a case, in the order of the rules."""
    due = due_day(case, rules.time, calendar)
    asked = (one for one in rules.documents if one.asks(case))
    held = ((one, case.documents.get(one.id, TrackedDocument(one.id))) for one in asked)
    return tuple(CheckedDocument(one, _state(has, due, today), due, has) for one, has in held)


def missing(checked: Sequence[CheckedDocument]) -> tuple[CheckedDocument, ...]:
    """Return the documents that are still to come."""
    return tuple(one for one in checked if one.state.is_missing)


def _state(held: TrackedDocument, due: date | None, today: date) -> DocumentState:
    if held.uploaded:
        return DocumentState.LATE if due and held.uploaded > due else DocumentState.UPLOADED
    if held.not_held:
        return DocumentState.NOT_HELD
    return DocumentState.OVERDUE if due and today > due else DocumentState.DUE
