"""What a round of audits found: how often each criterion is met, and the grades.

Figures are of finished first audits only, since second audits are of the same cases.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sendprep.domain.audit import AgreedGrade, Audit, AuditRound, Pass, Score
from sendprep.domain.audit_limits import figure, round_limits
from sendprep.domain.audit_shares import AuditedSample, Part, share_of
from sendprep.domain.blindness import blind_cases
from sendprep.domain.case_register import KeptDraw
from sendprep.domain.grading import answers, grade
from sendprep.domain.instrument import Criterion, Instrument, Stance
from sendprep.domain.intervals import Share
from sendprep.domain.sample import Values


@dataclass(frozen=True)
class CaseAnswer:
    """What was answered to a criterion in one case, and what the auditor noted."""

    case_id: str
    stance: Stance
    note: str


@dataclass(frozen=True)
class CriterionFinding:
    """How often a criterion is met; shares are of the cases to which it applies."""

    criterion: Criterion
    met: Share | None
    """None where it applied to no audited case."""
    partly: int
    not_met: int
    not_applicable: int
    missed: Share | None = None
    """The share in which it is not met."""
    against: tuple[CaseAnswer, ...] = ()
    """The cases in which it is not met, then those in which it is partly met; no blind one."""

    @property
    def met_cases(self) -> int:
        """In how many audited cases it is met."""
        return self.met.yes if self.met else 0

    @property
    def applied(self) -> int:
        """To how many audited cases it applied."""
        return self.met_cases + self.partly + self.not_met

    @property
    def limit(self) -> str:
        """The share met with what it bears, as it stands beside every figure."""
        if self.met is None:
            return "It applied to no audited case, so there is no share to tell."
        return figure(self.met, applies_to_some=bool(self.not_applicable))


@dataclass(frozen=True)
class StratumFinding:
    """The cases of one stratum; they rarely bear anything, which `limit` says."""

    values: Values
    frame: int
    """How many cases could be drawn."""
    drawn: int
    cases: tuple[str, ...]
    """The audited ones."""
    good: Share | None
    is_blind: bool = False
    """Whether all of them wait for a second audit, so that their share tells of one of them."""

    @property
    def seen(self) -> Share | None:
        """The share graded good or better, where an auditor may see it."""
        return None if self.is_blind else self.good

    @property
    def audited(self) -> int:
        """How many of its cases are audited."""
        return len(self.cases)

    @property
    def words(self) -> str:
        """What the cases of the stratum have in common."""
        return " · ".join(one or "not recorded" for one in self.values)

    @property
    def limit(self) -> str:
        """The share graded good or better, with what it bears."""
        if self.is_blind:
            return "It is told once the second audits of its cases are finished too."
        if self.good is None:
            return f"None of its {self.frame:,} cases is graded: nothing can be said of them."
        return figure(self.good)


@dataclass(frozen=True)
class CriteriaFound:
    """What a round found so far of criteria, in the order in which they are asked."""

    round_: AuditRound
    instrument: Instrument
    frame: int
    """How many cases could be drawn: the frame without those excluded."""
    drawn: int
    audited: int
    blind: frozenset[str]
    """Audited cases with a second audit still to come: they count, and nothing of them is told."""
    criteria: tuple[CriterionFinding, ...]


@dataclass(frozen=True)
class RoundFindings(CriteriaFound):
    """What a round found so far, with the grades."""

    grades: tuple[tuple[str, int], ...]
    """How many cases have each grade, the best first."""
    good: Share | None
    """The share with a grade of `good_grades`; None while no case is graded."""
    strata: tuple[StratumFinding, ...]
    """None where the draw had no strata."""
    limits: tuple[str, ...]
    """Whole sentences: what must be said beside the figures of the round."""
    agreed: int = 0
    """How many grades are those that two auditors agreed on."""
    graded: Mapping[str, str] = field(default_factory=dict)
    """The grade of each audited case that is not blind, by its id; empty where nothing applied."""

    @property
    def good_words(self) -> str:
        """What `good` is the share of, such as "Good or better"."""
        upper = good_grades(self.instrument)
        return upper[0] if len(upper) == 1 else f"{upper[-1]} or better"

    @property
    def good_limit(self) -> str:
        """The share graded good or better, with what it bears."""
        return figure(self.good) if self.good else "No case is graded yet."


def findings(
    round_: AuditRound,
    instrument: Instrument,
    drawn: KeptDraw,
    audits: Iterable[Audit],
    agreed: Iterable[AgreedGrade] = (),
) -> RoundFindings:
    """Return what the finished first audits of the cases that are drawn now have found."""
    done, blind = _finished(round_, drawn, list(audits))
    sample = AuditedSample(drawn.draw, frozenset(done))
    settled = {one.case_id: one.grade for one in agreed if one.case_id in done}
    graded = {case: settled.get(case) or grade(instrument, done[case]).words for case in done}
    upper = frozenset(good_grades(instrument))
    is_good = {case: words in upper for case, words in graded.items() if words}
    counts = Counter(graded.values())
    return RoundFindings(
        round_,
        instrument,
        sample.frame,
        sample.drawn,
        len(done),
        blind,
        tuple(_criteria(instrument, tuple(instrument.criteria), done, sample, blind)),
        tuple((words, counts[words]) for words in instrument.grades),
        sample.share(is_good),
        tuple(_stratum(one, is_good, blind) for one in sample.parts) if drawn.draw.plan.by else (),
        tuple(round_limits(sample, len(settled))),
        len(settled),
        {case: words for case, words in graded.items() if case not in blind},
    )


def criteria_found(
    round_: AuditRound,
    instrument: Instrument,
    drawn: KeptDraw,
    audits: Iterable[Audit],
    codes: Collection[str],
) -> CriteriaFound:
    """Return the same of some criteria by their codes; the audits need scores of these alone."""
    done, blind = _finished(round_, drawn, list(audits))
    sample = AuditedSample(drawn.draw, frozenset(done))
    asked = [one for one in instrument.criteria if one.code in codes]
    found = tuple(_criteria(instrument, asked, done, sample, blind))
    return CriteriaFound(round_, instrument, sample.frame, sample.drawn, len(done), blind, found)


def good_grades(instrument: Instrument) -> tuple[str, ...]:
    """Return the upper half of the grades, the best first: Outstanding and Good of four."""
    return instrument.grades[: max(1, len(instrument.grades) // 2)]


def _finished(
    round_: AuditRound, drawn: KeptDraw, audits: Sequence[Audit]
) -> tuple[dict[str, Mapping[str, Score]], frozenset[str]]:
    """Return the scores of each case that counts, and which of these cases are blind."""
    chosen = frozenset(drawn.draw.ids)
    done = {
        one.case_id: one.scores
        for one in audits
        if one.which is Pass.FIRST and one.finished and one.case_id in chosen
    }
    passes = {(one.case_id, one.which): one.finished is not None for one in audits}
    return done, blind_cases(round_.second, passes) & done.keys()


def _criteria(
    instrument: Instrument,
    asked: Iterable[Criterion],
    done: Mapping[str, Mapping[str, Score]],
    sample: AuditedSample,
    blind: frozenset[str],
) -> Iterator[CriterionFinding]:
    told = defaultdict[str, list[CaseAnswer]](list)
    for case in sorted(done):
        for code, choice in answers(instrument, done[case]).items():
            told[code].append(CaseAnswer(case, choice.stance, done[case][code].note))
    return (_criterion(one, told[one.code], sample, blind) for one in asked)


def _criterion(
    criterion: Criterion, told: Sequence[CaseAnswer], sample: AuditedSample, blind: frozenset[str]
) -> CriterionFinding:
    counts = Counter(one.stance for one in told)
    stances = {one.case_id: one.stance for one in told if one.stance is not Stance.NOT_APPLICABLE}
    against = (
        one
        for one in told
        if one.stance in (Stance.NOT_MET, Stance.PARTLY) and one.case_id not in blind
    )
    return CriterionFinding(
        criterion,
        sample.share({case: stance is Stance.MET for case, stance in stances.items()}),
        counts[Stance.PARTLY],
        counts[Stance.NOT_MET],
        counts[Stance.NOT_APPLICABLE],
        sample.share({case: stance is Stance.NOT_MET for case, stance in stances.items()}),
        tuple(sorted(against, key=lambda one: one.stance is Stance.PARTLY)),
    )


def _stratum(part: Part, is_good: Mapping[str, bool], blind: frozenset[str]) -> StratumFinding:
    good = share_of(is_good, part.audited, part.frame)
    is_blind = bool(part.audited) and part.audited <= blind
    cases = tuple(sorted(part.audited))
    return StratumFinding(part.values, part.frame, part.drawn, cases, good, is_blind)
