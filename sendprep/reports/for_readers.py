"""What a paper says of whom it is for: its title, its marking, what to do with a copy."""

from sendprep.domain.editions import Edition
from sendprep.domain.evidence import Confidentiality
from sendprep.domain.inspection import Inspection
from sendprep.domain.within_line import within_line

FOR_FAMILIES = "This copy is for parents and carers, and may be shared."


def titled(title: str, edition: Edition) -> str:
    """Return the title of a paper, with the edition unless it is the one that withholds nothing."""
    return title if edition is Edition.INSPECTOR else f"{title}, {within_line(edition.words)}"


def marking_for(inspection: Inspection, edition: Edition) -> str:
    """Return the marking; families are given only what anybody may see."""
    is_open = edition is Edition.PARENTS
    return Confidentiality.OFFICIAL.words if is_open else inspection.marking
