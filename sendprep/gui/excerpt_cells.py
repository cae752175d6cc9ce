"""How the excerpts of a document are painted: their weakness, words, page, role and rung."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from sendprep.gui import icons, look
from sendprep.gui.cells import RowDelegate, line_height, paint_heading_ground, paint_words
from sendprep.gui.excerpt_rows import LOST_WORDS, ExcerptRow, Section
from sendprep.gui.icons import ROLE_ICONS
from sendprep.gui.weakness_links import ROLE_INKS, paint_newer
from sendprep.gui.weakness_signs import Writer

_TAG, _LEFT, _RIGHT, _PAD, _HEAD = 20, 14, 12, 7, 6
_WORDS = 36
"""From the tag to the words: room for a number such as 12.4."""


class ExcerptDelegate(RowDelegate[ExcerptRow]):
    """Paints headings on sunken ground, and excerpts in two lines."""

    def row_height(self, row: ExcerptRow, width: int) -> int:
        """One line for a heading, two for an excerpt, and one for a newer version."""
        if row.excerpt is None:
            return line_height("label") + 2 * _HEAD
        newer = line_height("caption") + 1 if row.newer else 0
        return line_height("body", "caption") + 1 + newer + 2 * _PAD

    def paint_row(self, painter: QPainter, rect: QRect, row: ExcerptRow, selected: bool) -> None:
        """Paint the row."""
        if row.excerpt is None:
            _paint_heading(painter, rect, row)
            return
        left, top = rect.left() + _LEFT, rect.top() + _PAD
        _paint_tag(painter, QRect(left, top, _TAG, _TAG), row, selected)
        left += _WORDS
        right = rect.right() - _RIGHT
        line = Writer(painter, left, top, right, look.font("body"))
        line.words(row.words, look.colour("text"))
        under = top + line_height("body") + 1
        caption = look.font("caption")
        _paint_facts(Writer(painter, left, under, right, caption), row)
        if row.newer:
            under += line_height("caption") + 1
            paint_newer(Writer(painter, left, under, right, caption), row.newer)


def _paint_heading(painter: QPainter, rect: QRect, row: ExcerptRow) -> None:
    paint_heading_ground(painter, rect)
    inside = rect.adjusted(_LEFT, 0, -_RIGHT, 0)
    muted, right = look.colour("muted"), Qt.AlignmentFlag.AlignRight
    paint_words(painter, inside, row.count, look.font("caption"), muted, right)
    room = inside.adjusted(0, 0, -24, 0)
    if row.section is Section.LOST:
        sign = QRect(room.left(), room.center().y() - 6, 14, 14)
        icons.paint(painter, sign, "ph.warning-fill", "part")
        room.setLeft(sign.right() + 6)
    paint_words(painter, room, row.heading, look.font("label"), muted)


def _paint_tag(painter: QPainter, square: QRect, row: ExcerptRow, selected: bool) -> None:
    """Paint the number of the finding or weakness; a mark in the file has none yet."""
    font = look.font("label")
    if not row.code:
        name = "ph.bookmark-simple" if row.excerpt and row.excerpt.quote else "ph.note"
        icons.paint(painter, square.adjusted(2, 2, -2, -2), name, "muted")
        return
    square.setWidth(max(_TAG, QFontMetrics(font).horizontalAdvance(row.code) + 8))
    painter.save()
    painter.setPen(QPen(look.colour("text" if selected else "edge")))
    painter.setBrush(look.colour("text" if selected else "surface"))
    painter.drawRoundedRect(square.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    ink, centre = look.colour("surface" if selected else "text"), Qt.AlignmentFlag.AlignHCenter
    paint_words(painter, square, row.code, font, ink, centre)
    painter.restore()


def _paint_facts(line: Writer, row: ExcerptRow) -> None:
    muted = look.colour("muted")
    if row.page_words:
        line.words(row.page_words, muted).skip(10)
    if row.section is Section.LOST:
        line.icon("ph.warning-fill", "part", 13).words(LOST_WORDS, look.colour("part"))
        return
    if row.link is None:
        note = row.excerpt.note if row.excerpt and row.excerpt.quote else ""
        line.words(note or "not filed", muted)
        return
    ink = ROLE_INKS[row.link.role]
    line.icon(ROLE_ICONS[row.link.role], ink).words(row.link.role.words, look.colour(ink))
    line.skip(10).stair(row.link.rung).words(row.link.rung.words, look.colour("text"))
