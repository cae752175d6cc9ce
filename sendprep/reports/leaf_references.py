"""References on the leaf of a weakness: to the pages of its binder, or to a document's own.

A leaf that is printed alone has no binder whose pages could be named.
"""

from collections.abc import Iterable

from sendprep.domain.binder import PackSection
from sendprep.domain.pack import Pack
from sendprep.reports import binder_references, sef_prose
from sendprep.reports.document import Block, Run, Text, plain


def is_alone(pack: Pack) -> bool:
    """Whether nothing of the pack but a leaf is printed."""
    return not pack.exhibits and not pack.has(PackSection.EVIDENCE_INDEX)


def cited(text: str, pack: Pack) -> Text:
    """Return what officers wrote with its citations, such as [E12 p7], as references."""
    if is_alone(pack):
        return sef_prose.inline(text, binder_references.known(pack))
    return binder_references.cited(text, pack)


def refer(pack: Pack, number: int, page: int | None = None) -> Text:
    """Return a reference to a piece of evidence, at its own page `page` if one is given."""
    if is_alone(pack):
        return (sef_prose.reference(number, page),)
    return binder_references.refer(pack, number, page)


def bound(blocks: Iterable[Block], pack: Pack) -> tuple[Block, ...]:
    """Return blocks of other reports with their references as this leaf has them."""
    return tuple(blocks) if is_alone(pack) else binder_references.bound(blocks, pack)


def page_of(pack: Pack, number: int, page: int | None) -> Text:
    """Return where a piece of evidence is found, for a column; a dash where it is nowhere.

    It is the binder's page of the passage at `page` of the document, or else where it begins.
    """
    if is_alone(pack):
        return plain(str(page or "–"))
    exhibit = pack.exhibit_by_code.get(f"E{number}")
    if exhibit is None:
        return plain("–")
    own = page if page and exhibit.has_page(page) else None
    anchor = binder_references.exhibit_anchor(exhibit.code, own)
    return (Run(bold=True, reference=True, goes_to=anchor, page_of=anchor),)
