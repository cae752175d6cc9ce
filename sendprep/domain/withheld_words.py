"""Rebuilds what officers wrote without what an edition withholds: no black box, no trace of one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from sendprep.domain.named_people import NamedPeople
from sendprep.domain.narrative import CITATION
from sendprep.domain.reworded import Reworded

_GROUP = re.compile(rf"{CITATION.pattern}(?:(?:\s*[,;]\s*|\s+and\s+|\s+){CITATION.pattern})*")
"""Citations that stand side by side, which lose some of them without a word being changed."""
_NUMBERED = r"(?<![^\W_])(?:[Ee][ \u00a0]?|[Ee]xhibit\s+)"
_CODE = re.compile(rf"{_NUMBERED}(\d{{1,6}})(?!\d)")
_SENTENCE = re.compile(
    r"(?<=[.!?])(?<!\be\.g\.)(?<!\bi\.e\.)(?<!\bp\.)(?<!\bpp\.)\s+", re.IGNORECASE
)
_LEANING = re.compile(
    r"\b(?:about|and|as|at|but|by|for|from|has|have|in|into|is|of|on|or|per|says|see|shows|than"
    r"|that|the|to|under|was|were|with|within)[\s(]*$",
    re.IGNORECASE,
)
"""Words that a sentence cannot end on: it says nothing without what they lead to."""
_BULLET = re.compile(r"\s*[-•]\s+")
_NOTHING = re.compile(r"(?!)")
_GONE = "\x00"
_BESIDE = re.compile(r"\s*\((?:[Ss]ee\s+)?\x00\)")
_FEW_WORDS = 3
_BETWEEN_DIGITS = r"[\s().-]*"
_NUMBER = re.compile(r"\+?\d[\d\s().-]{4,}")
_COUNTRY = re.compile(r"^(?:\+44|0044)?0?")


@dataclass(frozen=True)
class WithheldWords:
    """What must not be read: `numbers` of evidence, `said` as it is worded, `people` by name.

    `reworded` is what must not be read in other words either. `contacts` are phone numbers and
    addresses, however they are spaced. People are put into words by their roles; a sentence with
    anything else of it is left out.
    """

    numbers: frozenset[int] = frozenset()
    said: frozenset[str] = frozenset()
    people: NamedPeople = field(default_factory=NamedPeople)
    contacts: frozenset[str] = frozenset()
    reworded: Reworded = field(default_factory=Reworded)

    def without(self, text: str) -> str:
        """Return a text without it: citations go, and sentences that would still tell of it."""
        text = self.people.by_roles(text)
        telling = self._telling(text)
        if not telling and not self.reworded.tells(text):
            return text
        telling = telling or _NOTHING
        text = telling.sub(lambda found: " ".join(found[0].split()), text)  # over lines too
        rebuilt = _Rebuilt(telling, self.numbers, self.reworded)
        lines = map(rebuilt.line, text.split("\n"))
        return "\n".join(line for line in lines if line is not None)

    def _telling(self, text: str) -> re.Pattern[str] | None:
        """Return the pattern of what a text tells of it; None if it tells nothing."""
        folded = _folded(text)
        said = [_pattern(words) for words, key in self._keys if key in folded]
        codes = {found[1] for found in _CODE.finditer(text) if int(found[1]) in self.numbers}
        patterns = [*(rf"{_NUMBERED}{code}(?!\d)" for code in sorted(codes)), *said]
        patterns += [one for one in self._reached if re.search(one, text)]
        telling = re.compile("|".join(patterns))
        return telling if patterns and telling.search(text) else None

    @cached_property
    def _reached(self) -> tuple[str, ...]:
        return tuple(one for contact in sorted(self.contacts) for one in _contact(contact))

    @cached_property
    def _keys(self) -> tuple[tuple[str, str], ...]:
        return tuple((words, _folded(words)) for words in sorted(self.said) if words.strip())


@dataclass(frozen=True)
class _Rebuilt:
    """Rebuilds the lines of one text; `telling` and `reworded` must not be left in them."""

    telling: re.Pattern[str]
    numbers: frozenset[int]
    reworded: Reworded

    def line(self, line: str) -> str | None:
        """Return what is left of a line; None if all of it goes."""
        if not self.telling.search(line) and not self.reworded.tells(line):
            return line
        bullet = _BULLET.match(line)
        start = bullet.end() if bullet else 0
        told = self._beside_spans(line[start:])
        own = (one for one in _SENTENCE.split(told) if not self.reworded.tells(one))
        left = " ".join(filter(None, map(self._sentence, own)))
        return line[:start] + left if left else None

    def _beside_spans(self, text: str) -> str:
        """Return a text without words that reach over several sentences, nor their other words."""
        ends = [0, *(one.end() for one in _SENTENCE.finditer(text)), len(text)]
        gone = set[int]()
        for found in self.telling.finditer(text):
            inside = [
                place for place, end in enumerate(ends[:-1]) if _meet(found, end, ends[place + 1])
            ]
            gone |= set(inside) if len(inside) > 1 else set()
        return "".join(text[a:b] for n, (a, b) in enumerate(pairwise(ends)) if n not in gone)

    def _sentence(self, sentence: str) -> str:
        """Return a sentence without its citations, "" if it cannot do without them."""
        marked = _BESIDE.sub("", _GROUP.sub(self._kept, sentence))
        if marked.startswith(_GONE):  # it closes the sentence before, or is what this one is about
            marked = marked[1:].lstrip()
            marked = marked if marked[:1].isupper() else ""
        if any(map(_LEANING.search, marked.split(_GONE)[:-1])):
            return ""
        bare = re.sub(r"\s*\x00", "", marked)
        return "" if self.telling.search(bare) else bare

    def _kept(self, group: re.Match[str]) -> str:
        """Return those citations of a group that may be read, or the mark of a gap."""
        every = list(CITATION.finditer(group[0]))
        kept = [one[0] for one in every if int(one[1]) not in self.numbers]
        return group[0] if len(kept) == len(every) else " ".join(kept) or _GONE


def _folded(words: str) -> str:
    return " ".join(words.split()).casefold()


def _pattern(words: str, few: int = _FEW_WORDS) -> str:
    """Return the pattern of words; a few count as they are written, more of them anyhow."""
    parts = words.split()
    said = r"\s+".join(map(re.escape, parts))
    return rf"(?<!\w)(?i:{said})(?!\w)" if len(parts) >= few else rf"(?<!\w){said}(?!\w)"


def _contact(contact: str) -> Iterator[str]:
    """Yield the patterns of an address, or of each number that stands in a field for phones."""
    numbers = [] if "@" in contact else _NUMBER.findall(contact)
    for number in numbers:
        digits = _COUNTRY.sub("", re.sub(r"[^\d+]", "", number).replace("+440", "+44"))
        country = rf"(?:(?:\+|00)44{_BETWEEN_DIGITS})?(?:0{_BETWEEN_DIGITS})?"
        yield rf"(?<!\d){country}{_BETWEEN_DIGITS.join(digits)}(?!\d)"
    if not numbers and contact.strip():
        yield _pattern(contact, few=1)


def _meet(found: re.Match[str], start: int, end: int) -> bool:
    return found.start() < end and start < found.end()
