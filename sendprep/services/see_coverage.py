"""See where evidence is thin: the coverage of a bank, its gaps named by the rules in use."""

from datetime import date

from sendprep.bank.bank import Bank
from sendprep.domain.coverage import Coverage
from sendprep.domain.coverage import coverage as counted
from sendprep.services.look_over import self_evaluation
from sendprep.services.read_rules import coverage_rules


def coverage(bank: Bank, today: date | None = None) -> Coverage:
    """Return the coverage of a bank as it is now."""
    return counted(self_evaluation(bank, today), coverage_rules())
