"""Checks the whole bank: file, references, originals, log, and that the log and the rows agree."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sqlite_utils.db import Database

from sendprep.bank.bank import Bank
from sendprep.bank.connection import DatabaseError
from sendprep.bank.log import LOGGED, Entry, Seal, digest_of, hash_of, read_entries
from sendprep.progress import Progress, silent


@dataclass(frozen=True)
class Fault:
    """Something wrong: what it is, where, and what to do."""

    what: str
    where: str
    do: str

    @property
    def words(self) -> str:
        """The fault as a sentence or two."""
        return f"{self.what}: {self.where}. {self.do}"


_RESTORE = "Open the newest backup without this fault, and keep this file beside it."
_TAMPERED = "Ask who had the file; compare it with an earlier backup."


def check(bank: Bank, progress: Progress = silent) -> list[Fault]:
    """Return every fault that is found; none means that the bank is sound."""
    faults: list[Fault] = []
    for done, (what, find) in enumerate(_CHECKS):
        progress(done, len(_CHECKS), what)
        try:
            faults.extend(find(bank))
        except DatabaseError:
            faults.append(Fault("A part of the file cannot be read", what, _RESTORE))
    progress(len(_CHECKS), len(_CHECKS), "Checked")
    return faults


def _file(bank: Bank) -> Iterator[Fault]:
    found = [message for (message,) in bank.db.execute("pragma integrity_check").fetchall()]
    if found != ["ok"]:
        yield Fault("The file is damaged", _first_of(found), _RESTORE)
    if bank.encrypted:
        if not bank.db.conn.in_transaction:  # else it is a reader, which may not
            bank.db.execute("pragma wal_checkpoint(full)")
        pages = bank.db.execute("pragma cipher_integrity_check").fetchall()
        if pages:
            found = [message for (message,) in pages]
            yield Fault("The encrypted file is damaged", _first_of(found), _RESTORE)


def _first_of(messages: list[str]) -> str:
    """Return the first place that SQLite names, and how many more: one page can break hundreds."""
    lines = [line for line in "\n".join(messages).splitlines() if not line.startswith("***")]
    return lines[0] + (f", and {len(lines) - 1} more" if lines[1:] else "")


def _references(bank: Bank) -> Iterator[Fault]:
    for table, row, parent, _ in bank.db.execute("pragma foreign_key_check").fetchall():
        yield Fault(f"A row refers to {parent} that are not there", f"{table} {row}", _RESTORE)
    for (link,) in bank.db.execute(
        "select links.id from links join findings on findings.id = finding_id "
        "where findings.weakness_id <> links.weakness_id"
    ):
        yield Fault(
            "A link names a finding of another weakness",
            f"links {link}",
            "Remove the link and make it again.",
        )


def _originals(bank: Bank) -> Iterator[Fault]:
    missing = bank.db.execute(
        "select number, title from evidence "
        "where sha256 not in (select sha256 from originals) order by number"
    ).fetchall()
    for number, title in missing:
        yield Fault("The original is missing", f"E{number} {title}", "Add the file again.")
    for (sha256,) in bank.db.execute("select sha256 from originals order by sha256").fetchall():
        if not bank.originals.is_whole(sha256):
            pieces = bank.evidence.by_sha256(sha256)
            where = ", ".join(f"E{one.number} {one.title}" for one in pieces) or sha256
            yield Fault("The original is not what was added", where, _RESTORE)


def _full_text(bank: Bank) -> Iterator[Fault]:
    try:
        bank.db.execute("insert into search (search) values ('integrity-check')")
    except DatabaseError as problem:
        if getattr(problem, "sqlite_errorname", "") == "SQLITE_READONLY":
            return  # A reader may not ask FTS5 this: it asks by an insert.
        yield Fault("The search index is damaged", "search", "Rebuild the search index.")


def _log(bank: Bank) -> Iterator[Fault]:
    """Look for changes to the log itself: every step's hash must follow from the one before."""
    chains: dict[str, set[str]] = {}
    entries = _entries_by_step(bank.db)
    for seq, sealed, *parts in bank.db.execute(
        "select seq, hash, id, kind, of, label, at, officer, device, clock, previous "
        "from steps order by seq"
    ).fetchall():
        seal = Seal(*parts)
        mine = entries.pop(seq, [])
        altered = any(entry.salt and digest_of(entry) != entry.digest for entry in mine)
        chain = chains.setdefault(seal.device, set())
        follows = seal.previous in chain if chain else not seal.previous
        if altered or not follows or hash_of(seal, mine) != sealed:
            yield Fault("The log was altered", f"{seal.label}, {seal.at[:16]}", _TAMPERED)
        chain.add(sealed)
    if entries:
        yield Fault("The log was altered", "A step was taken out of it", _TAMPERED)


def _rows_and_log(bank: Bank) -> Iterator[Fault]:
    """Look for rows that were edited past the log: replayed, it must give the rows there are."""
    replayed: dict[tuple[str, str], dict[str, object] | None] = {}
    purged: set[tuple[str, str]] = set()
    for entry in read_entries(bank.db):
        place = (entry.tbl, entry.row)
        if entry.salt is None:
            purged.add(place)
        elif not entry.col:
            replayed[place] = json.loads(entry.became) if entry.became else None
        elif (row := replayed.get(place)) is not None:
            row[entry.col] = json.loads(entry.became or "null")
    for table in LOGGED:
        unsaid = _defaults(bank.db, table)
        for there in bank.db.query(f"select * from {table}"):  # noqa: S608 - our own names
            place = (table, str(there["id"]))
            row = replayed.pop(place, None)
            if (row is None or unsaid | row != there) and place not in purged:
                yield Fault("A row is not what the log says", f"{table} {place[1]}", _TAMPERED)
    for (table, row_id), row in replayed.items():
        if row is not None and (table, row_id) not in purged:
            yield Fault("A row is missing that the log has", f"{table} {row_id}", _TAMPERED)


def _defaults(db: Database, table: str) -> dict[str, object]:
    """Return what a column holds in a row that is older than the column."""
    columns = db.execute(
        "select name, coalesce(dflt_value, 'null') from pragma_table_info(?)", [table]
    ).fetchall()
    return {name: db.execute(f"select {default}").fetchone()[0] for name, default in columns}


def _entries_by_step(db: Database) -> dict[int, list[Entry]]:
    found: dict[int, list[Entry]] = {}
    steps = [step for (step,) in db.execute("select step from entries order by seq")]
    for step, entry in zip(steps, read_entries(db), strict=True):
        found.setdefault(step, []).append(entry)
    return found


_CHECKS: tuple[tuple[str, Callable[[Bank], Iterator[Fault]]], ...] = (
    ("The file", _file),
    ("References", _references),
    ("Originals", _originals),
    ("The search index", _full_text),
    ("The log", _log),
    ("Rows against the log", _rows_and_log),
)
