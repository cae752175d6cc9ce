"""The words of a Rich Text file (.rtf), token by token; nothing in it is opened or run."""

import codecs
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from sendprep.domain.pages import Line, Page, Pages
from sendprep.domain.reading import Reading
from sendprep.errors import SendprepError
from sendprep.readers import guard
from sendprep.readers.beside_remarks import (
    HIDDEN_READ,
    comments_read,
    counted,
    pictures_shown,
    printed_edges,
    tracked_changes,
)
from sendprep.readers.given import Given
from sendprep.readers.rich_lines import Lines

_TOKEN = re.compile(
    rb"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<hex>[0-9A-Fa-f]{2})"
    rb"|\\(?P<sign>[^A-Za-z])|(?P<brace>[{}])|(?P<text>[^\\{}]+)",
    re.DOTALL,
)
_UNSAID = {
    b"fonttbl", b"colortbl", b"stylesheet", b"info", b"pict", b"nonesttables", b"fldinst",
    b"objdata", b"listtable", b"filetbl", b"xmlnstbl", b"datafield", b"bkmkstart", b"bkmkend",
    b"sp", b"nonshppict", b"objclass", b"shprslt",
}  # fmt: skip
_SAID = {b"shpinst", b"shppict", b"annotation", b"atnauthor"}
"""What follows the mark that lets old programs leave it out, and is read nevertheless."""
_EDGES = {
    b"header", b"headerl", b"headerr", b"headerf", b"footer", b"footerl", b"footerr", b"footerf",
}  # fmt: skip
_MARKS = {b"listtext", b"pntext"}
_APART = _EDGES | _MARKS | {b"footnote", b"annotation", b"atnauthor"}
"""What stands in braces of its own: edges of pages, marks of lists, notes."""
_CHARS = {
    b"tab": "\t", b"line": "\n", b"emdash": "—", b"endash": "–", b"lquote": "‘", b"rquote": "’",
    b"ldblquote": "“", b"rdblquote": "”", b"bullet": "•", b"emspace": " ", b"enspace": " ",
    b"nestcell": " | ", b"nestrow": "\n",
}  # fmt: skip
_FLAGS = {b"b": "bold", b"intbl": "in_table", b"deleted": "struck"}
_ENDS = {b"par": "end_paragraph", b"sect": "end_paragraph", b"page": "end_paragraph",
         b"cell": "end_cell", b"row": "end_row"}  # fmt: skip
_SIGNS = {b"~": "\u00a0", b"_": "-", b"-": "\u00ad"}
_FETCHED = re.compile(rb"INCLUDE(?:PICTURE|TEXT)|\bDDE|\\\*\\template\s*(?:https?:|\\\\\\\\)")
_FETCHES = "It is built to fetch something from another place: nothing was fetched."
_MAX_DEPTH = 5_000


def reader_name() -> str:
    """Return what this reader is called, with its version."""
    return "rich text 1"


def read(file: Given) -> Reading:
    """Return one page, as the file does not say where pages break.

    Tables are rows as `rows` makes them; notes and comments stand below the text. Raises
    SendprepError if the file is damaged or built to swamp the computer.
    """
    data = file.read()
    if not data.lstrip().startswith(b"{\\rtf"):
        raise SendprepError(
            f"“{file.name}” is not a Rich Text file, although its name says so.",
            guard.SAFE,
            "Open it in the program it comes from and save it as Word (.docx).",
        )
    walk = _Walk(file)
    for token in _tokens(data):
        walk.take(token)
    if len(walk.states) > 1 or len(walk.lines) > 1:
        raise guard.cut_short(file)
    pages = Pages((Page(None, tuple(walk.finished())),), reader_name())
    return Reading(pages, tuple(_remarks(walk, data)))


def _tokens(data: bytes) -> Iterator[re.Match[bytes]]:
    """Yield the tokens, leaping over bytes that are kept as they are."""
    at = 0
    while token := _TOKEN.search(data, at):
        at = token.end()
        if token["word"] == b"bin":
            at += max(0, int(token["number"] or 0))
        else:
            yield token


def _remarks(walk: "_Walk", data: bytes) -> Iterator[str]:
    counts = walk.counts
    if counts[b"object"]:
        yield f"It holds {counted(counts[b'object'], 'object')} inside it: not opened."
    if _FETCHED.search(data):
        yield _FETCHES
    if counts[b"deleted"] or counts[b"revised"]:
        yield tracked_changes(counts[b"deleted"])
    if counts[b"v"]:
        yield HIDDEN_READ
    yield from comments_read(len(walk.notes["Comments"]))
    yield from pictures_shown(counts[b"pict"])
    yield from printed_edges([*dict.fromkeys(walk.edges)])


@dataclass(frozen=True)
class _State:
    """What holds within a pair of braces."""

    unsaid: bool = False
    bold: bool = False
    struck: bool = False
    in_table: bool = False
    fallback: int = 1
    opens: bytes = b""


