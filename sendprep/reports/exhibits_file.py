"""Writes the file of exhibits: dividers, every page stamped with its number, bookmarks, labels."""

import io
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import Object, Pdf

from sendprep.domain.binder import PackSection
from sendprep.domain.binder_numbers import Numbered
from sendprep.domain.exhibit_paper import Gathered
from sendprep.domain.pack import Pack
from sendprep.progress import Progress, silent
from sendprep.reports import styles
from sendprep.reports.document import Document
from sendprep.reports.exhibit_sheets import Leaf, Sheets
from sendprep.reports.fonts import clean
from sendprep.reports.pack_words import edition_words, issue_words, marking
from sendprep.reports.pdf_finish import (
    Bookmark,
    Facts,
    add_bookmarks,
    add_facts,
    add_labels,
    mend_fonts,
)
from sendprep.reports.pdf_structure import Place
from sendprep.reports.whole_file import made_whole

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

_ORIGINALS = (
    "Originals are as received: a stamp was added at the foot of each page, and files without "
    "pages were set anew. They are not made accessible; the pack is."
)
_BUFFER = 1 << 20
_ONLY_LISTED = (PackSection.EVIDENCE_INDEX.value, PackSection.MANIFEST.value)
"""Parts of the pack that list every exhibit, which tells nothing of where it is used."""


def write_exhibits(
    gathered: Gathered,
    pack: Pack,
    numbers: Numbered,
    used: Mapping[str, Sequence[str]],
    out: Path,
    progress: Progress = silent,
) -> None:
    """Write the exhibits of the pack to `out`, whole or not at all.

    `numbers` are those of the whole binder, and `used` says on which of its pages each anchor,
    such as "E14" or "E14/7", is linked. The same exhibits and pack give the same bytes.
    Raises SendprepError if the file cannot be written, and what `progress` raises.
    """
    document = _document(pack)
    sheets = Sheets(pack, document, numbers)
    bookmarks = list(_drawn(sheets, gathered, pack, numbers, used, progress))
    with pikepdf.new() as merged, ExitStack() as opened:
        _merge(merged, sheets, opened, progress)
        add_bookmarks(merged, bookmarks)
        add_labels(merged, sheets.labels)
        add_facts(merged, _facts(document, pack))
        progress(0, 0, "Writing the exhibits")
        with made_whole(out) as part, part.open("w+b", buffering=0) as file:
            _save(merged, file)


def _save(merged: Pdf, file: io.FileIO) -> None:
    """Write the pages; OSError if the disk does not take them all.

    Once its file fails, the library that writes ends the whole program: so it never learns of it.
    """
    careful = _Careful(file)
    buffered = io.BufferedWriter(careful, _BUFFER)
    merged.save(
        buffered,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        min_version="1.7",
        deterministic_id=True,
    )
    buffered.flush()
    careful.tell_fault()


class _Careful(io.RawIOBase):
    """A file that takes all that it is given, and tells only at the end that it could not."""

    def __init__(self, file: io.FileIO) -> None:
        self._file = file
        self._fault: OSError | None = None

    def writable(self) -> bool:
        return True

    def write(self, data: "ReadableBuffer") -> int:
        left = memoryview(data)
        try:
            while left and self._fault is None:
                left = left[self._file.write(left) :]
        except OSError as fault:
            self._fault = fault
        return len(memoryview(data))

    def tell_fault(self) -> None:
        """Raise the OSError that came first, if one did."""
        if self._fault is not None:
            raise self._fault


def _document(pack: Pack) -> Document:
    area, edition = pack.se.inspection.area, edition_words(pack)
    running = f"{area}: exhibits, {edition}"
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
        yield Bookmark(1, clean(title), Place(len(sheets.leaves), styles.PAGE_HEIGHT))
        file = gathered.by_code[exhibit.code]
        sheets.add(file, labels[exhibit.code], uses.get(exhibit.code, ()))


def _uses(numbers: Numbered, used: Mapping[str, Sequence[str]]) -> Mapping[str, Sequence[str]]:
    """Return on which pages each exhibit is referred to, in the order of the binder."""
    order = [
        label for part in numbers.parts if part.key not in _ONLY_LISTED for label in part.labels
    ]
    found: dict[str, set[str]] = {}
    for anchor, labels in used.items():
        found.setdefault(anchor.split("/")[0], set()).update(labels)
    return {code: [one for one in order if one in labels] for code, labels in found.items()}


def _merge(merged: Pdf, sheets: Sheets, opened: ExitStack, progress: Progress) -> None:
    """Put all pages in their order: ours, and those of each file with what goes over them.

    What is copied is read from its file only when all is saved, so that memory does not grow with
    the exhibits; `opened` keeps the files until then.
    """
    ours = opened.enter_context(pikepdf.open(io.BytesIO(sheets.finished())))
    mend_fonts(ours)
    letters = merged.copy_foreign(ours.make_indirect(ours.pages[-1].Resources.Font))
    for file, leaves in groupby(sheets.leaves, lambda leaf: leaf.file):
        progress(0, 0, "Merging the exhibits")
        if file is None:
            for leaf in leaves:
                merged.pages.append(ours.pages[leaf.page])
        else:
            source = opened.enter_context(pikepdf.open(file))
            _add_stamped(merged, source, list(leaves), letters)


def _add_stamped(merged: Pdf, source: Pdf, leaves: Sequence[Leaf], letters: Object) -> None:
    start = len(merged.pages)
    merged.pages.extend(source.pages)
    for place, leaf in enumerate(leaves, start):
        page = merged.pages[place].obj
        page.Resources.Font = letters
        page.Contents = merged.make_stream(leaf.operators.encode("ascii"))
