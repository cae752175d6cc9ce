"""What of a case may be said on paper so that at least five of its frame share it (k = 5).

A need, an age band, a phase and a setting tell nobody by themselves, but together they may be
true of one child only (domain.md 4). So each case says as much as it may: what is left out first
is the setting, then the phase, then the age band, then the need. It is not enough that five share
what is said: whoever knows this rule also knows that the rest had to be left out. Therefore those
that say the very same are always five or more.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from itertools import combinations
from operator import attrgetter

from sendprep.domain.cohort_frame import MISSING, AgeBand, Case
from sendprep.domain.suppression import LEAST


class Trait(Enum):
    """What may be said of a case, what is kept longest first."""

    NEED = "need"
    AGE_BAND = "age band"
    PHASE = "phase"
    SETTING = "setting"


_ALL = attrgetter("need", "age_band", "phase", "setting")
"""All that could be said of a case; lists have thousands."""
_CHOICES = tuple(kept for size in range(len(Trait), 0, -1) for kept in combinations(Trait, size))
"""What may be kept, in the order in which it is tried."""


@dataclass(frozen=True)
class Sayable:
    """What may be said of a case, and how many cases of its frame say the same with it."""

    traits: tuple[Trait, ...]
    shared_by: int

    @property
    def left_out(self) -> tuple[Trait, ...]:
        """What would tell who it may be."""
        return tuple(one for one in Trait if one not in self.traits)


def sayable(frame: Iterable[Case], least: int = LEAST) -> Mapping[str, Sayable]:
    """Return what may be said of each case of a frame, by its id.

    A frame of fewer than `least` cases says nothing of any of them.
    """
    left = sorted(frame, key=lambda one: one.id)  # so that the order of a list does not matter
    settled = list[tuple[tuple[Trait, ...], list[Case]]]()
    for traits in _CHOICES:
        groups = defaultdict[tuple[str, ...], list[Case]](list)
        for case in left:
            groups[tuple(_value(case, one) for one in traits)].append(case)
        settled += [(traits, group) for group in groups.values() if len(group) >= least]
        left = [case for group in groups.values() if len(group) < least for case in group]
    while 0 < len(left) < least and settled:
        smallest = min(settled, key=lambda one: len(one[1]))  # so few would stand out by silence
        settled.remove(smallest)
        left += smallest[1]
    return {
        case.id: Sayable(traits, len(group))
        for traits, group in (*settled, ((), left))
        for case in group
    }


def rare_combinations(frame: Iterable[Case], least: int = LEAST) -> int:
    """Return how many combinations of all that may be said are shared by fewer than `least`."""
    shared = Counter(map(_ALL, frame))
    return sum(number < least for number in shared.values())


def rare_words(frame: Iterable[Case]) -> str:
    """Return what that means for case pages, in a sentence; "" if no combination is rare."""
    number = rare_combinations(frame)
    if not number:
        return ""
    is_one = number == 1
    return (
        f"{number:,} {'combination' if is_one else 'combinations'} of need, age band, phase and "
        f"setting {'is' if is_one else 'are'} shared by fewer than {LEAST} children: case pages "
        "leave out what would tell them."
    )


def said_of(case: Case, told: Sayable, needs: Mapping[str, str]) -> str:
    """Return what may be said of a case in words; `needs` has the words of codes, "" is none."""
    words = (_words(case, one, needs) for one in told.traits)
    return ", ".join(dict.fromkeys(words))  # where no column tells a setting, it is the phase


def _value(case: Case, trait: Trait) -> str:
    match trait:
        case Trait.NEED:
            return case.need
        case Trait.AGE_BAND:
            return case.age_band.value
        case Trait.PHASE:
            return case.phase
        case Trait.SETTING:
            return case.setting


def _words(case: Case, trait: Trait, needs: Mapping[str, str]) -> str:
    value = _value(case, trait)
    if value in ("", MISSING, AgeBand.NOT_KNOWN.value):
        return f"{trait.value} not recorded"
    match trait:
        case Trait.NEED:
            return needs.get(value, value).lower()
        case Trait.AGE_BAND:
            return f"aged {value.replace('-', ' to ')}"
        case Trait.PHASE | Trait.SETTING:
            return value if value.isupper() else value.lower()
