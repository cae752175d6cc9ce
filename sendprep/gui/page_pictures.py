"""Pictures of a document's pages, drawn one after the other off the window's thread."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal
from PySide6.QtGui import QImage

from sendprep.errors import Cancelled, SendprepError

if TYPE_CHECKING:
    from sendprep.readers.drawings import Picture
    from sendprep.readers.page_letters import Letter
    from sendprep.readers.pictures import Pictures

KEPT = 12
"""Pictures kept in memory: what is in sight, and a few pages around it."""

Size = tuple[float, float]


class DrawsPages(Protocol):
    """A document of which a page may first have to be made, and then be of another size.

    Its calls may take long, and belong on a worker; but `stop` is called from the window's thread,
    to end what is being made. What raises Cancelled is not drawn, and may be wanted again.
    """

    def sizes(self) -> list[Size]:
        """Return width and height of each page in points, as far as they are known."""

    def page(self, number: int, scale: float) -> "Picture":
        """Return a page, counted from 1, at so many pixels a point."""

    def letters(self, number: int) -> "tuple[Letter, ...]":
        """Return where the letters of a page stand."""

    def stop(self) -> None:
        """End what is being made; nothing more is wanted."""

    def close(self) -> None:
        """Let go of what it holds."""


Source = bytes | Path | DrawsPages


class PagePictures(QObject):
    """Draws the pages that are wanted, in that order; what is no longer wanted is dropped.

    `lettered` tells once, when a page is drawn first, where its letters stand.

    One page is drawn at a time, so that a long document never fills the memory.
    """

    measured = Signal(list)
    drawn = Signal(int)
    lettered = Signal(int, object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None, kept: int = KEPT) -> None:
        super().__init__(parent)
        self._most_kept = kept
        self._drawer: _Drawer | None = None
        self._turn = 0
        self._busy = False
        self._wanted: list[tuple[int, float]] = []
        self._kept: dict[int, tuple[float, QImage]] = {}
        drawers = self._drawers = set[_Drawer]()
        self.destroyed.connect(lambda: _close(drawers))

    def open(self, source: Source | None) -> None:
        """Begin with another document: `measured` tells its page sizes in points."""
        self._turn += 1
        self._wanted, self._busy = [], False
        self._kept.clear()
        _close(self._drawers)
        self._drawer = _Drawer(source) if source is not None else None
        if self._drawer is not None:
            self._drawers.add(self._drawer)
            self._run(self._drawer.sizes)

    def want(self, pages: Sequence[int], scale: float) -> None:
        """Ask for pages, most urgent first, at so many pixels a point."""
        self._wanted = [
            (page, scale) for page in pages if self._kept.get(page, (0.0, None))[0] != scale
        ]
        far = [page for page in self._kept if page not in pages]
        for page in far[: max(0, len(self._kept) - self._most_kept)]:
            del self._kept[page]
        self._next()

    def picture(self, page: int) -> QImage | None:
        """Return the last picture drawn of a page, whatever its scale."""
        kept = self._kept.get(page)
        return kept[1] if kept else None

    def _next(self) -> None:
        drawer = self._drawer
        if self._busy or not self._wanted or drawer is None:
            return
        page, scale = self._wanted.pop(0)
        self._run(lambda: (page, scale, *drawer.page(page, scale)))

    def _run(self, work: Callable[[], object]) -> None:
        self._busy = True
        reply = _Reply(self._turn)
        reply.answered.connect(self._take)
        # connected last: the reply must live until its answer is on the way
        reply.answered.connect(reply.deleteLater)
        QThreadPool.globalInstance().start(lambda: reply.work(work))

    def _take(self, turn: int, answer: object) -> None:
        if turn != self._turn:
            return
        self._busy = False
        if isinstance(answer, SendprepError):
            self._wanted = []
            self.failed.emit(answer)
        elif isinstance(answer, list):
            self.measured.emit(answer)
        elif isinstance(answer, tuple):
            page, scale, image, letters, sizes = answer
            if sizes:
                self.measured.emit(sizes)
            self._kept[page] = (scale, image)
            self.drawn.emit(page)
            if letters:
                self.lettered.emit(page, letters)
        self._next()


class _Reply(QObject):
    """Carries one answer back to the window's thread, even if the view is gone by then."""

    answered = Signal(int, object)

    def __init__(self, turn: int) -> None:
        super().__init__(QCoreApplication.instance())
        self._turn = turn

    def work(self, work: Callable[[], object]) -> None:
        try:
            answer = work()
        except (SendprepError, Cancelled) as problem:
            answer = problem
        self.answered.emit(self._turn, answer)


class _Drawer:
    """One document and the child that draws it, used by one worker at a time."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._lock = threading.Lock()
        self._pictures: Pictures | DrawsPages | None = None
        self._lettered: set[int] = set()
        self._sizes: list[Size] = []

    def sizes(self) -> list[Size]:
        with self._lock:
            self._sizes = self._open().sizes()
            return self._sizes

    def page(self, page: int, scale: float) -> "tuple[QImage, tuple[Letter, ...], list[Size]]":
        """Return a page, where its letters stand, and all sizes if they are others now."""
        with self._lock:
            picture = self._open().page(page, scale)
            sizes = self._changed_sizes()
            letters = () if page in self._lettered else self._open().letters(page)
            self._lettered.add(page)
        form = QImage.Format.Format_RGBA8888
        # copied, because the bytes go away with the picture
        return QImage(picture.rgba, picture.width, picture.height, form).copy(), letters, sizes

    def stop(self) -> None:
        if not isinstance(self._source, bytes | Path):
            self._source.stop()

    def close(self) -> None:
        with self._lock:
            if self._pictures is not None:
                self._pictures.close()
                self._pictures = None

    def _changed_sizes(self) -> list[Size]:
        before = self._sizes
        if not isinstance(self._source, bytes | Path):
            self._sizes = self._source.sizes()
        return [] if self._sizes == before else self._sizes

    def _open(self) -> "Pictures | DrawsPages":
        from sendprep.readers.pictures import Pictures  # PDFium is imported only when needed

        if self._pictures is None:
            source = self._source
            self._pictures = Pictures(source) if isinstance(source, bytes | Path) else source
        return self._pictures


def _close(drawers: set[_Drawer]) -> None:
    """End the children on a worker, because each is given time to leave."""
    while drawers:
        drawer = drawers.pop()
        drawer.stop()
        QThreadPool.globalInstance().start(drawer.close)
