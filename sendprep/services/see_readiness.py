"""See how ready a bank is for the revisit: how each finding stands, on that day or another."""

from dataclasses import replace
from datetime import date

from sendprep.bank.bank import Bank
from sendprep.domain.coverage import coverage
from sendprep.domain.readiness import Readiness, readiness
from sendprep.progress import Progress, silent
from sendprep.services.look_over import counted
from sendprep.services.read_rules import coverage_rules


def see_readiness(bank: Bank, day: date | None = None, progress: Progress = silent) -> Readiness:
    """Return how the findings stand on a day, by default the first of the revisit."""
    se = replace(counted(bank, progress=progress), excerpts=tuple(bank.excerpts.all()))
    return readiness(coverage(se, coverage_rules()).findings, se, day)
