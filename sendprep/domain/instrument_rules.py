"""What an audit instrument must keep to, so that every audit with it has one clear grade."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from sendprep.domain.instrument import Cap, Choice, Instrument, Stance

RESERVED = frozenset("TG")
"""Letters that the audit page needs itself: T for the note, G for what good looks like."""
_STANCES = [Stance.MET, Stance.PARTLY, Stance.NOT_MET]


def faults(instrument: Instrument) -> Iterator[str]:
    """Yield each rule that the instrument breaks, as a sentence that says where and what to do."""
    yield from _of_codes(instrument)
    yield from _of_scale(instrument.scale)
    yield from _of_bands(instrument)
    for number, cap in enumerate(instrument.caps, 1):
        yield from _of_cap(instrument, cap, f"caps, {number}")


def _of_codes(instrument: Instrument) -> Iterator[str]:
    for code in _twice(section.code for section in instrument.sections):
        yield f"The section code {code} is given twice. Give each section a code of its own."
    for code in _twice(one.code for one in instrument.criteria):
        yield f"The criterion code {code} is given twice. Give each criterion a code of its own."
    for section in instrument.sections:
        if section.weight <= 0:
            yield f"Section {section.code} weighs {section.weight:g}. Give it a weight above 0."


def _of_scale(scale: tuple[Choice, ...]) -> Iterator[str]:
    for key in _twice(one.key for one in scale):
        yield f"The key {key} is given to two answers. Give each answer a key of its own."
    for one in scale:
        if len(one.key) != 1 or not one.key.isalnum() or one.key != one.key.upper():
            yield f"The key “{one.key}” cannot be used. Use one digit or one capital letter."
        if one.key in RESERVED:
            yield f"The key {one.key} has another use on the audit page. Use another letter."
        if (one.points is None) != (one.stance is Stance.NOT_APPLICABLE):
            yield f"“{one.words}” must have points, unless its stance is “not applicable”."
        elif one.points is not None and not 0 <= one.points <= 1:
            yield f"“{one.words}” earns {one.points:g}. Give points from 0 to 1."
    yield from _of_order([one for one in scale if one.points is not None])


def _of_order(counted: list[Choice]) -> Iterator[str]:
    if {Stance.MET, Stance.NOT_MET} - {one.stance for one in counted}:
        yield "The scale needs an answer with the stance “met” and one with “not met”."
    for better, worse in pairwise(counted):
        if (better.points or 0) <= (worse.points or 0) or _rank(better) > _rank(worse):
            yield (
                f"“{worse.words}” must earn less than “{better.words}” before it. "
                "Write the answers from the best to the worst."
            )


def _of_bands(instrument: Instrument) -> Iterator[str]:
    for words in _twice(instrument.grades):
        yield f"The grade “{words}” is given twice. Give each grade words of its own."
    for better, worse in pairwise(instrument.bands):
        if worse.least >= better.least:
            yield (
                f"“{worse.words}” must begin below “{better.words}” before it. "
                "Write the grades from the best to the worst."
            )
    if instrument.bands[0].least > 100:
        yield f"“{instrument.bands[0].words}” begins above 100, where nobody can come."
    if instrument.bands[-1].least != 0:
        yield f"“{instrument.bands[-1].words}” is the worst grade and must begin at 0."


def _of_cap(instrument: Instrument, cap: Cap, place: str) -> Iterator[str]:
    if cap.grade not in instrument.grades:
        yield f"At {place} stands “{cap.grade}”, which is no grade of the bands. Use one of them."
    if cap.fails < 1:
        yield f"At {place} the number of fails is {cap.fails}. Give 1 or more."
    for code in sorted(cap.sections - {section.code for section in instrument.sections}):
        yield f"At {place} stands section {code}, which there is not. Use the code of a section."


def _rank(choice: Choice) -> int:
    return _STANCES.index(choice.stance) if choice.stance in _STANCES else 0


def _twice(codes: Iterable[str]) -> list[str]:
    seen = list(codes)
    return sorted({code for code in seen if seen.count(code) > 1})
