"""The list of hits: grouped by kind, each with its page and the words lit."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from sendprep.domain.search import Hit, HitKind
from sendprep.gui import icons, look
from sendprep.gui.cells import paint_ground, paint_words
from sendprep.gui.page_find import Query

Index = QModelIndex | QPersistentModelIndex
_HIT = Qt.ItemDataRole.UserRole
_MORE = "more"
_LIT = re.compile("«([^»]*)»")
_WORD = re.compile(r"\w+")
KINDS = {
    HitKind.WEAKNESS: ("Weaknesses", "ph.list-numbers"),
    HitKind.FINDING: ("Findings", "ph.identification-badge"),
    HitKind.NARRATIVE: ("Our account", "ph.article"),
    HitKind.STRENGTH: ("Strengths", "ph.star"),
    HitKind.EXCERPT: ("Excerpts", "ph.quotes"),
    HitKind.NOTE: ("Why things are filed", "ph.link-simple"),
    HitKind.EVIDENCE: ("Documents", "ph.files"),
    HitKind.PAGE: ("Pages of documents", "ph.file-text"),
}


class HitList(QListView):
    """Hits under the heading of their kind; Enter or a double click opens one, F3 goes on.

    `more_wanted` tells that hits beyond those shown are wanted.
    """

    opened = Signal(object)
    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self._delegate = HitDelegate()
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._open)

    def show_hits(self, hits: Sequence[Hit], counts: Mapping[HitKind, int]) -> None:
        """Show these hits, best first within their kind, and how many there are of each.

        The hit that was chosen stays so if it is among them; otherwise it is the first.
        """
        before = self.currentIndex().data(_HIT)
        items = list(_items(hits, counts))
        self._model.clear()
        self._model.invisibleRootItem().appendRows(items)
        if hits:
            rows = (row for row, item in enumerate(items) if _is_same(item.data(_HIT), before))
            row = next(rows, 1)
            self.setCurrentIndex(self._model.index(row, 0))
            if row == 1:
                self.scrollToTop()  # its heading too

    def step(self, step: int) -> None:
        """Choose the next hit, or with -1 the one before, past the headings."""
        row = self.currentIndex().row() + step
        while 0 <= row < self._model.rowCount():
            if isinstance(self._model.index(row, 0).data(_HIT), Hit):
                self.setCurrentIndex(self._model.index(row, 0))
                return
            row += step

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open the chosen hit with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """One click is enough for more hits."""
        super().mouseReleaseEvent(event)
        if self.indexAt(event.position().toPoint()).data(_HIT) == _MORE:
            self.more_wanted.emit()

    def _open(self, index: QModelIndex) -> None:
        hit = index.data(_HIT)
        if hit == _MORE:
            self.more_wanted.emit()
        elif isinstance(hit, Hit):
            self.opened.emit(hit)


class HitDelegate(QStyledItemDelegate):
    """A heading of a kind; or a hit: its title, its page, and the words around it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's
        """Return one line for a heading, two for a hit."""
        body = QFontMetrics(look.font("body")).height()
        return QSize(200, 2 * body + 17 if isinstance(index.data(_HIT), Hit) else body + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a heading or a hit."""
        hit = index.data(_HIT)
        painter.save()
        if hit == _MORE:
            paint_ground(painter, option)
            rect = option.rect.adjusted(42, 0, -16, 0)
            paint_words(painter, rect, str(index.data()), look.font("body"), look.colour("accent"))
        elif hit is None:
            painter.fillRect(option.rect, look.colour("sunken"))
            rect = option.rect.adjusted(16, 0, -16, 0)
            paint_words(painter, rect, str(index.data()), look.font("label"), look.colour("muted"))
        else:
            paint_ground(painter, option)
            _paint_hit(painter, option.rect.adjusted(16, 7, -16, -7), hit)
        painter.restore()


def query_of(hit: Hit, typed: str) -> Query:
    """Return what to light in the document of a hit: what was typed, and what it has found."""
    found = dict.fromkeys(words.casefold() for words, lit in pieces(hit.snippet) if lit)
    said = f" {' '.join(_WORD.findall(typed.casefold()))} "
    others = (words for words in found if f" {' '.join(_WORD.findall(words))} " not in said)
    return Query(typed, tuple(others))


def pieces(snippet: str) -> Iterator[tuple[str, bool]]:
    """Yield the parts of a snippet, and whether each is lit."""
    end = 0
    for found in _LIT.finditer(snippet):
        if found.start() > end:
            yield snippet[end : found.start()], False
        yield found[1], True
        end = found.end()
    if end < len(snippet):
        yield snippet[end:], False


def _paint_hit(painter: QPainter, rect: QRect, hit: Hit) -> None:
    body, strong, caption = look.font("body"), look.font("body-strong"), look.font("caption")
    icons.paint(painter, QRect(rect.left(), rect.top() + 2, 16, 16), KINDS[hit.kind][1], "muted")
    rect = rect.adjusted(26, 0, 0, 0)
    height = QFontMetrics(body).height()
    upper = QRect(rect.left(), rect.top(), rect.width(), height)
    page = f"p. {hit.page}" if hit.page else ""
    paint_words(painter, upper, page, caption, look.colour("muted"), Qt.AlignmentFlag.AlignRight)
    upper.adjust(0, 0, -QFontMetrics(caption).horizontalAdvance(page) - 8, 0)
    paint_words(painter, upper, hit.title, strong, look.colour("text"))
    _paint_snippet(painter, QRect(rect.left(), upper.bottom() + 3, rect.width(), height), hit)


def _paint_snippet(painter: QPainter, rect: QRect, hit: Hit) -> None:
    """Paint the words around, those that were looked for on the marker's ground."""
    painter.setFont(look.font("body"))
    metrics = painter.fontMetrics()
    left = rect.left()
    for whole, lit in pieces(" ".join(hit.snippet.split())):
        words = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, rect.right() - left)
        width = metrics.horizontalAdvance(words)
        if lit:
            painter.fillRect(QRect(left, rect.top(), width, rect.height()), look.colour("marker"))
        painter.setPen(look.colour("text" if lit else "muted"))
        painter.drawText(left, rect.top() + metrics.ascent(), words)
        left += width
        if words != whole:
            return


