"""What an office file holds that sendprep does not follow, told to the officer in sentences."""

import re
import zipfile

from sendprep.readers.given import Given

_LINK = re.compile(rb"<Relationship\b[^>]*>")
_KIND = re.compile(rb"""\bType\s*=\s*["'][^"']*/([^"'/]+)["']""")
_MAX_RELATIONS = 1 << 20

MACROS = "It holds macros: they were not run, and their code is not read."
_EMBEDDED = "It holds other files or objects inside it ({0}): they were not opened."
_ACTIVE = "It holds active controls: they were not run."
_FETCHES = "It is built to fetch {0} from another place: nothing was fetched."
_FILMS = "It holds films or sounds ({0}): what is said in them is not read."
_PLAYED = (".mp4", ".m4v", ".mov", ".wmv", ".avi", ".mp3", ".m4a", ".wav", ".wma")
_BINARY = "It has comments, text boxes or charts, which are read only if it is saved as .xlsx."
_BESIDE_CELLS = ("xl/comments", "xl/threadedcomments", "xl/drawings/drawing", "xl/charts/")
_CONNECTIONS = "It is built to fetch data from another place: nothing was fetched."
_WORDS = {
    b"attachedTemplate": "its template",
    b"externalLinkPath": "values of another workbook",
    b"frame": "a page",
    b"image": "pictures",
    b"oleObject": "an object",
    b"subDocument": "a part of its text",
    b"video": "a film",
    b"audio": "sound",
    b"media": "a film or sound",
}


def remarks_of(file: Given) -> tuple[str, ...]:
    """Return the remarks on an office file whose archive the guard has checked.

    A link that a reader would have to click is no remark; what opens by itself is.
    """
    with file.open() as stream, zipfile.ZipFile(stream) as archive:
        names = [name.lower() for name in archive.namelist()]
        found = [*_by_names(names, file.suffix), *_fetched(archive)]
    return tuple(dict.fromkeys(found))


def _by_names(names: list[str], suffix: str) -> list[str]:
    remarks = []
    if any(name.endswith("vbaproject.bin") or name.startswith("basic/") for name in names):
        remarks.append(MACROS)
    inside = sum(_is_embedded(name, suffix) for name in names)
    if inside:
        remarks.append(_EMBEDDED.format(inside))
    films = sum(name.endswith(_PLAYED) for name in names)
    if films:
        remarks.append(_FILMS.format(films))
    if any("/activex/" in name for name in names):
        remarks.append(_ACTIVE)
    if suffix == ".xlsb" and any(name.startswith(_BESIDE_CELLS) for name in names):
        remarks.append(_BINARY)
    if "xl/connections.xml" in names:
        remarks.append(_CONNECTIONS)
    return remarks


def _is_embedded(name: str, suffix: str) -> bool:
    """Whether a part is another file; charts of OpenDocument texts and slides are read."""
    folder, _, part = name.rpartition("/")
    is_object = suffix == ".ods" and folder.startswith("object") and part == "content.xml"
    return bool(part) and (folder.endswith("/embeddings") or is_object)


def _fetched(archive: zipfile.ZipFile) -> list[str]:
    """Return a remark for each kind of thing that the file would fetch when it is opened."""
    found = []
    for part in archive.infolist():
        if part.filename.lower().endswith(".rels") and part.file_size <= _MAX_RELATIONS:
            for link in _LINK.findall(archive.read(part)):
                kind = _KIND.search(link)
                if kind and b"External" in link and kind[1] in _WORDS:
                    found.append(_FETCHES.format(_WORDS[kind[1]]))
    return found
