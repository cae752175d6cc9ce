"""Which audits nobody else may be shown yet, so that the two audits of a case stay blind."""

from collections.abc import Collection, Mapping

from sendprep.domain.audit import Pass


def blind_cases(
    chosen: Collection[str], finished: Mapping[tuple[str, Pass], bool]
) -> frozenset[str]:
    """Return the cases audited twice that are not finished twice: no answer of them is told.

    `chosen` are those of a round's second audits; `finished` says it of each audit that was begun.
    A case with a second audit counts as chosen.
    """
    twice = {*chosen, *(case for case, which in finished if which is Pass.SECOND)}
    return frozenset(
        case for case in twice if not all(finished.get((case, which)) for which in Pass)
    )
