"""Rules 101, 103, 107 and 108 (201, 203, 207, 208): what a row lacks."""

from sendprep.domain.cohort import Person
from sendprep.domain.cohort_context import Context

_NUMBERED_FROM = 6
_SCHOOL_AGE = range(5, 16)
"""From the fifth birthday to the day before the sixteenth, as the published validator counts."""


def birth_date(person: Person, _: Context) -> bool:
    """101a: no date of birth."""
    return not person.born.raw


def gender(person: Person, _: Context) -> bool:
    """101b: no gender."""
    return not person.gender


def ethnicity(person: Person, _: Context) -> bool:
    """101c: no ethnicity."""
    return not person.ethnicity


def need(person: Person, _: Context) -> bool:
    """101d: no primary need."""
    return not person.need


def disability(person: Person, _: Context) -> bool:
    """103: not said whether there is a disability."""
    return not person.disability


def upn_and_uln(person: Person, context: Context) -> bool:
    """107: aged 6 or older with neither UPN (or the code why there is none) nor ULN."""
    if person.upn or person.uln:
        return False
    age = person.age(context.on)
    return age is not None and age >= _NUMBERED_FROM


def setting(person: Person, context: Context) -> bool:
    """108a: of school age with neither a main nor a subsidiary setting."""
    if person.main or person.subsidiary:
        return False
    return person.age(context.on) in _SCHOOL_AGE


def main_setting(person: Person, context: Context) -> bool:
    """108b: of school age with a subsidiary setting and no main one."""
    if person.main or not person.subsidiary:
        return False
    return person.age(context.on) in _SCHOOL_AGE
