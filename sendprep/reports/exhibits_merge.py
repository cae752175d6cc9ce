"""Merges the pages of exhibits without holding them, so that memory does not grow with them.

pikepdf copies each page that it takes from another file into memory; qpdf's own job leaves in the
files what it takes, until it is saved.
"""

import errno
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

import pikepdf
from pikepdf import Pdf, PdfError

from sendprep.progress import Progress
from sendprep.reports.exhibit_sheets import Leaf, Sheets
from sendprep.reports.pdf_finish import with_fonts_mended

_LAST = "z"  # as qpdf calls a file's last page


def merged(sheets: Sheets, folder: Path, progress: Progress) -> Pdf:
    """Return all pages in their order, which lie in files until it is saved, and are stamped.

    Our own come into the folder. OSError if the disk does not take them, or if the file of an
    exhibit is not as it was gathered.
    """
    progress(0, 0, "Merging the exhibits")
    ours = folder.absolute() / "ours.pdf"  # as qpdf has its own idea of names with @ or - in front
    ours.write_bytes(with_fonts_mended(sheets.finished()))
    pages = (*_ranges(sheets.leaves, ours), str(ours), _LAST)
    options = (
        "--no-warn",
        "--remove-unreferenced-resources=no",
        "--stream-data=preserve",
        "--keep-files-open=n",  # which Windows would not let go, and of which there may be many
    )
    unwritten = str(
        ours.with_name("merged.pdf")
    )  # which a job wants to know, though it is not to save
    job = pikepdf.Job(["qpdf", "--empty", *options, "--pages", *pages, "--", unwritten])
    try:
        pdf: Pdf = job.create_pdf()  # type: ignore[no-untyped-call]
    except (PdfError, FileNotFoundError) as fault:
        raise _gone() from fault
    _stamp(pdf, sheets.leaves)
    return pdf


def refuse_missing(leaves: Sequence[Leaf]) -> None:
    """Raise OSError if a file is gone: what was saved after that has empty pages, in silence."""
    if not all(file.exists() for file in {leaf.file for leaf in leaves if leaf.file}):
        raise _gone()


def _gone() -> OSError:
    return OSError(errno.EIO, "the pages of an exhibit were taken away meanwhile")


def _ranges(leaves: Sequence[Leaf], ours: Path) -> Iterator[str]:
    """Yield each file in turn with the pages that come from it, counted from 1."""
    for file, run in groupby(leaves, lambda leaf: leaf.file):
        pages = [leaf.page + 1 for leaf in run]
        yield str(file or ours)
        yield f"{pages[0]}-{pages[-1]}"


def _stamp(pdf: Pdf, leaves: Sequence[Leaf]) -> None:
    """Draw what goes over each page of an exhibit, in the letters of the last page, which goes."""
    letters = pdf.pages[-1].Resources.Font
    for page, leaf in zip(pdf.pages, leaves, strict=False):
        if leaf.file is not None:
            page.obj.Resources.Font = letters
            page.obj.Contents = pdf.make_stream(leaf.operators.encode("ascii"))
    del pdf.pages[-1]
