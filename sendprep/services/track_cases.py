"""Track cases through their services, as inspectors do: who, which documents, what happened when.

Words are refused here that may tell who a child is, whatever window or command they come from.
"""

from dataclasses import replace
from datetime import date

from sendprep.bank.bank import Bank
from sendprep.domain.case_days_order import EARLIEST
from sendprep.domain.cohort import ListName
from sendprep.domain.cohort_frame import CARE_FLAGS, MISSING, AgeBand, Case
from sendprep.domain.cohort_rules_identity import is_pseudonym
from sendprep.domain.evidence import Agency
from sendprep.domain.identity import new_id
from sendprep.domain.months import month_of, month_words
from sendprep.domain.tracked_case import (
    Support,
    TrackedCase,
    TrackedDocument,
    TrackedMonth,
)
from sendprep.domain.tracked_checklist import checklist, due_day
from sendprep.domain.tracked_mix import mix
from sendprep.domain.tracked_seen import SeenCase, SeenCases
from sendprep.errors import SendprepError
from sendprep.services.read_rules import calendar
from sendprep.services.read_tracked import tracked_rules
from sendprep.services.refuse_personal import personal, refuse_personal

_NOTHING = "Nothing was changed."
_ALTERNATIVE = "Alternative provision"


def see_tracked(bank: Bank, today: date | None = None) -> SeenCases:
    """Return the tracked cases, by number, with what is missing of each."""
    today, rules, cases = today or date.today(), tracked_rules(), bank.tracked_cases.all()
    days = calendar()
    seen = tuple(
        SeenCase(one, checklist(one, rules, days, today), due_day(one, rules.time, days))
        for one in cases
    )
    return SeenCases(seen, mix(cases, rules.mix), rules, today)


def case_of_list(bank: Bank, case_id: str) -> TrackedCase | None:
    """Return a case as the newest list that has it tells it, not stored; None if none has."""
    for frame in reversed(bank.frames.all()):
        held = bank.frames.case(frame.id, case_id.strip())
        if held:
            return _as_tracked(held)
    return None


def track(bank: Bank, case: TrackedCase, today: date | None = None) -> TrackedCase:
    """Add a case to the tracked ones and return it as it is stored, with its id and number.

    Raises SendprepError for an ID that may tell who the child is or that is tracked already, and
    for a day that cannot be.
    """
    case = replace(case, id=new_id(), number=bank.tracked_cases.free_number())
    case = _checked(bank, case, today or date.today())
    with bank.change(f"Track case {case.case_id}"):
        bank.tracked_cases.add(case)
    return case


def change_tracked(bank: Bank, case: TrackedCase, today: date | None = None) -> None:
    """Store what is said of a tracked case; nothing if all is so. Raises as `track` does."""
    held = _held(bank, case.id)
    case = _checked(bank, case, today or date.today())
    if replace(held, documents=case.documents, months=case.months) != case:
        with bank.change(f"Change tracked case {case.case_id}"):
            bank.tracked_cases.update(case)


def stop_tracking(bank: Bank, tracked_id: str) -> None:
    """Take a case out of the tracked ones, with its documents and months."""
    case = _held(bank, tracked_id)
    with bank.change(f"Stop tracking case {case.case_id}"):
        bank.tracked_cases.remove(tracked_id)


def set_document(
    bank: Bank, tracked_id: str, document: TrackedDocument, today: date | None = None
) -> None:
    """Store that a document was uploaded or why there is none; with neither it is missing again.

    Raises SendprepError for a day still to come, for both at once, and for a reason that may tell
    who somebody is.
    """
    case = _held(bank, tracked_id)
    title = next(
        (one.title for one in tracked_rules().documents if one.id == document.document),
        document.document,
    )
    document = replace(document, not_held=" ".join(document.not_held.split()))
    _refuse_day("The day of the upload", document.uploaded, today or date.today())
    if document.uploaded and document.not_held:
        raise SendprepError(
            f"“{title}” cannot be uploaded and not held.", _NOTHING, "Empty one of both fields."
        )
    refuse_personal("Why there is no document", [document.not_held], _NOTHING)
    if case.documents.get(document.document, TrackedDocument(document.document)) != document:
        with bank.change(f"{_deed(document)} “{title}” of {case.case_id}"):
            bank.tracked_cases.put_document(tracked_id, document)


