"""The boxes that a review draws on the letter's pages."""

from collections.abc import Callable

from sendprep.domain.letter_edits import Draft
from sendprep.domain.pages import Box, Pages, Place
from sendprep.domain.passages import by_page
from sendprep.gui.page_boxes import PageBox
from sendprep.gui.review_steps import Spot

_INDENT = 24.0
"""Points by which the lines of one column may be set in."""
_MOST = 0.85
Find = Callable[[str, int | None], tuple[Place, ...]]
"""Where a text stands, near a page."""


def boxes(draft: Draft, spot: Spot, pages: Pages, find: Find) -> list[PageBox]:
    """Return a box for every weakness and finding; the finding one is at is marked."""
    made: list[PageBox] = []
    for weakness in draft.letter.weaknesses:
        own = weakness.number == spot.number
        places = weakness.places or find(weakness.text, weakness.page)
        bare = own and not weakness.findings
        made += _boxed(places, str(weakness.number), pages, own, bare)
        for index, finding in enumerate(weakness.findings):
            places = finding.places or find(finding.text, finding.page)
            label = f"{weakness.number}.{index + 1}"
            made += _boxed(places, label, pages, own, own and index == spot.finding)
    return made


def spot_of(label: str) -> Spot:
    """Return what the label of a box stands for."""
    number, _, finding = label.partition(".")
    return Spot(int(number), int(finding) - 1 if finding else 0)


def _boxed(
    places: tuple[Place, ...], label: str, pages: Pages, own: bool, active: bool
) -> list[PageBox]:
    return [
        PageBox(place.page, _widened(place, pages), label, active, own) for place in by_page(places)
    ]


def _widened(place: Place, pages: Pages) -> Box:
    """Let a box reach over the column of lines it stands in, so that edges stand in line."""
    box = place.box
    if place.page > len(pages.pages):
        return box
    page = pages.pages[place.page - 1]
    column = [
        line.box
        for line in page.lines
        if line.box
        and -_INDENT <= line.box.left - box.left <= _INDENT
        and line.box.right - line.box.left < _MOST * page.width
    ]
    left = min([box.left, *(line.left for line in column)])
    right = max([box.right, *(line.right for line in column)])
    return Box(left, box.top, right, box.bottom)
