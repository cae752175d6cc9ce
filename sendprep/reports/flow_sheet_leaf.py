"""All zones of a weakness leaf laid out; what of them stands on the front is chosen later."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, partial

from sendprep.reports import styles
from sendprep.reports.document_sheet import WeaknessSheet
from sendprep.reports.flow import At, Group, Placed
from sendprep.reports.flow_exact import lay_exact_words
from sendprep.reports.flow_sheet_bars import BarsZone
from sendprep.reports.flow_sheet_evidence import EvidenceZone
from sendprep.reports.flow_sheet_items import NOTHING, Laid, numbered, second
from sendprep.reports.flow_sheet_zones import ItemsZone, VoicesZone, as_passages, as_questions
from sendprep.reports.flow_title import lay_weakness_title
from sendprep.reports.flow_words import Numbers, set_words
from sendprep.reports.sheet_fit import Counts, Zone
from sendprep.reports.styles import MM
from sendprep.reports.tags import Element, Role

HALF, GUTTER = 83 * MM, 4 * MM
FIVE, _SEVEN = 68.5 * MM, 97.5 * MM
_LEAD_WIDTH, _LEAD_GAP = 41 * MM, 10.0  # four as wide as can be leave the gaps their room
_LONG_WORDS = "The inspectors’ exact words are longer than this page and stand whole on the back."


@dataclass(frozen=True)
class Leaf:
    """The zones of one leaf, each laid out when it is first asked for."""

    sheet: WeaknessSheet
    numbers: Numbers

    @cached_property
    def zones(self) -> Mapping[Zone, ItemsZone]:
        """The zones of words."""
        sheet = self.sheet
        half = partial(ItemsZone, width=HALF, numbers=self.numbers)
        wide = styles.WIDTH if sheet.questions.is_left_out else FIVE
        talk = partial(ItemsZone, numbers=self.numbers, between=3.5)
        return {
            Zone.THEN: half(sheet.then),
            Zone.NOW: half(sheet.now),
            Zone.DID: half(sheet.did, lay=numbered, between=4.0),
            Zone.DIFFERENCE: half(sheet.difference),
            Zone.NOT_YET: half(sheet.not_yet),
            Zone.NEXT: half(sheet.next),
            Zone.JUDGEMENT: talk(sheet.judgement, wide, lay=as_passages),
            Zone.QUESTIONS: talk(sheet.questions, _SEVEN, lay=as_questions),
        }

    @cached_property
    def voices(self) -> VoicesZone:
        """What families said."""
        return VoicesZone(self.sheet.voices, self.sheet.no_voice, HALF, self.numbers)

    @cached_property
    def bars(self) -> BarsZone | None:
        """What audits found."""
        return BarsZone(self.sheet.bars, HALF) if self.sheet.bars else None

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
            Zone.EVIDENCE: len(self.evidence.entries),
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
        end = -_LEAD_GAP
        for number, (part, role) in enumerate(self.sheet.leads):
            element = Element(Role.PARAGRAPH)
            room = _LEAD_WIDTH - 4
            label = set_words(part, styles.SHEET_SECOND, room, element, goes_on=True)
            words = set_words(role, styles.SHEET_TEXT, room, element)
            left = max(number * (_LEAD_WIDTH + 2), end + _LEAD_GAP)
            end = left + max(label.width, words.width)
            places += [At(label, left), At(words, left, label.height)]
            elements.append(element)
        return Laid(Group(tuple(places)), tuple(elements)) if places else NOTHING

    @cached_property
    def exact(self) -> Laid:
        """The inspectors' words, whole."""
        placed = lay_exact_words(self.sheet.exact)
        return Laid(placed.piece, placed.elements)

    @cached_property
    def long_words(self) -> Laid:
        """What stands in the stead of words that are longer than the page."""
        return second(_LONG_WORDS, styles.WIDTH)
