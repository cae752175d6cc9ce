"""Shares of audited cases on a weakness leaf: a bar under the words of each, one scale for all."""

from dataclasses import dataclass
from functools import cached_property

from sendprep.reports import styles
from sendprep.reports.document import IntervalRow, Run
from sendprep.reports.document_sheet import SheetBars
from sendprep.reports.flow import At, Group, Picture
from sendprep.reports.flow_scale import Scale
from sendprep.reports.flow_sheet_items import Laid, down, second
from sendprep.reports.flow_words import set_words
from sendprep.reports.interval_drawing import interval_drawing
from sendprep.reports.sheet_words import SHARE
from sendprep.reports.styles import MM
from sendprep.reports.tags import Element, Role

_BAR, _FIGURES = 29 * MM, 31 * MM  # “90% to 100% [90–100]” fits a line
_GAP = 4.0
_WIDE = 120 * MM
"""From here on the words of a share stand beside its bar, and not over it."""


@dataclass(frozen=True)
class BarsZone:
    """The shares laid out for a width; how many of them stand on the front is said by a count."""

    bars: SheetBars
    width: float

    @cached_property
    def rows(self) -> tuple[Laid, ...]:
        """Each share: what of, of how many cases, its bar and figures."""
        return tuple(_row(row, self.width) for row in self.bars.rows)

    def some(self, start: int, end: int) -> Laid:
        """Return the shares between two places under their caption, with the note."""
        shown = self.rows[start:end]
        has_bar = any(row.interval for row in self.bars.rows[start:end])
        scale = Laid(Scale(_BAR, self.width - _BAR - _FIGURES - _GAP), ())
        parts = [(0.0, _head(self.bars.caption, self.width, has_bar))]
        parts += [(2.5, one) for one in shown]
        parts += [(0, scale)] if has_bar else []
        return down([*parts, (2, second(self.bars.note, self.width))])


def _head(caption: str, width: float, has_bar: bool) -> Laid:
    """Return the caption, and what the figures at the right are where there are any."""
    element = Element(Role.PARAGRAPH)
    if not has_bar:
        return Laid(set_words(caption, styles.SHEET_HEAD, width, element), (element,))
    figures = set_words(SHARE, styles.SHEET_HEAD, _FIGURES, element)
    room = width - figures.width - _GAP
    words = set_words(caption, styles.SHEET_HEAD, room, element, goes_on=True)
    at = At(figures, width - figures.width, words.height - figures.height)
    return Laid(Group((At(words), at)), (element,))


def _row(row: IntervalRow, width: float) -> Laid:
    """Return the words of a share over the line with its cases, bar and figures, or beside them."""
    element = Element(Role.PARAGRAPH)
    said = (Run(f"Criterion {row.number}: ", bold=True), Run(row.label))
    left = width - _FIGURES - ((_BAR + _GAP) if row.interval else 0)
    is_wide = width >= _WIDE
    room = left - _GAP if is_wide else width
    label = set_words(said, styles.SHEET_TEXT, room, element, goes_on=True)
    cases = f"{row.second}: {row.cases}" if row.second else row.cases
    counted = set_words(cases, styles.SHEET_SECOND, left - _GAP, element, goes_on=True)
    figures = [At(counted, 0, label.height + (0.5 if is_wide else 1.5))]
    top = 1.0 if is_wide else label.height + 1.5
    style = styles.SHEET_TEXT
    if row.interval:
        style = style if row.interval.is_few else styles.SHEET_FIGURE
        drawing = interval_drawing(row.interval, _BAR, style.lead + 2, style.lead / 2 + 1)
        figures.append(At(Picture(drawing), left, top - 1))
    told = row.figure if row.likely in ("", row.figure) else f"{row.figure} [{row.likely}]"
    words = set_words(told, style, _FIGURES, element, right=True)
    figures.append(At(words, width - _FIGURES, top - 0.6))
    return Laid(Group((At(label), *figures)), (element,))
