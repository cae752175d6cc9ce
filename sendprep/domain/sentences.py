"""Parts what officers wrote into sentences, and finds the date that a sentence begins with."""

import re

from sendprep.domain.months import MONTHS

_CITED = r"(?:\s*\[E\d{1,6}(?:\s+p\d{1,5})?\])*"
_END = re.compile(rf"[.!?][”’\"')]*{_CITED}(?=\s+[\[“‘\"'(]?[A-Z\d])")
_SHORT = re.compile(
    r"(?:^|[\s(])(?:e\.g|i\.e|Nos?|pp?|paras?|regs?|Dr|Mrs?|Ms|Prof|St|vs|cf|approx|[A-Z])$"
)
"""What ends in a full stop and goes on: "No. 3", "R. Osei"."""
_ENDS = (".", "!", "?", "…", "]")
"""What a sentence ends in: a citation may stand behind its full stop."""
_MONTH = "|".join((*MONTHS, *(name[:3] for name in MONTHS), "Sept"))
_WHEN = re.compile(
    r"(?:(?:By|In|On|From|Since|Until|Before|After|During)\s+)?(?:the\s+)?"
    rf"(?:(?:\d{{1,2}}\s+)?(?:{_MONTH})\b|(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)(?:\s+term)?)"
    r"(?:\s+\d{4})?\s*[:.,–—-](?=\s)"
)


def sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a paragraph, each with the citations that follow it."""
    parts, start = [], 0
    for end in _END.finditer(text):
        if text[end.start()] == "." and _SHORT.search(text[start : end.start()]):
            continue
        parts.append(text[start : end.end()].strip())
        start = end.end()
    parts.append(text[start:].strip())
    return tuple(part for part in parts if part)


def passages(text: str, most: int) -> tuple[str, ...]:
    """Return a paragraph parted between sentences, in passages of about so many words at most."""
    found: list[str] = []
    for sentence in sentences(text):
        joined = f"{found[-1]} {sentence}" if found else sentence
        if found and len(joined.split()) <= most:
            found[-1] = joined
        else:
            found.append(sentence)
    return tuple(found)


def closed(words: str) -> str:
    """Return words that end as a sentence does, so that another may follow; "" for none."""
    words = words.strip()
    return words if not words or words.endswith(_ENDS) else f"{words}."


def opening_date(text: str) -> str:
    """Return the date that a text opens with, such as "By 9 January 2026:"; "" without one."""
    found = _WHEN.match(text)
    return found[0] if found else ""
