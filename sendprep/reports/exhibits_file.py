"""Writes the file of exhibits: dividers, every page stamped with its number, bookmarks, labels."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from pikepdf import Array, String

from sendprep.domain.binder import PackSection
from sendprep.domain.binder_numbers import Numbered
from sendprep.domain.exhibit_numbers import divider_pages
from sendprep.domain.exhibit_paper import ExhibitFile, Gathered
from sendprep.domain.pack import Pack
from sendprep.progress import Progress, silent
from sendprep.reports import styles
from sendprep.reports.careful_file import save_carefully
from sendprep.reports.document import Document
from sendprep.reports.exhibit_links import add_links
from sendprep.reports.exhibit_sheets import Sheets
from sendprep.reports.exhibits_merge import merged, refuse_missing
from sendprep.reports.fonts import clean
from sendprep.reports.pack_words import issue_words, marking, paper_title
from sendprep.reports.pdf_finish import Bookmark, Facts, add_bookmarks, add_facts, add_labels
from sendprep.reports.pdf_structure import Place
from sendprep.reports.whole_file import made_whole, work_beside

_ORIGINALS = (
    "Originals are as received: a stamp was added at the foot of each page, and files without "
    "pages were set anew. They are not made accessible; the pack is."
)
_ONLY_LISTED = (PackSection.EVIDENCE_INDEX.value, PackSection.MANIFEST.value)
"""Parts of the pack that list every exhibit, which tells nothing of where it is used."""


def write_exhibits(
    gathered: Gathered,
    pack: Pack,
    numbers: Numbered,
    used: Mapping[str, Sequence[str]],
    out: Path,
    progress: Progress = silent,
    pack_file: str = "",
) -> None:
    """Write the exhibits of the pack to `out`, whole or not at all.

    `numbers` are those of the whole binder, and `used` says on which of its pages each anchor,
    such as "E14" or "E14/7", is linked, which dividers lead back to if the pack stands beside
    as `pack_file`. The same exhibits and pack give the same bytes.
    Raises SendprepError if the file cannot be written, and what `progress` raises.
    """
    document = _document(pack)
    sheets = Sheets(pack, document, numbers)
    bookmarks = list(_drawn(sheets, gathered, pack, numbers, used, progress))
    with (
        work_beside(out) as folder,
        merged(sheets, folder, progress) as pdf,
        made_whole(out) as part,
    ):
        add_bookmarks(pdf, bookmarks)
        add_labels(pdf, sheets.labels)
        add_facts(pdf, _facts(document, pack))
        if pack_file:
            add_links(pdf, sheets.leaves, numbers, pack, pack_file)
        pdf.trailer.ID = Array([_id(pack, sheets)] * 2)
        progress(0, 0, "Writing the exhibits")
        save_carefully(pdf, part)
        refuse_missing(sheets.leaves)


def _id(pack: Pack, sheets: Sheets) -> String:
    """Return what tells this file from any other: a hash of its originals and its numbers."""
    told = [pack.se.by_id(one.evidence_id).sha256 for one in pack.exhibits]
    said = "\n".join((issue_words(pack.issue), *told, *sheets.labels))
    return String(hashlib.sha256(said.encode()).digest()[:16])


def _document(pack: Pack) -> Document:
    running = paper_title(pack, PackSection.EXHIBITS.words)
    issue = issue_words(pack.issue)
    return Document(running, running, marking(pack), issue, pack.issue.made, ())


def _facts(document: Document, pack: Pack) -> Facts:
    said = (document.marking, document.issue, _ORIGINALS)
    subject = ". ".join(clean(part) for part in said if part)
    binding = pack.recipe.binding
    return Facts(clean(document.title), subject, document.made, binding, is_tagged=False)


def _drawn(
    sheets: Sheets,
    gathered: Gathered,
    pack: Pack,
    numbers: Numbered,
    used: Mapping[str, Sequence[str]],
    progress: Progress,
) -> Iterator[Bookmark]:
    """Draw what is ours of every exhibit, and yield its bookmark."""
    labels = {part.key: part.labels for part in numbers.parts}
    uses = _uses(numbers, used)
    for done, exhibit in enumerate(pack.exhibits):
        progress(done, len(pack.exhibits), f"Stamping exhibit {exhibit.code}")
        title = f"{exhibit.code} {pack.se.by_id(exhibit.evidence_id).title}"
        file = gathered.by_code[exhibit.code]
        start = len(sheets.leaves)
        top = Place(start, styles.PAGE_HEIGHT)
        yield Bookmark(1, clean(title), top, is_closed=bool(file.bookmarks))
        yield from _own(file, start + divider_pages(pack.recipe))
        sheets.add(file, labels[exhibit.code], uses.get(exhibit.code, ()))


def _own(file: ExhibitFile, start: int) -> Iterator[Bookmark]:
    """Yield the bookmarks that an exhibit came with, whose pages begin at `start`."""
    for one in file.bookmarks:
        top = Place(start + one.page, file.pages[one.page].height)
        yield Bookmark(one.level + 1, clean(one.title), top)


def _uses(numbers: Numbered, used: Mapping[str, Sequence[str]]) -> Mapping[str, Sequence[str]]:
    """Return on which pages each exhibit is referred to, in the order of the binder."""
    order = [
        label for part in numbers.parts if part.key not in _ONLY_LISTED for label in part.labels
    ]
    found: dict[str, set[str]] = {}
    for anchor, labels in used.items():
        found.setdefault(anchor.split("/")[0], set()).update(labels)
    return {code: [one for one in order if one in labels] for code, labels in found.items()}
