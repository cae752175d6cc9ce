"""The steps that were taken in a bank: who changed what, when, and whether it is undone."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Change:
    """One row that a step changed; `before` is None for a new row, `after` for a deleted one."""

    table: str
    row: str
    before: dict[str, object] | None
    after: dict[str, object] | None


@dataclass(frozen=True)
class Step:
    """One step of work under the label that undo shows."""

    id: str
    label: str
    at: datetime
    officer: str
    device: str
    undone: bool = False
