"""The parts of an office file (Office Open XML) and what each of them names beside it."""

import posixpath
import zipfile
from dataclasses import dataclass
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

_STRICT = (
    (b"http://purl.oclc.org/ooxml/officeDocument/", b"http://schemas.openxmlformats.org/officeDocument/2006/"),
    (b"http://purl.oclc.org/ooxml/wordprocessingml/", b"http://schemas.openxmlformats.org/wordprocessingml/2006/"),
    (b"http://purl.oclc.org/ooxml/spreadsheetml/", b"http://schemas.openxmlformats.org/spreadsheetml/2006/"),
    (b"http://purl.oclc.org/ooxml/drawingml/", b"http://schemas.openxmlformats.org/drawingml/2006/"),
)  # fmt: skip
"""The names of the strict form (ISO/IEC 29500-1) and those that every other file uses."""
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


@dataclass(frozen=True)
class Link:
    """What a part names: `kind` is the last word of the relation's type, `part` its place."""

    kind: str
    part: str


class Parts:
    """The parts of one archive that the guard has checked; a part that is missing is empty."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._names = set(archive.namelist())

    def root(self, name: str) -> Element:
        """Return a part's root; ParseError if it is not XML."""
        if name not in self._names:
            return Element("none")
        data = self._archive.read(name)
        if b"purl.oclc.org/ooxml" in data:
            for strict, usual in _STRICT:
                data = data.replace(strict, usual)
        return ElementTree.fromstring(data)  # noqa: S314 - the guard refuses declarations

    def main(self, usual: str) -> str:
        """Return the part that the file opens with; the usual one where it does not say."""
        for link in self.links("").values():
            if link.kind == "officeDocument" and link.part in self._names:
                return link.part
        return usual

    def links(self, name: str) -> dict[str, Link]:
        """Return what a part names in this file, by its id ("" for the file as a whole)."""
        folder, _, part = name.rpartition("/")
        found = {}
        for one in self.root(posixpath.join(folder, "_rels", f"{part}.rels")):
            if one.get("TargetMode") != "External":
                place = posixpath.join("/", folder, one.get("Target", ""))
                kind = one.get("Type", "").rpartition("/")[2]
                found[one.get("Id", "")] = Link(kind, posixpath.normpath(place).lstrip("/"))
        return found

    def linked(self, name: str, *kinds: str) -> list[Element]:
        """Return the roots of the parts of these kinds that a part names, each once."""
        parts = [link.part for link in self.links(name).values() if link.kind in kinds]
        return [self.root(part) for part in dict.fromkeys(parts)]
