"""Where the parts of a criterion stand in its row: words, tag, the scale's segments, the note."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QTextLayout

from sendprep.domain.instrument import Choice, Criterion, Stance
from sendprep.gui import look
from sendprep.gui.cells import line_height
from sendprep.gui.weakness_signs import height_of, paragraph

STATUTORY = "statutory"
PAD, LEFT, GAP = 16, 16, 14
_BESIDE_SIGN, _SEGMENT_AIR, _LEAST_SEGMENT = 4, 12, 54
_LEAST_WORDS, _MOST_WORDS = 200, 640
_LEAST_ROOM = 40
"""While a window is laid out, a list may for a moment have hardly any width."""
_TAG_AIR = 8


@dataclass(frozen=True)
class RowLayout:
    """The parts of a row, from its own top left corner; words and tag end at `below`."""

    words: QTextLayout
    words_at: tuple[int, int]
    room: int
    """How wide words and note may be."""
    tag: QRect | None
    segments: tuple[QRect, ...]
    below: int
    foot: int
    """Where words and scale have ended, and a note may begin."""

    @property
    def note_at(self) -> int:
        """Where a note stands: under the words, or under the scale where that is under them."""
        beside = self.segments[0].left() >= self.words_at[0] + self.room
        return self.below + 4 if beside else self.foot - 5

    def segment_at(self, x: int, y: int) -> int:
        """Return the place of the segment at a point, or -1."""
        hits = (n for n, one in enumerate(self.segments) if one.contains(x, y))
        return next(hits, -1)


def short_words(choice: Choice) -> str:
    """Return what stands on the segment of an answer: not applicable is N/A."""
    return "N/A" if choice.stance is Stance.NOT_APPLICABLE else choice.words


def code_room(codes: Sequence[str]) -> int:
    """Return how wide the column of codes is, with the gap behind it."""
    metrics = QFontMetrics(look.font("body-strong"))
    widest = max((metrics.horizontalAdvance(code) for code in codes), default=0)
    return max(24, widest) + 10


def lay_out(criterion: Criterion, scale: Sequence[Choice], codes: int, width: int) -> RowLayout:
    """Lay a criterion out in a width; where it is too narrow, the scale stands under the words."""
    widths = _segment_widths(scale)
    left, scale_width = LEFT + codes, sum(widths)
    beside = width - left - GAP - scale_width - PAD
    size = look.font("body").pointSizeF() / 10
    is_beside = beside >= _LEAST_WORDS * size
    room = beside if is_beside else max(_LEAST_ROOM, width - left - PAD)
    room = min(room, int(_MOST_WORDS * size))
    words = paragraph(criterion.words, look.font("body"), room)
    tag, below = _tag(criterion, words, room, (left, 9))
    height = segment_height()
    if is_beside:
        place = (left + room + GAP, 8)
        foot = max(below, 8 + height) + 9
    else:
        place = (left, below + 5)
        foot = below + 5 + height + 9
    segments = _segments(widths, height, *place)
    return RowLayout(words, (left, 9), room, tag, segments, below, foot)


def sign_size() -> int:
    """Return how large a sign beside words is: 14 pixels, and as much more as the text."""
    return max(14, int(line_height("body") * 0.78))


def segment_height() -> int:
    """Return how high a segment is."""
    return max(30, line_height("body") + 10)


def _segment_widths(scale: Sequence[Choice]) -> list[int]:
    metrics = QFontMetrics(look.font("body-strong"))
    advances = (metrics.horizontalAdvance(short_words(choice)) for choice in scale)
    return [
        max(_LEAST_SEGMENT, sign_size() + _BESIDE_SIGN + one + _SEGMENT_AIR) for one in advances
    ]


def _segments(widths: Sequence[int], height: int, left: int, top: int) -> tuple[QRect, ...]:
    lefts = [left + sum(widths[:place]) for place in range(len(widths))]
    return tuple(QRect(at, top, width, height) for at, width in zip(lefts, widths, strict=True))


def _tag(
    criterion: Criterion, words: QTextLayout, room: int, at: tuple[int, int]
) -> tuple[QRect | None, int]:
    """Return where the tag stands, behind the last word or under it, and where all of it ends."""
    left, top = at
    below = top + height_of(words)
    if not criterion.is_statutory:
        return None, below
    metrics = QFontMetrics(look.font("caption"))
    tag = QRect(0, 0, metrics.horizontalAdvance(STATUTORY) + _TAG_AIR, metrics.height() + 1)
    last = words.lineAt(words.lineCount() - 1)
    behind = int(last.naturalTextWidth()) + 7
    if behind + tag.width() <= room:
        middle = top + int(last.y() + last.height() / 2)
        tag.moveTo(left + behind, middle - tag.height() // 2)
        return tag, below
    tag.moveTo(left, below + 2)
    return tag, below + 2 + tag.height()
