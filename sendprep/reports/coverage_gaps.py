"""Every gap of coverage by its name: why it matters, and the cheapest way to close it."""

from collections.abc import Iterator

from sendprep.domain.coverage import Coverage
from sendprep.domain.coverage_cells import Row
from sendprep.domain.coverage_gaps import cell_words
from sendprep.reports.document import (
    Block,
    Cell,
    Column,
    Heading,
    Lead,
    Paragraph,
    Run,
    Table,
    plain,
)
from sendprep.reports.sef_wording import counted, opening

GAPS = "coverage-gaps"


def gap_pages(seen: Coverage) -> Iterator[Block]:
    """Yield the gaps, weakness by weakness."""
    total = sum(len(row.gaps) for row in seen.weaknesses)
    yield Heading(1, "Gaps, and the cheapest way to close each", GAPS)
    yield Lead(
        plain(
            f"{opening(counted(total, 'gap'))} by the rules in use. "
            "An inspector may still ask for more."
        )
    )
    for row in seen.weaknesses:
        yield Heading(2, f"{row.number} {row.weakness.title}", f"coverage-gaps-{row.number}")
        yield _table(row) if row.gaps else Paragraph(plain("No gap."))


def _table(row: Row) -> Table:
    return Table(
        columns=(Column("Missing", 38), Column("Why it matters", 66), Column("Cheapest fix", 66)),
        rows=tuple(
            (
                Cell((Run(cell_words(gap.cell, row.number), bold=True),)),
                Cell(plain(gap.why)),
                Cell(plain(gap.fix)),
            )
            for gap in row.gaps
        ),
        summary=f"The gaps of number {row.number}.",
        row_heads=True,
        names_pages=False,
        is_data=True,
    )
