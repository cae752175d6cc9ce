"""The themes of a round: the criteria that are not met most often, statutory ones first."""

from collections.abc import Sequence
from dataclasses import dataclass

from sendprep.domain.audit_findings import CriterionFinding
from sendprep.domain.audit_limits import figure

MOST = 6
"""So many themes are told; a list of all criteria is no theme."""


@dataclass(frozen=True)
class Theme:
    """A criterion that some cases do not meet."""

    finding: CriterionFinding

    @property
    def what(self) -> str:
        """The criterion, and that the law asks for it where it does."""
        one = self.finding.criterion
        return f"{one.code}{', a statutory criterion,' if one.is_statutory else ''}"

    @property
    def sentence(self) -> str:
        """How often it is not met, with its numbers; `limit` says what they bear."""
        one = self.finding
        partly = f" and only partly in {one.partly:,}" if one.partly else ""
        return (
            f"{self.what} is not met in {one.not_met:,} of {one.applied:,} cases{partly}: "
            f"“{one.criterion.words}”"
        )

    @property
    def limit(self) -> str:
        """The share in which it is not met, with what it bears."""
        one = self.finding
        return f"Not met: {figure(one.missed, bool(one.not_applicable))}" if one.missed else ""

    @property
    def without_numbers(self) -> str:
        """The same for print where its numbers are left out because they are small."""
        return f"{self.what} is not met in some of the cases: “{self.finding.criterion.words}”"


def themes(criteria: Sequence[CriterionFinding]) -> tuple[Theme, ...]:
    """Return the criteria not met most often; statutory ones first, since the law asks for them."""
    missed = [one for one in criteria if one.not_met]
    missed.sort(key=lambda one: (not one.criterion.is_statutory, -_part(one), -one.partly))
    return tuple(map(Theme, missed[:MOST]))


def _part(one: CriterionFinding) -> float:
    return one.missed.value if one.missed else 0.0
