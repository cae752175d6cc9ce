"""Chance that anybody can repeat: the same key gives the same order on every computer.

Numbers are SHA-256 of the key and a counter (as NIST SP 800-90A makes them from hashes), four of
64 bits from each; what would favour small numbers is passed over. Python's own `random` promises
the same numbers only for the same version of some of its functions.
"""

from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import TypeVar

_T = TypeVar("_T")
_BITS = 64
_WORD = _BITS // 8


def shuffled(things: Sequence[_T], key: str) -> tuple[_T, ...]:
    """Return things in an order in which every order is equally likely (Fisher and Yates)."""
    words, order = _words(key), list(things)
    for last in range(len(order) - 1, 0, -1):
        other = _below(last + 1, words)
        order[last], order[other] = order[other], order[last]
    return tuple(order)


def number_below(end: int, key: str) -> int:
    """Return a number from 0 to `end` - 1, each equally likely; ValueError if `end` is below 1."""
    if end < 1:
        raise ValueError("no number is below 1 and not below 0")
    return _below(end, _words(key))


def _below(end: int, words: Iterator[int]) -> int:
    fair = 2**_BITS - 2**_BITS % end
    return next(word for word in words if word < fair) % end


def _words(key: str) -> Iterator[int]:
    root, counter = sha256(key.encode()).digest(), 0
    while True:
        block = sha256(root + counter.to_bytes(8, "big")).digest()
        for start in range(0, len(block), _WORD):
            yield int.from_bytes(block[start : start + _WORD], "big")
        counter += 1
