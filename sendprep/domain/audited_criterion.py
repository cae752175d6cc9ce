"""What the audits say of a weakness: each criterion that counts towards it, in its newest round."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sendprep.domain.action import CriterionLink
from sendprep.domain.audit_findings import CriteriaFound, CriterionFinding


@dataclass(frozen=True)
class AuditedCriterion:
    """One criterion as one round found it."""

    weakness_id: str
    found: CriteriaFound
    finding: CriterionFinding

    @property
    def round_code(self) -> str:
        """What the round is cited as, such as "A1"."""
        return f"A{self.found.round_.number}"

    @property
    def code(self) -> str:
        """The code of the criterion, such as "F2"."""
        return self.finding.criterion.code

    @property
    def told(self) -> str:
        """The share met with what it bears, for the screen: small numbers are in it."""
        return f"Met in {self.finding.limit}" if self.finding.met else self.finding.limit


def audited_criteria(
    links: Iterable[CriterionLink], rounds: Iterable[CriteriaFound]
) -> Iterator[AuditedCriterion]:
    """Yield what each link is to, as the round of its instrument found it; some have no round."""
    by_instrument = {one.round_.instrument_id: one for one in rounds}
    for link in links:
        found = by_instrument.get(link.instrument_id)
        for one in found.criteria if found else ():
            if found and one.criterion.code == link.criterion:
                yield AuditedCriterion(link.weakness_id, found, one)