def write_month(
    bank: Bank,
    tracked_id: str,
    month: str,
    words: str,
    kept_because: str = "",
    today: date | None = None,
) -> None:
    """Store what happened in a month such as "2025-03"; without words the month goes.

    Raises SendprepError for a month still to come, and for words that may tell who somebody is
    and may not stay for a reason.
    """
    case, words, kept_because = _held(bank, tracked_id), words.strip(), kept_because.strip()
    first = month_of(month)
    if first is None or first < EARLIEST or first > (today or date.today()):
        raise SendprepError(
            f"“{month}” is no month that has been.", _NOTHING, "Write it as Mar 2025."
        )
    telling = personal(words)
    if telling and not kept_because:
        raise SendprepError(
            f"What happened in {month_words(first)} seems to hold {' and '.join(telling)}.",
            "It was not stored.",
            "Say it without, or say why it may stay.",
        )
    refuse_personal("The reason", [kept_because], "It was not stored.")
    new = TrackedMonth(f"{first:%Y-%m}", words, kept_because if telling else "")
    held = next((one for one in case.months if one.month == new.month), None)
    if new != (held or TrackedMonth(new.month, "")):
        with bank.change(f"Write {month_words(first)} of {case.case_id}"):
            bank.tracked_cases.put_month(tracked_id, new)


def _as_tracked(case: Case) -> TrackedCase:
    return TrackedCase(
        id="",
        number=0,
        case_id=case.id,
        support=Support.PLAN if case.list is ListName.EHC_PLANS else Support.SEN_SUPPORT,
        age_band="" if case.age_band is AgeBand.NOT_KNOWN else case.age_band.value,
        is_in_alternative_provision=_ALTERNATIVE in (case.phase, case.setting),
        services=_services(case),
        need=_known(case.need),
        phase=_known(case.phase),
        setting=_known(case.setting),
    )


def _known(word: str) -> str:
    return "" if word == MISSING else word


def _services(case: Case) -> frozenset[Agency]:
    """Return the services that a list tells of: education always, care by its flags."""
    is_in_care = not case.flags.isdisjoint(CARE_FLAGS.values())
    return frozenset({Agency.EDUCATION} | ({Agency.SOCIAL_CARE} if is_in_care else set()))


def _checked(bank: Bank, case: TrackedCase, today: date) -> TrackedCase:
    case = replace(case, case_id=" ".join(case.case_id.split()))
    if not case.case_id:
        raise SendprepError("A tracked case needs an ID.", _NOTHING, "Write the one of your list.")
    if not is_pseudonym(case.case_id) or personal(case.case_id):
        raise SendprepError(
            "This ID may tell who the child is.",
            _NOTHING,
            "Write an ID of your own with a figure in it, such as P00012: no UPN, NHS number "
            "or name.",
        )
    others = [one for one in bank.tracked_cases.all() if one.id != case.id]
    if any(one.case_id == case.case_id for one in others):
        raise SendprepError(f"{case.case_id} is tracked already.", _NOTHING, "Choose another case.")
    _refuse_day("The day on which the inspectors named the case", case.named, today)
    _refuse_year("The day of the meeting", case.meeting, today)
    return case


def _held(bank: Bank, tracked_id: str) -> TrackedCase:
    """Return a case as it is now; SendprepError if it was taken away, by undo perhaps."""
    try:
        return bank.tracked_cases.get(tracked_id)
    except KeyError as gone:
        raise SendprepError(
            "This case is not tracked any more.", _NOTHING, "Choose another case."
        ) from gone


def _refuse_day(what: str, day: date | None, today: date) -> None:
    if day and day > today:
        raise SendprepError(f"{what} is still to come.", _NOTHING, "Put the day right.")
    _refuse_year(what, day, today)


def _refuse_year(what: str, day: date | None, today: date) -> None:
    if day and not EARLIEST.year <= day.year <= today.year + 2:
        raise SendprepError(
            f"{what} is in the year {day.year}, which cannot be.", _NOTHING, "Put the day right."
        )


def _deed(document: TrackedDocument) -> str:
    if document.uploaded:
        return "Upload"
    return "Say why there is no" if document.not_held else "Reopen"
