"""How many pages of a binder each exhibit takes, and where every page of it lies in their file."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from sendprep.domain.binder import Binding, NumberedPart, Recipe
from sendprep.domain.binder_numbers import Beyond, PartPages
from sendprep.domain.pack import Exhibit


def part_pages(exhibit: Exhibit, recipe: Recipe) -> PartPages:
    """Return an exhibit as a part: its divider, its pages, and what is left empty for paper.

    Where sheets are printed on both sides, a divider stands on the right with its back empty
    (print.md 9), so that each exhibit is a whole number of sheets.
    """
    pages = divider_pages(recipe) + exhibit.pages
    if _has_sheets(recipe):
        pages += pages % 2
    return PartPages(exhibit.code, pages)


def divider_pages(recipe: Recipe) -> int:
    """Return how many pages stand before an exhibit's own: its divider, and the divider's back."""
    if not recipe.has_dividers:
        return 0
    return 2 if recipe.binding is Binding.BOTH_SIDES else 1


def beyond(
    exhibits: Sequence[Exhibit], recipe: Recipe, parts: Sequence[NumberedPart]
) -> Mapping[str, Beyond]:
    """Return where each exhibit and each page of an original lies: "E14" and "E14/7".

    "E14/late" is where pages begin that came since it was given out: 65a after 65.

    `exhibits` are in the order of their file, and each is among the numbered `parts`.
    """
    labels = {part.key: part.labels for part in parts}
    found: dict[str, Beyond] = {}
    start = 0
    for exhibit in exhibits:
        held = labels[exhibit.code]
        found[exhibit.code] = Beyond(held[0], start)
        if late := _late(held[: divider_pages(recipe) + exhibit.pages]):
            found[f"{exhibit.code}/late"] = Beyond(held[late], start + late)
        for page, place in _places(exhibit):
            at = divider_pages(recipe) + place - 1
            found[f"{exhibit.code}/{page}"] = Beyond(held[at], start + at)
        start += len(held)
    return found


def _places(exhibit: Exhibit) -> Iterator[tuple[int, int]]:
    starts = exhibit.starts or tuple(range(1, exhibit.pages + 1))
    yield from enumerate(starts, 1)


def _late(labels: Sequence[str]) -> int:
    """Return the place of the first page that does not follow the one before, 0 if all do."""
    for place, (before, label) in enumerate(pairwise(labels), 1):
        is_next = label.isdecimal() and before.isdecimal() and int(label) == int(before) + 1
        if before.isdecimal() and not is_next:
            return place
    return 0


def _has_sheets(recipe: Recipe) -> bool:
    return recipe.has_dividers and recipe.binding is Binding.BOTH_SIDES
