"""The days of the revisit: who meets whom, what may be asked, what was asked for and given."""

from dataclasses import dataclass
from datetime import date
from enum import Enum


class Group(Enum):
    """Whom inspectors meet at a revisit (domain.md 1a)."""

    YOUNG_PEOPLE = "young_people"
    PARENTS = "parents"
    FORUM = "forum"
    HEADS = "heads"
    SENCOS = "sencos"
    COUNCIL = "council"
    NHS = "nhs"
    LEADERS = "leaders"

    @property
    def words(self) -> str:
        """The group as it is shown and printed."""
        return _GROUP_WORDS[self]


_GROUP_WORDS = {
    Group.YOUNG_PEOPLE: "Children and young people",
    Group.PARENTS: "Parents and carers",
    Group.FORUM: "Parent carer forum",
    Group.HEADS: "Headteachers",
    Group.SENCOS: "SENCOs",
    Group.COUNCIL: "Council officers",
    Group.NHS: "NHS officers",
    Group.LEADERS: "Leaders",
}


class LeadPart(Enum):
    """The four who stand over the page of a weakness (print.md 10, zone A)."""

    SENIOR = "senior"
    COUNCIL = "council"
    NHS = "nhs"
    FAMILIES = "families"

    @property
    def words(self) -> str:
        """The part as it is shown and printed."""
        return _LEAD_WORDS[self]


_LEAD_WORDS = {
    LeadPart.SENIOR: "Senior owner",
    LeadPart.COUNCIL: "Council",
    LeadPart.NHS: "NHS",
    LeadPart.FAMILIES: "Parents and carers",
}


@dataclass(frozen=True)
class Person:
    """Somebody who can be reached on the days: `role` is never empty, the name may be."""

    id: str
    role: str
    name: str = ""
    body: str = ""
    phone: str = ""
    mail: str = ""


@dataclass(frozen=True)
class Lead:
    """Who leads on a weakness, for one of the four."""

    weakness_id: str
    part: LeadPart
    person_id: str


@dataclass(frozen=True)
class Meeting:
    """One meeting of the revisit: times are "09:30" or "" where not fixed.

    `group` is None for one of no group, such as the keeping-in-touch meeting. `attends` is who
    comes, by role, one a line.
    """

    id: str
    day: date
    title: str
    group: Group | None = None
    starts: str = ""
    ends: str = ""
    room: str = ""
    attends: str = ""
    weakness_ids: tuple[str, ...] = ()


@dataclass(frozen=True)
class Question:
    """What may be asked, and the line to take, which may cite evidence as [E12 p7].

    It is about a weakness, or one of its findings, or about all where `weakness_id` is None; asked
    of a group, or of any where `group` is None. `who` answers, by role.
    """

    id: str
    number: int
    text: str
    line: str = ""
    who: str = ""
    weakness_id: str | None = None
    finding_id: str | None = None
    group: Group | None = None


@dataclass(frozen=True)
class Touch:
    """One point of the daily keeping-in-touch meeting: what was said, who sees to it, its end."""

    id: str
    day: date
    said: str
    owner: str = ""
    answer: str = ""
    answered: date | None = None


@dataclass(frozen=True)
class Request:
    """Something inspectors asked for, and what was given, when and by whom.

    `evidence_id` is what was given if the bank has it; `sha256` is of the very file then.
    """

    id: str
    number: int
    asked: date
    text: str
    asked_by: str = ""
    given: str = ""
    given_on: date | None = None
    given_by: str = ""
    evidence_id: str | None = None
    sha256: str = ""
