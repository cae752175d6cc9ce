"""The parts that a bank of the newest schema is made of: tables, indexes and triggers."""

from pathlib import Path

from sqlite_utils.db import Database

from sendprep.bank.connection import connect
from sendprep.bank.log import LOGGED
from sendprep.bank.migrations import migrate

_TABLES = (
    *LOGGED,
    "entries",
    "hidden_evidence",
    "index_due",
    "original_chunks",
    "originals",
    "passages",
    "pen",
    "registers",
    "search",
    "sketches",
    "staged",
    "steps",
    "text_versions",
    "texts",
)


def missing_tables(db: Database) -> list[str]:
    """Return the tables that a bank needs and has not; fast enough for each opening."""
    there = {name for (name,) in db.execute("select name from sqlite_master where type = 'table'")}
    return [name for name in _TABLES if name not in there]


def missing_parts(db: Database) -> list[str]:
    """Return what a new bank has and this one has not, such as "trigger log_links_insert"."""
    return sorted(_parts_of_a_new_bank() - _parts(db))


def foreign_parts(db: Database) -> list[str]:
    """Return what this bank has and a new one has not."""
    return sorted(_parts(db) - _parts_of_a_new_bank())


def _parts(db: Database) -> set[str]:
    return {
        f"{kind} {name}"
        for kind, name in db.execute(
            "select type, name from sqlite_master where name not like 'sqlite%'"
        )
    }


def _parts_of_a_new_bank() -> set[str]:
    db = connect(Path(":memory:"), None)
    try:
        migrate(db)
        return _parts(db)
    finally:
        db.conn.close()
