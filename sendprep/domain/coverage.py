"""Coverage: where evidence is thin, for each weakness and each of the inspectors' findings."""

from dataclasses import dataclass, replace
from datetime import date

from sendprep.domain.coverage_cells import Row, revisit_day, row
from sendprep.domain.coverage_flags import Subject
from sendprep.domain.coverage_gaps import GapNamer, Rules
from sendprep.domain.self_evaluation import SelfEvaluation


@dataclass(frozen=True)
class Coverage:
    """Every weakness and every finding as a row.

    `revisit` is the day that every age is counted to: without it nothing is counted as fresh.
    """

    revisit: date | None
    weaknesses: tuple[Row, ...]
    findings: tuple[Row, ...]


def coverage(se: SelfEvaluation, rules: Rules) -> Coverage:
    """Return the coverage of a bank; `rules` name what is missing."""
    namer = GapNamer(se, rules)

    def named(subject: Subject) -> Row:
        counted = row(subject, se)
        return replace(counted, gaps=namer.gaps(counted))

    return Coverage(
        revisit=revisit_day(se),
        weaknesses=tuple(named(Subject(account)) for account in se.accounts),
        findings=tuple(
            named(Subject(account, finding))
            for account in se.accounts
            for finding in account.findings
        ),
    )
