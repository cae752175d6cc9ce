"""The method statement of a draw: how the cases came to be audited, and what so many will bear.

It needs no audit: whoever doubts a sample can draw it again from what stands here.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sendprep.domain.adequacy import percent_points
from sendprep.domain.case_register import Frame, KeptDraw
from sendprep.domain.draw_reach import reach_of, reach_of_stratum
from sendprep.domain.inspection import Inspection
from sendprep.domain.intervals import CONFIDENCE
from sendprep.domain.printed_strata import told_strata
from sendprep.domain.sample import Draw, DrawnStratum
from sendprep.domain.suppression import LEAST, NOTE, printed
from sendprep.reports.area_paper import area_paper
from sendprep.reports.audit_round_words import words_used
from sendprep.reports.dates import day
from sendprep.reports.document import (
    Align,
    Block,
    Bullets,
    Cell,
    Column,
    Document,
    Heading,
    Lead,
    Note,
    Paragraph,
    Table,
    plain,
)


@dataclass(frozen=True)
class DrawFacts:
    """A draw with its frame, and whose it is."""

    kept: KeptDraw
    frame: Frame
    inspection: Inspection
    today: date
    rounds: Sequence[str] = ()
    """How the rounds that audit it are cited, such as "A1"."""
    acronyms: Mapping[str, str] | None = None


def method_statement(facts: DrawFacts) -> Document:
    """Return the method statement of one draw."""
    blocks = tuple(_blocks(facts))
    blocks += words_used(blocks, facts.acronyms)
    drawn = f"Drawn on {day(facts.kept.made.date())}"
    return area_paper(facts.inspection, "method statement", blocks, facts.today, drawn)


def _blocks(facts: DrawFacts) -> Iterator[Block]:
    kept = facts.kept
    yield Heading(1, "Method statement", "method")
    yield Lead(plain(_lead(facts)))
    yield Heading(2, "How the cases were drawn", "method-draw")
    yield Bullets(tuple(map(plain, kept.method(facts.frame))))
    yield Heading(2, "Is it enough?", "method-enough")
    yield Paragraph(plain(reach_of(kept.draw).sentence))
    yield Paragraph(
        plain(
            "That is the widest it can be, for a share of one half; shares near none or all are "
            "surer. It holds for the sample as a whole and not for a part of it."
        )
    )
    if len(kept.draw.strata) > 1:
        yield from _strata(kept.draw)
    yield Heading(2, "How to draw it again", "method-again")
    yield Bullets(tuple(map(plain, _again())))


def _lead(facts: DrawFacts) -> str:
    kept = facts.kept
    rounds = f" Audited in {', '.join(facts.rounds)}." if facts.rounds else ""
    return (
        f"{facts.inspection.area}. {kept.title}, drawn on {day(kept.made.date())} "
        f"as a {kept.draw.method} sample.{rounds}"
    )


def _strata(drawn: Draw) -> Iterator[Block]:
    """Yield how many cases of each stratum were drawn, without numbers that are too small."""
    by = ", ".join(drawn.plan.by).replace("_", " ")
    yield Heading(2, f"By {by}", "method-strata")
    told = told_strata(drawn)
    if not told:
        yield Paragraph(plain("The numbers of the strata are too small to be printed."))
        return
    rows = [_stratum(one, at in told) for at, one in enumerate(drawn.strata)]
    yield Table(
        columns=(
            Column("Stratum", 66),
            Column("In the frame", 30, Align.RIGHT),
            Column("Drawn", 24, Align.RIGHT),
            Column(f"Out either way ({CONFIDENCE}%)", 50, Align.RIGHT),
        ),
        rows=tuple(rows),
        summary="How many cases each stratum holds, how many were drawn, and what they will bear.",
        row_heads=True,
    )
    if len(told) < len(rows):
        yield Note(plain(NOTE))
    yield Note(plain("A stratum bears less than the whole: do not set strata beside each other."))


def _stratum(one: DrawnStratum, is_told: bool) -> tuple[Cell, ...]:
    reach = reach_of_stratum(one) if is_told else None
    margin = percent_points(reach.margin) if reach else "–"
    name = " / ".join(value or "not recorded" for value in one.values)
    return (
        Cell(plain(name)),
        Cell(plain(printed(one.frame if is_told else None))),
        Cell(plain(printed(len(one.drawn) if is_told else None))),
        Cell(plain(margin)),
    )


def _again() -> Iterator[str]:
    yield (
        "Take the same list as it stood on that day, with the ids of its cases and what they are "
        "grouped by; the SHA-256 above proves that it is the same."
    )
    yield (
        "Leave out the same cases, give the same seed, and draw as many in the same strata: on any "
        "computer the same cases come out, and the same reserves in the same order."
    )
    yield (
        f"Numbers of cases under {LEAST} are not printed, nor what they could be worked out from."
    )
