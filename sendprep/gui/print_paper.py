"""Prints the pages of a PDF on paper, one after the other."""

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
        self._last = 0
        self._pictures = PagePictures(self, kept=1)
        self._pictures.measured.connect(self._begin)
        self._pictures.drawn.connect(self._draw)
        self._pictures.failed.connect(self._fail)

    def start(self, source: Source) -> None:
        """Print the pages that the printer's range asks for, or all of them."""
        self._pictures.open(source)

    def _begin(self, sizes: list[Size]) -> None:
        self._sizes = sizes
        first = self._printer.fromPage() or 1
        self._last = min(self._printer.toPage() or len(sizes), len(sizes))
        self._first = first
        self._set_paper(*sizes[first - 1])
        if not self._painter.begin(self._printer):
            self._fail(
                SendprepError(
                    "The printer did not take the document.",
                    "Nothing was printed, and the bank is unchanged.",
                    "Look whether the printer is on, or save a PDF and print that.",
                )
            )
            return
        self._want(first)

    def _want(self, page: int) -> None:
        scale = min(_DPI, self._printer.resolution()) / 72
        self._pictures.want([page], scale)

    def _draw(self, page: int) -> None:
        image = self._pictures.picture(page)
        if image is not None:
            paper = self._printer.pageLayout().fullRectPixels(self._printer.resolution())
            self._painter.drawImage(paper, image)
        self.printed.emit(page - self._first + 1, self._last - self._first + 1)
        if page < self._last:
            self._set_paper(*self._sizes[page])
            self._printer.newPage()
            self._want(page + 1)
        else:
            self._painter.end()
            self.finished.emit(self._last - self._first + 1)

    def _set_paper(self, width: float, height: float) -> None:
        """Keep the printer's paper, turned as the page is; margins are the page's own."""
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
