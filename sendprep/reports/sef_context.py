"""The opening of a self-evaluation: the context, and the dates of the inspection."""

from dataclasses import dataclass
from datetime import date

from sendprep.domain.inspection import Inspection, Span
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.reports.dates import NO_BREAK, day, span_of_days
from sendprep.reports.document import (
    Block,
    Cell,
    Column,
    Gap,
    Heading,
    Lead,
    Mark,
    Table,
    Timeline,
    plain,
)
from sendprep.reports.sef_prose import prose
from sendprep.reports.sef_wording import (
    counted,
    dated_paper,
    next_visit,
    opening,
    paper,
    visit_name,
)

_PICTURED = 120
"""More days than these say less than months do."""


@dataclass(frozen=True)
class _Dated:
    when: Span
    title: str
    main: bool = False


def context(
    se: SelfEvaluation, known: frozenset[int], called: str = "summary"
) -> tuple[Block, ...]:
    """Return the chapter on the area, with what inspectors did and when as its lead.

    `called` is what the document that it stands in is called there.
    """
    gap = Gap(plain("The context is not written yet."))
    written = prose(se.inspection.context, known)
    lead = Lead(plain(_lead(se.inspection, called)))
    return Heading(1, "Context", "context"), lead, *(written or (() if se.lacks_any else (gap,)))


def _lead(inspection: Inspection, called: str) -> str:
    visited = "revisited" if visit_name(inspection) == "revisit" else "inspected"
    when = ""
    if inspection.visit:
        one_day = inspection.visit.start == inspection.visit.end
        when = f" {'on' if one_day else 'from'} {span_of_days(inspection.visit)}"
    return (
        f"Ofsted and the Care Quality Commission {visited} {inspection.area}{when}. "
        f"This {called} follows their {dated_paper(inspection)}."
    )


def timeline(se: SelfEvaluation) -> tuple[Block, ...]:
    """Return the dates of the inspection, drawn on a line and set out in a table."""
    dated = _all_dates(se)
    heading = Heading(1, "Timeline", "timeline")
    if not dated:
        missing = "No date is entered yet: neither the inspectors’ visit nor their "
        return heading, Gap(plain(f"{missing}{paper(se.inspection)}, nor the next revisit."))
    drawn = Timeline(
        tuple(Mark(one.when.start, one.title, one.main) for one in dated),
        se.today,
        _aloud(dated, se.today),
    )
    gap = "The date of the next revisit is not entered yet."
    unset = () if se.inspection.revisit else (Gap(plain(gap)),)
    return heading, drawn, _dates_table(dated, se.today), *unset


def _all_dates(se: SelfEvaluation) -> list[_Dated]:
    inspection = se.inspection
    dated = [_Dated(Span(event.day, event.day), event.title) for event in se.events]
    if inspection.visit:
        dated.append(_Dated(inspection.visit, f"Inspectors’ {visit_name(inspection)}"))
    if inspection.letter_date:
        on = Span(inspection.letter_date, inspection.letter_date)
        dated.append(_Dated(on, f"Inspectors’ {paper(inspection)}"))
    if inspection.revisit:
        dated.append(_Dated(inspection.revisit, next_visit(inspection), main=True))
    return sorted(dated, key=lambda one: (one.when.start, one.title))


def _aloud(dated: list[_Dated], today: date) -> str:
    """Say what the line shows, shortly: every date stands in the table beneath it."""
    first, last = dated[0], dated[-1]
    ends = f"from {first.title}, {day(first.when.start)}"
    if last is not first:
        ends += f", to {last.title}, {day(last.when.start)}"
    return f"Timeline of {counted(len(dated), 'date')} {ends}. Today is {day(today)}."


def _dates_table(dated: list[_Dated], today: date) -> Table:
    return Table(
        columns=(Column("Date", 49), Column("What", 75), Column("Seen from today", 46)),
        rows=tuple(
            (
                Cell(plain(opening(span_of_days(one.when)))),
                Cell(plain(one.title)),
                Cell(plain(_from_today(one.when.start, today))),
            )
            for one in dated
        ),
        summary="The dates of the inspection, earliest first.",
    )


def _from_today(when: date, today: date) -> str:
    """Say how far a date is: in days while they can be pictured, then in months and years."""
    if when == today:
        return "Today"
    amount = _apart(min(when, today), max(when, today))
    return f"In {amount}" if when > today else f"{amount} ago"


def _apart(first: date, last: date) -> str:
    days = (last - first).days
    if days <= _PICTURED:
        return _amount(days, "day")
    months = (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day)
    if months < 24:
        return _amount(months, "month")
    years, left = divmod(months, 12)
    return _amount(years, "year") + (f" and {_amount(left, 'month')}" if left else "")


def _amount(number: int, unit: str) -> str:
    return f"{number}{NO_BREAK}{unit}{'' if number == 1 else 's'}"
