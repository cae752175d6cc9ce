"""The passages that links rest on, quoted word for word with where they stand."""

import re
from collections.abc import Iterable, Iterator, Sequence
from string import whitespace

from sendprep.domain.bullet_signs import BULLET_SIGNS
from sendprep.domain.evidence import Evidence, Link
from sendprep.domain.excerpt import Anchoring, Excerpt
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.reports.document import Run, Text
from sendprep.reports.sef_prose import reference

_LONGEST = 60
"""Words of a quote that are printed; the page that is named has the rest."""
_BULLET = re.compile(rf"(?<!\s)\s*(?:[{BULLET_SIGNS}]\s*)+")


def quoted(links: Iterable[Link], se: SelfEvaluation) -> tuple[Excerpt, ...]:
    """Return the excerpts that these links rest on, each once, in the order of the document."""
    wanted = {link.excerpt_id for link in links}
    found = [one for one in se.excerpts if one.id in wanted]
    return tuple(sorted(found, key=lambda one: (one.sheet, one.start)))


def pages_quoted(links: Iterable[Link], se: SelfEvaluation) -> tuple[int, ...]:
    """Return the pages that these links quote from; none where the whole document is meant."""
    pages = (one.page for one in quoted(links, se))
    return tuple(dict.fromkeys(page for page in pages if page is not None))


def quotes(excerpts: Sequence[Excerpt], piece: Evidence) -> Text:
    """Return each passage on a line of its own, with its reference where pages are counted."""
    return tuple(run for one in excerpts for run in (Run("\n"), *_quote(one, piece)))


def _quote(one: Excerpt, piece: Evidence) -> Iterator[Run]:
    note = one.note.strip() or "A part of the page"
    yield Run(f"“{shortened(one.quote)}”" if one.quote else note)
    if one.page:
        yield Run(" ")
        yield reference(piece.number, one.page)
    if one.anchoring is Anchoring.LOST:
        yield Run(" (no longer found in the text)", muted=True)


def shortened(quote: str) -> str:
    """Return a quote of at most so many words as are printed."""
    said = in_a_sentence(quote)
    words = said.split()
    return said if len(words) <= _LONGEST else f"{' '.join(words[:_LONGEST])} …"


def in_a_sentence(quote: str) -> str:
    """Return a quote with a small point for each bullet in it, and none at its ends."""
    said = quote
    if said.rstrip()[-1:] in BULLET_SIGNS:
        said = said.rstrip(BULLET_SIGNS + whitespace)
    if said.lstrip()[:1] in BULLET_SIGNS:
        said = said.lstrip(BULLET_SIGNS + whitespace)
    return _BULLET.sub(" • ", said) or quote
