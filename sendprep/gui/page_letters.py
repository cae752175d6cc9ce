"""Finds the letters of a page's lines among all that are printed on it."""

from collections.abc import Iterator, Sequence

from sendprep.domain.pages import Box, Page
from sendprep.readers.page_letters import Letter

_AIR = 1.0
Edges = tuple[tuple[float, float], ...]
"""The left and right edge of each letter of a line, in points; a space is as wide as its gap."""


def edges_of_lines(page: Page, letters: Sequence[Letter]) -> dict[int, Edges]:
    """Return the edges of the letters of each line, by its index.

    A line whose letters are not those that are printed there, as in a filled-in field, is left
    out.
    """
    rows = _Rows(letters)
    found = {}
    for index, line in enumerate(page.lines):
        edges = _edges(line.text, list(rows.within(line.box))) if line.box else None
        if edges:
            found[index] = edges
    return found


class _Rows:
    """Letters by their height, so that a line need not look at the whole page."""

    def __init__(self, letters: Sequence[Letter]) -> None:
        self._rows: dict[int, list[tuple[int, Letter]]] = {}
        for place, letter in enumerate(letters):
            self._rows.setdefault(int(letter[3]), []).append((place, letter))

    def within(self, box: Box) -> Iterator[Letter]:
        """Yield the letters whose middle lies in a box, in the order of the page's content."""
        near = [
            one
            for row in range(int(box.top - _AIR), int(box.bottom + _AIR) + 1)
            for one in self._rows.get(row, ())
            if box.left - _AIR <= (one[1][1] + one[1][2]) / 2 <= box.right + _AIR
        ]
        return (letter for _, letter in sorted(near))


def _edges(text: str, letters: list[Letter]) -> Edges | None:
    printed = [one for letter in letters for one in _apart(letter)]
    if "".join(char for char, _, _ in printed) != "".join(text.split()):
        return None
    edges: list[tuple[float, float]] = []
    at = 0
    for char in text:
        if char.isspace():
            left = edges[-1][1] if edges else printed[0][1]
            edges.append((left, printed[at][1] if at < len(printed) else left))
        else:
            edges.append(printed[at][1:])
            at += 1
    return tuple(edges)


def _apart(letter: Letter) -> Iterator[tuple[str, float, float]]:
    """Yield the letters of a ligature, each with its share of the width."""
    printed, left, right, _ = letter
    step = (right - left) / len(printed)
    for place, char in enumerate(printed):
        yield char, left + place * step, left + (place + 1) * step
