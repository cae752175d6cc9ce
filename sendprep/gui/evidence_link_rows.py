"""What one document is linked to: the weakness or finding, what it does there, how far, why."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Link
from sendprep.domain.weakness import Finding, Weakness
from sendprep.gui import look
from sendprep.gui.cells import RowDelegate, line_height, paint_number_tag
from sendprep.gui.icons import ROLE_ICONS
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
    """Return the links of a document as a whole, by weakness and finding."""
    rows = [
        LinkedRow(
            link,
            bank.weaknesses.get(link.weakness_id),
            bank.findings.get(link.finding_id) if link.finding_id else None,
        )
        for link in bank.links.of_evidence(evidence_id)
        if link.excerpt_id is None
    ]
    return sorted(
        rows,
        key=lambda row: (row.weakness.number, row.finding.number if row.finding else 0),
    )


class LinkedDelegate(RowDelegate[LinkedRow]):
    """Paints a link: number tag, what it is about, why, role and rung."""

    def row_height(self, row: LinkedRow, width: int) -> int:
        """As high as its words need."""
        about, why = self._paragraphs(row, width)
        height = height_of(about) + _GAP + (height_of(why) + _GAP if row.link.why else 0)
        return max(height + line_height("caption"), _TAG) + 2 * _PAD

    def paint_row(self, painter: QPainter, rect: QRect, row: LinkedRow, selected: bool) -> None:
        """Paint the row."""
        left, top = rect.left() + _WORDS, rect.top() + _PAD
        tag = QRect(rect.left() + _LEFT, top, _TAG, _TAG)
        paint_number_tag(painter, tag, row.weakness.number, selected)
        about, why = self._paragraphs(row, rect.width())
        paint_paragraph(painter, left, top, about, look.colour("text"))
        top += height_of(about) + _GAP
        if row.link.why:
            paint_paragraph(painter, left, top, why, look.colour("muted"))
            top += height_of(why) + _GAP
        line = Writer(painter, left, top, rect.right() - _RIGHT, look.font("caption"))
        ink = ROLE_INKS[row.link.role]
        line.icon(ROLE_ICONS[row.link.role], ink).words(row.link.role.words, look.colour(ink))
        line.skip(12).stair(row.link.rung).words(row.link.rung.words, look.colour("text"))

    def _paragraphs(self, row: LinkedRow, width: int) -> tuple[QTextLayout, QTextLayout]:
        width -= _WORDS + _RIGHT
        font = look.font("body")
        about = paragraph(cut_to_lines(row.about, font, width), font, width)
        return about, paragraph(row.link.why, look.font("caption"), width)


def cut_to_lines(words: str, font: QFont, width: int) -> str:
    """Return as many of the words as three lines hold, with dots where some are left out."""
    layout = paragraph(words, font, width, lines=_MOST_LINES)
    last = layout.lineAt(layout.lineCount() - 1)
    start = last.textStart()
    if start + last.textLength() >= len(words):
        return words
    elide = Qt.TextElideMode.ElideRight
    return words[:start] + QFontMetrics(font).elidedText(words[start:], elide, width)
