"""What is filed from one document, what was marked in it, and what is no longer found in it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Link
from sendprep.domain.excerpt import Anchoring, Excerpt
from sendprep.gui.rows import Column, Index, RowModel
from sendprep.gui.words import count_words

if TYPE_CHECKING:
    from sendprep.services.find_again import Newer

LOST_WORDS = "No longer found in the newest text"


class Section(Enum):
    """The sections of the list, from the top."""

    LOST = "lost"
    DRAFTS = "drafts"
    FILED = "filed"


@dataclass(frozen=True)
class ExcerptRow:
    """An excerpt under one weakness, or one that is filed nowhere; or the heading of a section.

    `code` is the number of its finding or weakness, such as "3.4".
    """

    section: Section
    excerpt: Excerpt | None = None
    link: Link | None = None
    weakness: int = 0
    code: str = ""
    heading: str = ""
    count: str = ""
    newer: "Newer | None" = None
    """How it stands in a newer version of its document, if there is one and it was looked up."""

    @property
    def words(self) -> str:
        """What it says: its quote, or what stands in the box."""
        if self.excerpt is None:
            return self.heading
        quote = self.excerpt.quote or self.excerpt.note
        return f"“{' '.join(quote.split())}”" if self.excerpt.quote else quote or "A box"

    @property
    def page_words(self) -> str:
        """The page, "" where the format has none."""
        return f"page {self.excerpt.page}" if self.excerpt and self.excerpt.page else ""

    @property
    def sentence(self) -> str:
        """The row as a screen reader says it."""
        if self.excerpt is None:
            return f"{self.heading} {self.count}".strip()
        parts = [f"{self.code} " if self.code else "", self.words, self.page_words]
        if self.link:
            rung = self.link.rung
            parts += [self.link.role.words.lower(), f"rung {rung.value}, {rung.words.lower()}"]
            parts.append(self.link.why)
        if self.section is Section.LOST:
            parts.append(LOST_WORDS.lower())
        elif self.excerpt.anchoring is Anchoring.MOVED:
            parts.append(self.excerpt.anchoring.words)
        if self.newer:
            parts.append(self.newer.words)
        return ", ".join(part.strip() for part in parts if part)


class ExcerptModel(RowModel[ExcerptRow]):
    """The rows of the list; headings are passed over by keys and mouse."""

    def __init__(self) -> None:
        super().__init__(
            [Column("Excerpt", lambda row: row.words, tip=_tip)], says=lambda row: row.sentence
        )

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can be done with a row."""
        if not index.isValid() or self.row(index.row()).excerpt is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def excerpt_rows(bank: Bank, evidence_id: str) -> list[ExcerptRow]:
    """Return the rows of one document: lost words first, then drafts, then what is filed."""
    links: dict[str, list[Link]] = {}
    for link in bank.links.of_evidence(evidence_id):
        links.setdefault(link.excerpt_id or "", []).append(link)
    rows = [
        row
        for excerpt in bank.excerpts.of_evidence(evidence_id)
        for row in _rows(bank, excerpt, links.get(excerpt.id, []))
    ]
    return [row for section in Section for row in _section(section, rows)]


def with_newer(rows: Iterable[ExcerptRow], newer: Mapping[str, "Newer"]) -> list[ExcerptRow]:
    """Return the rows with what is known of newer versions, by the ids of excerpts."""
    return [replace(row, newer=newer.get(row.excerpt.id)) if row.excerpt else row for row in rows]


def filed_of(rows: Iterable[ExcerptRow]) -> int:
    """Return how many excerpts are filed."""
    return len({row.excerpt.id for row in rows if row.excerpt and row.link})


def _rows(bank: Bank, excerpt: Excerpt, links: list[Link]) -> list[ExcerptRow]:
    lost = excerpt.anchoring is Anchoring.LOST
    if not links:
        return [ExcerptRow(Section.LOST if lost else Section.DRAFTS, excerpt)]
    section = Section.LOST if lost else Section.FILED
    rows = []
    for link in links:
        number = bank.weaknesses.get(link.weakness_id).number
        finding = bank.findings.get(link.finding_id).number if link.finding_id else None
        code = f"{number}.{finding}" if finding else str(number)
        rows.append(ExcerptRow(section, excerpt, link, number, code))
    return sorted(rows, key=lambda row: row.weakness)


def _section(section: Section, rows: list[ExcerptRow]) -> list[ExcerptRow]:
    here = [row for row in rows if row.section is section]
    if not here:
        return []
    return [_heading(section, here), *here]


def _heading(section: Section, rows: list[ExcerptRow]) -> ExcerptRow:
    count = str(len({row.excerpt.id for row in rows if row.excerpt}))
    if section is Section.DRAFTS:
        return ExcerptRow(section, heading=f"Found in the file: {_marks(rows)}")
    words = LOST_WORDS if section is Section.LOST else "Filed from this document"
    return ExcerptRow(section, heading=words, count=count)


def _marks(rows: list[ExcerptRow]) -> str:
    quoted = sum(bool(row.excerpt and row.excerpt.quote) for row in rows)
    notes = len(rows) - quoted
    parts = [
        count_words(quoted, "highlight") if quoted else "",
        count_words(notes, "note") if notes else "",
    ]
    return " and ".join(part for part in parts if part)


def _tip(row: ExcerptRow) -> str:
    if row.excerpt is None:
        return ""
    why = f"\n{row.link.why}" if row.link and row.link.why else ""
    note = f"\nNote: {row.excerpt.note}" if row.excerpt.quote and row.excerpt.note else ""
    newer = f"\n{row.newer.words}" if row.newer else ""
    return f"{row.words}{note}{why}{newer}"
