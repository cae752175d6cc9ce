"""The paper on the tracked cases: the mix, what is missing by when, and each case's chronology.

It tells of single children, by their ID and in bands, for those who follow them: it is the one
paper in which small numbers stand, and it says so.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sendprep.domain.inspection import Inspection
from sendprep.domain.months import month_of, short_month_words
from sendprep.domain.tracked_case import Consent, TrackedMonth
from sendprep.domain.tracked_checklist import CheckedDocument, DocumentState, UploadTime
from sendprep.domain.tracked_mix import MixFinding
from sendprep.domain.tracked_seen import SeenCase, SeenCases
from sendprep.reports.area_paper import area_paper
from sendprep.reports.audit_round_words import words_used
from sendprep.reports.dates import day, short_day
from sendprep.reports.document import (
    Block,
    Bullets,
    Cell,
    Column,
    Document,
    Gap,
    Heading,
    Lead,
    Note,
    PageBreak,
    Paragraph,
    Run,
    Sign,
    Table,
    plain,
)
from sendprep.reports.sef_wording import counted, opening

TITLE = "Tracked cases"
_SIGNS = {
    DocumentState.UPLOADED: Sign.GOOD,
    DocumentState.LATE: Sign.PART,
    DocumentState.NOT_HELD: Sign.NONE,
    DocumentState.DUE: Sign.PART,
    DocumentState.OVERDUE: Sign.BAD,
}


@dataclass(frozen=True)
class TrackedFacts:
    """The cases, the inspection that they belong to, and what the codes of needs stand for."""

    seen: SeenCases
    inspection: Inspection
    needs: Mapping[str, str]
    acronyms: Mapping[str, str] | None = None


def tracked_cases(facts: TrackedFacts) -> Document:
    """Return the paper on the tracked cases."""
    blocks = (*_overview(facts.seen), *_cases(facts), *_method(facts.seen))
    blocks += words_used(blocks, facts.acronyms)
    return area_paper(facts.inspection, "tracked cases", blocks, facts.seen.today)


def _overview(seen: SeenCases) -> Iterator[Block]:
    yield Heading(1, TITLE, "tracked")
    yield Lead(plain(_opening(seen)))
    yield Paragraph(
        plain(
            "This paper tells of single children, by an ID and in bands. It is for the people who "
            "follow these cases with the inspectors, and is not to be published."
        )
    )
    yield Heading(2, "Are they the mix that inspectors ask for", "tracked-mix")
    yield Table(
        columns=(
            Column("What is usual", 70),
            Column("What there is", 66),
            Column("Is that enough", 34),
        ),
        rows=tuple(map(_mix_row, seen.mix)),
        summary="The rules of the mix, what the tracked cases are, and whether that is enough.",
        row_heads=True,
    )
    yield Heading(2, "Documents", "tracked-documents")
    yield Table(
        columns=(
            Column("Case", 24),
            Column("Done", 18),
            Column("Missing", 100),
            Column("Due", 28),
        ),
        rows=tuple(map(_missing_row, seen.cases)),
        summary="For each case how many documents are done, which are missing, and when due.",
        row_heads=True,
    )


def _opening(seen: SeenCases) -> str:
    cases, rules = counted(len(seen.cases), "case"), len(seen.mix)
    met = sum(one.is_met for one in seen.mix)
    mix = f"All {counted(rules, 'rule')}" if met == rules else f"{met} of {rules} rules"
    missing = sum(len(one.missing) for one in seen.cases if one.case.consent is not Consent.REFUSED)
    documents = counted(missing, "document")
    return (
        f"{opening(cases)} {_are(len(seen.cases))} tracked. "
        f"{mix} of the mix {_are(max(1, met))} met. "
        f"{opening(documents)} {_are(missing)} missing."
    )


def _are(number: int) -> str:
    return "is" if number < 2 else "are"


def _mix_row(one: MixFinding) -> tuple[Cell, ...]:
    asked = one.rule.asked
    listed = "" if one.said.startswith(("No", "None")) else ", ".join(one.found)
    return (
        Cell((Run(f"{asked[:1].upper()}{asked[1:]}"),)),
        Cell(plain(one.said), plain(listed)),
        Cell(plain(_enough(one)), sign=Sign.GOOD if one.is_met else Sign.PART),
    )


def _enough(one: MixFinding) -> str:
    if one.short:
        return f"{one.short} more wanted"
    return f"{one.over} too many" if one.over else "Met"


def _missing_row(one: SeenCase) -> tuple[Cell, ...]:
    if one.case.consent is Consent.REFUSED:
        missing = "The family refused: another case takes its place."
    else:
        missing = "; ".join(document.rule.title for document in one.missing) or "Nothing"
    return (
        Cell((Run(one.case.case_id, bold=True, goes_to=_anchor(one)),)),
        Cell(plain(one.done)),
        Cell(plain(missing)),
        Cell(plain(_due(one))),
    )


def _due(one: SeenCase) -> str:
    if one.due is None:
        return "Not named yet"
    return short_day(one.due) if one.missing else "–"


def _cases(facts: TrackedFacts) -> Iterator[Block]:
    for one in facts.seen.cases:
        yield PageBreak()  # a meeting about a case gets its own leaf
        yield Heading(1, f"Case {one.case.case_id}", _anchor(one))
        need = facts.needs.get(one.case.need, "")
        spelt = f" ({one.case.need}: {need.lower()})" if need and need != one.case.need else ""
        yield Lead(plain(f"{one.who}{spelt}"))
        yield Paragraph(plain(f"{one.when(day, facts.seen.today)}."))
        yield Table(
            columns=(Column("Document", 88), Column("How it stands", 82)),
            rows=tuple(map(_document_row, one.documents)),
            summary=f"The documents of case {one.case.case_id}, and how each stands.",
            row_heads=True,
        )
        yield Heading(2, f"{one.case.case_id} by month", f"{_anchor(one)}-months")
        yield from _months(one)


def _document_row(one: CheckedDocument) -> tuple[Cell, ...]:
    return (Cell(plain(one.rule.title)), Cell(plain(one.words(short_day)), sign=_SIGNS[one.state]))


def _months(one: SeenCase) -> Iterator[Block]:
    if not one.case.months:
        yield Gap(plain("No chronology is written yet."))
        return
    yield Table(
        columns=(Column("Month", 26), Column("What happened", 144)),
        rows=tuple(map(_month_row, one.case.months)),
        summary=f"What happened in case {one.case.case_id}, month by month.",
        row_heads=True,
    )


def _month_row(one: TrackedMonth) -> tuple[Cell, ...]:
    first = month_of(one.month)
    return (
        Cell((Run(short_month_words(first) if first else one.month, bold=True),)),
        Cell(plain(one.words)),
    )


def _method(seen: SeenCases) -> Iterator[Block]:
    yield PageBreak()
    yield Heading(1, "Where the rules come from", "tracked-rules")
    own = [one.rule.noun(2) for one in seen.mix if not one.rule.number_confirmed]
    yield Bullets(tuple(plain(f"{_what(one)}: {one.rule.source}.") for one in seen.mix))
    yield Paragraph(plain(_time_words(seen.rules.time)))
    if own:
        yield Note(
            plain(
                f"For {', '.join(own)} a mix is asked for and no number is published: the number "
                "is our own reading. Which documents are wanted is for the lead inspector to say; "
                "the list here is common practice."
            )
        )


def _what(one: MixFinding) -> str:
    words = one.rule.noun(one.rule.at_least)
    return f"{one.rule.at_least} {words}"


def _time_words(time: UploadTime) -> str:
    days = counted(time.working_days, "working day")
    return f"Documents are due {days} after the inspectors named a case. Source: {time.source}."


def _anchor(one: SeenCase) -> str:
    return f"tracked-{one.case.number}"
