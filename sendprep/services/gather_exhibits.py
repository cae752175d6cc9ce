"""Make pages of the evidence that a binder holds; what cannot be printed becomes a sentence."""

import errno
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePath

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence
from sendprep.domain.exhibit_paper import ExhibitFile, Gathered
from sendprep.domain.pack import Exhibit
from sendprep.errors import SendprepError
from sendprep.progress import Progress, silent
from sendprep.readers.child import Child
from sendprep.readers.given import Given
from sendprep.readers.paper import has_pages, put_on_paper, put_set_pages
from sendprep.services.exhibit_problems import (
    CHANGED,
    NO_WORDS,
    READING,
    TOO_LONG,
    known_problem,
    noted,
    problem_of,
)
from sendprep.services.save_original import save_original

_BARE = frozenset({".csv", ".tsv", ".psv", ".json", ".txt", ".md", ".markdown"})
"""Endings of files without any look or pictures of their own."""


@contextmanager
def gather(
    bank: Bank, evidence: Sequence[Evidence], folder: Path, progress: Progress = silent
) -> Iterator[Gathered]:
    """Give all exhibits with their pages, whose files stand in `folder` while this lasts.

    `folder` is where the binder is to be written: nothing of children's data goes elsewhere. An
    original that is missing, changed, damaged, protected or too long never stops the others: its
    exhibit says why. Raises SendprepError if there is no room, and what `progress` raises.
    """
    place = _made(folder)
    try:
        yield Gathered(tuple(_gathered(bank, evidence, place, progress)))
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _made(folder: Path) -> Path:
    try:
        return Path(tempfile.mkdtemp(prefix=".exhibits-", suffix=".part", dir=folder))
    except OSError as fault:
        raise _no_room(fault) from fault


@dataclass
class _Work:
    """The making under way: which exhibit it has come to, for whoever watches."""

    bank: Bank
    place: Path
    progress: Progress
    total: int
    done: int = 0
    code: str = ""

    def tell(self) -> None:
        """Say how far it is; raises what the watcher raises to stop it."""
        self.progress(self.done, self.total, f"Preparing exhibit {self.code}")

    def tell_of_words(self, _done: int, _total: int, _what: str) -> None:
        """Say the same while the words of one exhibit are set."""
        self.tell()


def _gathered(
    bank: Bank, evidence: Sequence[Evidence], place: Path, progress: Progress
) -> Iterator[ExhibitFile]:
    work = _Work(bank, place, progress, len(evidence))
    with Child(READING, work.tell) as child:
        for done, piece in enumerate(evidence):
            work.done, work.code = done, piece.code
            work.tell()
            yield _prepared(work, piece, child)


def _prepared(work: _Work, piece: Evidence, child: Child) -> ExhibitFile:
    if problem := known_problem(work.bank, piece):
        return _noted(piece, problem)
    if has_pages(piece.filename):
        return _as_received(work, piece, child)
    if not work.bank.originals.is_whole(piece.sha256):
        return _noted(piece, CHANGED)
    return _set_anew(work, piece, child)


def _as_received(work: _Work, piece: Evidence, child: Child) -> ExhibitFile:
    """Put the pages of a PDF or picture on paper, in a child, because they come from outside."""
    suffix = PurePath(piece.filename).suffix.lower()
    original = work.place / f"{piece.code}{suffix}"
    if not save_original(work.bank, piece, original):
        return _noted(piece, CHANGED)
    paper = work.place / f"{piece.code} on paper.pdf"
    try:
        made = child.call(put_on_paper, Given(piece.filename, original), paper)
    except SendprepError as refused:
        _refuse_full(work.place, piece.size)
        return _noted(piece, problem_of(refused))
    finally:
        original.unlink(missing_ok=True)
    source = "" if suffix == ".pdf" else f"The picture “{piece.filename}”, set upright on the page."
    exhibit = _exhibit(piece, len(made.pages))
    return ExhibitFile(exhibit, paper, made.pages, source, bookmarks=made.bookmarks)


def _set_anew(work: _Work, piece: Evidence, child: Child) -> ExhibitFile:
    """Set the words that our reader found in a file without pages of its own."""
    # Imported here because the library of layout takes half a second to load.
    from sendprep.reports.exhibit_words import set_pages

    words = work.bank.texts.of(piece.id)
    if not words.has_text:
        return _noted(piece, NO_WORDS)
    made = set_pages(words, work.tell_of_words)
    if made is None:
        return _noted(piece, TOO_LONG)
    paper = work.place / f"{piece.code} on paper.pdf"
    try:
        pages = child.call(put_set_pages, made.pdf, paper)
    except SendprepError as refused:
        _refuse_full(work.place, len(made.pdf))
        return _noted(piece, problem_of(refused))
    look = "" if _is_bare(piece.filename) else "; its look and pictures are in the file"
    source = f"The words of “{piece.filename}”, set anew{look}."
    exhibit = _exhibit(piece, made.count, made.starts)
    return ExhibitFile(exhibit, paper, pages, source, is_set=True, spans=made.spans)


def _is_bare(filename: str) -> bool:
    """Whether a file of this name holds nothing but its words."""
    return PurePath(filename).suffix.lower() in _BARE


def _noted(piece: Evidence, problem: str) -> ExhibitFile:
    return ExhibitFile(noted(piece, problem))


def _exhibit(piece: Evidence, pages: int, starts: tuple[int, ...] = ()) -> Exhibit:
    return Exhibit(piece.id, piece.code, pages, starts=starts)


def _refuse_full(place: Path, size: int) -> None:
    """Raise SendprepError if a file of this size failed because the disk is full."""
    if shutil.disk_usage(place).free < 2 * size:
        raise _no_room(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))


def _no_room(fault: OSError) -> SendprepError:
    return SendprepError(
        f"The exhibits could not be prepared: {fault.strerror or fault}.",
        "Nothing was written, and the bank is as it was.",
        "Make room on the disk, or choose another folder.",
    )
