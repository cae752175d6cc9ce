"""How many cases of the sample kept each statutory limit, on paper."""

from collections.abc import Iterator

from sendprep.domain.intervals import share
from sendprep.domain.printed_share import PrintedShare, printed_share
from sendprep.domain.timeliness import Measure
from sendprep.reports.audit_round_facts import RoundFacts, interval_row
from sendprep.reports.audit_round_grades import likely_note
from sendprep.reports.document import Block, Heading, Intervals, Note, Paragraph, plain


def times(facts: RoundFacts) -> Iterator[Block]:
    """Yield the shares that kept each limit; nothing where no day of any case is recorded."""
    measures = [one for one in facts.measures if one.cases]
    if not measures:
        return
    yield Heading(2, "Kept in time", "audit-times")
    yield Paragraph(
        plain("Of the drawn cases that a limit applies to and whose days are recorded.")
    )
    shares = [(one, _kept(facts, one)) for one in measures]
    rows = tuple(
        interval_row("", one.limit.title, one.limit.words, kept) for one, kept in shares if kept
    )
    few = [one.limit.title.lower() for one, kept in shares if not kept]
    if few:
        yield Paragraph(plain(f"Recorded of too few cases to be printed: {', '.join(few)}."))
    if not rows:
        return
    summary = "Interval chart of the shares of drawn cases that kept each statutory limit."
    yield Intervals("Limit", "In time", "Share", "Likely", rows, summary)
    yield Note(
        plain(
            "Cases that were late for a lawful exception are left out, as are those not yet due, "
            "those that a limit does not apply to, and those without a recorded day. "
            f"{likely_note(facts)}"
        )
    )


def _kept(facts: RoundFacts, one: Measure) -> PrintedShare | None:
    drawn, frame = facts.found.drawn, facts.found.frame
    found = share(one.in_time, one.cases, -(-frame * one.cases // drawn))
    return printed_share(found, drawn, frame, drawn - one.cases)
