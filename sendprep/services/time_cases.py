"""Record the days and lawful exceptions of audited cases, and time them by the statutory limits."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from sendprep.bank.bank import Bank
from sendprep.domain.case_days_order import check_days, check_exceptions
from sendprep.domain.statutory_clock import CaseDays, LawfulException, Timed, timed
from sendprep.domain.timeliness import Measure, timeliness
from sendprep.errors import SendprepError
from sendprep.services.audit_refusals import refuse_outside
from sendprep.services.read_times import statutory_times
from sendprep.services.refuse_personal import refuse_personal

_NOTHING = "Nothing was stored."


def record_case(bank: Bank, round_id: str, case: CaseDays, today: date | None = None) -> None:
    """Store the days and exceptions of a case, all of them, in one change; none if all is so.

    Raises SendprepError if the case is not in the round's sample, a day is in the future, two
    steps are in an order in which no case goes, or an exception is too short to count, or has no
    words, or words that may tell who somebody is; KeyError for no such round or exception. An
    exception that is held already stays, even if the rules do not know it any more.
    """
    refuse_outside(bank, bank.rounds.get(round_id), case.case_id)
    today = today or date.today()
    check_days(case.days, today)
    given = tuple(replace(one, words=" ".join(one.words.split())) for one in case.exceptions)
    held = bank.case_days.get(round_id, case.case_id)
    new = [one for one in given if one not in held.exceptions]
    check_exceptions(new, statutory_times(), today)
    _check_words(new)
    case = replace(case, exceptions=given)
    if what := _changed(held, case):
        with bank.change(f"Record the {what} of {case.case_id}"):
            bank.case_days.put(round_id, case)


def see_clock(
    bank: Bank, round_id: str, case_id: str, today: date | None = None
) -> tuple[Timed, ...]:
    """Return how a case stands to every limit, by the days that are recorded of it."""
    case = bank.case_days.get(round_id, case_id)
    return timed(case, statutory_times(), today or date.today())


def see_timeliness(bank: Bank, round_id: str, today: date | None = None) -> tuple[Measure, ...]:
    """Return how many cases of a round's sample kept each limit; KeyError for no such round.

    Cases of the sample of which no day is recorded are among those that are left out.
    """
    drawn = bank.draws.get(bank.rounds.get(round_id).draw_id).draw
    held = bank.case_days.of_round(round_id)
    cases = (held.get(case_id, CaseDays(case_id)) for case_id in drawn.ids)
    return timeliness(cases, statutory_times(), today or date.today())


def _check_words(given: Iterable[LawfulException]) -> None:
    for one in given:
        words = statutory_times().exception(one.id).words
        if not one.words:
            raise SendprepError(
                f"“{words}” has no words on what happened.",
                _NOTHING,
                "Say it in a few words: an exception counts only where it can be shown.",
            )
        refuse_personal(f"What is said of “{words}”", [one.words], _NOTHING)


def _changed(held: CaseDays, case: CaseDays) -> str:
    """Return what a case has that is not held so: "days", "lawful exceptions", both or ""."""
    before, after = ({one.id: one for one in of.exceptions} for of in (held, case))
    parts = ["days"] * (held.days != case.days) + ["lawful exceptions"] * (before != after)
    return " and ".join(parts)
