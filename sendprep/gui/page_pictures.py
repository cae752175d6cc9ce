"""Pictures of a document's pages, drawn one after the other off the window's thread."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal
from PySide6.QtGui import QImage

from sendprep.errors import SendprepError

if TYPE_CHECKING:
    from sendprep.readers.page_letters import Letter
    from sendprep.readers.pictures import Pictures

KEPT = 12
"""Pictures kept in memory: what is in sight, and a few pages around it."""

Source = bytes | Path
Size = tuple[float, float]


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
            page, scale, image, letters = answer
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
        except SendprepError as problem:
            answer = problem
        self.answered.emit(self._turn, answer)


class _Drawer:
    """One document and the child that draws it, used by one worker at a time."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._lock = threading.Lock()
        self._pictures: Pictures | None = None
        self._lettered: set[int] = set()

    def sizes(self) -> list[Size]:
        with self._lock:
            return self._open().sizes()

    def page(self, page: int, scale: float) -> "tuple[QImage, tuple[Letter, ...]]":
        with self._lock:
            picture = self._open().page(page, scale)
            letters = () if page in self._lettered else self._open().letters(page)
            self._lettered.add(page)
        form = QImage.Format.Format_RGBA8888
        # copied, because the bytes go away with the picture
        return QImage(picture.rgba, picture.width, picture.height, form).copy(), letters

    def close(self) -> None:
        with self._lock:
            if self._pictures is not None:
                self._pictures.close()
                self._pictures = None

    def _open(self) -> "Pictures":
        from sendprep.readers.pictures import Pictures  # PDFium is imported only when needed

        if self._pictures is None:
            self._pictures = Pictures(self._source)
        return self._pictures


def _close(drawers: set[_Drawer]) -> None:
    """End the children on a worker, because each is given time to leave."""
    while drawers:
        QThreadPool.globalInstance().start(drawers.pop().close)
