"""What the report of an audit round is made of, and its shares as they may be printed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from sendprep.domain.audit_findings import (
    CriteriaFound,
    CriterionFinding,
    RoundFindings,
    good_grades,
)
from sendprep.domain.audit_limits import FEW
from sendprep.domain.follow_up import FollowUp
from sendprep.domain.inspection import Inspection
from sendprep.domain.pack import SampledRound
from sendprep.domain.printed_grades import PrintedGrades, printed_grades
from sendprep.domain.printed_share import PrintedShare, printed_share
from sendprep.domain.suppression import LEAST
from sendprep.domain.timeliness import Measure
from sendprep.domain.weakness import Weakness
from sendprep.reports.document import Interval, IntervalRow

NOT_PRINTED = "–"
"""Stands where a figure is left out whole."""


@dataclass(frozen=True, kw_only=True)
class RoundFacts(SampledRound):
    """A round with all that its own report tells; `before` is what the round before found."""

    inspection: Inspection
    today: date
    before: RoundFindings | None = None
    measures: tuple[Measure, ...] = ()
    acronyms: Mapping[str, str] | None = None
    plain_words: Mapping[str, str] = field(default_factory=dict)
    """Words of the field with what they mean, for families."""
    follow_ups: tuple[FollowUp, ...] = ()
    counted: Mapping[str, tuple[Weakness, ...]] = field(default_factory=dict)
    """The weaknesses that criteria count towards, by code."""

    @property
    def is_told(self) -> bool:
        """Whether so many cases are audited that any figure of them may be printed."""
        return self.found.audited >= LEAST

    @property
    def tells_frame(self) -> bool:
        """Whether it may be printed how many cases could be drawn.

        Beside the whole frame it would tell how many were excluded.
        """
        return not 0 < self.kept.draw.frame - self.found.frame < LEAST

    @property
    def frame_words(self) -> str:
        """How many cases the figures stand for, such as "1,204" or "about 1,204"."""
        return f"{self.found.frame:,}" if self.tells_frame else f"about {self.kept.draw.frame:,}"

    def cases(self, number: str) -> str:
        """Return a number of what is audited, such as "1,204 EHC plans"."""
        return f"{number} {self.found.instrument.subject if number == '1' else self.many}"

    @property
    def many(self) -> str:
        """What is audited, as several: "EHC plans"."""
        return f"{self.found.instrument.subject}s"

    @cached_property
    def grades(self) -> PrintedGrades:
        """How many cases have each grade, as it may be printed."""
        numbers = [number for _, number in self.found.grades]
        upper = len(good_grades(self.found.instrument))
        return printed_grades(numbers[:upper], numbers[upper:])

    @cached_property
    def good(self) -> PrintedShare | None:
        """The share graded good or better, as it may be printed beside the grades."""
        good = self.found.good
        if good is None:
            return None
        smaller = min(good.yes, good.cases - good.yes)
        if self.grades.good is None and not 0 < smaller < LEAST:
            return None
        return printed_share(good, self.found.audited, self.found.frame, self.ungraded)

    @property
    def ungraded(self) -> int:
        """How many audited cases have no grade, because nothing applied."""
        return self.found.audited - (self.found.good.cases if self.found.good else 0)


def met(found: CriteriaFound, one: CriterionFinding) -> PrintedShare | None:
    """Return the share of cases that meet a criterion as it may be printed."""
    return printed_share(one.met, found.audited, found.frame, one.not_applicable)


def interval_row(number: str, label: str, second: str, share: PrintedShare | None) -> IntervalRow:
    """Return a share as a row that is drawn; without a share it says so."""
    if share is None:
        return IntervalRow(number, label, second, NOT_PRINTED, None, NOT_PRINTED, NOT_PRINTED)
    bar = Interval(*share.value, share.low, share.high, share.cases[1] < FEW)
    if not share.bears:
        return IntervalRow(number, label, second, share.counted, None, NOT_PRINTED, NOT_PRINTED)
    likely = "exact" if share.is_all else share.likely
    return IntervalRow(number, label, second, share.counted, bar, share.percent, likely)
