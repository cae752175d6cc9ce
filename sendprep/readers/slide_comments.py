"""What was said in the margin of slides: comments of the older and of the present kind."""

from collections.abc import Iterator
from typing import TYPE_CHECKING
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from sendprep.domain.pages import Line
from sendprep.readers.drawn_words import drawing_words

if TYPE_CHECKING:
    from pptx.opc.package import XmlPart
    from pptx.presentation import Presentation
    from pptx.slide import Slide

COMMENTS = "Comments"
"""The line between the words of a slide and what was said in its margin."""


def authors_of(show: "Presentation") -> dict[str, str]:
    """Return the names of those who made comments, by the ids that comments name."""
    found = {}
    for root in _roots(show.part, "commentAuthors", "authors"):
        for one in root:
            found[one.get("id", "")] = one.get("name", "")
    return found


def comment_lines(slide: "Slide", authors: dict[str, str]) -> list[Line]:
    """Return the comments of a slide, answers behind each, below a line that says so."""
    lines = []
    for root in _roots(slide.part, "comments"):
        for one in root.iter():
            if _name(one) in ("cm", "reply") and (words := _words(one)):
                who = authors.get(one.get("authorId", ""), "")
                lines.append(Line(f"{who}: {words}" if who else words))
    return [Line(COMMENTS, bold=True), *lines] if lines else []


def _roots(part: "XmlPart", *kinds: str) -> Iterator[Element]:
    """Yield the parts of these kinds that a part names."""
    for link in part.rels.values():
        if not link.is_external and link.reltype.rpartition("/")[2] in kinds:
            yield ElementTree.fromstring(link.target_part.blob)  # noqa: S314 - guarded


def _words(comment: Element) -> str:
    """Return what one comment says itself, without the answers to it."""
    for child in comment:
        if _name(child) == "text":
            return " ".join((child.text or "").split())
        if _name(child) == "txBody":
            return " ".join(drawing_words(child))
    return ""


def _name(element: Element) -> str:
    """Return a tag without its namespace, which differs between the two kinds."""
    return element.tag.rpartition("}")[2]
