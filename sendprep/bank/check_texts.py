"""Checks that evidence has its text, that excerpts stand on one, and that imports left nothing."""

from collections.abc import Iterator

from sendprep.bank.bank import Bank
from sendprep.bank.faults import RESTORE, Fault
from sendprep.bank.layouts import words_of
from sendprep.bank.text_names import text_name


def texts_missing(bank: Bank) -> Iterator[Fault]:
    """Look for evidence that says it has a text, and has no page of it."""
    for (piece,) in bank.db.execute(
        "select 'E' || number || ' ' || title from evidence where has_text and id not in ("
        "select evidence_id from text_versions where id in (select text_id from texts)) "
        "order by number"
    ):
        yield Fault("The text of a document is missing", piece, "Read the document again.")


def texts_altered(bank: Bank) -> Iterator[Fault]:
    """Look for words that are not those by which their version is named."""
    for text_id, evidence_id, reader, piece in bank.db.execute(
        "select text_versions.id, evidence_id, reader, "
        "coalesce('E' || number || ' ' || title, 'a document that was undone') "
        "from text_versions left join evidence on evidence.id = evidence_id "
        "where evidence_id not in (select name from staged) order by number, turn"
    ).fetchall():
        layouts = bank.db.execute(
            "select layout from texts where text_id = ? order by number", [text_id]
        )
        if text_name(evidence_id, reader, (words_of(layout) for (layout,) in layouts)) != text_id:
            yield Fault("The text of a document is not what was read", piece, RESTORE)


def excerpts_astray(bank: Bank) -> Iterator[Fault]:
    """Look for excerpts whose text version, or the page in it, is gone; a box needs none."""
    for number, page in bank.db.execute(
        "select number, page from excerpts join evidence on evidence.id = evidence_id "
        "where text_id <> '' and not exists ("
        "select 1 from text_versions where text_versions.id = text_id "
        "and text_versions.evidence_id = excerpts.evidence_id) "
        "or area is null and not exists ("
        "select 1 from texts where texts.text_id = excerpts.text_id and texts.number = sheet) "
        "order by evidence.number, page"
    ):
        where = f"E{number}" + (f" page {page}" if page else "")
        yield Fault("The text that an excerpt stands on is missing", where, RESTORE)


def left_behind(bank: Bank) -> Iterator[Fault]:
    """Look for what was read in and is of no document, not even one that redo brings back.

    What an import stages now is none of it.
    """
    for what, rows in _LEFT:
        (count,) = bank.db.execute(rows).fetchone()
        if count:
            yield Fault("An import left something behind", f"{count} {what}", _HARMLESS)


_HARMLESS = "It only takes room, and nothing is found in it."
_OF_NOBODY = (
    "evidence_id not in (select id from evidence) and evidence_id not in (select name from staged) "
    "and evidence_id not in (select row from entries where tbl = 'evidence')"
)
_LEFT = (
    (
        "originals",
        "select count(*) from originals where not whole "
        "and sha256 not in (select name from staged)",
    ),
    ("texts", f"select count(*) from text_versions where {_OF_NOBODY}"),  # noqa: S608
    ("sketches", f"select count(*) from sketches where {_OF_NOBODY}"),  # noqa: S608
)
