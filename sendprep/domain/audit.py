"""An audit round: the cases of a sample, each scored with one instrument, some of them twice."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum


class Pass(Enum):
    """Which of the two audits of a case: the second is made blind, without sight of the first."""

    FIRST = "first"
    SECOND = "second"

    # By place in memory, as each is there once: thousands of audits are looked up by it, and the
    # hash that enums have is worked out in Python each time.
    __hash__ = object.__hash__


@dataclass(frozen=True)
class Score:
    """What was answered to one criterion; an empty `choice` is a note without an answer yet."""

    criterion: str
    choice: str = ""
    note: str = ""
    kept_because: str = ""
    """Why words of the note that look like somebody's name or number may stay."""


@dataclass(frozen=True)
class Audit:
    """One audit of one case; `scores` by the code of the criterion."""

    id: str
    round_id: str
    case_id: str
    which: Pass
    auditor: str
    scores: Mapping[str, Score] = field(default_factory=dict)
    finished: datetime | None = None

    @property
    def answered(self) -> int:
        """How many criteria have an answer."""
        return sum(bool(one.choice) for one in self.scores.values())


def new_audit(round_id: str, case_id: str, which: Pass, auditor: str) -> Audit:
    """Return an audit without answers; its id follows from what it is of."""
    return Audit(f"{round_id}/{case_id}/{which.value}", round_id, case_id, which, auditor)


def same_person(one: str, other: str) -> bool:
    """Whether two names of auditors are the same but for capitals and spaces."""
    return one.casefold().split() == other.casefold().split()


@dataclass(frozen=True)
class AuditRound:
    """A round of audits of a sample that the bank keeps."""

    id: str
    number: int
    """1, 2, 3 …: a round is cited as A1, A2, A3."""
    title: str
    draw_id: str
    instrument_id: str
    instrument_version: int
    instrument_hash: str
    """`Instrument.hash` as it was when the round was begun."""
    begun: datetime
    second: tuple[str, ...]
    """The ids of the cases that are audited a second time, chosen by chance."""


@dataclass(frozen=True)
class AgreedGrade:
    """The grade on which two auditors agreed; their own scores stay as they are."""

    round_id: str
    case_id: str
    grade: str
    reason: str
    officer: str
    agreed: datetime


@dataclass(frozen=True)
class BoardSight:
    """Where the findings of a round were taken, and what was decided (domain.md 3a)."""

    id: str
    round_id: str
    board: str
    seen: date
    decision: str
