"""The model that every report is written in: frozen blocks, rendered by `pdf` and `word`.

To add a block: add its dataclass and its name in `Block`; mypy then shows, through
`assert_never`, each renderer that must learn it.
"""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from sendprep.domain.binder import Binding
from sendprep.reports.document_sheet import SheetBack, SheetRest, WeaknessSheet


class Sign(Enum):
    """The drawn state signs (print.md 5); the word always stands beside the sign."""

    GOOD = "good"
    PART = "part"
    BAD = "bad"
    NONE = "none"


class Align(Enum):
    """How a column is set."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True)
class Run:
    """Words in one style; `goes_to` links to an anchor, `page_of` prints an anchor's page.

    `is_hoped` is printed only where its anchor is. `file` is one beside this document that opens,
    in Word. A line break in `text` is one on paper too.
    """

    text: str = ""
    bold: bool = False
    muted: bool = False
    reference: bool = False
    goes_to: str | None = None
    page_of: str | None = None
    file: str = ""
    is_hoped: bool = False


Text = tuple[Run, ...]


def plain(text: str) -> Text:
    """Return a text of one run in the paragraph's own style."""
    return (Run(text),)


@dataclass(frozen=True)
class Heading:
    """A heading; levels 1 to 3 without a gap; in the contents and bookmarks unless unlisted."""

    level: int
    text: str
    anchor: str
    listed: bool = True


@dataclass(frozen=True)
class WeaknessTitle:
    """The head of one weakness: number block, working title, both judgements.

    `judged` and `judgement` are empty where inspectors give no judgement (2023 framework);
    `called` is the framework's short word for it, for the running head.
    """

    number: int
    title: str
    anchor: str
    judged: str
    judgement: str
    judgement_sign: Sign
    viewed: str
    view: str
    view_sign: Sign
    confidence: str = ""
    responsible: str = ""
    called: str = "Weakness"


@dataclass(frozen=True)
class Lead:
    """The muted opening sentence under a heading."""

    text: Text


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of body text."""

    text: Text


@dataclass(frozen=True)
class Bullets:
    """A bulleted list."""

    items: tuple[Text, ...]


@dataclass(frozen=True)
class ExactWords:
    """The inspectors' words, byte-equal to the letter, with where they stand.

    The renderer sets the quotation marks.
    """

    text: str
    source: str


@dataclass(frozen=True)
class Gap:
    """A framed sentence that names what is missing."""

    text: Text


@dataclass(frozen=True)
class Note:
    """A source or note in small muted type."""

    text: Text


@dataclass(frozen=True)
class Cell:
    """A cell: words, a muted second line, a state sign, or evidence counts by rung.

    `anchor` names the place that a Run's `goes_to` can reach (a row of the evidence list).
    """

    text: Text = ()
    second: Text = ()
    sign: Sign | None = None
    rungs: tuple[int, ...] | None = None
    anchor: str = ""


@dataclass(frozen=True)
class Column:
    """A column: its head, its share of the text width in mm (all add up to 170), its setting."""

    head: str
    width: float
    align: Align = Align.LEFT


@dataclass(frozen=True)
class Table:
    """A table whose head rows repeat; `summary` is read aloud before it.

    `titles` are the places of rows that head those below them, and stay with the next row.
    `names_pages` says that the running head tells which rows stand on a page of a long table.
    `is_data` sets rows closer, for tables to look things up in.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    summary: str
    row_heads: bool = False
    titles: frozenset[int] = frozenset()
    names_pages: bool = True
    is_data: bool = False


@dataclass(frozen=True)
class Key:
    """The key to the state signs and rung cells."""

    signs: tuple[tuple[Sign, str], ...]
    rungs: str = ""


@dataclass(frozen=True)
class HeatRow:
    """One row of a heat map: its number and name, a count in each cell, and all of them.

    A count of 0 is a gap; None is nothing that anybody looks for.
    """

    number: str
    label: str
    counts: tuple[int | None, ...]
    total: int


@dataclass(frozen=True)
class HeatMap:
    """Counts in cells that darken, a gap hatched; `summary` is read aloud before it.

    `label` and `total` are the heads over the names of the rows and over their totals.
    """

    label: str
    columns: tuple[str, ...]
    total: str
    rows: tuple[HeatRow, ...]
    summary: str


