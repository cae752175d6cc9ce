"""Look over a bank: gather the one consistent picture that screen and paper show."""

from dataclasses import replace
from datetime import date

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Link
from sendprep.domain.holdings import held_on, was_by
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


def held_then(bank: Bank, day: date) -> SelfEvaluation:
    """Return everything with only that evidence which the bank held when the day ended.

    Also what has been put in the trash or replaced since. Of it, excerpts are those that were
    filed by then; the links, as all else, are those of now.
    """
    held = held_on(bank.evidence.all(trashed=True), day)
    links = [link for one in held for link in bank.links.of_evidence(one.id)]
    excerpts = [found for one in held for found in bank.excerpts.of_evidence(one.id)]
    now = counted(bank)
    return replace(
        now,
        accounts=tuple(_with_links(account, links) for account in now.accounts),
        evidence=tuple(held),
        excerpts=tuple(one for one in excerpts if was_by(one.added, day)),
    )


def _with_links(account: Account, links: list[Link]) -> Account:
    here = account.weakness.id
    return replace(account, links=tuple(link for link in links if link.weakness_id == here))


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
