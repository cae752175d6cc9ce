"""The bullets and numbers that Word prints before the items of its lists, level by level."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from sendprep.readers.word_styles import NAMESPACE, ListPlace, depth_of, value_of

_W = NAMESPACE
_BULLET, _INNER = "■ ", "○ "
_SHOWN = re.compile("%([1-9])")
_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"))
_LETTERS = 26
_MOST_LETTERS, _LONGEST_MARK = 780, 60
_MOST_FIGURES = 5
"""What Word counts in letters, and the characters round a number; a file may ask for anything."""


@dataclass(frozen=True)
class Level:
    """How one level of a list counts: Word's name of its numbers, what stands round them."""

    format: str = "bullet"
    text: str | None = None
    start: int = 1

    def number(self, count: int) -> str:
        """Return a number as this level writes it (ECMA-376, 17.18.59)."""
        if self.format == "none":
            return ""
        if count > _MOST_LETTERS:
            return str(count)
        if self.format.endswith("Letter"):
            said = chr(ord("a") + (count - 1) % _LETTERS) * (1 + (count - 1) // _LETTERS)
        elif self.format.endswith("Roman"):
            said = _roman(count)
        else:
            return str(count)
        return said.upper() if self.format.startswith("upper") else said


@dataclass
class Lists:
    """The lists of a document, with how far each has counted on each level."""

    levels: Mapping[tuple[str, int], Level]
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)

    def mark(self, place: ListPlace) -> str:
        """Return what stands before the next item at this place, with a space behind it."""
        level = self._level(place.id, place.depth)
        if level.format == "bullet":
            return _INNER if place.depth else _BULLET
        counts = self._counts.setdefault(place.id, {})
        for deeper in [depth for depth in counts if depth > place.depth]:
            del counts[deeper]
        counts[place.depth] = counts.get(place.depth, level.start - 1) + 1
        text = f"%{place.depth + 1}." if level.text is None else level.text
        said = _SHOWN.sub(lambda one: self._shown(place.id, int(one[1]) - 1), text).strip()
        return f"{said} " if said else ""

    def _shown(self, list_id: str, depth: int) -> str:
        level = self._level(list_id, depth)
        return level.number(self._counts[list_id].get(depth, level.start))

    def _level(self, list_id: str, depth: int) -> Level:
        return self.levels.get((list_id, depth)) or self.levels.get((list_id, 0), Level())


def read_lists(numbering: Element) -> Lists:
    """Return what the numbering part says of the lists; an empty part says nothing."""
    abstract = {
        one.get(f"{_W}abstractNumId", ""): dict(_levels(one))
        for one in numbering.iter(f"{_W}abstractNum")
    }
    levels: dict[tuple[str, int], Level] = {}
    for number in numbering.iter(f"{_W}num"):
        mark = number.find(f"{_W}abstractNumId")
        for depth, level in abstract.get(_value(mark), {}).items():
            levels[number.get(f"{_W}numId", ""), depth] = level
    return Lists(levels)


def _levels(abstract: Element) -> Iterator[tuple[int, Level]]:
    for level in abstract.findall(f"{_W}lvl"):
        kind, start = (_value(level.find(f"{_W}{tag}")) for tag in ("numFmt", "start"))
        shown = level.find(f"{_W}lvlText")
        text = None if shown is None else shown.get(f"{_W}val", "")[:_LONGEST_MARK]
        yield depth_of(level.get(f"{_W}ilvl", "0")), Level(kind or "bullet", text, _start(start))


def _start(said: str) -> int:
    return int(said) if said.isdecimal() and len(said) <= _MOST_FIGURES else 1


def _value(mark: Element | None) -> str:
    return "" if mark is None else value_of(mark)


def _roman(count: int) -> str:
    said = ""
    for worth, letters in _ROMAN:
        said += letters * (count // worth)
        count %= worth
    return said + "i" * count
