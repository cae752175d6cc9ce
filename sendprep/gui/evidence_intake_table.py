"""The table of an intake: its columns, how a row is painted, and which rows are shown."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from sendprep.domain.intake import Outcome
from sendprep.gui import look
from sendprep.gui.cells import paint_ground, paint_icon_words, paint_words
from sendprep.gui.evidence_intake_rows import IntakeRow
from sendprep.gui.icons import file_icon, paint
from sendprep.gui.rows import ROW, Column, RowModel
from sendprep.gui.words import day_words
from sendprep.services.add_evidence_find import shown_name

FILE, OUTCOME, KIND, DAY = range(4)
_PAD, _INDENT = 8, 18
_SIGNS = {
    Outcome.ADDED: ("ph.plus-circle", "good"),
    Outcome.NO_TEXT: ("ph.plus-circle", "good"),
    Outcome.NEW_VERSION: ("ph.arrows-clockwise", "accent"),
    Outcome.DUPLICATE: ("ph.equals", "muted"),
    Outcome.REFUSED: ("ph.x-circle-fill", "bad"),
    None: ("ph.minus-circle", "muted"),
}
_WIDEST = {OUTCOME: "New, 97% like another ", KIND: "Self evaluation", DAY: "Wed 22 Sep 2025 ?"}
"""Words of the longest kind in each column whose width does not give way."""


@dataclass(frozen=True)
class Filter:
    """A part of the rows that the officer may look at alone."""

    words: str
    lets: Callable[[IntakeRow], bool]


FILTERS = (
    Filter("All files", lambda row: True),
    Filter("New", lambda row: row.is_new and row.outcome is not Outcome.NEW_VERSION),
    Filter("Much like another", lambda row: bool(row.foreseen.like or row.foreseen.like_file)),
    Filter("New versions", lambda row: row.outcome is Outcome.NEW_VERSION),
    Filter("Held already", lambda row: row.outcome is Outcome.DUPLICATE),
    Filter("Without text", lambda row: row.is_new and not row.intake.has_text),
    Filter("Needs a caption", lambda row: row.lacks_caption),
    Filter("Date to look at", lambda row: row.is_new and row.is_guess),
    Filter("With remarks", lambda row: bool(row.intake.remarks)),
    Filter("Refused", lambda row: row.outcome is Outcome.REFUSED),
    Filter("Left out", lambda row: row.outcome is None),
)


def counts_of_filters(rows: Iterable[IntakeRow]) -> dict[int, int]:
    """Return how many rows each filter lets through, by its place; those that let none are out."""
    given = list(rows)
    counts = {place: sum(map(one.lets, given)) for place, one in enumerate(FILTERS)}
    return {place: count for place, count in counts.items() if count or place == 0}


def intake_model() -> RowModel[IntakeRow]:
    """Return an empty table of files."""
    return RowModel(
        [
            Column("File", lambda row: shown_name(row.file), tip=lambda row: _plain(str(row.file))),
            Column("What becomes of it", lambda row: row.words, tip=lambda row: _plain(row.why)),
            Column("What it is", lambda row: row.kind.words if row.is_new else ""),
            Column("Date", _day_words, sort=_day_order),
        ],
        says=_said,
    )


def _plain(tip: str) -> str:
    """Return a tip that is shown letter for letter, for a file may be named like a tag."""
    return f"<qt>{escape(tip)}</qt>"


def _day_words(row: IntakeRow) -> str:
    if row.day is None or not row.is_new:
        return ""
    return f"{day_words(row.day)} ?" if row.is_guess else day_words(row.day)


def _day_order(row: IntakeRow) -> str:
    return row.day.isoformat() if row.day and row.is_new else "9999"


def _said(row: IntakeRow) -> str:
    inside = f"attached to {shown_name(row.file.parent)}, " if row.depth else ""
    return f"{shown_name(row.file)}, {inside}{row.words}. {row.why}"


class IntakeDelegate(QStyledItemDelegate):
    """Paints a file's name with its icon, what becomes of it with its sign, and what it is."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One line; wide enough for the longest words of its column."""
        metrics = QFontMetrics(look.font("body"))
        words = _WIDEST.get(index.column(), "")
        room = 34 if index.column() == OUTCOME else 2 * _PAD
        return QSize(metrics.horizontalAdvance(words) + room, metrics.height() + 12)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        row: IntakeRow = index.data(ROW)
        rect: QRect = option.rect
        paint_ground(painter, option, bar=index.column() == FILE)
        inner = rect.adjusted(_PAD, 0, -4, 0)
        body = look.font("body")
        match index.column():
            case 0:
                _paint_file(painter, inner, row)
            case 1:
                name, token = _SIGNS[row.outcome]
                if row.lacks_caption:
                    name, token = "ph.warning-fill", "part"
                paint_icon_words(painter, inner, name, row.words, token, body)
            case _:
                words = str(index.data())
                ink = "muted" if row.is_guess and index.column() == DAY else "text"
                paint_words(painter, inner, words, body, look.colour(ink))


def _paint_file(painter: QPainter, rect: QRect, row: IntakeRow) -> None:
    inner = rect.adjusted(_INDENT * min(row.depth, 3), 0, 0, 0)
    square = QRect(inner.left() + 2, inner.center().y() - 7, 16, 16)
    paint(painter, square, file_icon(row.file.name), "muted")
    ink = "muted" if row.outcome in (None, Outcome.REFUSED) else "text"
    words = inner.adjusted(24, 0, -22 if row.intake.remarks else 0, 0)
    paint_words(painter, words, shown_name(row.file), look.font("body"), look.colour(ink))
    if row.intake.remarks:
        sign = QRect(inner.right() - 18, inner.center().y() - 7, 16, 16)
        paint(painter, sign, "ph.warning", "part")
