"""The grades of an audit round on paper, in all and by stratum."""

from collections.abc import Iterator, Sequence

from sendprep.domain.audit_findings import StratumFinding, good_grades
from sendprep.domain.intervals import CONFIDENCE
from sendprep.domain.printed_share import printed_share
from sendprep.domain.printed_strata import tells_excluded, told_strata
from sendprep.domain.suppression import (
    LEAST,
    MARK,
    NOTE,
    Suppressed,
    printed,
    suppressed,
)
from sendprep.reports.audit_round_facts import RoundFacts, interval_row
from sendprep.reports.document import (
    Align,
    Block,
    Cell,
    Column,
    Heading,
    Intervals,
    Note,
    Paragraph,
    Table,
    plain,
)

DASH = (
    "A dash: it is of fewer than five cases, or would tell a number under 5; where strata weigh "
    "differently, a range of cases stands alone."
)
"""What is said under shares some of which are not printed."""
_BLIND = "So is a stratum whose cases all wait for their second audit."
_CASES = 18
"""Millimetres for the word before the numbers of the grades."""


def grades(facts: RoundFacts) -> Iterator[Block]:
    """Yield how many cases have each grade, and the share good or better."""
    yield Heading(2, "Grades", "audit-grades")
    if facts.grades.good is None:
        yield Paragraph(
            plain("How many cases have each grade is not printed: the numbers are too small.")
        )
    else:
        yield _grade_table(facts)
        if not facts.grades.is_whole:
            yield Note(plain(NOTE))
    row = interval_row("", facts.found.good_words, "of the cases that have a grade", facts.good)
    yield Intervals(
        *("Share", "Cases", "Share", "Likely"),
        (row,),
        f"Interval chart. {facts.found.good_words}: {row.cases} cases, {row.figure}, interval "
        f"{row.likely}.",
    )
    yield Note(plain(likely_note(facts)))


def likely_note(facts: RoundFacts) -> str:
    """Return how the drawn shares and their intervals are read."""
    return (
        f"Likely: with {CONFIDENCE}% confidence the share of all {facts.frame_words} lies "
        "between these. White or grey: fewer than 30 cases, read it with care. Hatched or broad: "
        "the share itself is a range."
    )


def _grade_table(facts: RoundFacts) -> Table:
    """Return one row of numbers, the grades and what they come to as its columns."""
    upper = good_grades(facts.found.instrument)
    lower = facts.found.instrument.grades[len(upper) :]
    seen = facts.grades
    columns = [*zip(upper, seen.upper, strict=True)]
    if len(upper) > 1:
        columns.append((f"{facts.found.good_words}, in all", seen.good))
    columns += zip(lower, seen.lower, strict=True)
    if len(lower) > 1:
        columns.append((f"Below {upper[-1]}, in all", seen.rest))
    wide = (170 - _CASES) / len(columns)
    return Table(
        columns=(Column("", _CASES), *(Column(head, wide, Align.RIGHT) for head, _ in columns)),
        rows=((Cell(plain("Cases")), *(Cell(plain(printed(number))) for _, number in columns)),),
        summary="How many audited cases have each grade.",
        row_heads=True,
    )


def strata(facts: RoundFacts) -> Iterator[Block]:
    """Yield the share good or better of each stratum, where numbers can be printed at all."""
    parts = facts.found.strata
    if not parts:
        return
    by = ", ".join(name.replace("_", " ") for name in facts.kept.draw.plan.by)
    yield Heading(2, f"By {by}", "audit-strata")
    table = _strata_table(facts, parts)
    if table is None:
        yield Paragraph(
            plain(
                "The numbers of the strata are too small to be printed. They are told on the "
                "screen, and bear nothing there either as long as they are so small."
            )
        )
        return
    yield Paragraph(plain("Strata have few cases each, so do not set them beside each other."))
    yield table
    if not _is_whole(table):
        yield Note(plain(f"{NOTE} {_BLIND}" if any(one.is_blind for one in parts) else NOTE))


def _is_whole(table: Table) -> bool:
    return not any(cell.text == plain(MARK) for row in table.rows for cell in row)


def _strata_table(facts: RoundFacts, parts: Sequence[StratumFinding]) -> Table | None:
    """Return the strata, or None if what is left out would leave nothing, or tell of the grades."""
    told = _told(facts, parts)
    rest = [one for place, one in enumerate(parts) if place not in told]
    # Those left out are told all together by what the others leave of the whole.
    counts = [_good_and_not(parts[place]) for place in told] + [_together(rest)] * bool(rest)
    if not told or not any(map(sum, counts)) or facts.grades.good is None:
        return None
    seen = suppressed(counts)
    if None in (*seen.columns, seen.total) or all(
        None in seen.cells[at] for at in range(len(told))
    ):
        return None
    return Table(
        columns=(
            Column("Stratum", 66),
            Column("Could be drawn", 26, Align.RIGHT),
            Column("Graded", 20, Align.RIGHT),
            Column(facts.found.good_words, 26, Align.RIGHT),
            Column("Likely", 32, Align.RIGHT),
        ),
        rows=tuple(_rows(facts, parts, told, seen)),
        summary="The share good or better in each stratum, where numbers can be printed.",
        row_heads=True,
    )


def _told(facts: RoundFacts, parts: Sequence[StratumFinding]) -> list[int]:
    """Return the places of strata that the method statement tells too, and that are not blind."""
    may_be_told = told_strata(facts.kept.draw)
    told = [at for at, one in enumerate(parts) if at in may_be_told and not one.is_blind]
    if len(told) == len(parts) - 1:  # one alone would be what the others leave of the whole
        told.remove(min(told, key=lambda at: sum(_good_and_not(parts[at]))))
    return told


def _rows(
    facts: RoundFacts, parts: Sequence[StratumFinding], told: Sequence[int], seen: Suppressed
) -> Iterator[tuple[Cell, ...]]:
    may_be_told, is_sure = told_strata(facts.kept.draw), tells_excluded(facts.kept.draw)
    for place, one in enumerate(parts):
        head = (
            Cell(plain(one.words)),
            Cell(plain(printed(one.frame if is_sure and place in may_be_told else None))),
        )
        found = _stratum(one, seen, told.index(place)) if place in told else _left_out()
        yield (*head, *found)


def _good_and_not(one: StratumFinding) -> tuple[int, int]:
    return (one.good.yes, one.good.cases - one.good.yes) if one.good else (0, 0)


def _together(parts: Sequence[StratumFinding]) -> tuple[int, int]:
    counts = [_good_and_not(one) for one in parts]
    return sum(yes for yes, _ in counts), sum(short for _, short in counts)


def _stratum(one: StratumFinding, seen: Suppressed, place: int) -> tuple[Cell, ...]:
    yes, graded = seen.cells[place][0], seen.rows[place]
    share = None
    if None not in (*seen.cells[place], graded) and graded and graded >= LEAST:
        share = printed_share(one.good, graded, one.frame)
    return (
        Cell(plain(printed(graded))),
        Cell(plain(printed(yes) if share is None else f"{yes:,}, {share.percent}")),
        Cell(plain("–" if share is None else share.likely)),
    )


def _left_out() -> tuple[Cell, ...]:
    return (Cell(plain(MARK)), Cell(plain(MARK)), Cell(plain("–")))
