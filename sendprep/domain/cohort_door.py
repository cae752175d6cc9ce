"""What becomes of each column of a list at the door: what is kept, and what is turned away."""

from enum import Enum

from sendprep.domain.cohort import PLAN_DATES, Column


class Fate(Enum):
    """What is kept of a column, in words; nothing of a list is kept before a draw."""

    ID = "Kept if it names nobody"
    BAND = "Kept as an age band"
    CODE = "Kept as a code"
    DATE = "Kept"
    FLAG = "Kept as yes or no"
    CHECKED = "Checked, not kept"
    NAMES = "A name: turned away"
    UNKNOWN = "Unknown: turned away"

    @property
    def is_kept(self) -> bool:
        """Whether a draw keeps anything of it."""
        return self not in (Fate.CHECKED, Fate.NAMES, Fate.UNKNOWN)


_FATES = {
    Column.ID: Fate.ID,
    Column.BORN: Fate.BAND,
    Column.NEED: Fate.CODE,
    Column.PHASE: Fate.CODE,
    Column.SETTING: Fate.CODE,
    **dict.fromkeys(PLAN_DATES, Fate.DATE),
    Column.HOME_EDUCATED: Fate.FLAG,
    Column.SUBSIDIARY: Fate.FLAG,
    Column.OUT_OF_AREA: Fate.FLAG,
    Column.PUPIL_PREMIUM: Fate.FLAG,
    Column.SUSPENSIONS: Fate.FLAG,
    Column.EXCLUSIONS: Fate.FLAG,
    Column.SOCIAL_CARE: Fate.FLAG,
    Column.DISABILITY: Fate.FLAG,
}


def fate(column: Column | None, names_people: bool = False) -> Fate:
    """Return what becomes of a column, or of one that is not understood (domain.md 4)."""
    if column is None:
        return Fate.NAMES if names_people else Fate.UNKNOWN
    return _FATES.get(column, Fate.CHECKED)
