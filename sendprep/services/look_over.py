"""Look over a bank: gather the one consistent picture that screen and paper show."""

from dataclasses import replace
from datetime import date

from sendprep.bank.bank import Bank
from sendprep.domain.self_evaluation import Account, SelfEvaluation
from sendprep.domain.timeline import Dated, timeline
from sendprep.domain.weakness import Weakness
from sendprep.progress import Progress, silent
from sendprep.services.read_rules import calendar, deadline_rules, glossary


def self_evaluation(bank: Bank, today: date | None = None) -> SelfEvaluation:
    """Return everything the SEF shows, as the bank holds it now."""
    return replace(counted(bank, today), excerpts=tuple(bank.excerpts.all()))


def counted(bank: Bank, today: date | None = None, progress: Progress = silent) -> SelfEvaluation:
    """Return all that is counted, but of the excerpts only those whose words are lost.

    The words of the others are most of a bank.
    """
    weaknesses = bank.weaknesses.all()
    accounts = []
    for done, weakness in enumerate(weaknesses):
        progress(done, len(weaknesses), "Counting")
        accounts.append(_account(bank, weakness))
    return SelfEvaluation(
        inspection=bank.inspection.get(),
        accounts=tuple(accounts),
        evidence=tuple(bank.evidence.all()),
        strengths=tuple(bank.strengths.all()),
        events=tuple(bank.events.all()),
        glossary=glossary(),
        today=today or date.today(),
        excerpts=tuple(bank.excerpts.lost()),
    )


def dates(bank: Bank) -> list[Dated]:
    """Return the bank's timeline, with the deadlines that the rules work out."""
    return timeline(bank.inspection.get(), bank.events.all(), deadline_rules(), calendar())


def _account(bank: Bank, weakness: Weakness) -> Account:
    return Account(
        weakness=weakness,
        findings=tuple(bank.findings.of(weakness.id)),
        links=tuple(bank.links.of_weakness(weakness.id)),
        sections=bank.narrative.of(weakness.id),
    )
