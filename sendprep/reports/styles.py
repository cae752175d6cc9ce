"""The printed page in figures: colours, page, grid and the styles of text, all in points.

To change how a kind of text is set, change its `Style` here; nothing else holds sizes.
"""

from dataclasses import dataclass

from sendprep.reports.fonts import Face

TEXT = "#16212A"
ACCENT = "#0B5A73"
MUTED = "#475660"
GOOD = "#0C6650"
PART = "#905900"
PART_SOFT = "#FBEECB"
BAD = "#85161F"
NONE = "#596670"
RULE = "#74828C"
HAIRLINE = "#C3CDD3"
PANEL = "#E6EBEE"
WHITE = "#FFFFFF"
HEAT = (WHITE, "#D6EAF1", "#8FC4D6", ACCENT)

MM = 72 / 25.4
PAGE_WIDTH, PAGE_HEIGHT = 210 * MM, 297 * MM
INNER, OUTER, TOP, FOOT = 25 * MM, 15 * MM, 20 * MM, 19 * MM
WIDTH, HEIGHT = 170 * MM, 258 * MM
READING_WIDTH = 126.5 * MM  # nine columns: leads and narrative never run wider


@dataclass(frozen=True)
class Style:
    """How a kind of text is set: size and leading in points, space before and after."""

    size: float
    lead: float
    face: Face = Face.REGULAR
    colour: str = TEXT
    before: float = 0
    after: float = 0
    balanced: bool = False
    widest_indent: float = 0.12  # share of the width that balancing may take


def _title(size: float, lead: float, colour: str, before: float, after: float) -> Style:
    return Style(size, lead, Face.BOLD, colour, before, after, balanced=True, widest_indent=0.35)


COVER_TITLE = _title(36, 40, TEXT, 0, 7)
SUBTITLE = Style(15, 21, colour=MUTED, balanced=True, widest_indent=0.35)
COVER_AREA = Style(13, 17, Face.BOLD, MUTED)
COVER_HEADING = Style(11, 14.5, Face.BOLD, ACCENT)
COVER_NOTE = Style(9, 12.2, colour=MUTED, balanced=True)
H1 = _title(20, 25, ACCENT, 0, 5)
H2 = _title(13, 17, ACCENT, 13, 4)
H3 = _title(10.5, 14, TEXT, 8, 2)
LEAD = Style(11, 15, colour=MUTED, after=8, balanced=True)
ZONE_LABEL = Style(9.5, 11.6, Face.BOLD, ACCENT, after=3)
BODY = Style(10.5, 14.5, after=6)
BULLET = Style(10.5, 14.5, before=1.5, after=1.5)
EXACT_WORDS = _title(11, 14.6, TEXT, 0, 0)
NOTE = Style(8, 10.4, colour=MUTED, before=3, after=6)
GAP = Style(9, 11.8, balanced=True)
TABLE_HEAD = Style(8.5, 10.8, Face.BOLD, balanced=True, widest_indent=0.35)
TABLE_TEXT = Style(9, 11.8, balanced=True)
TABLE_FIGURE = Style(9, 11.8, Face.BOLD, balanced=True)
TABLE_SECOND = Style(8, 10.2, colour=MUTED, balanced=True)
SHEET_TITLE = _title(19, 22, TEXT, 0, 0)
SHEET_TEXT = Style(9, 11.2, before=1.5, balanced=True)
SHEET_QUESTION = Style(9, 11.2, before=1.5)  # who answers may stand on a line of its own
SHEET_SECOND = Style(8, 10, colour=MUTED)
SHEET_HEAD = Style(8, 10, Face.BOLD, MUTED)
SHEET_FIGURE = Style(9, 11.2, Face.BOLD)
SHEET_BACK_TITLE = _title(15, 18, TEXT, 0, 6)
SHEET_BACK_NUMBER = Style(16, 20, Face.BOLD, WHITE)
DISC = Style(7.5, 9.5, Face.BOLD, WHITE)
HEAT_FIGURE = Style(9, 11.8, Face.BOLD)
HEAT_ON_DARK = Style(9, 11.8, Face.BOLD, WHITE)
LABEL = Style(9, 11.6, colour=MUTED)
FACT = Style(9, 11.8)
CONTENTS_1 = Style(10.5, 16, Face.BOLD)
CONTENTS_WEAKNESS = Style(10.5, 16)
CONTENTS_2 = Style(9.5, 13)
RUNNING = Style(8, 10, colour=MUTED)
MARKING = Style(8.5, 10, Face.BOLD)
PAGE_NUMBER = Style(12, 14, Face.BOLD)
TAB = Style(12, 14, Face.BOLD, WHITE)
BADGE = Style(9.5, 11.6, Face.BOLD)
BADGE_ON_DARK = Style(9.5, 11.6, Face.BOLD, WHITE)
NUMBER_BLOCK = Style(25, 30, Face.BOLD, WHITE)
MARK_DAY = Style(8, 10.2, Face.BOLD)
MARK_TITLE = Style(8, 10.2, colour=MUTED, balanced=True)
MARK_MAIN = Style(8, 10.2, Face.BOLD, ACCENT, balanced=True)
AXIS = Style(7.5, 9.5, colour=MUTED)
EXHIBIT_LABEL = Style(13, 17, Face.BOLD, MUTED)
EXHIBIT_NUMBER = Style(76, 80, Face.BOLD)
EXHIBIT_SENTENCE = Style(12, 17, colour=MUTED, balanced=True)
EXHIBIT_HEADING = Style(11, 14.5, Face.BOLD, ACCENT)
