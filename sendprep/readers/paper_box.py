"""Says which part of a PDF page is seen, and how large, where its own entries are wild."""

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pikepdf import Object, Page

_LEAST = 3.0
"""Points; a page that is smaller than this shows nothing to anybody."""


def keep_what_is_seen(page: "Page") -> None:
    """Let what is cut away on the screen stay away when the page is drawn, and nothing more."""
    from pikepdf import Rectangle

    sheet = Rectangle(page.mediabox)
    seen = Rectangle(page.cropbox) & sheet
    is_empty = seen.llx >= seen.urx or seen.lly >= seen.ury
    page.trimbox = (sheet if is_empty else seen).as_array()
    if float(page.obj.get("/UserUnit", 1)) <= 0:
        del page.obj["/UserUnit"]


def seen_size(form: "Object") -> tuple[float, float]:
    """Return width and height of a page as it is seen, turned and in its own units."""
    x0, y0, x1, y1 = (float(edge) for edge in form.BBox)
    a, b, c, d, *_ = (float(part) for part in form.get("/Matrix", (1, 0, 0, 1, 0, 0)))
    across, down = abs(x1 - x0), abs(y1 - y0)
    seen = abs(a) * across + abs(c) * down, abs(b) * across + abs(d) * down
    if not all(_LEAST <= edge < math.inf for edge in seen):
        raise ValueError("a page of no size")
    return seen
