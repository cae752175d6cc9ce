"""What a Word file prints beside its text: notes, comments, charts, headers and footers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from sendprep.domain.pages import Line
from sendprep.readers.drawn_words import chart_lines, diagram_lines
from sendprep.readers.office_parts import Parts
from sendprep.readers.word_pieces import pieces, within
from sendprep.readers.word_styles import NAMESPACE

_W = NAMESPACE
_HEADS = {"footnote": "Footnotes", "endnote": "Endnotes", "comment": "Comments"}
_DRAWN = {"chart": chart_lines, "diagramData": diagram_lines}


@dataclass
class Beside:
    """Notes by kind and id, until they are set below the text that they belong to.

    Footnotes and comments stand at the end of their page, endnotes at the end of all. `edges` is
    what headers and footers say, each once.
    """

    notes: dict[tuple[str, str], str]
    drawn: Mapping[str, list[Line]]
    edges: tuple[str, ...]
    _marks: dict[tuple[str, str], str] = field(default_factory=dict)
    _due: list[tuple[str, str]] = field(default_factory=list)
    _numbered: int = 0

    def mark(self, note: tuple[str, str]) -> str:
        """Return the number in brackets that stands for a note in the text; a comment has none."""
        if note not in self.notes:
            return ""
        if note not in self._marks:
            self._numbered += note[0] != "comment"
            self._marks[note] = "" if note[0] == "comment" else f"[{self._numbered}]"
            self._due.append(note)
        return self._marks[note]

    def of_page(self) -> list[Line]:
        """Return what stands at the end of the page whose text was read last."""
        due = [note for note in self._due if note[0] != "endnote"]
        self._due = [note for note in self._due if note[0] == "endnote"]
        return self._set(due)

    def of_document(self) -> list[Line]:
        """Return what stands at the end of all, with notes that nothing in the text names."""
        for note in self.notes:
            self.mark(note)
        due, self._due = self._due, []
        return self._set(due)

    def _set(self, due: Iterable[tuple[str, str]]) -> list[Line]:
        lines = []
        due = [*due]
        for kind, head in _HEADS.items():
            said = [f"{self._marks[note]} {self.notes[note]}" for note in due if note[0] == kind]
            if said:
                lines += [Line(head, bold=True), *(Line(one.strip()) for one in said), Line("")]
        return lines


def read_beside(parts: Parts, main: str, body: Element) -> Beside:
    """Return what the parts beside the main one say; ParseError if one is damaged."""
    notes: dict[tuple[str, str], str] = {}
    for kind in ("footnote", "endnote"):
        for root in parts.linked(main, f"{kind}s"):
            notes.update(_notes(root, kind))
    about = _commented(body)
    for root in parts.linked(main, "comments"):
        notes.update(_comments(root, about))
    drawn = {
        name: _DRAWN[link.kind](parts.root(link.part))
        for name, link in parts.links(main).items()
        if link.kind in _DRAWN
    }
    return Beside(notes, drawn, _edges(parts.linked(main, "header", "footer")))


def _notes(root: Element, kind: str) -> dict[tuple[str, str], str]:
    """Return the author's notes, not the line that Word draws above them."""
    authors = [one for one in root.findall(f"{_W}{kind}") if one.get(f"{_W}type") is None]
    said = {(kind, one.get(f"{_W}id", "")): " ".join(_paragraphs(one)) for one in authors}
    return {note: words for note, words in said.items() if words}


def _comments(root: Element, about: Mapping[str, str]) -> dict[tuple[str, str], str]:
    """Return each comment with who made it, and the words that it is about."""
    said = {}
    for one in root.findall(f"{_W}comment"):
        words, place = " ".join(_paragraphs(one)), one.get(f"{_W}id", "")
        who = one.get(f"{_W}author", "").strip()
        subject = " ".join(about.get(place, "").split())
        about_it = f" on “{subject}”" if subject else ""
        if words:
            said["comment", place] = f"{who}{about_it}: {words}".lstrip(": ")
    return said


def _commented(body: Element) -> dict[str, str]:
    """Return the words that stand under each comment."""
    under: dict[str, list[str]] = {}
    begun: set[str] = set()
    for element in body.iter():
        place = element.get(f"{_W}id", "")
        if element.tag == f"{_W}commentRangeStart":
            under[place] = []
            begun.add(place)
        elif element.tag == f"{_W}commentRangeEnd":
            begun.discard(place)
        elif element.tag == f"{_W}t":
            for one in begun:
                under[one].append(element.text or "")
    return {place: "".join(words) for place, words in under.items()}


def _edges(roots: Iterable[Element]) -> tuple[str, ...]:
    """Return what headers and footers say, each once; a page number alone says nothing."""
    said = [words for root in roots for words in _paragraphs(root)]
    return tuple(dict.fromkeys(words for words in said if any(map(str.isalpha, words))))


def _paragraphs(element: Element) -> list[str]:
    """Return the paragraphs of a part beside the text, also those of its tables."""
    texts = ("".join(one.text for one in pieces(part)) for part in within(element, f"{_W}p"))
    return [" ".join(text.split()) for text in texts if text.strip()]
