"""The rows of a table as its ruling lines draw them on one page."""

from bisect import bisect
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sendprep.domain.pages import Box
from sendprep.readers.letter_2023_lines import Spot, Stretch

_THIN = 3.0  # points: a rule is not thicker
_SAME = 3.0  # points within which two rules lie on one line
_LEAST_WIDTH = 40.0  # points: a row's rule is not shorter
_LEAST_HEIGHT = 8.0
_COLUMN = 80.0  # points: the column of the responsible bodies is not narrower


@dataclass(frozen=True)
class TableRow:
    """The lines of one row: those of the area, and in `body` those of the column before it."""

    spots: tuple[Spot, ...]
    body: tuple[Spot, ...]
    right: float
    follows: bool = False
    drawn: bool = True


@dataclass(frozen=True)
class _Grid:
    """The drawn lines of one table: where its columns and rows part, in points."""

    top: float
    bottom: float
    right: float
    inner: tuple[float, ...]
    levels: tuple[Box, ...]


def rows_of(stretch: Stretch) -> tuple[list[TableRow], list[Spot]]:
    """Return a stretch's drawn rows from the top, and the lines that stand in no row."""
    grids = _grids(stretch)
    if not grids:
        return [], list(stretch.spots)
    rows: list[TableRow] = []
    for grid in grids:
        inside = [spot for spot in stretch.spots if grid.top < spot.middle < grid.bottom]
        rows += _rows_in(grid, inside, follows=stretch.follows and not rows)
    taken = {id(spot) for row in rows for spot in (*row.spots, *row.body)}
    return rows, [spot for spot in stretch.spots if id(spot) not in taken]


def text_edge(spots: Sequence[Spot]) -> float | None:
    """Return where a second column begins by the left edges of the lines, in points."""
    lefts = [spot.line.box.left for spot in spots if spot.line.box]
    far = [round(left) for left in lefts if left > min(lefts) + _COLUMN]
    common = [left for left in far if far.count(left) * 5 >= len(far)]
    if not common or len(far) * 4 < len(lefts):
        return None
    return min(common) - _SAME


def _rows_in(grid: _Grid, spots: Sequence[Spot], follows: bool) -> list[TableRow]:
    edge = min(grid.inner, default=0.0)
    own_levels = _levels_at(grid, (edge or grid.right - 2 * _LEAST_WIDTH, grid.right))
    body_levels = _levels_at(grid, (0.0, edge)) if edge else own_levels
    own = _by_level(_column_by_column(spots, grid), own_levels)
    before = _by_level([spot for spot in spots if _left(spot) < edge], body_levels)
    rows = [
        (inside, before.get(bisect(body_levels, inside[0].middle), ())) for inside in own.values()
    ]
    used = {id(body) for _, body in rows}
    rows += [((), body) for body in before.values() if id(body) not in used]
    rows.sort(key=lambda row: (row[0] or row[1])[0].middle)
    return [
        TableRow(inside, body, grid.right, follows and not index)
        for index, (inside, body) in enumerate(rows)
    ]


def _column_by_column(spots: Sequence[Spot], grid: _Grid) -> list[Spot]:
    """Return the lines of the columns after the first, one column after the other."""
    own = [spot for spot in spots if bisect(grid.inner, _left(spot)) or not grid.inner]
    return sorted(own, key=lambda spot: bisect(grid.inner, _left(spot)))


def _by_level(spots: Iterable[Spot], levels: list[float]) -> dict[int, tuple[Spot, ...]]:
    """Return the spots between each two levels, from the top."""
    found: dict[int, tuple[Spot, ...]] = {}
    for spot in spots:
        index = bisect(levels, spot.middle)
        found[index] = (*found.get(index, ()), spot)
    return found


def _levels_at(grid: _Grid, span: tuple[float, float]) -> list[float]:
    """Return the heights of the rules that cross a column."""
    left, right = span
    middle = (max(left, grid.levels[0].left) + right) / 2 if grid.levels else 0.0
    return _merged(
        (box.top + box.bottom) / 2 for box in grid.levels if box.left - _SAME <= middle <= box.right
    )


def _grids(stretch: Stretch) -> list[_Grid]:
    uprights = [rule for rule in stretch.rules if _is_upright(rule)]
    levels = [rule for rule in stretch.rules if _is_level(rule)]
    if not uprights:
        return _open_grid(stretch, levels)
    return [_grid(band, uprights, levels) for band in _bands(uprights)]


def _grid(band: tuple[float, float], uprights: list[Box], levels: list[Box]) -> _Grid:
    top, bottom = band
    inside = [u for u in uprights if u.top >= top - _SAME and u.bottom <= bottom + _SAME]
    edges = _merged(u.left for u in inside)
    crossing = [lv for lv in levels if top - _SAME <= lv.top <= bottom + _SAME]
    left = min([edges[0], *(lv.left for lv in crossing)])
    right = max([edges[-1], *(lv.right for lv in crossing)])
    inner = tuple(x for x in edges if left + _LEAST_WIDTH < x < right - _LEAST_WIDTH)
    return _Grid(top - _SAME, bottom + _SAME, right, inner, tuple(crossing))


def _open_grid(stretch: Stretch, levels: list[Box]) -> list[_Grid]:
    """Return the grid of a table that has level rules but no upright ones."""
    below = [lv for lv in levels if any(s.middle > lv.top for s in stretch.spots)]
    if not below or len(_merged(lv.top for lv in levels)) < 2:
        return []
    lefts = [x for x in _merged(lv.left for lv in levels) if _rows_at(x, levels) > 1]
    right = max(lv.right for lv in levels)
    inner = tuple(x for x in lefts[1:] if x < right - _LEAST_WIDTH)
    edge = text_edge(stretch.spots)
    columns = inner or ((edge,) if edge else ())
    return [_Grid(stretch.top, stretch.bottom, right, columns, tuple(levels))]


def _rows_at(left: float, levels: Iterable[Box]) -> int:
    """Return on how many heights a level rule begins at a left edge."""
    return len(_merged(lv.top for lv in levels if abs(lv.left - left) <= _SAME))


def _bands(uprights: Iterable[Box]) -> list[tuple[float, float]]:
    """Return the heights between which upright rules run without a break."""
    bands: list[tuple[float, float]] = []
    for rule in sorted(uprights, key=lambda box: box.top):
        if bands and rule.top <= bands[-1][1] + _SAME:
            bands[-1] = (bands[-1][0], max(bands[-1][1], rule.bottom))
        else:
            bands.append((rule.top, rule.bottom))
    return bands


def _merged(values: Iterable[float]) -> list[float]:
    merged: list[float] = []
    for value in sorted(values):
        if not merged or value - merged[-1] > _SAME:
            merged.append(value)
    return merged


def _is_upright(box: Box) -> bool:
    return box.right - box.left <= _THIN and box.bottom - box.top >= _LEAST_HEIGHT


def _is_level(box: Box) -> bool:
    return box.bottom - box.top <= _THIN and box.right - box.left >= _LEAST_WIDTH


def _left(spot: Spot) -> float:
    return spot.line.box.left + _SAME if spot.line.box else 0.0
