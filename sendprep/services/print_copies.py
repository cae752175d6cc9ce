"""Print every copy of a binder for a printer: its pages, each copy followed by its exhibits."""

from collections.abc import Callable, Iterator
from datetime import date

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Recipe
from sendprep.domain.exhibit_choice import chosen_exhibits
from sendprep.progress import Progress, silent
from sendprep.services.gather_exhibits import gather
from sendprep.services.issue_pack import to_print
from sendprep.services.look_at_documents import refuse_documents
from sendprep.services.look_at_rounds import refuse_rounds
from sendprep.services.name_pack_files import pack_files
from sendprep.services.print_pack import Binder, PrintedBinder, print_in, work_folder
from sendprep.services.remark_pack import remarks_on
from sendprep.services.see_pack import see_pack


def print_copies(
    bank: Bank,
    recipe: Recipe,
    progress: Progress = silent,
    today: date | None = None,
    tell: Callable[[str], object] | None = None,
) -> tuple[tuple[bytes, ...], ...]:
    """Return the PDFs of each copy, the pack before its exhibits; nothing stays on the disk.

    `tell` is called with what to know of them, once for all copies. Raises as `write_pack` does.
    """
    copies: list[tuple[bytes, ...]] = []
    for printed, pdfs in _copies(bank, recipe, progress, today):
        if tell and not copies:
            for words in remarks_on(printed):
                tell(words)
        copies.append(pdfs)
    return tuple(copies)


def _copies(
    bank: Bank, recipe: Recipe, progress: Progress, today: date | None
) -> Iterator[tuple[PrintedBinder, tuple[bytes, ...]]]:
    wanted = to_print(bank, recipe, today)
    pack = see_pack(bank, wanted.recipe, wanted.facts, progress)
    refuse_rounds(bank, pack)
    refuse_documents(bank, chosen_exhibits(pack), recipe, progress)
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
            held = tuple(read.setdefault(pdf, pdf) for pdf in pdfs)  # equal exhibits are held once
            yield printed, held
