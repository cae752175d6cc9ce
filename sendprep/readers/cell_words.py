"""Values of cells as a person reads them on a British screen."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, cast

Cell = int | float | str | bool | date | datetime | time | timedelta


class CellWords:
    """Writes cells as words; numbers and dates are kept once written, as tables repeat them."""

    def __init__(self) -> None:
        dates = _Known(_date_words)
        self._by_type: dict[type, Callable[[Any], str]] = {
            float: _Known("{:.15g}".format).__getitem__,
            str: str,
            int: str,
            bool: lambda value: "TRUE" if value else "FALSE",
            date: dates.__getitem__,
            datetime: dates.__getitem__,
            time: lambda value: f"{value:%H:%M}",
            timedelta: _duration,
        }

    def of_rows(self, rows: Sequence[Sequence[Cell]]) -> Iterable[Sequence[str]]:
        """Return the words of rows of one length, column by column: most hold one kind of cell."""
        return zip(*map(self._of_column, zip(*rows, strict=True)), strict=True)

    def _of_column(self, cells: Sequence[Cell]) -> Iterable[str]:
        kinds = {*map(type, cells)}
        if kinds == {str}:
            return cast(Sequence[str], cells)
        return map(self._by_type[kinds.pop()], cells) if len(kinds) == 1 else self.of(cells)

    def of(self, row: Sequence[Cell]) -> list[str]:
        """Return the words of cells; an empty cell has none.

        A number has the 15 digits that Excel keeps, so that 5.0 is 5 and 0.1 + 0.2 is 0.3.
        """
        by_type = self._by_type
        return [cell if cell.__class__ is str else by_type[cell.__class__](cell) for cell in row]


class _Known(dict[Any, str]):
    """The words of each value that was met."""

    def __init__(self, write: Callable[[Any], str]) -> None:
        super().__init__()
        self._write = write

    def __missing__(self, value: Cell) -> str:
        words = self[value] = self._write(value)
        return words


def _date_words(value: date) -> str:
    """Return 14/03/2025, with 09:30 behind it where the cell holds a time of day."""
    day = f"{value.day:02}/{value.month:02}/{value.year}"
    if isinstance(value, datetime) and (value.hour or value.minute or value.second):
        return f"{day} {value:%H:%M}"
    return day


def _duration(value: timedelta) -> str:
    """Return hours and minutes, which may be more than a day: 37:30."""
    minutes = round(value.total_seconds() / 60)
    sign = "-" if minutes < 0 else ""
    return f"{sign}{abs(minutes) // 60}:{abs(minutes) % 60:02}"
