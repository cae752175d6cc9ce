"""What an import puts down before there is evidence of it: originals, texts and sketches.

Each piece is written in short transactions, so that the window can write in between. Nothing of
it is logged, found or shown until evidence names it; what no evidence names is forgotten.
"""

import hashlib
from itertools import islice
from pathlib import Path

from sqlite_utils.db import Database

from sendprep.bank.change import Door
from sendprep.bank.originals import (
    begin,
    changed_meanwhile,
    chunks,
    end,
    hash_and_size,
    not_read,
    put_chunk,
)
from sendprep.bank.text_names import text_name
from sendprep.bank.texts import page_rows, write_pages, write_version
from sendprep.domain.pages import Pages
from sendprep.progress import Progress, silent

_PAGES = 50
"""Pages of text in a transaction."""
_CHUNKS = 4
"""Chunks of an original that are taken out in a transaction."""


class Staging:
    """Writes for a worker, outside any change, what a later change makes evidence of."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def original(self, file: Path | bytes) -> str:
        """Store a file, once however often it comes, and return its sha256.

        SendprepError if it cannot be read, or changes meanwhile; nothing is left of it then.
        """
        try:
            sha256, size = hash_and_size(file)
            if self._announce(sha256, size):
                self._fill(sha256, file)
        except OSError as problem:
            raise not_read(file) from problem
        return sha256

    def text(self, evidence_id: str, pages: Pages) -> str:
        """Store the text that a piece of evidence will have, and return the version's name."""
        text_id = text_name(evidence_id, pages.reader, (page.text for page in pages.pages))
        with self._door.aside() as db:
            _stage(db, evidence_id)
            db.execute("delete from text_versions where evidence_id = ?", [evidence_id])
            write_version(db, text_id, evidence_id, pages.reader)
        rows = page_rows(text_id, pages)
        while some := list(islice(rows, _PAGES)):
            with self._door.aside() as db:
                write_pages(db, some)
        return text_id

    def sketch(self, evidence_id: str, sketch: bytes) -> None:
        """Store the sketch that a piece of evidence will have."""
        with self._door.aside() as db:
            _stage(db, evidence_id)
            db.execute(
                "insert or replace into sketches (evidence_id, sketch) values (?, ?)",
                [evidence_id, sketch],
            )

    def forget(self, progress: Progress = silent) -> None:
        """Take out everything that was staged and that no evidence names."""
        if self._door.db.execute(_TAKEN).fetchone():
            with self._door.aside() as db:
                db.execute(f"delete from staged where name in ({_TAKEN})")  # noqa: S608
        names = [name for (name,) in self._door.db.execute("select name from staged")]
        for done, name in enumerate(names):
            progress(done, len(names), "Taking out what an unfinished import left")
            self._take_out(name)

    def _announce(self, sha256: str, size: int) -> bool:
        """Write down that a file comes; False if the bank has it whole."""
        with self._door.aside() as db:
            held = "select 1 from originals where sha256 = ? and whole"
            if db.execute(held, [sha256]).fetchone():
                return False
            _stage(db, sha256)
            begin(db, sha256, size)
        return True

    def _fill(self, sha256: str, file: Path | bytes) -> None:
        again = hashlib.sha256()
        try:
            for number, data in enumerate(chunks(file)):
                again.update(data)
                with self._door.aside() as db:
                    put_chunk(db, sha256, number, data)
            if again.hexdigest() != sha256:
                raise changed_meanwhile(file)
        except BaseException:
            self._take_out(sha256)
            raise
        with self._door.aside() as db:
            end(db, sha256)

    def _take_out(self, name: str) -> None:
        """Take out one thing, a few chunks at a time; it is staged until nothing is left of it."""
        while True:
            with self._door.aside() as db:
                if not db.execute(_STILL_STAGED, [name]).fetchone():
                    return
                db.execute("update originals set whole = 0 where sha256 = ?", [name])
                if not db.execute(_SOME_CHUNKS, [name, _CHUNKS]).rowcount:
                    _forget_last_of(db, name)
                    return


# Evidence takes what is staged when it comes. What its bank had lost may be staged again later.
_TAKEN = """
select name from staged
where name in (select id from evidence union all select sha256 from evidence)
"""
_STILL_STAGED = "select 1 from staged where name = ?"
_SOME_CHUNKS = """
delete from original_chunks
where rowid in (select rowid from original_chunks where sha256 = ? limit ?)
"""


def _stage(db: Database, name: str) -> None:
    db.execute("insert or ignore into staged (name) values (?)", [name])


def _forget_last_of(db: Database, name: str) -> None:
    db.execute("delete from originals where sha256 = ?", [name])
    db.execute("delete from text_versions where evidence_id = ?", [name])
    db.execute("delete from sketches where evidence_id = ?", [name])
    db.execute("delete from staged where name = ?", [name])
