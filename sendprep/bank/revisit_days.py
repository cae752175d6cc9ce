"""The days of the revisit: meetings, likely questions, keeping in touch, what was asked for."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from sendprep.bank.change import Door
from sendprep.bank.columns import day, day_text, storable
from sendprep.bank.rows import NumberedRows, Rows, Shape
from sendprep.domain.revisit import Group, Meeting, Question, Request, Touch

_Row = dict[str, str | int | None]


class Meetings(Rows[Meeting]):
    """Reads and writes meetings by day and time; those without a time end their day."""

    def __init__(self, door: Door) -> None:
        order = "day, starts = '', starts, id"
        super().__init__(door, Shape("meetings", lambda one: one.id, _meeting_row, _meeting, order))


class Questions(NumberedRows[Question]):
    """Reads and writes likely questions by number."""

    def __init__(self, door: Door) -> None:
        shape = Shape("questions", lambda one: one.id, _question_row, _question, "number, id")
        super().__init__(door, shape)


class Touches(Rows[Touch]):
    """Reads and writes the points of keeping-in-touch meetings, by day and as they came up."""

    def __init__(self, door: Door) -> None:
        super().__init__(door, Shape("touches", lambda one: one.id, _touch_row, _touch, "day, id"))


class Requests(NumberedRows[Request]):
    """Reads and writes what inspectors asked for, by number."""

    def __init__(self, door: Door) -> None:
        shape = Shape("requests", lambda one: one.id, _request_row, _request, "number, id")
        super().__init__(door, shape)


def _meeting_row(meeting: Meeting) -> _Row:
    return {
        "day": meeting.day.isoformat(),
        "title": storable(meeting.title),
        "party": _party(meeting.group),
        "starts": meeting.starts,
        "ends": meeting.ends,
        "room": storable(meeting.room),
        "attends": storable(meeting.attends),
        "weakness_ids": json.dumps(meeting.weakness_ids),
    }


def _meeting(row: Mapping[str, Any]) -> Meeting:
    return Meeting(
        id=row["id"],
        day=date.fromisoformat(row["day"]),
        title=row["title"],
        group=_group(row["party"]),
        starts=row["starts"],
        ends=row["ends"],
        room=row["room"],
        attends=row["attends"],
        weakness_ids=tuple(json.loads(row["weakness_ids"])),
    )


def _party(group: Group | None) -> str | None:
    """Return a group as it is stored; `group` is a word of SQL, so its column is `party`."""
    return group.value if group else None


def _group(party: str | None) -> Group | None:
    return Group(party) if party else None


def _question_row(question: Question) -> _Row:
    return {
        "number": question.number,
        "text": storable(question.text),
        "line": storable(question.line),
        "who": storable(question.who),
        "weakness_id": question.weakness_id,
        "finding_id": question.finding_id,
        "party": _party(question.group),
    }


def _question(row: Mapping[str, Any]) -> Question:
    return Question(
        id=row["id"],
        number=row["number"],
        text=row["text"],
        line=row["line"],
        who=row["who"],
        weakness_id=row["weakness_id"],
        finding_id=row["finding_id"],
        group=_group(row["party"]),
    )


def _touch_row(touch: Touch) -> _Row:
    return {
        "day": touch.day.isoformat(),
        "said": storable(touch.said),
        "owner": storable(touch.owner),
        "answer": storable(touch.answer),
        "answered": day_text(touch.answered),
    }


def _touch(row: Mapping[str, Any]) -> Touch:
    return Touch(
        id=row["id"],
        day=date.fromisoformat(row["day"]),
        said=row["said"],
        owner=row["owner"],
        answer=row["answer"],
        answered=day(row["answered"]),
    )


def _request_row(request: Request) -> _Row:
    return {
        "number": request.number,
        "asked": request.asked.isoformat(),
        "text": storable(request.text),
        "asked_by": storable(request.asked_by),
        "given": storable(request.given),
        "given_on": day_text(request.given_on),
        "given_by": storable(request.given_by),
        "evidence_id": request.evidence_id,
        "sha256": request.sha256,
    }


def _request(row: Mapping[str, Any]) -> Request:
    return Request(
        id=row["id"],
        number=row["number"],
        asked=date.fromisoformat(row["asked"]),
        text=row["text"],
        asked_by=row["asked_by"],
        given=row["given"],
        given_on=day(row["given_on"]),
        given_by=row["given_by"],
        evidence_id=row["evidence_id"],
        sha256=row["sha256"],
    )
