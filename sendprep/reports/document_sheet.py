"""The blocks of a weakness leaf: its front, which is one page, the head of its back, the rest.

What does not fit the front stands on the back, whole: the renderer measures what that is.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # these blocks are among those of `document`, which imports them
    from sendprep.reports.document import ExactWords, IntervalRow, Text, WeaknessTitle


@dataclass(frozen=True)
class SheetZone:
    """A zone of the front; `one` is what an item is called, `gap` stands where there is none."""

    heading: str
    items: "tuple[Text, ...]"
    one: str
    gap: "Text" = ()

    @property
    def is_left_out(self) -> bool:
        """Whether the page has nothing to say of it."""
        return not self.items and not self.gap


@dataclass(frozen=True)
class Voice:
    """What somebody said, in their own words, and who, when and where that stands."""

    words: str
    source: "Text"


@dataclass(frozen=True)
class SheetBars:
    """Shares of audited cases, drawn; `note` says of how many and how they were chosen."""

    caption: str
    rows: "tuple[IntervalRow, ...]"
    note: str


@dataclass(frozen=True)
class SheetRow:
    """A row of key evidence; `stays` holds it on the front, as it speaks against us."""

    number: "Text"
    shows: "Text"
    source: str
    rung: str
    dated: str
    page: "Text"
    stays: bool = False


@dataclass(frozen=True)
class SheetEvidenceZone:
    """The rows of key evidence, of so many pieces; `index` says where all are listed.

    `stand_for` names all that contradicts, for a front that has no room for their rows; `missing`
    the rungs that have none, and pieces that have no page.
    """

    rows: tuple[SheetRow, ...]
    pieces: int
    index: "Text" = ()
    gap: "Text" = ()
    stand_for: "Text" = ()
    missing: "Text" = ()

    @property
    def is_left_out(self) -> bool:
        """Whether the page has nothing to say of it."""
        return not self.rows and not self.gap


@dataclass(frozen=True)
class WeaknessSheet:
    """The front of a leaf: one page about one weakness of `count`, whatever it has to hold."""

    title: "WeaknessTitle"
    count: int
    leads: tuple[tuple[str, str], ...]
    exact: "ExactWords"
    then: SheetZone
    now: SheetZone
    did: SheetZone
    voices: tuple[Voice, ...]
    no_voice: "Text"
    difference: SheetZone
    bars: SheetBars | None
    evidence: SheetEvidenceZone
    not_yet: SheetZone
    next: SheetZone
    judgement: SheetZone
    questions: SheetZone


@dataclass(frozen=True)
class SheetBack:
    """The head of the back, under which the findings and answers stand."""

    number: int
    title: str
    section: str


@dataclass(frozen=True)
class SheetRest:
    """What the front had no room for, in the order of its zones."""

    sheet: WeaknessSheet
