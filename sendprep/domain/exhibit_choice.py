"""Which documents stand behind a binder as exhibits: what it rests on or cites, in newest form."""

from collections.abc import Iterator

from sendprep.domain.binder import PackSection, Recipe
from sendprep.domain.evidence import Evidence
from sendprep.domain.narrative import citations
from sendprep.domain.pack import Pack


def can_be_exhibits(pack: Pack) -> tuple[Evidence, ...]:
    """Return the documents that a pack links to one of its weaknesses or cites, by number.

    A document that a newer version replaces is none, as the newer one stands for it.
    """
    evidence = pack.se.evidence
    replaced = {one.replaces_id for one in evidence}
    linked = {link.evidence_id for account in pack.se.accounts for link in account.links}
    cited = {one.number for text in _texts(pack) for one in citations(text)}
    wanted = (one for one in evidence if one.id in linked or one.number in cited)
    return tuple(sorted((one for one in wanted if one.id not in replaced), key=_number))


def chosen_exhibits(pack: Pack) -> tuple[Evidence, ...]:
    """Return the documents that are bound: those chosen, if the recipe wants exhibits at all."""
    return chosen_documents(pack) if pack.has(PackSection.EXHIBITS) else ()


def chosen_documents(pack: Pack) -> tuple[Evidence, ...]:
    """Return those that can be exhibits and that the recipe does not leave out one by one."""
    left_out = pack.recipe.left_out_exhibits
    return tuple(one for one in can_be_exhibits(pack) if one.id not in left_out)


def kept_back(pack: Pack, recipe: Recipe) -> tuple[Evidence, ...]:
    """Return those that the recipe has and its edition lists alone, as their files hold more."""
    held = pack.recipe.left_out_exhibits - recipe.left_out_exhibits
    return tuple(one for one in can_be_exhibits(pack) if one.id in held)


def _texts(pack: Pack) -> Iterator[str]:
    """Yield everything that officers wrote with citations in it."""
    se = pack.se
    yield se.inspection.context
    yield from (strength.text for strength in se.strengths)
    for account in se.accounts:
        yield from account.sections.values()
        yield from (finding.response for finding in account.findings)
    yield from (question.line for question in pack.questions)
    yield from (one.answer for one in pack.touches)


def _number(piece: Evidence) -> int:
    return piece.number
