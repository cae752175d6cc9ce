"""Where we stand for the revisit, in a board's binder: findings by step, what helps, what ages.

Inspectors are not given it: their binder shows the account and its evidence, and how thin that is
stands in its coverage map; this is our own work list. A board has to see it, to decide on it.
"""

import re
from collections.abc import Iterator, Sequence

from sendprep.domain.binder import PackSection
from sendprep.domain.editions import Edition
from sendprep.domain.pack import Pack
from sendprep.domain.readiness import Readiness, Step, readiness
from sendprep.domain.readiness_days import GoesStale, days_asked, going_stale
from sendprep.domain.readiness_fixes import MOST_USEFUL, Fix, fixes, named
from sendprep.reports.binder_references import refer
from sendprep.reports.dates import NO_BREAK, day, short_day
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
    Text,
    plain,
)
from sendprep.reports.pack_words import section_anchor
from sendprep.reports.sef_prose import weakness_anchor
from sendprep.reports.sef_wording import counted, in_words, narrow_head, opening

_NONE = "–"
_RULE = (
    "Four steps are asked of each finding: it is answered in full; evidence is linked to it; that "
    "comes from two sources which do not rest on each other; and some of it is at most a year old "
    "on the day. A finding stands in full if it has met all four and nothing speaks against us "
    "that we do not answer."
)
_UNDATED = "The revisit has no date, so nothing is counted as fresh."
_PART = (
    "Counted from the documents that this edition shows. Others may well be held, so neither what "
    "is missing nor what goes stale is told here."
)
_ALONE = (
    "How many of the steps each would add, and how many findings it would complete. Each is "
    "counted alone, and as done well: with evidence that is fresh on the day and of a source that "
    "is not here yet."
)


def where_we_stand(pack: Pack) -> tuple[Block, ...]:
    """Return the section; nothing in other editions, or while no finding is entered."""
    if pack.recipe.edition is not Edition.BOARD:
        return ()
    seen = readiness(pack.coverage.findings, pack.se)
    if not seen.stands:
        return ()
    return (
        Heading(1, PackSection.READINESS.words, section_anchor(PackSection.READINESS)),
        Lead(plain(_lead(seen))),
        _by_weakness(seen, pack),
        Note(plain(_RULE if seen.day else f"{_RULE} {_UNDATED}")),
        *((Note(plain(_PART)),) if pack.is_partial else (*_helps(seen, pack), *_ages(seen, pack))),
    )


def _lead(seen: Readiness) -> str:
    whole, total = len(seen.whole), len(seen.stands)
    some = opening(in_words(whole)) if whole else "None"
    verb = "stands" if whole == 1 else "stand"
    on = f" on {day(seen.day)}" if seen.day else ""
    held = len(seen.held_back)
    said = f"{some} of {counted(total, 'finding')} {verb} in full{on}."
    if not held:
        return said
    return f"{said} {opening(in_words(held))} more would, if nothing spoke against us unanswered."


def _by_weakness(seen: Readiness, pack: Pack) -> Table:
    every = [account.weakness for account in pack.se.accounts]
    rows = [(_weakness(part), *_counts(part)) for part in seen.by_weakness]
    return Table(
        columns=(
            Column(narrow_head(every, pack.se.inspection), 62),
            Column("Findings", 18, Align.RIGHT),
            *(Column(step.words, 18, Align.RIGHT) for step in Step),
            Column("Stand in full", 18, Align.RIGHT),
        ),
        rows=(*rows, (Cell((Run("All", bold=True),)), *_counts(seen, bold=True))),
        summary="How many findings of each weakness are answered, evidenced and fresh on the day.",
        row_heads=True,
        names_pages=False,
        is_data=True,
    )


def _weakness(part: Readiness) -> Cell:
    weakness = part.stands[0].row.weakness
    anchor = weakness_anchor(weakness.number)
    return Cell((Run(f"{weakness.number} ", bold=True, goes_to=anchor), Run(weakness.title)))


def _counts(part: Readiness, bold: bool = False) -> tuple[Cell, ...]:
    steps = (len(part.having_met(step)) for step in Step)
    figures = (len(part.stands), *steps, len(part.whole))
    return tuple(Cell((Run(f"{one}" if one else _NONE, bold=bold),)) for one in figures)


def _helps(seen: Readiness, pack: Pack) -> Iterator[Block]:
    found = fixes(seen)
    if not found:
        return
    yield Heading(2, "What would help most", "readiness-fixes", listed=False)
    if len(found) > MOST_USEFUL:
        told = f"The {in_words(MOST_USEFUL)} with most effect, of {in_words(len(found))}."
        yield Lead(plain(told))
    yield Table(
        columns=(
            Column("What to do", 108),
            Column("Page", 24),
            Column("Steps added", 18, Align.RIGHT),
            Column("Findings completed", 20, Align.RIGHT),
        ),
        rows=tuple(_fix(one, pack) for one in found[:MOST_USEFUL]),
        summary="What would help most, by how many findings would then stand in full.",
        row_heads=True,
        names_pages=False,
        is_data=True,
    )
    yield Note(plain(_ALONE))


def _fix(one: Fix, pack: Pack) -> tuple[Cell, ...]:
    return (
        Cell((Run(_joined(one.title), bold=True),), plain(_joined(one.why))),
        Cell(refer(pack, one.piece.number) if one.piece else _leaf(one.weakness.number)),
        Cell(plain(f"+{one.steps}" if one.steps else _NONE)),
        Cell(plain(f"+{one.completes}" if one.completes else _NONE)),
    )


def _joined(words: str) -> str:
    """Return words in which no line parts a finding from its number."""
    return re.sub(r"\b([Ff]indings?) (?=\d)", rf"\1{NO_BREAK}", words)


def _leaf(number: int) -> Text:
    anchor = weakness_anchor(number)
    return (Run(bold=True, reference=True, goes_to=anchor, page_of=anchor),)


def _ages(seen: Readiness, pack: Pack) -> Iterator[Block]:
    if seen.day is None:
        return
    stale = going_stale(seen, *days_asked(pack.se.today, seen.day))
    if not stale:
        return
    yield Heading(2, "What goes stale, and when", "readiness-stale", listed=False)
    yield _stale_table(stale, pack)


def _stale_table(stale: Sequence[GoesStale], pack: Pack) -> Table:
    return Table(
        columns=(
            Column("From", 24),
            Column("Document", 86),
            Column("No longer fresh", 60),
        ),
        rows=tuple(
            (
                Cell(plain(short_day(one.day))),
                Cell((*refer(pack, one.piece.number), Run(f"  {one.piece.title}"))),
                Cell(plain(_joined(opening(named(one.stands))))),
            )
            for one in stale
        ),
        summary="What goes stale up to three months after the revisit, the earliest first.",
        is_data=True,
    )
