"""The sheets for the days of the revisit: the plan, one for each meeting, and the two logs."""

from collections.abc import Iterator, Sequence

from sendprep.domain.editions import Edition
from sendprep.domain.pack import Pack
from sendprep.domain.revisit import Group, Meeting, Question
from sendprep.domain.revisit_seen import SeenRevisit, attending
from sendprep.domain.within_line import within_line
from sendprep.reports.binder_paper import binder_paper
from sendprep.reports.dates import weekday
from sendprep.reports.document import (
    Block,
    Bullets,
    Cell,
    Column,
    Document,
    Gap,
    Heading,
    Lead,
    Part,
    Ruled,
    Run,
    Table,
    plain,
)
from sendprep.reports.meeting_questions import question_table
from sendprep.reports.pack_words import paper_title
from sendprep.reports.revisit_days import (
    about,
    day_plan,
    in_order,
    time_words,
    weaknesses_head,
)
from sendprep.reports.revisit_logs import keeping_in_touch, requests
from sendprep.reports.sef_wording import counted, opening

TITLE = "Meeting sheets"


def meeting_sheets(pack: Pack) -> Document:
    """Return the plan of the days, a sheet for each meeting, and what was said and asked for.

    Families are given the plan and the sheets: likely questions and the logs are ours alone, and
    empty ones would tell them that there are none.
    """
    title = _called(pack)
    return binder_paper(pack, title, title, _blocks(pack))


def _called(pack: Pack) -> str:
    """Return the title, which is never one that has somebody hand our own sheets to inspectors."""
    if pack.recipe.edition is Edition.INSPECTOR:
        return f"{pack.se.inspection.area}: {within_line(TITLE)}, for our chairs"
    return paper_title(pack, TITLE)


def _blocks(pack: Pack) -> Iterator[Block]:
    yield from (_part("days"), *_plan(pack))
    meetings = in_order(pack.meetings)
    for place, meeting in enumerate(meetings, 1):
        yield from (_part(f"meeting-{place}"), *_sheet(meeting, place, pack))
    for group, questions in _left_over(pack):
        key = group.value if group else "anybody"
        yield from (_part(f"questions-{key}"), *_of_group(group, questions, pack))
    if pack.is_for_families:
        return
    yield from (_part("keeping-in-touch"), *keeping_in_touch(pack))
    yield from (_part("requests"), *requests(pack))


def _part(key: str) -> Part:
    """Return the beginning of a sheet, which is handed to somebody without what is behind it."""
    return Part(key, right=True)


def _plan(pack: Pack) -> Iterator[Block]:
    yield Heading(1, "The days of the revisit", "days")
    if not pack.meetings:
        yield Gap(plain("No meeting is planned yet."))
        return
    days = len({one.day for one in pack.meetings})
    said = f"{counted(len(pack.meetings), 'meeting')} on {counted(days, 'day')}"
    yield Lead(plain(f"{opening(said)}; a sheet for each follows."))
    yield from day_plan(pack)
    missing = SeenRevisit(meetings=pack.meetings).groups_not_met
    if missing:
        named = "; ".join(group.words for group in missing)
        yield Gap((Run("No meeting is planned with: ", bold=True), Run(f"{named}.")))


def _sheet(meeting: Meeting, place: int, pack: Pack) -> Iterator[Block]:
    yield Heading(1, meeting.title, f"meeting-{place}")
    yield _band(meeting, pack)
    yield Heading(2, "Who attends", f"meeting-{place}-attends", listed=False)
    there = tuple(attending(meeting).values())
    yield Bullets(tuple(map(plain, there))) if there else Gap(plain("Nobody is named yet."))
    asked = _asked(meeting, pack)
    is_asked = meeting.group and not pack.is_for_families
    if asked or is_asked:  # nobody is interviewed in a meeting of no group
        yield Heading(2, "Likely questions", f"meeting-{place}-questions", listed=False)
        yield from _questions(asked, pack)
    yield Ruled(has_back=True)


def _band(meeting: Meeting, pack: Pack) -> Table:
    """Return with whom, when and where it is, and what it is about."""
    facts = (
        plain(meeting.group.words if meeting.group else "–"),
        plain(weekday(meeting.day)),
        plain(opening(time_words(meeting))),
        plain(meeting.room.strip() or "No room yet"),
        about(meeting, pack) or plain("–"),
    )
    heads = (("With", 42), ("Day", 46), ("Time", 30), ("Room", 30), (weaknesses_head(pack), 22))
    return Table(
        columns=tuple(Column(head, wide) for head, wide in heads),
        rows=(tuple(map(Cell, facts)),),
        summary=f"With whom, when and where “{meeting.title}” is, and what it is about.",
    )


def _asked(meeting: Meeting, pack: Pack) -> list[Question]:
    return list(SeenRevisit(questions=pack.questions).questions_for(meeting))


def _questions(questions: Sequence[Question], pack: Pack) -> Iterator[Block]:
    if questions:
        yield question_table(questions, pack)
    else:
        yield Gap(plain("No question is prepared for it yet."))


def _left_over(pack: Pack) -> Iterator[tuple[Group | None, list[Question]]]:
    """Yield the questions that no meeting's sheet has, by the group that they may come from."""
    printed = {one.id for meeting in pack.meetings for one in _asked(meeting, pack)}
    rest = [one for one in pack.questions if one.id not in printed]
    for group in (*Group, None):
        if own := [one for one in rest if one.group is group]:
            yield group, own


def _of_group(group: Group | None, questions: Sequence[Question], pack: Pack) -> Iterator[Block]:
    key = group.value if group else "anybody"
    is_met = any(meeting.group is group for meeting in pack.meetings)
    yield Heading(1, _title(group, is_met), key)
    if group and is_met:
        yield Lead(plain(f"No meeting with them is about these {weaknesses_head(pack).lower()}."))
    elif group:
        yield Gap(plain("No meeting is planned with them yet."))
    yield from _questions(questions, pack)
    yield Ruled(has_back=True)


def _title(group: Group | None, is_met: bool) -> str:
    if group is None:
        return "Questions that any group may ask"
    return f"{group.words}: other questions" if is_met else group.words
