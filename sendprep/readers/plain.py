"""Plain text and Markdown as lines, without the marks of Markdown."""

import html
import re

from sendprep.domain.pages import Line, Page, Pages
from sendprep.domain.reading import Reading
from sendprep.errors import SendprepError
from sendprep.readers import guard
from sendprep.readers.given import Given

_BULLET = re.compile(r"\s*(?:[-*+•■▪◼●–]\s+|\d{1,2}[.)]\s+)?")
_HEADING = re.compile(r"\s{0,3}#{1,6}\s+")
_CLOSING_HASHES = re.compile(r"\s+#+\s*$")
_LINK = re.compile(r"!?\[([^\]]*)\]\((?:[^()\s]|\([^()]*\))*(?:\s+\"[^\"]*\")?\)")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_TAG = re.compile(
    r"</?(?:b|i|u|em|strong|span|sup|sub|p|div|font|ul|ol|li)(?:\s[^<>]*)?/?>", re.IGNORECASE
)
_STRONG = re.compile(r"\*\*|__")
_EMPHASIS = re.compile(r"(?<![\w*])([*_])(?=\S)([^*_]+?)(?<=\S)\1(?![\w*])")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!|<>~-])")
_TABLE_RULE = re.compile(r"\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?)?\s*")
_EMPTY_CELLS = re.compile(r"\t+(?=[^\t]+\t+[^\t])")
"""What a row begins with whose first cells are empty; before a lone cell it is an indent."""
_FENCE = re.compile(r"\s*(?:(?:[-*_]\s*){3,}|={3,})\s*")
_LONGEST = 10_000
"""Characters of a line in which marks are looked for: nobody writes a longer one by hand."""


def reader_name() -> str:
    """Return what this reader is called, with its version."""
    return "plain text 2"


def read(file: Given) -> Reading:
    """Return a text file's lines; a form feed begins a page, otherwise there are no pages.

    A blank line stays as an empty Line, a table's row is one Line with a tab between its cells
    (behind a lone one) and a line break where a cell has one.
    SendprepError if the file holds no text.
    """
    guard.check_text(file)
    return Reading(from_text(decoded(file)))


def from_text(text: str) -> Pages:
    """Return a text as pages of lines."""
    parts = text.replace("\r\n", "\n").replace("\r", "\n").strip("\f").split("\f")
    numbered = len(parts) > 1
    pages = (
        Page(number if numbered else None, tuple(_lines(part)))
        for number, part in enumerate(parts, 1)
    )
    return Pages(tuple(pages), reader_name())


def decoded(file: Given) -> str:
    """Return the text in the first encoding that fits: UTF-8, UTF-16 by its mark, Windows-1252."""
    data = file.read()
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    if b"\0" in data:
        raise SendprepError(
            f"“{file.name}” does not hold plain text.", guard.SAFE, "Choose a text file."
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _lines(text: str) -> list[Line]:
    lines, in_strong = [], False
    for raw in text.split("\n"):
        if not raw.strip():
            in_strong = False
            lines.append(Line(""))
        elif len(raw) > _LONGEST:
            lines.append(Line(raw.strip()))
        elif not (_TABLE_RULE.fullmatch(raw) or _FENCE.fullmatch(raw)):
            bold, in_strong = _weight(raw, in_strong)
            lines.append(Line(_words(raw), bold=bold))
    return lines


def _weight(raw: str, in_strong: bool) -> tuple[bool, bool]:
    """Return whether the whole line is bold, and whether bold goes on into the next line."""
    if _HEADING.match(raw):
        return True, False
    bare = _BULLET.sub("", raw, count=1).strip()
    goes_on = _strong_after(bare, in_strong)
    starts = in_strong or bool(_STRONG.match(bare)) or bare.lower().startswith(("<b>", "<strong>"))
    ends = goes_on or bare.endswith(("**", "__")) or bare.lower().endswith(("</b>", "</strong>"))
    return starts and ends, goes_on


def _strong_after(bare: str, in_strong: bool) -> bool:
    """Return whether bold goes on behind a line; a mark before a space or the end begins none."""
    for mark in _STRONG.finditer(bare):
        in_strong = not in_strong and bool(bare[mark.end() : mark.end() + 1].strip())
    return in_strong


def _words(raw: str) -> str:
    """Return a line's words without the marks of Markdown; a bullet's mark stays."""
    text = _HEADING.sub("", raw)
    if text != raw:
        text = _CLOSING_HASHES.sub("", text)
    if _is_row(text):
        cells = [_cell(cell) for cell in text.strip().strip("|").split("|")]
        return "\t".join(cells if len(cells) > 1 else [*cells, ""])
    bullet = re.match(r"\s*\*\s+", text)
    if bullet:
        return f"- {_unmarked(text[bullet.end() :])}"
    empty = _EMPTY_CELLS.match(text)
    return f"{empty[0] if empty else ''}{_unmarked(text)}"


def _is_row(text: str) -> bool:
    bare = text.strip()
    return bare.startswith("|") and bare.count("|") > 1


def _cell(text: str) -> str:
    """Return a cell's words; its line breaks stay, as they part sub-bullets."""
    return "\n".join(filter(None, (_unmarked(line) for line in _BREAK.split(text))))


def _unmarked(text: str) -> str:
    text = _TAG.sub("", _BREAK.sub(" ", _LINK.sub(r"\1", text)))
    text = _EMPHASIS.sub(r"\2", _STRONG.sub("", text))
    return " ".join(html.unescape(_ESCAPE.sub(r"\1", text)).split(" ")).strip()
