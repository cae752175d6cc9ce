"""Write the papers that stand beside an audit round: its moderation, one case, a draw's method."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sendprep.bank.bank import Bank
from sendprep.domain.audit import Audit, AuditRound, Pass
from sendprep.domain.blindness import blind_cases
from sendprep.domain.case_register import KeptDraw
from sendprep.domain.rare_combinations import said_of, sayable
from sendprep.errors import SendprepError
from sendprep.progress import Progress, silent
from sendprep.services.audit_refusals import refuse_outside
from sendprep.services.read_instruments import of_round
from sendprep.services.read_rules import audit_glossary, need_words
from sendprep.services.time_cases import see_clock
from sendprep.services.write_cases import newest_round, round_facts
from sendprep.services.write_report import Pages, pages_of, write_document

if TYPE_CHECKING:
    from sendprep.reports.document import Document

_NOTHING = "Nothing was written."


def write_moderation(
    bank: Bank,
    out: Path,
    round_id: str = "",
    progress: Progress = silent,
    today: date | None = None,
    tell: Callable[[str], object] | None = None,
) -> Path:
    """Write the moderation report of a round, the newest if none is said, as `write_cases` does."""
    return write_document(bank, lambda: _moderation(bank, round_id, today), out, progress, tell)


def moderation_pages(
    bank: Bank, round_id: str = "", progress: Progress = silent, today: date | None = None
) -> Pages:
    """Return the moderation report as PDF, for a preview; raises as `write_moderation` does."""
    return pages_of(bank, _moderation(bank, round_id, today), progress)


def write_case(
    bank: Bank,
    out: Path,
    round_id: str,
    case_id: str,
    progress: Progress = silent,
    today: date | None = None,
    tell: Callable[[str], object] | None = None,
) -> Path:
    """Write the page of one case of a round, "" the newest, as `write_sef` writes.

    Raises SendprepError, besides, if the case is not in the round's sample, was not audited yet,
    or is audited twice and not finished twice; KeyError if there is no such round.
    """
    return write_document(bank, lambda: _case(bank, round_id, case_id, today), out, progress, tell)


def case_pages(
    bank: Bank,
    round_id: str,
    case_id: str,
    progress: Progress = silent,
    today: date | None = None,
) -> Pages:
    """Return the page of one case as PDF, for a preview; raises as `write_case` does."""
    return pages_of(bank, _case(bank, round_id, case_id, today), progress)


def write_method(
    bank: Bank,
    out: Path,
    draw_id: str = "",
    progress: Progress = silent,
    today: date | None = None,
    tell: Callable[[str], object] | None = None,
) -> Path:
    """Write the method statement of a draw, the newest if none is said, as `write_sef` writes.

    Raises SendprepError, besides, if the bank has no draw; KeyError if there is no such draw.
    """
    return write_document(bank, lambda: _method(bank, draw_id, today), out, progress, tell)


def method_pages(
    bank: Bank, draw_id: str = "", progress: Progress = silent, today: date | None = None
) -> Pages:
    """Return the method statement as PDF, for a preview; raises as `write_method` does."""
    return pages_of(bank, _method(bank, draw_id, today), progress)


def _moderation(bank: Bank, round_id: str, today: date | None) -> "Document":
    from sendprep.reports.moderation_report import moderation_report

    return moderation_report(round_facts(bank, round_id, today))


def _case(bank: Bank, round_id: str, case_id: str, today: date | None) -> "Document":
    from sendprep.reports.case_page import CaseFacts, case_page

    round_ = bank.rounds.get(round_id) if round_id else newest_round(bank)
    first, second = _audits(bank, round_, case_id)
    cases = bank.frames.cases(bank.draws.get(round_.draw_id).frame_id)
    told = sayable(cases)[case_id]
    case = next(one for one in cases if one.id == case_id)
    agreed = (one for one in bank.rounds.agreed(round_.id) if one.case_id == case_id)
    return case_page(
        CaseFacts(
            round_=round_,
            instrument=of_round(round_),
            inspection=bank.inspection.get(),
            today=today or date.today(),
            first=first,
            told=told,
            said=said_of(case, told, need_words()),
            frame=len(cases),
            second=second,
            agreed=next(agreed, None),
            clock=see_clock(bank, round_.id, case_id, today),
            acronyms=audit_glossary(),
        )
    )


def _audits(bank: Bank, round_: AuditRound, case_id: str) -> tuple[Audit, Audit | None]:
    """Return what may be laid open of a case; SendprepError if that is nothing."""
    refuse_outside(bank, round_, case_id)
    first, second = (bank.audits.find(round_.id, case_id, one) for one in Pass)
    finished = {
        (case_id, one.which): one.finished is not None for one in (first, second) if one is not None
    }
    if blind_cases([one for one in round_.second if one == case_id], finished):
        raise SendprepError(
            f"{case_id} is audited twice, and not both audits are finished.",
            f"{_NOTHING} A page now would show one auditor what the other found.",
            "Finish both, then print its page for the meeting.",
        )
    if first is None:
        raise SendprepError(
            f"{case_id} was not audited yet.", _NOTHING, "Answer its criteria first."
        )
    return first, second


def _method(bank: Bank, draw_id: str, today: date | None) -> "Document":
    from sendprep.reports.method_statement import DrawFacts, method_statement

    kept = bank.draws.get(draw_id) if draw_id else _newest_draw(bank)
    rounds = [f"A{one.number}" for one in bank.rounds.of_draw(kept.id)]
    return method_statement(
        DrawFacts(
            kept,
            bank.frames.get(kept.frame_id),
            bank.inspection.get(),
            today or date.today(),
            rounds,
            audit_glossary(),
        )
    )


def _newest_draw(bank: Bank) -> KeptDraw:
    draws = bank.draws.all()
    if not draws:
        raise SendprepError("No sample is drawn yet.", _NOTHING, "Draw one from a list of cases.")
    return draws[-1]
