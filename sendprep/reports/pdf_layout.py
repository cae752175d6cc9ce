"""Lays a document out until every number that it prints is true."""

from collections.abc import Sequence
from dataclasses import dataclass

from sendprep.domain.binder import Binding
from sendprep.errors import SendprepError
from sendprep.progress import Progress
from sendprep.reports.anchors import anchors, runs
from sendprep.reports.clear_print import clear_print
from sendprep.reports.document import Block, Contents, Document
from sendprep.reports.flow import Placed
from sendprep.reports.flow_blocks import lay_block
from sendprep.reports.flow_words import Numbers, lines_forgotten
from sendprep.reports.pdf_numbers import Numbering, PageNumbers, number
from sendprep.reports.pdf_pages import Pages, fill_pages

_MOST_LAYOUTS = 12
_TOLD_AFTER = 20  # blocks, of which large reports have thousands


@dataclass(frozen=True)
class Layout:
    """The pieces of each block, the pages that they fill, and the numbers of these."""

    groups: list[list[Placed]]
    pages: Pages
    numbers: PageNumbers


def lay_out(
    document: Document, blocks: Sequence[Block], numbering: Numbering | None, progress: Progress
) -> Layout:
    """Return the layout in which each printed page number is the number of its page.

    Only blocks that print a number which has changed are laid out anew. Raises SendprepError in
    the odd case that the pages do not come to rest, and what `progress` raises.
    """
    with lines_forgotten(), clear_print(document.is_clear):
        return _laid_out(document, blocks, numbering, progress)


def _laid_out(
    document: Document, blocks: Sequence[Block], numbering: Numbering | None, progress: Progress
) -> Layout:
    own = frozenset(anchor for block in blocks for anchor in anchors(block))
    asked = {place: named for place, block in enumerate(blocks) if (named := _asks(block, own))}
    known = Numbers({}, own)
    groups = []
    for place, block in enumerate(blocks):
        if place % _TOLD_AFTER == 0:
            progress(0, 0, "Laying the pages out")
        groups.append(lay_block(block, blocks, known))
    for _ in range(_MOST_LAYOUTS):
        pages = fill_pages(groups, document.binding is Binding.BOTH_SIDES)
        numbers = number(pages, numbering)
        found = Numbers(numbers.of(pages), own | numbers.beyond.keys())
        changed = [place for place, named in asked.items() if _differ(known, found, named)]
        if not changed:
            return Layout(groups, pages, numbers)
        progress(0, 0, "Laying the pages out")
        for place in changed:
            groups[place] = lay_block(blocks[place], blocks, found)
        known = found
    raise SendprepError(
        "The page numbers of this report do not come to rest.",
        "Nothing was written.",
        "Change a few words in it, or leave a section out, and print it again.",
    )


def _differ(known: Numbers, found: Numbers, named: frozenset[str]) -> bool:
    return any(
        known.page(anchor) != found.page(anchor)
        or (anchor in known.anchors) != (anchor in found.anchors)
        for anchor in named
    )


def _asks(block: Block, own: frozenset[str]) -> frozenset[str]:
    """Return the anchors whose numbers the block prints, and those that it hopes for beyond."""
    if isinstance(block, Contents):
        return own | {page.page_of for _, page in block.beyond if page.page_of}
    found = list(runs(block))
    printed = {run.page_of for run in found if run.page_of is not None}
    linked = {run.goes_to for run in found if run.goes_to is not None}
    return frozenset(printed | (linked - own))
