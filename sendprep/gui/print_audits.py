"""What the print page offers of audits: rounds, their moderation, methods of draws, single cases.

Case pages are many, so one stands there only once it was asked for by its key.
"""

from collections.abc import Iterator

from sendprep.bank.bank import Bank
from sendprep.domain.audit import AuditRound
from sendprep.domain.case_register import KeptDraw
from sendprep.domain.editions import Edition
from sendprep.gui.printable import Printable
from sendprep.services.write_case_papers import (
    case_pages,
    method_pages,
    moderation_pages,
    write_case,
    write_method,
    write_moderation,
)
from sendprep.services.write_cases import cases_pages, write_cases

_SMALL = "No number of cases under 5 is printed"


def moderation_key(round_id: str) -> str:
    """Return the key of the moderation report of a round."""
    return f"moderation/{round_id}"


def method_key(draw_id: str) -> str:
    """Return the key of the method statement of a draw."""
    return f"method/{draw_id}"


def case_key(round_id: str, case_id: str) -> str:
    """Return the key of the page of a case."""
    return f"case/{round_id}/{case_id}"


def audit_printables(bank: Bank, edition: Edition, asked: str = "") -> Iterator[Printable]:
    """Yield the rounds, newest first, each with its moderation, and the methods of draws.

    Rounds are for the readers of an edition, the others for those who audit. `asked` is the key of
    a case page that stands behind its round.
    """
    for round_ in reversed(bank.rounds.all()):
        yield _round(round_, edition)
        if round_.second:
            yield _moderation(round_)
        case = asked.removeprefix(case_key(round_.id, ""))
        if case != asked:
            yield _case(round_, case)
    yield from map(_method, reversed(bank.draws.all()))


def _round(round_: AuditRound, edition: Edition) -> Printable:
    return Printable(
        round_.id,
        f"Audit round A{round_.number}",
        "ph.clipboard-text",
        lambda bank, progress, today: cases_pages(bank, round_.id, progress, today, edition),
        lambda bank, out, progress, today, tell: write_cases(
            bank, out, round_.id, progress, today, tell, edition
        ),
        ("Every figure stands beside its limits", _SMALL),
        readers=edition,
    )


def _moderation(round_: AuditRound) -> Printable:
    return Printable(
        moderation_key(round_.id),
        f"Moderation of A{round_.number}",
        "ph.handshake",
        lambda bank, progress, today: moderation_pages(bank, round_.id, progress, today),
        lambda bank, out, progress, today, tell: write_moderation(
            bank, out, round_.id, progress, today, tell
        ),
        ("It says what so few cases bear", _SMALL),
    )


def _case(round_: AuditRound, case: str) -> Printable:
    return Printable(
        case_key(round_.id, case),
        f"Case {case} of A{round_.number}",
        "ph.note-pencil",
        lambda bank, progress, today: case_pages(bank, round_.id, case, progress, today),
        lambda bank, out, progress, today, tell: write_case(
            bank, out, round_.id, case, progress, today, tell
        ),
        (
            "It tells of a single child",
            "For the meeting that agrees its grade; not to be published",
        ),
    )


def _method(kept: KeptDraw) -> Printable:
    return Printable(
        method_key(kept.id),
        f"Method statement, {kept.title}",
        "ph.list-numbers",
        lambda bank, progress, today: method_pages(bank, kept.id, progress, today),
        lambda bank, out, progress, today, tell: write_method(
            bank, out, kept.id, progress, today, tell
        ),
        ("Anybody can draw the sample again by it", _SMALL),
    )
