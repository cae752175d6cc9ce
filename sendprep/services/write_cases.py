"""Write what is printed of children's cases: the data-quality sheet of their lists."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sendprep.domain import privacy
from sendprep.services.read_rules import given_names
from sendprep.services.write_report import write_document

if TYPE_CHECKING:
    from sendprep.reports.document import Document
    from sendprep.services.check_cohort import CheckedCohort

_NOT_PRINTED = "A remark is told on the screen only, because it may tell who somebody is."


def write_data_quality(checked: "CheckedCohort", out: Path, today: date | None = None) -> Path:
    """Write the data-quality sheet of lists that were checked, as PDF or Word by the file's name.

    It names no child. Raises SendprepError as `write_sef` does.
    """
    return write_document(lambda: _data_quality(checked, today or date.today()), out)


def _data_quality(checked: "CheckedCohort", today: date) -> "Document":
    from sendprep.reports.data_quality import data_quality

    names = given_names()
    # Remarks quote headings and worksheets of the file, which may be named after somebody.
    remarks = (_NOT_PRINTED if privacy.find(one, names) else one for one in checked.remarks)
    return data_quality(checked.rows, checked.faults, tuple(dict.fromkeys(remarks)), today)
