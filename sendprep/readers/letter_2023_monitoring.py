"""What only monitoring reports have: a judgement of each area, and areas under labels."""

import re

from sendprep.domain.inspection import LetterWeakness
from sendprep.domain.pages import Pages
from sendprep.domain.weakness import Judgement, WeaknessKind
from sendprep.readers.letter_2023_lines import places_of
from sendprep.readers.letter_2023_table import TableRow
from sendprep.readers.letter_lists_labels import find_labels
from sendprep.readers.letter_lists_stream import stream_of
from sendprep.readers.tidy import join_lines

_ACTION = r"(?:effective\s+action|sufficient\s+progress)"
_SAYS_NO = re.compile(
    rf"\b(?:has|have|is|are)\s+not\s+(?:yet\s+)?(?:taken|taking|made|making)\s+{_ACTION}", re.I
)
_SAYS_YES = re.compile(rf"\b(?:has|have|is|are)\s+(?:taken|taking|made|making)\s+{_ACTION}", re.I)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_OPEN = re.compile(r"\b(?:whether|if|until|once|when|unless)\b", re.I)


def said_of(row: TableRow) -> str:
    """Return everything that a row says of its area."""
    return join_lines([spot.text for spot in row.spots])


def judgement_in(text: str) -> Judgement:
    """Return the judgement of one area, only if its words stand there and nothing denies them."""
    sentences = [part for part in _SENTENCE_END.split(text) if not _OPEN.search(part)]
    says_no = any(_SAYS_NO.search(part) for part in sentences)
    says_yes = any(_SAYS_YES.search(part) for part in sentences)
    if says_no == says_yes:
        return Judgement.NONE_STATED
    return Judgement.NOT_SUFFICIENT if says_no else Judgement.SUFFICIENT


def labelled_areas(pages: Pages, known: frozenset[str]) -> tuple[LetterWeakness, ...]:
    """Return the areas for priority action that carry a label and number instead of a table row."""
    stream = stream_of(pages)
    found = find_labels(stream)
    if found is None:
        return ()
    ends = [*(item.start for item in found.items[1:]), len(stream.text)]
    return tuple(
        LetterWeakness(
            number=number,
            kind=WeaknessKind.PRIORITY_ACTION,
            text=join_lines(stream.text[item.start : item.end].split("\n"), known),
            page=stream.page_at(item.start),
            judgement=judgement_in(" ".join(stream.text[item.start : end].split())),
            places=places_of(stream.spots_between(item.start, item.end)),
        )
        for number, (item, end) in enumerate(zip(found.items, ends, strict=True), 1)
    )
