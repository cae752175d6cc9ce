"""Files on their way into the bank: what was read of each, and what becomes of it."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path

from sendprep.domain.evidence import Agency, Confidentiality, Evidence, EvidenceKind
from sendprep.domain.excerpt import Excerpt
from sendprep.domain.inspection import Span

ALIKE = 0.6
"""From which share of common runs of words on a document may be another state of a held one.

A twentieth of all words changed here and there leaves about this share of runs of five.
"""


class Outcome(Enum):
    """What became of one file."""

    ADDED = "added"
    NEW_VERSION = "new_version"
    DUPLICATE = "duplicate"
    NO_TEXT = "no_text"
    REFUSED = "refused"


class OnDuplicate(Enum):
    """What to do with a file whose very bytes, name or words the bank holds already.

    LINK takes what is held for it and stores nothing new; what lies in the trash stays there.
    RESTORE takes it out of the trash.
    """

    LINK = "link"
    RESTORE = "restore"
    NEW_VERSION = "new_version"
    KEEP_BOTH = "keep_both"


@dataclass(frozen=True)
class Details:
    """What the officer says of files that are added; an empty title or kind is as proposed."""

    evidence_date: date | None = None
    period: Span | None = None
    agency: Agency | None = None
    kind: EvidenceKind | None = None
    owner: str = ""
    confidentiality: Confidentiality = Confidentiality.OFFICIAL_SENSITIVE
    title: str = ""


@dataclass(frozen=True)
class Intake:
    """One file as it was read; its original and text wait in the bank under `evidence_id`.

    `file` is unique in an intake; an attachment's is that of its mail with a name behind it.
    `evidence_id` is empty for bytes that the bank holds already, and the same for files of the
    same bytes: nothing is read twice. `dated` and `source` come from a mail's header,
    `seems_dated` is a date in its name or at the head of its text. `is_read` says that it is of
    a kind that is read, `pasted` that it came from the clipboard. `refused` is the reason why it
    cannot be taken.
    """

    file: Path
    sha256: str = ""
    size: int = 0
    refused: str | None = None
    evidence_id: str = ""
    title: str = ""
    kind: EvidenceKind = EvidenceKind.OTHER
    source: str = ""
    dated: date | None = None
    seems_dated: date | None = None
    remarks: tuple[str, ...] = ()
    page_count: int | None = None
    has_text: bool = False
    is_read: bool = False
    without_text: tuple[int, ...] = ()
    sketch: bytes = b""
    drafts: tuple[Excerpt, ...] = ()
    came_with: Path | None = None
    pasted: bool = False

    @property
    def is_picture(self) -> bool:
        """Whether it is one picture, which has no words but those of its caption."""
        return self.kind is EvidenceKind.PICTURE

    @property
    def needs_caption(self) -> bool:
        """Whether somebody has to say what it shows: a picture, or what was pasted."""
        return self.refused is None and (self.is_picture or self.pasted)


@dataclass(frozen=True)
class Foreseen:
    """What will become of a file unless the officer decides otherwise.

    `held` is the evidence of the same bytes or name; `like` what it is much like, with the share
    of runs of words that both have, and `like_file` such a file that came before it.
    """

    outcome: Outcome
    held: Evidence | None = None
    like: tuple[Evidence, float] | None = None
    like_file: tuple[Path, float] | None = None

    @property
    def older(self) -> Evidence | None:
        """What it is a new version of, should the officer decide that it is one."""
        return self.held or (self.like[0] if self.like else None)


@dataclass(frozen=True)
class Added:
    """What became of one file, and the evidence that now stands for it."""

    file: Path
    outcome: Outcome
    evidence_id: str | None
    number: int | None
    why: str
    remarks: tuple[str, ...] = ()
