"""The front of a weakness leaf: its zones in rows, which share the room that the page leaves."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from sendprep.reports import styles
from sendprep.reports.flow import At, Group, Placed, Rule
from sendprep.reports.flow_sheet_items import NOTHING, Laid, down, heading
from sendprep.reports.flow_sheet_leaf import FIVE, GUTTER, HALF, Leaf
from sendprep.reports.flow_sheet_zones import more
from sendprep.reports.sheet_fit import Counts, Zone, fitted
from sendprep.reports.styles import ACCENT
from sendprep.reports.tags import Role

_LEAST_GAP, _MOST_GAP = 4.0, 11.0
_UNDER_RULE = 3.5
_DID = (Zone.DID, Zone.VOICES)
_DIFFERENCE = (Zone.BARS, Zone.DIFFERENCE)
_EVIDENCE = (Zone.EVIDENCE, Zone.AGAINST)
Row = Sequence[tuple[float, Laid]]
"""Zones side by side: how far right, and what stands there."""


@dataclass(frozen=True)
class Front:
    """The front of one leaf; `counts` says how many items of each zone stand on it."""

    leaf: Leaf

    @cached_property
    def _cells(self) -> dict[tuple[tuple[Zone, ...], tuple[int, ...]], Laid]:
        return {}

    @cached_property
    def counts(self) -> Counts:
        """How many items of each zone stand on the front."""
        return fitted(self.leaf.full, lambda counts: self._least_height(counts) <= styles.HEIGHT)

    def placed(self) -> Placed:
        """Return the front, as high as a page whatever stands on it."""
        rows = self._rows(self.counts)
        spare = styles.HEIGHT - self._least_height(self.counts)
        gap = min(_MOST_GAP, _LEAST_GAP + max(0.0, spare) / max(1, len(rows)))
        places, top = [At(self.leaf.title.piece)], self.leaf.title.piece.height
        elements = [*self.leaf.title.elements]
        for row in rows:
            top += gap
            for left, laid in row:
                places.append(At(laid.piece, left, top))
                elements += laid.elements
            top += _height(row)
        return Placed(
            Group(tuple(places), least=styles.HEIGHT),
            tuple(elements),
            anchor=self.leaf.title.anchor,
            section=self.leaf.title.section,
        )

    def _least_height(self, counts: Counts) -> float:
        rows = self._rows(counts)
        return self.leaf.title.piece.height + sum(_LEAST_GAP + _height(row) for row in rows)

    def _rows(self, counts: Counts) -> list[Row]:
        """Return the rows under the title, those without anything left out."""

        def pair(left: Zone, right: Zone, at: float = HALF + GUTTER) -> Row:
            return [(0, self._cell((left,), counts)), (at, self._cell((right,), counts))]

        positions = pair(Zone.THEN, Zone.NOW)
        rows: list[Row] = [
            [(0, self.leaf.leads)],
            [(0, self.leaf.exact if counts[Zone.EXACT] else self.leaf.long_words)],
            positions if counts[Zone.THEN] or counts[Zone.NOW] else [],
            [(0, self._cell(_DID, counts)), (HALF + GUTTER, self._cell(_DIFFERENCE, counts))],
            [(0, self._cell(_EVIDENCE, counts))],
            pair(Zone.NOT_YET, Zone.NEXT),
            pair(Zone.JUDGEMENT, Zone.QUESTIONS, FIVE + GUTTER),
        ]
        shown = [[laid for _, laid in row if laid is not NOTHING] for row in rows]
        lefts = [[left for left, _ in row] for row in rows]  # what is alone stands on the left
        return [
            list(zip(left, row, strict=False))
            for left, row in zip(lefts, shown, strict=True)
            if row
        ]

    def _cell(self, zones: tuple[Zone, ...], counts: Counts) -> Laid:
        """Return what stands under one rule; it is set once for each number of its items."""
        key = (zones, tuple(counts[zone] for zone in zones))
        if key not in self._cells:
            self._cells[key] = self._set(zones, counts)
        return self._cells[key]

    def _set(self, zones: tuple[Zone, ...], counts: Counts) -> Laid:
        if zones == _DID:
            did = self.leaf.zones[Zone.DID].front(counts[Zone.DID])
            return _ruled(down([(0, did), (6, self.leaf.voices.front(counts[Zone.VOICES]))]), HALF)
        if zones == _DIFFERENCE:
            return _ruled(self._difference(counts), HALF)
        if zones == _EVIDENCE:
            shown = self.leaf.evidence.front(counts[Zone.EVIDENCE], bool(counts[Zone.AGAINST]))
            return _ruled(shown, styles.WIDTH, 1.1)
        laid = self.leaf.zones[zones[0]]
        return _ruled(laid.front(counts[zones[0]]), laid.width)

    def _difference(self, counts: Counts) -> Laid:
        if self.leaf.sheet.difference.is_left_out and not self.leaf.bars:
            return NOTHING
        head = heading(self.leaf.sheet.difference.heading, HALF, Role.H2)
        said, total = self.leaf.zones[Zone.DIFFERENCE], counts[Zone.DIFFERENCE]
        parts = [(0.0, head), (2, said.some(0, total)), (2, said.more(total))]
        if self.leaf.bars:
            shown = counts[Zone.BARS]
            hidden = more(len(self.leaf.bars.rows) - shown, "share", shown, HALF)
            parts += [(4, self.leaf.bars.some(0, shown) if shown else NOTHING), (2, hidden)]
        return down(parts)


def _ruled(laid: Laid, width: float, weight: float = 0.8) -> Laid:
    if laid is NOTHING:
        return laid
    rule = Laid(Rule(width, weight, ACCENT), ())
    return down([(0, rule), (_UNDER_RULE, laid)])


def _height(row: Row) -> float:
    return max(laid.height for _, laid in row)
