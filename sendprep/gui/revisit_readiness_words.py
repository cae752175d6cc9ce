"""What the tab of readiness says in whole sentences: of the day, of its change, of a chosen row."""

from datetime import date

from sendprep.domain.readiness import Readiness
from sendprep.domain.readiness_days import GoesStale
from sendprep.domain.readiness_fixes import Fix, named
from sendprep.gui.overview_rows import Count, counted_findings, step_counts
from sendprep.gui.revisit_readiness_rows import StandRow
from sendprep.gui.words import count_words, day_words

Chosen = Fix | StandRow | Readiness | GoesStale
"""What can be chosen in the tables: a weakness is its own readiness."""
NOTHING = (
    "Every finding stands in full on this day. An inspector may still ask.",
    "No finding is entered yet.",
    "No finding is entered yet.",
    "Nothing that findings rest on goes stale in these days.",
)
_WHOLE = "Every step is met, and nothing speaks against it that we do not answer."
_HELD = "Every step is met, but something speaks against it that our words do not cite."
_KEY = "Filled: in full. Dashed: fresh. Both as they come if nothing more is done."
_ALONE = "Each is counted alone, and as done well: with fresh evidence of a new source."


def counts(seen: Readiness) -> tuple[Count, ...]:
    """Return what stands in full, what has met each step, and what is held back."""
    total = len(seen.stands)
    whole = Count("Stand in full", _WHOLE, counted_findings(seen.whole), total)
    held = Count("Held back", _HELD, counted_findings(seen.held_back), total)
    return (whole, *step_counts(seen), held)


def title(seen: Readiness) -> str:
    """Return how many findings stand in full."""
    return f"{len(seen.whole)} of {count_words(len(seen.stands), 'finding')} in full"


def day_said(day: date, revisit: date | None) -> str:
    """Return which day is counted to, and how far from the revisit it is."""
    if revisit is None:
        return f"Counted to {day_words(day)}, as the revisit has no date."
    if day == revisit:
        return f"On {day_words(day)}, the first day of the revisit."
    days = (day - revisit).days
    way = "after" if days > 0 else "before"
    return f"On {day_words(day)}, {count_words(abs(days), 'day')} {way} the revisit."


def sum_said(seen: Readiness) -> str:
    """Return the arithmetic of the steps."""
    parts = " + ".join(str(len(count.counted)) for count in step_counts(seen))
    return f"Steps met: {parts} = {seen.steps_met}, of {seen.steps_in_all}: four for each finding."


def change_said(seen: Readiness, usual: Readiness) -> str:
    """Return how the plot is read, and what another day changes."""
    lost = len(usual.whole) - len(seen.whole)
    if usual.day is None or not lost:
        return _KEY
    return f"{abs(lost)} {'fewer' if lost > 0 else 'more'} in full than on the revisit. {_KEY}"


def why(row: Chosen) -> str:
    """Return what is told of a chosen row."""
    if isinstance(row, GoesStale):
        return f"{row.piece.code} keeps fresh what nothing newer does: {named(row.stands)}."
    if isinstance(row, Readiness):
        return f"{title(row)}. {sum_said(row)}"
    return row.why


def alone(more: int) -> str:
    """Return how fixes are counted, and how many more there are."""
    if more <= 0:
        return _ALONE
    return f"{_ALONE} {count_words(more, 'fix', 'fixes')} of less effect come up as these are done."
