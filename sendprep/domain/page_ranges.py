"""Which pages of a document a range names, by the numbers that are printed on them."""

import re
from collections.abc import Sequence

from sendprep.errors import SendprepError

_DASH = re.compile(r"\s*[-‐‑–—]\s*")
_BETWEEN = re.compile(r"[\s,;]+")
_EXAMPLE = "such as 12, 43a-60"


def pages_named(words: str, labels: Sequence[str]) -> tuple[int, ...]:
    """Return the places, counted from 1, of the pages that words such as "43a-60, 72" name.

    A late page is within the range that it lies in: 43-44 has 43a. No words name every page, and
    none is named twice. SendprepError if there is no such page.
    """
    parts = [part for part in _BETWEEN.split(_DASH.sub("-", words.strip())) if part]
    if not words.strip():
        return tuple(range(1, len(labels) + 1))
    numbers = [label.casefold() for label in labels]
    if not parts:
        raise _not_there("No page is named.", numbers)
    return tuple(sorted({place for part in parts for place in _named(part, numbers)}))


def _named(part: str, numbers: Sequence[str]) -> range:
    first, dash, last = part.casefold().partition("-")
    if part == "-":
        raise _not_there("No page stands beside a dash.", numbers)
    begin = _place(first, numbers) if first else 1
    end = (_place(last, numbers) if last else len(numbers)) if dash else begin
    if end < begin:
        raise _not_there(f"Page {first} comes after page {last}.", numbers)
    return range(begin, end + 1)


def _place(number: str, numbers: Sequence[str]) -> int:
    if number not in numbers:
        raise _not_there(f"There is no page {number}.", numbers)
    return numbers.index(number) + 1


def _not_there(happened: str, numbers: Sequence[str]) -> SendprepError:
    held = f"Pages are numbered from {numbers[0]} to {numbers[-1]}." if numbers else ""
    return SendprepError(
        happened, "Nothing was printed.", f"{held} Name them as printed, {_EXAMPLE}.".strip()
    )
