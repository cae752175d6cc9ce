"""Invented packs for tests: Ashmere's, and any other that hypothesis draws.

pack_of(ashmere())                       # a pack with an exhibit for each piece of evidence
pack_of(ashmere(), people=..., ...)      # the same with other facts
"""

from dataclasses import replace
from datetime import date
from typing import Any

from sendprep.domain.binder import Recipe
from sendprep.domain.coverage import coverage
from sendprep.domain.pack import Exhibit, IssueFacts, Pack
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.services.read_rules import coverage_rules

PAGES = 6
"""Pages of each exhibit."""


def pack_of(se: SelfEvaluation, **facts: Any) -> Pack:
    """Return the pack of a picture, with every piece of its evidence as an exhibit."""
    made = Pack(
        recipe=Recipe("r1", "Director’s binder"),
        issue=IssueFacts(2, date(2025, 12, 1), copy=4, copies=6, is_draft=False),
        se=se,
        coverage=coverage(se, coverage_rules()),
        exhibits=tuple(Exhibit(piece.id, piece.code, PAGES) for piece in se.evidence),
    )
    return replace(made, **facts)
