"""A binder is printed by the recipe that is named, or by the first one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from bank_made import plain_bank

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Recipe
from sendprep.errors import SendprepError
from sendprep.services.choose_recipe import FIRST, recipe_of


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with plain_bank(tmp_path) as bank:
        yield bank


def put(bank: Bank, *names: str) -> None:
    with bank.change("Recipes"):
        for name in names:
            bank.recipes.put(Recipe(f"id of {name}", name))


def test_a_bank_without_recipes_is_printed_by_the_same_one_each_time(bank: Bank) -> None:
    assert recipe_of(bank) == recipe_of(bank, "revisit binder") == FIRST


def test_the_first_one_is_printed_by_where_none_is_named(bank: Bank) -> None:
    put(bank, "Director’s binder", "Board")
    assert recipe_of(bank).name == "Board"  # the order of their ids: that of their making
    assert recipe_of(bank, " director’s BINDER ").name == "Director’s binder"


def test_a_name_that_none_has_is_told_with_those_there_are(bank: Bank) -> None:
    put(bank, "Board")
    with pytest.raises(SendprepError) as told:
        recipe_of(bank, "Boad")
    assert told.value.do == "Choose one of these: “Board”."
