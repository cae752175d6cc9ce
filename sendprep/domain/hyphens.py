"""Whether a hyphen at the end of a line belongs to the word or only to the line."""

import re

_LEADING = """
    anti co cross cyber decision ex extra full half hard high inter intra key long low mid mini
    multi non off on one out over part person post pre problem re self semi short single so step
    sub two three four five six under up well whole year
""".split()  # noqa: SIM905 - read as words
_TRAILING = """
    age aged based building centred commissioned driven effective fit focused free funded going
    led level long made making maker related round run sharing specific standing taking term time
    up wide working
""".split()  # noqa: SIM905 - read as words
_SUSPENDED = frozenset({"and", "or", "to", "nor", "as"})
_BROKEN = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*)-$")
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")


def words_of(lines: list[str]) -> frozenset[str]:
    """Return the words of a document in small letters, but none broken at a line's end."""
    words: set[str] = set()
    for line in lines:
        text = _BROKEN.sub("", line.rstrip()) if line.rstrip().endswith("-") else line
        words.update(word.lower() for word in _WORD.findall(text))
    return frozenset(words)


def join(before: str, after: str, known: frozenset[str]) -> str:
    """Return two lines as one, where the first ends in a hyphen that follows a letter.

    Order of proof: the word as the document has it elsewhere, then parts that are known to keep
    their hyphen (`co-production`, `partnership-wide`), then whether both halves are words.
    """
    left, right = _BROKEN.search(before), _WORD.match(after)
    if right and right[0].lower() in _SUSPENDED:
        return f"{before} {after}"
    if not left or not right:
        return before + after
    return before + after if _keeps(left[1], right[0], known) else before[:-1] + after


def _keeps(left: str, right: str, known: frozenset[str]) -> bool:
    left, small = left.lower(), right.lower()
    if f"{left}-{small}" in known:
        return True
    if left + small in known:
        return False
    if right[0].isupper() or "-" in left or left in _LEADING or small.split("-")[0] in _TRAILING:
        return True
    return left in known and small in known and min(len(left), len(small)) > 2
