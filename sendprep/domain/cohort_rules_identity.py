"""Rules 109 and 209, check letters and digits, and IDs that tell who a child is."""

import re

from sendprep.domain.cohort import Day, Person
from sendprep.domain.cohort_context import Context
from sendprep.domain.identifiers import has_uln_form, is_nhs_number, is_upn, says_upn_unknown
from sendprep.domain.months import MONTHS

_UPN_INSIDE = re.compile(r"[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]")
_TEN_DIGITS_INSIDE = re.compile(r"(?<![0-9])[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}(?![0-9])")
_GAPS = re.compile(r"[ -]")
_BIRTH_FORMS = ("%d%m%Y", "%Y%m%d", "%d%m%y", "%y%m%d")
_FIGURE = re.compile(r"[0-9]")
_FIGURES_OR_LETTERS = re.compile(r"[0-9]+|[^\W\d_]+")
_PARTS = re.compile(r"[\W_]+")
_ENOUGH_FIGURES = re.compile(r"[0-9]{6}|[0-9][^0-9]+[0-9]")
"""What every number and date of birth has at least, so that other IDs need no further look."""
_SHORTEST_NUMBER = 6
_SHORTEST_BY_FORM = 10
_LONG_NAME = 4


def upn_repeated(person: Person, context: Context) -> bool:
    """109: the UPN stands in more than one row of the list."""
    return person.upn.upper() in context.repeated_upns and not says_upn_unknown(person.upn.upper())


def upn_wrong(person: Person, _: Context) -> bool:
    """Own: something is given as UPN and is none."""
    upn = person.upn
    return upn != "" and not is_upn(upn.upper()) and not says_upn_unknown(upn.upper())


def uln_wrong(person: Person, _: Context) -> bool:
    """Own: something other than ten digits is given as ULN."""
    return person.uln != "" and not has_uln_form(person.uln)


def nhs_number_wrong(person: Person, _: Context) -> bool:
    """Own: something is given as NHS number and is none."""
    return person.nhs_number != "" and not is_nhs_number(_GAPS.sub("", person.nhs_number))


def id_missing(person: Person, _: Context) -> bool:
    """Own: no unique ID."""
    return not person.id


def id_repeated(person: Person, context: Context) -> bool:
    """Own: the unique ID stands in more than one row of the list."""
    return person.id in context.repeated_ids


def id_tells_who(person: Person, _: Context) -> bool:
    """Own: the unique ID holds what identifies the child, or is a word, which may be a name."""
    return person.id != "" and (not is_pseudonym(person.id) or tells_who(person))


def tells_who(person: Person) -> bool:
    """Whether the unique ID holds an identifier: of this row, or one by its form."""
    if person.names and _holds_name([name for _, name in person.names], person.id.upper()):
        return True
    if not _ENOUGH_FIGURES.search(person.id):
        return False
    id_ = person.id.upper()
    return looks_identifying(id_) or _holds_own(person, id_)


def looks_identifying(text: str) -> bool:
    """Whether a text in capitals holds what has the form of a UPN, or is an NHS number."""
    if len(text) < _SHORTEST_BY_FORM:
        return False
    if _UPN_INSIDE.search(text):
        return True
    return any(is_nhs_number(_GAPS.sub("", one)) for one in _TEN_DIGITS_INSIDE.findall(text))


def is_pseudonym(id_: str) -> bool:
    """Whether an ID may be kept by its form: it has a figure, and no UPN or NHS number in it."""
    if _FIGURE.search(id_) is None:
        return False
    return len(id_) < _SHORTEST_BY_FORM or not looks_identifying(id_.upper())


def pseudonym(person: Person) -> str:
    """Return the unique ID, or list and row where it is missing or may tell who the child is."""
    if is_pseudonym(person.id) and not tells_who(person):
        return person.id
    return f"{person.list.value} row {person.row}"


def _holds_own(person: Person, id_: str) -> bool:
    """Whether an ID holds a number or the date of birth that its row has elsewhere."""
    bare = _PARTS.sub("", id_)
    numbers = [_PARTS.sub("", one.upper()) for one in (person.upn, person.uln, person.nhs_number)]
    if any(len(one) >= _SHORTEST_NUMBER and one in bare for one in numbers):
        return True
    return _holds_birth_date(person.born, id_)


def _holds_birth_date(born: Day, id_: str) -> bool:
    """Whether an ID holds the day of birth, run together or in parts, with its month as a word."""
    day = born.day
    if day is None:
        raw = _PARTS.sub("", born.raw.upper())
        return len(raw) >= _SHORTEST_NUMBER and raw in _PARTS.sub("", id_)
    bare = _PARTS.sub("", id_)
    if any(day.strftime(form) in bare for form in _BIRTH_FORMS):
        return True
    parts = _FIGURES_OR_LETTERS.findall(id_)
    numbers = {int(part) for part in parts if part.isdecimal()}
    month = MONTHS[day.month - 1].upper()
    named = any(len(part) > 2 and month.startswith(part) for part in parts)
    has_year = not numbers.isdisjoint((day.year, day.year % 100))
    return has_year and day.day in numbers and (named or day.month in numbers)


def _holds_name(names: list[str], id_: str) -> bool:
    """Whether a name stands in an ID: a short one as a part of its own, a longer one anywhere."""
    words = {word for name in names for word in _PARTS.split(name.upper()) if len(word) > 1}
    if not words.isdisjoint(_PARTS.split(id_)):
        return True
    return any(len(word) >= _LONG_NAME and word in id_ for word in words)
