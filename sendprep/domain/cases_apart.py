"""Which cases the figures of an issue count, so that no two issues tell one case between them.

A share of 40 cases and the same share of 41 tell the answer of one case by subtraction. What is
kept of each case is a hash, by which it is known again and by which nobody is found.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sendprep.domain.binder import Issue
from sendprep.domain.suppression import LEAST

if TYPE_CHECKING:  # what audits found is imported where it is printed: the window opens without
    from sendprep.domain.pack import SampledRound

_KEY = "cases/"
_SHORT = 16  # of a hash: more than enough to tell the cases of a round apart


@dataclass(frozen=True)
class CasesApart:
    """A round that counts other cases than an issue did: fewer of them than may be told."""

    code: str
    issue: Issue
    cases: int


def cases_entry(sampled: "SampledRound") -> tuple[str, str]:
    """Return what an issue keeps of the cases that a round's figures count."""
    return f"{_KEY}{sampled.found.round_.id}", " ".join(sorted(_counted(sampled)))


def is_cases_entry(key: str) -> bool:
    """Whether an entry of an issue is of cases, and not of what was printed."""
    return key.startswith(_KEY)


def cases_apart(rounds: Iterable["SampledRound"], issues: Iterable[Issue]) -> Iterator[CasesApart]:
    """Yield each round of which an issue counted other cases, one to four of them.

    An issue that kept no cases, as older ones did not, cannot be compared.
    """
    given = [(one, dict(one.entries)) for one in issues]
    for sampled in rounds:
        key, now = cases_entry(sampled)
        for issue, entries in given:
            apart = len(set(entries.get(key, now).split()) ^ set(now.split()))
            if 0 < apart < LEAST:
                yield CasesApart(sampled.code, issue, apart)


def _counted(sampled: "SampledRound") -> Iterator[str]:
    for case in sampled.found.graded:
        told = f"{sampled.found.round_.id}/{case}".encode()
        yield hashlib.sha256(told).hexdigest()[:_SHORT]
