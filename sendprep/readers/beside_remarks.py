"""Sentences on what a document holds beside its running text, the same for every kind of file."""

from collections.abc import Sequence

HIDDEN_READ = "Some of its words are hidden in the file: they were read too."
_TRACKED = "It holds tracked changes: it was read as if all of them had been accepted"


def tracked_changes(struck: int) -> str:
    """Return the remark on tracked changes; `struck` counts the places whose words are gone."""
    places = f"; what was struck out in {counted(struck, 'place')} was not read"
    return f"{_TRACKED}{places if struck else ''}."


def comments_read(count: int) -> tuple[str, ...]:
    """Return the remark on comments, if there are any."""
    said = f"It holds {counted(count, 'comment')}: read below the text of the page."
    return (said,) if count else ()


def pictures_shown(count: int) -> tuple[str, ...]:
    """Return the remark on pictures whose words nobody has typed, if there are any."""
    said = f"It shows {counted(count, 'picture')}: words in pictures are not read."
    return (said,) if count else ()


def printed_edges(words: Sequence[str]) -> tuple[str, ...]:
    """Return the remark on what headers and footers repeat, if they say anything."""
    said = f"Printed at the edge of its pages: “{' · '.join(words)}”."
    return (said,) if words else ()


def counted(count: int, noun: str) -> str:
    """Return "1 comment" or "2 comments"."""
    return f"{count} {noun}{'' if count == 1 else 's'}"
