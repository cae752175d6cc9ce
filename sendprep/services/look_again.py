"""Look again at words that were decided about before print: undo and other hands may change it."""

from collections.abc import Iterable

from sendprep.bank.bank import Bank
from sendprep.domain.kept_words import KeptWords
from sendprep.domain.word_places import without
from sendprep.services.look_at_print import Telling


def still_open(bank: Bank, told: Iterable[Telling]) -> tuple[Telling, ...]:
    """Return what of words found in a report still stands, and is not kept."""
    kept = {(one.place, one.words) for one in bank.kept_words.all()}
    return tuple(
        one
        for one in dict.fromkeys(told)
        if (one.place, one.words) not in kept and (not one.can_remove or _stands(bank, one))
    )


def take_back(bank: Bank, kept: KeptWords) -> None:
    """Take back that words may be printed, as one step, so that they are asked about again."""
    with bank.change("Ask again about words kept for print"):
        bank.kept_words.remove(kept.id)


def _stands(bank: Bank, one: Telling) -> bool:
    try:
        text = bank.free_words.get(one.place).text
    except KeyError:
        return False
    return without(text, one.words, "") != text
