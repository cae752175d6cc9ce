"""The documents as the list shows them: what each row says, which are shown, in which order."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Agency, Evidence, EvidenceKind
from sendprep.gui.words import count_words


class Flag(Enum):
    """What is the matter with a document, the gravest first."""

    REPLACED = "replaced"
    NO_TEXT = "no text"
    NO_DATE = "no date"
    STALE = "stale on the day"

    @property
    def those(self) -> str:
        """The documents that have it, as a filter names them."""
        return _THOSE[self]


_THOSE = {
    Flag.REPLACED: "replaced by a newer version",
    Flag.NO_TEXT: "without text",
    Flag.NO_DATE: "without a date",
    Flag.STALE: "stale on the day",
}


@dataclass(frozen=True)
class EvidenceRow:
    """A document with what the bank says around it; `replaced_by` is a code or ""."""

    evidence: Evidence
    links: int
    weaknesses: frozenset[int]
    flags: tuple[Flag, ...]
    replaced_by: str = ""
    is_letter: bool = False

    @property
    def facts(self) -> str:
        """Whose it is and when it is from, as the second line."""
        one = self.evidence
        dated = month_words(one.evidence_date) if one.evidence_date else ""
        return " · ".join(
            part for part in (one.agency.words if one.agency else "Source not said", dated) if part
        )

    @property
    def flag_words(self) -> str:
        """The gravest flag in words, "" without one."""
        if not self.flags:
            return ""
        first = self.flags[0]
        return f"replaced by {self.replaced_by}" if first is Flag.REPLACED else first.value

    @property
    def sentence(self) -> str:
        """The row as a screen reader says it."""
        linked = count_words(self.links, "link") if self.links else "not linked"
        flags = [self.flag_words, *(flag.value for flag in self.flags[1:])]
        parts = [self.evidence.code, self.evidence.title, self.facts, linked, *flags]
        return ", ".join(part for part in parts if part)


class Order(Enum):
    """In which order the documents stand."""

    NEWEST = "Number, newest first"
    OLDEST = "Number, oldest first"
    DATED = "Evidence date, newest first"
    TITLE = "Title, A to Z"


_KEYS: Mapping[Order, Callable[[EvidenceRow], tuple[int, str]]] = {
    Order.NEWEST: lambda row: (-row.evidence.number, ""),
    Order.OLDEST: lambda row: (row.evidence.number, ""),
    Order.DATED: lambda row: (-_day(row.evidence), ""),
    Order.TITLE: lambda row: (0, row.evidence.title.casefold()),
}


@dataclass(frozen=True)
class Only:
    """Which documents are shown; what is empty lets all through.

    `ids` are those of one intake, `unlinked` those that are linked to nothing.
    """

    words: str = ""
    kind: EvidenceKind | None = None
    agency: Agency | None = None
    weakness: int | None = None
    flag: Flag | None = None
    unlinked: bool = False
    ids: frozenset[str] = field(default_factory=frozenset)

    def lets(self, row: EvidenceRow) -> bool:
        """Whether a row is shown."""
        one = row.evidence
        return (
            all(word in _haystack(row) for word in self.words.casefold().split())
            and self.kind in (None, one.kind)
            and self.agency in (None, one.agency)
            and (self.weakness is None or self.weakness in row.weaknesses)
            and (self.flag is None or self.flag in row.flags)
            and not (self.unlinked and (row.links or row.is_letter))
            and (not self.ids or one.id in self.ids)
        )

    @property
    def says(self) -> str:
        """What is left out besides the typed words, "" if nothing is."""
        parts = (
            self.agency.words if self.agency else "",
            self.kind.words if self.kind else "",
            f"weakness {self.weakness}" if self.weakness is not None else "",
            self.flag.those if self.flag else "",
            "not linked yet" if self.unlinked else "",
            "added last" if self.ids else "",
        )
        said = " · ".join(part for part in parts if part)
        return said[:1].upper() + said[1:]


def read_rows(bank: Bank) -> list[EvidenceRow]:
    """Return every document of the bank, by number."""
    every = bank.evidence.all()
    numbers = {one.id: one.number for one in bank.weaknesses.all()}
    links: dict[str, list[int]] = {}
    for link in bank.links.all():
        links.setdefault(link.evidence_id, []).append(numbers[link.weakness_id])
    newer = {one.replaces_id: one.code for one in every if one.replaces_id}
    inspection = bank.inspection.get()
    day = inspection.revisit.start if inspection.revisit else None
    return [
        EvidenceRow(
            evidence=one,
            links=len(links.get(one.id, [])),
            weaknesses=frozenset(links.get(one.id, [])),
            flags=_flags(one, newer.get(one.id, ""), day, one.id == inspection.letter_evidence_id),
            replaced_by=newer.get(one.id, ""),
            is_letter=one.id == inspection.letter_evidence_id,
        )
        for one in every
    ]


def shown_rows(rows: Iterable[EvidenceRow], only: Only, order: Order) -> list[EvidenceRow]:
    """Return the rows that are let through, in order."""
    return sorted(
        filter(only.lets, rows), key=lambda row: (*_KEYS[order](row), row.evidence.number)
    )


def month_words(day: date) -> str:
    """Return "Sept 2025" as the lists write a month."""
    short = {6: "June", 7: "July", 9: "Sept"}
    return f"{short.get(day.month, f'{day:%b}')} {day.year}"


def _flags(one: Evidence, newer: str, day: date | None, letter: bool) -> tuple[Flag, ...]:
    """The letter is as old as it is: that is no fault of the officer's."""
    tests = (
        (Flag.REPLACED, bool(newer)),
        (Flag.NO_TEXT, not one.has_text),
        (Flag.NO_DATE, one.evidence_date is None),
        (Flag.STALE, day is not None and not letter and one.is_stale_on(day)),
    )
    return tuple(flag for flag, holds in tests if holds)


def _haystack(row: EvidenceRow) -> str:
    one = row.evidence
    agency = one.agency.words if one.agency else ""
    return f"{one.code} {one.title} {agency} {one.kind.words} {one.owner}".casefold()


def _day(one: Evidence) -> int:
    return one.evidence_date.toordinal() if one.evidence_date else 0
