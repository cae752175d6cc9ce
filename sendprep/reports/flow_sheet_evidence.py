"""The key evidence of a weakness leaf: rows of one line or two under small heads, no end rule."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, compress, groupby
from operator import not_

from sendprep.reports import styles
from sendprep.reports.document import Run, Text
from sendprep.reports.document_sheet import SheetEvidenceZone, SheetRow
from sendprep.reports.flow import At, Group, Piece
from sendprep.reports.flow_rows import RowsUnderHead
from sendprep.reports.flow_sheet_items import NOTHING, Laid, down, gap, heading, passage, second
from sendprep.reports.flow_sheet_zones import more_words
from sendprep.reports.flow_words import Numbers, set_words
from sendprep.reports.pdf_sheet import Sheet
from sendprep.reports.sef_wording import listed
from sendprep.reports.sheet_words import EVIDENCE
from sendprep.reports.styles import MM
from sendprep.reports.tags import Element, Role, Scope

_HEADS = ("No.", "What it shows", "From", "Rung", "Evidence date", "Page")
_WIDTHS = tuple(mm * MM for mm in (11, 76, 25, 28, 20, 10))
_LEFTS = tuple(sum(_WIDTHS[:place]) for place in range(len(_WIDTHS)))
_PAD, _ABOVE, _BELOW = 4.0, 2.2, 2.6
_HAIRLINE = 0.4
_STRONGEST = 2
"""Pieces that speak for us and stand beside many that do not, or nobody could weigh them."""

_Laid = tuple[SheetRow, Group, Element]
_Entry = tuple[_Laid, ...]
"""The rows of one piece that speak for us, or those that speak against us: they stay together."""


@dataclass(frozen=True)
class _Line:
    """The hairline over a row, as decoration."""

    height: float = _HAIRLINE

    def split(self, room: float, fresh: bool) -> tuple[Piece, Piece] | None:
        """Never part."""
        return None

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw the line."""
        with sheet.artifact():
            sheet.fill((x, top - _HAIRLINE, x + styles.WIDTH, top), styles.HAIRLINE)


@dataclass(frozen=True)
class EvidenceZone:
    """The entries laid out; which of them stand on the front is said by a count."""

    zone: SheetEvidenceZone
    numbers: Numbers

    @cached_property
    def entries(self) -> tuple[_Entry, ...]:
        """The rows of each piece, each with what is drawn and its element."""
        laid = ((row, *_row(row, self.numbers)) for row in self.zone.rows)
        return tuple(tuple(rows) for _, rows in groupby(laid, lambda one: _entry_key(one[0])))

    def front(self, count: int, against: bool) -> Laid:
        """Return the zone with so many entries in all, of which those that contradict us stay."""
        if self.zone.is_left_out:
            return NOTHING
        if not self.entries:
            missing = gap(self.zone.gap, styles.WIDTH, self.numbers)
            return down([(0, self._heading(EVIDENCE)), (3, missing)])
        is_shown = self._shown(count, against)
        shown = list(compress(self.entries, is_shown))
        codes = _codes(shown)
        hidden = _codes(compress(self.entries, map(not_, is_shown)))
        table = _table(shown) if shown else NOTHING
        parts = [(0.0, self._head(len(codes))), (2, table), (2, self._named(against))]
        return down([*parts, (1, self._elsewhere(codes, hidden))])

    def rest(self, count: int, against: bool) -> Laid:
        """Return the rows that do not stand on the front."""
        shown = self._shown(count, against)
        hidden = list(compress(self.entries, map(not_, shown)))
        return _table(hidden) if hidden else NOTHING

    def _elsewhere(self, shown: Sequence[str], hidden: Sequence[str]) -> Laid:
        """Return how many pieces stand on the back, and of which here there is more."""
        others = [code for code in hidden if code not in shown]
        further = [code for code in hidden if code in shown]
        said = [Run(more_words(len(others), "piece", len(shown)))] if others else []
        if further:
            space = " " if said else ""
            said.append(Run(f"{space}On {listed(further)} there is more on the back."))
        if self.zone.missing:
            said += [Run(" "), *self.zone.missing] if said else self.zone.missing
        return second(tuple(said), styles.WIDTH, self.numbers) if said else NOTHING

    def _named(self, against: bool) -> Laid:
        """Return the sentence that names what contradicts us, where its rows do not stand."""
        if against or not self.zone.stand_for:
            return NOTHING
        return passage(self.zone.stand_for, styles.WIDTH, self.numbers)

    def _shown(self, count: int, against: bool) -> list[bool]:
        stays = [entry[0][0].stays for entry in self.entries]
        others = max(count - sum(stays), min(_STRONGEST, count))
        shown = []
        for stay in stays:
            shown.append(against if stay else others > 0)
            others -= not stay
        return shown

    def _head(self, pieces: int) -> Laid:
        total = self.zone.pieces
        said = f"{total} {'piece' if total == 1 else 'pieces'}"
        said = said if pieces == total else f"{pieces} of {said}"
        index = (Run("; "), *self.zone.index) if self.zone.index else ()
        return self._heading(f"{EVIDENCE}: {said}", index)

    def _heading(self, text: str, rest: tuple[Run, ...] = ()) -> Laid:
        return heading((Run(text), *rest), styles.WIDTH, Role.H2, self.numbers)


def _entry_key(row: SheetRow) -> tuple[str, bool]:
    return row.number[0].text, row.stays


def _codes(entries: Iterable[_Entry]) -> list[str]:
    return list(dict.fromkeys(entry[0][0].number[0].text for entry in entries))


def _table(entries: Sequence[_Entry]) -> Laid:
    rows = [row[1:] for row in chain.from_iterable(entries)]
    root = Element(Role.TABLE, summary=f"{EVIDENCE}, the strongest first.")
    head = _head(root.add(Role.TABLE_HEAD).add(Role.ROW))
    body = root.add(Role.TABLE_BODY)
    body.kids += [element for _, element in rows]
    pieces = tuple(piece for piece, _ in rows)
    return Laid(RowsUnderHead(head, _head(None), pieces, head_below=1.0), (root,))


def _head(row: Element | None) -> Group:
    places = []
    for place, (text, left, wide) in enumerate(zip(_HEADS, _LEFTS, _WIDTHS, strict=True)):
        element = row.add(Role.HEAD_CELL, Scope.COLUMN) if row else None
        last = place == len(_HEADS) - 1
        room = wide if last else wide - _PAD
        places.append(At(set_words(text, styles.SHEET_HEAD, room, element, right=last), left))
    return Group(tuple(places))


def _row(row: SheetRow, numbers: Numbers) -> tuple[Group, Element]:
    element = Element(Role.ROW)
    texts: tuple[Text | str, ...] = (
        *(row.number, row.shows, row.source),
        *(row.rung, row.dated, row.page),
    )
    places = [At(_Line())]
    for place, (text, left, wide) in enumerate(zip(texts, _LEFTS, _WIDTHS, strict=True)):
        cell = element.add(Role.CELL) if place else element.add(Role.HEAD_CELL, Scope.ROW)
        last = place == len(texts) - 1
        room = wide if last else wide - _PAD
        style = styles.SHEET_TEXT
        words = set_words(text, style, room, cell.add(Role.PARAGRAPH), numbers, right=last)
        places.append(At(words, left, _ABOVE))
    tall = max(at.down + at.piece.height for at in places) + _BELOW
    return Group(tuple(places), least=tall), element
