"""The page that opens a folder of evidence in any browser, without network and scripts."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from html import escape
from urllib.parse import quote

from sendprep import paths
from sendprep.domain.file_sizes import size_words
from sendprep.domain.months import day_words


@dataclass(frozen=True)
class FolderFile:
    """A row of the page; `place` is the file's path from the page, "" where it is not there.

    `problem` says why it is not there.
    """

    code: str
    title: str
    shows: str
    kind: str
    agency: str
    dated: date | None
    weaknesses: tuple[int, ...]
    marking: str
    received: str
    place: str
    size: int
    sha256: str
    problem: str = ""


@dataclass(frozen=True)
class FolderPage:
    """What the page says; `weaknesses` are numbers and titles, `called` what they are."""

    title: str
    area: str
    marking: str
    readers: str
    made: date
    called: str
    weaknesses: tuple[tuple[int, str], ...]
    files: tuple[FolderFile, ...]


def folder_page(page: FolderPage) -> bytes:
    """Return the page as HTML that loads nothing from anywhere and follows no script."""
    return "\n".join(_lines(page)).encode("utf-8")


def folder_texts(page: FolderPage) -> Iterator[tuple[str, str]]:
    """Yield the words of the page that somebody wrote, with where they stand."""
    yield from (("Evidence folder", text) for text in (page.area, page.marking))
    yield from (("Evidence folder, by weakness", title) for _, title in page.weaknesses)
    for one in page.files:
        yield "Evidence folder, title", one.title
        yield "Evidence folder, what it shows", one.shows
        yield "Evidence folder, file", one.received


_SAFE = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_HEADS = ("No.", "Title, and what it shows", "Kind, source", "Dated", "File, as received", "sha256")


def _lines(page: FolderPage) -> Iterator[str]:
    title = escape(f"{page.title}, {page.area}" if page.area else page.title)
    yield '<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_SAFE}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{title}</title>\n<style>\n{_style()}</style>\n</head>\n<body>\n<header>"
    yield f'<p class="marking">{escape(page.marking)}</p>\n<h1>{title}</h1>'
    yield f'<p class="muted">{escape(page.readers)}, {day_words(page.made)}. {_count(page)}</p>'
    yield "</header>\n<main>"
    yield from _by_weakness(page)
    yield from _table(page)
    yield "</main>\n</body>\n</html>\n"


def _style() -> str:
    return paths.resource("data_folder.css").read_text(encoding="utf-8")


def _count(page: FolderPage) -> str:
    there = [one for one in page.files if one.place]
    if not there:
        return "No files."
    size = size_words(sum(one.size for one in there))
    files = "1 file" if len(there) == 1 else f"{len(there)} files"
    return f"{files}, {size}, each as it was received; sha256.txt lists their hashes."


def _by_weakness(page: FolderPage) -> Iterator[str]:
    linked = [
        (number, title, [one.code for one in page.files if number in one.weaknesses])
        for number, title in page.weaknesses
    ]
    if any(codes for _, __, codes in linked):
        yield f'<h2 id="by">By {escape(page.called)}</h2>\n<ul>'
        for number, title, codes in linked:
            links = ", ".join(f'<a href="#{code}">{code}</a>' for code in codes)
            yield f"<li>{number} {escape(title)}: {links or 'none in this folder'}</li>"
        yield "</ul>"


def _table(page: FolderPage) -> Iterator[str]:
    if not page.files:
        yield "<p>No document of the bank is in this folder.</p>"
        return
    yield '<h2 id="all">All evidence</h2>\n<table aria-labelledby="all">\n<thead><tr>'
    yield "".join(f'<th scope="col">{head}</th>' for head in _HEADS)
    yield "</tr></thead>\n<tbody>"
    yield from map(_row, page.files)
    yield "</tbody>\n</table>"


def _row(one: FolderFile) -> str:
    shows = f"<br><small>{escape(one.shows)}</small>" if one.shows else ""
    source = f"<br><small>{escape(one.agency)}</small>" if one.agency else ""
    dated = day_words(one.dated) if one.dated else "Not dated"
    return (
        f'<tr id="{one.code}"><th scope="row" class="code">{one.code}</th>'
        f"<td><bdi>{escape(one.title)}</bdi>{shows}</td>"
        f'<td>{escape(one.kind)}{source}</td><td class="dated">{dated}</td>'
        f'<td>{_file(one)}</td><td class="sha">{one.sha256}</td></tr>'
    )


def _file(one: FolderFile) -> str:
    if not one.place:
        return escape(one.problem)
    link = f'<a href="{quote(one.place)}"><bdi>{escape(one.received)}</bdi></a>'
    return f"{link}<br><small>{size_words(one.size)}, {escape(one.marking)}</small>"
