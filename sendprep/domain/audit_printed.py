"""The numbers of a round as they may be printed: none under 5, nor what tells one (domain.md 4).

How many cases are audited is printed by itself, so every row is suppressed with that as its total.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sendprep.domain.audit_findings import CriterionFinding, RoundFindings, good_grades
from sendprep.domain.intervals import Share
from sendprep.domain.suppression import LEAST, suppressed, suppressed_list


@dataclass(frozen=True)
class PrintedCriterion:
    """A row of the table of criteria; None stands for a number that is left out."""

    met: int | None
    partly: int | None
    not_met: int | None
    not_applicable: int | None
    share: Share | None
    """The share met; None also where its numbers are left out, since it would tell them."""

    @property
    def is_whole(self) -> bool:
        """Whether nothing had to be left out."""
        return None not in (self.met, self.partly, self.not_met, self.not_applicable)


@dataclass(frozen=True)
class PrintedGrades:
    """The grades as they may be printed; `good` are those of the upper half together."""

    grades: tuple[tuple[str, int | None], ...]
    good: int | None
    not_good: int | None
    share: Share | None
    """The share graded good or better; None also where its number is left out."""


def printed_criterion(one: CriterionFinding) -> PrintedCriterion:
    """Return a criterion as it may be printed."""
    counts = (one.met_cases, one.partly, one.not_met, one.not_applicable)
    met, partly, not_met, left_out = _row(counts)
    is_told = met is not None and left_out is not None
    return PrintedCriterion(met, partly, not_met, left_out, one.met if is_told else None)


def printed_grades(found: RoundFindings) -> PrintedGrades:
    """Return the grades as they may be printed, so that no total of some tells one of them."""
    counts = [number for _, number in found.grades]
    upper = len(good_grades(found.instrument))
    good, other = counts[:upper], counts[upper:]
    if sum(counts) < LEAST:
        return PrintedGrades(tuple((words, None) for words, _ in found.grades), None, None, None)
    table = suppressed([[*good, *(0 for _ in other)], [*(0 for _ in good), *other]])
    shown = (*table.cells[0][:upper], *table.cells[1][upper:])
    kept = tuple((words, one) for (words, _), one in zip(found.grades, shown, strict=True))
    is_told = table.rows[0] is not None and table.rows[1] is not None
    return PrintedGrades(kept, table.rows[0], table.rows[1], found.good if is_told else None)


def hidden_in_print(criteria: Iterable[CriterionFinding]) -> int:
    """Return of how many criteria some number is left out in print."""
    return sum(not printed_criterion(one).is_whole for one in criteria)


def _row(counts: Sequence[int]) -> Sequence[int | None]:
    if sum(counts) < LEAST:
        return [None for _ in counts]
    return suppressed_list(counts)[0]
