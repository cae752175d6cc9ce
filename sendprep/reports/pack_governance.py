"""What boards saw and decided, in a binder: every sight of every round, the earliest first."""

from sendprep.domain.audit import BoardSight
from sendprep.domain.binder import PackSection
from sendprep.domain.pack import Pack, SampledRound
from sendprep.reports.dates import short_day
from sendprep.reports.document import Block, Cell, Column, Heading, Lead, Run, Table, plain
from sendprep.reports.pack_words import section_anchor
from sendprep.reports.sef_wording import counted, in_words, opening

_TIMES = {1: "once", 2: "twice"}


def governance(pack: Pack) -> tuple[Block, ...]:
    """Return what each board saw, when, and what it decided; nothing while none saw anything."""
    seen = [(sight, one) for one in pack.rounds for sight in one.sights]
    if not seen:
        return ()
    seen.sort(key=lambda pair: (pair[0].seen, pair[0].board, pair[1].found.round_.number))
    table = Table(
        columns=(
            Column("Seen", 22),
            Column("Board", 40),
            Column("What it saw", 48),
            Column("What it decided", 60),
        ),
        rows=tuple(_row(*pair) for pair in seen),
        summary="What boards saw and decided, the earliest first.",
    )
    heading = Heading(1, PackSection.GOVERNANCE.words, section_anchor(PackSection.GOVERNANCE))
    return heading, Lead(plain(_lead([sight for sight, _ in seen]))), table


def _lead(sights: list[BoardSight]) -> str:
    boards, open_ended = len({one.board for one in sights}), sum(not one.decision for one in sights)
    saw = f"{opening(counted(boards, 'board'))} saw what audits found"
    times = _TIMES.get(len(sights), f"{in_words(len(sights))} times in all")
    if not open_ended:
        return f"{saw}, {times}, and decided on it{' each time' if len(sights) > 1 else ''}."
    return f"{saw}, {times}; {counted(open_ended, 'sight')} ended without a decision on record."


def _row(sight: BoardSight, one: SampledRound) -> tuple[Cell, ...]:
    return (
        Cell(plain(short_day(sight.seen))),
        Cell((Run(sight.board, bold=True),)),
        Cell(plain(f"Audit round {one.code}: {one.found.round_.title}")),
        Cell(plain(sight.decision or "No decision is recorded.")),
    )
