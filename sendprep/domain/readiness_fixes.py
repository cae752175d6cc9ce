"""What would help readiness most: each deed with the steps it would meet, the most useful first.

A fix is counted alone, and as done well: evidence that is added is fresh on the day and draws on
nothing that is here, and what is dated or brought up to date is no more than a year old then.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from sendprep.domain.coverage_cells import CoverageGap
from sendprep.domain.evidence import Evidence
from sendprep.domain.readiness import ENOUGH_SOURCES, Readiness, Stand, Step
from sendprep.domain.weakness import Weakness
from sendprep.domain.within_line import within_line

MOST_USEFUL = 10
"""How many fixes are told first (product.md C11)."""
_NAMED = 3
_EVERY = frozenset(Step)


class Deed(Enum):
    """What is to be done, the cheapest first."""

    DATE = "date"
    ANSWER = "answer"
    SPEAK_OF = "speak_of"
    LINK = "link"
    RENEW = "renew"
    SECOND = "second"

    @property
    def is_written(self) -> bool:
        """Whether it is done in our own account, and not to a document."""
        return self in (Deed.ANSWER, Deed.SPEAK_OF)


@dataclass(frozen=True)
class Fix:
    """One deed for findings of one weakness, or for all that a `piece` of evidence stands behind.

    `steps` counts the steps it meets, `completes` the findings that then stand in full.
    """

    deed: Deed
    stands: tuple[Stand, ...]
    steps: int
    completes: int
    piece: Evidence | None = None

    @property
    def weakness(self) -> Weakness:
        """The weakness of its first finding."""
        return self.stands[0].row.weakness

    @property
    def title(self) -> str:
        """The deed in words."""
        return _TITLES[self.deed].format(findings=named(self.stands), code=self._code)

    @property
    def why(self) -> str:
        """Why it is wanted, or how it is done most cheaply; a whole sentence."""
        return _WHYS[self.deed](self)

    @property
    def effect(self) -> str:
        """What it would change, in words."""
        steps = f"{self.steps} {'step' if self.steps == 1 else 'steps'} more"
        if not self.completes:
            return steps
        stands = f"{self.completes} {'stands' if self.completes == 1 else 'stand'} in full"
        return f"{steps}, {stands}" if self.steps else stands

    @property
    def _code(self) -> str:
        return self.piece.code if self.piece else ""


def fixes(seen: Readiness) -> tuple[Fix, ...]:
    """Return every fix that changes a count, by its effect: findings completed, then steps met."""
    found = [*_of_weaknesses(seen), *_of_pieces(seen)]
    order = {deed: place for place, deed in enumerate(Deed)}
    return tuple(
        sorted(
            (one for one in found if one.steps or one.completes),
            key=lambda one: (-one.completes, -one.steps, order[one.deed], *_place(one)),
        )
    )


def named(stands: Sequence[Stand]) -> str:
    """Return the findings by their numbers: "finding 3.1", "findings 3.1, 3.2 and 4 more"."""
    numbers = [one.number for one in stands]
    if len(numbers) == 1:
        return f"finding {numbers[0]}"
    if len(numbers) > _NAMED + 1:
        return f"findings {', '.join(numbers[:_NAMED])} and {len(numbers) - _NAMED} more"
    return f"findings {', '.join(numbers[:-1])} and {numbers[-1]}"


def _place(fix: Fix) -> tuple[int, int]:
    return fix.weakness.number, fix.piece.number if fix.piece else 0


def _of_weaknesses(seen: Readiness) -> Iterator[Fix]:
    for deed, gained in _GAINED.items():
        groups: dict[str, list[tuple[Stand, frozenset[Step]]]] = {}
        for stand in seen.stands:
            if steps := gained(stand, seen):
                groups.setdefault(stand.row.weakness.id, []).append((stand, steps))
        yield from (_fix(deed, group, seen) for group in groups.values())


def _of_pieces(seen: Readiness) -> Iterator[Fix]:
    for deed, wanted in _WANTED.items():
        groups: dict[int, list[tuple[Stand, frozenset[Step]]]] = {}
        pieces: dict[int, Evidence] = {}
        for stand in seen.stands:
            for piece in wanted(stand, seen):
                gains = frozenset() if deed is Deed.SPEAK_OF else frozenset({Step.FRESH})
                groups.setdefault(piece.number, []).append((stand, gains))
                pieces[piece.number] = piece
        yield from (_fix(deed, groups[number], seen, pieces[number]) for number in groups)


def _fix(
    deed: Deed,
    group: Sequence[tuple[Stand, frozenset[Step]]],
    seen: Readiness,
    piece: Evidence | None = None,
) -> Fix:
    completed = [
        stand
        for stand, gained in group
        if stand.met(seen.day) | gained == _EVERY and _is_clear(stand, deed, piece)
    ]
    steps = sum(len(gained) for _, gained in group)
    return Fix(deed, tuple(stand for stand, _ in group), steps, len(completed), piece)


def _is_clear(stand: Stand, deed: Deed, piece: Evidence | None) -> bool:
    """Whether nothing would speak against a finding unanswered once the deed is done."""
    answered = {piece} if deed is Deed.SPEAK_OF else set()
    return not set(stand.against) - answered


def _answering(stand: Stand, seen: Readiness) -> frozenset[Step]:
    return frozenset({Step.ANSWERED}) - stand.met(seen.day)


def _linking(stand: Stand, seen: Readiness) -> frozenset[Step]:
    return frozenset() if stand.pieces else _with_fresh({Step.EVIDENCED}, stand, seen)


def _seconding(stand: Stand, seen: Readiness) -> frozenset[Step]:
    if not stand.pieces or stand.row.independent_sources >= ENOUGH_SOURCES:
        return frozenset()
    return _with_fresh({Step.CORROBORATED}, stand, seen)


def _with_fresh(steps: Iterable[Step], stand: Stand, seen: Readiness) -> frozenset[Step]:
    """Return the steps that a piece which is fresh on the day meets; without a day none is."""
    gained = frozenset(steps) | ({Step.FRESH} if seen.day else set())
    return gained - stand.met(seen.day)


def _undated(stand: Stand, seen: Readiness) -> Iterable[Evidence]:
    if seen.day is None or Step.FRESH in stand.met(seen.day):
        return ()
    return (one for one in stand.pieces if one.speaks_until is None)


def _stale(stand: Stand, seen: Readiness) -> Iterable[Evidence]:
    if seen.day is None or stand.newest is None or Step.FRESH in stand.met(seen.day):
        return ()
    return (one for one in stand.pieces if one.speaks_until == stand.newest)


def _against(stand: Stand, _: Readiness) -> Iterable[Evidence]:
    return stand.against


_GAINED: Mapping[Deed, Callable[[Stand, Readiness], frozenset[Step]]] = {
    Deed.ANSWER: _answering,
    Deed.LINK: _linking,
    Deed.SECOND: _seconding,
}
_WANTED: Mapping[Deed, Callable[[Stand, Readiness], Iterable[Evidence]]] = {
    Deed.DATE: _undated,
    Deed.RENEW: _stale,
    Deed.SPEAK_OF: _against,
}
_TITLES = {
    Deed.DATE: "Date {code}",
    Deed.ANSWER: "Answer {findings} in full",
    Deed.SPEAK_OF: "Say what {code} holds against {findings}",
    Deed.LINK: "Link evidence to {findings}",
    Deed.RENEW: "Bring {code} up to date",
    Deed.SECOND: "Find a second source for {findings}",
}


def _called(fix: Fix, said: str) -> str:
    title = fix.piece.title if fix.piece else ""
    return f"“{title}” {said.format(findings=named(fix.stands))}"


def _advice(fix: Fix, cells: Callable[[CoverageGap], bool], otherwise: str) -> str:
    """Return what coverage would link from the bank, where it holds anything that fits."""
    for stand in fix.stands:
        for gap in stand.row.gaps:
            if gap.held and cells(gap):
                return f"For {stand.number}: {within_line(gap.fix)}"
    return otherwise


_WHYS: Mapping[Deed, Callable[[Fix], str]] = {
    Deed.DATE: lambda fix: _called(
        fix, "stands behind {findings}, and nobody can say how old it is."
    ),
    Deed.ANSWER: lambda _: "Write our answer, and set it to Answered.",
    Deed.SPEAK_OF: lambda fix: _called(fix, "contradicts us, and what we wrote does not cite it."),
    Deed.LINK: lambda fix: _advice(
        fix, lambda _: True, "Link the piece that shows our answer to be true."
    ),
    Deed.RENEW: lambda fix: _called(
        fix, "is the newest behind {findings}, and over a year old on the day."
    ),
    Deed.SECOND: lambda fix: _advice(
        fix,
        lambda gap: gap.cell.startswith("agencies."),
        "Add another agency’s record, an audit, or families’ own words.",
    ),
}