@dataclass(frozen=True)
class Interval:
    """A share with its interval, each 0 to 1; `least` and `most` differ where it is a range.

    `is_few` says that so few cases bear it that it must be read with care.
    """

    least: float
    most: float
    low: float
    high: float
    is_few: bool = False


@dataclass(frozen=True)
class IntervalRow:
    """One share with its interval: what of, how many cases, the figures in words.

    `interval` is None where there is no share to tell; `figure` then says why in a word or two.
    """

    number: str
    label: str
    second: str
    cases: str
    interval: Interval | None
    figure: str
    likely: str


@dataclass(frozen=True)
class Intervals:
    """Shares drawn with their intervals under one scale; `summary` is read aloud before them.

    `label`, `cases` and `likely` are the heads over the columns of words.
    """

    label: str
    cases: str
    figure: str
    likely: str
    rows: tuple[IntervalRow, ...]
    summary: str


@dataclass(frozen=True)
class Mark:
    """One dated mark on a timeline; `main` marks the revisit itself."""

    day: date
    title: str
    main: bool = False


@dataclass(frozen=True)
class Timeline:
    """Dated marks on one line, with today; `alt` says them in words."""

    marks: tuple[Mark, ...]
    today: date
    alt: str


@dataclass(frozen=True)
class Tile:
    """One numbered tile of the cover."""

    number: int
    sign: Sign


@dataclass(frozen=True)
class Cover:
    """The front page."""

    area: str
    title: str
    subtitle: str
    tiles_heading: str
    tiles: tuple[Tile, ...]
    tile_counts: tuple[tuple[Sign, str], ...]
    tiles_note: Text
    facts: tuple[tuple[str, str], ...]
    handling: str


@dataclass(frozen=True)
class Contents:
    """The contents with page numbers.

    `beyond` are lines for what follows in another file: its name, and the anchor where it begins.
    """

    heading: str = "Contents"
    beyond: tuple[tuple[str, Run], ...] = ()


@dataclass(frozen=True)
class PageBreak:
    """A new page; one that `joins` is none below what ends where a page is hardly begun."""

    joins: bool = False


@dataclass(frozen=True)
class Part:
    """The beginning of a part of a binder, on a new page; pages are numbered by the part's key.

    `right` begins it on a right-hand page of sheets printed on both sides: a page before it that
    is left empty says so, and has its number. The last block may be a part of nothing, which ends
    the binder so that what follows in another file begins on the right.
    `joins` lets it begin below the part before instead, where the page has room for the whole of
    it or is hardly begun: such a page is numbered as that part's.
    `tab` stands at the outer edge of each page of the part, `tab_place` of the way down it (0 to
    1, as `tab_place` of `pdf_tabs` works out).
    """

    key: str
    right: bool = False
    tab: str = ""
    tab_place: float = 0.0
    joins: bool = False


@dataclass(frozen=True)
class Ruled:
    """The rest of the page ruled for notes under a label, if at least so many mm of it remain.

    `has_back` rules the back of the sheet as well, where sheets are printed on both sides.
    """

    least_mm: float = 30
    label: str = "Notes"
    has_back: bool = False


Block = (
    Heading
    | WeaknessTitle
    | Lead
    | Paragraph
    | Bullets
    | ExactWords
    | Gap
    | Note
    | Table
    | Key
    | HeatMap
    | Intervals
    | Timeline
    | Cover
    | Contents
    | PageBreak
    | Part
    | Ruled
    | WeaknessSheet
    | SheetBack
    | SheetRest
)


@dataclass(frozen=True)
class Document:
    """A report: what its running matter says, and its blocks.

    `binding` mirrors margins and running matter for sheets printed on both sides; None is left
    as a report for one side. `beyond_file` is the file that holds the pages beyond this one's.
    `is_clear` sets it in clear print: larger, for readers who need it.
    """

    title: str
    running: str
    marking: str
    issue: str
    made: date
    blocks: tuple[Block, ...]
    binding: Binding | None = None
    beyond_file: str = "exhibits.pdf"
    is_clear: bool = False
