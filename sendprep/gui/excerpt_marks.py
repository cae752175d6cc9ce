"""The excerpts of a document as its pages show them: marked words, and tags in the margin."""

from collections.abc import Sequence
from dataclasses import dataclass

from sendprep.bank.bank import Bank
from sendprep.domain.excerpt import Anchoring, Excerpt
from sendprep.domain.pages import Box
from sendprep.gui.page_view import PageMark, PageView


@dataclass(frozen=True)
class Standing:
    """An excerpt that stands on a page, with the numbers of the weaknesses it is filed under."""

    excerpt: Excerpt
    weaknesses: tuple[int, ...]


def read_standing(bank: Bank, evidence_id: str) -> tuple[Standing, ...]:
    """Return the excerpts of a document that are not lost; those without a number are drafts."""
    numbers = {one.id: one.number for one in bank.weaknesses.all()}
    filed: dict[str, set[int]] = {}
    for link in bank.links.of_evidence(evidence_id):
        filed.setdefault(link.excerpt_id or "", set()).add(numbers[link.weakness_id])
    return tuple(
        Standing(one, tuple(sorted(filed.get(one.id, ()))))
        for one in bank.excerpts.of_evidence(evidence_id)
        if one.anchoring is not Anchoring.LOST
    )


def marks_of(
    standing: Sequence[Standing], view: PageView, text_id: str | None, active: str = ""
) -> list[PageMark]:
    """Return a mark for each excerpt, on the text that a view shows; `active` is one's id."""
    return [
        PageMark(
            key=one.excerpt.id,
            sheet=one.excerpt.sheet,
            boxes=_boxes(one.excerpt, view, text_id),
            labels=tuple(str(number) for number in one.weaknesses),
            framed=one.excerpt.area is not None,
            draft=not one.weaknesses,
            active=one.excerpt.id == active,
        )
        for one in standing
    ]


def _boxes(one: Excerpt, view: PageView, text_id: str | None) -> tuple[Box, ...]:
    """An excerpt of another text than the one that is shown has no place on it."""
    if one.area is not None:
        return (one.area,)
    words = view.words_of(one.sheet) if one.text_id == text_id else None
    return words.boxes(one.start, one.end) if words else ()
