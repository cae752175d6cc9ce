"""Merges the pages of exhibits on the disk, so that memory does not grow with them.

pikepdf copies each page that it takes from another file into memory; qpdf's own job does not.
"""

import io
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

import pikepdf
from pikepdf import Pdf

from sendprep.progress import Progress
from sendprep.reports.exhibit_sheets import Leaf, Sheets
from sendprep.reports.pdf_finish import mend_fonts

_MOST_OPEN = 400
"""Files that are held open at once, below what any system allows; more are opened in turn."""


def merge(sheets: Sheets, folder: Path, progress: Progress) -> Path:
    """Return a file in the folder with all pages in their order, and one more with our letters.

    OSError if the disk does not take it.
    """
    progress(0, 0, "Merging the exhibits")
    ours, merged = folder / "ours.pdf", folder / "merged.pdf"
    with pikepdf.open(io.BytesIO(sheets.finished())) as drawn:
        mend_fonts(drawn)
        saved = io.BytesIO()
        drawn.save(saved, static_id=True)
        ours.write_bytes(saved.getvalue())
        letters = str(len(drawn.pages))
    pages = (*_ranges(sheets.leaves, ours), str(ours), letters)
    options = (
        "--static-id",
        "--remove-unreferenced-resources=no",
        "--stream-data=preserve",
        f"--keep-files-open-threshold={_MOST_OPEN}",
    )
    pikepdf.Job(["qpdf", "--empty", *options, "--pages", *pages, "--", str(merged)]).run()
    return merged


def _ranges(leaves: Sequence[Leaf], ours: Path) -> Iterator[str]:
    """Yield each file in turn with the pages that come from it, counted from 1."""
    for file, run in groupby(leaves, lambda leaf: leaf.file):
        pages = [leaf.page + 1 for leaf in run]
        yield str(file or ours)
        yield f"{pages[0]}-{pages[-1]}"


def stamp(pdf: Pdf, leaves: Sequence[Leaf]) -> None:
    """Draw what goes over each page of an exhibit, in the letters of the last page, which goes."""
    letters = pdf.pages[-1].Resources.Font
    for page, leaf in zip(pdf.pages, leaves, strict=False):
        if leaf.file is not None:
            page.obj.Resources.Font = letters
            page.obj.Contents = pdf.make_stream(leaf.operators.encode("ascii"))
    del pdf.pages[-1]
