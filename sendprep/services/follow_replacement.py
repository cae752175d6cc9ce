"""Let the rounds that audit a sample follow when a case of it is replaced."""

from dataclasses import replace

from sendprep.bank.bank import Bank
from sendprep.domain.audit import Pass
from sendprep.domain.second_audits import second_cases
from sendprep.errors import SendprepError


def refuse_audited(bank: Bank, draw_id: str, case_id: str) -> None:
    """Raise SendprepError if a round has a finished audit of a case: its result would be lost."""
    for round_ in bank.rounds.of_draw(draw_id):
        found = [bank.audits.find(round_.id, case_id, which) for which in Pass]
        if any(one and one.finished for one in found):
            raise SendprepError(
                f"The audit of {case_id} in A{round_.number} is finished, so the case stays.",
                "Nothing was replaced.",
                "Replace only cases that cannot be audited; if this one was finished by mistake, "
                "open it again first.",
            )


def follow_replacement(bank: Bank, draw_id: str) -> None:
    """Let the reserve be audited twice in the stead of such a case, within the change."""
    drawn = bank.draws.get(draw_id).draw
    for round_ in bank.rounds.of_draw(draw_id):
        second = second_cases(drawn, len(round_.second))
        if second != round_.second:
            bank.rounds.update(replace(round_, second=second))
