"""How alike two texts are, told from small sketches of them and never from the texts again.

A sketch is a bottom-k sample (Broder 1997; Cohen and Kaplan 2007): the smallest 256 hashes of all
runs of five words. From two of them the share of runs that both texts hold is estimated with a
standard error of at most 0.032; the sketches of texts with fewer runs tell it exactly.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from hashlib import blake2b
from heapq import nsmallest

RUN = 5
"""Words in a run: fewer are shared by texts that have nothing to do with each other."""

KEPT = 256
_WIDTH = 8
_FIRST = 16
_WORD = re.compile(r"\w+")
_PARTED = re.compile(r"(?<=\w)[-\u00ad\u2010]\n(?=\w)")


def sketch(text: str) -> bytes:
    """Return the sketch of a text: the same on every computer, b"" for a text without words."""
    return b"".join(nsmallest(KEPT, {_hash(run) for run in runs(text)}))


def likeness(one: bytes, other: bytes) -> float:
    """Return which share of the runs of both texts is in both, 0 to 1; 0 for an empty sketch."""
    mine, theirs = set(_hashes(one)), set(_hashes(other))
    if not mine or not theirs:
        return 0.0
    sample = nsmallest(KEPT, mine | theirs)
    return sum(value in mine and value in theirs for value in sample) / len(sample)


class Likenesses:
    """The sketches of many texts, asked for the one that a new text is most like.

    Only the first hashes of each are indexed: texts that share half of their runs or more have
    one of these in common with a probability above 0.9999, so nothing else has to be compared.
    """

    def __init__(self, sketches: Mapping[str, bytes]) -> None:
        self._sketches: dict[str, bytes] = {}
        self._holders: defaultdict[bytes, list[str]] = defaultdict(list)
        for name, one in sketches.items():
            self.add(name, one)

    def add(self, name: str, one: bytes) -> None:
        """Compare with this sketch as well from now on."""
        self._sketches[name] = one
        for value in _hashes(one, _FIRST):
            self._holders[value].append(name)

    def nearest(self, one: bytes, least: float) -> tuple[str, float] | None:
        """Return the name that a text is most like and how much, None below `least` (>= 0.5)."""
        names = {name for value in _hashes(one, _FIRST) for name in self._holders.get(value, ())}
        shares = ((likeness(one, self._sketches[name]), name) for name in sorted(names))
        share, name = max(shares, default=(0.0, ""))
        return (name, share) if share >= least else None


def runs(text: str) -> Iterator[str]:
    """Yield all runs of five words, as they compare; a shorter text is one run."""
    whole = unicodedata.normalize("NFKC", _PARTED.sub("", text)).casefold()
    words = _WORD.findall(whole)
    if words:
        for start in range(max(1, len(words) - RUN + 1)):
            yield " ".join(words[start : start + RUN])


def _hash(run: str) -> bytes:
    return blake2b(run.encode("utf-8", "replace"), digest_size=_WIDTH).digest()


def _hashes(one: bytes, most: int = KEPT) -> list[bytes]:
    return [one[at : at + _WIDTH] for at in range(0, min(len(one), most * _WIDTH), _WIDTH)]
