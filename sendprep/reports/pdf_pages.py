"""Fills pages with pieces: what goes where, and which anchors and sections stand on which page."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice

from sendprep.reports import styles
from sendprep.reports.document import Part
from sendprep.reports.flow import Piece, Placed
from sendprep.reports.flow_rows import RowsUnderHead
from sendprep.reports.flow_ruled import NoteLines
from sendprep.reports.flow_table import Grid
from sendprep.reports.pdf_structure import Place

_TOP = styles.PAGE_HEIGHT - styles.TOP
_FOOT = _TOP - styles.HEIGHT
_THIN = styles.HEIGHT / 4
"""A page that ends above this is hardly begun: what joins goes on there though it parts."""
_SLACK = 0.01  # rounding


@dataclass(frozen=True)
class Spot:
    """A piece on a page, by the height of its top above the paper's foot."""

    piece: Piece
    top: float


@dataclass
class Page:
    """One page: what stands on it, and what its running head says."""

    section: str = ""
    begun: bool = False  # whether a section begins here; the first one names the page
    bare: bool = False
    part: Part | None = None
    is_left_empty: bool = False
    spots: list[Spot] = field(default_factory=list)


@dataclass
class Pages:
    """All pages, where each anchor stands, and the first page (from 0) of each part's own.

    A part that joins the page of the one before, as `joined` says, has the pages after that one
    as its own, if it needs any.
    """

    pages: list[Page] = field(default_factory=lambda: [Page()])
    anchors: dict[str, Place] = field(default_factory=dict)
    parts: list[tuple[str, int]] = field(default_factory=list)
    joined: set[str] = field(default_factory=set)
    both_sides: bool = False
    section: str = ""
    part: Part | None = None
    y: float = _TOP
    gap: float = 0

    @property
    def fresh(self) -> bool:
        """Whether the page under way is empty."""
        return not self.pages[-1].spots

    def turn(self) -> None:
        """Begin a new page, unless this one is empty."""
        if not self.fresh:
            self.pages.append(Page(self.section, part=self.part))
            self.y, self.gap = _TOP, 0

    def turn_unless_thin(self) -> None:
        """Begin a new page, unless this one is hardly begun, and so keeps its name."""
        if _TOP - self.y >= _THIN:
            self.turn()
        elif not self.fresh:
            self.pages[-1].begun = True

    def begin_part(self, part: Part) -> None:
        """Begin a part on a new page, on the right if it wants that."""
        self.turn()
        if part.right and self.both_sides and len(self.pages) % 2 == 0:
            self.pages[-1].is_left_empty = True
            self.pages.append(Page(self.section))
        self.pages[-1].part = self.part = part
        self.parts.append((part.key, len(self.pages) - 1))

    def join(self, part: Part) -> None:
        """Let a part go on where the one before ends."""
        self.part = part
        self.parts.append((part.key, len(self.pages)))
        self.joined.add(part.key)
        self.pages[-1].begun = True  # the page keeps the name of what begins or goes on at its top

    def end(self) -> None:
        """Leave out a last page that nothing came to stand on, and the part that it begins."""
        if self.fresh and len(self.pages) > 1:
            empty = self.pages.pop()
            if empty.part and self.parts[-1] == (empty.part.key, len(self.pages)):
                self.parts.pop()

    def room_after(self, before: float) -> float:
        """Return the room that is left under a space of at least `before`."""
        gap = 0 if self.fresh else max(before, self.gap)
        return self.y - gap - _FOOT + _SLACK

    def put(self, piece: Piece, before: float, after: float) -> None:
        """Set a piece under what stands on the page."""
        top = self.y - (0 if self.fresh else max(before, self.gap))
        self.pages[-1].spots.append(Spot(piece, top))
        if isinstance(piece, Grid):
            for anchor, down in piece.anchors():
                self.anchors[anchor] = Place(len(self.pages) - 1, top - down)
        self.y, self.gap = top - piece.height, after


def fill_pages(groups: Sequence[Sequence[Placed]], both_sides: bool = False) -> Pages:
    """Return the pages, of sheets printed on `both_sides`; an empty group is a page break."""
    pages = Pages(both_sides=both_sides)
    flat: list[Placed | None] = []
    for group in groups:
        flat += group or [None]
    for number, placed in enumerate(flat):
        if placed is None:
            pages.turn()
        elif placed.turns:
            pages.turn_unless_thin()
        elif placed.part is not None:
            _begin_part(pages, placed.part, islice(flat, number + 1, None))
        elif isinstance(placed.piece, NoteLines):
            _rule(pages, placed.piece, placed.before)
        else:
            _set(pages, placed, flat, number)
    pages.end()
    return pages


