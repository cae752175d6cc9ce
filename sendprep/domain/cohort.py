"""The children of a local area as inspectors ask for them: Annex A, List_1 and List_2."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import NamedTuple


class ListName(Enum):
    """The two lists, by the names of their worksheets."""

    EHC_PLANS = "List_1"
    SEN_SUPPORT = "List_2"


class Column(Enum):
    """A column by its published heading; `Person` has a field of the same name in small letters."""

    ID = "Unique ID"
    UPN = "UPN"
    ULN = "ULN"
    BORN = "Date of birth"
    GENDER = "Gender"
    ETHNICITY = "Ethnicity"
    ISSUED = "Date initial EHC plan issued"
    UPDATED = "Date updated EHC plan issued"
    REVIEWED = "Date EHC plan last reviewed"
    NEED = "SEN primary need"
    MAIN = "Main education establishment – URN"
    PHASE = "Main education establishment – phase"
    SUBSIDIARY = "Subsidiary education establishment – phase (dual registration)"
    HOME_EDUCATED = "Elective home education"
    SUSPENSIONS = "Suspensions"
    EXCLUSIONS = "Permanent exclusions"
    ABSENCE = "Absence"
    PUPIL_PREMIUM = "Pupil Premium"
    SOCIAL_CARE = "Known to children's social care?"
    TEAM = "Which children's social care team?"
    DISABILITY = "Does the child or young person have a disability?"
    NHS_NUMBER = "NHS number"
    SETTING = "Setting type"
    OUT_OF_AREA = "Out of area"


PLAN_DATES = (Column.ISSUED, Column.UPDATED, Column.REVIEWED)
"""Dates that only a child with a plan has."""
DATES = (Column.BORN, *PLAN_DATES)
"""Columns that hold a date."""
OWN = (Column.NHS_NUMBER, Column.SETTING, Column.OUT_OF_AREA)
"""Columns that Annex A does not ask for, and that sendprep reads where a list has them."""
ASKED: dict[ListName, tuple[Column, ...]] = {
    ListName.EHC_PLANS: tuple(one for one in Column if one not in OWN),
    ListName.SEN_SUPPORT: tuple(
        one for one in Column if one not in (*OWN, *PLAN_DATES, Column.HOME_EDUCATED)
    ),
}
"""The columns of each list, in the order of the template."""


@dataclass(frozen=True, slots=True)
class Day:
    """A cell that should hold a date: as it was written, and what day that is (None: not read)."""

    raw: str
    day: date | None


class Person(NamedTuple):
    """One row of a list, every cell as it was written.

    `row` counts from 1, as the spreadsheet does. `names` are headings and cells of columns
    that name people; `others` those of columns that no list has. Behind `row` the fields
    are in the order of `Column`. A named tuple, as a list has thousands of them to be made.
    """

    list: ListName
    row: int
    id: str
    upn: str
    uln: str
    born: Day
    gender: str
    ethnicity: str
    issued: Day
    updated: Day
    reviewed: Day
    need: str
    main: str
    phase: str
    subsidiary: str
    home_educated: str
    suspensions: str
    exclusions: str
    absence: str
    pupil_premium: str
    social_care: str
    team: str
    disability: str
    nhs_number: str
    setting: str
    out_of_area: str
    names: tuple[tuple[str, str], ...] = ()
    others: tuple[tuple[str, str], ...] = ()

    def __repr__(self) -> str:
        """Return where the row stands and nothing that it says, since a crash tells it."""
        return f"<row {self.row} of {self.list.value}>"

    def age(self, on: date) -> int | None:
        """Return the age in whole years on a day, negative before birth; None if not known."""
        born = self.born.day
        if born is None:
            return None
        return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


@dataclass(frozen=True)
class CohortList:
    """One list as a file has it; `columns` are those that were found in it."""

    name: ListName
    people: tuple[Person, ...]
    columns: frozenset[Column]


@dataclass(frozen=True)
class Fault:
    """What a rule finds at a row; `rule` is the rule's number, or a word for our own checks.

    `id` is what the list calls the child, `row` counts from 1, `is_query` says that it may be
    so. The message tells no value of a cell.
    """

    rule: str
    list: ListName
    id: str
    row: int
    column: str
    message: str
    is_query: bool = False
