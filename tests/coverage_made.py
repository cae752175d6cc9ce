"""Invented evidence for tests of coverage: pieces, links and a picture of a bank made of them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from sendprep.domain.evidence import Evidence, EvidenceKind, Link, Role, Rung
from sendprep.domain.excerpt import Anchoring, Excerpt
from sendprep.domain.inspection import Framework, Inspection, LetterKind, Span
from sendprep.domain.narrative import Section
from sendprep.domain.self_evaluation import Account, SelfEvaluation
from sendprep.domain.weakness import Finding, Judgement, Weakness, WeaknessKind

REVISIT = Span(date(2027, 2, 1), date(2027, 2, 4))
WEAKNESS = Weakness(
    "w1",
    1,
    WeaknessKind.SIGNIFICANT_WEAKNESS,
    "Families wait too long for speech therapy.",
    "Therapy waits",
    2,
    Judgement.NOT_SUFFICIENT,
)
FINDING = Finding("f1", "w1", 1, "Therapy starts after the first school year.", 3)


def piece(number: int, **facts: Any) -> Evidence:
    """Return a piece that nothing joins to another: a report that is fresh at the revisit."""
    plain = Evidence(
        id=f"e{number}",
        number=number,
        title=f"Paper {number}",
        kind=EvidenceKind.REPORT,
        filename="paper.pdf",
        sha256=f"{number:064x}",
        size=1,
        added=datetime(2026, 1, 6, tzinfo=UTC),
        evidence_date=date(2026, 9, 5),
    )
    return replace(plain, **facts)


def link(number: int, role: Role = Role.SUPPORTS, rung: Rung = Rung.OUTPUT, **facts: Any) -> Link:
    """Return a link of piece `number` to the whole weakness; `id` may be left out."""
    made = f"{number} {role.value} {rung.value} {sorted(facts.items())}"
    return replace(Link(made, f"e{number}", "w1", None, role, rung), **facts)


def excerpt(name: str, number: int, quote: str = "", anchoring: Anchoring = Anchoring.EXACT) -> Any:
    """Return an excerpt of piece `number`."""
    added = datetime(2026, 1, 6, tzinfo=UTC)
    return Excerpt(
        name, f"e{number}", quote, "", "", 1, "t", 0, 0, len(quote), added, anchoring=anchoring
    )


def picture(
    evidence: Sequence[Evidence] = (),
    links: Sequence[Link] = (),
    findings: Sequence[Finding] = (FINDING,),
    sections: Mapping[Section, str] | None = None,
    excerpts: Sequence[Excerpt] = (),
    revisit: Span | None = REVISIT,
) -> SelfEvaluation:
    """Return a bank with one weakness, and one finding under it."""
    account = Account(WEAKNESS, tuple(findings), tuple(links), sections or {})
    return SelfEvaluation(
        inspection=Inspection(
            "Ashmere", Framework.REVISIT_2016, LetterKind.REVISIT, revisit=revisit
        ),
        accounts=(account,),
        evidence=tuple(evidence),
        strengths=(),
        events=(),
        glossary={},
        today=date(2026, 11, 22),
        excerpts=tuple(excerpts),
    )
