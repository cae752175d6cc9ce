"""The working title that a weakness starts with, until the officer gives it a better one."""

import re
from collections.abc import Iterator, Sequence

_LONGEST = 44
"""Characters: two lines at the head of a weakness sheet."""
_LEAD_IN = re.compile(
    r"^(?:[^.—–]{0,90}?\b(?:should|must|needs? to)\b\s+"
    r"|there (?:was|were|is|are) (?:(?:a|an|the|no)\s+)?)",
    re.IGNORECASE,
)
"""What the requirements of reports begin with, which says nothing of this one (domain.md 6d)."""
_ENDS = re.compile(r"[.;]\s|\s[—–-]\s|, (?:and|but) ")
"""Where a first clause ends that can stand by itself."""
_LEANS = re.compile(
    r"an?|about|across|and|are|as|at|be|been|by|for|from|ha[ds]|have|in|into|is|not|of|on|or|tha[nt]"
    r"|the|their|they|this|to|was|were|which|who|with|young",
    re.IGNORECASE,
)
"""Words on which no title ends: each leans on the next."""


def working_title(text: str) -> str:
    """Return the first clause where it is short, else its beginning up to a word that can end."""
    said = " ".join((_LEAD_IN.sub("", text, count=1) or text).split())
    clause = _ENDS.split(said, maxsplit=1)[0].rstrip(" ,;:.–—-")
    short = clause if len(clause) <= _LONGEST else _begun(clause.split())
    return short[:1].upper() + short[1:]


def _begun(words: Sequence[str]) -> str:
    kept = list(_fitting(words))
    while len(kept) > 1 and _LEANS.fullmatch(kept[-1]):
        kept.pop()
    return " ".join(kept).rstrip(" ,;:.–—-") + "…"


def _fitting(words: Sequence[str]) -> Iterator[str]:
    """Yield words while they have room; the first in any case."""
    used = 0
    for word in words:
        used += len(word) + 1
        if used > _LONGEST + 1 and word is not words[0]:
            return
        yield word
