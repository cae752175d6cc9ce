"""A revisit letter parted into its head, its body and its tail."""

import re
from dataclasses import dataclass, replace

from sendprep.domain.weakness import Judgement
from sendprep.readers import letter_2016_words as words
from sendprep.readers.letter_2016_words import Lead
from sendprep.readers.passages import Passage, joined

_DANGLING = re.compile(
    r"(?:,|\b(?:a|an|and|are|as|at|be|been|by|for|from|has|have|however|in|is|it|its|not|of|on|or"
    r"|that|the|their|these|they|this|those|to|was|were|which|who|with))$",
    re.IGNORECASE,
)
_INNER_BULLET = re.compile(r"(?<=[.:;]) ([-•■▪◼●]) (?=[A-Z])")


@dataclass(frozen=True)
class Item:
    """A passage of the body, or a judgement sentence in it."""

    passage: Passage
    judgement: Judgement | None = None

    @property
    def lead(self) -> Lead | None:
        """How the passage leads in a weakness, if it does."""
        found = None if self.judgement else words.led_in(self.passage.text)
        return found.lead if found else None


@dataclass(frozen=True)
class Letter2016:
    """The passages of a letter by their place: above, between and below."""

    head: list[Passage]
    body: list[Item]
    tail: list[Passage]


def divide(passages: list[Passage]) -> Letter2016:
    """Part a letter into head, body and tail; the body begins under `Main findings`.

    Without that heading it begins at the first lead-in or, failing that, at the first list item
    or judgement below the salutation.
    """
    whole = _mended(passages)
    at = next((i for i, one in enumerate(whole) if words.is_main_findings(one.text)), None)
    if at is None:
        first = _first_of_body(whole)
        head, rest = whole[:first], whole[first:]
    else:
        head, rest = whole[:at], whole[at + 1 :]
    close = next((i for i, one in enumerate(rest) if words.ends_letter(one.text)), len(rest))
    items = [item for passage in rest[:close] for item in _items(passage)]
    end = _tail_start(items)
    return Letter2016(head, items[:end], [*(item.passage for item in items[end:]), *rest[close:]])


def _mended(passages: list[Passage]) -> list[Passage]:
    """Join passages that a page break or a stray blank line has cut inside a sentence."""
    mended: list[Passage] = []
    for passage in (piece for whole in passages for piece in _parted_at_bullets(whole)):
        if mended and _goes_on(mended[-1], passage):
            mended[-1] = joined(mended[-1], passage)
        else:
            mended.append(passage)
    return mended


def _parted_at_bullets(passage: Passage) -> list[Passage]:
    """Cut a passage into which a copy has run the next list items, with their bullets."""
    first, *rest = _INNER_BULLET.split(passage.text)
    pieces = zip(rest[::2], rest[1::2], strict=True)
    return [
        replace(passage, text=first),
        *(replace(passage, text=text, mark=mark) for mark, text in pieces),
    ]


def _goes_on(before: Passage, after: Passage) -> bool:
    """Whether `after` is the rest of the sentence, or a sub-item of it, that `before` began."""
    if _stands_alone(before) or _stands_alone(after):
        return False
    small = after.text[:1].islower()
    if not before.ended:
        return small or (not after.mark and bool(_DANGLING.search(before.text)))
    return small and (not after.mark or before.text.endswith((":", ";")))


def _stands_alone(passage: Passage) -> bool:
    lead = words.led_in(passage.text)
    return (
        words.is_main_findings(passage.text)
        or words.ends_letter(passage.text)
        or (lead is not None and not lead.rest)
        or any(part.judgement and part.text == passage.text for part in words.parts(passage.text))
    )


def _first_of_body(whole: list[Passage]) -> int:
    """Return where the body begins in a letter that has lost its heading."""
    leads = (i for i, one in enumerate(whole) if words.led_in(one.text))
    spoke = [
        i for i, one in enumerate(whole) if re.match(r"Inspectors (?:spoke|visited)", one.text)
    ]
    marked = (i for i, one in enumerate(whole) if one.mark and i > (spoke[-1] if spoke else 0))
    return next(leads, next(marked, len(whole)))


def _items(passage: Passage) -> list[Item]:
    """Cut a passage at the judgements in it; only the first piece keeps its bullet."""
    pieces = [
        Item(replace(passage, text=part.text), part.judgement)
        for text in _at_judgement(passage)
        for part in words.parts(text)
    ]
    return pieces[:1] + [replace(one, passage=replace(one.passage, mark="")) for one in pieces[1:]]


def _at_judgement(passage: Passage) -> list[str]:
    """Cut off a last sentence that alone is a judgement, where a page break may have joined it."""
    before, stop, last = passage.text.rpartition(". ")
    if passage.doubt and stop and _stands_alone(replace(passage, text=last)):
        return [f"{before}.", last]
    return [passage.text]


def _tail_start(items: list[Item]) -> int:
    """Return where the close begins: behind the last judgement and the last lead-in."""
    last = max((i for i, item in enumerate(items) if item.judgement or item.lead), default=-1)
    below = range(last + 1, len(items))
    return next((i for i in below if words.begins_tail(items[i].passage.text)), len(items))
