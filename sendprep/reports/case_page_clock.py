"""The statutory clock on the page of a case: how long each step took, and no day by itself."""

from collections.abc import Iterator, Sequence

from sendprep.domain.statutory_clock import State, Timed
from sendprep.domain.statutory_limits import YearlyDay
from sendprep.domain.statutory_words import over_words, took_words
from sendprep.domain.within_line import within_line
from sendprep.reports.document import (
    Block,
    Cell,
    Column,
    Gap,
    Heading,
    Note,
    Paragraph,
    Run,
    Sign,
    Table,
    plain,
)

_SIGNS = {State.IN_TIME: Sign.GOOD, State.EXCUSED: Sign.PART, State.LATE: Sign.BAD}
_UNTOLD = (State.DOES_NOT_APPLY, State.NOT_BEGUN)


def clock(times: Sequence[Timed]) -> Iterator[Block]:
    """Yield how the case stands to each limit that applies to it."""
    yield Heading(1, "Statutory clock", "case-clock")
    told = [one for one in times if one.state not in _UNTOLD]
    if not told:
        yield Gap(plain("No day of this case is recorded, so nothing can be said of its time."))
        return
    yield Paragraph(plain("What the law gives for each step, and what this case took."))
    yield Table(
        columns=(
            Column("Step", 62),
            Column("The law gives", 32),
            Column("It took", 22),
            Column("How it stands", 54),
        ),
        rows=tuple(map(_row, told)),
        summary="How long each step of this case took against what the law gives for it.",
        row_heads=True,
    )
    yield Note(
        plain(
            "Days are not printed, as they could tell who it is. A reason that the law lets pass "
            "excuses a step that was late."
        )
    )


def _row(one: Timed) -> tuple[Cell, ...]:
    took = "" if isinstance(one.limit.span, YearlyDay) else took_words(one)
    sign = _SIGNS.get(one.state, Sign.NONE)
    return (
        Cell((Run(one.limit.title, bold=True),), plain(_span(one))),
        Cell(plain(one.limit.words)),
        Cell(plain(took or "–")),
        Cell(plain(_stands(one)), plain(_reason(one)), sign),
    )


def _span(one: Timed) -> str:
    start, end = one.limit.start.value, one.limit.end.value
    return f"{start} to {within_line(end)}"


def _stands(one: Timed) -> str:
    if one.state in (State.LATE, State.EXCUSED):
        return f"{one.state.name.capitalize()}, {over_words(one)}"
    words: str = one.state.value
    return words[:1].upper() + words[1:]


def _reason(one: Timed) -> str:
    if one.excused_by is None:
        return ""
    return f"{one.excuse[:1].upper()}{one.excuse[1:]}: {one.excused_by.words}"
