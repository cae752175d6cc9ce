"""Everything a self-evaluation (SEF) is printed from: one consistent picture of a bank."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from sendprep.domain.evidence import Evidence, Link
from sendprep.domain.excerpt import Anchoring, Excerpt
from sendprep.domain.inspection import Event, Inspection
from sendprep.domain.narrative import Section, Strength
from sendprep.domain.sources import Sources, find_sources
from sendprep.domain.weakness import Answer, Finding, Weakness

if TYPE_CHECKING:  # what audits found is imported where it is printed: the window opens without
    from sendprep.domain.audited_criterion import AuditedCriterion


@dataclass(frozen=True)
class Account:
    """One weakness with its findings, its links to evidence and our narrative."""

    weakness: Weakness
    findings: tuple[Finding, ...]
    links: tuple[Link, ...]
    sections: Mapping[Section, str]

    @property
    def answered(self) -> int:
        """How many findings have a full answer."""
        return sum(finding.answer is Answer.ANSWERED for finding in self.findings)

    @cached_property
    def by_finding(self) -> Mapping[str, tuple[Link, ...]]:
        """The links to each finding, by its id; a finding without links is not there."""
        found: dict[str, list[Link]] = {}
        for link in self.links:
            if link.finding_id:
                found.setdefault(link.finding_id, []).append(link)
        return {finding_id: tuple(links) for finding_id, links in found.items()}


@dataclass(frozen=True)
class SelfEvaluation:
    """The whole bank as the SEF shows it, on one day."""

    inspection: Inspection
    accounts: tuple[Account, ...]
    evidence: tuple[Evidence, ...]
    strengths: tuple[Strength, ...]
    events: tuple[Event, ...]
    glossary: Mapping[str, str]
    today: date
    excerpts: tuple[Excerpt, ...] = ()
    """All of them, or only those that are lost, where no words are quoted."""
    audited: "tuple[AuditedCriterion, ...]" = ()
    """What audits say of each weakness, where that is printed."""
    lacks_evidence: bool = False
    """Whether it is for readers from whom evidence is withheld."""
    lacks_words: bool = False
    """Whether it is for readers from whom sections of our account are withheld."""

    @property
    def lacks_any(self) -> bool:
        """Whether anything is withheld from its readers: what they do not read is no gap."""
        return self.lacks_evidence or self.lacks_words

    def by_id(self, evidence_id: str) -> Evidence:
        """Return the evidence with this id; KeyError if the bank has none."""
        return self._by_id[evidence_id]

    @cached_property
    def sources(self) -> Sources:
        """Which pieces of evidence rest on one and the same source."""
        return find_sources(self.evidence)

    @cached_property
    def lost_excerpts(self) -> frozenset[str]:
        """The ids of excerpts whose words no longer stand in their document."""
        return frozenset(one.id for one in self.excerpts if one.anchoring is Anchoring.LOST)

    @cached_property
    def excerpts_by_id(self) -> Mapping[str, Excerpt]:
        """The excerpts that are here, by their ids."""
        return {one.id: one for one in self.excerpts}

    @cached_property
    def linked(self) -> Mapping[str, tuple[tuple[int, Link], ...]]:
        """The links of each piece, each with the number of its weakness, by the piece's id."""
        found: dict[str, list[tuple[int, Link]]] = {}
        for account in self.accounts:
            for link in account.links:
                found.setdefault(link.evidence_id, []).append((account.weakness.number, link))
        return {evidence_id: tuple(links) for evidence_id, links in found.items()}

    @cached_property
    def _by_id(self) -> dict[str, Evidence]:
        return {one.id: one for one in self.evidence}
