"""The evidence index as a table with every column of the field (domain.md 2d), for Excel."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from sendprep.domain.evidence import Confidentiality, Evidence, Link, Role, Rung
from sendprep.domain.months import day_words
from sendprep.domain.narrative import citations
from sendprep.domain.pack import Pack
from sendprep.reports.pack_words import marking
from sendprep.reports.sef_linked import rung_words
from sendprep.reports.sheet import Sheet, SheetColumn, SheetFile, Value

_COLUMNS = (
    SheetColumn("No.", 7),
    SheetColumn("Title", 38),
    SheetColumn("Type", 14),
    SheetColumn("Weaknesses", 12),
    SheetColumn("Cited under", 28),
    SheetColumn("Actions", 10),
    SheetColumn("Owner", 20),
    SheetColumn("From", 16),
    SheetColumn("Date", 12),
    SheetColumn("Period from", 12),
    SheetColumn("Period to", 12),
    SheetColumn("What it shows", 44),
    SheetColumn("Strength", 14),
    SheetColumn("Rung", 18),
    SheetColumn("Contradicts", 12),
    SheetColumn("Marking", 22),
    SheetColumn("Personal data", 12),
    SheetColumn("File", 30),
    SheetColumn("Binder page", 12),
    SheetColumn("sha256", 66),
    SheetColumn("Given to inspectors", 18),
    SheetColumn("Replaced by", 12),
)
_STRENGTH = {
    Rung.ACTIVITY: "Intent",
    Rung.OUTPUT: "Output",
    Rung.EMBEDDED: "Output",
    Rung.IMPACT: "Direct impact",
    Rung.LIVED_EXPERIENCE: "Direct impact",
}
"""The three strengths of the field for our five rungs (domain.md 2d)."""


def evidence_index_file(pack: Pack, pages: Mapping[str, str]) -> SheetFile:
    """Return the index of what a pack may show, and a sheet that says what it is.

    `pages` are the pages of the last issue on which exhibits begin, by number such as "E14".
    """
    inspection = pack.se.inspection
    title = f"Evidence index, {inspection.area}" if inspection.area else "Evidence index"
    sheets = (_index(pack, pages), _about(pack, title))
    return SheetFile(title, marking(pack), pack.issue.made, sheets)


def _index(pack: Pack, pages: Mapping[str, str]) -> Sheet:
    index = _Index(pack, pages)
    pieces = sorted(pack.se.evidence, key=lambda piece: piece.number)
    return Sheet("Evidence", _COLUMNS, tuple(map(index.row, pieces)))


def _about(pack: Pack, title: str) -> Sheet:
    facts: list[tuple[str, Value]] = [
        ("What it is", title),
        ("For", pack.recipe.edition.words),
        ("On", pack.issue.made),
        ("Marking", marking(pack)),
        ("Pieces of evidence", len(pack.se.evidence)),
        (
            "Binder page",
            "The page on which the exhibit begins in the issue that was given out last; empty "
            "where it was not in it.",
        ),
        (
            "Strength",
            "Direct impact: rung 4 or 5. Output: rung 2 or 3. Intent: rung 1. The highest counts, "
            "of all but what contradicts us.",
        ),
    ]
    return Sheet("About", (SheetColumn("What", 22), SheetColumn("Says", 80)), tuple(facts))


@dataclass(frozen=True)
class _Index:
    """What the rows of one pack are made from."""

    pack: Pack
    pages: Mapping[str, str]

    def row(self, piece: Evidence) -> tuple[Value, ...]:
        """Return a piece as a row, a value for each column."""
        links = self.pack.se.linked.get(piece.id, ())
        for_us = [link.rung for _, link in links if link.role is not Role.CONTRADICTS]
        rung = max(for_us, key=lambda rung: rung.value, default=None)
        against = (number for number, link in links if link.role is Role.CONTRADICTS)
        return (
            piece.code,
            piece.title,
            piece.kind.words,
            _numbers(number for number, _ in links),
            "\n".join(self._cited.get(piece.number, [])),
            ", ".join(self._actions(piece, links)),
            piece.owner,
            piece.agency.words if piece.agency else None,
            piece.evidence_date,
            piece.period.start if piece.period else None,
            piece.period.end if piece.period else None,
            next((link.why.strip() for _, link in links if link.why.strip()), None),
            _STRENGTH[rung] if rung else None,
            rung_words(rung) if rung else None,
            _numbers(against),
            piece.confidentiality.words,
            "Yes" if piece.confidentiality is Confidentiality.PERSONAL_DATA else "Not marked",
            piece.filename,
            self.pages.get(piece.code),
            piece.sha256,
            "\n".join(self._given(piece)),
            ", ".join(self._replaced.get(piece.id, [])),
        )

    @cached_property
    def _cited(self) -> Mapping[int, list[str]]:
        """Where each number is cited in our account: "3 What we did", "Finding 3.2"."""
        found: dict[int, dict[str, None]] = {}
        for account in self.pack.se.accounts:
            number = account.weakness.number
            said = [(f"{number} {one.heading}", text) for one, text in account.sections.items()]
            said += [(f"Finding {number}.{one.number}", one.response) for one in account.findings]
            for where, text in said:
                for one in citations(text):
                    found.setdefault(one.number, {})[where] = None
        return {number: list(where) for number, where in found.items()}

    @cached_property
    def _replaced(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = {}
        for one in self.pack.se.evidence:
            if one.replaces_id:
                found.setdefault(one.replaces_id, []).append(one.code)
        return found

    def _actions(self, piece: Evidence, links: Sequence[tuple[int, Link]]) -> list[str]:
        """Return the actions on the weaknesses that a piece speaks of, or that cite it."""
        about = {link.weakness_id for _, link in links}
        return [
            f"P{one.number}"
            for one in self.pack.actions
            if one.weakness_id in about
            or piece.number in {cited.number for cited in citations(one.text)}
        ]

    def _given(self, piece: Evidence) -> list[str]:
        return [
            day_words(one.given_on)
            for one in self.pack.requests
            if one.evidence_id == piece.id and one.given_on
        ]


def _numbers(numbers: Iterable[int]) -> str:
    return ", ".join(map(str, sorted(set(numbers))))
