"""Makes the pages of a print preview on a worker."""

from dataclasses import dataclass
from datetime import date

from sendprep.bank.bank import Bank
from sendprep.domain.gaps import Gap, find_gaps
from sendprep.gui.print_contents import Entry
from sendprep.gui.print_documents import Printable
from sendprep.progress import Progress
from sendprep.services.look_over import self_evaluation


@dataclass(frozen=True)
class Preview:
    """The PDF as it was made, with its sections and what it still lacks."""

    pdf: bytes
    sections: tuple[Entry, ...]
    gaps: tuple[Gap, ...]


def make_preview(bank: Bank, report: Printable, today: date, progress: Progress) -> Preview:
    """Return a report as PDF, with its sections and gaps; for a worker."""
    from sendprep.readers.outline import bookmarks

    with bank.reader() as reader:
        pages = report.pages(reader, progress, today)
        gaps = find_gaps(self_evaluation(reader, today)) if report.is_sef else []
    if pages.missing:
        gaps.insert(0, Gap(None, "Replace what cannot be printed", pages.remark))
    sections = tuple(
        Entry(mark.title, str(mark.page or ""), mark.page, min(mark.level, 3))
        for mark in bookmarks(pages.pdf)
        if mark.level <= 2
    )
    return Preview(pages.pdf, sections, tuple(gaps))
