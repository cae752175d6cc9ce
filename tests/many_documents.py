"""A bank with many documents, made of rows alone, for lists and their speed."""

from dataclasses import replace
from datetime import date, timedelta

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Agency, EvidenceKind
from sendprep.domain.identity import new_id


def add_many(bank: Bank, count: int) -> None:
    """Add so many documents that share the original and have no text of their own."""
    first, start = bank.evidence.all()[0], bank.evidence.next_number()
    agencies, kinds = list(Agency), list(EvidenceKind)
    with bank.change(f"Add {count} documents"):
        for number in range(start, start + count):
            one = replace(
                first,
                id=new_id(),
                number=number,
                title=f"Minutes of meeting {number * 7919 % 10_007}",
                agency=agencies[number % len(agencies)],
                kind=kinds[number % len(kinds)],
                evidence_date=date(2024, 1, 1) + timedelta(days=number % 900),
            )
            bank.evidence.add(one)
