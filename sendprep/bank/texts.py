"""The text of evidence page by page, with the places of its lines; it can be read again."""

from collections.abc import Iterable, Iterator

from sqlite_utils.db import Database

from sendprep.bank.change import Door
from sendprep.bank.layouts import packed, unpacked
from sendprep.bank.text_names import text_name
from sendprep.domain.pages import Page, Pages

PageRow = tuple[str, int, int | None, bytes]
"""A page in the bank: its version, its place counted from 0, its number, its layout."""


class Texts:
    """Stores the pages of evidence; triggers note for the search what it is to read."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def put(self, evidence_id: str, pages: Pages) -> str:
        """Make this the newest text of a piece of evidence, and return the version's name.

        An equal version is used again; others stay while excerpts stand on them.
        """
        db = self._door.derived("texts")
        text_id = text_name(evidence_id, pages.reader, (page.text for page in pages.pages))
        db.execute(
            "delete from text_versions where evidence_id = ? and id <> ? and not kept",
            [evidence_id, text_id],
        )
        write_version(db, text_id, evidence_id, pages.reader)
        write_pages(db, page_rows(text_id, pages))
        return text_id

    def of(self, evidence_id: str) -> Pages:
        """Return the newest text; without any page if it was never read."""
        text_id = self.newest_id(evidence_id)
        return self.version(text_id) if text_id else Pages((), "")

    def newest_id(self, evidence_id: str) -> str | None:
        """Return the name of the newest version, None if the text was never read."""
        newest = self._door.db.execute(
            "select id from text_versions where evidence_id = ? order by turn desc limit 1",
            [evidence_id],
        ).fetchone()
        return newest[0] if newest else None

    def readers(self) -> dict[str, str]:
        """Return which reader (name and version) read each piece's newest text, by its id."""
        rows = self._door.db.execute("select evidence_id, reader from text_versions order by turn")
        return dict(rows.fetchall())

    def version(self, text_id: str) -> Pages:
        """Return the pages of one version as they were put; KeyError if it is not there."""
        reader = self._door.db.execute(
            "select reader from text_versions where id = ?", [text_id]
        ).fetchone()
        if reader is None:
            raise KeyError(text_id)
        rows = self._door.db.execute(
            "select page, layout from texts where text_id = ? order by number", [text_id]
        )
        return Pages(tuple(unpacked(page, layout) for page, layout in rows), reader[0])

    def page(self, evidence_id: str, sheet: int) -> Page:
        """Return one page of the newest text, counted from 0; KeyError if there is none."""
        found = self._door.db.execute(
            "select page, layout from texts where text_id = ? and number = ?",
            [self.newest_id(evidence_id), sheet],
        ).fetchone()
        if found is None:
            raise KeyError(sheet)
        return unpacked(*found)


def write_version(db: Database, text_id: str, evidence_id: str, reader: str) -> None:
    """Make a version the newest, before its pages, whether it was there or not."""
    (turn,) = db.execute("select coalesce(max(turn), 0) + 1 from text_versions").fetchone()
    again = "update text_versions set turn = ? where id = ?"
    if not db.execute(again, [turn, text_id]).rowcount:  # an upsert breaks triggers' "or ignore"
        db.execute(
            "insert into text_versions (id, evidence_id, reader, turn) values (?, ?, ?, ?)",
            [text_id, evidence_id, reader, turn],
        )


def page_rows(text_id: str, pages: Pages) -> Iterator[PageRow]:
    """Yield the rows that the pages of a version have in the bank."""
    for at, page in enumerate(pages.pages):
        yield text_id, at, page.number, packed(page)


def write_pages(db: Database, rows: Iterable[PageRow]) -> None:
    """Write pages; where the words are there already, the places of the lines may be new."""
    db.conn.executemany(
        "insert or replace into texts (text_id, number, page, layout) values (?, ?, ?, ?)", rows
    )
