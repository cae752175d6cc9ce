"""Checks the whole bank, part by part, and says what is wrong in sentences."""

from collections.abc import Callable, Iterator

from sendprep.bank.bank import Bank
from sendprep.bank.check_actions import reaudits_astray
from sendprep.bank.check_audits import (
    audits_astray,
    grades_astray,
    rounds_astray,
    rounds_numbered_twice,
)
from sendprep.bank.check_binders import issues_astray, numbered_twice
from sendprep.bank.check_draws import draws_astray, registers_altered
from sendprep.bank.check_log import altered_log, altered_rows
from sendprep.bank.check_texts import excerpts_astray, left_behind, texts_altered, texts_missing
from sendprep.bank.connection import DatabaseError
from sendprep.bank.faults import RESTORE, TAMPERED, Fault
from sendprep.bank.parts import foreign_parts, missing_parts
from sendprep.bank.refusals import MAKE_ANEW, damage
from sendprep.progress import Progress, silent

__all__ = ["Fault", "check"]


def check(bank: Bank, progress: Progress = silent) -> list[Fault]:
    """Return every fault that is found; none means that the bank is sound."""
    faults: list[Fault] = []
    for done, (what, find) in enumerate(_CHECKS):
        progress(done, len(_CHECKS), what)
        try:
            faults.extend(find(bank))
        except DatabaseError:
            faults.append(Fault("A part of the file cannot be read", what, RESTORE))
    progress(len(_CHECKS), len(_CHECKS), "Checked")
    return faults


def _file(bank: Bank) -> Iterator[Fault]:
    found = damage(bank.db)
    if found:
        yield Fault("The file is damaged", _first_of(found), RESTORE)
    if bank.encrypted:
        if not bank.db.conn.in_transaction:  # else it is a reader, which may not
            bank.db.execute("pragma wal_checkpoint(full)")
        pages = bank.db.execute("pragma cipher_integrity_check").fetchall()
        if pages:
            found = [message for (message,) in pages]
            yield Fault("The encrypted file is damaged", _first_of(found), RESTORE)


def _first_of(messages: list[str]) -> str:
    """Return the first place that SQLite names, and how many more: one page can break hundreds."""
    lines = [line for line in "\n".join(messages).splitlines() if not line.startswith("***")]
    return lines[0] + (f", and {len(lines) - 1} more" if lines[1:] else "")


def _parts(bank: Bank) -> Iterator[Fault]:
    for part in missing_parts(bank.db):
        yield Fault("A part of the bank is missing", part, RESTORE)
    for part in foreign_parts(bank.db):
        yield Fault("The bank has a part that sendprep did not make", part, TAMPERED)


def _references(bank: Bank) -> Iterator[Fault]:
    for table, row, parent, _ in bank.db.execute("pragma foreign_key_check").fetchall():
        yield Fault(f"A row refers to {parent} that are not there", f"{table} {row}", RESTORE)
    for what, rows, do in _ASTRAY:
        for (row,) in bank.db.execute(rows):
            yield Fault(what, row, do)


_ASTRAY = (
    (
        "A link names a finding of another weakness",
        "select 'links ' || links.id from links join findings on findings.id = finding_id "
        "where findings.weakness_id <> links.weakness_id",
        "Remove the link and make it again.",
    ),
    (
        "A link names an excerpt of another document",
        "select 'links ' || links.id from links join excerpts on excerpts.id = excerpt_id "
        "where excerpts.evidence_id <> links.evidence_id",
        "Remove the link and make it again.",
    ),
    (
        "A question is about a finding of another weakness",
        "select 'question ' || questions.number from questions "
        "join findings on findings.id = finding_id "
        "where findings.weakness_id is not questions.weakness_id",
        "Open the question and choose its finding again.",
    ),
    (
        "A document rests on one that is not there",
        "select 'E' || number || ' ' || title from evidence where exists ("
        "select 1 from json_each(rests_on) where value not in (select id from evidence))",
        "Open the document's details and say again what it rests on.",
    ),
    (
        "A case is tracked twice",
        "select 'tracked case ' || case_id from tracked_cases "
        "group by case_id having count(*) > 1 order by case_id",
        "Stop tracking one of them.",
    ),
)


def _originals(bank: Bank) -> Iterator[Fault]:
    missing = bank.db.execute(
        "select number, title from evidence "
        "where sha256 not in (select sha256 from originals where whole) order by number"
    ).fetchall()
    for number, title in missing:
        yield Fault("The original is missing", f"E{number} {title}", "Add the file again.")
    for (sha256,) in bank.db.execute(
        "select sha256 from originals where whole order by sha256"
    ).fetchall():
        if not bank.originals.is_whole(sha256):
            pieces = bank.evidence.by_sha256(sha256)
            where = ", ".join(f"E{one.number} {one.title}" for one in pieces) or sha256
            yield Fault("The original is not what was added", where, RESTORE)


def _full_text(bank: Bank) -> Iterator[Fault]:
    if not bank.search.is_sound():
        yield Fault("The search index is damaged", "search", MAKE_ANEW, derived=True)


_CHECKS: tuple[tuple[str, Callable[[Bank], Iterator[Fault]]], ...] = (
    ("The file", _file),
    ("Parts of the bank", _parts),
    ("References", _references),
    ("Originals", _originals),
    ("Texts of evidence", texts_missing),
    ("Words of texts", texts_altered),
    ("Excerpts", excerpts_astray),
    ("Cases of frames", registers_altered),
    ("Draws", draws_astray),
    ("Audit rounds", rounds_astray),
    ("Numbers of rounds", rounds_numbered_twice),
    ("Audits", audits_astray),
    ("Agreed grades", grades_astray),
    ("Re-audits", reaudits_astray),
    ("Issues of binders", issues_astray),
    ("Numbers of questions and requests", numbered_twice),
    ("What imports left", left_behind),
    ("The search index", _full_text),
    ("The log", altered_log),
    ("Rows against the log", altered_rows),
)
