"""A paper of the local area: its name before the title, its marking, and the day it tells of."""

from collections.abc import Iterable
from datetime import date

from sendprep.domain.editions import Edition
from sendprep.domain.inspection import Inspection
from sendprep.reports.clear_print import is_clear_for
from sendprep.reports.dates import day
from sendprep.reports.document import Block, Document
from sendprep.reports.for_readers import marking_for, titled


def area_paper(
    inspection: Inspection,
    title: str,
    blocks: Iterable[Block],
    made: date,
    issue: str = "",
    edition: Edition = Edition.INSPECTOR,
) -> Document:
    """Return a document as the area prints it for the readers of an edition.

    `issue`, unsaid, is the position at `made`.
    """
    running = f"{inspection.area}: {title}"
    issue = titled(issue or f"Position at {day(made)}", edition)
    marking = marking_for(inspection, edition)
    return Document(
        titled(running, edition),
        running,
        marking,
        issue,
        made,
        tuple(blocks),
        is_clear=is_clear_for(edition),
    )
