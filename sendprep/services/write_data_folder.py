"""Write a folder of numbered files, as received, with a page that opens them without a network."""

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Recipe
from sendprep.domain.evidence import Evidence
from sendprep.domain.exhibit_choice import chosen_documents
from sendprep.domain.file_names import numbered_name
from sendprep.domain.inspection import Framework
from sendprep.domain.pack import Pack
from sendprep.errors import SendprepError
from sendprep.progress import Progress, silent
from sendprep.services.issue_pack import to_print
from sendprep.services.look_at_documents import look_at_documents
from sendprep.services.look_at_print import Asked, WordsTellError, telling_in
from sendprep.services.output import refuse_long_paths, refuse_missing_folder
from sendprep.services.remark_pack import (
    remark_on_documents,
    remark_on_files_inside,
    remark_on_kept_back,
)
from sendprep.services.replace_folder import beside, replacing
from sendprep.services.save_original import save_original
from sendprep.services.see_pack import see_pack

if TYPE_CHECKING:
    from sendprep.reports.data_folder_page import FolderFile, FolderPage

_PAGE, _HASHES, _FILES = "index.html", "sha256.txt", "evidence"
_MISSING = "The original is missing or damaged in the bank."
_SAVING = ".12345678.part."
"""As long as what is added to the name of an original while it is being saved."""


def write_data_folder(
    bank: Bank,
    out: Path,
    recipe: Recipe,
    progress: Progress = silent,
    today: date | None = None,
    tell: Callable[[str], object] | None = None,
) -> Path:
    """Write the exhibits that a recipe chooses into the folder `out`, and return its path.

    A folder of an earlier time is replaced whole. `tell` is called with what to know of the files.
    Raises SendprepError if `out` holds anything else or cannot be written, and WordsTellError if
    a document, or the words of its page, may tell who somebody is; what was there is as it was.
    """
    refuse_missing_folder(out)
    _refuse_foreign(out)
    wanted = to_print(bank, recipe, today)
    pack = see_pack(bank, wanted.recipe, wanted.facts, progress)
    pieces = chosen_documents(pack)
    _refuse_long_paths(out, pieces)
    documents = look_at_documents(bank, pieces, recipe, progress)
    if told := documents + _telling(bank, pack, pieces):
        raise WordsTellError(told)
    with replacing(out) as folder:
        there = _save(bank, pieces, folder, progress)
        _write_page(pack, pieces, there, folder)
    if tell:
        for words in (*remark_on_kept_back(pack, wanted.recipe), *_remarks(pieces, there)):
            tell(words)
    return out


def _refuse_long_paths(out: Path, pieces: Sequence[Evidence]) -> None:
    """Raise SendprepError if a file would have no place here, nor on the way to it."""
    part = beside(out, "part").name
    for name in _names(pieces).values():
        refuse_long_paths(out.parent, f"{max(part, out.name, key=len)}/{name}{_SAVING}")


def _telling(bank: Bank, pack: Pack, pieces: Sequence[Evidence]) -> tuple[Asked, ...]:
    """Return the words of the folder's page that somebody has to decide about."""
    from sendprep.reports.data_folder_page import folder_texts
    from sendprep.reports.printed_words import Printed

    page = _page(pack, pieces, {one.id for one in pieces})
    words = (Printed(where, text) for where, text in folder_texts(page) if text.strip())
    return telling_in(bank, words)


def _save(
    bank: Bank, pieces: Sequence[Evidence], folder: Path, progress: Progress
) -> frozenset[str]:
    """Save the originals, and return the ids of the pieces whose file is there."""
    (folder / _FILES).mkdir()
    names, saved = _names(pieces), set()
    for done, piece in enumerate(pieces):
        progress(done, len(pieces), f"Writing {piece.code}")
        if save_original(bank, piece, folder / names[piece.id]):
            saved.add(piece.id)
    progress(len(pieces), len(pieces), "Written")
    return frozenset(saved)


def _names(pieces: Sequence[Evidence]) -> dict[str, str]:
    """Return the path of each file from the page, by the id of its evidence."""
    width = max((len(str(one.number)) for one in pieces), default=0)
    name = {one.id: numbered_name(one.number, max(width, 2), one.filename) for one in pieces}
    return {key: f"{_FILES}/{file}" for key, file in name.items()}


def _write_page(
    pack: Pack, pieces: Sequence[Evidence], there: frozenset[str], folder: Path
) -> None:
    from sendprep.reports.data_folder_page import folder_page

    (folder / _PAGE).write_bytes(folder_page(_page(pack, pieces, there)))
    names = _names(pieces)
    lines = [f"{one.sha256}  {names[one.id]}\n" for one in pieces if one.id in there]
    (folder / _HASHES).write_text("".join(lines), encoding="utf-8", newline="\n")


def _page(pack: Pack, pieces: Sequence[Evidence], there: Collection[str]) -> "FolderPage":
    from sendprep.reports.data_folder_page import FolderPage
    from sendprep.reports.pack_words import marking

    inspection = pack.se.inspection
    is_old = inspection.framework is Framework.REVISIT_2016
    names = _names(pieces)
    return FolderPage(
        title="Evidence",
        area=inspection.area,
        marking=marking(pack),
        readers=pack.recipe.edition.words,
        made=pack.issue.made,
        called="weakness" if is_old else "area",
        weaknesses=tuple(
            (one.weakness.number, one.weakness.title or one.weakness.text)
            for one in pack.se.accounts
        ),
        files=tuple(_file(pack, one, names[one.id] if one.id in there else "") for one in pieces),
    )


def _file(pack: Pack, piece: Evidence, place: str) -> "FolderFile":
    from sendprep.reports.data_folder_page import FolderFile

    links = pack.se.linked.get(piece.id, ())
    return FolderFile(
        code=piece.code,
        title=piece.title,
        shows=next((link.why.strip() for _, link in links if link.why.strip()), ""),
        kind=piece.kind.words,
        agency=piece.agency.words if piece.agency else "",
        dated=piece.evidence_date,
        weaknesses=tuple(sorted({number for number, _ in links})),
        marking=piece.confidentiality.words,
        received=piece.filename,
        place=place,
        size=piece.size,
        sha256=piece.sha256,
        problem="" if place else _MISSING,
    )


def _remarks(pieces: Sequence[Evidence], there: frozenset[str]) -> Iterator[str]:
    yield from remark_on_documents(pieces, "in the folder")
    yield from remark_on_files_inside(pieces, "leave with them, and nobody has looked through them")
    missing = [one.code for one in pieces if one.id not in there]
    if missing:
        yield f"Not in the folder, as the original is missing or damaged: {', '.join(missing)}."


def _refuse_foreign(out: Path) -> None:
    """Raise SendprepError if there is a file or a folder that holds anything we did not write."""
    if not out.exists():
        return
    if out.is_dir() and not _foreign(out):
        return
    raise SendprepError(
        f"“{out.name}” is there already, and holds something else.",
        "Nothing was written.",
        "Name a new or an empty folder.",
    )


def _foreign(out: Path) -> bool:
    """Whether a folder holds more than an earlier folder of evidence would."""
    found = {one.relative_to(out).as_posix() for one in out.rglob("*")}
    if not found:
        return False
    try:
        lines = (out / _HASHES).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return True
    return not found <= {_PAGE, _HASHES, _FILES, *(line[66:] for line in lines)}
