"""The text of evidence page by page, with the places of its lines; it can be read again."""

import json
import re
import zlib
from collections.abc import Sequence

from sendprep.bank.change import Door
from sendprep.domain.pages import Box, Line, Page, Pages

_LINE_END_HYPHEN = re.compile(r"(\w+)[-\u00ad\u2010]\n(\w+)")


class Texts:
    """Stores the pages of evidence and gives them to the search."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def put(self, evidence_id: str, pages: Pages) -> None:
        """Store the pages of a piece of evidence in place of what was there."""
        db = self._door.derived("texts")
        db.execute("delete from texts where evidence_id = ?", [evidence_id])
        db.execute("delete from passages where owner = ? and kind = 'page'", [evidence_id])
        live = db.execute("select 1 from evidence where id = ?", [evidence_id]).fetchone()
        db.conn.executemany(
            "insert into texts (evidence_id, number, page, reader, layout) values (?, ?, ?, ?, ?)",
            [
                (evidence_id, number, page.number, pages.reader, _packed(page))
                for number, page in enumerate(pages.pages)
            ],
        )
        db.conn.executemany(
            "insert into passages (kind, owner, page, title, body, apart, live) "
            "values ('page', ?, ?, '', ?, ?, ?)",
            [
                (evidence_id, page.number, *_words(page.text), int(live is not None))
                for page in pages.pages
            ],
        )

    def of(self, evidence_id: str) -> Pages:
        """Return the pages as they were put; without any if the text was never read."""
        rows = self._door.db.execute(
            "select page, reader, layout from texts where evidence_id = ? order by number",
            [evidence_id],
        ).fetchall()
        return Pages(
            tuple(_unpacked(page, layout) for page, _, layout in rows), rows[0][1] if rows else ""
        )


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
