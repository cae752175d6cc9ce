"""The front of a weakness leaf: its zones in rows, which share the room that the page leaves."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial

from sendprep.reports import styles
from sendprep.reports.document_sheet import WeaknessSheet
from sendprep.reports.flow import At, Group, Placed, Rule
from sendprep.reports.flow_exact import lay_exact_words
from sendprep.reports.flow_sheet_bars import BarsZone
from sendprep.reports.flow_sheet_evidence import EvidenceZone
from sendprep.reports.flow_sheet_items import NOTHING, Laid, down, heading, numbered, second
from sendprep.reports.flow_sheet_zones import ItemsZone, VoicesZone, as_passages, more
from sendprep.reports.flow_title import lay_weakness_title
from sendprep.reports.flow_words import Numbers, set_words
from sendprep.reports.sheet_fit import Counts, Zone, fitted
from sendprep.reports.styles import MM
from sendprep.reports.tags import Element, Role

_HALF, _GUTTER = 83 * MM, 4 * MM
_FIVE, _SEVEN = 68.5 * MM, 97.5 * MM
_LEAST_GAP, _MOST_GAP = 4.0, 11.0
_UNDER_RULE = 3.5
_LEAD_WIDTH = 41 * MM
_UNNAMED = "Not named yet"
_LONG_WORDS = "The inspectors’ exact words are longer than this page and stand whole on the back."

Row = Sequence[tuple[float, float, Laid]]
"""Zones side by side: how far right, how wide, and what stands there."""


@dataclass(frozen=True)
class Leaf:
    """All zones of a leaf laid out; `counts` say how many items of each stand on the front."""

    sheet: WeaknessSheet
    numbers: Numbers

    @cached_property
    def zones(self) -> Mapping[Zone, ItemsZone]:
        """The zones of words."""
        sheet = self.sheet
        half = partial(ItemsZone, width=_HALF, numbers=self.numbers)
        wide = styles.WIDTH if sheet.questions.is_left_out else _FIVE
        talk = partial(ItemsZone, numbers=self.numbers, lay=as_passages, between=3.5)
        return {
            Zone.THEN: half(sheet.then),
            Zone.NOW: half(sheet.now),
            Zone.DID: half(sheet.did, lay=numbered, between=4.0),
            Zone.DIFFERENCE: half(sheet.difference),
            Zone.NOT_YET: half(sheet.not_yet),
            Zone.NEXT: half(sheet.next),
            Zone.JUDGEMENT: talk(sheet.judgement, wide),
            Zone.QUESTIONS: talk(sheet.questions, _SEVEN),
        }

    @cached_property
    def voices(self) -> VoicesZone:
        """What families said."""
        return VoicesZone(self.sheet.voices, self.sheet.no_voice, _HALF, self.numbers)

    @cached_property
    def bars(self) -> BarsZone | None:
        """What audits found."""
        return BarsZone(self.sheet.bars, _HALF) if self.sheet.bars else None

    @cached_property
    def evidence(self) -> EvidenceZone:
        """The key evidence."""
        return EvidenceZone(self.sheet.evidence, self.numbers)

    @cached_property
    def full(self) -> Counts:
        """How many items there are in all."""
        return {
            **{zone: laid.count for zone, laid in self.zones.items()},
            Zone.VOICES: len(self.voices.items),
            Zone.BARS: len(self.bars.rows) if self.bars else 0,
            Zone.EVIDENCE: len(self.evidence.rows),
            Zone.AGAINST: 1,
            Zone.EXACT: 1,
        }

    @cached_property
    def title(self) -> Placed:
        """The head of the page."""
        return lay_weakness_title(self.sheet.title, self.sheet.count)

    @cached_property
    def leads(self) -> Laid:
        """The four who stand over the page, side by side."""
        places, elements = [], []
        for number, (part, role) in enumerate(self.sheet.leads):
            element = Element(Role.PARAGRAPH)
            room = _LEAD_WIDTH - 4
            label = set_words(part, styles.SHEET_SECOND, room, element, goes_on=True)
            words = set_words(role or _UNNAMED, styles.SHEET_TEXT, room, element)
            left = number * (_LEAD_WIDTH + 2)
            places += [At(label, left), At(words, left, label.height)]
            elements.append(element)
        return Laid(Group(tuple(places)), tuple(elements)) if places else NOTHING

    @cached_property
    def exact(self) -> Laid:
        """The inspectors' words, whole."""
        placed = lay_exact_words(self.sheet.exact)
        return Laid(placed.piece, placed.elements)

    @cached_property
    def counts(self) -> Counts:
        """How many items of each zone stand on the front."""
        return fitted(self.full, lambda counts: self._least_height(counts) <= styles.HEIGHT)

    def front(self) -> Placed:
        """Return the front, as high as a page whatever stands on it."""
        rows = self._rows(self.counts)
        spare = styles.HEIGHT - self._least_height(self.counts)
        gap = min(_MOST_GAP, _LEAST_GAP + max(0.0, spare) / max(1, len(rows)))
        places, top = [At(self.title.piece)], self.title.piece.height
        elements = [*self.title.elements]
        for row in rows:
            top += gap
            for left, _, laid in row:
                places.append(At(laid.piece, left, top))
                elements += laid.elements
            top += _height(row)
        return Placed(
            Group(tuple(places), least=styles.HEIGHT),
            tuple(elements),
            anchor=self.title.anchor,
            section=self.title.section,
        )

    def _least_height(self, counts: Counts) -> float:
        rows = self._rows(counts)
        return self.title.piece.height + sum(_LEAST_GAP + _height(row) for row in rows)

    def _rows(self, counts: Counts) -> list[Row]:
        """Return the rows under the title, those without anything left out."""
        at, half, words = _HALF + _GUTTER, _HALF, self._zone
        exact = self.exact if counts[Zone.EXACT] else second(_LONG_WORDS, styles.WIDTH)
        rows: list[Row] = [
            [(0, styles.WIDTH, self.leads)],
            [(0, styles.WIDTH, exact)],
            [(0, half, words(Zone.THEN, counts)), (at, half, words(Zone.NOW, counts))]
            if counts[Zone.THEN] or counts[Zone.NOW]
            else [],
            [(0, half, self._did(counts)), (at, half, self._difference(counts))],
            [(0, styles.WIDTH, _ruled(self._evidence(counts), styles.WIDTH, 1.1))],
            [(0, half, words(Zone.NOT_YET, counts)), (at, half, words(Zone.NEXT, counts))],
            self._judgement(counts),
        ]
        shown = [[one for one in row if one[2] is not NOTHING] for row in rows]
        return [row for row in shown if row]

    def _zone(self, zone: Zone, counts: Counts) -> Laid:
        laid = self.zones[zone]
        return _ruled(laid.front(counts[zone]), laid.width)

    def _did(self, counts: Counts) -> Laid:
        did = self.zones[Zone.DID].front(counts[Zone.DID])
        return _ruled(down([(0, did), (6, self.voices.front(counts[Zone.VOICES]))]), _HALF)

    def _difference(self, counts: Counts) -> Laid:
        head = heading(self.sheet.difference.heading, _HALF, Role.H2)
        said, total = self.zones[Zone.DIFFERENCE], counts[Zone.DIFFERENCE]
        parts = [(0.0, head)]
        if self.bars:
            shown = counts[Zone.BARS]
            hidden = more(len(self.bars.rows) - shown, "criterion", shown, _HALF)
            parts += [(2, self.bars.some(0, shown) if shown else NOTHING), (2, hidden)]
        parts += [(4, said.some(0, total)), (2, said.more(total))]
        return _ruled(down(parts), _HALF)

    def _evidence(self, counts: Counts) -> Laid:
        return self.evidence.front(counts[Zone.EVIDENCE], bool(counts[Zone.AGAINST]))

    def _judgement(self, counts: Counts) -> Row:
        judgement = self.zones[Zone.JUDGEMENT]
        view = (0.0, judgement.width, self._zone(Zone.JUDGEMENT, counts))
        return [view, (_FIVE + _GUTTER, _SEVEN, self._zone(Zone.QUESTIONS, counts))]


def _ruled(laid: Laid, width: float, weight: float = 0.8) -> Laid:
    if laid is NOTHING:
        return laid
    rule = Laid(Rule(width, weight, styles.ACCENT), ())
    return down([(0, rule), (_UNDER_RULE, laid)])


def _height(row: Row) -> float:
    return max(laid.piece.height for _, _, laid in row)
