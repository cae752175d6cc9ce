"""What one document is linked to: the weakness or finding, what it does there, how far, why."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Link
from sendprep.domain.weakness import Finding, Weakness
from sendprep.gui import look
from sendprep.gui.cells import is_selected, paint_ground, paint_number_tag
from sendprep.gui.icons import ROLE_ICONS
from sendprep.gui.rows import ROW
from sendprep.gui.weakness_links import ROLE_INKS
from sendprep.gui.weakness_signs import Writer, height_of, paint_paragraph, paragraph

_TAG, _LEFT, _WORDS, _RIGHT, _PAD, _GAP = 20, 14, 44, 12, 8, 3
_MOST_LINES = 3


@dataclass(frozen=True)
class LinkedRow:
    """A link with the weakness it is about, and the finding or None for the whole."""

    link: Link
    weakness: Weakness
    finding: Finding | None

    @property
    def about(self) -> str:
        """What it is about: the finding with its number, or the weakness."""
        if self.finding is None:
            return f"{self.weakness.title}, the whole"
        return f"{self.weakness.number}.{self.finding.number}  {self.finding.text}"

    @property
    def sentence(self) -> str:
        """The row as a screen reader says it."""
        what = "finding" if self.finding else "weakness"
        number = f"{self.weakness.number}, " if self.finding is None else ""
        why = f". {self.link.why}" if self.link.why else ""
        role, rung = self.link.role.words.lower(), self.link.rung
        return (
            f"{what.capitalize()} {number}{self.about}, {role}, "
            f"rung {rung.value}, {rung.words.lower()}{why}"
        )


def linked_rows(bank: Bank, evidence_id: str) -> list[LinkedRow]:
    """Return the links of a document by weakness and finding."""
    rows = [
        LinkedRow(
            link,
            bank.weaknesses.get(link.weakness_id),
            bank.findings.get(link.finding_id) if link.finding_id else None,
        )
        for link in bank.links.of_evidence(evidence_id)
    ]
    return sorted(
        rows,
        key=lambda row: (row.weakness.number, row.finding.number if row.finding else 0),
    )


class LinkedDelegate(QStyledItemDelegate):
    """Paints a link: number tag, what it is about, why, role and rung."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As high as its words need."""
        row: LinkedRow = index.data(ROW)
        about, why = self._paragraphs(row)
        caption = QFontMetrics(look.font("caption")).height()
        height = height_of(about) + _GAP + (height_of(why) + _GAP if row.link.why else 0)
        return QSize(60, max(height + caption + 2 * _PAD, _TAG + 2 * _PAD))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row."""
        row: LinkedRow = index.data(ROW)
        rect: QRect = option.rect
        paint_ground(painter, option)
        left, top = rect.left() + _WORDS, rect.top() + _PAD
        tag = QRect(rect.left() + _LEFT, top, _TAG, _TAG)
        paint_number_tag(painter, tag, row.weakness.number, is_selected(option))
        about, why = self._paragraphs(row)
        paint_paragraph(painter, left, top, about, look.colour("text"))
        top += height_of(about) + _GAP
        if row.link.why:
            paint_paragraph(painter, left, top, why, look.colour("muted"))
            top += height_of(why) + _GAP
        line = Writer(painter, left, top, rect.right() - _RIGHT, look.font("caption"))
        ink = ROLE_INKS[row.link.role]
        line.icon(ROLE_ICONS[row.link.role], ink).words(row.link.role.words, look.colour(ink))
        line.skip(12).stair(row.link.rung).words(row.link.rung.words, look.colour("text"))

    def _paragraphs(self, row: LinkedRow) -> tuple[QTextLayout, QTextLayout]:
        width = self._view.viewport().width() - _WORDS - _RIGHT
        about = paragraph(_cut(row.about, width), look.font("body"), width)
        return about, paragraph(row.link.why, look.font("caption"), width)


def _cut(words: str, width: int) -> str:
    """Return as many of the words as three lines hold, with dots where some are left out."""
    layout = paragraph(words, look.font("body"), width, lines=_MOST_LINES)
    last = layout.lineAt(layout.lineCount() - 1)
    end = last.textStart() + last.textLength()
    return words if end >= len(words) else f"{words[: end - 2].rstrip()}…"
