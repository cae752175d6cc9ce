"""Everything a revisit briefing pack is printed from: one consistent picture, for one edition."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from sendprep.domain.action import Action, Reaudit
from sendprep.domain.binder import Agreed, Issue, PackSection, Recipe
from sendprep.domain.coverage import Coverage
from sendprep.domain.editions import Edition
from sendprep.domain.revisit import Lead, Meeting, Person, Question, Request, Touch
from sendprep.domain.self_evaluation import SelfEvaluation

if TYPE_CHECKING:  # what audits found is imported where it is printed: the window opens without
    from sendprep.domain.audit import BoardSight
    from sendprep.domain.audit_findings import RoundFindings
    from sendprep.domain.case_register import Frame, KeptDraw
    from sendprep.domain.moderation import Moderation

MANIFEST_FILE = "manifest.json"
"""What the manifest is called among the files within a binder's PDF."""


@dataclass(frozen=True)
class Exhibit:
    """A document of the binder: `code` is its evidence's, `pages` how many there are of it.

    `pages` counts its own pages, without its divider; `problem` says why a noted sheet stands in
    for it; empty if none does. `starts` are the pages of it on which
    each page of the original begins, where it was set anew; empty where both are the same.
    """

    evidence_id: str
    code: str
    pages: int
    problem: str = ""
    starts: tuple[int, ...] = ()

    def has_page(self, page: int) -> bool:
        """Whether a page of the original, from 1, can be referred to as a page of this binder."""
        return 1 <= page <= (len(self.starts) or self.pages)


@dataclass(frozen=True)
class IssueFacts:
    """Which issue and copy of a binder is printed; `is_draft` until it was given out."""

    number: int
    made: date
    copy: int = 1
    copies: int = 1
    is_draft: bool = True
    before: Issue | None = None
    """The issue before, whose numbers hold."""


@dataclass(frozen=True)
class Manifest:
    """What proves that a printed binder is of this bank (product.md 60 and C15).

    `counts` are (what, in the bank, in this pack), without what is in the bank for readers from
    whom something is withheld: the difference would say how much. `exhibits` are (code, sha256 of
    the original).
    """

    state: str
    log_head: str
    log_steps: int
    application: str
    rule_sets: tuple[tuple[str, str], ...]
    counts: tuple[tuple[str, int | None, int], ...]
    exhibits: tuple[tuple[str, str], ...]
    backup: str


@dataclass(frozen=True)
class SampledRound:
    """A round of audits as a binder tells it: its sample, what it found, and who saw that."""

    found: "RoundFindings"
    kept: "KeptDraw"
    frame: "Frame"
    sights: "tuple[BoardSight, ...]" = ()
    moderation: "Moderation | None" = None

    @property
    def code(self) -> str:
        """What the round is cited as, such as "A1"."""
        return f"A{self.found.round_.number}"


@dataclass(frozen=True)
class Pack:
    """What one pack is printed from; nothing that its edition withholds is in it.

    `changed` are the keys of what differs from the issue before, with what became of each:
    "new", "changed" or "gone".
    """

    recipe: Recipe
    issue: IssueFacts
    se: SelfEvaluation
    coverage: Coverage
    exhibits: tuple[Exhibit, ...] = ()
    people: tuple[Person, ...] = ()
    leads: tuple[Lead, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    questions: tuple[Question, ...] = ()
    requests: tuple[Request, ...] = ()
    touches: tuple[Touch, ...] = ()
    actions: tuple[Action, ...] = ()
    agreed: tuple[Agreed, ...] = ()
    manifest: Manifest | None = None
    changed: tuple[tuple[str, str], ...] = ()
    kept_words: int = 0
    rounds: tuple[SampledRound, ...] = ()
    """The rounds of audits with any finished, oldest first."""
    reaudits: tuple[Reaudit, ...] = ()
    """The re-audits that actions wait for: those that no later round has closed."""
    plain_words: Mapping[str, str] = field(default_factory=dict)
    """Words of the field that families may not know, and what they mean."""
    is_partial: bool = False
    """Whether evidence is withheld from it, so that what it does not show is no gap."""

    @property
    def is_for_families(self) -> bool:
        """Whether parents and carers read it."""
        return self.recipe.edition is Edition.PARENTS

    def has(self, section: PackSection) -> bool:
        """Whether the recipe wants a section."""
        return section not in self.recipe.left_out

    @cached_property
    def exhibit_by_code(self) -> Mapping[str, Exhibit]:
        """The exhibits by their number, such as "E14"."""
        return {one.code: one for one in self.exhibits}

    @cached_property
    def exhibit_of(self) -> Mapping[str, Exhibit]:
        """The exhibits by the id of their evidence."""
        return {one.evidence_id: one for one in self.exhibits}
