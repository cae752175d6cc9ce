"""Rules 102, 105 and 106 (202, 205): ages and dates that cannot be so, and cells without a day."""

from collections.abc import Callable
from datetime import date

from sendprep.domain.cohort import Column, Day, Person
from sendprep.domain.cohort_context import Context

_LAST_AGE = 25
"""An EHC plan can last to the end of the academic year in which the young person becomes 25."""


def is_25(person: Person, context: Context) -> bool:
    """102a: aged 25, which may be so."""
    return person.age(context.on) == _LAST_AGE


def is_over_25(person: Person, context: Context) -> bool:
    """102b: aged 26 or older."""
    age = person.age(context.on)
    return age is not None and age > _LAST_AGE


def born_later(person: Person, context: Context) -> bool:
    """105a: born in the future."""
    return _is_later(person.born, context.on)


def issued_later(person: Person, context: Context) -> bool:
    """105b: first plan in the future."""
    return _is_later(person.issued, context.on)


def updated_later(person: Person, context: Context) -> bool:
    """105c: updated plan in the future."""
    return _is_later(person.updated, context.on)


def reviewed_later(person: Person, context: Context) -> bool:
    """105d: last review in the future."""
    return _is_later(person.reviewed, context.on)


def issued_after_update(person: Person, _: Context) -> bool:
    """106a: first plan after the updated plan."""
    return _is_after(person.issued, person.updated)


def issued_after_review(person: Person, _: Context) -> bool:
    """106b: first plan after the last review."""
    return _is_after(person.issued, person.reviewed)


def _is_later(cell: Day, on: date) -> bool:
    return cell.day is not None and cell.day > on


def _is_after(one: Day, other: Day) -> bool:
    return one.day is not None and other.day is not None and one.day > other.day


def _unread(cell: Day) -> bool:
    return cell.day is None and cell.raw != ""


UNREAD: dict[Column, Callable[[Person, Context], bool]] = {
    Column.BORN: lambda person, _: _unread(person.born),
    Column.ISSUED: lambda person, _: _unread(person.issued),
    Column.UPDATED: lambda person, _: _unread(person.updated),
    Column.REVIEWED: lambda person, _: _unread(person.reviewed),
}
"""For each column of dates, whether a cell says something that is not read as a day."""
