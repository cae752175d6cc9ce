"""The words of an OpenDocument text (.odt) or presentation (.odp), read like Word's and slides."""

import re
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from sendprep.domain.pages import Line, Page, Pages
from sendprep.domain.reading import Reading
from sendprep.readers import guard
from sendprep.readers.archive_remarks import remarks_of
from sendprep.readers.beside_remarks import (
    comments_read,
    pictures_shown,
    printed_edges,
    tracked_changes,
)
from sendprep.readers.given import Given
from sendprep.readers.guard_archive import check_archive
from sendprep.readers.office_parts import Parts
from sendprep.readers.open_words import DRAW, OFFICE, PRESENTATION, STYLE, TEXT, OpenWords
from sendprep.readers.rows import BLANK
from sendprep.readers.slides import NOTES

_HREF = "{http://www.w3.org/1999/xlink}href"
_REMOTE = re.compile(r"(?:https?|ftp|file|smb):|//|\\\\", re.IGNORECASE)
_FETCHES = "It is built to fetch pictures from another place: nothing was fetched."
_BROKEN = (ElementTree.ParseError, zipfile.BadZipFile, EOFError)


def reader_name() -> str:
    """Return what this reader is called, with its version."""
    return "open document 1"


def read(file: Given) -> Reading:
    """Return one page of a text, or a page for each slide of a presentation.

    A text says nowhere surely where its pages break, so none is numbered. Notes and comments
    stand below the text. Raises SendprepError if the file is protected, damaged or unsafe.
    """
    check_archive(file)
    try:
        with file.open() as stream, zipfile.ZipFile(stream) as archive:
            parts = Parts(archive)
            content, styles = parts.root("content.xml"), parts.root("styles.xml")
            body = content.find(f"{OFFICE}body")
            if body is None:
                raise guard.cut_short(file)
            words = OpenWords(_numbered(content) | _numbered(styles), parts.root)
            slides = body.find(f"{OFFICE}presentation")
            pages = _text(body, words) if slides is None else tuple(_slides(slides, words))
    except _BROKEN as fault:
        raise guard.cut_short(file) from fault
    except RecursionError as fault:
        raise guard.unsafe(file) from fault
    remarks = (*remarks_of(file), *_remarks(body, styles, words), *_hidden(content))
    return Reading(Pages(pages, reader_name()), remarks)


def _text(body: Element, words: OpenWords) -> tuple[Page, ...]:
    words.add(body)
    words.add_notes()
    return (Page(None, _ended(words.lines)),)


def _slides(show: Element, words: OpenWords) -> Iterator[Page]:
    """Yield a page for each slide, with the speaker's notes and the comments on it behind."""
    comments: list[str] = []
    for number, slide in enumerate(show.findall(f"{DRAW}page"), 1):
        words.lines, words.comments = [], []
        words.add(slide)
        lines = [*words.lines]
        words.lines = []
        words.add(slide.findall(f"{PRESENTATION}notes/*"))
        if any(line.text for line in words.lines):
            lines += [Line(NOTES, bold=True), *words.lines]
        words.lines = lines
        words.add_notes()
        comments += words.comments
        yield Page(number, _ended(words.lines))
    words.comments = comments


def _ended(lines: list[Line]) -> tuple[Line, ...]:
    """Return lines without the empty ones at their end."""
    while lines and lines[-1] is BLANK:
        lines.pop()
    return tuple(lines)


def _numbered(root: Element) -> frozenset[str]:
    """Return the names of the list styles whose first level is counted."""
    found = set()
    for style in root.iter(f"{TEXT}list-style"):
        first = style.find(f"{TEXT}list-level-style-number")
        if first is not None and first.get(f"{STYLE}num-format"):
            found.add(style.get(f"{STYLE}name", ""))
    return frozenset(found)


def _remarks(body: Element, styles: Element, words: OpenWords) -> Iterator[str]:
    """Yield remarks on tracked changes, comments, pictures and the edges of pages."""
    if body.find(f".//{TEXT}changed-region") is not None:
        struck = (one for one in body.iter(f"{TEXT}deletion") if "".join(one.itertext()).strip())
        yield tracked_changes(sum(1 for _ in struck))
    shown = (one.get(_HREF, "") for one in body.iter(f"{DRAW}image"))
    pictures = [place for place in shown if "ObjectReplacements/" not in place]
    if any(map(_REMOTE.match, pictures)):
        yield _FETCHES
    yield from comments_read(len(words.comments))
    yield from pictures_shown(len(pictures))
    edges = (
        " ".join("".join(text.itertext()).split())
        for kind in ("header", "footer", "header-first", "footer-first")
        for edge in styles.iter(f"{STYLE}{kind}")
        for text in edge.iter(f"{TEXT}p")
    )
    yield from printed_edges([*dict.fromkeys(one for one in edges if any(map(str.isalpha, one)))])


def _hidden(content: Element) -> Iterator[str]:
    """Yield a remark for each slide that is not shown."""
    hidden = {
        style.get(f"{STYLE}name")
        for style in content.iter(f"{STYLE}style")
        for kind in style.iter(f"{STYLE}drawing-page-properties")
        if kind.get(f"{PRESENTATION}visibility") == "hidden"
    }
    for at, slide in enumerate(content.iter(f"{DRAW}page"), 1):
        if slide.get(f"{DRAW}style-name") in hidden:
            yield f"Slide {at} is hidden in the file: it was read too."
