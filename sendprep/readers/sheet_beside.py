"""What a workbook shows beside its cells: comments, text boxes, diagrams and charts."""

import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from sendprep.domain.pages import Line
from sendprep.readers.beside_remarks import pictures_shown
from sendprep.readers.drawn_words import chart_lines, diagram_lines, drawing_words
from sendprep.readers.given import Given
from sendprep.readers.office_parts import RELATION, Link, Parts
from sendprep.readers.rows import row_text

HEAD = "Beside the cells"
"""The name of the page that holds them, below those of the worksheets."""

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_BLIP = "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
_DRAWN = {"chart": ("Chart", chart_lines), "diagramData": ("Diagram", diagram_lines)}
_BOX = "Text box"
_DAMAGED = "Comments, text boxes or charts beside its cells are damaged: they were not all read."


def read_beside(file: Given) -> tuple[list[Line], tuple[str, ...]]:
    """Return a row for each thing beside the cells (sheet, place, words), and remarks.

    Where the parts are not as Excel writes them, a remark says so; the guard has checked them.
    """
    rows: list[Line] = []
    pictures = 0
    try:
        with file.open() as stream, zipfile.ZipFile(stream) as archive:
            parts = Parts(archive)
            main = parts.main("xl/workbook.xml")
            links, people = parts.links(main), _people(parts, main)
            for sheet in parts.root(main).iter(f"{_MAIN}sheet"):
                link = links.get(sheet.get(f"{RELATION}id", ""))
                of_sheet = [*parts.links(link.part).values()] if link else []
                said = [*_comments(parts, of_sheet, people)]
                for drawing in (one for one in of_sheet if one.kind == "drawing"):
                    said += _drawing(parts, drawing.part)
                    pictures += sum(1 for _ in parts.root(drawing.part).iter(_BLIP))
                name = sheet.get("name", "")
                rows += [Line(row_text([name, place, words])) for place, words in said]
    except (KeyError, ValueError, ElementTree.ParseError, RecursionError):
        return rows, (*pictures_shown(pictures), _DAMAGED)
    return rows, pictures_shown(pictures)


def _people(parts: Parts, main: str) -> dict[str, str]:
    """Return the names of those who made comments, by the ids that comments name."""
    roots = parts.linked(main, "person")
    return {one.get("id", ""): one.get("displayName", "") for root in roots for one in root}


def _comments(parts: Parts, links: list[Link], people: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield comments of the present kind, then older ones on cells that have none of these."""
    seen: set[str] = set()
    for root in (parts.root(link.part) for link in links if link.kind == "threadedComment"):
        for one in root:
            seen.add(one.get("ref", ""))
            who = people.get(one.get("personId", ""), "")
            yield one.get("ref", ""), _said(who, _text(one, "text"))
    for root in (parts.root(link.part) for link in links if link.kind == "comments"):
        authors = [(one.text or "").strip() for one in root.iter(f"{_MAIN}author")]
        for one in root.iter(f"{_MAIN}comment"):
            if one.get("ref", "") not in seen:
                at = one.get("authorId", "")
                who = authors[int(at)] if at.isdecimal() and int(at) < len(authors) else ""
                yield one.get("ref", ""), _said(who, _text(one, "t"))


def _text(comment: Element, tag: str) -> str:
    found = (one.text or "" for one in comment.iter() if one.tag.rpartition("}")[2] == tag)
    return " ".join("".join(found).split())


def _said(who: str, words: str) -> str:
    """Return a comment behind its author, whom older programs write into it themselves."""
    return words if not who or words.startswith(f"{who}:") else f"{who}: {words}"


def _drawing(parts: Parts, drawing: str) -> Iterator[tuple[str, str]]:
    """Yield the words of text boxes, and those of the charts and diagrams of one sheet."""
    yield from ((_BOX, words) for words in drawing_words(parts.root(drawing)))
    for link in parts.links(drawing).values():
        if link.kind in _DRAWN:
            name, lines_of = _DRAWN[link.kind]
            for line in lines_of(parts.root(link.part)):
                yield name, line.text.strip().replace("\t", " | ")
