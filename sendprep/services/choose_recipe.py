"""Choose the recipe that a binder is printed by."""

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Recipe
from sendprep.errors import SendprepError

FIRST = Recipe("revisit-binder", "Revisit binder")
"""What is printed by while the bank has no recipe; its id is the same in every bank."""


def recipe_of(bank: Bank, name: str = "") -> Recipe:
    """Return the recipe of that name, or the first one; SendprepError if none has the name."""
    held = bank.recipes.all() or [FIRST]
    if not name:
        return held[0]
    for one in held:
        if one.name.casefold() == name.strip().casefold():
            return one
    names = ", ".join(f"“{one.name}”" for one in held)
    raise SendprepError(
        f"There is no binder “{name}”.",
        "Nothing was written.",
        f"Choose one of these: {names}.",
    )