@dataclass
class _Walk:
    """The lines of one file, and what stands beside them."""

    file: Given
    states: list[_State] = field(default_factory=lambda: [_State()])
    counts: Counter[bytes] = field(default_factory=Counter)
    notes: dict[str, list[str]] = field(default_factory=lambda: {"Footnotes": [], "Comments": []})
    edges: list[str] = field(default_factory=list)
    lines: list[Lines] = field(default_factory=lambda: [Lines()])
    codec: str = "cp1252"
    _author: str = ""
    _skip: int = 0
    _star: bool = False
    _high: int = 0

    def take(self, token: re.Match[bytes]) -> None:
        """Do what a token says."""
        if token["brace"] == b"{":
            self._open()
        elif token["brace"]:
            self._close()
        elif token["word"]:
            self._word(token["word"], token["number"])
        elif token["hex"]:
            self._say(bytes.fromhex(token["hex"].decode("ascii")).decode(self.codec, "replace"))
        elif token["sign"] == b"*":
            self._star = True
        elif token["sign"]:
            self._sign(token["sign"])
        else:
            self._say(token["text"].translate(None, b"\r\n").decode(self.codec, "replace"))

    def finished(self) -> list[Line]:
        """Return the lines of the text with its notes and comments below."""
        lines = self.lines[0].ended()
        for head, said in self.notes.items():
            if said:
                lines += [Line(""), Line(head, bold=True), *map(Line, said)]
        return lines

    def _open(self) -> None:
        if len(self.states) > _MAX_DEPTH:
            raise guard.unsafe(self.file)
        self.states.append(replace(self.states[-1], opens=b""))
        self._star, self._skip = False, 0

    def _close(self) -> None:
        if len(self.states) < 2:
            raise guard.cut_short(self.file)
        state = self.states.pop()
        self._skip = 0
        if state.opens in _MARKS:
            self.lines[-1].end_mark()
        elif state.opens:
            self._keep(state.opens, self.lines.pop().words())

    def _keep(self, kind: bytes, words: str) -> None:
        """Keep what stood between braces beside the text."""
        if kind == b"atnauthor":
            self._author = words
        elif kind == b"annotation" and words:
            self.notes["Comments"].append(f"{self._author}: {words}" if self._author else words)
        elif kind == b"footnote" and words:
            self.notes["Footnotes"].append(f"[{len(self.notes['Footnotes']) + 1}] {words}")
            self._say(f"[{len(self.notes['Footnotes'])}]")
        elif kind in _EDGES and any(map(str.isalpha, words)):
            self.edges.append(words)

    def _word(self, word: bytes, number: bytes | None) -> None:
        value = int(number) if number else 1
        state = self.states[-1]
        if not state.unsaid and value:
            self.counts[word] += 1
        if word in _UNSAID or (self._star and word not in _SAID):
            self._set(unsaid=True)
        elif word in _APART and not (state.unsaid or state.opens):
            self._set(opens=word)
            if word not in _MARKS:
                self.lines.append(Lines())
        self._star = False
        self._do(word, value)

    def _do(self, word: bytes, value: int) -> None:
        if word in _CHARS:
            self._say(_CHARS[word])
        elif word == b"u":
            self._unicode(value)
        elif word in _FLAGS:
            self._set(**{_FLAGS[word]: bool(value)})
        elif word == b"plain":
            self._set(bold=False, struck=False)
        elif word == b"pard":
            self._set(in_table=False)
        elif word == b"uc":
            self._set(fallback=max(0, min(value, 9)))
        elif word == b"ansicpg":
            self._letters(f"cp{value}")
        elif not self.states[-1].unsaid and word in _ENDS:
            getattr(self.lines[-1], _ENDS[word])(self.states[-1].in_table)

    def _letters(self, codec: str) -> None:
        try:
            "".encode(codecs.lookup(codec).name)
            self.codec = codec
        except LookupError:
            self.codec = "cp1252"

    def _unicode(self, value: int) -> None:
        """Say one letter; those beyond 65,535 come as two halves."""
        code = value % 65_536
        skip, self._skip = self.states[-1].fallback, 0
        if 0xD800 <= code < 0xDC00:
            self._high = code
        elif 0xDC00 <= code < 0xE000:
            both = 0x10000 + (self._high - 0xD800 << 10) + code - 0xDC00 if self._high else 0xFFFD
            self._say(chr(both))
            self._high = 0
        else:
            self._say(chr(code))
        self._skip = skip

    def _sign(self, sign: bytes) -> None:
        if sign in b"\r\n":
            self._do(b"par", 1)
        else:
            self._say(_SIGNS.get(sign, sign.decode("latin-1") if sign in b"{}\\" else ""))

    def _say(self, text: str) -> None:
        skipped, self._skip = self._skip, max(0, self._skip - len(text))
        state = self.states[-1]
        if not (state.unsaid or state.struck):
            self.lines[-1].say(text[skipped:], state.bold)

    def _set(self, **marks: bool | bytes | int) -> None:
        self.states[-1] = replace(self.states[-1], **marks)  # type: ignore[arg-type]
