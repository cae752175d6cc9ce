"""Draws what is ours in the file of exhibits: whole pages, and what goes over those of others."""

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from sendprep.domain.binder_numbers import Numbered
from sendprep.domain.evidence import Evidence
from sendprep.domain.exhibit_numbers import divider_pages
from sendprep.domain.exhibit_paper import ExhibitFile
from sendprep.domain.pack import Pack
from sendprep.reports import styles
from sendprep.reports.document import Document, Part
from sendprep.reports.exhibit_divider import divider
from sendprep.reports.exhibit_noted import noted_sheet
from sendprep.reports.exhibit_stamp import Stamp, draw_stamp, placed
from sendprep.reports.exhibit_uses import Uses
from sendprep.reports.flow import Piece
from sendprep.reports.fonts import Face, font
from sendprep.reports.pdf_furniture import PageNumber, draw_furniture, draw_head
from sendprep.reports.pdf_pages import Page
from sendprep.reports.pdf_sheet import Sheet
from sendprep.reports.pdf_sides import Side, side_of
from sendprep.reports.tags import Area

_TABS = 9.5
"""Ten exhibits run down the edge, and the next ten begin at its top (print.md 9)."""


@dataclass(frozen=True)
class Leaf:
    """A page of the file: one that we drew, by its place among them, or one of an exhibit's file.

    `operators` are then all that it is drawn by. `links` lead to pages of the pack, by number.
    """

    page: int
    file: Path | None = None
    operators: str = ""
    links: tuple[Area, ...] = ()


class _Unmarked(Sheet):
    """A sheet of a file that is not tagged: the pages of others in it have no structure."""

    @contextmanager
    def _content(self, _opening: str) -> Iterator[None]:
        yield


class Sheets:
    """The pages of the file under way, in their order.

    A file of its own for one of the exhibits has the sides that they have in the whole binder.
    """

    def __init__(self, pack: Pack, document: Document, numbers: Numbered) -> None:
        self.leaves: list[Leaf] = []
        self.labels: list[str] = []
        self._pack, self._document, self._numbers = pack, document, numbers
        self._binding = pack.recipe.binding
        places = (
            numbers.beyond[one.code].page for one in pack.exhibits if one.code in numbers.beyond
        )
        self._first = next(places, 0)
        font(Face.REGULAR)
        self._raw = io.BytesIO()
        self._canvas = Canvas(
            self._raw,
            pagesize=(styles.PAGE_WIDTH, styles.PAGE_HEIGHT),
            invariant=1,
            pageCompression=0,
            initialFontName=Face.REGULAR.value,
        )
        self._sheet = _Unmarked(self._canvas)

    def add(self, one: ExhibitFile, labels: Sequence[str], used: Sequence[str]) -> None:
        """Add all pages of an exhibit, whose numbers are `labels`, and which `used` refer to.

        Raises ValueError if there is not one number for each page.
        """
        piece = self._pack.se.by_id(one.exhibit.evidence_id)
        before = divider_pages(self._pack.recipe)
        end = before + one.exhibit.pages
        if not end <= len(labels) <= end + 1:
            raise ValueError("every page of an exhibit has one number")
        self.labels += labels
        own = labels[before:end]
        if before:
            uses = Uses(used)
            self._draw(piece, labels[0], divider(one, self._pack, own, uses))
            self.leaves[-1] = replace(self.leaves[-1], links=uses.links)
        for label in labels[1:before]:
            self._draw(piece, label, None)
        if one.path is None:
            self._draw(piece, own[0], noted_sheet(piece, one.exhibit.problem))
        else:
            self._stamp_all(one, own)
        for label in labels[end:]:
            self._draw(piece, label, None)

    def finished(self) -> bytes:
        """Return our own pages as a PDF; the last of them holds nothing but the letters used."""
        self._sheet.next_page()
        self._canvas.save()
        return self._raw.getvalue()

    def _side(self) -> Side:
        return side_of(self._binding, self._first + len(self.leaves))

    def _draw(self, piece: Evidence, label: str, content: Piece | None) -> None:
        side = self._side()
        page = self._page(piece.code, content is None)
        if content is not None:
            content.draw(self._sheet, side.left, styles.PAGE_HEIGHT - styles.TOP)
        number = PageNumber(label, self._numbers.last)
        draw_furniture(self._sheet, self._document, page, number, side)
        self.leaves.append(Leaf(self._sheet.page))
        self._sheet.next_page()

    def _page(self, code: str, is_empty: bool) -> Page:
        place = (int(code[1:]) - 1) % 10 / _TABS
        part = Part(code, tab=code, tab_place=place)
        return Page(f"Exhibit {code}", part=part, is_left_empty=is_empty)

    def _stamp_all(self, one: ExhibitFile, labels: Sequence[str]) -> None:
        for number, (page, label) in enumerate(zip(one.pages, labels, strict=True)):
            side = self._side()
            stamp = Stamp(one.exhibit.code, number + 1, len(labels), label)
            with self._sheet.apart() as drawn:
                draw_stamp(self._sheet, page, stamp, side, self._binding, one.source)
                if one.is_set:
                    span = f", {one.spans[number]}" if one.spans[number] else ""
                    head = Page(f"Exhibit {one.exhibit.code}{span}")
                    draw_head(self._sheet, self._document, head, side)
            operators = "\n".join((placed(page, side, one.is_set), *drawn))
            self.leaves.append(Leaf(number, one.path, operators))
