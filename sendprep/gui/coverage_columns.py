"""The columns of the coverage map: what each shows, says, and misses."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sendprep.domain.coverage_cells import ASKED, Cell, CoverageGap, Row
from sendprep.domain.coverage_gaps import FRESH, SOURCES, agency_cell, rung_cell
from sendprep.domain.evidence import Agency, Rung
from sendprep.domain.weakness import Answer
from sendprep.gui import icons
from sendprep.gui.words import count_words

WHO, HOW_FAR, HOW_STRONG = "Who it comes from", "How far it goes", "How strong it is"
_NAME = "name"
_EMPTY = "–"


@dataclass(frozen=True)
class MapColumn:
    """One column; `path` is that of its cell in the JSON, or of the group of its cells.

    `words` name it in full, `head` and `icon` in the table's head, under the words of `group`.
    """

    path: str
    words: str
    head: str = ""
    icon: str = ""
    group: str = ""

    @property
    def is_heat(self) -> bool:
        """Whether the column counts documents on a ground that darkens."""
        return self.path.startswith(("agencies.", "rungs."))


NUMBER = MapColumn("number", "Number", "No.")
NAME = MapColumn(_NAME, "Everything", "Weakness")
WHOLE = MapColumn("whole", "All documents", "All", group=WHO)
STRENGTH = (
    MapColumn(SOURCES, "Independent sources", "Sources", group=HOW_STRONG),
    MapColumn(FRESH, "Fresh on the day", "Fresh", group=HOW_STRONG),
    MapColumn("findings", "Findings answered", "Answered", group=HOW_STRONG),
    MapColumn("flags", "Warnings", "Warnings", group=HOW_STRONG),
)
COLUMNS = (
    NUMBER,
    NAME,
    *(MapColumn(agency_cell(a), a.words, "", icons.AGENCY_ICONS[a], WHO) for a in ASKED),
    WHOLE,
    *(MapColumn(rung_cell(r), r.words, str(r.value), "", HOW_FAR) for r in Rung),
    *STRENGTH,
)


def cell_of(row: Row, column: MapColumn) -> Cell:
    """Return the evidence that a cell is about: all of the row's, but in the heat cells."""
    kind, _, name = column.path.partition(".")
    match kind:
        case "agencies":
            return row.agencies[Agency(name)]
        case "rungs":
            return row.rungs[Rung(int(name))]
    return row.whole


def gaps_of(row: Row, column: MapColumn) -> tuple[CoverageGap, ...]:
    """Return what is missing in a cell; in the row's name, everything."""
    if column in (NUMBER, NAME):
        return row.gaps
    inside = f"{column.path}."
    return tuple(gap for gap in row.gaps if gap.cell == column.path or gap.cell.startswith(inside))


def name_of(row: Row) -> str:
    """Return the working title of a weakness, or the words of a finding."""
    return row.finding.text if row.finding else row.weakness.title


def shown(row: Row, column: MapColumn) -> str:
    """Return what a cell shows in words and figures."""
    if column.is_heat or column is WHOLE:
        return str(cell_of(row, column).pieces or _EMPTY)
    return _SHOWN[column.path](row)


def said(row: Row, column: MapColumn) -> str:
    """Return the sentence of a cell, for its tip and for a screen reader."""
    missing = "".join(f". {gap.why}" for gap in gaps_of(row, column)[:1])
    if column in (NUMBER, NAME):
        missing = f". {count_words(len(row.gaps), 'gap')}"
    return f"{row.number} {name_of(row).rstrip('.')}. {_fact(row, column)}{missing}"


def facts(cell: Cell) -> str:
    """Return a cell's counts: "2 documents, 4 passages, 1 fresh on the day"."""
    return ", ".join(_parts(cell)) if cell.links else "No document supports us here"


def _parts(cell: Cell) -> Iterator[str]:
    yield count_words(cell.pieces, "document")
    if cell.excerpts:
        yield count_words(cell.excerpts, "passage")
    yield "age not counted" if cell.fresh is None else f"{cell.fresh} fresh on the day"


def _fact(row: Row, column: MapColumn) -> str:
    if column.is_heat or column in (WHOLE, NUMBER, NAME):
        return f"{column.words}: {facts(cell_of(row, column)).lower()}"
    return f"{column.words}: {_SHOWN[column.path](row)}"


def _fresh(row: Row) -> str:
    if row.whole.fresh is None or not row.whole.pieces:
        return _EMPTY
    return f"{row.whole.fresh} of {row.whole.pieces}"


def _answered(row: Row) -> str:
    if row.finding:
        return _ANSWERS[row.finding.answer]
    answered = sum(one.is_answered for one in row.findings)
    return f"{answered} of {len(row.findings)}" if row.findings else _EMPTY


def _flags(row: Row) -> str:
    return ", ".join(one.flag.words for one in row.flags) or ("none" if row.whole.links else _EMPTY)


_ANSWERS = {Answer.ANSWERED: "Yes", Answer.PARTLY: "Partly", Answer.NO_ANSWER: "Not yet"}
_SHOWN: dict[str, Callable[[Row], str]] = {
    NUMBER.path: lambda row: row.number,
    NAME.path: name_of,
    SOURCES: lambda row: str(row.independent_sources or _EMPTY),
    FRESH: _fresh,
    "findings": _answered,
    "flags": _flags,
}
