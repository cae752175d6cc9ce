"""Checks the log's chain of hashes, and that the log and the rows agree."""

import json
from collections.abc import Iterator

from sqlite_utils.db import Database

from sendprep.bank.bank import Bank
from sendprep.bank.faults import TAMPERED, Fault
from sendprep.bank.log import LOGGED, Entry, Seal, digest_of, hash_of, read_entries


def altered_log(bank: Bank) -> Iterator[Fault]:
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
            yield Fault("The log was altered", f"{seal.label}, {seal.at[:16]}", TAMPERED)
        chain.add(sealed)
    if entries:
        yield Fault("The log was altered", "A step was taken out of it", TAMPERED)


def altered_rows(bank: Bank) -> Iterator[Fault]:
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
                yield Fault("A row is not what the log says", f"{table} {place[1]}", TAMPERED)
    for (table, row_id), row in replayed.items():
        if row is not None and (table, row_id) not in purged:
            yield Fault("A row is missing that the log has", f"{table} {row_id}", TAMPERED)


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
