"""How wide the columns of an exhibit's table are, and the parts it comes in if they are many."""

from collections.abc import Iterator, Sequence
from math import ceil

from sendprep.reports import styles
from sendprep.reports.exhibit_cells import Holds, holds
from sendprep.reports.exhibit_columns import Field
from sendprep.reports.flow_split import name_parts
from sendprep.reports.fonts import Face, width

WIDTH = 170.0
MOST_COLUMNS = 14
_FEW_COLUMNS = 6
_LONGEST_WORD, _WIDEST_WORD = 30.0, 44.0
"""Millimetres: a longer word is parted after a mark, and a part that is longer still breaks."""
_RAGGED = 1.08
"""How much more room words take that run over lines, as a line ends before a whole word."""
_PADDING = 3.6
_JUDGED_ROWS = 60
_LONG_TEXT = ((250, 70.0), (120, 50.0), (60, 36.0), (28, 27.0))
"""Characters in a column's longest cell, and the mm below which it would run down the page."""
_FEW_WORDS = 26.0
"""Millimetres that a cell has for its words before others get more than they need."""
_STEPS = 24
_LOOKED_AHEAD = (1, 3, 8)
_HEAD_LINES, _EASY_HEAD = 3, 11.0
"""The most lines of a head, and the mm up to which a column is made wider to have two."""
_SPACE = 0.6
"""Millimetres between two words of a head."""


def parts(fields: Sequence[Field], beside: Sequence[Field]) -> list[list[Field]]:
    """Return the columns in as few parts as fit the paper beside those, evenly."""
    room = WIDTH - sum(map(_good_width, beside))
    most = MOST_COLUMNS - len(beside)
    wide = {one.place: _good_width(one) for one in fields}
    count = len(list(_filled(fields, wide, room, most)))
    # The narrowest room that needs no more parts makes them even.
    low, high = sum(wide.values()) / count, room
    for _ in range(8):
        middle = (low + high) / 2
        if len(list(_filled(fields, wide, middle, most))) > count:
            low = middle
        else:
            high = middle
    even = list(_filled(fields, wide, room, ceil(len(fields) / count)))
    return even if len(even) == count else list(_filled(fields, wide, high, most))


def _filled(
    fields: Sequence[Field], wide: dict[int, float], room: float, most: int
) -> Iterator[list[Field]]:
    part: list[Field] = []
    used = 0.0
    for one in fields:
        if part and (used + wide[one.place] > room or len(part) == most):
            yield part
            part, used = [], 0.0
        part.append(one)
        used += wide[one.place]
    yield part


def fits(fields: Sequence[Field]) -> bool:
    """Tell whether the columns fit on the paper side by side; a few do with long texts in them."""
    needed = _least_width if len(fields) <= _FEW_COLUMNS else _good_width
    return len(fields) <= MOST_COLUMNS and sum(map(needed, fields)) <= WIDTH


def _good_width(field: Field) -> float:
    """Return the width in mm below which words of a column break, or a long text runs on."""
    long = max(map(len, field.cells), default=0)
    text = next((wide for letters, wide in _LONG_TEXT if long > letters), 0.0)
    return max(_least_width(field), text)


def _least_width(field: Field) -> float:
    """Return the width in mm below which words of a column break."""
    words = {word for cell in field.cells for word in _unbroken(cell)}
    body = max((_least_word(word, styles.TABLE_TEXT.size) for word in words), default=0)
    return max(min(body, _WIDEST_WORD), min(_least_head(field.head), _WIDEST_WORD))


def _unbroken(cell: str) -> list[str]:
    return [cell] if holds(cell) is Holds.DATE else cell.split()


def _least_word(word: str, size: float) -> float:
    """Return the width in mm of a word, or of the longest part of one that must be parted."""
    wide = _wide(word, size)
    return wide if wide <= _LONGEST_WORD else max(_wide(part, size) for part in name_parts(word))


def _least_head(head: str) -> float:
    """Return the width in mm in which a head has two lines, or three, and no word of it breaks.

    A head that would make its column wider than any word may has more lines.
    """
    size = styles.TABLE_HEAD.size
    parts = [_wide(part, size) - _PADDING for word in head.split() for part in name_parts(word)]
    room = max(parts, default=0.0)
    while room < _WIDEST_WORD and (
        (lines := _head_lines(parts, room)) > _HEAD_LINES or (lines > 2 and room < _EASY_HEAD)
    ):
        room += 1
    return room + _PADDING


def _head_lines(parts: Sequence[float], room: float) -> int:
    lines, used = 1, 0.0
    for part in parts:
        if used and used + part > room:
            lines, used = lines + 1, 0.0
        used += part + _SPACE
    return lines


def widths(fields: Sequence[Field]) -> list[float]:
    """Return the widths in mm: what words leave goes where it saves most lines."""
    every = max(1, len(fields[0].cells) // _JUDGED_ROWS)
    lengths = [[_length(cell) for cell in one.cells[::every]] for one in fields]
    wide = _first_widths(fields, lengths)
    step = (WIDTH - sum(wide)) / _STEPS
    for _ in range(_STEPS):
        at = _neediest(lengths, wide, step)
        if at is None:
            break
        wide[at] += step
    spare = (WIDTH - sum(wide)) / len(wide)
    return [one + spare for one in wide]


def _first_widths(fields: Sequence[Field], lengths: Sequence[Sequence[float]]) -> list[float]:
    """Return widths in mm in which no word breaks, and a few have one line if there is room."""
    least = [_least_width(one) for one in fields]
    texts = (min(max(column, default=0.0), _FEW_WORDS) for column in lengths)
    easy = [max(one, text) for one, text in zip(least, texts, strict=True)]
    if sum(easy) <= WIDTH:
        return easy
    return [one * min(1.0, WIDTH / sum(least)) for one in least]


def _neediest(lengths: Sequence[Sequence[float]], wide: Sequence[float], step: float) -> int | None:
    """Return the column that saves most lines for its steps; None if none saves any."""
    now = [_lines(column, one) for column, one in zip(lengths, wide, strict=True)]
    rows = list(zip(*now, strict=True))
    long = {at: _others(rows, at) for at, column in enumerate(now) if max(column, default=1) > 1}
    tries = [
        (_saved(now[at], _lines(lengths[at], wide[at] + steps * step), others, steps), at)
        for at, others in long.items()
        for steps in _LOOKED_AHEAD
    ]
    saved, best = max(tries, default=((0.0, 0.0), 0))
    return best if saved > (0, 0) else None


def _others(rows: Sequence[Sequence[int]], at: int) -> list[int]:
    """Return how many lines each row has beside one of its columns."""
    return [max((*row[:at], *row[at + 1 :]), default=1) for row in rows]


def _saved(
    now: Sequence[int], then: Sequence[int], others: Sequence[int], steps: int
) -> tuple[float, float]:
    """Return the lines that the table and the column save for each step."""
    rows = list(zip(now, then, others, strict=True))
    table = sum(max(before, other) - max(after, other) for before, after, other in rows)
    return table / steps, (sum(now) - sum(then)) / steps


def _lines(lengths: Sequence[float], wide: float) -> list[int]:
    room = max(wide - _PADDING, 1.0)
    return [1 if one <= room else max(2, ceil(one * _RAGGED / room)) for one in lengths]


def _length(cell: str) -> float:
    """Return the width in mm of a cell's words on one line."""
    return width(cell, Face.REGULAR) * styles.TABLE_TEXT.size / styles.MM


def _wide(word: str, size: float) -> float:
    return width(word, Face.BOLD) * size / styles.MM + _PADDING
