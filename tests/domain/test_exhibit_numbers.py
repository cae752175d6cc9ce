"""Every page of every exhibit has one number, and lies where references say."""

from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.binder import Binding, NumberedPart, Recipe
from sendprep.domain.binder_numbers import Beyond, PartPages, number_pages
from sendprep.domain.exhibit_numbers import beyond, divider_pages, part_pages
from sendprep.domain.pack import Exhibit

COUNTS = st.lists(st.integers(1, 9), min_size=1, max_size=8)
RECIPES = st.builds(
    Recipe,
    id=st.just("r"),
    name=st.just("r"),
    binding=st.sampled_from(Binding),
    has_dividers=st.booleans(),
)


@given(counts=COUNTS, recipe=RECIPES, before=st.integers(1, 20))
def test_each_page_has_its_own_number_and_place(
    counts: list[int], recipe: Recipe, before: int
) -> None:
    exhibits = [Exhibit(f"e{n}", f"E{n}", count) for n, count in enumerate(counts, 1)]
    parts = [part_pages(one, recipe) for one in exhibits]
    numbered = number_pages([PartPages("cover", before), *parts])
    found = beyond(exhibits, recipe, numbered)
    in_file = [label for part in numbered[1:] for label in part.labels]
    assert {anchor for anchor in found if "/" in anchor} == {
        f"{one.code}/{page}" for one in exhibits for page in range(1, one.pages + 1)
    }
    for place in found.values():
        assert in_file[place.page] == place.label
    own = [found[f"{one.code}/{page}"] for one in exhibits for page in range(1, one.pages + 1)]
    assert [one.page for one in own] == sorted({one.page for one in own})


@given(counts=COUNTS)
def test_dividers_stand_on_the_right_of_sheets_with_two_sides(counts: list[int]) -> None:
    recipe = Recipe("r", "r")
    exhibits = [Exhibit(f"e{n}", f"E{n}", count) for n, count in enumerate(counts, 1)]
    numbered = number_pages([part_pages(one, recipe) for one in exhibits])
    found = beyond(exhibits, recipe, numbered)
    assert all(found[one.code].page % 2 == 0 for one in exhibits)
    assert all(found[f"{one.code}/1"].page == found[one.code].page + 2 for one in exhibits)


def test_without_dividers_an_exhibit_begins_with_its_first_page() -> None:
    recipe = Recipe("r", "r", has_dividers=False)
    exhibit = Exhibit("e1", "E1", 3)
    assert divider_pages(recipe) == 0
    assert part_pages(exhibit, recipe) == PartPages("E1", 3)


def test_pages_that_came_since_an_issue_are_told_by_the_first_of_them() -> None:
    recipe = Recipe("r", "r", binding=Binding.ONE_SIDE)
    exhibits = [Exhibit("e1", "E1", 2), Exhibit("e2", "E2", 1)]
    given = number_pages([part_pages(one, recipe) for one in exhibits])
    assert "E1/late" not in beyond(exhibits, recipe, given)
    grown = [Exhibit("e1", "E1", 4), Exhibit("e2", "E2", 1), Exhibit("e3", "E3", 1)]
    numbered = number_pages([part_pages(one, recipe) for one in grown], given)
    found = beyond(grown, recipe, numbered)
    assert found["E1/late"] == found["E1/3"] == Beyond("3a", 3)
    assert not {"E2/late", "E3/late"} & found.keys()


def test_a_page_that_is_left_empty_is_no_late_page() -> None:
    recipe = Recipe("r", "r")
    given = (NumberedPart("E1", ("1", "2", "3")), NumberedPart("E2", ("4", "5", "6")))
    exhibits = [Exhibit("e1", "E1", 1), Exhibit("e2", "E2", 1)]
    numbered = number_pages([part_pages(one, recipe) for one in exhibits], given)
    assert numbered[0].labels == ("1", "2", "3", "3a")
    assert "E1/late" not in beyond(exhibits, recipe, numbered)


def test_a_page_of_an_original_that_was_set_anew_is_found_where_it_begins() -> None:
    exhibit = Exhibit("e1", "E1", 5, starts=(1, 4))
    recipe = Recipe("r", "r", binding=Binding.ONE_SIDE)
    found = beyond([exhibit], recipe, number_pages([part_pages(exhibit, recipe)]))
    assert {anchor: place.label for anchor, place in found.items()} == {
        "E1": "1",
        "E1/1": "2",
        "E1/2": "5",
    }
    assert exhibit.has_page(2)
    assert not exhibit.has_page(3)
