"""Put evidence in the trash, where it keeps its links, and take it out again."""

from collections.abc import Sequence

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence
from sendprep.domain.narrative import citations
from sendprep.errors import SendprepError


def throw_away(bank: Bank, ids: Sequence[str]) -> str:
    """Put evidence in the trash, as one step, and return a sentence that says so.

    SendprepError, and nothing is changed, for the letter that the bank was made from.
    """
    letter = bank.inspection.get().letter_evidence_id
    if letter and letter in ids:
        raise SendprepError(
            f"{bank.evidence.get(letter).code} is the letter of this inspection.",
            "Nothing was put in the trash.",
            "Every weakness quotes it, so it stays.",
        )
    pieces = [bank.evidence.get(one) for one in ids]
    about = pieces[0].code if len(pieces) == 1 else f"{len(pieces)} documents"
    with bank.change(f"Put {about} in the trash"):
        for one in pieces:
            bank.evidence.trash(one.id)
    verb = "is" if len(pieces) == 1 else "are"
    return f"{about} {verb} in the trash, with every link.{_still_cited(bank, pieces)}"


def take_out(bank: Bank, ids: Sequence[str]) -> str:
    """Take evidence out of the trash, as one step, and return a sentence that says so."""
    pieces = [bank.evidence.get(one) for one in ids]
    about = pieces[0].code if len(pieces) == 1 else f"{len(pieces)} documents"
    with bank.change(f"Take {about} out of the trash"):
        for one in pieces:
            bank.evidence.restore(one.id)
    return f"{about} {'is' if len(pieces) == 1 else 'are'} back, with every link."


def _still_cited(bank: Bank, pieces: Sequence[Evidence]) -> str:
    """Say how many sections of our account cite what was put in the trash, "" if none does."""
    numbers = {one.number for one in pieces}
    count = sum(
        bool(numbers & {citation.number for citation in citations(text)})
        for weakness in bank.weaknesses.all()
        for text in bank.narrative.of(weakness.id).values()
    )
    if not count:
        return ""
    them = "it" if len(pieces) == 1 else "them"
    sections = (
        "1 section of our account still cites"
        if count == 1
        else (f"{count} sections of our account still cite")
    )
    return f" {sections} {them}."
