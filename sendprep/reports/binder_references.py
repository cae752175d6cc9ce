"""References in a binder: "E14, p. 212" names the exhibit and the one number of its page."""

from collections.abc import Iterable

from sendprep.domain.pack import Pack
from sendprep.reports.block_texts import with_texts
from sendprep.reports.dates import NO_BREAK
from sendprep.reports.document import Block, Run, Text
from sendprep.reports.sef_prose import evidence_anchor, inline, referred


def exhibit_anchor(code: str, page: int | None = None) -> str:
    """Return the anchor of an exhibit, such as "E14", or of one of its own pages: "E14/7"."""
    return f"{code}/{page}" if page else code


def reference(code: str, page: int | None = None) -> Text:
    """Return a reference to an exhibit of the binder, at its own page `page` if one is given.

    It prints the number that the page has in the binder, which the layout knows.
    """
    anchor = exhibit_anchor(code, page)
    words = f"{code},{NO_BREAK}p.{NO_BREAK}"
    return (Run(words, bold=True, reference=True, goes_to=anchor, page_of=anchor),)


def refer(pack: Pack, number: int, page: int | None = None) -> Text:
    """Return a reference to evidence as this binder holds it.

    A page that its exhibit does not have leads to the exhibit's first; evidence that is no exhibit
    is told by its code alone, which leads to its row in the index.
    """
    exhibit = pack.exhibit_by_code.get(f"E{number}")
    if exhibit is None:
        code = f"E{number}"
        return (Run(code, bold=True, reference=True, goes_to=evidence_anchor(number)),)
    has_page = page is not None and exhibit.has_page(page)
    return reference(exhibit.code, page if has_page else None)


def bound(blocks: Iterable[Block], pack: Pack) -> tuple[Block, ...]:
    """Return blocks of other reports with their references to evidence as this binder has them."""
    return tuple(with_texts(block, lambda text: _bound(text, pack)) for block in blocks)


def cited(text: str, pack: Pack) -> Text:
    """Return what officers wrote with its citations, such as [E12 p7], as this binder's."""
    return _bound(inline(text, known(pack)), pack)


def known(pack: Pack) -> frozenset[int]:
    """Return the numbers of the evidence that the binder's index lists."""
    return frozenset(piece.number for piece in pack.se.evidence)


def _bound(text: Text, pack: Pack) -> Text:
    runs: list[Run] = []
    for run in text:
        place = referred(run)
        runs += refer(pack, *place) if place else (run,)
    return tuple(runs)
