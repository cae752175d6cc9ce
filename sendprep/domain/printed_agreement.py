"""How far two auditors agree as it may be printed: no number of cases under 5, nor what tells one.

Cases with the same grade, with grades next to each other and with grades further apart add up to
all; those graded lower and higher by the second auditor add up to all with two grades. What is
left out of one of these sums must not follow from another (domain.md 4).
"""

from dataclasses import dataclass

from sendprep.domain.agreement import Agreement
from sendprep.domain.printed_grades import printed_grades
from sendprep.domain.printed_share import PrintedShare, printed_share
from sendprep.domain.suppression import LEAST


@dataclass(frozen=True)
class PrintedAgreement:
    """What of an agreement may be printed; None stands for what is left out."""

    exact: PrintedShare | None
    within_one: PrintedShare | None
    """The share at most one grade apart; None also where there are two grades only."""
    lower: int | None
    """How many cases the second auditor graded lower."""
    higher: int | None
    table: tuple[tuple[int, ...], ...] | None
    """Cases by first grade (rows) and second (columns), worst first; only where it is whole."""
    tells_kappa: bool
    """Whether kappa may stand beside them: to its decimals, few tables come to the same."""


def printed_agreement(seen: Agreement) -> PrintedAgreement:
    """Return an agreement as it may be printed."""
    same = seen.exact.yes
    turns = printed_grades([same], [seen.second_lower, seen.second_higher])
    numbers = [number for row in seen.table for number in row]
    return PrintedAgreement(
        exact=printed_share(seen.exact, seen.cases, None),
        within_one=_within_one(seen),
        lower=turns.lower[0],
        higher=turns.lower[1],
        table=None if any(map(_is_small, numbers)) else seen.table,
        tells_kappa=not any(map(_is_small, numbers)),
    )


def _within_one(seen: Agreement) -> PrintedShare | None:
    """Return the share at most one grade apart where it tells neither of the parts beside it."""
    same = seen.exact.yes
    parts = (same, seen.within_one.yes - same, seen.cases - seen.within_one.yes)
    if len(seen.grades) < 3 or (parts[-1] and any(map(_is_small, parts))):
        return None
    return printed_share(seen.within_one, seen.cases, None)


def _is_small(number: int) -> bool:
    return 0 < number < LEAST
