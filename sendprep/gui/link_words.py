"""What a link can say: its roles and rungs with their keys, and what each rung means."""

from sendprep.domain.evidence import Role, Rung
from sendprep.gui.segments import Choice

ROLES = (
    Choice(Role.SUPPORTS, "Supports", "s"),
    Choice(Role.PARTLY, "Partly", "p"),
    Choice(Role.CONTRADICTS, "Contradicts", "c"),
    Choice(Role.CONTEXT, "Context", "x"),
)
RUNG_WORDS = {
    Rung.ACTIVITY: "something was done",
    Rung.OUTPUT: "something came of it that can be counted",
    Rung.EMBEDDED: "it is how work is done now",
    Rung.IMPACT: "a measured change after the action",
    Rung.LIVED_EXPERIENCE: "families say that it is different",
}
RUNGS = tuple(
    Choice(rung, str(rung.value), str(rung.value), f"{rung.value}, {rung.words}") for rung in Rung
)
