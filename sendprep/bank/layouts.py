"""How a page with the places of its lines is stored: JSON, compressed."""

import json
import zlib
from collections.abc import Sequence

from sendprep.domain.pages import Box, Line, Page


def packed(page: Page) -> bytes:
    """Return a page without its number as it is stored."""
    lines = [[line.text, _edges(line.box), line.size, int(line.bold)] for line in page.lines]
    layout = [page.width, page.height, [_edges(rule) for rule in page.rules], lines]
    if page.is_blank:
        layout.append(1)  # left out of a page with content, as in schema 1
    return zlib.compress(json.dumps(layout, separators=(",", ":")).encode(), level=1)


def unpacked(number: int | None, layout: bytes) -> Page:
    """Return the page that is stored as `layout`."""
    width, height, rules, lines, *blank = json.loads(zlib.decompress(layout))
    return Page(
        number=number,
        lines=tuple(
            Line(text, _box(edges) if edges else None, size, bool(bold))
            for text, edges, size, bold in lines
        ),
        rules=tuple(_box(edges) for edges in rules),
        width=width,
        height=height,
        is_blank=any(blank),
    )


def words_of(layout: bytes) -> str:
    """Return the text of a page without its places, as `Page.text` gives it."""
    return "\n".join(line[0] for line in json.loads(zlib.decompress(layout))[3])


def _edges(box: Box | None) -> list[float] | None:
    return [box.left, box.top, box.right, box.bottom] if box else None


def _box(edges: Sequence[float]) -> Box:
    return Box(*edges)
