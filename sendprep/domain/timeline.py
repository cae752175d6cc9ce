"""The inspection timeline: what happened, what is planned, and deadlines worked out by rule."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sendprep.domain.inspection import Event, Framework, Inspection, LetterKind
from sendprep.domain.working_days import WorkingDays


@dataclass(frozen=True)
class DeadlineRule:
    """A deadline of the cycle: so many working days from a date of the inspection.

    Empty `kinds` or `outcomes`, and no framework, mean that the rule holds for all.
    """

    title: str
    counted_from: str
    working_days: int
    framework: Framework | None
    kinds: frozenset[LetterKind]
    outcomes: frozenset[int]
    confirmed: bool
    source: str

    def holds_for(self, inspection: Inspection) -> bool:
        """Say whether the rule is about this sort of inspection."""
        return (
            self.framework in (None, inspection.framework)
            and (not self.kinds or inspection.kind in self.kinds)
            and (not self.outcomes or inspection.outcome in self.outcomes)
        )


@dataclass(frozen=True)
class Dated:
    """One entry of the timeline; `worked_out` tells how a deadline was counted."""

    day: date
    title: str
    main: bool = False
    worked_out: str = ""
    event_id: str | None = None


def timeline(
    inspection: Inspection,
    events: Sequence[Event],
    rules: Sequence[DeadlineRule],
    calendar: WorkingDays,
) -> list[Dated]:
    """Return all dates of an inspection in order: its own, the officer's, the deadlines."""
    dated = [*_own_dates(inspection)]
    dated += [Dated(event.day, event.title, event_id=event.id) for event in events]
    dated += [
        _deadline(rule, start, calendar)
        for rule in rules
        if rule.holds_for(inspection)
        and (start := _counted_from(inspection, rule.counted_from)) is not None
    ]
    return sorted(dated, key=lambda one: (one.day, one.title))


def days_to_revisit(inspection: Inspection, today: date) -> int | None:
    """Return the calendar days to the revisit's first day; None without a date."""
    return (inspection.revisit.start - today).days if inspection.revisit else None


def countdown(inspection: Inspection, today: date) -> str:
    """Return the countdown in words, as the foot of the rail shows it."""
    revisit = inspection.revisit
    if revisit is None:
        return "Set a date"
    days = (revisit.start - today).days
    if days > 0:
        return f"{days} {'day' if days == 1 else 'days'} to revisit"
    return f"Revisit: day {1 - days}" if today <= revisit.end else "Revisit is over"


def _own_dates(inspection: Inspection) -> list[Dated]:
    dated = []
    if inspection.visit:
        dated.append(Dated(inspection.visit.start, "Inspectors' visit"))
    if inspection.letter_date:
        dated.append(Dated(inspection.letter_date, "Letter"))
    if inspection.revisit:
        dated.append(Dated(inspection.revisit.start, "Revisit expected", main=True))
    return dated


def _counted_from(inspection: Inspection, name: str) -> date | None:
    match name:
        case "letter_date":
            return inspection.letter_date
        case "visit_end":
            return inspection.visit.end if inspection.visit else None
        case "revisit":
            return inspection.revisit.start if inspection.revisit else None
    return None


def _deadline(rule: DeadlineRule, start: date, calendar: WorkingDays) -> Dated:
    count = abs(rule.working_days)
    direction = "after" if rule.working_days >= 0 else "before"
    anchor = {
        "letter_date": "the letter",
        "visit_end": "the visit",
        "revisit": "the revisit",
    }[rule.counted_from]
    words = f"{count} working days {direction} {anchor}"
    if not rule.confirmed:
        words += "; common practice, not a published rule"
    return Dated(calendar.add(start, rule.working_days), rule.title, worked_out=words)
