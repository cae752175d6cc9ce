"""Any letter or report of the inspectors, read into one proposal that an officer confirms."""

from pathlib import Path

from sendprep.domain.inspection import Letter
from sendprep.domain.pages import Pages
from sendprep.errors import SendprepError
from sendprep.readers import child, files


def read_letter(path: Path) -> Letter:
    """Return what a letter or report says, read in a child process.

    Raises SendprepError as `files.read_pages` does, and if it has no text or is no letter.
    """
    return child.run(read_letter_here, path)


def read_letter_here(path: Path) -> Letter:
    """Return what a letter or report says, read in this process: for the child and for tests."""
    return parse_letter(files.read_here(path))


def parse_letter(pages: Pages) -> Letter:
    """Return what the pages of a letter say, by the layout that they have.

    A new layout: a module that knows it and reads it, and one case here.
    """
    from sendprep.readers import letter_2016, letter_2023, letter_lists

    if not pages.has_text:
        raise SendprepError(
            "This document has no text that can be read: it may be a scan.",
            "Nothing has been stored.",
            "Choose the letter as Ofsted published it, or have the scan's text recognised first.",
        )
    if letter_2023.is_area_report(pages):
        return letter_2023.parse(pages)
    if letter_2016.is_revisit(pages):
        return letter_2016.parse(pages)
    if letter_lists.is_list_letter(pages):
        return letter_lists.parse(pages)
    raise SendprepError(
        "This document does not read as an inspection letter or report.",
        "Nothing has been stored.",
        "Choose the letter or report that Ofsted and the CQC published.",
    )
