"""The re-audits that are overdue: nobody knows yet whether what was done has worked."""

from datetime import date

from sendprep.domain.action import Action, Reaudit
from sendprep.domain.binder import PackSection
from sendprep.domain.pack import Pack
from sendprep.reports.dates import short_day
from sendprep.reports.document import (
    Align,
    Block,
    Cell,
    Column,
    Heading,
    Lead,
    Run,
    Table,
    plain,
)
from sendprep.reports.pack_words import section_anchor
from sendprep.reports.sef_wording import counted, opening

_ANCHOR = f"{section_anchor(PackSection.ACTIONS)}-reaudits"
_CRITERION = 18.0
_ONLY_LATER = "Only a later sample can show that what was done has worked."


def days_since(due: date | None, today: date) -> int:
    """Return for how many days a day has gone by; 0 if it is to come, or none is set."""
    return max((today - due).days, 0) if due else 0


def late_reaudits(pack: Pack) -> tuple[Block, ...]:
    """Return the re-audits whose day has gone by, the longest first; nothing where none has.

    Families, who are told no codes of criteria, read of an action once.
    """
    late = _late(pack)
    if pack.is_for_families:
        late = tuple(
            {(due, each.id, one.round_id): (due, each, one) for due, each, one in late}.values()
        )
    if not late:
        return ()
    is_one = len(late) == 1
    said = f"{opening(counted(len(late), 're-audit'))} {'is' if is_one else 'are'} overdue."
    criterion = () if pack.is_for_families else (Column("Criterion", _CRITERION),)
    table = Table(
        columns=(
            Column("No.", 12),
            Column("Action", 94 - sum(one.width for one in criterion)),
            *criterion,
            Column("Found in", 28),
            Column("Was due", 20),
            Column("Days", 16, Align.RIGHT),
        ),
        rows=tuple(_row(action, one, pack) for _, action, one in late),
        summary="The re-audits that are overdue, the longest first.",
        row_heads=True,
    )
    return (
        Heading(2, "Overdue re-audits", _ANCHOR, listed=False),
        Lead(plain(f"{said} {_ONLY_LATER}")),
        table,
    )


def _late(pack: Pack) -> tuple[tuple[date, Action, Reaudit], ...]:
    held = {one.id: one for one in pack.actions}
    late = (
        (one.due, held[one.action_id], one)
        for one in pack.reaudits
        if one.action_id in held and one.due and days_since(one.due, pack.se.today)
    )
    return tuple(sorted(late, key=lambda each: (each[0], each[1].number, each[2].criterion)))


def _row(action: Action, one: Reaudit, pack: Pack) -> tuple[Cell, ...]:
    found = next((each for each in pack.rounds if each.found.round_.id == one.round_id), None)
    return (
        Cell((Run(f"P{action.number}", bold=True),)),
        Cell(plain(action.text)),
        *(() if pack.is_for_families else (Cell(plain(one.criterion)),)),
        Cell(plain(f"Audit round {found.code}" if found else "–")),
        Cell(plain(short_day(one.due) if one.due else "–")),
        Cell(plain(f"{days_since(one.due, pack.se.today):,}")),
    )
