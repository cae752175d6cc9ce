"""The two logs of the revisit on paper: keeping in touch, and what inspectors were given."""

from collections.abc import Iterator

from sendprep.domain.pack import Pack
from sendprep.domain.revisit import Request, Touch
from sendprep.reports.binder_references import refer
from sendprep.reports.dates import short_day
from sendprep.reports.document import (
    Block,
    Cell,
    Column,
    Heading,
    Lead,
    Note,
    Ruled,
    Run,
    Table,
    Text,
    plain,
)
from sendprep.reports.hash_words import grouped
from sendprep.reports.sef_wording import counted, in_words, opening, some

_AS_GIVEN = "The sha256 is of the very file that was given."


def keeping_in_touch(pack: Pack) -> Iterator[Block]:
    """Yield what was said at the daily meeting, who sees to it, and how it ended."""
    yield Heading(1, "Keeping-in-touch log", "keeping-in-touch")
    touches = sorted(pack.touches, key=lambda one: one.day)
    if not touches:
        yield Lead(plain("Nothing is noted yet: the lines are for what is said each day."))
        yield Ruled(label="Day, what was said, who sees to it, how it ended")
        return
    waiting = sum(one.answered is None for one in touches)
    points = opening(counted(len(touches), "point"))
    wait = "waits" if waiting == 1 else "wait"
    waits = f"{in_words(waiting)} {wait} for an answer" if waiting else "all are answered"
    yield Lead(plain(f"{points} of the daily meeting; {waits}."))
    yield Table(
        columns=(
            Column("Day", 21),
            Column("What was said", 62),
            Column("Who sees to it", 35),
            Column("Answer", 52),
        ),
        rows=tuple(map(_touch, touches)),
        summary="What was said at the daily keeping-in-touch meeting, and how it ended.",
    )
    yield Ruled()


def _touch(one: Touch) -> tuple[Cell, ...]:
    answer: Text = plain(one.answer) if one.answer else (Run("No answer yet.", muted=True),)
    return (
        Cell(plain(short_day(one.day))),
        Cell(plain(one.said)),
        Cell(plain(one.owner or "–")),
        Cell(answer, plain(f"Answered {short_day(one.answered)}") if one.answered else ()),
    )


def requests(pack: Pack) -> Iterator[Block]:
    """Yield what inspectors asked for, and what was given, when and by whom."""
    yield Heading(1, "What inspectors asked for, and were given", "requests")
    asked = sorted(pack.requests, key=lambda one: one.number)
    if not asked:
        yield Lead(plain("Nothing has been asked for yet: the lines are for the days."))
        yield Ruled(label="No., asked when and by whom, what for, what was given, when, by whom")
        return
    yield Lead(plain(_met(asked)))
    yield Table(
        columns=(
            Column("No.", 10),
            Column("Asked", 28),
            Column("What was asked for", 54),
            Column("What was given", 78),
        ),
        rows=tuple(_request(one, pack) for one in asked),
        summary="What inspectors asked for, and what was given, when and by whom.",
        row_heads=True,
    )
    if any(one.sha256 for one in asked):
        yield Note(plain(_AS_GIVEN))
    yield Ruled()


def _met(asked: list[Request]) -> str:
    given = sum(one.given_on is not None for one in asked)
    total = opening(counted(len(asked), "request"))
    if given == len(asked):
        return f"{total}, which is met." if given == 1 else f"{total}; all are met."
    return f"{total}; {some(given)} {'is' if given < 2 else 'are'} met."


def _request(one: Request, pack: Pack) -> tuple[Cell, ...]:
    return (
        Cell((Run(f"R{one.number}", bold=True),)),
        Cell(plain(short_day(one.asked)), plain(one.asked_by)),
        Cell(plain(one.text)),
        Cell(_given(one, pack), plain(_how(one))),
    )


def _given(one: Request, pack: Pack) -> Text:
    if one.given_on is None and not one.given:
        return (Run("Not given yet.", muted=True),)
    numbers = {piece.id: piece.number for piece in pack.se.evidence}
    if one.evidence_id not in numbers:
        return plain(one.given or "–")
    said = (Run(f"{one.given} "),) if one.given else ()
    return (*said, *refer(pack, numbers[one.evidence_id]))


def _how(one: Request) -> str:
    when = f"Given {short_day(one.given_on)}" if one.given_on else ""
    by = f"by {one.given_by}" if one.given_by else ""
    said = ", ".join(filter(None, (when, by)))
    return "\n".join(filter(None, (opening(said), grouped(one.sha256))))
