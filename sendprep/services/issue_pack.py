"""Tell which issue of a binder is printed: the draft of the next, or one that was given out."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from sendprep.bank.bank import Bank
from sendprep.bank.state import state
from sendprep.domain.binder import Issue, NumberedPart, Recipe
from sendprep.domain.binder_numbers import given_out
from sendprep.domain.cases_apart import cases_entry, is_cases_entry
from sendprep.domain.editions import Edition
from sendprep.domain.identity import new_id
from sendprep.domain.pack import IssueFacts
from sendprep.errors import SendprepError
from sendprep.services.remember_banks import backup_said

if TYPE_CHECKING:
    from sendprep.services.make_pack import PackMade

_STEPS, _BACKUP = "log_steps", "backup"
"""Entries of an issue that are no hashes: what its manifest said, so that it is said again."""


@dataclass(frozen=True)
class ToPrint:
    """An issue that is to be printed: by which recipe, its facts, the numbers that hold.

    `state` is the hash of what the bank holds and the recipe takes of it. `steps` and `backup` are
    those of the manifest that was given out; None and "" before.
    """

    recipe: Recipe
    facts: IssueFacts
    numbers: tuple[NumberedPart, ...]
    state: str
    given: Issue | None = None
    steps: int | None = None
    backup: str = ""


def for_readers(recipe: Recipe, edition: Edition | None) -> Recipe:
    """Return a recipe for another edition, which counts issues of its own."""
    return replace(recipe, edition=edition) if edition else recipe


def issue_key(recipe_id: str, edition: Edition) -> str:
    """Return what issues are kept under: each edition has its own numbers and its own changes.

    Else one edition would tell as gone what another had and it withholds.
    """
    return recipe_id if edition is Edition.INSPECTOR else f"{recipe_id}/{edition.value}"


def is_for(issue: Issue, edition: Edition) -> bool:
    """Whether an issue was for the readers of an edition, whichever recipe it is of."""
    recipe_id, _, _ = issue.recipe_id.partition("/")
    return issue.recipe_id == issue_key(recipe_id, edition)


def to_print(
    bank: Bank, recipe: Recipe, day: date | None = None, copy: int = 1, backup: str | None = None
) -> ToPrint:
    """Return the newest issue if the bank and the recipe are as it was given out, else a draft.

    `backup` says when a backup was last verified, "" for never; else this computer's record does.
    SendprepError if there is no such copy.
    """
    issues = bank.issues.of_recipe(issue_key(recipe.id, recipe.edition))
    copies = max(recipe.copies, 1)
    if not 1 <= copy <= copies:
        raise SendprepError(
            f"There is no copy {copy}: this binder is printed in {copies}.",
            "Nothing was written.",
            "Name another copy, or say in the binder's recipe how many there are.",
        )
    held = _state(bank, recipe)
    if issues and issues[-1].state == held:
        return _given_again(recipe, issues, copy, copies)
    before = issues[-1] if issues else None
    number = before.number + 1 if before else 1
    facts = IssueFacts(number, day or date.today(), copy, copies, before=before)
    verified = backup_said(bank.path) if backup is None else backup
    return ToPrint(recipe, facts, given_out(issues), held, backup=verified)


def giving_out(wanted: ToPrint) -> ToPrint:
    """Return the same as it is given out: its draft becomes the issue."""
    return replace(wanted, facts=replace(wanted.facts, is_draft=False))


def issue_of(
    bank: Bank,
    wanted: ToPrint,
    made: "PackMade",
    parts: Sequence[NumberedPart],
    hashes: tuple[str, str],
) -> Issue:
    """Return what the bank keeps of an issue; `hashes` are those of the pack and its exhibits.

    SendprepError if the bank has changed since it was read.
    """
    if _state(bank, wanted.recipe) != wanted.state:
        raise SendprepError(
            "The bank was changed while the binder was printed.",
            "Nothing was written, and no issue was given out.",
            "Give it out again.",
        )
    steps = made.pack.manifest.log_steps if made.pack.manifest else 0
    said = ((_STEPS, str(steps)), (_BACKUP, wanted.backup))
    return Issue(
        id=new_id(),
        recipe_id=issue_key(wanted.recipe.id, wanted.recipe.edition),
        number=wanted.facts.number,
        made=wanted.facts.made,
        state=wanted.state,
        pack_sha256=hashes[0],
        exhibits_sha256=hashes[1],
        parts=tuple(parts),
        entries=(*made.entries, *map(cases_entry, made.pack.rounds), *said),
    )


def printed_entries(issue: Issue) -> tuple[tuple[str, str], ...]:
    """Return the hashes of what an issue printed, by the key of each part."""
    beside = (_STEPS, _BACKUP)
    return tuple(
        one for one in issue.entries if one[0] not in beside and not is_cases_entry(one[0])
    )


def _given_again(recipe: Recipe, issues: Sequence[Issue], copy: int, copies: int) -> ToPrint:
    *earlier, newest = issues
    said = dict(newest.entries)
    before = earlier[-1] if earlier else None
    facts = IssueFacts(newest.number, newest.made, copy, copies, is_draft=False, before=before)
    steps = int(said[_STEPS])
    return ToPrint(recipe, facts, given_out(earlier), newest.state, newest, steps, said[_BACKUP])


def _state(bank: Bank, recipe: Recipe) -> str:
    """Return the hash of what a bank holds and of what a recipe takes of it."""
    said = {
        "bank": state(bank),
        "recipe": recipe.id,
        "edition": recipe.edition.value,
        "binding": recipe.binding.value,
        "has": [recipe.has_dividers, recipe.has_questions, recipe.copies],
        "sections": sorted(one.value for one in recipe.left_out),
        "weaknesses": sorted(recipe.left_out_weaknesses),
        "exhibits": sorted(recipe.left_out_exhibits),
    }
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()