def _begin_part(pages: Pages, part: Part, following: Iterable[Placed | None]) -> None:
    if part.joins and not pages.fresh and _is_room(pages, following):
        pages.join(part)
    else:
        pages.begin_part(part)


def _is_room(pages: Pages, following: Iterable[Placed | None]) -> bool:
    """Tell whether a part goes on here: all of it, or if the page is hardly begun its beginning."""
    if _TOP - pages.y < _THIN:
        first = next(iter(following), None)
        return first is not None and not first.alone
    return _is_room_for_all(pages, following)


def _is_room_for_all(pages: Pages, following: Iterable[Placed | None]) -> bool:
    """Tell whether all up to the next part goes on the page under way."""
    y, gap = pages.y, pages.gap
    for placed in following:
        if placed is None or placed.alone or placed.turns or placed.part is not None:
            return placed is not None and placed.part is not None
        y -= max(gap, placed.before) + placed.piece.height
        gap = placed.after
        if y < _FOOT - _SLACK:
            return False
    return True


def _rule(pages: Pages, lines: NoteLines, before: float) -> None:
    """Rule what is left of the page, if it is enough, and the back of the sheet if wanted."""
    filling = lines.filling(pages.room_after(before))
    if filling:
        pages.put(filling, before, 0)
    if lines.has_back and pages.both_sides and len(pages.pages) % 2:
        pages.turn()
        pages.put(lines.on_back(styles.HEIGHT), 0, 0)


def _set(pages: Pages, placed: Placed, flat: Sequence[Placed | None], number: int) -> None:
    above = flat[number - 1] if number else None
    held = above is not None and above.keep  # and set where this can follow, if a page has room
    if placed.alone or not (held or _chain_begins(pages, islice(flat, number, None))):
        pages.turn()
    _begin(pages, placed)
    _flow(pages, placed, _clinging(placed, islice(flat, number + 1, None)))
    if placed.alone:
        pages.turn()


def _chain_begins(pages: Pages, following: Iterable[Placed | None]) -> bool:
    """Tell whether a piece fits here with all that it must be followed by."""
    used, gap = 0.0, pages.gap
    ahead = iter(following)
    for placed in ahead:
        if placed is None or placed.turns or placed.part is not None:
            return True
        used += 0 if pages.fresh and not used else max(gap, placed.before)
        room = pages.y - used - _FOOT + _SLACK
        if not placed.keep:
            return _begins(placed, room, _clinging(placed, ahead))
        if placed.piece.height > room:
            return False
        used += placed.piece.height
        gap = placed.after
    return True


def _begins(placed: Placed, room: float, clinging: float) -> bool:
    piece = placed.piece
    if piece.height + clinging <= room:
        return True
    room -= clinging if piece.height <= room else 0
    return piece.split(room, False) is not None


def _begin(pages: Pages, placed: Placed) -> None:
    """Let the piece's anchor and section take effect on the page where it begins."""
    page = pages.pages[-1]
    if placed.section is not None:
        if not page.begun:
            page.section, page.begun = placed.section, True
        pages.section = placed.section
    if placed.alone:
        page.bare = True
    if placed.anchor is not None:
        top = pages.y - (0 if pages.fresh else max(placed.before, pages.gap))
        pages.anchors[placed.anchor] = Place(len(pages.pages) - 1, min(top + 12, _TOP + 12))


def _clinging(placed: Placed, following: Iterable[Placed | None]) -> float:
    """Return the height of what stands with the last rows of a table, such as its notes."""
    if not isinstance(placed.piece, Grid | RowsUnderHead):
        return 0.0
    used, gap = 0.0, placed.after
    for one in following:
        if one is None or not one.clings:
            break
        used += max(gap, one.before) + one.piece.height
        gap = one.after
    return used


def _flow(pages: Pages, placed: Placed, clinging: float) -> None:
    piece, before = placed.piece, placed.before
    while piece.height + clinging > pages.room_after(before):
        room, is_all = pages.room_after(before), piece.height <= pages.room_after(before)
        parts = piece.split(room - clinging if is_all else room, pages.fresh and not is_all)
        if parts is None and (pages.fresh or is_all):
            break
        if parts is not None:
            pages.put(parts[0], before, 0)
            _name(pages, parts[0])
            piece = parts[1]
        pages.turn()
        if parts is not None:
            _name(pages, piece)
    pages.put(piece, before, placed.after)


def _name(pages: Pages, part: Piece) -> None:
    """Say in the running head which rows of a long table stand on the page."""
    named = pages.pages[-1].section.startswith(pages.section)  # and not by what ends above
    if isinstance(part, Grid) and part.span and pages.section and named:
        pages.pages[-1].section = f"{pages.section}, {part.span}"
