"""What is done about a weakness, and the later audit that is to show that it worked."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Action:
    """One thing to do; it is cited as P and its number."""

    id: str
    number: int
    text: str
    weakness_id: str | None = None
    owner: str = ""
    due: date | None = None
    done: date | None = None


@dataclass(frozen=True)
class Reaudit:
    """An action waits for a later round to look at a criterion again (product.md 30).

    Only a later sample closes it: `closed_by` is the id of that round.
    """

    action_id: str
    round_id: str
    criterion: str
    due: date | None = None
    closed_by: str | None = None
    because: str = ""
    """Why it is closed although the later round does not show a rise."""


@dataclass(frozen=True)
class CriterionLink:
    """A criterion of an instrument, in whichever version, counts towards a weakness."""

    instrument_id: str
    criterion: str
    weakness_id: str
