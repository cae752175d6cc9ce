"""The exceptions of the plan: actions that are overdue, and re-audits of what they changed."""

from collections.abc import Mapping
from datetime import date

from sendprep.domain.action import Action
from sendprep.domain.binder import PackSection
from sendprep.domain.pack import Pack
from sendprep.domain.weakness import Weakness
from sendprep.reports.dates import short_day
from sendprep.reports.document import (
    Align,
    Block,
    Cell,
    Column,
    Heading,
    Lead,
    Note,
    Run,
    Table,
    plain,
)
from sendprep.reports.pack_reaudits import days_since, late_reaudits
from sendprep.reports.pack_words import section_anchor
from sendprep.reports.sef_prose import weakness_anchor
from sendprep.reports.sef_wording import counted, in_words, narrow_head, opening


def actions(pack: Pack) -> tuple[Block, ...]:
    """Return the actions that are overdue, the longest first; nothing without actions."""
    if not pack.actions:
        return ()
    late = sorted((one for one in pack.actions if days_behind(one, pack.se.today)), key=_due)
    return (
        Heading(1, PackSection.ACTIONS.words, section_anchor(PackSection.ACTIONS)),
        Lead(plain(_lead(pack, len(late)))),
        *((_table(late, pack),) if late else ()),
        *_without_day(pack),
        *late_reaudits(pack),
    )


def days_behind(action: Action, today: date) -> int:
    """Return for how many days an action has been late; 0 if it is done or its day is to come."""
    return 0 if action.done else days_since(action.due, today)


def _due(action: Action) -> tuple[date, int]:
    return action.due or date.max, action.number


def _lead(pack: Pack, late: int) -> str:
    total = len(pack.actions)
    done = sum(one.done is not None for one in pack.actions)
    if total == 1:
        return f"The plan’s only action is {'overdue' if late else 'not overdue'}."
    said = "None is" if not late else f"{opening(in_words(late))} {'is' if late == 1 else 'are'}"
    of_all = f"The plan has {counted(total, 'action')}; {in_words(done)} "
    return f"{of_all}{'is' if done == 1 else 'are'} done. {said} overdue."


def _table(late: list[Action], pack: Pack) -> Table:
    every = [account.weakness for account in pack.se.accounts]
    weaknesses = {one.id: one for one in every}
    return Table(
        columns=(
            Column("No.", 12),
            Column("Action", 70),
            Column(narrow_head(every, pack.se.inspection), 20),
            Column("Led by", 32),
            Column("Was due", 20),
            Column("Days", 16, Align.RIGHT),
        ),
        rows=tuple(_row(each, weaknesses, pack.se.today) for each in late),
        summary="The actions that are overdue, the longest first.",
        row_heads=True,
    )


def _row(action: Action, weaknesses: Mapping[str, Weakness], today: date) -> tuple[Cell, ...]:
    weakness = weaknesses.get(action.weakness_id or "")
    number = (
        (Run(str(weakness.number), goes_to=weakness_anchor(weakness.number)),)
        if weakness
        else plain("–")
    )
    return (
        Cell((Run(f"P{action.number}", bold=True),)),
        Cell(plain(action.text)),
        Cell(number),
        Cell(plain(action.owner or "–")),
        Cell(plain(short_day(action.due) if action.due else "–")),
        Cell(plain(f"{days_behind(action, today):,}")),
    )


def _without_day(pack: Pack) -> tuple[Block, ...]:
    open_ended = [one for one in pack.actions if one.due is None and one.done is None]
    if not open_ended:
        return ()
    codes = ", ".join(f"P{one.number}" for one in open_ended)
    has, late = ("has", "it is") if len(open_ended) == 1 else ("have", "they are")
    count = opening(counted(len(open_ended), "action"))
    return (Note(plain(f"{count} {has} no day, so nobody can say whether {late} late: {codes}.")),)
