"""What makes evidence weaker than its count: the flags of coverage, and who raises them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from sendprep.domain.evidence import Agency, Evidence, EvidenceKind, Link, Role
from sendprep.domain.narrative import Section, citations
from sendprep.domain.self_evaluation import Account, SelfEvaluation
from sendprep.domain.weakness import Finding

SUPPORTING = frozenset({Role.SUPPORTS, Role.PARTLY})
_OUTSIDE = frozenset({Agency.PARENTS, Agency.YOUNG_PEOPLE, Agency.SCHOOLS, Agency.INSPECTORS})
"""Who receives or inspects the service; the council and health run it (domain.md 2b, C5)."""
_MEASURED = frozenset(
    {EvidenceKind.AUDIT, EvidenceKind.SURVEY, EvidenceKind.DATA, EvidenceKind.VOICE}
)
"""Kinds that count or ask, and so say more than that we think well of ourselves (domain.md 2d)."""


class Flag(Enum):
    """One way in which evidence is weaker than it looks (product.md 21 and C5)."""

    SINGLE_SOURCE = "single_source"
    CIRCULAR = "circular"
    SELF_REPORT_ONLY = "self_report_only"
    UNANSWERED_CONTRADICTION = "unanswered_contradiction"
    NOTHING_FRESH = "nothing_fresh"

    @property
    def words(self) -> str:
        """The flag as it is shown and printed."""
        return _WORDS[self]


_WORDS = {
    Flag.SINGLE_SOURCE: "Single source",
    Flag.CIRCULAR: "Circular",
    Flag.SELF_REPORT_ONLY: "Self-report only",
    Flag.UNANSWERED_CONTRADICTION: "Contradiction unanswered",
    Flag.NOTHING_FRESH: "Nothing fresh",
}


@dataclass(frozen=True)
class Raised:
    """A flag that is raised, with the pieces that raise it."""

    flag: Flag
    pieces: tuple[Evidence, ...]

    @property
    def codes(self) -> str:
        """The pieces as people cite them, such as "E4, E12"; five at most are named."""
        codes = [one.code for one in self.pieces]
        more = f" and {len(codes) - 5} more" if len(codes) > 5 else ""
        return ", ".join(codes[:5]) + more


@dataclass(frozen=True)
class Subject:
    """What evidence is counted for: a weakness with all its links, or one of its findings."""

    account: Account
    finding: Finding | None = None

    @property
    def links(self) -> tuple[Link, ...]:
        """The links to it; those to the findings of a weakness are links to the weakness."""
        if self.finding is None:
            return self.account.links
        return self.account.by_finding.get(self.finding.id, ())

    @property
    def texts(self) -> tuple[str, ...]:
        """What we say about it ourselves."""
        if self.finding:
            return (self.finding.response,)
        responses = (finding.response for finding in self.account.findings)
        return (*self.account.sections.values(), *responses)


def counts(link: Link, se: SelfEvaluation) -> bool:
    """Whether a link is evidence for what it is about; our own SEF is none for itself."""
    is_own_sef = se.by_id(link.evidence_id).kind is EvidenceKind.SELF_EVALUATION
    return link.role in SUPPORTING and not is_own_sef


def raised(subject: Subject, se: SelfEvaluation) -> tuple[Raised, ...]:
    """Return the flags that the evidence for a weakness or finding raises."""
    counting = [link for link in subject.links if counts(link, se)]
    newest = se.sources.newest(link.evidence_id for link in counting)
    pieces = _in_order(se.by_id(one) for one in newest)
    found = (
        (Flag.SINGLE_SOURCE, pieces if se.sources.independent(newest) < 2 else []),
        (Flag.CIRCULAR, _in_order(_circular(subject, se))),
        (Flag.SELF_REPORT_ONLY, [] if any(map(_is_from_outside, pieces)) else pieces),
        (Flag.UNANSWERED_CONTRADICTION, unanswered(subject, se)),
        (Flag.NOTHING_FRESH, pieces if _is_stale(pieces, se) else []),
    )
    return tuple(Raised(flag, tuple(some)) for flag, some in found if some)


def _is_stale(pieces: Sequence[Evidence], se: SelfEvaluation) -> bool:
    """Whether none is fresh on the first day of the revisit; without that day none is stale."""
    revisit = se.inspection.revisit
    return revisit is not None and not any(one.is_fresh_on(revisit.start) for one in pieces)


def unanswered(subject: Subject, se: SelfEvaluation) -> list[Evidence]:
    """Return the pieces that speak against us and that no words of ours cite.

    The words are what we say is not yet good enough, or our answer to the finding; citing any
    version of the piece will do.
    """
    against = [link for link in subject.links if link.role is Role.CONTRADICTS]
    cited = {
        finding_id: _cited(subject.account, finding_id, se)
        for finding_id in {link.finding_id for link in against}
    }
    return _in_order(
        se.by_id(link.evidence_id)
        for link in against
        if se.sources.chains[link.evidence_id] not in cited[link.finding_id]
    )


def _cited(account: Account, finding_id: str | None, se: SelfEvaluation) -> set[str]:
    """Return the documents, whatever their version, that our words about a finding cite."""
    texts = [account.sections.get(Section.NOT_YET, "")]
    texts += [one.response for one in account.findings if one.id == finding_id]
    numbers = {cited.number for text in texts for cited in citations(text)}
    return {se.sources.chains[one.id] for one in se.evidence if one.number in numbers}


def _circular(subject: Subject, se: SelfEvaluation) -> Iterator[Evidence]:
    """Yield what supports us and leads back to our own words, and our SEF where we cite it."""
    for link in subject.links:
        if link.role in SUPPORTING and link.evidence_id in se.sources.circular:
            yield se.by_id(link.evidence_id)
    cited = {one.number for text in subject.texts for one in citations(text)}
    for one in se.evidence:
        if one.number in cited and one.kind is EvidenceKind.SELF_EVALUATION:
            yield one


def _is_from_outside(one: Evidence) -> bool:
    return one.agency in _OUTSIDE or one.kind in _MEASURED


def _in_order(pieces: Iterator[Evidence] | Sequence[Evidence]) -> list[Evidence]:
    return sorted({one.id: one for one in pieces}.values(), key=lambda one: one.number)
