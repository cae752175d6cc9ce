"""What a rule knows beside the row that it looks at."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Context:
    """The day by which ages are counted, and what stands in more than one row of the list."""

    on: date
    repeated_upns: frozenset[str] = frozenset()
    repeated_ids: frozenset[str] = frozenset()
