"""The lines of one PDF page from its characters, asked for with as few calls as possible."""

import ctypes
import re
from itertools import pairwise
from types import ModuleType
from typing import TYPE_CHECKING

from sendprep.domain.pages import Box, Line
from sendprep.readers import tidy
from sendprep.readers.pdf_frame import Frame

if TYPE_CHECKING:
    from pypdfium2 import PdfTextPage

_HYPHENS = "\ufffe\x02"  # what pdfium writes for a hyphen at the end of a line
_LINE = re.compile(
    f"[^\\s\u200b{_HYPHENS}][^\n{_HYPHENS}]*(?:[{_HYPHENS}]|(?<![ \r\u200b]))|[{_HYPHENS}]"
)
"""What stands on one line, without the spaces before and behind it."""
_LIGATURES = str.maketrans(tidy.LIGATURES)
_BOLD = (b"bold", b"black", b"heavy", b"semibold", b"demi")
_MARK_LENGTH = 3
"""A bullet or list number: the gap behind it does not part two cells."""


class PageText:
    """The characters of one page, read line by line."""

    def __init__(self, textpage: "PdfTextPage", frame: Frame) -> None:
        import pypdfium2.raw

        self._raw: ModuleType = pypdfium2.raw
        self._get_rect = pypdfium2.raw.FPDFText_GetRect
        self._page, self._to_box = textpage.raw, frame.box
        self._corner = tuple(ctypes.c_double() for _ in range(4))
        self._name = ctypes.create_string_buffer(128)
        self._is_bold: dict[bytes, bool] = {}
        self._chars = self._all_chars(textpage)

    def lines(self, rules: tuple[Box, ...]) -> list[Line]:
        """Return the page's lines in the order of its content."""
        uprights = [rule for rule in rules if rule.bottom - rule.top > rule.right - rule.left]
        chars, page, count_rects = self._chars, self._page, self._raw.FPDFText_CountRects
        lines: list[Line] = []
        for match in _LINE.finditer(chars):
            start, end = match.span()
            count = count_rects(page, start, end - start)
            if count == 1:
                lines += self._simple_line(match[0], start, end, uprights)
            elif count:
                boxes = [self._rect(index) for index in range(count)]
                lines += self._cells(start, end, boxes, uprights)
        return lines

    def _all_chars(self, textpage: "PdfTextPage") -> str:
        """Return the characters so that a place in the text is pdfium's index of it."""
        count = textpage.count_chars()
        text = str(textpage.get_text_range()) if count else ""
        if len(text) == count:
            return text
        codes = (self._raw.FPDFText_GetUnicode(self._page, index) for index in range(count))
        return "".join(chr(code) if code else "\u200b" for code in codes)

    def _simple_line(self, chars: str, start: int, end: int, uprights: list[Box]) -> list[Line]:
        """Return the commonest line: one rectangle is one text object, so one font all along."""
        box = self._rect(0)
        size = self._size(start, box)
        if box.right - box.left > 0.72 * size * (end - start):
            return self._cells(start, end, [box], uprights)
        return [Line(plain(chars), box, round(size, 1), self._bold(start))]

    def _cells(self, start: int, end: int, boxes: list[Box], uprights: list[Box]) -> list[Line]:
        """Return the cells of one line of the page: one, or more where a gap or rule parts them."""
        gap = 0.9 * self._size(start, boxes[0])
        uprights = [rule for rule in uprights if _crosses(rule, boxes)]
        if not _may_hold_cells(boxes, end - start, gap, bool(uprights)):
            return self._line(start, end, boxes)
        lines = []
        for first, last in self._cut(start, end, gap, uprights):
            lines += self._line(first, last, self._rects(first, last))
        return lines

    def _cut(self, start: int, end: int, gap: float, uprights: list[Box]) -> list[tuple[int, int]]:
        segments, first, before = [], start, None
        for at in range(start, end):
            if self._chars[at].isspace() or self._chars[at] == "\u200b":
                continue
            box = self._char_box(at)
            if before and at - first > _MARK_LENGTH and _parted(before, box, gap, uprights):
                segments.append((first, at))
                first = at
            before = box
        return [*segments, (first, end)]

    def _line(self, start: int, end: int, boxes: list[Box]) -> list[Line]:
        text = plain(self._chars[start:end])
        if not text or not boxes:
            return []
        box = boxes[0] if len(boxes) == 1 else _around(boxes)
        middle = self._letter_near((start + end) // 2, end)
        size = round(self._size(middle, box), 1)
        return [Line(text, box, size, self._bold(middle))]

    def _letter_near(self, middle: int, end: int) -> int:
        return next((at for at in range(middle, end) if self._chars[at].isalnum()), middle)

    def _rects(self, start: int, end: int) -> list[Box]:
        count = self._raw.FPDFText_CountRects(self._page, start, end - start)
        return [self._rect(index) for index in range(count)]

    def _rect(self, index: int) -> Box:
        left, top, right, bottom = self._corner
        self._get_rect(self._page, index, left, top, right, bottom)
        return self._to_box(left.value, bottom.value, right.value, top.value)

    def _char_box(self, index: int) -> Box:
        left, right, bottom, top = self._corner
        self._raw.FPDFText_GetCharBox(self._page, index, left, right, bottom, top)
        return self._to_box(left.value, bottom.value, right.value, top.value)

    def _size(self, index: int, box: Box) -> float:
        """Return the size in points; the box tells where a matrix has scaled size 1."""
        size: float = self._raw.FPDFText_GetFontSize(self._page, index)
        return size if size >= 4 else max(4.0, box.bottom - box.top)

    def _bold(self, index: int) -> bool:
        """Whether the font's name says that it is bold; each name is looked at once a page."""
        length = self._raw.FPDFText_GetFontInfo(self._page, index, self._name, 128, None)
        name = self._name.value if 0 < length <= 128 else b""
        if name not in self._is_bold:
            self._is_bold[name] = any(word in name.lower() for word in _BOLD)
        return self._is_bold[name]


def _crosses(rule: Box, boxes: list[Box]) -> bool:
    """Whether an upright rule stands between the first and the last letter of a line."""
    return (
        min(box.left for box in boxes) < rule.left < max(box.right for box in boxes)
        and rule.top < max(box.bottom for box in boxes)
        and rule.bottom > min(box.top for box in boxes)
    )


def _may_hold_cells(boxes: list[Box], length: int, gap: float, ruled: bool) -> bool:
    """Whether the line is worth looking at letter by letter, which is slow."""
    ordered = sorted(boxes, key=lambda box: box.left)
    apart = max((after.left - before.right for before, after in pairwise(ordered)), default=0.0)
    wide = ordered[-1].right - ordered[0].left > 0.8 * gap * length
    return wide or apart > (gap / 3 if ruled else gap)


def _parted(before: Box, after: Box, gap: float, uprights: list[Box]) -> bool:
    """Whether two letters that follow each other stand in different cells."""
    space = after.left - before.right
    if space > gap:
        return True
    return space > gap / 5 and any(
        before.right <= rule.left <= after.left
        and rule.top < after.bottom
        and rule.bottom > after.top
        for rule in uprights
    )


def _around(boxes: list[Box]) -> Box:
    return Box(
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
    )


def plain(chars: str) -> str:
    """Return a line as words: a hyphen at its end, ligatures as letters, single spaces."""
    if chars.isascii() and chars.isprintable() and "  " not in chars:
        return chars.strip()
    if not chars.isascii():
        chars = chars.replace("\ufffe", "-").replace("\u200b", "").translate(_LIGATURES)
    return " ".join(chars.replace("\x02", "-").split())
