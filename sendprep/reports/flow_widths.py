"""How wide the columns of a table are: as they are asked for, but never narrower than a word."""

import re
from collections.abc import Sequence

from sendprep.reports import styles
from sendprep.reports.clear_print import as_set
from sendprep.reports.document import Cell, Run, Table
from sendprep.reports.flow_signs import SIGN_WIDTH
from sendprep.reports.flow_split import name_parts
from sendprep.reports.fonts import Face, clean, width
from sendprep.reports.signs import RUNG_PITCH
from sendprep.reports.styles import MM, Style

SIDE = 4.0
"""The room in points at either side of a cell."""
_SPACES = re.compile("[ \n]+")
_SLACK = 0.01
"""Points more than a word takes, so that rounding does not break it."""
_LONGEST = 32 * MM
"""A longer word, such as an address, is broken rather than given its width."""


def column_widths(table: Table, larger: float = 1.0) -> tuple[float, ...]:
    """Return the widths in points; what a word lacks comes from the columns that have spare.

    `larger` is how much wider its words are where another font is used than ours.
    """
    scale = styles.WIDTH / sum(column.width for column in table.columns)
    asked = [column.width * scale for column in table.columns]
    least = [2 * SIDE + _SLACK + larger * one for one in _longest_words(table)]
    lacking = [max(0.0, one - wide) for one, wide in zip(least, asked, strict=True)]
    spare = [max(0.0, wide - one) for one, wide in zip(least, asked, strict=True)]
    given = min(1.0, sum(spare) / sum(lacking)) if any(lacking) else 0.0
    taken = given * sum(lacking) / sum(spare) if any(spare) else 0.0
    return tuple(
        wide + given * more - taken * rest
        for wide, more, rest in zip(asked, lacking, spare, strict=True)
    )


def _longest_words(table: Table) -> list[float]:
    found = [_longest(column.head, styles.TABLE_HEAD, True, True) for column in table.columns]
    for row in table.rows:
        for place, cell in enumerate(row):
            is_bold = table.row_heads and place == 0
            found[place] = max(found[place], _of_cell(cell, is_bold))
    return found


def _of_cell(cell: Cell, is_bold: bool) -> float:
    bold = is_bold or cell.sign is not None
    indent = SIGN_WIDTH if cell.sign else 0  # both lines stand beside the sign
    return indent + max(
        _of_runs(cell.text, styles.TABLE_TEXT, bold),
        _of_runs(cell.second, styles.TABLE_SECOND, False),
        RUNG_PITCH * len(cell.rungs) if cell.rungs else 0,
    )


def _of_runs(runs: Sequence[Run], style: Style, is_bold: bool) -> float:
    """Return the width of the longest word of runs, those that touch counted as one."""
    bold = is_bold or any(run.bold or run.reference for run in runs)
    return _longest("".join(run.text for run in runs), style, bold)


def _longest(text: str, style: Style, is_bold: bool, is_head: bool = False) -> float:
    face = Face.BOLD if is_bold else style.face
    size = as_set(style).size
    words = _SPACES.split(clean(text))
    return max((_of_word(word, face, size, is_head) for word in words), default=0.0)


def _of_word(word: str, face: Face, size: float, is_head: bool) -> float:
    """Return the width of a word, or of the widest part of a long one or of a head like la_name."""
    wide = width(word, face) * size
    if wide <= _LONGEST and not (is_head and "_" in word):
        return wide
    parts = (width(part, face) * size for part in name_parts(word))
    return max((part for part in parts if part <= _LONGEST), default=0.0)
