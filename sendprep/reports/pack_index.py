"""The evidence index of a binder: every piece in the order of exhibits, with its page."""

from dataclasses import replace

from sendprep.domain.binder import PackSection
from sendprep.domain.evidence import Evidence
from sendprep.domain.pack import Pack
from sendprep.reports.binder_paper import binder_paper
from sendprep.reports.binder_references import bound, exhibit_anchor
from sendprep.reports.document import (
    Align,
    Block,
    Cell,
    Column,
    Document,
    Heading,
    Lead,
    Note,
    Part,
    Run,
    Table,
    Text,
    plain,
)
from sendprep.reports.pack_not_printed import why_not_printed
from sendprep.reports.pack_words import paper_title, running_words, section_anchor
from sendprep.reports.sef_evidence import columns, row

_LEAD = "Every piece of evidence of this binder, in the order of the exhibits."
_PAGES = (
    "The last column is the binder page where the exhibit begins; the same number is stamped at "
    "the foot of the page and shown by the viewer."
)
_LATE = "Where pages of it came late, the first of these follows: 65, 65a."
_WIDTHS = (11, 59.5, 23, 16, 27.5, 20)


def evidence_index(pack: Pack) -> tuple[Block, ...]:
    """Return the index; a piece that was replaced keeps its row."""
    pieces = sorted(pack.se.evidence, key=lambda piece: piece.number)
    if not pieces:
        return ()
    table = Table(
        columns=(*columns(pack.se, _WIDTHS), Column("Page", 13, Align.RIGHT)),
        rows=tuple(_row(piece, pack) for piece in pieces),
        summary="Every piece of evidence of this binder, with the page where it begins.",
        row_heads=True,
        is_data=True,
    )
    anchor = section_anchor(PackSection.EVIDENCE_INDEX)
    heading = Heading(1, PackSection.EVIDENCE_INDEX.words, anchor)
    return heading, Lead(plain(_lead(pack))), *bound((table,), pack), Note(_note(pack))


def _lead(pack: Pack) -> str:
    """Return what the index is, and what its pages mean where it has any."""
    has_late = pack.exhibits and pack.issue.before
    return " ".join((_LEAD, *((_PAGES,) if pack.exhibits else ()), *((_LATE,) if has_late else ())))


def evidence_index_document(pack: Pack) -> Document:
    """Return the index as a paper of its own, which names pages of the binder."""
    alone = replace(pack, recipe=replace(pack.recipe, left_out=frozenset(PackSection)))
    title = paper_title(pack, PackSection.EVIDENCE_INDEX.words)
    begins = Part(PackSection.EVIDENCE_INDEX.value, right=True)
    return binder_paper(pack, title, running_words(pack), (begins, *evidence_index(alone)))


def _row(piece: Evidence, pack: Pack) -> tuple[Cell, ...]:
    number, *others = row(piece, pack.se)
    if piece.id not in pack.exhibit_of:
        return number, *others, Cell(plain("Not printed" if pack.exhibits else "–"))
    anchor = exhibit_anchor(piece.code)
    first = Run(piece.code, bold=True, reference=True, goes_to=anchor)
    page = Run(bold=True, reference=True, goes_to=anchor, page_of=anchor)
    late = Run(", ", bold=True, reference=True, page_of=f"{anchor}/late", is_hoped=True)
    return replace(number, text=(first,)), *others, Cell((page, late))


def _note(pack: Pack) -> Text:
    """Return what stands behind the exhibits, and why pieces are listed alone."""
    runs = [Run("Exhibits are as received.")] if pack.exhibits else []
    if pack.exhibits and pack.manifest and pack.has(PackSection.MANIFEST):
        manifest = section_anchor(PackSection.MANIFEST)
        runs = [
            Run("Exhibits are as received; the sha256 of each is in the manifest, page "),
            Run(page_of=manifest, goes_to=manifest),
            Run("."),
        ]
    if said := why_not_printed(pack):
        runs.append(Run(f" {said}" if runs else said))
    return tuple(runs)
