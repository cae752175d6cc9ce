"""Print a binder: its pages, its exhibits and their hashes, as files that are yet to be placed."""

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from sendprep.bank.bank import Bank
from sendprep.domain.binder import NumberedPart
from sendprep.domain.binder_numbers import Beyond, Numbered, PartPages
from sendprep.domain.exhibit_paper import Gathered
from sendprep.domain.pack import Pack
from sendprep.errors import SendprepError
from sendprep.progress import Progress
from sendprep.readers.files import sha256_of
from sendprep.services.issue_pack import ToPrint
from sendprep.services.make_pack import PackMade, make_pack, numbered
from sendprep.services.name_pack_files import PackFiles, pack_name
from sendprep.services.write_report import print_binder, write_binder_word


@dataclass(frozen=True)
class Binder:
    """What one binder is printed from, and the places where its files are wanted."""

    bank: Bank
    wanted: ToPrint
    pack: Pack
    gathered: Gathered
    files: PackFiles

    def of_copy(self, copy: int) -> "Binder":
        """Return the same binder as another of its copies."""
        facts = replace(self.wanted.facts, copy=copy)
        wanted = replace(self.wanted, facts=facts)
        return replace(self, wanted=wanted, pack=replace(self.pack, issue=facts))

    def unwanted(self, printed: "PrintedBinder") -> tuple[Path, ...]:
        """Return the places of exhibits that must not stay beside a binder without any.

        They may be those of another edition.
        """
        exhibits = self.files.exhibits
        return (exhibits,) if exhibits and exhibits not in printed.files else ()


@dataclass(frozen=True)
class PrintedBinder:
    """A binder that is made: its files by the places where they are wanted, and what they hold.

    `hashes` are the sha256 of the pack and of its exhibits as PDF, "" where there are none.
    `parts` have the number of every page of both. `missing` are characters that no font has.
    """

    made: PackMade
    files: Mapping[Path, Path]
    hashes: tuple[str, str]
    parts: tuple[NumberedPart, ...]
    missing: tuple[str, ...]


def print_in(folder: Path, binder: Binder, progress: Progress) -> PrintedBinder:
    """Make the files of a binder in a folder; raises as `write_pack` does."""
    name = binder.files.exhibits_name
    made = make_pack(binder.bank, binder.wanted, binder.pack, binder.gathered.exhibits, name)
    numbers = Numbers(binder.wanted, made.pack)
    pdf, printed = print_binder(binder.bank, made.document, numbers, progress)
    try:
        folder.mkdir(exist_ok=True)
        if binder.files.exhibits is None:
            files = _word(binder, made, numbers.found.beyond, folder)
        else:
            pages = _Pages(pdf, printed.used, numbers.found)
            files = _pdfs(binder, made, pages, folder, progress)
        hashes = _write_hashes(binder.files, files, folder)
    except OSError as fault:
        raise _no_room(binder.files.pack, fault) from fault
    return PrintedBinder(made, files, hashes, numbers.found.parts, printed.missing_glyphs)


class Numbers:
    """Numbers the pages of a pack whenever they fall otherwise, and knows the last numbers."""

    def __init__(self, wanted: ToPrint, pack: Pack) -> None:
        self._wanted, self._pack = wanted, pack
        self.found = Numbered((), "", {})

    def __call__(self, parts: Sequence[PartPages]) -> Numbered:
        """Return the number of each page."""
        self.found = numbered(self._wanted, self._pack, parts)
        return self.found


@dataclass(frozen=True)
class _Pages:
    """The pages of a pack: the PDF, on which of them each anchor is linked, and all numbers."""

    pdf: bytes
    used: Mapping[str, tuple[str, ...]]
    numbers: Numbered


def _word(
    binder: Binder, made: PackMade, beyond: Mapping[str, Beyond], folder: Path
) -> dict[Path, Path]:
    here = folder / "pack.docx"
    write_binder_word(binder.bank, made.document, here, beyond)
    return {binder.files.pack: here}


def _pdfs(
    binder: Binder,
    made: PackMade,
    pages: _Pages,
    folder: Path,
    progress: Progress,
) -> dict[Path, Path]:
    """Write the pack with its manifest, and its exhibits if it has any."""
    from sendprep.reports.exhibits_file import write_exhibits
    from sendprep.reports.pack_attachment import with_manifest

    name = binder.files.exhibits_name
    files = {binder.files.pack: folder / "pack.pdf"}
    files[binder.files.pack].write_bytes(with_manifest(pages.pdf, made.pack, name))
    if binder.files.exhibits and made.pack.exhibits:
        here = files[binder.files.exhibits] = folder / "exhibits.pdf"
        own = pack_name(name)
        write_exhibits(binder.gathered, made.pack, pages.numbers, pages.used, here, progress, own)
    return files


def _write_hashes(wanted: PackFiles, files: dict[Path, Path], folder: Path) -> tuple[str, str]:
    """Write the hashes of the files beside them where that is wanted, and return those of PDFs."""
    if wanted.exhibits is None:
        return "", ""
    known = {place: sha256_of(file) for place, file in files.items()}
    if wanted.hashes:
        lines = "".join(f"{sha256}  {place.name}\n" for place, sha256 in known.items())
        files[wanted.hashes] = folder / "pack.sha256"
        files[wanted.hashes].write_bytes(lines.encode())
    return known[wanted.pack], known.get(wanted.exhibits, "")


def _no_room(place: Path, fault: OSError) -> SendprepError:
    return SendprepError(
        f"“{place.name}” could not be written: {fault.strerror or fault}.",
        "Nothing in the bank has changed, and earlier files of these names are as they were.",
        "Make room on the disk, or choose another folder.",
    )


@contextmanager
def work_folder(beside: Path) -> Iterator[Path]:
    """Give a folder on the disk of the output, made with it if need be, that goes in the end."""
    is_new = not beside.exists()
    try:
        beside.mkdir(exist_ok=True)
        work = tempfile.TemporaryDirectory(
            prefix=".", suffix=".part", dir=beside, ignore_cleanup_errors=True
        )  # a scanner on Windows may have a file of it open: no reason to take the binder back
    except OSError as fault:
        raise SendprepError(
            f"Nothing can be written in “{beside}”: {fault.strerror or fault}.",
            "Nothing was written.",
            "Choose another folder.",
        ) from fault
    try:
        with work as name:
            yield Path(name)
    finally:
        if is_new:
            with suppress(OSError):  # it holds the binder
                beside.rmdir()
