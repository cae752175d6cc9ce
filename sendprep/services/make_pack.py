"""Make a binder's document: what is printed of it, with its manifest and what changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Issue
from sendprep.domain.binder_numbers import Numbered, PartPages, number_pages
from sendprep.domain.editions import Edition
from sendprep.domain.exhibit_numbers import beyond, part_pages
from sendprep.domain.pack import Exhibit, Pack
from sendprep.services.issue_pack import ToPrint, printed_entries
from sendprep.services.look_at_documents import kept_among
from sendprep.services.see_manifest import see_manifest

if TYPE_CHECKING:
    from sendprep.reports.document import Document


@dataclass(frozen=True)
class PackMade:
    """A pack ready to be set: its values, its document, and hashes of what stands in its parts."""

    pack: Pack
    document: "Document"
    entries: tuple[tuple[str, str], ...]


def make_pack(
    bank: Bank, wanted: ToPrint, pack: Pack, exhibits: Sequence[Exhibit], beyond_file: str
) -> PackMade:
    """Return the pack with these exhibits, whose pages stand in the file of that name."""
    from sendprep.reports.pack import briefing_pack
    from sendprep.reports.pack_entries import changes, entries

    originals = [pack.se.by_id(one.evidence_id) for one in exhibits]
    manifest = see_manifest(bank, pack, originals, wanted.backup, wanted.steps)
    whole = replace(pack, exhibits=tuple(exhibits), manifest=manifest)
    document = briefing_pack(whole)
    printed = entries(document, whole)
    changed = _told(pack, changes(_printed(wanted.facts.before), printed))
    kept = _kept_words(bank, document) + kept_among(bank, originals)
    if kept or changed:  # which the pack tells as well
        whole = replace(whole, changed=changed, kept_words=kept)
        document = briefing_pack(whole)
    document = replace(document, beyond_file=beyond_file)
    return PackMade(whole, document, printed)


def numbered(wanted: ToPrint, pack: Pack, parts: Sequence[PartPages]) -> Numbered:
    """Return the number of every page of the pack's parts, and of the exhibits that follow."""
    exhibits = [part_pages(one, pack.recipe) for one in pack.exhibits]
    every = number_pages([*parts, *exhibits], wanted.numbers)
    labels = [label for part in every for label in part.labels]  # a part may share all its pages
    last = labels[-1] if labels else ""
    return Numbered(every, last, beyond(pack.exhibits, pack.recipe, every))


def numbering(wanted: ToPrint, pack: Pack) -> Callable[[Sequence[PartPages]], Numbered]:
    """Return what numbers the pages of a pack, however they fall."""
    return lambda parts: numbered(wanted, pack, parts)


def _printed(before: Issue | None) -> tuple[tuple[str, str], ...]:
    return printed_entries(before) if before else ()


def _told(pack: Pack, changed: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """Return the changes that an edition tells: not which exhibit it does not show any more."""
    codes = {one.code for one in pack.se.evidence}
    is_whole = pack.recipe.edition is Edition.INSPECTOR
    return tuple(
        (key, became)
        for key, became in changed
        if is_whole or became != "gone" or key in codes or not key.startswith("E")
    )


def _kept_words(bank: Bank, document: "Document") -> int:
    """Return how many words that may tell who somebody is were kept and stand in a document."""
    from sendprep.reports.printed_words import printed_words

    kept = {one.words for one in bank.kept_words.all() if not one.is_of_document}
    if not kept:
        return 0
    text = "\n".join(" ".join(one.text.split()) for one in printed_words(document))
    return sum(words in text for words in kept)
