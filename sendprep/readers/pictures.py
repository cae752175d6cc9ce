"""Pictures of the pages of a PDF or picture file, drawn by a child process that stays for them."""

from pathlib import Path
from types import TracebackType
from typing import Self

from sendprep.errors import SendprepError
from sendprep.readers import guard
from sendprep.readers.child import Child, Limits
from sendprep.readers.drawings import Drawing, Picture, drawing_of
from sendprep.readers.page_letters import Letter

__all__ = ["Picture", "Pictures"]

_LIMITS = Limits(seconds=20.0)


class Pictures:
    """One PDF or picture file whose pages are drawn one after the other by the same child.

    `with Pictures(path) as pictures: pictures.page(1, 1.5)`. Every call may take some time and
    belongs on a worker; it raises SendprepError if the document cannot be drawn.
    """

    def __init__(self, document: Path | bytes) -> None:
        self._document = document
        self._child = Child(_LIMITS)
        self._was_sent = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def turn_to(self, document: Path | bytes) -> None:
        """Draw another document from now on, by the same child."""
        self._document, self._was_sent = document, False

    def close(self) -> None:
        """End the child."""
        self._child.close()

    def page(self, number: int, scale: float) -> Picture:
        """Return page `number`, counted from 1, at `scale` pixels a point."""
        return self._child.call(_draw, self._sent(), number, scale)

    def letters(self, number: int) -> tuple[Letter, ...]:
        """Return where the letters of page `number`, counted from 1, stand."""
        return self._child.call(_letters, self._sent(), number)

    def sizes(self) -> list[tuple[float, float]]:
        """Return width and height of each page in points."""
        return self._child.call(_sizes, self._sent())

    def _sent(self) -> Path | bytes | None:
        """Return the document for a child that does not have it yet, otherwise None."""
        return None if self._child.is_alive and self._was_sent else self._first()

    def _first(self) -> Path | bytes:
        self._was_sent = True
        return self._document


_opened: Drawing | None = None  # in the child: the one document that it draws


def _draw(document: Path | bytes | None, number: int, scale: float) -> Picture:
    return _with_page(document, number).draw(number - 1, scale)


def _letters(document: Path | bytes | None, number: int) -> tuple[Letter, ...]:
    return _with_page(document, number).letters(number - 1)


def _with_page(document: Path | bytes | None, number: int) -> Drawing:
    drawing = _open(document)
    if not 1 <= number <= len(drawing.sizes()):
        raise SendprepError(f"This document has no page {number}.", guard.SAFE, "")
    return drawing


def _sizes(document: Path | bytes | None) -> list[tuple[float, float]]:
    return _open(document).sizes()


def _open(document: Path | bytes | None) -> Drawing:
    """Return the child's document, opened anew if one was sent."""
    global _opened  # noqa: PLW0603 - the child exists to hold this one document
    if document is not None:
        _opened = drawing_of(document)
    if _opened is None:
        raise SendprepError("The document is no longer open.", guard.SAFE, "Choose it again.")
    return _opened
