"""One area's own words: its text, and the sub-bullets that are its findings."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from sendprep.domain.inspection import LetterFinding
from sendprep.domain.pages import Place
from sendprep.readers.letter_2023_lines import Spot, places_of
from sendprep.readers.tidy import join_lines

BULLET = re.compile(r"^\s*(?:[▪◼■•●◾◦○‣⁃·\uf0b7\uf0a7*]|[-–−—](?=\s|$))\s*")
NUMBER = re.compile(r"^\s*(\d{1,2})[.)]\s+(?=\S)")
ENDS_SENTENCE = re.compile(r"[.!?][’”'\")\]]*\s*$")
_INNER_BULLET = re.compile(r"[ \t]*\n\s*|(?<=\S)\s+(?=[▪◼■•●◾\uf0b7\uf0a7]\s)")
_ENDS_ITEM = re.compile(r"[.;:,][’”'\")\]]*\s*(?:and|or)?\s*$")
_NEAR = 4.0  # points within which two left edges are the same edge
_GAP = 1.6  # line pitches above which a gap parts two paragraphs


@dataclass(frozen=True)
class CellText:
    """What one cell says: the area's text, and its sub-bullets as findings."""

    text: str
    page: int | None
    places: tuple[Place, ...]
    findings: tuple[LetterFinding, ...]
    number: int | None


@dataclass
class _Block:
    """A paragraph or a bullet while it is being read."""

    bullet: bool
    known: frozenset[str]
    spots: list[Spot] = field(default_factory=list)

    @property
    def text(self) -> str:
        lines = [spot.text for spot in self.spots if spot.text.strip()]
        if self.bullet and lines:
            lines[0] = BULLET.sub("", lines[0], count=1)
        return join_lines(lines, self.known)


def read_cell(spots: Sequence[Spot], known: frozenset[str]) -> CellText:
    """Read the lines of one area; its number, if one is printed before it, is kept apart.

    `known` are the words of the whole report, for hyphens at line ends.
    """
    blocks = [block for block in _blocks(spots, known) if block.text]
    lead = [block for block in blocks if not block.bullet]
    own = "\n".join(block.text for block in lead)
    number = NUMBER.match(own)
    return CellText(
        text=own[number.end() :] if number else own,
        page=next((spot.page for spot in spots), None),
        places=tuple(place for block in lead for place in places_of(tuple(block.spots))),
        findings=tuple(_finding(block) for block in blocks if block.bullet),
        number=int(number.group(1)) if number else None,
    )


def _finding(block: _Block) -> LetterFinding:
    spots = tuple(block.spots)
    return LetterFinding(block.text, spots[0].page, places_of(spots))


def _blocks(spots: Sequence[Spot], known: frozenset[str]) -> Iterator[_Block]:
    pitch = _pitch(spots)
    block: _Block | None = None
    for spot in _spread(spots):
        if not spot.text.strip():
            continue
        starts_bullet = bool(BULLET.match(spot.text))
        if block is None or starts_bullet or _parts(block, spot, pitch):
            if block:
                yield block
            block = _Block(starts_bullet, known)
        block.spots.append(spot)
    if block:
        yield block


def _spread(spots: Sequence[Spot]) -> Iterator[Spot]:
    """Yield the lines; one without a place, which holds a whole cell, is parted at its bullets."""
    for spot in spots:
        pieces = [spot.text] if spot.line.box else _INNER_BULLET.split(spot.text)
        for piece in pieces:
            yield Spot(replace(spot.line, text=piece), spot.page) if len(pieces) > 1 else spot


def _parts(block: _Block, spot: Spot, pitch: float) -> bool:
    """Return whether a line without a bullet begins a new paragraph after the block."""
    if not any(char.isalnum() for char in block.text):
        return False
    gap = _has_gap(block.spots[-1], spot, pitch)
    if not block.bullet:
        return gap and bool(ENDS_SENTENCE.search(block.text) or block.text.endswith(":"))
    edges = [s.line.box.left for s in block.spots if s.line.box]
    if spot.line.box is None or not edges:
        return _reads_as_new(block.text, spot.text)
    left = spot.line.box.left
    if left < edges[0] - _NEAR:
        return True
    if abs(left - edges[-1]) <= _NEAR and left > edges[0] + _NEAR:
        return False
    return gap or (left <= edges[0] + _NEAR and _reads_as_new(block.text, spot.text))


def _reads_as_new(before: str, after: str) -> bool:
    return bool(_ENDS_ITEM.search(before)) and after.lstrip()[:1].isupper()


def _has_gap(before: Spot, after: Spot, pitch: float) -> bool:
    return before.page == after.page and after.middle - before.middle > _GAP * pitch > 0


def _pitch(spots: Sequence[Spot]) -> float:
    """Return the distance between the lines of a cell, in points; 0 when it cannot be told."""
    steps = [
        b.middle - a.middle
        for a, b in pairwise(spots)
        if a.page == b.page and b.middle - a.middle > _NEAR * 1.5
    ]
    return min(steps, default=0.0)
