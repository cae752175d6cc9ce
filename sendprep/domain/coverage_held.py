"""Finds what the bank already holds for an empty cell: documents that speak of the weakness."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from sendprep.domain.coverage_cells import Row
from sendprep.domain.evidence import Evidence, EvidenceKind, Role
from sendprep.domain.self_evaluation import Account, SelfEvaluation

_WORD = re.compile(r"[^\W\d_]{5,}")
_ENOUGH = 2  # one word alone is shared by chance: a "forum" is not yet one of parents
_NEVER = frozenset({EvidenceKind.SELF_EVALUATION, EvidenceKind.LETTER})


class Held:
    """The documents of one bank by the telling words of their titles, passages and links."""

    def __init__(self, se: SelfEvaluation, passing: frozenset[str]) -> None:
        self._passing = frozenset(map(_stem, passing)) | _in_many(se.accounts)
        newest = se.sources.newest(one.id for one in se.evidence)
        self._candidates = {
            one.id: one for one in se.evidence if one.id in newest and one.kind not in _NEVER
        }
        self._texts = [(piece, frozenset(_stems([text]))) for piece, text in _said(se)]
        self._saying = _texts_by_word(self._texts)

    def for_row(self, row: Row) -> list[tuple[Evidence, tuple[str, ...]]]:
        """Return the documents that speak of a row, best first, each with two words that say so.

        A document does if two of the row's telling words stand in its title, in one passage of it
        or in one reason for a link. Left out is what is linked to the row, or contradicts us on its
        weakness; between equals the newer one comes first.
        """
        telling = self._telling(row)
        against = (one for one in row.subject.account.links if one.role is Role.CONTRADICTS)
        linked = {link.evidence_id for link in (*row.subject.links, *against)}
        shared = self._shared(telling, linked)
        found = sorted(
            (self._candidates[piece] for piece in shared),
            key=lambda one: (-len(shared[one.id]), -_day(one).toordinal(), one.number),
        )
        return [(one, _longest(shared[one.id], telling)) for one in found]

    def _shared(self, telling: Mapping[str, str], linked: set[str]) -> dict[str, frozenset[str]]:
        """Return the most of these stems that one text of a document has, where it is enough."""
        counted = Counter(place for stem in telling for place in self._saying.get(stem, ()))
        shared: dict[str, frozenset[str]] = {}
        for place in sorted(place for place, count in counted.items() if count >= _ENOUGH):
            piece, stems = self._texts[place]
            is_free = piece in self._candidates and piece not in linked
            if is_free and counted[place] > len(shared.get(piece, ())):
                shared[piece] = stems & telling.keys()
        return shared

    def _telling(self, row: Row) -> dict[str, str]:
        """Return the words that tell this row from others, by their stem."""
        one = row.weakness  # its findings speak of too many things to tell it by
        texts = [row.finding.text] if row.finding else [one.title, one.text]
        words = {_stem(word): word for text in texts for word in _WORD.findall(text.casefold())}
        return {stem: word for stem, word in words.items() if stem not in self._passing}


def _in_many(accounts: Sequence[Account]) -> frozenset[str]:
    """Return the stems that more than a third of the weaknesses have; one alone may have any."""
    counted = Counter(stem for account in accounts for stem in set(_stems(_texts(account))))
    return frozenset(stem for stem, count in counted.items() if count > max(1, len(accounts) / 3))


def _texts(account: Account) -> Iterator[str]:
    yield account.weakness.title
    yield account.weakness.text
    for finding in account.findings:
        yield finding.text


def _longest(stems: Iterable[str], telling: Mapping[str, str]) -> tuple[str, ...]:
    """Return the longest words of a row that have these stems, as many as are enough."""
    longest = sorted(stems, key=lambda stem: (-len(stem), stem))[:_ENOUGH]
    return tuple(telling[stem] for stem in longest)


def _texts_by_word(texts: Sequence[tuple[str, frozenset[str]]]) -> dict[str, list[int]]:
    """Return the places of the texts in which each stem stands."""
    found: dict[str, list[int]] = {}
    for place, (_, stems) in enumerate(texts):
        for stem in stems:
            found.setdefault(stem, []).append(place)
    return found


def _said(se: SelfEvaluation) -> Iterator[tuple[str, str]]:
    """Yield each document's id with what its title, passages and links say."""
    for one in se.evidence:
        yield one.id, one.title
    for excerpt in se.excerpts:
        yield excerpt.evidence_id, f"{excerpt.quote} {excerpt.note}"
    for account in se.accounts:
        for link in account.links:
            yield link.evidence_id, link.why


def _day(one: Evidence) -> date:
    return one.speaks_until or date.min


def _stems(texts: Iterable[str]) -> Iterator[str]:
    return (_stem(word) for text in texts for word in _WORD.findall(text.casefold()))


def _stem(word: str) -> str:
    return word.rstrip("s")
