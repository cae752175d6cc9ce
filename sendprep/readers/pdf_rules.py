"""The ruling lines of a PDF page: the edges of tables, whichever way a program drew them."""

import ctypes
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import TYPE_CHECKING

from sendprep.domain.pages import Box

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

_THIN = 3.0
"""Points: a path thinner than this is a line."""
_MAX_OBJECTS = 20_000
_MAX_DEPTH = 3

ToBox = Callable[[float, float, float, float], Box]


def rules_of(page: "PdfPage", to_box: ToBox) -> list[Box]:
    """Return the ruling lines of a page; a stroked frame gives its four edges."""
    import pypdfium2.raw

    rules: list[Box] = []
    for path in _paths(pypdfium2.raw, page.raw, 0):
        rules += _edges(pypdfium2.raw, path, to_box)
    return rules


def _paths(raw: ModuleType, holder: object, depth: int) -> Iterator[object]:
    """Yield the path objects of a page, and of the forms that stand on it unmoved."""
    count, get = (
        (raw.FPDFFormObj_CountObjects, raw.FPDFFormObj_GetObject)
        if depth
        else (raw.FPDFPage_CountObjects, raw.FPDFPage_GetObject)
    )
    kind_of, path, form = raw.FPDFPageObj_GetType, raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_FORM
    for index in range(min(count(holder), _MAX_OBJECTS)):
        part = get(holder, index)
        kind = kind_of(part)
        if kind == path:
            yield part
        elif kind == form and depth < _MAX_DEPTH:
            yield from _paths(raw, part, depth + 1)


def _edges(raw: ModuleType, path: object, to_box: ToBox) -> list[Box]:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not raw.FPDFPageObj_GetBounds(path, left, bottom, right, top):
        return []
    box = to_box(left.value, bottom.value, right.value, top.value)
    if box.right - box.left <= _THIN or box.bottom - box.top <= _THIN:
        return [box]
    filled, stroked = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(path, filled, stroked)
    return _frame(box) if stroked.value else []


def _frame(box: Box) -> list[Box]:
    return [
        Box(box.left, box.top, box.right, box.top),
        Box(box.left, box.bottom, box.right, box.bottom),
        Box(box.left, box.top, box.left, box.bottom),
        Box(box.right, box.top, box.right, box.bottom),
    ]
