"""The signs of an audit: of an answer, of a grade, and of how far an audit has come."""

from collections.abc import Mapping
from types import MappingProxyType

from sendprep.domain.instrument import Instrument, Stance
from sendprep.gui.icons import State

STANCES: Mapping[Stance, State] = MappingProxyType(
    {
        Stance.MET: State("ph.check-circle-fill", "good", "Met"),
        Stance.PARTLY: State("ph.circle-half-fill", "part", "Partly"),
        Stance.NOT_MET: State("ph.x-circle-fill", "bad", "Not met"),
        Stance.NOT_APPLICABLE: State("ph.minus-circle", "none", "Not applicable"),
    }
)
NOT_BEGUN = State("ph.circle-dashed", "none", "not begun")
BEGUN = State("ph.circle-half-fill", "part", "begun")
FINISHED = State("ph.check-circle-fill", "good", "finished")
REPLACED = State("ph.minus-circle", "none", "replaced")


def grade_state(instrument: Instrument, grade: str) -> State:
    """Return how a grade is shown: the worst as not met, the one above it as partly met."""
    if grade not in instrument.grades:
        return State(NOT_BEGUN.icon, NOT_BEGUN.colour, grade)
    from_worst = len(instrument.grades) - 1 - instrument.grades.index(grade)
    stance = {0: Stance.NOT_MET, 1: Stance.PARTLY}.get(from_worst, Stance.MET)
    if from_worst == len(instrument.grades) - 1:
        stance = Stance.MET  # the best of two grades
    return State(STANCES[stance].icon, STANCES[stance].colour, grade)
