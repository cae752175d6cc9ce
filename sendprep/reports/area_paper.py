"""A paper of the local area: its name before the title, its marking, and the day it tells of."""

from collections.abc import Iterable
from datetime import date

from sendprep.domain.inspection import Inspection
from sendprep.reports.dates import day
from sendprep.reports.document import Block, Document


def area_paper(
    inspection: Inspection, title: str, blocks: Iterable[Block], made: date, issue: str = ""
) -> Document:
    """Return a document as the area prints it; `issue`, unsaid, is the position at `made`."""
    title = f"{inspection.area}: {title}"
    issue = issue or f"Position at {day(made)}"
    return Document(title, title, inspection.marking, issue, made, tuple(blocks))
