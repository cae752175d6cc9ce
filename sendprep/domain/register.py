"""The register of evidence as a list shows it: its rows, which are shown, in what order."""

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from sendprep.domain.evidence import Agency, Evidence, EvidenceKind
from sendprep.domain.months import day_words, short_month_words


class Flag(Enum):
    """What is the matter with a document, the gravest first."""

    LOST = "words lost"
    REPLACED = "replaced"
    NO_TEXT = "no text"
    NO_DATE = "no date"
    STALE = "stale on the day"
    DRAFTS = "marks to file"
    CAPTION_ONLY = "caption only"

    @property
    def those(self) -> str:
        """The documents that have it, as a filter names them."""
        return _THOSE[self]


_THOSE = {
    Flag.LOST: "with words that are lost",
    Flag.REPLACED: "replaced by a newer version",
    Flag.NO_TEXT: "with pages without text",
    Flag.NO_DATE: "without a date",
    Flag.STALE: "stale on the day",
    Flag.DRAFTS: "with marks to file",
    Flag.CAPTION_ONLY: "known by a caption only",
}


class Order(Enum):
    """In which order the documents stand."""

    NEWEST = "Number, newest first"
    OLDEST = "Number, oldest first"
    DATED = "Evidence date, newest first"
    TITLE = "Title, A to Z"


@dataclass(frozen=True)
class Only:
    """Which documents are shown; what is empty lets all through.

    `ids` are those of one intake, `unlinked` those that are linked to nothing, `unquoted` those
    of which no excerpt is filed. `held_on` asks for what the bank held at the end of that day,
    `trashed` for what lies in the trash instead.
    """

    words: str = ""
    kind: EvidenceKind | None = None
    agency: Agency | None = None
    weakness: int | None = None
    flag: Flag | None = None
    unlinked: bool = False
    unquoted: bool = False
    held_on: date | None = None
    trashed: bool = False
    ids: frozenset[str] = field(default_factory=frozenset)

    @property
    def says(self) -> str:
        """What is left out besides the typed words, "" if nothing is."""
        parts = (
            "in the trash" if self.trashed else "",
            f"held on {day_words(self.held_on)}" if self.held_on else "",
            self.agency.words if self.agency else "",
            self.kind.words if self.kind else "",
            f"weakness {self.weakness}" if self.weakness is not None else "",
            self.flag.those if self.flag else "",
            "not linked yet" if self.unlinked else "",
            "without an excerpt" if self.unquoted else "",
            "added last" if self.ids else "",
        )
        said = " · ".join(part for part in parts if part)
        return said[:1].upper() + said[1:]


EVERYTHING = Only()
"""The filter that lets all through but the trash."""


@dataclass(frozen=True)
class EvidenceRow:
    """A document with what the bank says around it; `replaced_by` is a code or "".

    `excerpts` counts the words that are filed, `drafts` the marks that wait to be filed, `lost`
    the excerpts whose words are gone, `gaps` names the pages that nobody has supplied words for.
    """

    evidence: Evidence
    links: int
    weaknesses: frozenset[int]
    flags: tuple[Flag, ...]
    replaced_by: str = ""
    is_letter: bool = False
    excerpts: int = 0
    drafts: int = 0
    lost: int = 0
    gaps: tuple[int, ...] = ()

    @property
    def facts(self) -> str:
        """Whose it is and when it is from, as the second line."""
        one = self.evidence
        dated = short_month_words(one.evidence_date) if one.evidence_date else ""
        return " · ".join(
            part for part in (one.agency.words if one.agency else "Source not said", dated) if part
        )

    @property
    def flag_words(self) -> str:
        """The gravest flag in words, "" without one."""
        return self._words_of(self.flags[0]) if self.flags else ""

    @property
    def sentence(self) -> str:
        """The row as a screen reader says it."""
        linked = f"{self.links} link{'s' * (self.links != 1)}" if self.links else "not linked"
        quoted = f"{self.excerpts} excerpt{'s' * (self.excerpts != 1)}" if self.excerpts else ""
        flags = [self._words_of(flag) for flag in self.flags]
        parts = [self.evidence.code, self.evidence.title, self.facts, linked, quoted, *flags]
        return ", ".join(part for part in parts if part)

    def _words_of(self, flag: Flag) -> str:
        match flag:
            case Flag.REPLACED:
                return f"replaced by {self.replaced_by}"
            case Flag.NO_TEXT if self.gaps and (self.evidence.page_count or 0) > len(self.gaps):
                more = "…" if len(self.gaps) > 1 else ""
                return f"no text on p. {self.gaps[0]}{more}"
        return str(flag.value)
