"""The days of the revisit in the window: who meets whom, when, where and about what."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtWidgets import QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.revisit import Meeting, Person
from sendprep.domain.revisit_seen import SeenRevisit, attending
from sendprep.domain.within_line import within_line
from sendprep.gui.cases_findings_said import SaidRow
from sendprep.gui.cases_table import Shape
from sendprep.gui.revisit_dialog import RecordDialog
from sendprep.gui.revisit_meeting_dialog import MeetingDialog, new_meeting
from sendprep.gui.revisit_records import (
    NOTHING_SET,
    WEAKNESS,
    Kind,
    Record,
    in_lines,
    listed,
    part,
    spans,
)
from sendprep.gui.words import count_words, day_words
from sendprep.services.plan_revisit import remove_meeting

_WARNING = ("ph.warning-fill", "part")
_LAST = "99:99"  # meetings without a time end their day, as the bank has them


def _title(seen: SeenRevisit) -> str:
    days = len({one.day for one in seen.meetings})
    return f"{count_words(len(seen.meetings), 'meeting')} on {count_words(days, 'day')}"


def _records(seen: SeenRevisit) -> Iterator[Record]:
    for one in seen.meetings:
        clashes = [
            SaidRow(f"{shared} is also wanted by “{other.title}”, {times(other)}.", "", *_WARNING)
            for other, shared in seen.clashes(one)
        ]
        yield Record(
            one.id,
            (
                day_words(one.day, year=False),
                times(one) or NOTHING_SET,
                one.title,
                one.group.words if one.group else NOTHING_SET,
                one.room or NOTHING_SET,
            ),
            (one.day, one.starts or _LAST, one.title),
            one.title,
            (*_when(one), *clashes, *_who(seen, one), *_about(seen, one), *_asked(seen, one)),
            _WARNING if clashes else None,
        )


def times(meeting: Meeting) -> str:
    """Return "09:30–10:30", "09:30", or "" where no time is fixed."""
    return "–".join(filter(None, (meeting.starts, meeting.ends)))


def _when(one: Meeting) -> Iterator[SaidRow]:
    when = ", ".join(filter(None, (day_words(one.day), times(one), one.room)))
    yield SaidRow(when, icon="ph.calendar-check", note="" if one.starts else "No time is fixed.")
    if one.group:
        yield SaidRow(f"With {within_line(one.group.words)}", icon="ph.users")


def _who(seen: SeenRevisit, one: Meeting) -> tuple[SaidRow, ...]:
    coming = [
        SaidRow(line, note=how_reached(seen.by_role[key]) if key in seen.by_role else "")
        for key, line in attending(one).items()
    ]
    return part("Who attends", coming or [SaidRow("Nobody is named yet.")])


def how_reached(person: Person) -> str:
    """Return name, phone and mail, as far as they are recorded."""
    return ", ".join(filter(None, (person.name, person.phone, person.mail)))


def _about(seen: SeenRevisit, one: Meeting) -> tuple[SaidRow, ...]:
    found = (seen.weakness_of.get(weakness) for weakness in one.weakness_ids)
    return part(
        "About",
        (SaidRow(each.title, str(each.number), opens=WEAKNESS + each.id) for each in found if each),
    )


def _asked(seen: SeenRevisit, one: Meeting) -> tuple[SaidRow, ...]:
    questions = (
        SaidRow(each.text, str(each.number), note=in_lines(each.line) or "No line to take yet.")
        for each in seen.questions_for(one)
    )
    return part("What may be asked", questions)


def _missing(seen: SeenRevisit) -> Iterator[str]:
    if seen.groups_not_met:
        yield f"No meeting with {listed([within_line(one.words) for one in seen.groups_not_met])}."
    if seen.not_met:
        noun = "weakness" if len(seen.not_met) == 1 else "weaknesses"
        yield f"No meeting about {noun} {spans([one.number for one in seen.not_met])}."
    if seen.days is None:
        yield "The date of the revisit is not set."


def _ask(bank: Bank, seen: SeenRevisit, meeting_id: str, parent: QWidget) -> RecordDialog:
    meeting = seen.meeting_of.get(meeting_id) or new_meeting(seen, _last_day(seen))
    return MeetingDialog(bank, seen, meeting, parent)


def _last_day(seen: SeenRevisit) -> date | None:
    return seen.meetings[-1].day if seen.meetings else None


def _remove(bank: Bank, seen: SeenRevisit, meeting_id: str) -> str:
    remove_meeting(bank, seen.meeting_of[meeting_id])
    return f"“{seen.meeting_of[meeting_id].title}”"


DAYS = Kind(
    "Meetings",
    ("Day", "Time", "Meeting", "With", "Room"),
    Shape(
        2,
        {
            0: "Wed 28 Sep",
            1: "09:30–10:30",
            3: "Children and young people",
            4: "Civic Centre, committee room",
        },
        (4, 3),
        sign=lambda row: row.sign,
        signed=2,
        muted=frozenset({1, 3, 4}),
        least=160,
    ),
    _title,
    _records,
    _missing,
    (
        "No meeting is planned yet",
        "Plan each day of the revisit: a meeting with every group that inspectors usually see, "
        "one about each weakness, and the daily meeting to keep in touch.",
    ),
    "Change…",
    _ask,
    "Plan a meeting…",
    _remove,
)
"""The tab of the days."""
