"""Rebuilds what officers wrote about audits without what an edition withholds.

Figures stay as they are: they tell of cases that nobody can be found in, whoever reads them.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from sendprep.domain.audited_criterion import AuditedCriterion
from sendprep.domain.edition_account import Without, retitled, with_words

if TYPE_CHECKING:  # what audits found is imported where it is printed: the window opens without
    from sendprep.domain.audit import AuditRound, BoardSight
    from sendprep.domain.audit_findings import CriteriaFound
    from sendprep.domain.case_register import Frame, KeptDraw
    from sendprep.domain.follow_up import FollowUp
    from sendprep.domain.pack import SampledRound
    from sendprep.domain.weakness import Weakness

    _Found = TypeVar("_Found", bound=CriteriaFound)
    _Round = TypeVar("_Round", bound=SampledRound)

_NOT_TOLD = "not told here"
"""What stands for a reason or a seed that cannot be read in an edition."""

_UNTOLD = "for reasons that are not told here"
"""What stands for every reason that families are not told."""


def round_rebuilt(one: "_Round", without: Without) -> "_Round":
    """Return a round with the words of its sample, its title and its boards rebuilt."""
    return replace(
        one,
        found=found_rebuilt(one.found, without),
        kept=_draw_rebuilt(one.kept, without),
        frame=_frame_rebuilt(one.frame, without),
        sights=_sights_rebuilt(one.sights, without),
    )


def found_rebuilt(found: "_Found", without: Without) -> "_Found":
    """Return what a round found, its title rebuilt."""
    return replace(found, round_=_titled(found.round_, without))


def audited_rebuilt(one: AuditedCriterion, without: Without) -> AuditedCriterion:
    """Return what a round says of a weakness, the round's title rebuilt."""
    return replace(one, found=found_rebuilt(one.found, without))


def _draw_rebuilt(kept: "KeptDraw", without: Without) -> "KeptDraw":
    """Return a draw with its reasons rebuilt; a seed is told whole or not at all."""
    plan = kept.draw.plan
    seed = plan.seed if without(plan.seed) == plan.seed else _NOT_TOLD
    excluded = {case: _told(why, without) for case, why in plan.excluded.items()}
    replacements = tuple(
        replace(one, reason=_told(one.reason, without)) for one in kept.draw.replacements
    )
    plan = replace(plan, seed=seed, excluded=excluded)
    return replace(kept, draw=replace(kept.draw, plan=plan, replacements=replacements))


def reasons_untold(kept: "KeptDraw") -> "KeptDraw":
    """Return a draw for families: why one case was left out or replaced may tell whose it is."""
    draw = kept.draw
    plan = replace(draw.plan, excluded=dict.fromkeys(draw.plan.excluded, _UNTOLD))
    replacements = tuple(replace(one, reason=_UNTOLD) for one in draw.replacements)
    return replace(kept, draw=replace(draw, plan=plan, replacements=replacements))


def _frame_rebuilt(frame: "Frame", without: Without) -> "Frame":
    """Return a frame whose list has no name that is withheld."""
    return replace(frame, name=without(frame.name) or "a list of cases")


def _sights_rebuilt(sights: "tuple[BoardSight, ...]", without: Without) -> "tuple[BoardSight, ...]":
    """Return what boards saw and decided, rebuilt."""
    return with_words(sights, "board", "decision", without=without)


def follow_ups_rebuilt(
    follow_ups: "tuple[FollowUp, ...]", without: Without
) -> "tuple[FollowUp, ...]":
    """Return actions of a round rebuilt, without those whose words are all withheld."""
    kept = (_followed(one, without) for one in follow_ups)
    return tuple(one for one in kept if one.action.text.strip())


def counted_rebuilt(
    counted: "Mapping[str, tuple[Weakness, ...]]", without: Without
) -> "Mapping[str, tuple[Weakness, ...]]":
    """Return the weaknesses that criteria count towards, their titles rebuilt."""
    return {
        code: tuple(retitled(one, without) for one in weaknesses)
        for code, weaknesses in counted.items()
    }


def _followed(one: "FollowUp", without: Without) -> "FollowUp":
    action, weakness = one.action, one.weakness
    return replace(
        one,
        action=replace(action, text=without(action.text), owner=without(action.owner)),
        reaudit=replace(one.reaudit, because=without(one.reaudit.because)),
        round_=_titled(one.round_, without),
        closed_by=_titled(one.closed_by, without) if one.closed_by else None,
        weakness=retitled(weakness, without) if weakness else None,
    )


def _titled(one: "AuditRound", without: Without) -> "AuditRound":
    return replace(one, title=without(one.title) or f"Audit round A{one.number}")


def _told(reason: str, without: Without) -> str:
    return without(reason).strip() or (reason and _NOT_TOLD)
