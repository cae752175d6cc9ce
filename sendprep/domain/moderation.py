"""Moderation: cases audited twice, blind, and how far the two auditors agree.

Of a case that is not finished by both, neither audit can be seen here, which keeps the second
blind.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from sendprep.domain.agreement import Agreement, agreement
from sendprep.domain.agreement_words import sentences
from sendprep.domain.audit import AgreedGrade, Audit
from sendprep.domain.grading import grade
from sendprep.domain.instrument import Criterion, Instrument
from sendprep.domain.intervals import Share, share


class Stage(Enum):
    """How far a case is that is to be audited twice."""

    DIFFERS = "grades differ"
    SAME = "same grade"
    AGREED = "grade agreed"
    SECOND_WAITS = "second audit to do"
    FIRST_WAITS = "first audit to do"


@dataclass(frozen=True)
class Pair:
    """The two finished audits of one case, and the grade that follows from each."""

    first: Audit
    second: Audit
    grades: tuple[str, str]

    @property
    def case_id(self) -> str:
        """The case that both are of."""
        return self.first.case_id

    @property
    def differs(self) -> bool:
        """Whether the grades are not the same."""
        return self.grades[0] != self.grades[1]

    def choices(self, code: str) -> tuple[str, str]:
        """Return what each answered to a criterion; empty where there is no answer."""
        first, second = self.first.scores.get(code), self.second.scores.get(code)
        return first.choice if first else "", second.choice if second else ""

    @cached_property
    def apart_codes(self) -> frozenset[str]:
        """The codes of the criteria that they answered differently."""
        codes = {*self.first.scores, *self.second.scores}
        return frozenset(one for one in codes if len(set(self.choices(one))) > 1)

    def apart(self, instrument: Instrument) -> tuple[Criterion, ...]:
        """Return the criteria that they answered differently, in the order asked."""
        return tuple(one for one in instrument.criteria if one.code in self.apart_codes)


@dataclass(frozen=True)
class ModeratedCase:
    """A case that was chosen for a second audit; `pair` is None until both are finished."""

    case_id: str
    stage: Stage
    pair: Pair | None = None
    agreed: AgreedGrade | None = None


@dataclass(frozen=True)
class CriterionAgreement:
    """In how many cases both auditors gave the same answer to a criterion."""

    criterion: Criterion
    same: Share

    @property
    def differing(self) -> int:
        """In how many cases their answers differ."""
        return self.same.cases - self.same.yes

    @property
    def sentence(self) -> str:
        """The number of same answers, which with few cases is all that can be told."""
        return (
            f"{self.criterion.code}: the same answer in {self.same.yes:,} of {self.same.cases:,} "
            "cases audited twice."
        )


@dataclass(frozen=True)
class Moderation:
    """How far a round is moderated, and what agreement it shows."""

    instrument: Instrument
    cases: tuple[ModeratedCase, ...]
    """Those that differ first, then by how much is left to do."""
    grades: Agreement | None
    """None until a case has two grades."""
    criteria: tuple[CriterionAgreement, ...]
    """Criteria that both answered in a case, those with most differences first."""
    sentences: tuple[str, ...]
    """What the agreement is and what it does not show, and what is left to do."""

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """The cases that both auditors have finished."""
        return tuple(one.pair for one in self.cases if one.pair)


def moderation(
    instrument: Instrument,
    firsts: Iterable[Audit],
    seconds: Iterable[Audit],
    chosen: Sequence[str] = (),
    agreed: Iterable[AgreedGrade] = (),
) -> Moderation:
    """Return how far the cases chosen for a second audit are moderated.

    A case with a second audit counts as chosen. Raises SendprepError for answers that the
    instrument does not know.
    """
    first = {one.case_id: one for one in firsts}
    second = {one.case_id: one for one in seconds}
    settled = {one.case_id: one for one in agreed}
    ids = dict.fromkeys((*chosen, *sorted(second)))
    cases = tuple(
        sorted(
            (_case(instrument, one, first.get(one), second.get(one), settled) for one in ids),
            key=lambda one: list(Stage).index(one.stage),
        )
    )
    pairs = [one.pair for one in cases if one.pair]
    seen = _agreement(instrument, pairs)
    return Moderation(
        instrument,
        cases,
        seen,
        tuple(_criteria(instrument, pairs)),
        (*_left(cases), *(sentences(seen) if seen else ())),
    )


def _case(
    instrument: Instrument,
    case_id: str,
    first: Audit | None,
    second: Audit | None,
    settled: Mapping[str, AgreedGrade],
) -> ModeratedCase:
    if not (first and first.finished):
        return ModeratedCase(case_id, Stage.FIRST_WAITS)
    if not (second and second.finished):
        return ModeratedCase(case_id, Stage.SECOND_WAITS)
    grades = grade(instrument, first.scores).words, grade(instrument, second.scores).words
    pair, agreed = Pair(first, second, grades), settled.get(case_id)
    if agreed:
        return ModeratedCase(case_id, Stage.AGREED, pair, agreed)
    return ModeratedCase(case_id, Stage.DIFFERS if pair.differs else Stage.SAME, pair)


def _agreement(instrument: Instrument, pairs: Sequence[Pair]) -> Agreement | None:
    worst_first = instrument.grades[::-1]
    places = [
        (worst_first.index(one.grades[0]), worst_first.index(one.grades[1]))
        for one in pairs
        if all(one.grades)
    ]
    return agreement(places, worst_first) if places and len(worst_first) > 1 else None


def _criteria(instrument: Instrument, pairs: Sequence[Pair]) -> Iterator[CriterionAgreement]:
    found = []
    for one in instrument.criteria:
        answers = [pair.choices(one.code) for pair in pairs]
        both = [first == second for first, second in answers if first and second]
        if both:
            found.append(CriterionAgreement(one, share(sum(both), len(both))))
    yield from sorted(found, key=lambda one: one.same.value)


def _left(cases: Sequence[ModeratedCase]) -> Iterator[str]:
    waiting = sum(one.pair is None for one in cases)
    differing = sum(one.stage is Stage.DIFFERS for one in cases)
    done = len(cases) - waiting
    yield f"{done:,} of {len(cases):,} cases chosen for a second audit are audited by both."
    if differing:
        yield (
            f"{differing:,} {'has' if differing == 1 else 'have'} two grades and none agreed yet."
        )
