"""The page of one case, laid before a moderation meeting: every answer, the grade, and why.

It names nobody. Of need, age, phase and setting it says what at least five cases of the frame
share, and of days only how long each step took.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sendprep.domain.audit import AgreedGrade, Audit, AuditRound
from sendprep.domain.grading import Grade, grade
from sendprep.domain.inspection import Inspection
from sendprep.domain.instrument import Instrument
from sendprep.domain.rare_combinations import Sayable
from sendprep.domain.statutory_clock import Timed
from sendprep.domain.suppression import LEAST
from sendprep.reports.area_paper import area_paper
from sendprep.reports.audit_round_words import words_used
from sendprep.reports.case_page_answers import apart, how_graded, sections
from sendprep.reports.case_page_clock import clock
from sendprep.reports.dates import day
from sendprep.reports.document import (
    Block,
    Bullets,
    Cell,
    Column,
    Document,
    Gap,
    Heading,
    Lead,
    Paragraph,
    Run,
    Table,
    plain,
)

_LABEL = 34
"""Millimetres for what a fact is called."""


@dataclass(frozen=True)
class CaseFacts:
    """One case of a round: what may be said of it, and its audits; `second` once both are done."""

    round_: AuditRound
    instrument: Instrument
    inspection: Inspection
    today: date
    first: Audit
    told: Sayable
    said: str
    """What may be said of it in words; "" is nothing."""
    frame: int
    second: Audit | None = None
    agreed: AgreedGrade | None = None
    clock: Sequence[Timed] = ()
    acronyms: Mapping[str, str] | None = None

    @property
    def audits(self) -> tuple[Audit, ...]:
        """The audits that are laid side by side."""
        return (self.first,) if self.second is None else (self.first, self.second)


def case_page(facts: CaseFacts) -> Document:
    """Return the page of one case."""
    blocks = tuple(_blocks(facts))
    blocks += words_used(blocks, facts.acronyms)
    return area_paper(
        facts.inspection,
        f"case {facts.first.case_id}, audit round {_code(facts)}",
        blocks,
        facts.today,
    )


def _code(facts: CaseFacts) -> str:
    return f"A{facts.round_.number}"


def _blocks(facts: CaseFacts) -> Iterator[Block]:
    asked, audits = facts.instrument, facts.audits
    given = [grade(asked, one.scores) for one in audits]
    yield Heading(1, f"Case {facts.first.case_id}", "case")
    yield Lead(plain(_lead(facts)))
    yield from _case(facts)
    yield Heading(2, "Grade", "case-grade")
    yield _grades(facts, given)
    yield from _agreed(facts, is_same=len({one.words for one in given}) == 1)
    yield from apart(asked, audits)
    yield Heading(1, "Section by section", "case-sections")
    yield from sections(asked, audits)
    yield from clock(facts.clock)
    yield Heading(1, "How to read this page", "case-reading")
    yield Bullets(tuple(map(plain, how_graded(asked))))


def _lead(facts: CaseFacts) -> str:
    asked = facts.instrument
    return (
        f"{facts.inspection.area}. {facts.round_.title} ({_code(facts)}). {asked.title}, version "
        f"{asked.version}. Position at {day(facts.today)}."
    )


def _case(facts: CaseFacts) -> Iterator[Block]:
    yield Heading(2, "The case", "case-facts")
    said = facts.said[:1].upper() + facts.said[1:]
    if not facts.told.traits:
        yield Paragraph(
            plain(
                "Nothing may be said of it but its case id: its need, age band, phase and setting "
                f"would tell it apart, as they are shared by fewer than {LEAST} cases."
            )
        )
        return
    yield Paragraph(
        (
            Run(f"{said}.", bold=True),
            Run(
                f" {facts.told.shared_by:,} of the {facts.frame:,} cases of the frame are told in "
                f"these words{_left_out(facts.told)}."
            ),
        )
    )


def _left_out(told: Sayable) -> str:
    if not told.left_out:
        return ""
    *most, last = (one.value for one in told.left_out)
    what = f"{', '.join(most)} and {last}" if most else last
    return f"; its {what} would tell it apart, and {'are' if most else 'is'} left out"


def _grades(facts: CaseFacts, given: Sequence[Grade]) -> Table:
    """Return the grade of each audit with why it is that, and when it was finished."""
    heads = ("First audit", "Second audit")[: len(given)]
    wide = (170 - _LABEL) / len(given)
    finished = [
        f"Finished {day(one.finished.date())}" if one.finished else "Not finished yet"
        for one in facts.audits
    ]
    return Table(
        columns=(Column("", _LABEL), *(Column(head, wide) for head in heads)),
        rows=(
            (
                Cell(plain("Grade")),
                *(Cell((Run(one.words or "No grade", bold=True),)) for one in given),
            ),
            (Cell(plain("Why")), *(Cell(plain(one.sentence)) for one in given)),
            (Cell(plain("State")), *(Cell(plain(one)) for one in finished)),
        ),
        summary="The grade that follows from each audit of this case, and why.",
        row_heads=True,
    )


def _agreed(facts: CaseFacts, is_same: bool) -> Iterator[Block]:
    yield Heading(2, "Agreed grade", "case-agreed")
    if facts.agreed:
        yield Paragraph(
            (
                Run(f"{facts.agreed.grade}. ", bold=True),
                Run(f"{facts.agreed.reason} Agreed on {day(facts.agreed.agreed.date())}."),
            )
        )
    elif facts.second and is_same:
        yield Paragraph(plain("Both audits come to the same grade, so it stands as it is."))
    elif facts.second:
        yield Gap(plain("No grade is agreed yet: the meeting settles one, and says why."))
    else:
        yield Paragraph(plain("This case was audited once, so its grade stands as it is."))
