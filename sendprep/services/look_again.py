"""Look again at what was decided about before print: undo and other hands may change it."""

from collections.abc import Iterable

from sendprep.bank.bank import Bank
from sendprep.domain.kept_words import KeptWords
from sendprep.services.decide_on_document import is_decided
from sendprep.services.look_at_documents import DocumentTelling
from sendprep.services.look_at_print import Asked


def still_open(bank: Bank, told: Iterable[Asked]) -> tuple[Asked, ...]:
    """Return what of words found in a report still stands and is not kept, and of documents."""
    kept = {(one.place, one.words) for one in bank.kept_words.all()}
    asked = [one for one in dict.fromkeys(told) if (one.place, one.words) not in kept]
    texts = {place: _text(bank, place) for place in {one.place for one in asked if one.can_remove}}

    def is_open(one: Asked) -> bool:
        if isinstance(one, DocumentTelling):
            return not is_decided(bank, one)
        return not one.can_remove or _stands(_plain(one.words), texts[one.place])

    return tuple(filter(is_open, asked))


def take_back(bank: Bank, kept: KeptWords) -> None:
    """Take back that words may be printed, as one step, so that they are asked about again."""
    with bank.change("Ask again about words kept for print"):
        bank.kept_words.remove(kept.id)


def _text(bank: Bank, place: str) -> str:
    try:
        return _plain(bank.free_words.get(place).text)
    except KeyError:
        return ""


def _plain(text: str) -> str:
    return " ".join(text.split())


def _stands(words: str, text: str) -> bool:
    """Whether the words stand in a text as whole words; a pattern of each would take too long."""
    start = text.find(words)
    while start >= 0:
        end = start + len(words)
        beside = (text[max(0, start - 1) : start] + text[end : end + 1]).replace("_", "a")
        goes_on = text[end : end + 1] in ("-", "'", "’") and text[end + 1 : end + 2].isupper()
        if not goes_on and not any(letter.isalnum() for letter in beside):
            return True
        start = text.find(words, end)
    return False
