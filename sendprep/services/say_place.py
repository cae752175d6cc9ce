"""Say in words where a field of the bank is, such as "Weakness 3, what we did"."""

from collections.abc import Callable, Mapping

from sendprep.bank.bank import Bank
from sendprep.domain.kept_words import REPORT
from sendprep.domain.months import day_words
from sendprep.domain.narrative import Section
from sendprep.domain.weakness import WeaknessKind
from sendprep.domain.within_line import within_line


def say_place(bank: Bank, place: str) -> str:
    """Return the words for a place of `bank.free_words`, or for one of a report.

    Of a place of which nothing is known, or that is gone, its table is told.
    """
    if place.startswith(REPORT):
        return place.removeprefix(REPORT)
    table, rest = place.split("/", 1)
    row, _, column = rest.rpartition("/")
    said = _SAID.get(table)
    try:
        return said(bank, row, column) if said else table.replace("_", " ").capitalize()
    except KeyError:
        return table.replace("_", " ").capitalize()


def _weakness(bank: Bank, weakness_id: str) -> str:
    found = bank.weaknesses.get(weakness_id)
    is_old = found.kind is WeaknessKind.SIGNIFICANT_WEAKNESS
    return f"{'Weakness' if is_old else 'Area'} {found.number}"


def _of_weakness(bank: Bank, row: str, column: str) -> str:
    return f"{_weakness(bank, row)}, {'title' if column == 'title' else column}"


def _of_finding(bank: Bank, row: str, _: str) -> str:
    found = bank.findings.get(row)
    number = bank.weaknesses.get(found.weakness_id).number
    return f"Finding {number}.{found.number}, response"


def _of_narrative(bank: Bank, row: str, column: str) -> str:
    return f"{_weakness(bank, row)}, {within_line(Section(column).heading)}"


def _of_evidence(bank: Bank, row: str, column: str) -> str:
    return f"{bank.evidence.get(row).code}, {column}"


def _of_document(bank: Bank, row: str, _: str) -> str:
    return f"{bank.evidence.get(row).code}, the document itself"


def _of_link(bank: Bank, row: str, _: str) -> str:
    link = bank.links.get(row)
    return f"{_weakness(bank, link.weakness_id)}, why {bank.evidence.get(link.evidence_id).code}"


def _of_excerpt(bank: Bank, row: str, column: str) -> str:
    excerpt = bank.excerpts.get(row)
    page = f" p{excerpt.page}" if excerpt.page else ""
    what = "words quoted from" if column == "quote" else "note on"
    return f"{what.capitalize()} {bank.evidence.get(excerpt.evidence_id).code}{page}"


def _of_inspection(_: Bank, __: str, column: str) -> str:
    return {"context": "Context", "goes_to": "Goes to", "marking": "Marking"}[column]


def _of_round(bank: Bank, row: str, column: str) -> str:
    return f"Audit round A{bank.rounds.get(row).number}, {column}"


def _of_case(bank: Bank, row: str, column: str) -> str:
    """Say the place of a row of an audited case, whose id is "round/case/…"."""
    round_id, case_id, *_ = row.split("/")
    return f"{case_id} in audit round A{bank.rounds.get(round_id).number}, {column}"


def _of_draw(_: Bank, __: str, column: str) -> str:
    return "The seed of the draw" if column == "seed" else "The reason for an exclusion"


def _of_action(bank: Bank, row: str, column: str) -> str:
    return f"Action P{bank.actions.get(row).number}, {column}"


def _of_month(bank: Bank, row: str, _: str) -> str:
    tracked_id, _, month = row.rpartition("/")
    return f"Tracked case {bank.tracked_cases.get(tracked_id).number}, {month}"


def _of_meeting(bank: Bank, row: str, column: str) -> str:
    what = {"attends": "who attends"}.get(column, column)
    return f"Meeting on {day_words(bank.meetings.get(row).day)}, {what}"


def _of_question(bank: Bank, row: str, column: str) -> str:
    what = {"text": "its words", "line": "line to take", "who": "who answers"}[column]
    return f"Question {bank.questions.get(row).number}, {what}"


def _of_touch(bank: Bank, row: str, column: str) -> str:
    what = {"said": "what was said", "owner": "who sees to it"}.get(column, column)
    return f"Keeping in touch on {day_words(bank.touches.get(row).day)}, {what}"


def _of_request(bank: Bank, row: str, column: str) -> str:
    what = {"text": "what was asked for", "given": "what was given"}[column]
    return f"Request {bank.requests.get(row).number}, {what}"


def _fixed(words: str) -> Callable[[Bank, str, str], str]:
    return lambda _, __, ___: words


_SAID: Mapping[str, Callable[[Bank, str, str], str]] = {
    "inspection": _of_inspection,
    "weaknesses": _of_weakness,
    "findings": _of_finding,
    "narrative": _of_narrative,
    "evidence": _of_evidence,
    "exhibits": _of_document,
    "links": _of_link,
    "excerpts": _of_excerpt,
    "strengths": _fixed("A strength"),
    "events": _fixed("A date of the timeline"),
    "frames": _fixed("The name of the list that was drawn from"),
    "draws": _of_draw,
    "drawn": _fixed("The reason for a replacement"),
    "rounds": _of_round,
    "scores": _of_case,
    "agreed_grades": _of_case,
    "case_exceptions": _of_case,
    "board_sights": lambda _, __, column: (
        "The name of a board" if column == "board" else "What a board decided"
    ),
    "actions": _of_action,
    "reaudits": _fixed("Why a re-audit was closed"),
    "tracked_documents": _fixed("Why a tracked case lacks a document"),
    "tracked_months": _of_month,
    "recipes": _fixed("The name of a binder"),
    "people": _fixed("The role of a person"),
    "meetings": _of_meeting,
    "questions": _of_question,
    "touches": _of_touch,
    "requests": _of_request,
}
