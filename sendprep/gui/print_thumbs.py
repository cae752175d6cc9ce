"""The strip of small page pictures beside a print preview."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from sendprep.gui import look
from sendprep.gui.page_pictures import PagePictures, Size, Source
from sendprep.gui.rows import ROW, Column, RowModel

_WIDTH, _PAD = 64, 8
STRIP = 98
"""The width of the strip in logical pixels."""


class ThumbDelegate(QStyledItemDelegate):
    """Paints one page with its number; the pages in sight have a frame in the accent."""

    def __init__(self, strip: "ThumbStrip") -> None:
        super().__init__(strip)
        self._strip = strip

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The page and its number."""
        number = QFontMetrics(look.font("caption")).height()
        return QSize(STRIP - 14, self._strip.height_of(index.data(ROW)) + number + 2 * _PAD + 6)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the page."""
        number: int = index.data(ROW)
        cell: QRect = option.rect
        picked = number in self._strip.shown
        left = cell.center().x() - _WIDTH // 2
        page = QRect(left, cell.top() + _PAD, _WIDTH, self._strip.height_of(number))
        painter.fillRect(page, QColor(look.hex_of("surface", look.Scheme.LIGHT)))
        image = self._strip.pictures.picture(number)
        if image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(page, image)
        painter.setPen(QPen(look.colour("accent" if picked else "line"), 2 if picked else 1))
        painter.drawRect(page.adjusted(-2, -2, 1, 1) if picked else page)
        painter.setFont(look.font("label" if picked else "caption"))
        painter.setPen(look.colour("text" if picked else "muted"))
        below = QRect(cell.left(), page.bottom() + 4, cell.width(), cell.bottom() - page.bottom())
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(below, middle, str(number))


class ThumbStrip(QListView):
    """All pages of a document; `picked` tells the page that the user wants."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: frozenset[int] = frozenset()
        self._sizes: list[Size] = []
        column = Column[int]("Page", str)
        self._pages: RowModel[int] = RowModel([column], says=lambda page: f"Page {page}")
        self.pictures = PagePictures(self, kept=400)
        self.pictures.measured.connect(self._measured)
        self.pictures.drawn.connect(lambda _: self.viewport().update())
        self.setModel(self._pages)
        self.setItemDelegate(ThumbDelegate(self))
        self.setAccessibleName("Pages")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedWidth(STRIP)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._chose)

    def set_document(self, source: Source) -> None:
        """Show the pages of another document."""
        self.pictures.open(source)

    def mark(self, pages: frozenset[int]) -> None:
        """Mark the pages that the preview shows, and scroll so that they are in sight."""
        self.shown = pages
        if pages and self._sizes:
            index = self._pages.index(min(max(pages), len(self._sizes)) - 1, 0)
            self.selectionModel().blockSignals(True)
            self.setCurrentIndex(index)
            self.selectionModel().blockSignals(False)
            self.scrollTo(index)
        self.viewport().update()

    def height_of(self, page: int) -> int:
        """Return how high the small picture of a page is, in logical pixels."""
        width, height = self._sizes[page - 1] if page <= len(self._sizes) else (595.0, 842.0)
        return round(_WIDTH * height / width)

    def _measured(self, sizes: list[Size]) -> None:
        same = sizes == self._sizes
        self._sizes = list(sizes)
        if not same:
            self._pages.set_rows(range(1, len(sizes) + 1))
            self.mark(self.shown)
        widest = max(width for width, _ in sizes)
        scale = _WIDTH * self.devicePixelRatioF() / widest
        self.pictures.want(range(1, len(sizes) + 1), scale)

    def _chose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.picked.emit(self._pages.row(index.row()))
