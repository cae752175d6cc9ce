"""Counts the pages of a binder's parts without drawing them."""

from sendprep.domain.binder_numbers import PartPages
from sendprep.progress import Progress, silent
from sendprep.reports.document import Document
from sendprep.reports.flow_blocks import levels
from sendprep.reports.pdf_layout import lay_out
from sendprep.reports.pdf_numbers import Numbering


def count_pages(
    document: Document, numbering: Numbering, progress: Progress = silent
) -> tuple[PartPages, ...]:
    """Return how many pages each part takes; raises as printing it does."""
    layout = lay_out(document, tuple(levels(document.blocks)), numbering, progress)
    return tuple(PartPages(part.key, len(part.labels)) for part in layout.numbers.parts)
