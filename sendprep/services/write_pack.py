"""Write the revisit briefing pack: its pages, its exhibits and their hashes, all or nothing."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Issue, Recipe
from sendprep.domain.exhibit_choice import chosen_exhibits
from sendprep.errors import SendprepError
from sendprep.progress import Progress, silent
from sendprep.reports.files_together import put_together
from sendprep.services.count_exhibits import count_exhibits
from sendprep.services.gather_exhibits import gather
from sendprep.services.issue_pack import ToPrint, giving_out, issue_of, to_print
from sendprep.services.look_at_documents import look_at_documents, refuse_documents
from sendprep.services.look_at_print import Asked
from sendprep.services.look_at_rounds import look_at_rounds, refuse_rounds
from sendprep.services.make_pack import make_pack
from sendprep.services.name_pack_files import EXHIBITS, pack_files
from sendprep.services.print_pack import Binder, Numbers, PrintedBinder, print_in, work_folder
from sendprep.services.remark_pack import remark_on_kept_back, remarks_on
from sendprep.services.see_pack import see_pack
from sendprep.services.show_exhibits import BehindPack
from sendprep.services.write_report import Pages, pages_of

Tell = Callable[[str], object]


@dataclass(frozen=True)
class Copy:
    """Which copy of a binder is written, and whether that gives it out as its next issue."""

    number: int = 1
    gives_out: bool = False


FIRST_COPY = Copy()


@dataclass(frozen=True)
class PackPages(Pages):
    """A pack as PDF, with what its exhibits are made from, which stand behind it."""

    behind: BehindPack | None = None


def write_pack(
    bank: Bank,
    out: Path,
    recipe: Recipe,
    progress: Progress = silent,
    today: date | None = None,
    copy: Copy = FIRST_COPY,
    tell: Tell | None = None,
) -> Path:
    """Write a pack with its exhibits to `out`, a folder, a .pdf or a .docx, and return its path.

    Unchanged since it was given out, it is that issue again, byte for byte. `tell` is called with
    what to know of it. Raises SendprepError if it cannot be written, and WordsTellError if its
    words may tell who somebody is; what stood there before is then as it was.
    """
    files = pack_files(out)
    if copy.gives_out and files.exhibits is None:
        raise _not_as_word()
    wanted = to_print(bank, recipe, today, copy.number)
    gives_out = copy.gives_out and wanted.given is None
    wanted = giving_out(wanted) if gives_out else wanted
    pack = see_pack(bank, wanted.recipe, wanted.facts, progress)
    refuse_rounds(bank, pack)
    refuse_documents(bank, chosen_exhibits(pack), recipe, progress)
    with (
        work_folder(files.folder) as folder,
        gather(bank, chosen_exhibits(pack), folder, progress) as gathered,
    ):
        binder = Binder(bank, wanted, pack, gathered, files)
        printed = print_in(folder, binder, progress)
        if gives_out:
            _give_out(binder, printed, folder, progress)
        else:
            with put_together(printed.files, binder.unwanted(printed)):
                pass
    if tell:
        for words in _remarks(printed, wanted):
            tell(words)
    return files.pack


def pack_pages(
    bank: Bank, recipe: Recipe, progress: Progress = silent, today: date | None = None
) -> PackPages:
    """Return a pack as PDF for a preview, which leaves nothing on the disk.

    Its exhibits are counted, not made; what is damaged is counted as the sheet that says so.
    """
    wanted = to_print(bank, recipe, today)
    pack = see_pack(bank, wanted.recipe, wanted.facts, progress)
    exhibits = tuple(count_exhibits(bank, chosen_exhibits(pack), progress))
    documents = look_at_documents(bank, chosen_exhibits(pack), recipe, progress)
    told: tuple[Asked, ...] = (*look_at_rounds(bank, pack), *documents)
    made = make_pack(bank, wanted, pack, exhibits, EXHIBITS)
    numbers = Numbers(wanted, made.pack)
    pages = pages_of(bank, made.document, progress, numbers)
    behind = BehindPack(made.pack, numbers.found, pages.used)
    return PackPages(pages.pdf, pages.missing, told + pages.telling, pages.used, behind)


def _give_out(binder: Binder, printed: PrintedBinder, folder: Path, progress: Progress) -> None:
    """Keep the issue and put its files in their places: both, or neither."""
    first = printed
    if binder.wanted.facts.copy != 1:  # hashes are those of copy 1, whichever is written
        first = print_in(folder / "first", binder.of_copy(1), progress)
    issue = issue_of(binder.bank, binder.wanted, printed.made, printed.parts, first.hashes)
    label = f"Give out issue {issue.number} of {binder.wanted.recipe.name}"
    unwanted = binder.unwanted(printed)
    with put_together(printed.files, unwanted), binder.bank.change(label):
        binder.bank.issues.put(issue)


def _remarks(printed: PrintedBinder, wanted: ToPrint) -> Iterator[str]:
    """Yield what is worth a look before the binder goes out of the house."""
    yield from remark_on_kept_back(printed.made.pack, wanted.recipe)
    yield from remarks_on(printed)
    is_first = wanted.facts.copy == 1 and printed.hashes[0]  # hashes are of copy 1, as PDF
    if wanted.given and is_first and printed.hashes != _hashes(wanted.given):
        yield (
            f"Issue {wanted.facts.number} was given out with other bytes: another version of "
            "sendprep, or of its rules, printed it."
        )


def _hashes(issue: Issue) -> tuple[str, str]:
    return issue.pack_sha256, issue.exhibits_sha256


def _not_as_word() -> SendprepError:
    return SendprepError(
        "A binder is not given out as Word, whose pages are numbered by the computer it is on.",
        "Nothing was written.",
        "Give it out as .pdf, or write the Word file as a draft.",
    )
