"""The text of a PDF: each visual line with its place, size and weight, and the ruling lines."""

import ctypes
from dataclasses import dataclass
from itertools import pairwise
from types import ModuleType
from typing import TYPE_CHECKING

from sendprep.domain.pages import Box, Line, Page, Pages
from sendprep.domain.reading import Reading
from sendprep.errors import SendprepError
from sendprep.readers import guard, tidy
from sendprep.readers.given import Given
from sendprep.readers.pdf_order import in_reading_order
from sendprep.readers.pdf_rules import rules_of

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

_MAX_PAGES = 3_000
_HYPHENS = "\ufffe\x02"  # what pdfium writes for a hyphen at the end of a line
_LIGATURES = str.maketrans(tidy.LIGATURES)
_BOLD = ("bold", "black", "heavy", "semibold", "demi")
_MARK_LENGTH = 3
"""A bullet or list number: the gap behind it does not part two cells."""


def read(file: Given) -> Reading:
    """Return the pages of a PDF; SendprepError if it is protected, damaged or too long."""
    import pypdfium2

    guard.check_pdf(file)
    try:
        document = pypdfium2.PdfDocument(file.data if file.data is not None else file.path)
    except pypdfium2.PdfiumError as fault:
        locked = fault.err_code in (
            pypdfium2.raw.FPDF_ERR_PASSWORD,
            pypdfium2.raw.FPDF_ERR_SECURITY,
        )
        raise (guard.protected(file) if locked else guard.cut_short(file)) from fault
    try:
        return Reading(_pages_of(document, file))
    finally:
        document.close()


def _pages_of(document: "PdfDocument", file: Given) -> Pages:
    import pypdfium2

    if not 0 < len(document) <= _MAX_PAGES:
        raise SendprepError(
            f"“{file.name}” has {len(document)} pages.", guard.SAFE, "Choose a shorter file."
        )
    try:
        pages = tuple(_page(document[index], index + 1) for index in range(len(document)))
    except pypdfium2.PdfiumError as fault:
        raise guard.cut_short(file) from fault
    return Pages(pages, f"pypdfium2 {pypdfium2.PYPDFIUM_INFO.version}")


def _page(page: "PdfPage", number: int) -> Page:
    frame = _Frame.of(page)
    rules = rules_of(page, frame.box)
    text = _Text(page.get_textpage(), frame)
    lines = in_reading_order(text.lines(tuple(rules)))
    width, height = page.get_size()
    return Page(number, tuple(lines), tuple(rules), width, height)


@dataclass(frozen=True)
class _Frame:
    """How a page's own coordinates (from its lower left, unrotated) become those of a Box."""

    left: float
    bottom: float
    right: float
    top: float
    rotation: int

    @classmethod
    def of(cls, page: "PdfPage") -> "_Frame":
        left, bottom, right, top = page.get_bbox()
        return cls(left, bottom, right, top, page.get_rotation())

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """Return the box as it is seen: from the upper left corner, after the page's turn."""
        if self.rotation == 90:
            return Box(bottom - self.bottom, left - self.left, top - self.bottom, right - self.left)
        if self.rotation == 180:
            return Box(
                self.right - right, bottom - self.bottom, self.right - left, top - self.bottom
            )
        if self.rotation == 270:
            return Box(self.top - top, self.right - right, self.top - bottom, self.right - left)
        return Box(left - self.left, self.top - top, right - self.left, self.top - bottom)


