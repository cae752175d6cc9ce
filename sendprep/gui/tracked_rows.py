"""The rows of the tab of tracked cases: cases with what is missing, documents, and months."""

from collections.abc import Iterator

from sendprep.domain.months import month_of, short_month_words
from sendprep.domain.tracked_case import Consent, Support, TrackedCase, TrackedMonth
from sendprep.domain.tracked_checklist import CheckedDocument, DocumentState
from sendprep.domain.tracked_seen import SeenCase, SeenCases
from sendprep.gui.cases_findings_said import SaidRow
from sendprep.gui.words import count_words, day_words

NOTHING_WRITTEN = "Nothing is written yet."
_SIGNS = {
    DocumentState.UPLOADED: ("ph.check-circle-fill", "good"),
    DocumentState.LATE: ("ph.check-circle-fill", "part"),
    DocumentState.NOT_HELD: ("ph.minus-circle", "none"),
    DocumentState.DUE: ("ph.circle-dashed", "none"),
    DocumentState.OVERDUE: ("ph.warning-fill", "bad"),
}


def case_rows(seen: SeenCases) -> Iterator[SaidRow]:
    """Yield a row for each case: who it is in bands, and what is missing by when."""
    for one in seen.cases:
        icon, ink = _case_sign(one)
        yield SaidRow(
            short_words(one.case),
            strong=one.case.case_id,
            icon=icon,
            ink=ink,
            note=missing_words(one),
            opens=one.case.id,
        )


def short_words(case: TrackedCase) -> str:
    """Return what tells cases apart in a list: "SLCN, 11-15, SEN support"."""
    support = "plan" if case.support is Support.PLAN else case.support.value
    place = "AP" if case.is_in_alternative_provision else ""
    return ", ".join(filter(None, (case.need, case.age_band, support, place)))


def missing_words(one: SeenCase) -> str:
    """Return how many documents are missing, and since or by when."""
    if one.case.consent is Consent.REFUSED:
        return "The family refused: another case takes its place"
    if not one.missing:
        return "No document is missing"
    missing = f"{count_words(len(one.missing), 'document')} missing"
    if one.due is None:
        return f"{missing}, not named yet"
    overdue = any(document.state is DocumentState.OVERDUE for document in one.missing)
    return f"{missing}, {'overdue since' if overdue else 'due'} {day_words(one.due, year=False)}"


def document_rows(documents: tuple[CheckedDocument, ...]) -> Iterator[SaidRow]:
    """Yield a row for each document of the checklist, with how it stands."""
    for one in documents:
        icon, ink = _SIGNS[one.state]
        words = one.words(day_words)
        yield SaidRow(one.rule.title, icon=icon, ink=ink, note=words, opens=one.rule.id)


def month_rows(months: tuple[TrackedMonth, ...], chosen: str) -> list[SaidRow]:
    """Return a row for each month, also for the chosen one if nothing is written of it yet."""
    held = {one.month: one.words for one in months}
    if chosen:
        held.setdefault(chosen, NOTHING_WRITTEN)
    return [SaidRow(held[one], strong=month_name(one), opens=one) for one in sorted(held)]


def month_name(month: str) -> str:
    """Return "Mar 2025" for "2025-03"."""
    first = month_of(month)
    return short_month_words(first) if first else month


def _case_sign(one: SeenCase) -> tuple[str, str]:
    if one.case.consent is Consent.REFUSED:
        return "ph.x-circle-fill", "bad"
    states = {document.state for document in one.documents}
    if DocumentState.OVERDUE in states:
        return _SIGNS[DocumentState.OVERDUE]
    if not one.missing:
        return _SIGNS[DocumentState.UPLOADED]
    begun = len(one.missing) < len(one.documents)
    return ("ph.circle-half-fill", "part") if begun else _SIGNS[DocumentState.DUE]
