"""The grade of an audit, derived from its scores and never typed.

A section weighs what its instrument says, and each criterion of it that has an answer an equal part
of that. A criterion that does not apply is as if it were not asked: its part goes to the others of
its section, and the weight of a section in which none applies to the other sections.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import floor, fsum

from sendprep.domain.audit import Score
from sendprep.domain.instrument import Cap, Choice, Instrument, Stance
from sendprep.errors import SendprepError

_PLACES = 6
"""Places of a per cent that are kept, so that 70 worked out in two ways is the same 70."""


@dataclass(frozen=True)
class Grade:
    """What an audit comes to, of what is answered so far."""

    words: str
    """The grade in the instrument's words; empty while nothing that counts is answered."""
    percent: float | None
    """The per cent of weight that is earned, of what is answered and counts, 0 to 100."""
    without_cap: str
    """The grade that the per cent alone would give; empty where it is the same."""
    held_by: tuple[str, ...]
    """The codes of the statutory criteria not met that hold it down, in the order asked."""
    is_whole: bool
    """Whether every criterion has an answer."""

    @property
    def percent_words(self) -> str:
        """The per cent as it is shown: cut and not rounded, so that 69.6 does not look like 70."""
        return "" if self.percent is None else f"{floor(self.percent)}%"

    @property
    def sentence(self) -> str:
        """Why it is this grade, as it is shown beside it."""
        if self.percent is None:
            return "Nothing applies, so no grade follows." if self.is_whole else "No grade yet."
        if not self.held_by:
            return f"{self.percent_words} of weight{'' if self.is_whole else ' so far'}."
        return (
            f"Held at this grade because {_not_met(self.held_by)}. "
            f"Without that: {self.percent_words} of weight, {self.without_cap}."
        )


def grade(instrument: Instrument, scores: Mapping[str, Score]) -> Grade:
    """Return the grade that scores give, by the code of the criterion.

    Raises SendprepError if an answer is none of this instrument, which was edited behind it.
    """
    given = answers(instrument, scores)
    is_whole = len(given) == sum(len(section.criteria) for section in instrument.sections)
    percent = _percent(instrument, given)
    if percent is None:
        return Grade("", None, "", (), is_whole)
    earned = _earned(instrument, percent)
    held = {cap.grade: fails for cap, fails in _caps(instrument, given)}
    words = max((earned, *held), key=instrument.grades.index)
    if words == earned:
        return Grade(earned, percent, "", (), is_whole)
    return Grade(words, percent, earned, held[words], is_whole)


def answers(instrument: Instrument, scores: Mapping[str, Score]) -> dict[str, Choice]:
    """Return what was answered, by the code of the criterion; notes without an answer are not.

    Raises SendprepError if an answer is none of this instrument, which was edited behind it.
    """
    choices = {one.key: one for one in instrument.scale}
    codes = {one.code for one in instrument.criteria}
    given = {code: one.choice for code, one in scores.items() if one.choice}
    for code, key in given.items():
        if code not in codes or key not in choices:
            raise _not_of(instrument, code, key)
    return {code: choices[key] for code, key in given.items()}


def _percent(instrument: Instrument, given: Mapping[str, Choice]) -> float | None:
    weights, earned = [], []
    for section in instrument.sections:
        chosen = (given[one.code].points for one in section.criteria if one.code in given)
        points = [one for one in chosen if one is not None]
        if points:
            weights.append(section.weight)
            earned.append(section.weight * fsum(points) / len(points))
    return round(100 * fsum(earned) / fsum(weights), _PLACES) if weights else None


def _earned(instrument: Instrument, percent: float) -> str:
    return next(band.words for band in instrument.bands if percent >= band.least)


def _caps(
    instrument: Instrument, given: Mapping[str, Choice]
) -> Iterator[tuple[Cap, tuple[str, ...]]]:
    """Yield each cap that is reached, with the codes that reach it."""
    for cap in instrument.caps:
        fails = tuple(_fails(instrument, given, cap.sections))
        if len(fails) >= cap.fails:
            yield cap, fails


def _fails(
    instrument: Instrument, given: Mapping[str, Choice], sections: frozenset[str]
) -> Iterator[str]:
    for section in instrument.sections:
        for one in section.criteria if not sections or section.code in sections else ():
            if one.is_statutory and one.code in given and given[one.code].stance is Stance.NOT_MET:
                yield one.code


def _not_met(codes: tuple[str, ...]) -> str:
    if len(codes) == 1:
        return f"{codes[0]}, which the law asks for, is not met"
    return f"{', '.join(codes[:-1])} and {codes[-1]}, which the law asks for, are not met"


def _not_of(instrument: Instrument, code: str, key: str) -> SendprepError:
    return SendprepError(
        f"{code} was answered with {key}, which version {instrument.version} of "
        f"{instrument.title} does not know: its file was edited after the audit.",
        "The answer is kept as it was given.",
        "Put back the file that the round began with, and give what was edited the next number.",
    )
