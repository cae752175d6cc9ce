"""The words of a Word paragraph, run by run, as they are printed."""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from sendprep.readers.drawn_words import CHART, DIAGRAM
from sendprep.readers.office_parts import RELATION
from sendprep.readers.word_styles import NAMESPACE, value_of

_W = NAMESPACE
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_FORMULA = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
DELETED = frozenset({f"{_W}del", f"{_W}moveFrom", _FALLBACK})
"""What is not printed: words that were struck out, and what older programs would show."""
_MARKS = {
    f"{_W}tab": "\t",
    f"{_W}ptab": "\t",
    f"{_W}noBreakHyphen": "-",
    f"{_W}softHyphen": "\u00ad",
    f"{_W}cr": "\n",
}
_NOTES = {
    f"{_W}footnoteReference": "footnote",
    f"{_W}endnoteReference": "endnote",
    f"{_W}commentReference": "comment",
}
_SYMBOLS = {
    "F0FC": "✓", "F0FB": "✗", "F0FE": "☑", "F0FD": "☒", "F0A8": "☐", "F06F": "☐", "F0E0": "→",
    "F0DF": "←", "F04A": "☺", "F04C": "☹",
}  # fmt: skip


@dataclass(frozen=True)
class Piece:
    """Words of one run, or what stands between words.

    `ends_page` where a page breaks before what follows; `note` is the kind and id of what is
    noted there; `drawn` names a chart or diagram.
    """

    text: str
    bold: bool = False
    ends_page: bool = False
    note: tuple[str, str] | None = None
    drawn: str = ""


def pieces(element: Element, strong: bool = False) -> Iterator[Piece]:
    """Yield the words of a paragraph run by run; deleted text and fallbacks are not printed."""
    for child in element:
        if child.tag == f"{_W}r":
            yield from _run(child, _is_strong(child, strong))
        elif child.tag == _FORMULA:
            yield Piece(child.text or "", strong)
        elif child.tag not in DELETED:
            yield from pieces(child, strong)


def within(element: Element, tag: str) -> Iterator[Element]:
    """Yield what has `tag` below an element, but not what lies in another such."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag not in DELETED:
            yield from within(child, tag)


def _run(run: Element, strong: bool) -> Iterator[Piece]:
    for child in run:
        if child.tag == f"{_W}t":
            yield Piece(child.text or "", strong)
        elif child.tag in _MARKS:
            yield Piece(_MARKS[child.tag], strong)
        elif child.tag in _NOTES:
            yield Piece("", note=(_NOTES[child.tag], child.get(f"{_W}id", "")))
        elif child.tag == f"{_W}sym":
            yield Piece(_SYMBOLS.get(child.get(f"{_W}char", "").upper(), "▪"), strong)
        elif child.tag == f"{_W}lastRenderedPageBreak":
            yield Piece("", ends_page=True)
        elif child.tag == f"{_W}br":
            page = child.get(f"{_W}type") == "page"
            yield Piece("" if page else "\n", strong, ends_page=page)
        elif child.tag not in DELETED:
            yield from _boxed(child, strong)


def _boxed(element: Element, strong: bool) -> Iterator[Piece]:
    """Yield the words of a text box, chart or diagram that is anchored in a run."""
    for paragraph in within(element, f"{_W}p"):
        yield Piece("\n", strong)
        yield from pieces(paragraph, strong)
        yield Piece("\n", strong)
    for chart in within(element, CHART):
        yield Piece("", drawn=chart.get(f"{RELATION}id", ""))
    for diagram in within(element, DIAGRAM):
        yield Piece("", drawn=diagram.get(f"{RELATION}dm", ""))


def _is_strong(run: Element, strong: bool) -> bool:
    mark = run.find(f"{_W}rPr/{_W}b")
    return strong if mark is None else value_of(mark) not in ("0", "false", "none")
