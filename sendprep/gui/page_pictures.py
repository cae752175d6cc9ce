"""Pictures of a document's pages, drawn one after the other off the window's thread."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal
from PySide6.QtGui import QImage

from sendprep.errors import SendprepError

KEPT = 12
"""Pictures kept in memory: what is in sight, and a few pages around it."""

Source = bytes | Path
Size = tuple[float, float]


class PagePictures(QObject):
    """Draws the pages that are wanted, in that order; what is no longer wanted is dropped.

    One page is drawn at a time, so that a long document never fills the memory.
    """

    measured = Signal(list)
    drawn = Signal(int)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source: Source | None = None
        self._turn = 0
        self._busy = False
        self._wanted: list[tuple[int, float]] = []
        self._kept: dict[int, tuple[float, QImage]] = {}

    def open(self, source: Source | None) -> None:
        """Begin with another document: `measured` tells its page sizes in points."""
        self._turn += 1
        self._source, self._wanted, self._busy = source, [], False
        self._kept.clear()
        if source is not None:
            self._run(lambda: _measure(source))

    def want(self, pages: Sequence[int], scale: float) -> None:
        """Ask for pages, most urgent first, at so many pixels a point."""
        self._wanted = [
            (page, scale) for page in pages if self._kept.get(page, (0.0, None))[0] != scale
        ]
        far = [page for page in self._kept if page not in pages]
        for page in far[: max(0, len(self._kept) - KEPT)]:
            del self._kept[page]
        self._next()

    def picture(self, page: int) -> QImage | None:
        """Return the last picture drawn of a page, whatever its scale."""
        kept = self._kept.get(page)
        return kept[1] if kept else None

    def _next(self) -> None:
        source = self._source
        if self._busy or not self._wanted or source is None:
            return
        page, scale = self._wanted.pop(0)
        self._run(lambda: (page, scale, _draw(source, page, scale)))

    def _run(self, work: Callable[[], object]) -> None:
        self._busy = True
        reply = _Reply(self._turn)
        reply.answered.connect(self._take)
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
            page, scale, image = answer
            self._kept[page] = (scale, image)
            self.drawn.emit(page)
        self._next()


class _Reply(QObject):
    """Carries one answer back to the window's thread, even if the view is gone by then."""

    answered = Signal(int, object)

    def __init__(self, turn: int) -> None:
        super().__init__(QCoreApplication.instance())
        self._turn = turn
        self.answered.connect(self.deleteLater)

    def work(self, work: Callable[[], object]) -> None:
        try:
            answer = work()
        except SendprepError as problem:
            answer = problem
        self.answered.emit(self._turn, answer)


def _measure(source: Source) -> list[Size]:
    from sendprep.readers.pictures import page_sizes  # PDFium is imported only when needed

    return page_sizes(source)


def _draw(source: Source, page: int, scale: float) -> QImage:
    from sendprep.readers.pictures import page_picture

    picture = page_picture(source, page, scale)
    image = QImage(picture.rgba, picture.width, picture.height, QImage.Format.Format_RGBA8888)
    return image.copy()  # because the bytes go away with the picture
