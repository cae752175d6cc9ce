"""See the days of the revisit as they stand in a bank."""

from sendprep.bank.bank import Bank
from sendprep.domain.narrative import citations
from sendprep.domain.revisit import Question, Request
from sendprep.domain.revisit_seen import SeenRevisit


def see_revisit(bank: Bank) -> SeenRevisit:
    """Return what is planned and logged for the days, with what it cites and speaks of."""
    questions, requests = bank.questions.all(), bank.requests.all()
    evidence = {one.id: one for one in bank.evidence.some(_told_of(bank, questions, requests))}
    return SeenRevisit(
        bank.inspection.get().revisit,
        tuple(bank.weaknesses.all()),
        {one.id: one for one in bank.findings.all()},
        tuple(bank.people.all()),
        tuple(bank.people.leads()),
        tuple(bank.meetings.all()),
        tuple(questions),
        tuple(bank.touches.all()),
        tuple(requests),
        evidence,
    )


def _told_of(bank: Bank, questions: list[Question], requests: list[Request]) -> list[str]:
    """Return the ids of the evidence that is cited or was given."""
    cited = {found.number for one in questions for found in citations(one.line)}
    held = [bank.evidence.by_number(number) for number in sorted(cited)]
    given = [one.evidence_id for one in requests if one.evidence_id]
    return list(dict.fromkeys([*(one.id for one in held if one), *given]))
