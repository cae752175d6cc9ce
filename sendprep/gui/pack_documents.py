"""What the print page offers of the revisit: the binder, one weakness, meetings, the index."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Recipe
from sendprep.domain.weakness import Weakness
from sendprep.gui.printable import Beside, Printable, Tell
from sendprep.progress import Progress
from sendprep.services.print_copies import print_copies
from sendprep.services.write_evidence_index import write_evidence_index
from sendprep.services.write_pack import pack_pages, write_pack
from sendprep.services.write_sheets import (
    Sheets,
    sheets_pages,
    weakness_pages,
    write_sheets,
    write_weakness,
)

PACK, WEAKNESS_SHEET = "pack", "weakness"
_EXCEL = Beside("Save as Excel", "xlsx")


def pack_printables(recipe: Recipe, weakness: Weakness | None) -> Iterator[Printable]:
    """Yield what is printed by a recipe, for its edition; one sheet is of this weakness."""
    yield _pack(recipe)
    if weakness:
        yield _weakness(recipe, weakness)
    yield _meetings(recipe)
    yield _index(recipe)


def _pack(recipe: Recipe) -> Printable:
    return Printable(
        PACK,
        "Revisit briefing pack",
        "ph.book-open",
        lambda bank, progress, today: pack_pages(bank, recipe, progress, today),
        partial(_write_pack, recipe),
        (_edition(recipe), "Exhibits are saved beside it, in a file of their own"),
        readers=recipe.edition,
        follows_recipe=True,
        copies=lambda bank, progress, today, tell: print_copies(
            bank, recipe, progress, today, tell
        ),
    )


def _weakness(recipe: Recipe, one: Weakness) -> Printable:
    number = one.number
    return Printable(
        WEAKNESS_SHEET,
        "One weakness sheet",
        "ph.note",
        lambda bank, progress, today: weakness_pages(bank, recipe, number, progress, today),
        lambda bank, out, progress, today, tell: write_weakness(
            bank, out, recipe, number, progress, today, tell
        ),
        (_edition(recipe), f"{number}  {one.title}"),
        readers=recipe.edition,
        follows_recipe=True,
    )


def _meetings(recipe: Recipe) -> Printable:
    return Printable(
        "meetings",
        "Meeting sheets",
        "ph.users",
        lambda bank, progress, today: sheets_pages(bank, Sheets.MEETINGS, recipe, progress, today),
        lambda bank, out, progress, today, tell: write_sheets(
            bank, out, Sheets.MEETINGS, recipe, progress, today, tell
        ),
        (_edition(recipe), "Pages that they name are those of the binder"),
        readers=recipe.edition,
        follows_recipe=True,
    )


def _index(recipe: Recipe) -> Printable:
    return Printable(
        "evidence-index",
        "Evidence index",
        "ph.list-dashes",
        lambda bank, progress, today: sheets_pages(bank, Sheets.INDEX, recipe, progress, today),
        partial(_write_index, recipe),
        (_edition(recipe), "As Excel it has owner, period and sha256 as well"),
        readers=recipe.edition,
        follows_recipe=True,
        beside=_EXCEL,
    )


def _edition(recipe: Recipe) -> str:
    return f"{recipe.name}, {recipe.edition.words.lower()}"


def _write_pack(
    recipe: Recipe, bank: Bank, out: Path, progress: Progress, today: date, tell: Tell
) -> Path:
    return write_pack(bank, out, recipe, progress, today, tell=tell)


def _write_index(
    recipe: Recipe, bank: Bank, out: Path, progress: Progress, today: date, tell: Tell
) -> Path:
    if out.suffix.lower() == f".{_EXCEL.suffix}":
        return write_evidence_index(bank, out, recipe, progress, today)
    return write_sheets(bank, out, Sheets.INDEX, recipe, progress, today, tell)
