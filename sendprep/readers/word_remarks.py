"""What a Word file holds beside the words that are printed, told to the officer in sentences."""

from collections import Counter
from xml.etree.ElementTree import Element

from sendprep.readers.beside_remarks import (
    HIDDEN_READ,
    comments_read,
    pictures_shown,
    printed_edges,
    tracked_changes,
)
from sendprep.readers.word_beside import Beside
from sendprep.readers.word_styles import NAMESPACE, value_of

_W = NAMESPACE
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_OLD = "{urn:schemas-microsoft-com:vml}"
_STRUCK = {f"{_W}del", f"{_W}moveFrom"}
_CHANGES = {f"{_W}ins", f"{_W}moveTo", *_STRUCK}
_OTHER = "It holds another document in the midst of its text: that was not read."


def remarks_of_body(body: Element, beside: Beside) -> tuple[str, ...]:
    """Return remarks on tracked changes, hidden words, comments, pictures, and page edges."""
    counts = Counter(element.tag for element in body.iter())
    said = []
    if any(counts[tag] for tag in _CHANGES):
        struck = sum(1 for one in body.iter() if one.tag in _STRUCK and _has_words(one))
        said.append(tracked_changes(struck))
    if any(_is_hidden(run) for run in body.iter(f"{_W}r")):
        said.append(HIDDEN_READ)
    if counts[f"{_W}altChunk"]:
        said.append(_OTHER)
    said += comments_read(sum(1 for kind, _ in beside.notes if kind == "comment"))
    said += pictures_shown(counts[f"{_A}blip"] or counts[f"{_OLD}imagedata"])
    said += printed_edges(beside.edges)
    return tuple(said)


def _is_hidden(run: Element) -> bool:
    mark = run.find(f"{_W}rPr/{_W}vanish")
    return mark is not None and value_of(mark) not in ("0", "false") and _has_words(run)


def _has_words(element: Element) -> bool:
    words = (one for tag in ("t", "delText") for one in element.iter(f"{_W}{tag}"))
    return any((one.text or "").strip() for one in words)
