"""Verify that a printed binder is of a bank: its log, its state, its exhibits, its very bytes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sendprep.bank.bank import Bank
from sendprep.bank.state import state
from sendprep.domain.binder import Issue, Recipe
from sendprep.domain.editions import Edition
from sendprep.domain.exhibit_choice import chosen_exhibits
from sendprep.errors import SendprepError
from sendprep.progress import Progress, silent
from sendprep.readers.files import sha256_of
from sendprep.readers.pack_manifest import PackManifest, read_manifest
from sendprep.services.choose_recipe import FIRST
from sendprep.services.gather_exhibits import gather
from sendprep.services.issue_pack import ToPrint, for_readers, issue_key, to_print
from sendprep.services.name_pack_files import PackFiles
from sendprep.services.print_pack import Binder, print_in, work_folder
from sendprep.services.see_pack import see_pack

_STATE = "State"


@dataclass(frozen=True)
class Check:
    """One thing that was looked at, whether it holds, and what was found in a sentence."""

    what: str
    holds: bool
    found: str


@dataclass(frozen=True)
class Verified:
    """What is known of a binder, which matches its bank only if every check holds."""

    said: PackManifest
    checks: tuple[Check, ...]

    @property
    def matches(self) -> bool:
        """Whether the binder is what this bank would print of it now, byte for byte."""
        return all(one.holds for one in self.checks)

    @property
    def verdict(self) -> str:
        """What it comes to, in a sentence: a bank that went on makes no binder a false one."""
        if self.matches:
            return "It matches this bank."
        if all(one.holds for one in self.checks if one.what != _STATE):
            return "It was given out from this bank, which has been changed since."
        return "It does not match this bank."


def verify_pack(pack: Path, bank: Bank, progress: Progress = silent) -> Verified:
    """Return whether a binder, with its exhibits beside it, is of this bank as it is now.

    Nothing is changed. SendprepError if the file is no binder.
    """
    said = read_manifest(pack)
    files = PackFiles(pack, pack.with_name(said.exhibits_file), None)
    is_there = _log(bank, said), _state(bank, said)
    checks = (*is_there, _exhibits(bank, said), _bytes(bank, said, files, progress))
    return Verified(said, checks)


def _log(bank: Bank, said: PackManifest) -> Check:
    held = bank.history.head(said.log_steps)
    if (held.steps, held.hash) == (said.log_steps, said.log_head):
        return Check("Log", True, f"The bank's log holds the {said.log_steps:,} steps behind it.")
    return Check("Log", False, "It is of another bank: this one's log has not the same steps.")


def _state(bank: Bank, said: PackManifest) -> Check:
    if state(bank) == said.state:
        return Check(_STATE, True, "The bank holds what it held when the binder was made.")
    return Check(_STATE, False, "The bank holds something else than when the binder was made.")


def _exhibits(bank: Bank, said: PackManifest) -> Check:
    """Check that the bank has every exhibit's original, and that each is whole."""
    held = {one.code: one.sha256 for one in bank.evidence.all(trashed=True)}
    other = [
        code
        for code, sha256 in said.exhibits
        if held.get(code) != sha256 or not bank.originals.is_whole(sha256)
    ]
    if other:
        return Check("Exhibits", False, f"Not as they were filed: {', '.join(other)}.")
    count = len(said.exhibits)
    return Check("Exhibits", True, f"The bank has the originals of all {count}, unchanged.")


def _bytes(bank: Bank, said: PackManifest, files: PackFiles, progress: Progress) -> Check:
    """Check that the files are those of the issue, or what is printed anew of the same state."""
    held = tuple(_sha256(place) for place in (files.pack, files.exhibits))
    if held in _given_out(bank, said):
        return Check("Files", True, f"They are issue {said.issue} as it was given out.")
    if said.is_draft and any(_issues(bank, said)):
        return Check("Files", False, f"They are a draft of issue {said.issue}, given out since.")
    try:
        printed = _printed_anew(bank, said, files, progress)
    except SendprepError as refused:
        return Check("Files", False, f"They could not be compared. {refused.happened}")
    if held == printed:
        return Check("Files", True, "Printed anew, they are the same, byte for byte.")
    alike = max((printed, *_given_out(bank, said)), key=lambda known: _same(held, known))
    which = [
        place.name
        for place, one, other in zip(_places(files), held, alike, strict=True)
        if one != other
    ]
    return Check("Files", False, f"Not what this bank prints: {' and '.join(which)}.")


def _same(held: Sequence[str], known: Sequence[str]) -> int:
    """Count the files that are as they are known to have been."""
    return sum(one == other for one, other in zip(held, known, strict=True))


def _given_out(bank: Bank, said: PackManifest) -> Sequence[tuple[str, ...]]:
    """Return the hashes of the issue that the binder says it is, if it was given out."""
    if said.is_draft:
        return ()
    return [(one.pack_sha256, one.exhibits_sha256) for one in _issues(bank, said)]


def _issues(bank: Bank, said: PackManifest) -> Sequence[Issue]:
    key = issue_key(said.recipe, Edition(said.edition))
    return [one for one in bank.issues.of_recipe(key) if one.number == said.issue]


def _printed_anew(
    bank: Bank, said: PackManifest, files: PackFiles, progress: Progress
) -> tuple[str, ...]:
    wanted = _wanted(bank, said)
    pack = see_pack(bank, wanted.recipe, wanted.facts, progress)
    with (
        work_folder(bank.path.parent) as folder,  # the binder may lie on what cannot be written
        gather(bank, chosen_exhibits(pack), folder, progress) as gathered,
    ):
        return print_in(folder, Binder(bank, wanted, pack, gathered, files), progress).hashes


def _wanted(bank: Bank, said: PackManifest) -> ToPrint:
    wanted = to_print(bank, _recipe(bank, said), said.made, said.copy, said.backup)
    return wanted if wanted.given else replace(wanted, steps=said.log_steps)


def _recipe(bank: Bank, said: PackManifest) -> Recipe:
    """Return the recipe that a binder was printed by, or another with the same name for it."""
    for one in bank.recipes.all() or [FIRST]:
        if one.id == said.recipe:
            return for_readers(one, Edition(said.edition))
    raise SendprepError(
        f"The bank has no recipe “{said.binder}” any more.",
        "Nothing was changed.",
        "Bring the recipe back from the history.",
    )


def _places(files: PackFiles) -> tuple[Path, ...]:
    return tuple(place for place in (files.pack, files.exhibits) if place)


def _sha256(place: Path | None) -> str:
    return sha256_of(place) if place and place.is_file() else ""
