"""The internal sheet on words that were kept for print: which, where they stand, and why."""

from collections.abc import Sequence
from datetime import date

from sendprep.domain.inspection import Inspection
from sendprep.domain.kept_words import KeptWords
from sendprep.domain.within_line import within_line
from sendprep.reports.area_paper import area_paper
from sendprep.reports.dates import short_day
from sendprep.reports.document import (
    Block,
    Cell,
    Column,
    Document,
    Heading,
    Lead,
    Paragraph,
    Run,
    Table,
    plain,
)
from sendprep.reports.sef_wording import counted, opening

TITLE = "Words kept for print"


def kept_words_sheet(
    kept: Sequence[tuple[str, KeptWords]], inspection: Inspection, today: date
) -> Document:
    """Return the sheet; each decision comes with the words for where it holds."""
    documents = sum(one.is_of_document for _, one in kept)
    lead = _lead(len(kept) - documents, documents)
    blocks: list[Block] = [Heading(1, TITLE, "kept-words"), Lead(plain(lead))]
    blocks.append(_table(kept) if kept else Paragraph(plain("Nothing had to be decided about.")))
    title = f"{within_line(TITLE)}, for the council alone"
    return area_paper(inspection, title, blocks, today)


def _lead(places: int, documents: int) -> str:
    internal = "This sheet stays in the council and belongs to no binder."
    said = [counted(places, "place")] * bool(places)
    said += [counted(documents, "document")] * bool(documents)
    if not said:
        return internal
    was = "was" if places + documents == 1 else "were"
    what = f"{opening(' and '.join(said))} that may tell who somebody is {was} kept"
    return f"{what}, each with a reason. {internal}"


def _table(kept: Sequence[tuple[str, KeptWords]]) -> Table:
    return Table(
        columns=(
            Column("Words", 42),
            Column("Where they stand", 44),
            Column("Why they may be printed", 54),
            Column("Kept by", 30),
        ),
        rows=tuple(_row(where, one) for where, one in kept),
        summary="The words that were kept, where they stand, why, and by whom.",
        row_heads=True,
    )


def _row(where: str, one: KeptWords) -> tuple[Cell, ...]:
    return (
        Cell((Run(one.words, bold=True),), plain(opening(one.kind))),
        Cell(plain(where)),
        Cell(plain(one.because)),
        Cell(plain(one.officer), plain(short_day(one.kept.date()))),
    )