def _items(hits: Sequence[Hit], counts: Mapping[HitKind, int]) -> Iterator[QStandardItem]:
    order = list(KINDS)
    for kind, group in groupby(
        sorted(hits, key=lambda hit: order.index(hit.kind)), key=lambda hit: hit.kind
    ):
        some = list(group)
        yield _heading(kind, len(some), counts.get(kind, 0))
        for hit in some:
            yield _item(hit)
    if 0 < len(hits) < sum(counts.values()):
        more = QStandardItem("Show more hits")
        more.setData(_MORE, _HIT)
        yield more


def _heading(kind: HitKind, shown: int, count: int) -> QStandardItem:
    best = f", the best {shown} are shown" if shown < count else ""
    heading = QStandardItem(f"{KINDS[kind][0]}   {count:,}{best}")
    heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return heading


def _item(hit: Hit) -> QStandardItem:
    item = QStandardItem(hit.title)
    plain = "".join(words for words, _ in pieces(hit.snippet))
    page = f", page {hit.page}" if hit.page else ""
    item.setData(hit, _HIT)
    item.setToolTip(plain)
    item.setAccessibleText(f"{KINDS[hit.kind][0]}: {hit.title}{page}, {plain}")
    return item


def _is_same(hit: object, other: object) -> bool:
    """Whether two hits are one place, whose words may have changed."""
    return (
        isinstance(hit, Hit)
        and isinstance(other, Hit)
        and (hit.kind, hit.id, hit.page) == (other.kind, other.id, other.page)
    )
