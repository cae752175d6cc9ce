"""The steps that were taken in a bank: who changed what, when, and whether it is undone."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


@dataclass(frozen=True)
class Change:
    """One row that a step changed; `before` is None for a new row, `after` for a deleted one."""

    table: str
    row: str
    before: dict[str, object] | None
    after: dict[str, object] | None


@dataclass(frozen=True)
class Head:
    """Where a log ends: how many steps it has, and the hash that seals them all."""

    steps: int
    hash: str


class StepKind(Enum):
    """Whether a step is work, or takes work back or brings it back."""

    CHANGE = "change"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True)
class Step:
    """One step of work under the label that undo shows."""

    id: str
    label: str
    at: datetime
    officer: str
    device: str
    undone: bool = False
    kind: StepKind = StepKind.CHANGE

    @property
    def can_be_undone(self) -> bool:
        """Whether undo can reach it: work that still stands."""
        return self.kind is StepKind.CHANGE and not self.undone
