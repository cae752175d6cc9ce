"""See the self-evaluation as the readers of an edition may have it, and what they may not read."""

from dataclasses import replace
from datetime import date

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Recipe
from sendprep.domain.coverage import Coverage, coverage
from sendprep.domain.edition_filter import for_edition, words_of_edition
from sendprep.domain.editions import Edition
from sendprep.domain.pack import IssueFacts, Pack
from sendprep.domain.withheld_words import WithheldWords
from sendprep.services.look_over import self_evaluation
from sendprep.services.read_rules import coverage_rules, words_explained
from sendprep.services.see_follow_up import see_audited


def see_edition(bank: Bank, edition: Edition, today: date | None = None) -> Pack:
    """Return our account and its coverage, without the days and the rounds of a binder.

    Nothing is in it that is withheld from a binder of this edition.
    """
    whole = _whole(bank, edition, today)
    audited = replace(whole, se=replace(whole.se, audited=see_audited(bank)))
    shown = for_edition(audited, bank.withheld.all(), bank.evidence.in_trash())
    return replace(shown, coverage=coverage(shown.se, coverage_rules()))


def see_withheld(bank: Bank, edition: Edition) -> WithheldWords:
    """Return the words that the readers of an edition may not have, wherever they stand."""
    whole = _whole(bank, edition, None)
    return words_of_edition(whole, bank.withheld.all(), bank.evidence.in_trash())


def _whole(bank: Bank, edition: Edition, today: date | None) -> Pack:
    se = self_evaluation(bank, today)
    recipe = Recipe("", "", edition)
    return Pack(
        recipe,
        IssueFacts(1, se.today),
        se,
        Coverage(None, (), ()),
        people=tuple(bank.people.all()),
        plain_words=words_explained(edition),
    )
