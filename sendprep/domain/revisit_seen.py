"""The days of the revisit as they stand: plan and log, with the weaknesses that they speak of."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from sendprep.domain.evidence import Evidence
from sendprep.domain.inspection import Span
from sendprep.domain.revisit import (
    Group,
    Lead,
    LeadPart,
    Meeting,
    Person,
    Question,
    Request,
    Touch,
)
from sendprep.domain.times_of_day import overlap
from sendprep.domain.weakness import Finding, Weakness


@dataclass(frozen=True)
class SeenRevisit:
    """Everything that is planned and logged for the days.

    `days` is None while nobody knows when inspectors come. `evidence` is what is cited or was
    given, by its id.
    """

    days: Span | None = None
    weaknesses: tuple[Weakness, ...] = ()
    findings: Mapping[str, Finding] = field(default_factory=dict)
    people: tuple[Person, ...] = ()
    leads: tuple[Lead, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    questions: tuple[Question, ...] = ()
    touches: tuple[Touch, ...] = ()
    requests: tuple[Request, ...] = ()
    evidence: Mapping[str, Evidence] = field(default_factory=dict)

    @cached_property
    def weakness_of(self) -> Mapping[str, Weakness]:
        """The weaknesses by their ids."""
        return {one.id: one for one in self.weaknesses}

    @cached_property
    def person_of(self) -> Mapping[str, Person]:
        """The people by their ids."""
        return {one.id: one for one in self.people}

    @cached_property
    def meeting_of(self) -> Mapping[str, Meeting]:
        """The meetings by their ids."""
        return {one.id: one for one in self.meetings}

    @cached_property
    def question_of(self) -> Mapping[str, Question]:
        """The likely questions by their ids."""
        return {one.id: one for one in self.questions}

    @cached_property
    def touch_of(self) -> Mapping[str, Touch]:
        """The points of keeping in touch by their ids."""
        return {one.id: one for one in self.touches}

    @cached_property
    def request_of(self) -> Mapping[str, Request]:
        """The requests by their ids."""
        return {one.id: one for one in self.requests}

    @cached_property
    def by_role(self) -> Mapping[str, Person]:
        """The people by what tells their roles apart: small letters."""
        return {one.role.casefold(): one for one in self.people}

    @cached_property
    def numbered(self) -> Mapping[int, Evidence]:
        """What is cited or was given, by its number."""
        return {one.number: one for one in self.evidence.values()}

    def leads_on(self, weakness_id: str) -> Mapping[LeadPart, Person]:
        """Return who leads on a weakness, for as many of the four as are known."""
        return {
            one.part: self.person_of[one.person_id]
            for one in self.leads
            if one.weakness_id == weakness_id
        }

    def led_by(self, person: Person) -> Iterator[tuple[Weakness, LeadPart]]:
        """Yield what somebody leads on, by the number of the weakness."""
        for one in self.leads:
            if one.person_id == person.id:
                yield self.weakness_of[one.weakness_id], one.part

    def meetings_of(self, person: Person) -> Iterator[Meeting]:
        """Yield the meetings that somebody attends, by role."""
        role = person.role.casefold()
        return (one for one in self.meetings if role in attending(one))

    def questions_for(self, meeting: Meeting) -> Iterator[Question]:
        """Yield what may be asked in a meeting: by its group, or of any about its weaknesses."""
        about = set(meeting.weakness_ids)
        for one in self.questions:
            in_scope = not about or one.weakness_id is None or one.weakness_id in about
            of_group = one.group is meeting.group and one.group is not None
            if (of_group and in_scope) or (one.group is None and one.weakness_id in about):
                yield one

    def clashes(self, meeting: Meeting) -> Iterator[tuple[Meeting, str]]:
        """Yield the meetings at the same time that share a room or somebody, and which."""
        for other in self.meetings:
            if other.id == meeting.id or other.day != meeting.day:
                continue
            if overlap(meeting.starts, meeting.ends, other.starts, other.ends):
                yield from ((other, shared) for shared in _shared(meeting, other))

    @property
    def groups_not_met(self) -> tuple[Group, ...]:
        """The groups that inspectors usually meet (domain.md 1a) and no meeting is planned with."""
        met = {one.group for one in self.meetings}
        return tuple(group for group in Group if group not in met)

    @property
    def not_met(self) -> tuple[Weakness, ...]:
        """The weaknesses that no meeting is about."""
        met = {weakness for one in self.meetings for weakness in one.weakness_ids}
        return tuple(one for one in self.weaknesses if one.id not in met)


def attending(meeting: Meeting) -> Mapping[str, str]:
    """Return who comes to a meeting, one a line, by the words that tell them apart."""
    lines = (" ".join(line.split()) for line in meeting.attends.splitlines())
    return {line.casefold(): line for line in lines if line}


def _shared(meeting: Meeting, other: Meeting) -> Iterator[str]:
    """Yield what two meetings at the same time both want."""
    room = meeting.room.strip()
    if room and room.casefold() == other.room.strip().casefold():
        yield room
    there = attending(other)
    yield from (line for key, line in attending(meeting).items() if key in there)
