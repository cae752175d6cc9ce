"""What the print page offers of the revisit: the binder, one weakness, meetings, the index."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Recipe
from sendprep.domain.weakness import Weakness
from sendprep.gui.backup_age import backup_said
from sendprep.gui.printable import Printable
from sendprep.gui.recent import recent_of
from sendprep.progress import Progress
from sendprep.services.write_report import Pages

PACK, WEAKNESS_SHEET = "pack", "weakness"


def pack_printables(recipe: Recipe, weakness: Weakness | None) -> Iterator[Printable]:
    """Yield what is printed by a recipe, for its edition; one sheet is of this weakness."""

    def pages(bank: Bank, progress: Progress, today: date) -> Pages:
        from sendprep.services.write_pack import pack_pages

        return pack_pages(bank, recipe, progress, today)

    def write(bank: Bank, out: Path, progress: Progress, today: date) -> Path:
        from sendprep.services.write_pack import Copy, write_pack

        copy = Copy(backup=backup_said(recent_of(bank.path)))
        return write_pack(bank, out, recipe, progress, today, copy)

    def copies(bank: Bank, progress: Progress, today: date) -> Sequence[Sequence[bytes]]:
        from sendprep.services.print_copies import print_copies

        return print_copies(bank, recipe, progress, today)

    yield Printable(
        PACK,
        "Revisit briefing pack",
        "ph.book-open",
        pages,
        write,
        (f"The {recipe.edition.words.lower()}", "Its exhibits are saved beside it"),
        follows_recipe=True,
        copies=copies,
    )
