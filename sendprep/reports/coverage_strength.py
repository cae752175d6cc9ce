"""What the figures of coverage hide: independent sources, freshness, and the flags."""

from collections.abc import Iterator

from sendprep.domain.coverage import Coverage
from sendprep.domain.coverage_cells import Row
from sendprep.domain.coverage_flags import Flag, Raised
from sendprep.reports.dates import on_one_line, short_day
from sendprep.reports.document import (
    Align,
    Block,
    Cell,
    Column,
    Heading,
    Note,
    Run,
    Sign,
    Table,
    plain,
)


def strength(seen: Coverage, label: str, level: int = 1) -> Iterator[Block]:
    """Yield the table of sources, freshness and flags, and below it how they are counted.

    `level` is that of its heading.
    """
    yield Heading(level, "How strong it is", "coverage-strength")
    fresh = f"Fresh on {short_day(seen.revisit)}" if seen.revisit else "Fresh on the day"
    yield Table(
        columns=(
            Column("No.", 9),
            Column(label, 55),
            Column("Documents", 19, Align.RIGHT),
            Column("Passages", 16.5, Align.RIGHT),
            Column("Sources", 15, Align.RIGHT),
            Column(fresh, 20.5, Align.RIGHT),
            Column("Warnings", 35),
        ),
        rows=tuple(_row(row) for row in seen.weaknesses),
        summary="Independent sources, freshness and warnings for each row of the maps.",
        row_heads=True,
        is_data=True,
    )
    yield Note(
        plain(
            f"{_fresh(seen)} One source: versions of a document, a mail with its attachments, "
            "pieces of one dataset, and what rests on them. Self-report only: neither families, "
            "schools nor inspectors speak, and nothing is an audit, survey or figure."
        )
    )


def _fresh(seen: Coverage) -> str:
    if seen.revisit is None:
        return "The revisit has no date yet, so nothing can be counted as fresh on the day."
    return "Fresh: dated, and at most a year old on the first day of the revisit."


def _row(row: Row) -> tuple[Cell, ...]:
    pieces, fresh = row.whole.pieces, row.whole.fresh
    share = "–" if fresh is None or not pieces else on_one_line(f"{fresh} of {pieces}")
    return (
        Cell((Run(row.number, bold=True),)),
        Cell(plain(row.weakness.title)),
        Cell(plain(str(pieces or "–"))),
        Cell(plain(str(row.whole.excerpts or "–"))),
        Cell(plain(str(row.independent_sources or "–"))),
        Cell(plain(share)),
        _flags(row),
    )


def _flags(row: Row) -> Cell:
    if not row.flags:
        return Cell(plain("None" if row.whole.pieces else "–"))
    first, *others = map(_named, row.flags)
    said = "; ".join((first, *(f"{one[0].lower()}{one[1:]}" for one in others)))
    return Cell(plain(said), sign=Sign.PART)


def _named(one: Raised) -> str:
    """Return a flag; what speaks against us is named, as it stands in no figure."""
    is_named = one.flag is Flag.UNANSWERED_CONTRADICTION
    return f"{one.flag.words}: {one.codes}" if is_named else one.flag.words
