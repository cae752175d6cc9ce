"""The days of the revisit on paper: each meeting with its time, its room and what it is about."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from sendprep.domain.pack import Pack
from sendprep.domain.revisit import Meeting
from sendprep.reports.dates import NO_BREAK, on_one_line, weekday
from sendprep.reports.document import Block, Cell, Column, Heading, Run, Table, Text, plain
from sendprep.reports.sef_prose import weakness_anchor
from sendprep.reports.sef_wording import common_name, opening


def in_order(meetings: Sequence[Meeting]) -> list[Meeting]:
    """Return meetings as they follow each other; one without a time comes last on its day."""
    return sorted(meetings, key=lambda one: (one.day, one.starts or "99", one.ends, one.title))


def day_plan(pack: Pack, level: int = 2) -> Iterator[Block]:
    """Yield each day with its meetings, under a heading of this level."""
    for day, meetings in groupby(in_order(pack.meetings), key=lambda one: one.day):
        title = weekday(day)
        yield Heading(level, title, f"day-{day.isoformat()}")
        yield _table(list(meetings), pack, title)


def time_words(meeting: Meeting) -> str:
    """Return when a meeting is: "09:30 to 10:30", "from 09:30", or that no time is fixed."""
    if meeting.starts and meeting.ends:
        return on_one_line(f"{meeting.starts} to {meeting.ends}")
    if meeting.starts:
        return f"from{NO_BREAK}{meeting.starts}"
    return f"until{NO_BREAK}{meeting.ends}" if meeting.ends else "no time yet"


def about(meeting: Meeting, pack: Pack) -> Text:
    """Return the weaknesses that a meeting is about, each a link to its page; all if none."""
    numbers = {one.weakness.id: one.weakness.number for one in pack.se.accounts}
    named = sorted(numbers[one] for one in meeting.weakness_ids if one in numbers)
    runs: list[Run] = []
    for number in named:
        runs += [Run(", ")] if runs else []
        runs.append(Run(str(number), goes_to=weakness_anchor(number)))
    return tuple(runs)


def weaknesses_head(pack: Pack) -> str:
    """Return the head over the numbers of what a meeting is about."""
    _, many = common_name([one.weakness for one in pack.se.accounts], pack.se.inspection)
    return opening(many) if len(many) < 11 else "Areas"


def _table(meetings: Sequence[Meeting], pack: Pack, title: str) -> Table:
    return Table(
        columns=(
            Column("Time", 25),
            Column("Meeting, and with whom", 52),
            Column("Room", 29),
            Column(weaknesses_head(pack), 20),
            Column("Attends", 44),
        ),
        rows=tuple(_row(one, pack) for one in meetings),
        summary=f"The meetings of {title}.",
    )


def _row(meeting: Meeting, pack: Pack) -> tuple[Cell, ...]:
    return (
        Cell(plain(opening(time_words(meeting)))),
        Cell((Run(meeting.title, bold=True),), plain(_with(meeting))),
        Cell(plain(meeting.room or "–")),
        Cell(about(meeting, pack) or plain("–")),
        Cell(plain(meeting.attends.strip() or "–")),
    )


def _with(meeting: Meeting) -> str:
    """Return the group that a meeting is with, unless its title says so."""
    group = meeting.group.words if meeting.group else ""
    return "" if group.lower() in meeting.title.lower() else group
