"""The file of a mapping key: SQLCipher as a bank is, under a passphrase of its own."""

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlite_utils.db import Database

from sendprep.bank import refusals
from sendprep.bank.columns import moment_text, storable
from sendprep.bank.connection import DatabaseError, connect, is_wrong_key
from sendprep.bank.key import key_of, new_key
from sendprep.bank.whole_file import beside, on_disk
from sendprep.domain.cohort import ListName
from sendprep.domain.mapping_key import KnownCase, MappingKey
from sendprep.errors import SendprepError

SUFFIX = ".sendprep-key"
APPLICATION_ID = 0x534B4559
"""'SKEY' in the header of every key file (PRAGMA application_id)."""
_VERSION = 1
_PAGE = 4096
_TABLES = """
create table keys (
    draw_id text primary key, title text not null, source text not null, made text not null
) strict, without rowid;
create table cases (
    id text primary key, list text not null, row integer not null, said text not null
) strict, without rowid;
"""
_UNCHANGED = "Nothing was changed."


def write_key(path: Path, passphrase: str, key: MappingKey) -> None:
    """Write a key file, whole or not at all, in the place of one that is there.

    SendprepError if the folder lets nobody write or the disk is full.
    """
    part = beside(path)
    try:
        db = connect(part, new_key(passphrase))
        with closing(db.conn):
            _fill(db, key)
        on_disk(part)
        part.replace(path)
    except (OSError, DatabaseError) as problem:
        raise SendprepError(
            f"The key file {path.name} could not be written.",
            "No key was written; a key that was there before is as it was.",
            f"Check that {path.parent} lets you write and has space, or choose another folder.",
        ) from problem
    finally:
        part.unlink(missing_ok=True)


def read_key(path: Path, passphrase: str) -> MappingKey:
    """Return what a key file holds.

    SendprepError for a wrong passphrase, a damaged or missing file, one of another kind, and one
    that a newer sendprep wrote.
    """
    _refuse_other_files(path)
    try:
        db = connect(path, key_of(path, passphrase))
        with closing(db.conn):
            _refuse_other_database(db, path)
            return _read(db)
    except OSError as problem:
        raise _not_readable(path) from problem
    except DatabaseError as problem:
        raise (_wrong(path) if is_wrong_key(problem) else _damaged(path)) from problem


def _fill(db: Database, key: MappingKey) -> None:
    db.execute(f"pragma application_id = {APPLICATION_ID}")
    db.execute(f"pragma user_version = {_VERSION}")
    db.executescript(_TABLES)
    about = (key.draw_id, storable(key.title), storable(key.source), moment_text(key.made))
    db.execute("insert into keys values (?, ?, ?, ?)", about)
    db.conn.executemany("insert into cases values (?, ?, ?, ?)", map(_row, key.cases))


def _row(case: KnownCase) -> tuple[str, str, int, str]:
    return case.id, case.list.value, case.row, json.dumps(case.said)


def _read(db: Database) -> MappingKey:
    (about,) = db.query("select * from keys")
    return MappingKey(
        draw_id=about["draw_id"],
        title=about["title"],
        source=about["source"],
        made=datetime.fromisoformat(about["made"]),
        cases=tuple(_cases(db)),
    )


def _cases(db: Database) -> Iterator[KnownCase]:
    for row in db.query("select * from cases order by list, row"):
        said = tuple((heading, words) for heading, words in json.loads(row["said"]))
        yield KnownCase(row["id"], ListName(row["list"]), row["row"], said)


def _refuse_other_files(path: Path) -> None:
    """Refuse what is no whole file of pages, before a passphrase is tried on it."""
    try:
        if not path.is_file():
            raise SendprepError(
                f"There is no key file at {path}.",
                _UNCHANGED,
                "It was moved or renamed: choose the file where it is now.",
            )
        size = path.stat().st_size
    except OSError as problem:
        raise _not_readable(path) from problem
    if not size or size % _PAGE or not refusals.is_encrypted(path):
        raise SendprepError(
            f"{path.name} is not a whole key file.",
            _UNCHANGED,
            f"Choose a file whose name ends in {SUFFIX}. If it is one, it was cut short while it "
            "was copied: take another copy, or save the key once more from the list.",
        )


def _refuse_other_database(db: Database, path: Path) -> None:
    if _number(db, "pragma application_id") != APPLICATION_ID:
        raise SendprepError(
            f"{path.name} is not a key file.",
            _UNCHANGED,
            f"Choose a file whose name ends in {SUFFIX}.",
        )
    if _number(db, "pragma user_version") > _VERSION:
        raise SendprepError(
            "This key file was written by a newer sendprep.",
            _UNCHANGED,
            "Install the newest sendprep, then open the key with it.",
        )
    if db.execute("pragma integrity_check").fetchone()[0] != "ok":
        raise _damaged(path)


def _number(db: Database, sql: str) -> int:
    return int(db.execute(sql).fetchone()[0])


def _wrong(path: Path) -> SendprepError:
    return SendprepError(
        f"The passphrase does not open {path.name}.",
        _UNCHANGED,
        "It is the key's own, not that of the bank: check Caps Lock and try again. If it is right, "
        "the file is not a key or is damaged: save the key once more from the list.",
    )


def _damaged(path: Path) -> SendprepError:
    return SendprepError(
        f"The key file {path.name} is damaged.",
        "The file was left as it is; the bank does not need it.",
        "Take another copy of it, or save the key once more from the list.",
    )


def _not_readable(path: Path) -> SendprepError:
    return SendprepError(
        f"{path.name} could not be read.",
        _UNCHANGED,
        "Check that you may read it, then open it again.",
    )
