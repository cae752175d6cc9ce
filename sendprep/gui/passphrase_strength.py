"""A hint at how hard a passphrase is to guess; it never refuses more than a short one."""

import math
from dataclasses import dataclass

SHORTEST = 10
"""Characters; NCSC advises three random words, which are longer."""

_CLASSES = (
    (str.islower, 26),
    (str.isupper, 26),
    (str.isdigit, 10),
    (lambda char: not char.isalnum(), 20),
)
_COMMON = ("password", "passphrase", "qwerty", "letmein", "sendprep", "123456", "welcome")


@dataclass(frozen=True)
class Strength:
    """From 0 (empty) to 4, and a hint in words."""

    steps: int
    words: str


def strength(passphrase: str) -> Strength:
    """Return how strong a passphrase looks, by its length and variety."""
    if not passphrase:
        return Strength(0, "")
    if len(passphrase) < SHORTEST:
        return Strength(1, f"Too short: at least {SHORTEST} characters.")
    if any(word in passphrase.lower() for word in _COMMON):
        return Strength(1, "It holds a word that is tried first.")
    bits = _bits(passphrase)
    if bits < 40:
        return Strength(2, "Weak: add another word.")
    if bits < 55:
        return Strength(3, "Good. One more word makes it strong.")
    return Strength(4, "Strong.")


def _bits(passphrase: str) -> float:
    """Estimate the guesses needed: 13 bits for each word, other characters by their variety."""
    words = [word for word in passphrase.split() if len(word) > 2]
    different = len(set(passphrase))
    if len(words) > 2:
        return 13.0 * len(set(words)) + 4
    alphabet = sum(size for test, size in _CLASSES if any(map(test, passphrase)))
    return min(len(passphrase), different * 1.5) * math.log2(alphabet or 1) * 0.6
