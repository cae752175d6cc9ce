"""The parts of the revisit page, from the plan of the days to how ready we are for them.

To add a part: add its line to `Part` and in `kind_of`.
"""

from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sendprep.gui.revisit_records import Kind


class Part(Enum):
    """The parts in the order of the work, with their words."""

    DAYS = "Days"
    PEOPLE = "People"
    LEADS = "Leads"
    QUESTIONS = "Questions"
    ASKED = "Asked for"
    TOUCH = "In touch"
    READINESS = "Readiness"


def kind_of(part: Part) -> "Kind | None":
    """Return what a part shows and does, imported when it is first wanted; None without records."""
    match part:
        case Part.READINESS:
            return None
        case Part.DAYS:
            from sendprep.gui.revisit_days import DAYS

            return DAYS
        case Part.PEOPLE:
            from sendprep.gui.revisit_people import PEOPLE

            return PEOPLE
        case Part.LEADS:
            from sendprep.gui.revisit_people import LEADS

            return LEADS
        case Part.QUESTIONS:
            from sendprep.gui.revisit_questions import QUESTIONS

            return QUESTIONS
        case Part.ASKED:
            from sendprep.gui.revisit_log import ASKED

            return ASKED
        case Part.TOUCH:
            from sendprep.gui.revisit_log import TOUCH

            return TOUCH
