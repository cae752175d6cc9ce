"""Domain values as the JSON that the command line prints; dates are ISO 8601."""

from dataclasses import asdict
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any

from sendprep.domain.excerpt import Anchoring
from sendprep.domain.inspection import Inspection, Letter, LetterWeakness, Span
from sendprep.domain.search import Hits
from sendprep.domain.self_evaluation import Account, SelfEvaluation
from sendprep.domain.suggest import Suggestion
from sendprep.domain.weakness import Judgement

if TYPE_CHECKING:
    from sendprep.services.add_evidence import Added
    from sendprep.services.find_again import ReadAgain


def letter(value: Letter) -> dict[str, Any]:
    """Return a letter as `sendprep letter` prints it."""
    return {
        "framework": value.framework.value,
        "kind": value.kind.value,
        "area": value.area,
        "visit": _span(value.visit),
        "letter_date": _day(value.letter_date),
        "outcome": value.outcome,
        "stated": asdict(value.stated),
        "weaknesses": [_letter_weakness(weakness) for weakness in value.weaknesses],
        "warnings": [
            {
                "message": warning.message,
                "beside": warning.beside,
                "page": warning.page,
                "number": warning.number,
            }
            for warning in value.warnings
        ],
    }


def added(value: "Added") -> dict[str, Any]:
    """Return what became of one file as `sendprep add` prints it."""
    return {
        "file": str(value.file),
        "result": value.outcome.value,
        "id": value.evidence_id,
        "why": " ".join(part for part in (value.why, *value.remarks) if part),
    }


def hits(value: Hits) -> dict[str, Any]:
    """Return search results as `sendprep find` prints them."""
    return {
        "total": value.total,
        "hits": [
            {
                "kind": hit.kind.value,
                "id": hit.id,
                "title": hit.title,
                "page": hit.page,
                "snippet": hit.snippet,
            }
            for hit in value.hits
        ],
    }


def reread(value: "ReadAgain") -> dict[str, Any]:
    """Return what became of one document as `sendprep reread` prints it."""
    counts = {one.value: value.count(one) for one in Anchoring}
    return {"evidence": value.evidence.code, "id": value.evidence.id, **counts, "why": value.why}


def suggestion(value: Suggestion) -> dict[str, Any]:
    """Return one suggested weakness as `sendprep suggest` prints it."""
    return {
        "weakness": value.weakness,
        "score": round(value.score, 3),
        "because": list(value.because),
    }


def bank(value: SelfEvaluation) -> dict[str, Any]:
    """Return a whole bank as `sendprep show` prints it."""
    return {
        "inspection": _inspection(value.inspection),
        "weaknesses": [_account(account) for account in value.accounts],
        "evidence": [_plain(asdict(one)) | {"code": one.code} for one in value.evidence],
        "excerpts": [_plain(asdict(one)) for one in value.excerpts],
        "strengths": [_plain(asdict(one)) for one in value.strengths],
        "events": [_plain(asdict(one)) for one in value.events],
    }


def _letter_weakness(value: LetterWeakness) -> dict[str, Any]:
    return {
        "number": value.number,
        "kind": value.kind.value,
        "text": value.text,
        "page": value.page,
        "judgement": judgement(value.judgement),
        "responsible": value.responsible,
        "findings": [{"text": one.text, "page": one.page} for one in value.findings],
    }


def judgement(value: Judgement) -> str | None:
    """Return the judgement's name, null where the letter states none."""
    return None if value is Judgement.NONE_STATED else value.value


def _inspection(value: Inspection) -> dict[str, Any]:
    return {
        "area": value.area,
        "framework": value.framework.value,
        "kind": value.kind.value,
        "visit": _span(value.visit),
        "letter_date": _day(value.letter_date),
        "outcome": value.outcome,
        "stated": asdict(value.stated),
        "revisit": _span(value.revisit),
        "marking": value.marking,
        "prepared_by": value.prepared_by,
        "goes_to": value.goes_to,
        "context": value.context,
    }


def _account(value: Account) -> dict[str, Any]:
    weakness = _plain(asdict(value.weakness))
    return weakness | {
        "judgement": judgement(value.weakness.judgement),
        "findings": [_plain(asdict(finding)) for finding in value.findings],
        "evidence": [_plain(asdict(link)) for link in value.links],
        "narrative": {section.value: text for section, text in value.sections.items()},
    }


def _plain(values: dict[str, Any]) -> dict[str, Any]:
    return {name: _plain_value(value) for name, value in values.items()}


def _plain_value(value: object) -> object:
    match value:
        case dict():
            return _plain(value)
        case Enum():
            return value.name.lower() if isinstance(value.value, int) else value.value
        case date():  # datetimes too
            return value.isoformat()
    return value


def _span(value: Span | None) -> dict[str, str] | None:
    if value is None:
        return None
    return {"start": value.start.isoformat(), "end": value.end.isoformat()}


def _day(value: date | None) -> str | None:
    return None if value is None else value.isoformat()
