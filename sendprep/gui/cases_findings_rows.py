"""The rows of the chart of findings, each with its sentence: limits, grades, criteria, strata."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from sendprep.domain.audit_findings import CriterionFinding, RoundFindings, StratumFinding
from sendprep.domain.instrument import Stance
from sendprep.domain.intervals import Share
from sendprep.gui.audit_signs import STANCES, grade_state
from sendprep.gui.rows import Column, RowModel
from sendprep.gui.words import count_words

ROUND, GRADES = "round", "grades"
_STRATUM = "stratum "
_NEW_LINE = "\u2028"  # ends a line of a layout, and no paragraph


class Shape(Enum):
    """How a row is painted."""

    HEADING = "heading"
    TEXT = "text"
    BAR = "bar"


@dataclass(frozen=True)
class Part:
    """A part of a bar: how many cases, in which colour of a state."""

    cases: int
    token: str
    icon: str = ""
    """The sign beside its number; none where the number is not set apart."""


@dataclass(frozen=True)
class ChartRow:
    """One row; `key` is the code of a criterion, or says which other figure it is."""

    key: str
    shape: Shape
    words: str
    right: str = ""
    """What stands at the right of a heading."""
    code: str = ""
    note: str = ""
    """What stands under the words."""
    is_statutory: bool = False
    parts: tuple[Part, ...] = ()
    share: Share | None = None
    limit: str = ""

    @property
    def cases(self) -> int:
        """How many cases the bar is of."""
        return sum(one.cases for one in self.parts)

    @property
    def sentence(self) -> str:
        """The row as a screen reader reads it."""
        if self.shape is not Shape.BAR:
            return ", ".join(filter(None, (self.words, self.right)))
        code = f"{self.code}{', statutory' if self.is_statutory else ''}:" if self.code else ""
        words = self.words.rstrip(".") + "."
        note = f"{self.note}." if self.note else ""
        return " ".join(filter(None, (code, words, note, self.limit)))


def chart_rows() -> RowModel[ChartRow]:
    """Return an empty chart for a view with `ChartDelegate`."""
    return RowModel([Column("Finding", lambda row: row.sentence)], says=lambda row: row.sentence)


def rows_of(found: RoundFindings, worst_first: bool) -> Iterator[ChartRow]:
    """Yield the rows of a round: its limits first, so that no figure is seen without them."""
    yield ChartRow(ROUND, Shape.TEXT, _NEW_LINE.join(found.limits))
    if not found.audited:
        return
    yield ChartRow("", Shape.HEADING, "Grades", count_words(found.audited, "case"))
    yield _grades(found)
    yield from _worst(found.criteria) if worst_first else _as_asked(found)
    if found.strata:
        yield ChartRow("", Shape.HEADING, f"{found.good_words}, by stratum", "few cases each")
        yield from map(_stratum, found.strata)


def stratum_of(found: RoundFindings, key: str) -> StratumFinding | None:
    """Return the stratum that a row is of; None for a row of something else."""
    return next((one for one in found.strata if key == _STRATUM + one.words), None)


def _grades(found: RoundFindings) -> ChartRow:
    parts = tuple(
        Part(cases, grade_state(found.instrument, grade).colour) for grade, cases in found.grades
    )
    note = " · ".join(f"{grade}\N{NO-BREAK SPACE}{cases:,}" for grade, cases in found.grades)
    return ChartRow(
        GRADES,
        Shape.BAR,
        found.good_words,
        note=note,
        parts=parts,
        share=found.good,
        limit=found.good_limit,
    )


def _as_asked(found: RoundFindings) -> Iterator[ChartRow]:
    by_code: Mapping[str, CriterionFinding] = {one.criterion.code: one for one in found.criteria}
    for section in found.instrument.sections:
        words = f"{section.code}  {section.title}"
        yield ChartRow("", Shape.HEADING, words, f"weight {section.weight:g}")
        for criterion in section.criteria:
            yield _criterion(by_code[criterion.code])


def _worst(criteria: Sequence[CriterionFinding]) -> Iterator[ChartRow]:
    """Yield criteria by the share met; of equal ones those not met at all and the statutory."""
    yield ChartRow("", Shape.HEADING, "Criteria, least often met first")
    told = [one for one in criteria if one.met]
    told.sort(key=lambda one: (one.met.value if one.met else 0, -one.not_met, not _is_law(one)))
    yield from map(_criterion, (*told, *(one for one in criteria if not one.met)))


def _is_law(one: CriterionFinding) -> bool:
    return one.criterion.is_statutory


def _criterion(one: CriterionFinding) -> ChartRow:
    counts = {
        Stance.MET: one.met_cases,
        Stance.PARTLY: one.partly,
        Stance.NOT_MET: one.not_met,
    }
    parts = tuple(
        Part(cases, STANCES[stance].colour, STANCES[stance].icon)
        for stance, cases in counts.items()
    )
    criterion = one.criterion
    return ChartRow(
        criterion.code,
        Shape.BAR,
        criterion.words,
        code=criterion.code,
        is_statutory=criterion.is_statutory,
        parts=parts,
        share=one.met,
        limit=one.limit,
    )


def _stratum(one: StratumFinding) -> ChartRow:
    good = one.seen
    parts = (Part(good.yes, "good"), Part(good.cases - good.yes, "bad")) if good else ()
    key = _STRATUM + one.words
    return ChartRow(key, Shape.BAR, one.words, parts=parts, share=good, limit=one.limit)
