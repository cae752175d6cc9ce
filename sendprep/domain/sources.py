"""Which pieces of evidence rest on one and the same source, and which rest on our own SEF.

One source are: the versions of a document, a mail and what was attached to it, everything from
one dataset, survey or audit, and the same file twice. A piece that rests on others adds no
source of its own: what stands under it are theirs (product.md 21 and C5).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

from sendprep.domain.evidence import Evidence, EvidenceKind

_OWN_SEF = "our own SEF"


@dataclass(frozen=True)
class Sources:
    """What is known of each piece, by its id.

    `chains` names the versions of one document alike, `editions` counts a piece's place among
    them from 0, `foundations` are the sources that stand under it, and `circular` are the pieces
    that lead back to themselves or to our own SEF.
    """

    chains: Mapping[str, str]
    editions: Mapping[str, int]
    foundations: Mapping[str, frozenset[str]]
    circular: frozenset[str]

    def independent(self, pieces: Iterable[str]) -> int:
        """Return how many independent sources speak through these pieces.

        No more than there are documents, and our own SEF is none.
        """
        every = set(pieces)
        under = {one for piece in every for one in self.foundations[piece]} - {_OWN_SEF}
        return min(len(under), len({self.chains[piece] for piece in every}))

    def newest(self, pieces: Iterable[str]) -> frozenset[str]:
        """Return these pieces without those whose later version is among them."""
        last: dict[str, str] = {}
        for piece in sorted(set(pieces)):
            other = last.setdefault(self.chains[piece], piece)
            if self.editions[piece] > self.editions[other]:
                last[self.chains[piece]] = piece
        return frozenset(last.values())


def find_sources(evidence: Sequence[Evidence]) -> Sources:
    """Return how these pieces hang together; what they name and is not here still joins them."""
    ids = [one.id for one in evidence]
    chains = _Joined()
    for one in evidence:
        chains.join(one.id, one.replaces_id or one.id)
    return Sources(
        chains={one: chains.of(one) for one in ids},
        editions=_editions(evidence),
        foundations=_foundations(evidence),
        circular=frozenset(_circular(evidence)),
    )


class _Joined:
    """Names that are joined, two at a time, into classes."""

    def __init__(self) -> None:
        self._over: dict[str, str] = {}

    def of(self, name: str) -> str:
        """Return the name that stands for its class."""
        top = name
        while (above := self._over.get(top, top)) != top:
            top = above
        while name != top:
            self._over[name], name = top, self._over[name]
        return top

    def join(self, one: str, other: str) -> None:
        """Make one class of two; the first name in order stands for both."""
        first, second = sorted((self.of(one), self.of(other)))
        self._over[second] = first


def _editions(evidence: Iterable[Evidence]) -> dict[str, int]:
    before = {one.id: one.replaces_id for one in evidence}
    found = {}
    for one in before:
        place, seen = before[one], {one}
        while place is not None and place not in seen:
            seen.add(place)
            place = before.get(place)
        found[one] = len(seen) - 1
    return found


def _foundations(evidence: Sequence[Evidence]) -> dict[str, frozenset[str]]:
    joined, rests = _Joined(), []
    own = {one.id for one in evidence if _is_sef(one)}
    for one in evidence:
        if one.id not in own:  # our SEF draws on everything, and is no bridge between sources
            for name in _same_source(one):
                joined.join(one.id, name)
            rests += [(one.id, _OWN_SEF if under in own else under) for under in one.rests_on]
    found: dict[str, frozenset[str]] = {}
    for source, rests_on in _in_order(joined, rests):
        parts = [found[under] for under in rests_on]
        found[source] = frozenset[str]().union(*parts) if parts else frozenset({source})
    sources = {one.id: joined.of(one.id) for one in evidence}
    return {piece: found.get(source, frozenset({source})) for piece, source in sources.items()}


def _same_source(one: Evidence) -> Iterator[str]:
    yield f"file {one.sha256}"
    if one.replaces_id:
        yield one.replaces_id
    if one.came_with_id:
        yield one.came_with_id
    if said := " ".join(one.source.casefold().split()):
        yield f"source {said}"


def _in_order(
    joined: _Joined, rests: Sequence[tuple[str, str]]
) -> list[tuple[str, frozenset[str]]]:
    """Return each source that rests on others, after those; circles are joined into one."""
    while True:
        graph: dict[str, set[str]] = {}
        for piece, under in rests:
            graph.setdefault(joined.of(piece), set()).add(joined.of(under))
        for source, below in graph.items():
            below.discard(source)
        try:
            order = tuple(TopologicalSorter(graph).static_order())
        except CycleError as found:
            circle: list[str] = found.args[1]
            for one in circle:
                joined.join(circle[0], one)
        else:
            return [(one, frozenset(graph.get(one, ()))) for one in order]


def _circular(evidence: Sequence[Evidence]) -> Iterator[str]:
    """Yield the pieces from which what they rest on leads back to them, or to our own SEF."""
    rests = {one.id: set(one.rests_on) for one in evidence}
    leaning = {one.id for one in evidence if _is_sef(one)}
    waiting = list(leaning)
    above: dict[str, list[str]] = {}
    for piece, some in rests.items():
        for under in some:
            above.setdefault(under, []).append(piece)
    while waiting:
        new = [one for one in above.get(waiting.pop(), ()) if one not in leaning]
        leaning.update(new)
        waiting += new
    yield from leaning
    yield from (one for one in _in_knots(rests) if one not in leaning and _returns(one, rests))


def _in_knots(rests: Mapping[str, set[str]]) -> set[str]:
    """Return the pieces whose order has no end: those in circles, and those that rest on them."""
    sorter = TopologicalSorter(rests)
    try:
        sorter.prepare()
    except CycleError:
        left = set(rests)
        while ready := sorter.get_ready():
            left.difference_update(ready)
            sorter.done(*ready)
        return left
    return set()


def _returns(piece: str, rests: Mapping[str, set[str]]) -> bool:
    reached: set[str] = set()
    waiting = [piece]
    while waiting:
        new = rests.get(waiting.pop(), set()) - reached
        reached |= new
        waiting += new
    return piece in reached


def _is_sef(one: Evidence) -> bool:
    return one.kind is EvidenceKind.SELF_EVALUATION
