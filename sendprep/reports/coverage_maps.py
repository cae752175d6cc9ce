"""The two maps of coverage: each weakness by who speaks for it, and by how far evidence goes."""

from collections.abc import Sequence
from dataclasses import replace

from sendprep.domain.coverage import Coverage
from sendprep.domain.coverage_cells import ASKED, Row
from sendprep.domain.evidence import Agency, Rung
from sendprep.reports.document import HeatMap, HeatRow
from sendprep.reports.sef_wording import listed

OTHERS = "Others"
_MOST_WORDS = 60  # of an alternative text (print.md 12)


def agency_map(seen: Coverage, label: str) -> HeatMap:
    """Return the map by agency; inspectors, and pieces that name nobody, are "others"."""
    others = [_others(row) for row in seen.weaknesses]
    columns = [agency.words for agency in ASKED] + ([OTHERS] if any(others) else [])
    rows = []
    for row, other in zip(seen.weaknesses, others, strict=True):
        counts: list[int | None] = [row.agencies[agency].pieces for agency in ASKED]
        if any(others):
            counts.append(other or None)
        rows.append(_row(row, counts))
    return _map(label, columns, rows, "who they come from", "from")


def rung_map(seen: Coverage, label: str) -> HeatMap:
    """Return the map by rung; a document that stands on two counts once in all."""
    columns = [f"{rung.value} {rung.words}" for rung in Rung]
    rows = [_row(row, [cell.pieces for cell in row.rungs.values()]) for row in seen.weaknesses]
    return _map(label, columns, rows, "how far they go", "at")


def empty_cells(heat: HeatMap) -> tuple[int, int]:
    """Return how many cells of a map are gaps, of how many that are looked at."""
    looked_at = [count for row in heat.rows for count in row.counts if count is not None]
    others = OTHERS in heat.columns
    cells = len(heat.rows) * (len(heat.columns) - others)
    return looked_at.count(0), cells


def without_gaps(heat: HeatMap) -> HeatMap:
    """Return a map of a part of the evidence: that a cell has none of it is no gap."""
    rows = (replace(row, counts=tuple(one or None for one in row.counts)) for row in heat.rows)
    first, _, _ = heat.summary.partition(". ")
    return replace(heat, rows=tuple(rows), summary=f"{first.removesuffix('.')}.")


def _others(row: Row) -> int:
    return row.agencies[Agency.INSPECTORS].pieces + row.unsaid.pieces


def _row(row: Row, counts: Sequence[int | None]) -> HeatRow:
    return HeatRow(row.number, row.weakness.title, tuple(counts), row.whole.pieces)


def _map(
    label: str, columns: Sequence[str], rows: Sequence[HeatRow], by: str, preposition: str
) -> HeatMap:
    total = sum(row.total for row in rows)
    pieces = "piece" if total == 1 else "pieces"
    opening = f"Heat map of {total} {pieces} of evidence by {label.lower()} and by {by}."
    said = _within(opening, _none(columns, rows, preposition))
    return HeatMap(label, tuple(columns), "All", tuple(rows), said)


def _none(columns: Sequence[str], rows: Sequence[HeatRow], preposition: str) -> list[str]:
    sentences = []
    for place, column in enumerate(columns):
        numbers = [row.number for row in rows if row.counts[place] == 0]
        what = f"None {preposition} {column.lower()}"
        if numbers and len(numbers) == len(rows):
            sentences.append(f"{what} for any.")
        elif numbers:
            sentences.append(f"{what} for {listed(numbers)}.")
    return sentences


def _within(opening: str, sentences: Sequence[str]) -> str:
    """Return as many whole sentences as an alternative text may have."""
    said = opening
    for sentence in sentences:
        longer = f"{said} {sentence}"
        if len(longer.split()) > _MOST_WORDS:
            break
        said = longer
    return said
