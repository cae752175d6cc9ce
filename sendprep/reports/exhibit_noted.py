"""The sheet that stands in for an exhibit that cannot be printed, and says why."""

from sendprep.domain.evidence import Evidence
from sendprep.reports.document import Block, Gap, Heading, Lead, Note, Paragraph, plain
from sendprep.reports.flow import Item, Piece, Stack
from sendprep.reports.flow_blocks import lay_block
from sendprep.reports.flow_words import Numbers
from sendprep.reports.hash_words import grouped

_STANDS = "Its number and this page stand for it wherever the pack refers to it."


def noted_sheet(piece: Evidence, problem: str) -> Piece:
    """Return the sheet of a piece of evidence; it takes one page."""
    blocks: tuple[Block, ...] = (
        Heading(1, f"Exhibit {piece.code} is not printed here", piece.code),
        Lead(plain(piece.title)),
        Gap(plain(problem)),
        Paragraph(plain(_STANDS)),
        Note(plain(f"{piece.filename}, sha256 when it was filed\n{grouped(piece.sha256)}")),
    )
    numbers = Numbers({}, frozenset())
    laid = [lay_block(block, (), numbers)[0] for block in blocks]
    gaps = [0.0, *(one.after for one in laid)]
    return Stack(
        tuple(Item(one.piece, max(one.before, gap)) for one, gap in zip(laid, gaps, strict=False))
    )
