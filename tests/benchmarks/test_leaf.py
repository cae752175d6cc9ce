"""What fitting the leaves of weaknesses costs; run with -m benchmark -s, never asserted."""

from dataclasses import replace

import pytest
from documents_made import document
from pack_made import full_pack
from ratios import ratio
from sef_made import ashmere

from sendprep.domain.evidence import Link, Role, Rung
from sendprep.domain.narrative import Section
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.reports.document import Part
from sendprep.reports.pdf import render_pdf
from sendprep.reports.sef_weakness import weakness_pages
from sendprep.reports.weakness_leaf import weakness_leaf

pytestmark = pytest.mark.benchmark
LEAVES, PIECES = 14, 40


def _full() -> SelfEvaluation:
    """Return fourteen weaknesses with forty links each and more deeds than a page holds."""
    se = ashmere()
    pattern = se.accounts[2]
    step = "agreed one standard for advice with education, health and social care [E3 p1]."
    deeds = "\n".join(f"- {month} 2025: {step}" for month in ("January", "March", "May") * 5)
    links = tuple(
        Link(
            *(f"l{number}", f"e{number % 6 + 1}", "w", None, tuple(Role)[number % 4]),
            *(tuple(Rung)[number % 5], f"What piece {number} shows of plans in the third quarter"),
        )
        for number in range(PIECES)
    )
    accounts = tuple(
        replace(
            pattern,
            weakness=replace(pattern.weakness, id=f"w{number}", number=number),
            links=links,
            sections={**pattern.sections, Section.WHAT_WE_DID: deeds},
        )
        for number in range(1, LEAVES + 1)
    )
    return replace(se, accounts=accounts)


def test_printing_leaves() -> None:
    se = _full()
    pack = full_pack(se)
    leaves = [
        block
        for account in se.accounts
        for block in (Part(account.weakness.id, right=True), *weakness_leaf(pack, account))
    ]
    known = frozenset(piece.number for piece in se.evidence)
    pages = [block for account in se.accounts for block in weakness_pages(account, se, known)]
    ratio(
        f"print {LEAVES} leaves of {PIECES} links, each fitted to a page in front, against as "
        "many weaknesses as the SEF prints them",
        lambda: render_pdf(document(*leaves)),
        lambda: render_pdf(document(*pages)),
        rounds=5,
        aim=2.0,
    )
