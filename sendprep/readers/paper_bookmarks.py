"""Reads the bookmarks of a PDF that is put on paper, as far as their words stand on its pages."""

import unicodedata
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from sendprep.domain.exhibit_paper import PaperBookmark
from sendprep.readers.given import Given

if TYPE_CHECKING:
    from pypdfium2 import PdfBookmark, PdfDocument

_MOST_READ, _MOST_KEPT, _MOST_DEEP = 10_000, 2_000, 5
_LONGEST = 200
_ROUND = 1
"""Pages: a heading at the foot of one may be what a bookmark of the next is called, or before."""


def bookmarks_of(file: Given, paper: Path) -> tuple[PaperBookmark, ...]:
    """Return the bookmarks of a PDF whose pages were put on paper, one for one, in their order.

    A bookmark that says what nobody reads on the page it leads to is left out: it would carry
    words into a binder that no one has looked at. So is one that leads to no page of the file.
    """
    import pypdfium2

    try:
        with ExitStack() as opened:
            original = pypdfium2.PdfDocument(file.path or file.read())
            opened.callback(original.close)
            printed = pypdfium2.PdfDocument(paper)
            opened.callback(printed.close)
            return tuple(islice(_kept(original, _words(printed)), _MOST_KEPT))
    except (pypdfium2.PdfiumError, ValueError):
        return ()  # they are a help, without which the pages are as good


def _kept(original: "PdfDocument", words_near: Callable[[int], str]) -> Iterator[PaperBookmark]:
    for one in islice(original.get_toc(max_depth=_MOST_DEEP), _MOST_READ):
        page = _page(one, len(original))
        title = " ".join(one.get_title()[:_LONGEST].split()) if page is not None else ""
        if page is not None and _letters(title) and _letters(title) in words_near(page):
            yield PaperBookmark(one.level + 1, title, page)


def _page(one: "PdfBookmark", count: int) -> int | None:
    """Return the page that a bookmark leads to within its own file, from 0."""
    import pypdfium2.raw as raw

    action = raw.FPDFBookmark_GetAction(one)
    if action and raw.FPDFAction_GetType(action) != raw.PDFACTION_GOTO:
        return None  # a page of another file has a number, too
    place = one.get_dest()
    page = place.get_index() if place else None
    return page if page is not None and page < count else None


def _words(printed: "PdfDocument") -> Callable[[int], str]:
    """Return what gives the letters of a page and of those beside it."""

    @cache
    def of_page(page: int) -> str:
        if not 0 <= page < len(printed):
            return ""
        drawn = printed[page]
        text = drawn.get_textpage()
        letters = _letters(text.get_text_bounded())
        text.close()
        drawn.close()
        return letters

    return lambda page: "\n".join(of_page(page + step) for step in range(-_ROUND, _ROUND + 1))


def _letters(text: str) -> str:
    """Return letters and figures alone, as spaces and dots differ between a page and its name."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(filter(str.isalnum, plain))
