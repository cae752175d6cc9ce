"""The rules by which Annex A lists are checked; to add one, write its test and name it in RULES.

Numbers 101a to 209 are those of Data to Insight's validator of Annex A lists, in our own words.
Its 104 and 112 ask for columns that the lists do not have. Rules named by a word are our own.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from sendprep.domain import cohort_rules_dates as dates
from sendprep.domain import cohort_rules_identity as identity
from sendprep.domain import cohort_rules_missing as missing
from sendprep.domain.cohort import ASKED, CohortList, Column, Fault, ListName, Person
from sendprep.domain.cohort_context import Context

Breaks = Callable[[Person, Context], bool]
"""Whether a row breaks a rule."""


@dataclass(frozen=True)
class Rule:
    """A rule for a list: its number, the column to look at, what is said, and how it is broken.

    It is left out where the list has none of the columns in `needs`. A query may turn out right.
    """

    number: str
    list: ListName
    column: Column
    message: str
    breaks: Breaks
    needs: tuple[Column, ...]
    is_query: bool = False


def _plans(
    number: str,
    column: Column,
    message: str,
    breaks: Breaks,
    needs: tuple[Column, ...] = (),
    is_query: bool = False,
) -> tuple[Rule, ...]:
    """A rule for children with a plan."""
    return (
        Rule(number, ListName.EHC_PLANS, column, message, breaks, needs or (column,), is_query),
    )


def _both(
    number: str,
    column: Column,
    message: str,
    breaks: Breaks,
    needs: tuple[Column, ...] = (),
    is_query: bool = False,
) -> tuple[Rule, ...]:
    """A rule for both lists, whose number begins with the list's (101a and 201a), or has none."""
    first, second = (f"1{number}", f"2{number}") if number[0].isdigit() else (number, number)
    one, two = ListName.EHC_PLANS, ListName.SEN_SUPPORT
    return (
        Rule(first, one, column, message, breaks, needs or (column,), is_query),
        Rule(second, two, column, message, breaks, needs or (column,), is_query),
    )


C = Column
_UPN_OR_ULN = (C.UPN, C.ULN)
_SETTINGS = (C.MAIN, C.SUBSIDIARY)

RULES: tuple[Rule, ...] = (
    *_both("01a", C.BORN, "The date of birth is missing.", missing.birth_date),
    *_both("01b", C.GENDER, "The gender is missing.", missing.gender),
    *_both("01c", C.ETHNICITY, "The ethnicity is missing.", missing.ethnicity),
    *_both("01d", C.NEED, "The primary need is missing.", missing.need),
    *_both(
        "02a",
        C.BORN,
        "The young person is 25: is the plan or support still right?",
        dates.is_25,
        is_query=True,
    ),
    *_both(
        "02b", C.BORN, "By the date of birth the young person is 26 or older.", dates.is_over_25
    ),
    *_both("03", C.DISABILITY, "It is not said whether there is a disability.", missing.disability),
    *_both("05a", C.BORN, "The date of birth lies in the future.", dates.born_later, is_query=True),
    *_plans(
        "105b",
        C.ISSUED,
        "The date of the first plan lies in the future.",
        dates.issued_later,
        is_query=True,
    ),
    *_plans(
        "105c",
        C.UPDATED,
        "The date of the updated plan lies in the future.",
        dates.updated_later,
        is_query=True,
    ),
    *_plans(
        "105d",
        C.REVIEWED,
        "The date of the last review lies in the future.",
        dates.reviewed_later,
        is_query=True,
    ),
    *_plans(
        "106a",
        C.ISSUED,
        "The first plan is dated after the updated plan.",
        dates.issued_after_update,
        needs=(C.ISSUED, C.UPDATED),
    ),
    *_plans(
        "106b",
        C.ISSUED,
        "The first plan is dated after its last review.",
        dates.issued_after_review,
        needs=(C.ISSUED, C.REVIEWED),
    ),
    *_both(
        "07",
        C.UPN,
        "The child is 6 or older and has neither UPN nor ULN.",
        missing.upn_and_uln,
        needs=_UPN_OR_ULN,
    ),
    *_both(
        "08a",
        C.MAIN,
        "The child is of school age and has neither a main nor a subsidiary setting.",
        missing.setting,
        needs=_SETTINGS,
    ),
    *_both(
        "08b",
        C.MAIN,
        "The child is of school age and has a subsidiary setting without a main one.",
        missing.main_setting,
        needs=_SETTINGS,
    ),
    *_both("09", C.UPN, "Another row of this list has the same UPN.", identity.upn_repeated),
    *_both(
        "upn-check-letter",
        C.UPN,
        "This is no UPN: it has 13 signs, and the first letter follows from the other twelve.",
        identity.upn_wrong,
    ),
    *_both("uln-form", C.ULN, "This is no ULN: it has ten digits.", identity.uln_wrong),
    *_both(
        "nhs-number-check-digit",
        C.NHS_NUMBER,
        "This is no NHS number: it has ten digits, and the last follows from the other nine.",
        identity.nhs_number_wrong,
    ),
    *_both("id-missing", C.ID, "The row has no unique ID.", identity.id_missing),
    *_both(
        "id-repeated",
        C.ID,
        "Another row of this list has the same unique ID.",
        identity.id_repeated,
    ),
    *_both(
        "id-not-pseudonymous",
        C.ID,
        "The unique ID may tell who it is: it has no figure, or holds a number, name or date.",
        identity.id_tells_who,
        is_query=True,
    ),
    *(
        rule
        for column, unread in dates.UNREAD.items()
        for rule in _both(
            "date-not-read", column, "This is not read as a date: write 14/04/2016.", unread
        )
        if column in ASKED[rule.list]
    ),
)
"""Every rule, in the order in which the faults of a row are told."""


def faults(cohort: CohortList, on: date) -> Iterator[Fault]:
    """Yield what every rule finds in a list, row by row, as of a day.

    Rules on columns that the list does not have are left out: see `unchecked`.
    """
    context = _context(cohort, on)
    tests = [(rule.breaks, rule) for rule in _rules_for(cohort)]
    for person in cohort.people:
        for breaks, rule in tests:
            if breaks(person, context):
                yield _fault(rule, person)


def unchecked(cohort: CohortList) -> tuple[Column, ...]:
    """Return the columns that Annex A asks of this list and that it does not have."""
    return tuple(one for one in ASKED[cohort.name] if one not in cohort.columns)


def told_id(person: Person) -> str:
    """Return what a fault calls a row: its unique ID, unless that tells who the child is."""
    if not person.id or identity.tells_who(person):
        return f"row {person.row}"
    return person.id


def _rules_for(cohort: CohortList) -> list[Rule]:
    return [
        rule
        for rule in RULES
        if rule.list is cohort.name and not cohort.columns.isdisjoint(rule.needs)
    ]


def _context(cohort: CohortList, on: date) -> Context:
    upns = Counter(person.upn.upper() for person in cohort.people if person.upn)
    ids = Counter(person.id for person in cohort.people if person.id)
    return Context(
        on,
        frozenset(upn for upn, count in upns.items() if count > 1),
        frozenset(id_ for id_, count in ids.items() if count > 1),
    )


def _fault(rule: Rule, person: Person) -> Fault:
    return Fault(
        rule.number,
        person.list,
        told_id(person),
        person.row,
        rule.column.value,
        rule.message,
        rule.is_query,
    )
