"""Write the sheets of a binder that are used by themselves: a weakness, meetings, the index."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from enum import Enum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Recipe
from sendprep.domain.binder_numbers import Numbered, PartPages, number_pages
from sendprep.domain.exhibit_choice import chosen_exhibits
from sendprep.domain.pack import Pack
from sendprep.errors import SendprepError
from sendprep.progress import Progress, silent
from sendprep.services.count_exhibits import count_exhibits
from sendprep.services.issue_pack import to_print
from sendprep.services.make_pack import make_pack, numbered, numbering
from sendprep.services.name_pack_files import EXHIBITS
from sendprep.services.see_pack import see_pack
from sendprep.services.write_report import Pages, pages_of, write_document

if TYPE_CHECKING:
    from sendprep.reports.document import Document

Numbering = Callable[[Sequence[PartPages]], Numbered]


def write_weakness(
    bank: Bank,
    out: Path,
    recipe: Recipe,
    number: int | None,
    progress: Progress = silent,
    today: date | None = None,
    tell: Callable[[str], object] | None = None,
) -> Path:
    """Write the leaf of the weakness with this number, as `write_sef` writes the SEF summary.

    Without a number, the leaves of all in the binder.

    Raises SendprepError, besides, if the binder has no such weakness.
    """
    return write_document(
        bank, lambda: _weakness(bank, recipe, number, progress, today), out, progress, tell
    )


def weakness_pages(
    bank: Bank, recipe: Recipe, number: int, progress: Progress = silent, today: date | None = None
) -> Pages:
    """Return the leaf of a weakness as PDF, for a preview; raises as `write_weakness` does."""
    return pages_of(bank, _weakness(bank, recipe, number, progress, today), progress)


class Sheets(Enum):
    """Sheets that name pages of the binder they stand beside."""

    MEETINGS = "meetings"
    """The plan of the days, a sheet for each meeting, and the logs."""
    INDEX = "index"
    """The evidence index."""


def write_sheets(
    bank: Bank,
    out: Path,
    sheets: Sheets,
    recipe: Recipe,
    progress: Progress = silent,
    today: date | None = None,
    tell: Callable[[str], object] | None = None,
) -> Path:
    """Write sheets as `write_sef` writes the SEF summary.

    Their references have the numbers that pages have in the binder of the recipe.
    """
    document, numbers = _beside_binder(bank, sheets, recipe, progress, today)
    return write_document(bank, lambda: document, out, progress, tell, numbers)


def sheets_pages(
    bank: Bank,
    sheets: Sheets,
    recipe: Recipe,
    progress: Progress = silent,
    today: date | None = None,
) -> Pages:
    """Return sheets as PDF, for a preview."""
    document, numbers = _beside_binder(bank, sheets, recipe, progress, today)
    return pages_of(bank, document, progress, numbers)


def _weakness(
    bank: Bank, recipe: Recipe, number: int | None, progress: Progress, today: date | None
) -> "Document":
    from sendprep.reports.weakness_leaf import weakness_sheet_document

    wanted = to_print(bank, recipe, today)
    pack = see_pack(bank, wanted.recipe, wanted.facts, progress)
    accounts = [one for one in pack.se.accounts if number in (None, one.weakness.number)]
    if accounts:
        return weakness_sheet_document(pack, *accounts)
    held = ", ".join(str(one.weakness.number) for one in pack.se.accounts)
    raise SendprepError(
        "There is no weakness in this binder."
        if number is None
        else f"There is no weakness {number} in this binder.",
        "Nothing was written.",
        f"Those that it has: {held}." if held else "Tick some on the Print page.",
    )


def _beside_binder(
    bank: Bank, sheets: Sheets, recipe: Recipe, progress: Progress, today: date | None
) -> "tuple[Document, Numbering]":
    """Return sheets, and their numbers from 1 with those of the binder for its exhibits."""
    from sendprep.reports.pack_counts import count_pages

    wanted = to_print(bank, recipe, today)
    pack = see_pack(bank, wanted.recipe, wanted.facts, progress)
    exhibits = tuple(count_exhibits(bank, chosen_exhibits(pack), progress))
    made = make_pack(bank, wanted, pack, exhibits, EXHIBITS)
    counts = count_pages(made.document, numbering(wanted, made.pack), progress)
    binder = numbered(wanted, made.pack, counts)
    return replace(_made(sheets, made.pack), beyond_file=EXHIBITS), partial(_from_1, binder)


def _made(sheets: Sheets, pack: Pack) -> "Document":
    from sendprep.reports.meeting_sheets import meeting_sheets
    from sendprep.reports.pack_index import evidence_index_document

    match sheets:
        case Sheets.MEETINGS:
            return meeting_sheets(pack)
        case Sheets.INDEX:
            return evidence_index_document(pack)


def _from_1(binder: Numbered, parts: Sequence[PartPages]) -> Numbered:
    own = number_pages(parts)
    last = str(sum(part.count for part in parts))
    return Numbered(own, last, binder.beyond)
