"""The days as they stand: who meets whom, what may be asked there, and what clashes."""

from dataclasses import replace
from datetime import date

from bank_made import a_weakness

from sendprep.domain.revisit import Group, Lead, LeadPart, Meeting, Person, Question
from sendprep.domain.revisit_seen import SeenRevisit, attending

DAY = date(2026, 2, 2)
HEAD, CHAIR = Person("p1", "Head of SEND"), Person("p2", "Chair of the forum")
FIRST, SECOND = (replace(a_weakness(number), id=f"w{number}") for number in (1, 2))


def at(
    starts: str,
    ends: str = "",
    group: Group | None = None,
    room: str = "",
    attends: str = "",
    weakness_ids: tuple[str, ...] = (),
) -> Meeting:
    """Return a meeting of the day, of its own by its time, room and who attends."""
    key = f"{starts} {room} {attends}"
    return Meeting(key, DAY, "Meeting", group, starts, ends, room, attends, weakness_ids)


def test_a_meeting_clashes_by_room_and_by_who_attends_and_with_no_other() -> None:
    one = at("09:00", "10:00", room="Room 4", attends="Head of SEND\n  Chair  of the forum ")
    same_room = at("09:30", "11:00", room="room 4 ")
    same_person = at("09:59", attends="chair of the forum\nSomebody else")
    later = at("10:00", "11:00", room="Room 4")
    other_day = replace(same_room, id="other", day=date(2026, 2, 3))
    seen = SeenRevisit(meetings=(one, same_room, same_person, later, other_day))

    assert [(other, shared) for other, shared in seen.clashes(one)] == [
        (same_room, "Room 4"),
        (same_person, "Chair of the forum"),
    ]
    assert [other for other, _ in seen.clashes(same_person)] == [one]
    assert not [*seen.clashes(replace(one, room="", attends=""))]


def test_a_meeting_is_asked_what_its_group_or_its_weaknesses_are_asked() -> None:
    of_group = Question("q1", 1, "Of the group?", group=Group.SENCOS)
    of_group_elsewhere = replace(of_group, id="q2", weakness_id="w2")
    of_any = Question("q3", 3, "Of any, about the first?", weakness_id="w1")
    of_another = Question("q4", 4, "Of others?", weakness_id="w1", group=Group.NHS)
    about_all = Question("q5", 5, "Of any, about all?")
    seen = SeenRevisit(questions=(of_group, of_group_elsewhere, of_any, of_another, about_all))

    focused = at("09:00", group=Group.SENCOS, weakness_ids=("w1",))
    assert [*seen.questions_for(focused)] == [of_group, of_any]
    assert [*seen.questions_for(at("09:00", group=Group.SENCOS))] == [of_group, of_group_elsewhere]
    assert not [*seen.questions_for(at("09:00"))]


def test_who_leads_and_attends_is_told_by_person_and_by_weakness() -> None:
    leads = (Lead("w1", LeadPart.SENIOR, "p1"), Lead("w2", LeadPart.FAMILIES, "p2"))
    meeting = at("09:00", attends="HEAD OF SEND\n\n")
    seen = SeenRevisit(
        weaknesses=(FIRST, SECOND), people=(HEAD, CHAIR), leads=leads, meetings=(meeting,)
    )

    assert seen.leads_on("w1") == {LeadPart.SENIOR: HEAD}
    assert [*seen.led_by(CHAIR)] == [(SECOND, LeadPart.FAMILIES)]
    assert [*seen.meetings_of(HEAD)] == [meeting]
    assert not [*seen.meetings_of(CHAIR)]
    assert list(attending(meeting).values()) == ["HEAD OF SEND"]


def test_groups_and_weaknesses_that_no_meeting_is_for_are_told() -> None:
    meetings = (at("09:00", group=Group.HEADS, weakness_ids=("w2",)),)
    seen = SeenRevisit(weaknesses=(FIRST, SECOND), meetings=meetings)

    assert seen.groups_not_met == tuple(group for group in Group if group is not Group.HEADS)
    assert seen.not_met == (FIRST,)
