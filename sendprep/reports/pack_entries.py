"""What was printed of each part of a binder, as hashes by which the next issue tells changes."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence

from sendprep.domain.binder import PackSection
from sendprep.domain.pack import Pack
from sendprep.reports.document import Block, Document, Part, Timeline

_SAYS_NOTHING_NEW = frozenset(
    one.value
    for one in (
        PackSection.HOW_TO_USE,
        PackSection.EVIDENCE_INDEX,
        PackSection.GLOSSARY,
        PackSection.CHANGES,
        PackSection.MANIFEST,
    )
) | {"cover", ""}
"""Parts that follow from the others: that those changed is said of them."""


def entries(document: Document, pack: Pack) -> tuple[tuple[str, str], ...]:
    """Return the hash of each part by its key, and of each exhibit by its code."""
    parts = [
        (key, _hash(blocks))
        for key, blocks in _parts(document.blocks)
        if key not in _SAYS_NOTHING_NEW
    ]
    return (*parts, *_exhibits(pack))


def changes(
    before: Sequence[tuple[str, str]], now: Sequence[tuple[str, str]]
) -> tuple[tuple[str, str], ...]:
    """Return what is new or changed, in the order of the binder, and then what is gone."""
    was, here = dict(before), dict(now)
    found = [
        (key, "changed" if key in was else "new") for key, value in now if was.get(key) != value
    ]
    return (*found, *((key, "gone") for key, _ in before if key not in here))


def _parts(blocks: Sequence[Block]) -> Iterator[tuple[str, list[Block]]]:
    key, own = "", list[Block]()
    for block in blocks:
        if isinstance(block, Part):
            yield key, own
            key, own = block.key, []
        elif not isinstance(block, Timeline):  # it marks today, which is another day each time
            own.append(block)
    yield key, own


def _exhibits(pack: Pack) -> Iterator[tuple[str, str]]:
    originals: Mapping[str, str] = dict(pack.manifest.exhibits) if pack.manifest else {}
    for one in pack.exhibits:
        piece = pack.se.by_id(one.evidence_id)
        yield one.code, _hash((originals.get(one.code, ""), piece.title, one.pages, one.problem))


def _hash(value: object) -> str:
    return hashlib.sha256(repr(value).encode()).hexdigest()
