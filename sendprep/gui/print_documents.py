"""What the print page offers: SEF summary, coverage of evidence, tracked cases, audit rounds.

To offer another report, write its service, then add it to `printables`.
"""

from sendprep.bank.bank import Bank
from sendprep.gui.print_audits import audit_printables
from sendprep.gui.printable import Printable
from sendprep.services.write_report import (
    coverage_pages,
    sef_pages,
    write_coverage,
    write_sef,
)
from sendprep.services.write_tracked import tracked_pages, write_tracked

_SEF = Printable("sef", "SEF summary", "ph.file-text", sef_pages, write_sef)
_COVERAGE = Printable(
    "coverage",
    "Coverage of evidence",
    "ph.grid-four",
    coverage_pages,
    write_coverage,
    ("Every gap is named in it", "With the reason, and the cheapest way to close it"),
)


_TRACKED = Printable(
    "tracked",
    "Tracked cases",
    "ph.path",
    tracked_pages,
    write_tracked,
    ("Cases stand in it by ID and in bands", "For those who follow them; not to be published"),
)


def printables(bank: Bank, asked: str = "") -> list[Printable]:
    """Return what can be printed of a bank; `asked` is the key of a case page, if one was asked."""
    tracked = [_TRACKED] if bank.tracked_cases.all() else []
    return [_SEF, _COVERAGE, *tracked, *audit_printables(bank, asked)]