class _Text:
    """The characters of one page, read line by line with as few calls as possible."""

    def __init__(self, textpage: "PdfTextPage", frame: _Frame) -> None:
        import pypdfium2.raw

        raw: ModuleType = pypdfium2.raw
        self._raw, self._page, self._frame = raw, textpage, frame
        self._corner = [ctypes.c_double() for _ in range(4)]
        self._name, self._flags = ctypes.create_string_buffer(128), ctypes.c_int()
        self._chars = self._all_chars()

    def lines(self, rules: tuple[Box, ...]) -> list[Line]:
        """Return the page's lines in the order of its content."""
        uprights = [rule for rule in rules if rule.bottom - rule.top > rule.right - rule.left]
        lines, start = [], 0
        for end in [*self._line_ends(), len(self._chars)]:
            for first, last in self._segments(start, end, uprights):
                lines += self._line(first, last)
            start = end
        return lines

    def _all_chars(self) -> str:
        """Return the characters so that a place in the text is pdfium's index of it."""
        count = self._page.count_chars()
        text = str(self._page.get_text_range()) if count else ""
        if len(text) == count:
            return text
        codes = (self._raw.FPDFText_GetUnicode(self._page, index) for index in range(count))
        return "".join(chr(code) if code else "\u200b" for code in codes)

    def _line_ends(self) -> list[int]:
        return [at + 1 for at, char in enumerate(self._chars) if char == "\n" or char in _HYPHENS]

    def _segments(self, start: int, end: int, uprights: list[Box]) -> list[tuple[int, int]]:
        """Cut a line where a wide gap or an upright rule parts two cells."""
        while end > start and self._chars[end - 1] in " \r\n\u200b":
            end -= 1
        while start < end and self._chars[start] in " \r\n\u200b":
            start += 1
        if start == end:
            return []
        boxes = self._rects(start, end)
        if not boxes:
            return [(start, end)]
        gap = 0.9 * self._size(start, boxes[0])
        uprights = [rule for rule in uprights if _crosses(rule, boxes)]
        if not self._may_hold_cells(boxes, start, end, gap, bool(uprights)):
            return [(start, end)]
        return self._cut(start, end, gap, uprights)

    def _may_hold_cells(
        self, boxes: list[Box], start: int, end: int, gap: float, ruled: bool
    ) -> bool:
        """Whether the line is worth looking at letter by letter, which is slow."""
        ordered = sorted(boxes, key=lambda box: box.left)
        apart = max((after.left - before.right for before, after in pairwise(ordered)), default=0.0)
        wide = ordered[-1].right - ordered[0].left > 0.8 * gap * (end - start)
        return wide or apart > (gap / 3 if ruled else gap)

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

    def _line(self, start: int, end: int) -> list[Line]:
        text = _plain(self._chars[start:end])
        boxes = self._rects(start, end)
        if not text or not boxes:
            return []
        box = Box(
            min(box.left for box in boxes),
            min(box.top for box in boxes),
            max(box.right for box in boxes),
            max(box.bottom for box in boxes),
        )
        middle = self._letter_near((start + end) // 2, end)
        return [Line(text, box, round(self._size(middle, box), 1), self._bold(middle))]

    def _letter_near(self, middle: int, end: int) -> int:
        return next((at for at in range(middle, end) if self._chars[at].isalnum()), middle)

    def _rects(self, start: int, end: int) -> list[Box]:
        count = self._raw.FPDFText_CountRects(self._page, start, end - start)
        return [self._rect(index) for index in range(max(0, count))]

    def _rect(self, index: int) -> Box:
        left, top, right, bottom = self._corner
        self._raw.FPDFText_GetRect(self._page, index, left, top, right, bottom)
        return self._frame.box(left.value, bottom.value, right.value, top.value)

    def _char_box(self, index: int) -> Box:
        left, right, bottom, top = self._corner
        self._raw.FPDFText_GetCharBox(self._page, index, left, right, bottom, top)
        return self._frame.box(left.value, bottom.value, right.value, top.value)

    def _size(self, index: int, box: Box) -> float:
        """Return the size in points; the box tells where a matrix has scaled size 1."""
        size = float(self._raw.FPDFText_GetFontSize(self._page, index))
        return size if size >= 4 else max(4.0, box.bottom - box.top)

    def _bold(self, index: int) -> bool:
        length = self._raw.FPDFText_GetFontInfo(self._page, index, self._name, 128, self._flags)
        name = self._name.raw[: max(0, min(length, 128) - 1)].lower() if length else b""
        return any(word.encode() in name for word in _BOLD)


def _crosses(rule: Box, boxes: list[Box]) -> bool:
    """Whether an upright rule stands between the first and the last letter of a line."""
    return (
        min(box.left for box in boxes) < rule.left < max(box.right for box in boxes)
        and rule.top < max(box.bottom for box in boxes)
        and rule.bottom > min(box.top for box in boxes)
    )


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


def _plain(chars: str) -> str:
    """Return a line as words: a hyphen at its end, ligatures as letters, single spaces."""
    for mark in _HYPHENS:
        chars = chars.replace(mark, "-")
    return " ".join(chars.replace("\u200b", "").translate(_LIGATURES).split())
