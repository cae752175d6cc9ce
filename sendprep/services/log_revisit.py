"""Log the days of the revisit: what was said when keeping in touch, what was asked for and given.

Each deed is one change. A value whose id the bank does not know is new.
"""

from dataclasses import replace
from datetime import date

from sendprep.bank.bank import Bank
from sendprep.domain.months import day_words
from sendprep.domain.revisit import Request, Touch
from sendprep.errors import SendprepError
from sendprep.services.store_record import store_record
from sendprep.services.tidy_words import one_line, refuse_empty

_NOTHING = "Nothing was changed."


def put_touch(bank: Bank, touch: Touch, today: date | None = None) -> Touch:
    """Store a point of a keeping-in-touch meeting, and return it as stored.

    SendprepError without words, for an answer on a day still to come, and for a day of an answer
    before the point was raised.
    """
    touch = replace(
        touch,
        said=touch.said.strip(),
        owner=one_line(touch.owner),
        answer=touch.answer.strip(),
    )
    refuse_empty("What was said", touch.said, "Write the point that was raised.")
    if touch.answered:
        _refuse_future("The answer", touch.answered, today or date.today())
        _refuse_before("answered", touch.answered, "came up", touch.day)
    return store_record(bank, bank.touches, touch, "Log", f"a point of {day_words(touch.day)}")


def remove_touch(bank: Bank, touch: Touch) -> None:
    """Remove a point."""
    with bank.change(f"Remove a point of {day_words(touch.day)}"):
        bank.touches.remove(touch.id)


def put_request(bank: Bank, request: Request, today: date | None = None) -> Request:
    """Store what inspectors asked for, and return it as stored, with its number and sha256.

    The hash is that of the very file that was given: it is taken from the bank when another piece
    of evidence is named, and stays. SendprepError without words, for a day still to come, a day
    on which nothing was given, and one before it was asked for.
    """
    request = replace(
        request,
        text=one_line(request.text),
        asked_by=one_line(request.asked_by),
        given=one_line(request.given),
        given_by=one_line(request.given_by),
    )
    refuse_empty("What was asked for", request.text, "Write it in the inspectors’ words.")
    _refuse_future("The request", request.asked, today or date.today())
    _refuse_giving(request, today or date.today())
    number = request.number if request.id else bank.requests.next_number()
    told = replace(request, number=number, sha256=_hash(bank, request))
    return store_record(bank, bank.requests, told, "Log", f"request {number}")


def remove_request(bank: Bank, request: Request) -> None:
    """Remove a request."""
    with bank.change(f"Remove request {request.number}"):
        bank.requests.remove(request.id)


def _refuse_giving(request: Request, today: date) -> None:
    if request.given_on is None:
        return
    if not request.given and not request.evidence_id:
        raise SendprepError(
            "It says when something was given, and not what.",
            _NOTHING,
            "Say what was given, or choose the evidence.",
        )
    _refuse_future("What was given", request.given_on, today)
    _refuse_before("given", request.given_on, "was asked for", request.asked)


def _hash(bank: Bank, request: Request) -> str:
    """Return the hash of the file that was given; that of one named before stays."""
    before = next((one for one in bank.requests.all() if one.id == request.id), None)
    if before and before.evidence_id == request.evidence_id:
        return before.sha256
    return bank.evidence.get(request.evidence_id).sha256 if request.evidence_id else ""


def _refuse_future(what: str, day: date, today: date) -> None:
    if day > today:
        raise SendprepError(
            f"{what} has a day that is still to come: {day_words(day)}.",
            _NOTHING,
            "Write the day on which it was.",
        )


def _refuse_before(what: str, day: date, before: str, first: date) -> None:
    if day < first:
        raise SendprepError(
            f"It would be {what} on {day_words(day)}, and it {before} on {day_words(first)}.",
            _NOTHING,
            "Change one of both days.",
        )
