"""The columns of an exhibit's table: which names its rows, which are alike, how each is set."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from sendprep.reports.document import Align
from sendprep.reports.exhibit_cells import Holds, mostly

_LONGEST_NAME = 80
_FEWEST_FOR_SAME = 8
"""Rows of which it is worth saying that they have something in common."""
_CODES = frozenset(("code", "id", "urn", "upn", "uln", "ref", "reference"))
_NUMBERS = frozenset(("no", "number"))
"""What makes codes of figures where a head ends with it, as in “Case number”."""
_MOST_JUDGED = 12
_WORDS = re.compile(r"[a-z]+")


@dataclass(frozen=True)
class Field:
    """A column of a file's table: its head, the cells below that, its place (0 if it is ours).

    Figures are set right, where they are compared; codes, years and all else are set left.
    """

    head: str
    cells: tuple[str, ...]
    place: int
    align: Align = Align.LEFT


def fields_of(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[Field]:
    """Return the columns that hold anything or have a head, each cell as the file has it."""
    columns = zip(*rows, strict=True) if rows else [()] * len(head)
    made = (
        Field(name, cells, at)
        for at, (name, cells) in enumerate(zip(head, columns, strict=True), 1)
    )
    fields = [one for one in made if one.head or any(one.cells)]
    is_pair = len(fields) <= 2 and not any(head)  # a name and what it says, which stay together
    return fields if is_pair else [*map(_aligned, fields)]


def _aligned(field: Field) -> Field:
    words = _WORDS.findall(field.head.lower())
    is_code = _CODES.intersection(words) or _NUMBERS.intersection(words[-1:])
    is_figure = mostly(field.cells) is Holds.FIGURE and not is_code
    return replace(field, align=Align.RIGHT) if is_figure else field


def naming(fields: Sequence[Field]) -> tuple[list[Field], bool]:
    """Return one or two columns that best name the rows, and whether they tell each from all.

    One of words is better than one of codes, and figures name nothing.
    """
    able = [one for one in fields if _can_name(one)][:_MOST_JUDGED]
    worded = [one for one in able if mostly(one.cells) is Holds.WORDS and not _is_of_codes(one)]
    for one in (*worded, *able):
        if _told(one) == len(one.cells) and "" not in one.cells:
            return [one], True
    for pair in combinations(able, 2):
        if _told(*pair) == len(pair[0].cells):
            return sorted(pair, key=_told, reverse=True), True
    best = max(worded, key=_told, default=None)
    return ([best], False) if best and _told(best) > 1 else ([], False)


def same_throughout(fields: Sequence[Field]) -> list[Field]:
    """Return the columns with a head that say the same in every row, or nothing in any."""
    return [one for one in fields if one.head and _is_same(one.cells)]


def _is_same(cells: Sequence[str]) -> bool:
    return len(cells) >= _FEWEST_FOR_SAME and len(set(cells)) == 1


def _can_name(field: Field) -> bool:
    """Tell whether the cells are of a few words, codes, years or dates, and not figures."""
    return field.align is Align.LEFT and max(map(len, field.cells), default=0) <= _LONGEST_NAME


def _is_of_codes(field: Field) -> bool:
    return all(any(map(str.isdigit, cell)) for cell in field.cells if cell)


def _told(*fields: Field) -> int:
    """Return how many rows the columns together tell from each other."""
    return len(set(zip(*(one.cells for one in fields), strict=True)))
