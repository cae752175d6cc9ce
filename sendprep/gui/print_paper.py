"""Prints the pages of PDFs on paper, one after the other."""

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QObject, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from sendprep.errors import SendprepError
from sendprep.gui.page_pictures import PagePictures, Size, Source

_DPI = 300.0


class PaperPrinter(QObject):
    """Draws page after page on a printer; `finished` tells how many were printed."""

    printed = Signal(int, int)
    finished = Signal(int)
    failed = Signal(object)

    def __init__(self, printer: QPrinter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._printer = printer
        self._painter = QPainter()
        self._waiting: list[Source] = []
        self._parts: list[tuple[Source, list[Size]]] = []
        self._open, self._copies = 0, 1
        self._chosen: Sequence[int] = ()
        self._pages: list[int] = []
        self._done = 0
        self._pictures = PagePictures(self, kept=1)
        self._pictures.measured.connect(self._measured)
        self._pictures.drawn.connect(self._draw)
        self._pictures.failed.connect(self._fail)

    def start(self, *sources: Source, copies: int = 1, pages: Sequence[int] = ()) -> None:
        """Print these pages, counted from 1, or all of them.

        They are counted through the sources, as a binder goes on with its exhibits; where those
        are so many copies, through those of one copy, and the same pages are printed of each.
        """
        self._waiting, self._copies, self._chosen = [*sources], copies, pages
        self._pictures.open(sources[0])

    def _measured(self, sizes: list[Size]) -> None:
        if not self._waiting:  # a source is open once more, for its pages
            self._want()
            return
        self._parts.append((self._waiting.pop(0), sizes))
        if self._waiting:
            self._pictures.open(self._waiting[0])
        else:
            self._open = len(self._parts) - 1
            self._begin()

    def _begin(self) -> None:
        count = sum(len(sizes) for _, sizes in self._parts) // self._copies
        chosen = self._chosen or range(1, count + 1)
        self._pages = [copy * count + page for copy in range(self._copies) for page in chosen]
        self._set_paper()
        if not self._painter.begin(self._printer):
            self._fail(
                SendprepError(
                    "The printer did not take the document.",
                    "Nothing was printed, and the bank is unchanged.",
                    "Look whether the printer is on, or save a PDF and print that.",
                )
            )
            return
        self._want()

    def _place(self) -> tuple[int, int]:
        """Return the part that the next page lies in, counted from 0, and its page, from 1."""
        number = self._pages[self._done]
        for part, (_, sizes) in enumerate(self._parts):
            if number <= len(sizes):
                return part, number
            number -= len(sizes)
        raise IndexError(number)

    def _want(self) -> None:
        part, page = self._place()
        if part == self._open:
            self._pictures.want([page], min(_DPI, self._printer.resolution()) / 72)
        else:
            self._open = part
            self._pictures.open(self._parts[part][0])

    def _draw(self, page: int) -> None:
        image = self._pictures.picture(page)
        if image is not None:
            paper = self._printer.pageLayout().fullRectPixels(self._printer.resolution())
            self._painter.drawImage(paper, image)
        self._done += 1
        self.printed.emit(self._done, len(self._pages))
        if self._done < len(self._pages):
            self._turn()
        else:
            self._painter.end()
            self.finished.emit(self._done)

    def _turn(self) -> None:
        """Go on with the next sheet, unless the printer has stopped meanwhile."""
        self._set_paper()
        if self._printer.newPage():
            self._want()
        else:
            self._fail(
                SendprepError(
                    f"The printer stopped after {self._done} of {len(self._pages)} pages.",
                    "The bank is unchanged.",
                    "Look whether the printer is on and has paper, then print the pages left.",
                )
            )

    def _set_paper(self) -> None:
        """Keep the printer's paper, turned as the next page is; margins are the page's own."""
        part, page = self._place()
        width, height = self._parts[part][1][page - 1]
        turned = QPageLayout.Orientation.Landscape if width > height else None
        layout = self._printer.pageLayout()
        layout.setOrientation(turned or QPageLayout.Orientation.Portrait)
        layout.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        layout.setMode(QPageLayout.Mode.FullPageMode)
        layout.setMargins(QMarginsF(0, 0, 0, 0))
        self._printer.setPageLayout(layout)

    def _fail(self, problem: SendprepError) -> None:
        if self._painter.isActive():
            self._painter.end()
        self.failed.emit(problem)
