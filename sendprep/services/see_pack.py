"""See everything that a revisit briefing pack is printed from, as its edition may have it."""

from collections.abc import Sequence
from dataclasses import replace

from sendprep.bank.bank import Bank
from sendprep.domain.audit import AuditRound
from sendprep.domain.binder import Recipe
from sendprep.domain.coverage import Coverage, coverage
from sendprep.domain.edition_filter import for_edition
from sendprep.domain.editions import Withheld
from sendprep.domain.pack import IssueFacts, Pack, SampledRound
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.errors import SendprepError
from sendprep.progress import Progress, silent
from sendprep.services.look_over import self_evaluation
from sendprep.services.read_rules import coverage_rules, words_explained
from sendprep.services.see_findings import see_findings, see_moderation
from sendprep.services.see_follow_up import see_audited


def see_pack(
    bank: Bank,
    recipe: Recipe,
    issue: IssueFacts,
    progress: Progress = silent,
    withheld: Sequence[Withheld] | None = None,
) -> Pack:
    """Return what a binder tells on the day of its issue, without its exhibits and its manifest.

    What the recipe leaves out, or its edition withholds, is not in it; `withheld` is what officers
    withhold, None for what the bank says. The coverage counts what the edition shows: where that
    is not all, a cell without a figure is no gap.
    """
    progress(0, 0, "Reading the bank")
    whole = _whole(bank, recipe, issue)
    by_hand = bank.withheld.all() if withheld is None else withheld
    shown = for_edition(whole, by_hand, bank.evidence.in_trash())
    return replace(shown, coverage=coverage(shown.se, coverage_rules()))


def _whole(bank: Bank, recipe: Recipe, issue: IssueFacts) -> Pack:
    """Return everything that the recipe takes in, for whoever may read it."""
    se = _chosen(self_evaluation(bank, issue.made), recipe)
    here = {account.weakness.id for account in se.accounts}
    audited = (one for one in see_audited(bank) if one.weakness_id in here)
    return Pack(
        recipe=recipe,
        issue=issue,
        se=replace(se, audited=tuple(audited)),
        coverage=Coverage(None, (), ()),
        people=tuple(bank.people.all()),
        leads=tuple(one for one in bank.people.leads() if one.weakness_id in here),
        meetings=tuple(
            replace(one, weakness_ids=tuple(key for key in one.weakness_ids if key in here))
            for one in bank.meetings.all()
        ),
        questions=tuple(one for one in bank.questions.all() if one.weakness_id in here | {None}),
        requests=tuple(bank.requests.all()),
        touches=tuple(bank.touches.all()),
        actions=tuple(one for one in bank.actions.all() if one.weakness_id in here | {None}),
        agreed=tuple(bank.agreed.all()),
        rounds=_sampled(bank, bank.rounds.all()),
        plain_words=words_explained(recipe.edition),
        reaudits=tuple(one for one in bank.actions.reaudits() if one.closed_by is None),
    )


def _chosen(se: SelfEvaluation, recipe: Recipe) -> SelfEvaluation:
    """Return the picture with only the weaknesses that the recipe has."""
    accounts = (one for one in se.accounts if one.weakness.id not in recipe.left_out_weaknesses)
    return replace(se, accounts=tuple(accounts))


def _sampled(bank: Bank, rounds: Sequence[AuditRound]) -> tuple[SampledRound, ...]:
    """Return the rounds that can tell something; one whose instrument is gone cannot."""
    told = []
    for one in sorted(rounds, key=lambda one: one.number):
        try:
            found = see_findings(bank, one.id)
        except SendprepError:
            continue
        if not found.audited:
            continue
        kept = bank.draws.get(one.draw_id)
        sights = tuple(bank.rounds.sights(one.id))
        frame, agreement = bank.frames.get(kept.frame_id), see_moderation(bank, one.id)
        told.append(SampledRound(found, kept, frame, sights, agreement))
    return tuple(told)
