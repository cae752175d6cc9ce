"""Leads from the divider of an exhibit back to the pages of the pack that refer to it."""

from collections.abc import Mapping, Sequence

from pikepdf import Pdf

from sendprep.domain.binder_numbers import Beyond, Numbered
from sendprep.domain.pack import Pack
from sendprep.reports.exhibit_sheets import Leaf
from sendprep.reports.pdf_structure import add_link, lead_beyond


def add_links(
    pdf: Pdf, leaves: Sequence[Leaf], numbers: Numbered, pack: Pack, pack_file: str
) -> None:
    """Let each number of a page of the pack open that page in the file of this name."""
    pages = _pack_pages(numbers, pack)
    for leaf, page in zip(leaves, pdf.pages, strict=True):
        for area in leaf.links:
            link = add_link(pdf, page.obj, area.box)
            lead_beyond(link, pages[area.target], pack_file)


def _pack_pages(numbers: Numbered, pack: Pack) -> Mapping[str, Beyond]:
    """Return where each page of the pack lies in its own file, by its number."""
    codes = {one.code for one in pack.exhibits}
    labels = [label for part in numbers.parts if part.key not in codes for label in part.labels]
    return {label: Beyond(label, place) for place, label in enumerate(labels)}
