"""Which words of a page lie between two points of it."""

from dataclasses import dataclass

from sendprep.domain.pages import Box, Page
from sendprep.domain.passages import column_at, part_of


@dataclass(frozen=True, order=True)
class Caret:
    """A place between letters: line and column by index."""

    line: int
    column: int


@dataclass(frozen=True)
class Selected:
    """Selected words with the boxes of their lines."""

    text: str
    boxes: tuple[Box, ...]


NOTHING = Selected("", ())


def caret_at(page: Page, x: float, y: float) -> Caret | None:
    """Return the caret nearest to a point of the page; None on a page without places."""
    boxed = [(index, line.box) for index, line in enumerate(page.lines) if line.box]
    if not boxed:
        return None
    index, _ = min(boxed, key=lambda row: _distance(row[1], x, y))
    return Caret(index, column_at(page.lines[index], x))


def between(page: Page, one: Caret, other: Caret) -> Selected:
    """Return the whole words between two carets, line by line as the page is read."""
    start, end = sorted((one, other))
    texts, boxes = [], []
    for index in range(start.line, end.line + 1):
        line = page.lines[index]
        left = _word_start(line.text, start.column) if index == start.line else 0
        right = _word_end(line.text, end.column) if index == end.line else len(line.text)
        box = part_of(line, left, right)
        if right > left and box:
            texts.append(line.text[left:right])
            boxes.append(box)
    return Selected("\n".join(texts), tuple(boxes))


def line_ends(page: Page, start: Caret, end: Caret | None, step: int) -> tuple[Caret, Caret]:
    """Return the selection of whole lines that a step down or up makes of another."""
    last = (end or start).line + step
    last = min(max(last, start.line), len(page.lines) - 1)
    return Caret(start.line, 0), Caret(last, len(page.lines[last].text))


def _distance(box: Box, x: float, y: float) -> float:
    across = max(box.left - x, 0.0, x - box.right)
    down = max(box.top - y, 0.0, y - box.bottom)
    return across * 0.5 + down * 4  # the line at this height comes before one further off


def _word_start(text: str, column: int) -> int:
    return text.rfind(" ", 0, column) + 1


def _word_end(text: str, column: int) -> int:
    found = text.find(" ", column)
    return len(text) if found < 0 else found
