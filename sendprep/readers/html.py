"""The words of a web page that was saved; nothing that it names is fetched, no script is run."""

import re
from typing import TYPE_CHECKING

from sendprep.domain.pages import Line, Page, Pages
from sendprep.domain.reading import Reading
from sendprep.errors import SendprepError
from sendprep.readers import guard
from sendprep.readers.given import Given
from sendprep.readers.plain import decoded
from sendprep.readers.rows import BLANK, row_text

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MAX_ELEMENTS = 400_000
_LEFT_OUT = {"script", "style", "template", "noscript", "svg", "math", "head", "iframe", "object"}
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_APART = _HEADINGS | {"p", "ul", "ol", "dl", "table", "blockquote", "pre", "figure", "hr"}
_BLOCKS = _APART | {
    "address", "article", "aside", "body", "caption", "dd", "div", "dt", "fieldset", "figcaption",
    "footer", "form", "header", "legend", "li", "main", "nav", "section", "summary", "td", "th",
    "tr",
}  # fmt: skip
_BOLD = _HEADINGS | {"b", "strong", "th", "caption"}
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_REMOTE = re.compile(r"\s*(?:https?:)?//", re.IGNORECASE)
_SOURCES = ("src", "data", "poster", "background", "srcset")
_SCRIPTS = "It holds scripts: they were not run."
_PLACES = "It shows pictures or parts that lie in another place: nothing was fetched."
_LEADS_ON = "It is built to lead on to another page by itself: it was not followed."


def reader_name() -> str:
    """Return what this reader is called, with its version."""
    return "html 1"


def read(file: Given) -> Reading:
    """Return one page with the words of a saved web page, and remarks on what it would fetch.

    Tables are rows as `rows` makes them. Raises SendprepError if it holds no text.
    """
    guard.check_text(file)
    markup = _decoded(file)
    root = _parsed(file, markup)
    title = " ".join((root.findtext(".//title") or "").split())
    pages = Pages((Page(None, tuple(_Words(root).lines)),), reader_name())
    return Reading(pages, _remarks(root), title=title)


def lines_of(markup: str, name: str) -> tuple[tuple[Line, ...], tuple[str, ...]]:
    """Return the lines and remarks of HTML that came inside another file, as in a mail."""
    root = _parsed(Given(name), markup)
    return tuple(_Words(root).lines), _remarks(root)


def _decoded(file: Given) -> str:
    """Return the text in the letters that the page names, or else in those that fit."""
    data = file.read()
    found = _CHARSET.search(data[:4096])
    try:
        return data.decode(found[1].decode("ascii")) if found else decoded(file)
    except (LookupError, UnicodeError):
        return decoded(file)


def _parsed(file: Given, markup: str) -> "HtmlElement":
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_pis=True)
    try:
        root = html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as fault:
        raise SendprepError(
            f"“{file.name}” holds no words.", guard.SAFE, "Save the page again, or as PDF."
        ) from fault
    if sum(1 for _ in root.iter()) > _MAX_ELEMENTS:
        raise guard.unsafe(file)
    return root


def _remarks(root: "HtmlElement") -> tuple[str, ...]:
    elements = [one for one in root.iter() if isinstance(one.tag, str)]
    scripts = any(one.tag == "script" or _has_handler(one) for one in elements)
    places = any(_REMOTE.match(one.get(name, "")) for one in elements for name in _SOURCES)
    sheets = any(one.tag == "link" and _REMOTE.match(one.get("href", "")) for one in elements)
    leads_on = any(
        one.tag == "meta" and one.get("http-equiv", "").lower() == "refresh" for one in elements
    )
    said = ((scripts, _SCRIPTS), (places or sheets, _PLACES), (leads_on, _LEADS_ON))
    return tuple(words for is_so, words in said if is_so)


def _has_handler(element: "HtmlElement") -> bool:
    return any(name.startswith("on") for name in element.attrib)


class _Words:
    """The lines of a page, gathered element by element without calling itself."""

    def __init__(self, root: "HtmlElement") -> None:
        self.lines: list[Line] = []
        self._text: list[str] = []
        self._weight = [0, 0]
        self._bold = 0
        self._pre = 0
        self._row: list[list[str]] | None = None
        self._numbers: list[int] = []
        self._layout = {outer for one in root.iter("table") for outer in one.iterancestors("table")}
        self._walk(root)
        self._end_line()
        while self.lines and self.lines[-1] is BLANK:
            self.lines.pop()

    def _walk(self, root: "HtmlElement") -> None:
        from lxml import etree

        walker = etree.iterwalk(root, events=("start", "end"))
        for event, element in walker:
            tag = element.tag if isinstance(element.tag, str) else ""
            if event == "start" and (tag in _LEFT_OUT or not tag):
                walker.skip_subtree()
            elif event == "start":
                self._start(element, tag)
            else:
                if tag not in _LEFT_OUT and tag:
                    self._end(element, tag)
                if element is not root:
                    self._say(element.tail or "")

    def _start(self, element: "HtmlElement", tag: str) -> None:
        if tag in _BLOCKS or tag == "br":
            self._end_line()
        self._bold += tag in _BOLD
        self._pre += tag == "pre"
        if tag in ("ol", "ul"):
            self._numbers.append(0 if tag == "ol" else -1)
        elif tag == "li":
            self._say(self._mark())
        elif tag == "img":
            self._say(f" {element.get('alt') or ''} ")
        elif tag == "tr" and not self._in_layout(element):
            self._row = []
        elif tag in ("td", "th") and self._row is not None:
            self._row.append([])
        self._say(element.text or "")

    def _end(self, element: "HtmlElement", tag: str) -> None:
        if tag in _BLOCKS:
            self._end_line()
        self._bold -= tag in _BOLD
        self._pre -= tag == "pre"
        if tag in ("ol", "ul"):
            self._numbers.pop()
        if tag == "tr" and self._row is not None:
            self._end_row(element)
        if tag in _APART and self._row is None and not self._numbers:
            self._part()

    def _in_layout(self, row: "HtmlElement") -> bool:
        """Whether a row belongs to a table that only places other tables on the page."""
        table = next(row.iterancestors("table"), None)
        return table is None or table in self._layout

    def _mark(self) -> str:
        if not self._numbers or self._numbers[-1] < 0:
            return "• "
        self._numbers[-1] += 1
        return f"{self._numbers[-1]}. "

    def _say(self, text: str) -> None:
        if self._pre:
            first, *others = text.split("\n")
            self._text.append(first)
            for other in others:
                self._end_line()
                self._text.append(other)
        else:
            self._text.append(text)
        self._weight[bool(self._bold)] += sum(char.isalnum() for char in text)

    def _end_line(self) -> None:
        """End a printed line: in a cell it stays with the cell."""
        words = " ".join("".join(self._text).split())
        bold = self._weight[True] > self._weight[False]
        self._text, self._weight = [], [0, 0]
        if not words:
            return
        if self._row:
            self._row[-1].append(words)
        else:
            self.lines.append(Line(words, bold=bold))

    def _end_row(self, element: "HtmlElement") -> None:
        text = row_text(["\n".join(cell) for cell in self._row or ()])
        self._row = None
        if text:
            heads = all(cell.tag == "th" for cell in element if isinstance(cell.tag, str))
            self.lines.append(Line(text, bold=heads))

    def _part(self) -> None:
        if self.lines and self.lines[-1] is not BLANK:
            self.lines.append(BLANK)
