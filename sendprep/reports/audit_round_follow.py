"""What follows from an audit round, on paper: weaknesses, actions, and how far each has come."""

from collections.abc import Iterable, Iterator

from sendprep.domain.follow_up import FollowUp, Stage
from sendprep.domain.weakness import Weakness
from sendprep.reports.audit_round_facts import RoundFacts
from sendprep.reports.dates import short_day
from sendprep.reports.document import (
    Block,
    Cell,
    Column,
    Gap,
    Heading,
    Note,
    Run,
    Table,
    plain,
)

_ONLY_LATER = (
    "An action is closed only by a later sample that is asked the same: the cases that led to it "
    "may be mended one by one while all others stay as they were. Where the later sample shows no "
    "rise, the reason for closing is given."
)


def what_follows(facts: RoundFacts) -> Iterator[Block]:
    """Yield what each criterion counts towards, what is done, and how far that has come."""
    yield Heading(2, "What follows", "audit-follows")
    rows = tuple(_rows(facts))
    if not rows:
        yield Gap(plain("No action is set, and no criterion counts towards a weakness yet."))
        return
    yield Table(
        columns=(
            Column("Criterion", 18),
            Column("Counts towards", 42),
            Column("Action", 66),
            Column(f"Position at {short_day(facts.today)}", 44),
        ),
        rows=rows,
        summary="What each criterion counts towards, and the actions with how far each has come.",
        row_heads=True,
    )
    if facts.follow_ups:
        yield Note(plain(_ONLY_LATER))


def _rows(facts: RoundFacts) -> Iterator[tuple[Cell, ...]]:
    for one in facts.found.criteria:
        code = one.criterion.code
        own = [each for each in facts.follow_ups if each.reaudit.criterion == code]
        if not own and code not in facts.counted:
            continue
        counted = facts.counted.get(code, ())
        head = Cell((Run(code, bold=True),))
        if not own:
            yield head, _towards(counted), Cell(plain("No action is set.")), Cell(plain("–"))
        for each in own:
            also = (each.weakness,) if each.weakness else ()
            yield head, _towards((*counted, *also)), _action(each, facts), _position(each, facts)


def _towards(weaknesses: Iterable[Weakness]) -> Cell:
    named = dict.fromkeys(f"{one.number} {one.title}" for one in weaknesses)
    return Cell(plain("; ".join(named) or "–"))


def _action(one: FollowUp, facts: RoundFacts) -> Cell:
    came = (
        "" if one.round_.id == facts.found.round_.id else f", from audit round A{one.round_.number}"
    )
    led = f"Led by: {one.action.owner}" if one.action.owner else ""
    return Cell(
        (Run(f"{one.code}{came} ", bold=True), Run(one.action.text)), plain(led) if led else ()
    )


def _position(one: FollowUp, facts: RoundFacts) -> Cell:
    state = one.state(facts.today, short_day)
    stage, due = one.stage(facts.today), one.reaudit.due
    below = one.reaudit.because
    if due and stage in (Stage.TO_DO, Stage.LATE):
        below = f"Re-audit by {short_day(due)}"
    return Cell(plain(f"{state[:1].upper()}{state[1:]}"), plain(below) if below else ())
