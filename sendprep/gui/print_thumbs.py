"""The strip of small page pictures beside a print preview."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
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
from sendprep.gui.page_names import PageNames
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
        else:
            self._paint_wait(painter, page, self._strip.names.wait(number))
        painter.setPen(QPen(look.colour("accent" if picked else "line"), 2 if picked else 1))
        painter.drawRect(page.adjusted(-2, -2, 1, 1) if picked else page)
        painter.setFont(look.font("label" if picked else "caption"))
        painter.setPen(look.colour("text" if picked else "muted"))
        below = QRect(cell.left(), page.bottom() + 4, cell.width(), cell.bottom() - page.bottom())
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(below, middle, self._strip.names.label(number))

    def _paint_wait(self, painter: QPainter, page: QRect, words: str) -> None:
        """Paint what the page will be, as it is not made before somebody looks at it."""
        painter.setFont(look.font("caption"))
        painter.setPen(QColor(look.hex_of("muted", look.Scheme.LIGHT)))
        painter.drawText(page, Qt.AlignmentFlag.AlignCenter, words.partition(" ")[0])


class ThumbStrip(QListView):
    """All pages of a document; `picked` tells the page that the user wants."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: frozenset[int] = frozenset()
        self.names = PageNames()
        self._sizes: list[Size] = []
        column = Column[int]("Page", lambda page: self.names.label(page))  # noqa: PLW0108 - names change
        self._pages: RowModel[int] = RowModel(
            [column], says=lambda page: f"Page {self.names.label(page)}"
        )
        self.pictures = PagePictures(self, kept=400)
        self._soon = QTimer(self, singleShot=True, interval=60)
        self._soon.timeout.connect(self._want)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._soon.start())
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._soon.start())
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

    def set_document(self, source: Source, names: PageNames | None = None) -> None:
        """Show the pages of another document."""
        self.names = names or PageNames()
        self.pictures.open(source)

    def look_again(self) -> None:
        """Draw what is in sight and could not be drawn before."""
        self._soon.start()

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
        are_as_many, before = len(sizes) == len(self._sizes), self._sizes
        self._sizes = list(sizes)
        if not are_as_many:
            self._pages.set_rows(range(1, len(sizes) + 1))
            self.mark(self.shown)
        elif sizes != before:
            self.scheduleDelayedItemsLayout()
        self._want()

    def _want(self) -> None:
        """Ask for the pages in sight, and for as many around them."""
        count = len(self._sizes)
        if not count:
            return
        room = self.viewport().rect()
        first = max(self.indexAt(room.topLeft() + QPoint(2, 2)).row(), 0)
        under = self.indexAt(room.bottomLeft() + QPoint(2, -2)).row()
        last = under if under >= 0 else count - 1
        more = last - first + 1
        seen = [*range(first + 1, last + 2)]
        around = [*range(last + 2, last + more + 2), *range(first - more + 1, first + 1)]
        narrowest = min(width for width, _ in self._sizes)
        scale = _WIDTH * self.devicePixelRatioF() / narrowest
        self.pictures.want([*seen, *(one for one in around if 0 < one <= count)], scale)

    def _chose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.picked.emit(self._pages.row(index.row()))
