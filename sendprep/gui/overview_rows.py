"""What the overview's table and its arithmetic show, worked out from one picture of the bank."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from sendprep.domain.evidence import Agency, Evidence, Rung
from sendprep.domain.gaps import find_gaps
from sendprep.domain.self_evaluation import Account, SelfEvaluation
from sendprep.domain.weakness import Answer, Finding
from sendprep.gui.words import count_words

SHOWN_AGENCIES = tuple(agency for agency in Agency if agency is not Agency.INSPECTORS)


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
    """A finding with the number of its weakness."""

    weakness: int
    finding: Finding

    @property
    def code(self) -> str:
        """Such as 3.2."""
        return f"{self.weakness}.{self.finding.number}"


@dataclass(frozen=True)
class Count:
    """One line of the arithmetic: what counts, by which rule, out of how many."""

    label: str
    rule: str
    counted: tuple[CountedFinding, ...]
    total: int


def weakness_rows(picture: SelfEvaluation) -> list[WeaknessRow]:
    """Return a row for each weakness."""
    gaps = Counter(gap.weakness for gap in find_gaps(picture))
    agency_of = {one.id: one.agency for one in picture.evidence}
    return [
        WeaknessRow(
            account=account,
            rungs=tuple(account.pieces(rung) for rung in Rung),
            agencies=frozenset(
                agency for link in account.links if (agency := agency_of.get(link.evidence_id))
            ),
            gaps=gaps[account.weakness.number],
        )
        for account in picture.accounts
    ]


def counts(picture: SelfEvaluation) -> tuple[Count, ...]:
    """Return the arithmetic of the findings; only links to the finding itself are counted."""
    every = [
        CountedFinding(account.weakness.number, finding)
        for account in picture.accounts
        for finding in account.findings
    ]
    filed = _filed(picture)
    on_the_day = picture.inspection.revisit.start if picture.inspection.revisit else picture.today

    def count(label: str, rule: str, test: Callable[[CountedFinding], bool]) -> Count:
        return Count(label, rule, tuple(one for one in every if test(one)), len(every))

    def pieces(one: CountedFinding) -> list[Evidence]:
        return filed.get(one.finding.id, [])

    return (
        count(
            "Answered",
            "Our answer is set to Answered.",
            lambda one: one.finding.answer is Answer.ANSWERED,
        ),
        count(
            "With evidence",
            "At least one piece is linked to the finding.",
            lambda o: bool(pieces(o)),
        ),
        count(
            "Two sources",
            "Pieces from at least two agencies are linked to it.",
            lambda one: len({piece.agency for piece in pieces(one) if piece.agency}) > 1,
        ),
        count(
            "Fresh on the day",
            "A linked piece is at most 12 months old on the first day of the revisit.",
            lambda one: any(piece.is_fresh_on(on_the_day) for piece in pieces(one)),
        ),
    )


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


def _filed(picture: SelfEvaluation) -> dict[str, list[Evidence]]:
    """The pieces that are linked to each finding, by the finding's id."""
    by_id = {one.id: one for one in picture.evidence}
    filed: dict[str, list[Evidence]] = {}
    for account in picture.accounts:
        for link in account.links:
            if link.finding_id and link.evidence_id in by_id:
                filed.setdefault(link.finding_id, []).append(by_id[link.evidence_id])
    return filed
