"""The cells of coverage: what fills each, and what only stands beside it.

A document counts once in a cell, whatever it is linked for there, and a replaced version not
beside its successor. What contradicts, or only gives context, fills no cell.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from sendprep.domain.coverage_flags import Raised, Subject, counts, raised
from sendprep.domain.evidence import Agency, Link, Rung
from sendprep.domain.self_evaluation import Account, SelfEvaluation
from sendprep.domain.weakness import Answer, Finding, Weakness

K = TypeVar("K")
ASKED = tuple(agency for agency in Agency if agency is not Agency.INSPECTORS)
"""Whose evidence is looked for; inspectors' own is counted, but its absence is no gap."""


@dataclass(frozen=True)
class Cell:
    """What fills one cell (`links`), and what stands `beside` it.

    `pieces` counts documents, `excerpts` the passages that stand where they were filed, `fresh`
    the documents at most a year old at the revisit: None while that has no date.
    """

    links: tuple[Link, ...]
    beside: tuple[Link, ...]
    pieces: int
    excerpts: int
    fresh: int | None


@dataclass(frozen=True)
class CoveredFinding:
    """One finding: whether we answer it, and whether evidence is linked to it."""

    finding: Finding
    evidenced: bool

    @property
    def is_answered(self) -> bool:
        """Whether our answer is a full one."""
        return self.finding.answer is Answer.ANSWERED


@dataclass(frozen=True)
class CoverageGap:
    """One empty or weak cell: the rule that names it, why it matters, the cheapest fix.

    `cell` is the path of the cell in the JSON, such as "agencies.health" or "rungs.4". `held`
    is the piece that the fix would link, where the bank holds one.
    """

    rule: str
    cell: str
    why: str
    fix: str
    held: str | None = None


@dataclass(frozen=True)
class Row:
    """The coverage of one weakness, or of one of its findings.

    `unsaid` is the evidence that names no agency, and `whole` all of it.
    """

    subject: Subject
    agencies: Mapping[Agency, Cell]
    unsaid: Cell
    rungs: Mapping[Rung, Cell]
    whole: Cell
    independent_sources: int
    flags: tuple[Raised, ...]
    findings: tuple[CoveredFinding, ...]
    gaps: tuple[CoverageGap, ...] = ()

    @property
    def weakness(self) -> Weakness:
        """The weakness, also of a finding's row."""
        return self.subject.account.weakness

    @property
    def finding(self) -> Finding | None:
        """The finding; None for the row of a weakness."""
        return self.subject.finding

    @property
    def number(self) -> str:
        """The number as people say it: "3", or "3.2" for a finding."""
        finding = f".{self.finding.number}" if self.finding else ""
        return f"{self.weakness.number}{finding}"

    def gap(self, cell: str) -> CoverageGap | None:
        """Return what is missing in a cell, by its path; None where nothing is."""
        return next((gap for gap in self.gaps if gap.cell == cell), None)


def row(subject: Subject, se: SelfEvaluation) -> Row:
    """Return the counts of one row, with its flags."""
    links = _Links(se)
    every = subject.links
    whole = links.cell(every)
    by_agency = links.cells(every, links.agency, (*Agency, None))
    findings = () if subject.finding else subject.account.findings
    return Row(
        subject=subject,
        agencies={agency: by_agency[agency] for agency in Agency},
        unsaid=by_agency[None],
        rungs=links.cells(every, _rung, tuple(Rung)),
        whole=whole,
        independent_sources=se.sources.independent(link.evidence_id for link in whole.links),
        flags=raised(subject, se),
        findings=tuple(CoveredFinding(one, _is_evidenced(one, subject, se)) for one in findings),
    )


def _is_evidenced(finding: Finding, subject: Subject, se: SelfEvaluation) -> bool:
    """Whether anything counts for a finding, as its own row says; a version is not lost there."""
    return any(counts(link, se) for link in subject.account.by_finding.get(finding.id, ()))


def rung_counts(account: Account, se: SelfEvaluation) -> tuple[int, ...]:
    """Return how many documents there are at each rung, as every page counts them."""
    cells = _Links(se).cells(account.links, _rung, tuple(Rung))
    return tuple(cell.pieces for cell in cells.values())


def _rung(link: Link) -> Rung:
    return link.rung


def revisit_day(se: SelfEvaluation) -> date | None:
    """Return the day that every age is counted to: the first of the revisit."""
    return se.inspection.revisit.start if se.inspection.revisit else None


class _Links:
    """Counts links by what the bank says of their documents and passages."""

    def __init__(self, se: SelfEvaluation) -> None:
        self._se = se
        self._day = revisit_day(se)

    def agency(self, link: Link) -> Agency | None:
        """Return who the link's document comes from."""
        return self._se.by_id(link.evidence_id).agency

    def cells(
        self, links: Iterable[Link], key: Callable[[Link], K], keys: Sequence[K]
    ) -> dict[K, Cell]:
        """Return the cell of each key, in the order of the keys."""
        groups: dict[K, list[Link]] = {one: [] for one in keys}
        for link in links:
            groups[key(link)].append(link)
        return {one: self.cell(group) for one, group in groups.items()}

    def cell(self, links: Sequence[Link]) -> Cell:
        """Return the cell that these links make."""
        counting = [link for link in links if counts(link, self._se)]
        newest = self._se.sources.newest(link.evidence_id for link in counting)
        filling = tuple(link for link in counting if link.evidence_id in newest)
        chosen = {link.id for link in filling}
        passages = {link.excerpt_id for link in filling} - {None} - self._se.lost_excerpts
        return Cell(
            links=filling,
            beside=tuple(link for link in links if link.id not in chosen),
            pieces=len(newest),
            excerpts=len(passages),
            fresh=self._fresh(newest),
        )

    def _fresh(self, pieces: frozenset[str]) -> int | None:
        if self._day is None:
            return None
        return sum(self._se.by_id(one).is_fresh_on(self._day) for one in pieces)
