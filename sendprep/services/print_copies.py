"""Print every copy of a binder for a printer: its pages, each copy followed by its exhibits."""

from collections.abc import Iterator
from datetime import date

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Recipe
from sendprep.domain.exhibit_choice import chosen_exhibits
from sendprep.progress import Progress, silent
from sendprep.services.gather_exhibits import gather
from sendprep.services.issue_pack import to_print
from sendprep.services.name_pack_files import pack_files
from sendprep.services.print_pack import Binder, print_in, work_folder
from sendprep.services.see_pack import see_pack


def print_copies(
    bank: Bank, recipe: Recipe, progress: Progress = silent, today: date | None = None
) -> tuple[tuple[bytes, ...], ...]:
    """Return the PDFs of each copy, the pack before its exhibits; nothing stays on the disk.

    Raises as `write_pack` does.
    """
    return tuple(_copies(bank, recipe, progress, today))


def _copies(
    bank: Bank, recipe: Recipe, progress: Progress, today: date | None
) -> Iterator[tuple[bytes, ...]]:
    wanted = to_print(bank, recipe, today)
    pack = see_pack(bank, wanted.recipe, wanted.facts, progress)
    read: dict[bytes, bytes] = {}
    with (
        work_folder(bank.path.parent) as folder,
        gather(bank, chosen_exhibits(pack), folder, progress) as gathered,
    ):
        files = pack_files(folder / "pack.pdf")
        binder = Binder(bank, wanted, pack, gathered, files)
        for number in range(1, wanted.facts.copies + 1):
            printed = print_in(folder / f"{number}", binder.of_copy(number), progress)
            here = [printed.files.get(place) for place in (files.pack, files.exhibits) if place]
            pdfs = (file.read_bytes() for file in here if file)
            yield tuple(read.setdefault(pdf, pdf) for pdf in pdfs)  # equal exhibits are held once
