"""What the print page offers: SEF summary, coverage of evidence, tracked cases, audit rounds.

To offer another report, write its service, then add it to `printables`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sendprep.bank.bank import Bank
from sendprep.domain.audit import AuditRound
from sendprep.progress import Progress
from sendprep.services.write_cases import cases_pages, write_cases
from sendprep.services.write_report import (
    Pages,
    coverage_pages,
    sef_pages,
    write_coverage,
    write_sef,
)
from sendprep.services.write_tracked import tracked_pages, write_tracked


@dataclass(frozen=True)
class Printable:
    """A report that can be chosen; `key` names it as long as the bank is open."""

    key: str
    words: str
    icon: str
    pages: Callable[[Bank, Progress, date], Pages]
    write: Callable[[Bank, Path, Progress, date], Path]
    foot: tuple[str, str] = ("", "")
    """What stands below its pages, and a second line; the SEF summary has its gaps there."""

    @property
    def is_sef(self) -> bool:
        """Whether it is the SEF summary, which alone has a front page and gaps."""
        return self.key == "sef"


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
    ("It tells of single children", "For those who follow them; not to be published"),
)


def printables(bank: Bank) -> list[Printable]:
    """Return what can be printed of a bank, the newest audit round before the older ones."""
    tracked = [_TRACKED] if bank.tracked_cases.all() else []
    return [_SEF, _COVERAGE, *tracked, *(_round(one) for one in reversed(bank.rounds.all()))]


def _round(round_: AuditRound) -> Printable:
    return Printable(
        round_.id,
        f"Audit round A{round_.number}",
        "ph.clipboard-text",
        lambda bank, progress, today: cases_pages(bank, round_.id, progress, today),
        lambda bank, path, progress, today: write_cases(bank, path, round_.id, progress, today),
        ("Every figure stands beside its limits", "No number of cases under 5 is printed"),
    )
