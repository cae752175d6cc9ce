"""How Excel shows a number or date by its cell's format ([ECMA-376] 18.8.31), where it is plain.

Formats with conditions, fractions, scales or times of day are left alone: their cells are read as
any other.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from math import isfinite

from sendprep.domain.months import DAYS, MONTHS

Show = Callable[[float | date], str]
"""Writes the value of a cell; "" for a value of another kind, which is then read as it is."""

_SECTION = re.compile(r'(?:"[^"]*"|\\.|[^;"\\])*+')
_PART = re.compile(
    r'\[\$(?P<money>[^\]-]*)[^\]]*\]|"(?P<words>[^"]*)"|\\(?P<sign>.)|[_*].|\[(?P<mark>[^\]]*)\]'
    r"|(?P<core>[#0?][#0?,]*(?:\.[#0?]+)?)|(?P<date>(?P<letter>[dmy])(?P=letter)*)"
    r"|(?P<plain>[-+()£$€%/ .,:])|(?P<other>.)",
    re.IGNORECASE | re.DOTALL,
)
_COLOURS = ("black", "blue", "cyan", "green", "magenta", "red", "white", "yellow")
_USUAL = {"dd/mm/yyyy"}
_MAX_CODE, _MAX_DECIMALS = 255, 9
_FAR = 1e15
"""Beyond it Excel itself has no more digits."""
_KEPT = 10_000


@dataclass(frozen=True)
class _Number:
    """One section of a format: words before and behind a figure, which may be none."""

    before: str
    core: str
    behind: str

    def show(self, value: float) -> str:
        return f"{self.before}{self._figure(value)}{self.behind}".strip()

    def _figure(self, value: float) -> str:
        """Return the figure, rounded as Excel does: halves go up."""
        if not self.core:
            return ""
        whole, _, decimals = self.core.partition(".")
        exact = Decimal(f"{value:.15g}") * (100 if "%" in self.before + self.behind else 1)
        rounded = exact.quantize(Decimal(1).scaleb(-len(decimals)), ROUND_HALF_UP)
        text = f"{rounded:{',' if ',' in whole else ''}f}"
        for _ in decimals.removeprefix(decimals.rstrip("#")):
            text = text[:-1] if text.endswith("0") else text
        if "0" not in whole and abs(rounded) < 1:
            text = text.removeprefix("0")
        return text.removesuffix(".")


def shown_by(code: str) -> Show | None:
    """Return how a format shows a value; None for one that says nothing or too much."""
    sections = [part for part in _SECTION.findall(code[:_MAX_CODE]) if part]
    if not sections or len(code) > _MAX_CODE:
        return None
    if any(part["letter"] for part in _PART.finditer(sections[0])):
        return _date_shown(sections[0])
    first, *others = (_number(section) for section in sections[:3])
    if first is None or None in others or not _says_more(first):
        return None
    return _number_shown(first, [one for one in others if one])


def _number_shown(first: _Number, others: Sequence[_Number]) -> Show:
    """Return how a figure is shown: one section for all, or others for negative ones and nil."""

    @lru_cache(_KEPT)
    def show(value: float | date) -> str:
        if isinstance(value, date) or not isfinite(value) or abs(value) >= _FAR:
            return ""
        if value == 0 and len(others) > 1:
            return others[1].show(0)
        if value < 0 and others:
            return others[0].show(-value)
        return f"{'-' if value < 0 else ''}{first.show(abs(value))}"

    return show


def _number(section: str) -> _Number | None:
    """Return a section as words and a figure; None if it holds anything else."""
    said = ["", ""]
    core = ""
    for part in _PART.finditer(section):
        if part["other"] or part["letter"] or not _is_colour(part["mark"]):
            return None
        if part["core"] and core:
            return None
        core = part["core"] or core
        said[bool(core)] += part["money"] or part["words"] or part["sign"] or part["plain"] or ""
    whole, _, decimals = core.partition(".")
    if (
        whole.endswith(",")
        or len(decimals) > _MAX_DECIMALS
        or "0" in decimals.replace("?", "#").lstrip("0")
    ):
        return None
    return _Number(said[0], core.replace("?", "#"), said[1])


def _is_colour(mark: str | None) -> bool:
    return mark is None or mark.lower() in _COLOURS


def _says_more(section: _Number) -> bool:
    """Whether a section shows more than the bare figure: money, shares, thousands, a unit."""
    return bool(section.core) and bool(
        "," in section.core or (section.before + section.behind).strip()
    )


def _date_shown(section: str) -> Show | None:
    parts = [*_PART.finditer(section)]
    plain = (part["other"] or part["core"] or not _is_colour(part["mark"]) for part in parts)
    if any(plain) or section.lower() in _USUAL or not any(part["letter"] for part in parts):
        return None

    @lru_cache(_KEPT)
    def show(value: float | date) -> str:
        if not isinstance(value, date):
            return ""
        said = (
            _of_date(value, part["date"].lower()) if part["date"] else _literal(part)
            for part in parts
        )
        return "".join(said).strip()

    return show


def _literal(part: re.Match[str]) -> str:
    return part["money"] or part["words"] or part["sign"] or part["plain"] or ""


def _of_date(value: date, letters: str) -> str:
    """Return day, month or year as so many letters show it."""
    kind, many = letters[0], len(letters)
    if kind == "y":
        return f"{value.year:04}" if many > 2 else f"{value.year % 100:02}"
    if kind == "m":
        name = MONTHS[value.month - 1]
        return _counted(value.month, many, (name[:3], name, name[:1]))
    day = DAYS[value.weekday()]
    return _counted(value.day, many, (day[:3], day, day))


def _counted(number: int, many: int, names: tuple[str, str, str]) -> str:
    return f"{number:0{min(many, 2)}}" if many < 3 else names[min(many, 5) - 3]
