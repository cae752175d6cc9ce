"""Foresee what becomes of files that were read: new, held already, or another state of a thing."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence
from sendprep.domain.intake import ALIKE, Foreseen, Intake, Outcome
from sendprep.domain.likeness import Likenesses, likeness
from sendprep.services.add_evidence_find import stored_name


def foresee(bank: Bank, intakes: Sequence[Intake]) -> list[Foreseen]:
    """Return for each file what `store_files` will do with it unless the officer decides.

    Takes about 0.1 s for 5,000 pieces that are held: for a worker.
    """
    held = _Held(bank)
    return [held.foresee(intake) for intake in intakes]


class _Held:
    """What the bank holds, and what comes with the files that were already asked for."""

    def __init__(self, bank: Bank) -> None:
        everything = bank.evidence.all(trashed=True)
        replaced = {one.replaces_id for one in everything if one.trashed is None}
        self._newest = {
            one.id: one for one in everything if one.trashed is None and one.id not in replaced
        }
        self._by_name = {one.filename: one for one in self._newest.values()}
        self._by_sha256 = _by_sha256(everything)
        self._sketches = {
            name: one for name, one in bank.sketches.all().items() if name in self._newest
        }
        self._likenesses = Likenesses(self._sketches)
        self._coming: dict[str, Path] = {}
        self._coming_alike = Likenesses({})

    def foresee(self, intake: Intake) -> Foreseen:
        """Return what becomes of the next file."""
        if intake.refused is not None:
            return Foreseen(Outcome.REFUSED)
        held = self._by_sha256.get(intake.sha256)
        if held or intake.sha256 in self._coming:
            return Foreseen(Outcome.DUPLICATE, held)
        like, like_file = self._like(intake), self._like_file(intake)
        self._coming[intake.sha256] = intake.file
        self._coming_alike.add(intake.sha256, intake.sketch)
        if older := self._of_its_name(intake):
            del self._by_name[older.filename]
            return Foreseen(Outcome.NEW_VERSION, older, like)
        outcome = Outcome.ADDED if intake.has_text else Outcome.NO_TEXT
        return Foreseen(outcome, None, like, None if like else like_file)

    def _of_its_name(self, intake: Intake) -> Evidence | None:
        """Return what is held under the same file name: an earlier state of this file.

        Attachments bear names such as image001.png, which say nothing: their words must agree.
        """
        named = self._by_name.get(stored_name(intake.file))
        if named is None or intake.came_with is None:
            return named
        return (
            named if likeness(self._sketches.get(named.id, b""), intake.sketch) >= ALIKE else None
        )

    def _like(self, intake: Intake) -> tuple[Evidence, float] | None:
        nearest = self._likenesses.nearest(intake.sketch, ALIKE)
        return (self._newest[nearest[0]], nearest[1]) if nearest else None

    def _like_file(self, intake: Intake) -> tuple[Path, float] | None:
        nearest = self._coming_alike.nearest(intake.sketch, ALIKE)
        return (self._coming[nearest[0]], nearest[1]) if nearest else None


def _by_sha256(everything: Iterable[Evidence]) -> dict[str, Evidence]:
    """Return for each content the newest that holds it, and one in the trash only if none else."""
    found: dict[str, Evidence] = {}
    for one in everything:
        before = found.get(one.sha256)
        if before is None or one.trashed is None or before.trashed is not None:
            found[one.sha256] = one
    return found
