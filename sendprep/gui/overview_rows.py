"""What the overview's table and its arithmetic show, worked out from one picture of the bank."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sendprep.domain.coverage_cells import ASKED
from sendprep.domain.coverage_cells import row as covered_row
from sendprep.domain.coverage_flags import Subject
from sendprep.domain.evidence import Agency, Rung
from sendprep.domain.gaps import Gap, find_gaps
from sendprep.domain.readiness import Readiness, Stand, Step, readiness
from sendprep.domain.self_evaluation import Account, SelfEvaluation
from sendprep.domain.weakness import Finding
from sendprep.gui.words import count_words
from sendprep.progress import Progress, silent

SHOWN_AGENCIES = ASKED


@dataclass(frozen=True)
class WeaknessRow:
    """One weakness in the table."""

    account: Account
    rungs: tuple[int, ...]
    agencies: frozenset[Agency]
    gaps: int

    @property
    def answered(self) -> tuple[int, int]:
        """How many findings have a full answer, of how many."""
        return self.account.answered, len(self.account.findings)

    @property
    def says(self) -> str:
        """The row as a screen reader reads it."""
        weakness = self.account.weakness
        answered, total = self.answered
        return ", ".join(
            (
                str(weakness.number),
                weakness.title,
                f"inspectors {weakness.judgement.words.lower()}",
                f"our view {weakness.own_view.words.lower()}",
                f"{answered} of {total} answered",
                rungs_words(self.rungs),
                agencies_words(self.agencies),
                count_words(self.gaps, "gap"),
            )
        )


@dataclass(frozen=True)
class CountedFinding:
    """A finding with its number, such as 3.2."""

    code: str
    finding: Finding


@dataclass(frozen=True)
class Count:
    """One line of the arithmetic: what counts, by which rule, out of how many."""

    label: str
    rule: str
    counted: tuple[CountedFinding, ...]
    total: int


@dataclass(frozen=True)
class Standing:
    """Where we stand: all that the page counts."""

    rows: tuple[WeaknessRow, ...]
    counts: tuple[Count, ...]
    gaps: tuple[Gap, ...]


def standing(picture: SelfEvaluation, progress: Progress = silent) -> Standing:
    """Count a bank."""
    gaps = find_gaps(picture)
    progress(1, 3, "Counting")
    rows = _weakness_rows(picture, gaps)
    progress(2, 3, "Counting")
    return Standing(tuple(rows), _counts(picture), tuple(gaps))


def _weakness_rows(picture: SelfEvaluation, found: Sequence[Gap]) -> list[WeaknessRow]:
    """Return a row for each weakness, without its links, of which there may be thousands."""
    gaps = Counter(gap.weakness for gap in found)
    return [
        WeaknessRow(
            account=replace(account, links=()),
            rungs=tuple(cell.pieces for cell in covered.rungs.values()),
            agencies=frozenset(agency for agency, cell in covered.agencies.items() if cell.pieces),
            gaps=gaps[account.weakness.number],
        )
        for account in picture.accounts
        for covered in (covered_row(Subject(account), picture),)
    ]


def _counts(picture: SelfEvaluation) -> tuple[Count, ...]:
    """Return the arithmetic of the findings; only links to the finding itself are counted."""
    rows = (
        covered_row(Subject(account, finding), picture)
        for account in picture.accounts
        for finding in account.findings
    )
    return step_counts(readiness(rows, picture))


def step_counts(seen: Readiness) -> tuple[Count, ...]:
    """Return the findings that have met each step."""
    total = len(seen.stands)
    return tuple(
        Count(step.words, _rule(step, seen), counted_findings(seen.having_met(step)), total)
        for step in Step
    )


def counted_findings(stands: Sequence[Stand]) -> tuple[CountedFinding, ...]:
    """Return findings as they are listed."""
    return tuple(CountedFinding(one.number, one.finding) for one in stands)


def _rule(step: Step, seen: Readiness) -> str:
    if step is Step.FRESH and seen.day is None:
        return "Nothing can be counted until the revisit has a date."
    return step.rule


def rungs_words(rungs: tuple[int, ...]) -> str:
    """Return the pieces by rung in words."""
    some = [
        f"{count} {rung.words.lower()}" for rung, count in zip(Rung, rungs, strict=True) if count
    ]
    return "evidence " + ", ".join(some) if some else "no evidence"


def agencies_words(agencies: frozenset[Agency]) -> str:
    """Return who the evidence comes from in words."""
    names = [agency.words.lower() for agency in SHOWN_AGENCIES if agency in agencies]
    return "from " + ", ".join(names) if names else "from no agency"
