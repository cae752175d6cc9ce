"""The excerpts of a document as its pages show them: marked words, and tags in the margin."""

from sendprep.bank.bank import Bank
from sendprep.domain.excerpt import Anchoring, Excerpt
from sendprep.domain.pages import Box
from sendprep.gui.page_view import PageMark, PageView


def marks_of(bank: Bank, evidence_id: str, view: PageView, active: str = "") -> list[PageMark]:
    """Return a mark for each excerpt that still stands on a page; `active` is one's id."""
    numbers = {one.id: one.number for one in bank.weaknesses.all()}
    filed: dict[str, set[int]] = {}
    for link in bank.links.of_evidence(evidence_id):
        filed.setdefault(link.excerpt_id or "", set()).add(numbers[link.weakness_id])
    text_id = bank.texts.newest_id(evidence_id)
    return [
        PageMark(
            key=one.id,
            sheet=one.sheet,
            boxes=_boxes(one, view, text_id),
            labels=tuple(str(number) for number in sorted(filed.get(one.id, ()))),
            framed=one.area is not None,
            draft=one.id not in filed,
            active=one.id == active,
        )
        for one in bank.excerpts.of_evidence(evidence_id)
        if one.anchoring is not Anchoring.LOST
    ]


def _boxes(one: Excerpt, view: PageView, text_id: str | None) -> tuple[Box, ...]:
    """An excerpt of another text than the one that is shown has no place on it."""
    if one.area is not None:
        return (one.area,)
    words = view.words_of(one.sheet) if one.text_id == text_id else None
    return words.boxes(one.start, one.end) if words else ()
