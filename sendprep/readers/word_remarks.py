"""What a Word file holds beside the words that are printed, told to the officer in sentences."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from sendprep.readers.word_styles import NAMESPACE

_W = NAMESPACE
_CHANGES = {f"{_W}ins", f"{_W}del", f"{_W}moveFrom", f"{_W}moveTo"}
_TRACKED = "It holds tracked changes: it was read as if all of them had been accepted."


def remarks_of_body(body: Element, comments: Element, notes: Iterable[Element]) -> tuple[str, ...]:
    """Return remarks on tracked changes, comments, and notes at the foot of pages."""
    said = []
    if any(element.tag in _CHANGES for element in body.iter()):
        said.append(_TRACKED)
    count = sum(1 for one in comments if _has_words(one))
    if count:
        said.append(
            f"It holds {_counted(count, 'comment')} beside its text, not read as its words."
        )
    count = sum(1 for part in notes for note in part if _is_note(note))
    if count:
        said.append(f"It holds {_counted(count, 'footnote')}, not read as its words.")
    return tuple(said)


def _is_note(note: Element) -> bool:
    """Whether a note is one of the author's, not the line that Word draws above them."""
    return note.get(f"{_W}type") is None and _has_words(note)


def _has_words(element: Element) -> bool:
    return any((text.text or "").strip() for text in element.iter(f"{_W}t"))


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
