"""The text of evidence page by page, with the places of its lines; it can be read again."""

import json
import re
import zlib
from collections.abc import Iterable, Sequence

from sqlite_utils.db import Database

from sendprep.bank.change import Door
from sendprep.bank.text_names import text_name
from sendprep.domain.pages import Box, Line, Page, Pages

_LINE_END_HYPHEN = re.compile(r"(\w+)[-\u00ad\u2010]\n(\w+)")


class Texts:
    """Stores the pages of evidence and gives them to the search."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def put(self, evidence_id: str, pages: Pages) -> str:
        """Make this the newest text of a piece of evidence, and return the version's name.

        An equal version is used again; others stay while excerpts stand on them.
        """
        db = self._door.derived("texts")
        text_id = text_name(evidence_id, pages.reader, (page.text for page in pages.pages))
        if text_id == self.newest_id(evidence_id):
            return text_id
        db.execute(
            "delete from text_versions where evidence_id = ? and id <> ? and not kept",
            [evidence_id, text_id],
        )
        again = "update text_versions set turn = ? where id = ?"
        if not db.execute(again, [next_turn(db), text_id]).rowcount:
            write_version(db, text_id, evidence_id, pages.reader)
            write_pages(db, text_id, enumerate(pages.pages))
        self._search_in(evidence_id, pages)
        return text_id

    def _search_in(self, evidence_id: str, pages: Pages) -> None:
        db = self._door.derived("texts")
        db.execute("delete from passages where owner = ? and kind = 'page'", [evidence_id])
        live = db.execute("select 1 from evidence where id = ?", [evidence_id]).fetchone()
        db.conn.executemany(
            "insert into passages (kind, owner, page, title, body, apart, live) "
            "values ('page', ?, ?, '', ?, ?, ?)",
            [
                (evidence_id, page.number, *_words(page.text), int(live is not None))
                for page in pages.pages
            ],
        )

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
        return Pages(tuple(_unpacked(page, layout) for page, layout in rows), reader[0])

    def page(self, evidence_id: str, sheet: int) -> Page:
        """Return one page of the newest text, counted from 0; KeyError if there is none."""
        found = self._door.db.execute(
            "select page, layout from texts where text_id = ? and number = ?",
            [self.newest_id(evidence_id), sheet],
        ).fetchone()
        if found is None:
            raise KeyError(sheet)
        return _unpacked(*found)


def write_version(db: Database, text_id: str, evidence_id: str, reader: str) -> None:
    """Write down that there is a version, before its pages."""
    db.execute(
        "insert into text_versions (id, evidence_id, reader, turn) values (?, ?, ?, ?)",
        [text_id, evidence_id, reader, next_turn(db)],
    )


def write_pages(db: Database, text_id: str, pages: Iterable[tuple[int, Page]]) -> None:
    """Write pages of a version, each with its place in the document counted from 0."""
    db.conn.executemany(
        "insert into texts (text_id, number, page, layout) values (?, ?, ?, ?)",
        [(text_id, number, page.number, _packed(page)) for number, page in pages],
    )


def next_turn(db: Database) -> int:
    """Return a number higher than that of every version, for the newest."""
    (turn,) = db.execute("select coalesce(max(turn), 0) + 1 from text_versions").fetchone()
    return int(turn)


def _words(text: str) -> tuple[str, str]:
    """Return a page's text with words joined that a line's end has parted, and those as parted.

    Whether the hyphen belongs to the word cannot be known, so both readings are searched.
    """
    text = _storable(text)
    parted = " ".join(" ".join(halves) for halves in _LINE_END_HYPHEN.findall(text))
    return _LINE_END_HYPHEN.sub(r"\1\2", text), parted


def _storable(text: str) -> str:
    """Return text without half characters, which some documents hold and no file can store."""
    return text.encode("utf-8", "replace").decode()


def _packed(page: Page) -> bytes:
    lines = [[line.text, _edges(line.box), line.size, int(line.bold)] for line in page.lines]
    layout = [page.width, page.height, [_edges(rule) for rule in page.rules], lines]
    return zlib.compress(json.dumps(layout, separators=(",", ":")).encode(), level=1)


def _unpacked(number: int | None, layout: bytes) -> Page:
    width, height, rules, lines = json.loads(zlib.decompress(layout))
    return Page(
        number=number,
        lines=tuple(
            Line(text, _box(edges) if edges else None, size, bool(bold))
            for text, edges, size, bold in lines
        ),
        rules=tuple(_box(edges) for edges in rules),
        width=width,
        height=height,
    )


def _edges(box: Box | None) -> list[float] | None:
    return [box.left, box.top, box.right, box.bottom] if box else None


def _box(edges: Sequence[float]) -> Box:
    return Box(*edges)
