"""Checks that audits are of cases of their round's sample, and second ones as chance chose."""

from collections import defaultdict
from collections.abc import Iterator

from sendprep.bank.bank import Bank
from sendprep.bank.faults import RESTORE, TAMPERED, Fault
from sendprep.domain.audit import AuditRound, Pass, same_person
from sendprep.domain.sample import Draw
from sendprep.domain.second_audits import second_cases

NUMBER_ANEW = (
    "“sendprep check” with --mend gives the later ones the next numbers; then look over what cites "
    "them."
)


def rounds_astray(bank: Bank) -> Iterator[Fault]:
    """Look for rounds whose cases for a second audit are not those that chance gives again."""
    for round_, drawn in _rounds(bank):
        if round_.second != second_cases(drawn, len(round_.second)):
            yield Fault(
                "Cases that are audited twice are not those that the seed gives",
                _name(round_),
                TAMPERED,
            )


def rounds_numbered_twice(bank: Bank) -> Iterator[Fault]:
    """Look for rounds with one number, as two joined banks may hold: which one is cited as A1?"""
    of_number: defaultdict[int, list[AuditRound]] = defaultdict(list)
    for one in bank.rounds.all():
        of_number[one.number].append(one)
    for alike in of_number.values():
        if alike[1:]:
            where = ", ".join(f"{_name(one)}, begun {one.begun:%Y-%m-%d}" for one in alike)
            yield Fault("Several audit rounds have one number", where, NUMBER_ANEW)


def audits_astray(bank: Bank) -> Iterator[Fault]:
    """Look for audits of cases that were never theirs to audit, and for one auditor of both."""
    for round_, drawn in _rounds(bank):
        replaced = {one.out for one in drawn.replacements}
        ever = replaced.union(drawn.ids)
        twice = replaced.union(round_.second)
        auditors = bank.audits.auditors(round_.id)
        for (case, which), auditor in auditors.items():
            where = f"{_name(round_)}, {case}"
            if case not in (ever if which is Pass.FIRST else twice):
                yield Fault("An audit is of a case that was not to be audited", where, RESTORE)
            first = auditors.get((case, Pass.FIRST))
            if which is Pass.SECOND and first and same_person(first, auditor):
                yield Fault("Both audits of a case have the same auditor", where, TAMPERED)


def grades_astray(bank: Bank) -> Iterator[Fault]:
    """Look for grades that were agreed while one of the two audits is not there or finished."""
    for round_, _ in _rounds(bank):
        counts = bank.audits.counts(round_.id)
        for agreed in bank.rounds.agreed(round_.id):
            if not all(counts.get((agreed.case_id, which), (0, False))[1] for which in Pass):
                where = f"{_name(round_)}, {agreed.case_id}"
                yield Fault("A grade was agreed without two finished audits", where, RESTORE)


def _rounds(bank: Bank) -> Iterator[tuple[AuditRound, Draw]]:
    """Yield the rounds whose sample is there; where it is not, that is told of references."""
    draws = {kept.id: kept.draw for kept in bank.draws.all()}
    yield from ((one, draws[one.draw_id]) for one in bank.rounds.all() if one.draw_id in draws)


def _name(round_: AuditRound) -> str:
    return f"A{round_.number} {round_.title}"
