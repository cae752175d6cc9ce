"""One link in the evidence pane: which document, what it does, how far it goes, and why."""

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QTextLayout

from sendprep.domain.evidence import Evidence, Link, Role
from sendprep.domain.months import short_month_words
from sendprep.gui import look
from sendprep.gui.cells import RowDelegate, line_height
from sendprep.gui.icons import ROLE_ICONS
from sendprep.gui.weakness_signs import Writer, height_of, paint_paragraph, paragraph
from sendprep.gui.words import count_words

if TYPE_CHECKING:
    from sendprep.services.find_again import Newer

ROLE_INKS = {
    Role.SUPPORTS: "good",
    Role.PARTLY: "part",
    Role.CONTRADICTS: "bad",
    Role.CONTEXT: "muted",
}
_LEFT, _RIGHT, _PAD, _GAP = 14, 10, 8, 3


@dataclass(frozen=True)
class LinkRow:
    """A link with its evidence; `about` is the code of the finding, "" for the weakness."""

    link: Link
    evidence: Evidence
    about: str
    on_the_day: date | None
    newer: "Newer | None" = field(default=None, kw_only=True)
    """How its words stand in a newer version of the document, where that was looked up."""

    @property
    def facts(self) -> str:
        """Whose it is, when it is from, and how old it will be at the revisit."""
        agency = self.evidence.agency.words if self.evidence.agency else "Source not said"
        dated = self.evidence.evidence_date
        when = short_month_words(dated) if dated else "no evidence date"
        age = age_words(dated, self.on_the_day) if dated and self.on_the_day else ""
        return " · ".join(part for part in (agency, when, age) if part)

    @property
    def sentence(self) -> str:
        """The row as a screen reader says it."""
        about = f", on finding {self.about}" if self.about else ""
        why = f". {self.link.why}" if self.link.why else ""
        rung = f"rung {self.link.rung.value}, {self.link.rung.words.lower()}"
        role = self.link.role.words.lower()
        newer = f". {self.newer.words}" if self.newer else ""
        said = f"{self.evidence.code}, {self.evidence.title}{about}, {role}, {rung}, {self.facts}"
        return f"{said}{why}{newer}"


def age_words(dated: date, day: date) -> str:
    """Return how old something is on a day: "5 months old on the day"."""
    months = (day.year - dated.year) * 12 + day.month - dated.month - (day.day < dated.day)
    if months < 1:
        return "new on the day" if day >= dated else "after the day"
    return f"{count_words(months, 'month')} old on the day"


def paint_newer(line: Writer, newer: "Newer") -> None:
    """Paint that there is a newer version, and whether the words are in it."""
    ink = "muted" if newer.has_words else "part"
    line.icon("ph.info" if newer.has_words else "ph.warning-fill", ink, 13)
    line.words(newer.words, look.colour(ink))


class LinkDelegate(RowDelegate[LinkRow]):
    """Paints a link; the row is as high as its why needs."""

    def row_height(self, row: LinkRow, width: int) -> int:
        """Title, why, role and rung, facts, and a newer version."""
        lines = line_height("body", "caption", "caption")
        lines += line_height("caption") + _GAP if row.newer else 0
        why = height_of(self._why(row, width)) + _GAP if row.link.why else 0
        return lines + why + 2 * _GAP + 2 + 2 * _PAD + 1

    def paint_row(self, painter: QPainter, rect: QRect, row: LinkRow, selected: bool) -> None:
        """Paint the row."""
        left, right, top = rect.left() + _LEFT, rect.right() - _RIGHT, rect.top() + _PAD
        strong = look.font("body-strong")
        line = Writer(painter, left, top, right, strong)
        line.code(row.evidence.code, strong).words(row.evidence.title, look.colour("text"))
        top += line_height("body-strong") + _GAP + 1
        if row.link.why:
            why = self._why(row, rect.width())
            paint_paragraph(painter, left, top, why, look.colour("text"))
            top += height_of(why) + _GAP
        self._paint_facts(painter, row, QRect(left, top, right - left, 0))

    def _paint_facts(self, painter: QPainter, row: LinkRow, room: QRect) -> None:
        caption, right = look.font("caption"), room.left() + room.width()
        line = Writer(painter, room.left(), room.top(), right, caption)
        ink = ROLE_INKS[row.link.role]
        line.icon(ROLE_ICONS[row.link.role], ink).words(row.link.role.words, look.colour(ink))
        line.skip(12).stair(row.link.rung).words(row.link.rung.words, look.colour("text"))
        if row.about:
            line.words(f"  ·  {row.about}", look.colour("muted"))
        under = room.top() + line_height("caption") + _GAP
        Writer(painter, room.left(), under, right, caption).words(row.facts, look.colour("muted"))
        if row.newer:
            under += line_height("caption") + _GAP
            paint_newer(Writer(painter, room.left(), under, right, caption), row.newer)

    def _why(self, row: LinkRow, width: int) -> QTextLayout:
        return paragraph(row.link.why, look.font("body"), width - _LEFT - _RIGHT)
