"""The recipes of binders, the issues that were given out, what is withheld, and who agreed what."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sendprep.bank.change import Door
from sendprep.bank.columns import storable
from sendprep.bank.rows import Rows, Shape
from sendprep.domain.binder import Agreed, Binding, Issue, NumberedPart, PackSection, Recipe
from sendprep.domain.editions import Edition, Withheld

_Row = dict[str, str | int | None]


class Recipes(Rows[Recipe]):
    """Reads and writes recipes, in the order in which they were made."""

    def __init__(self, door: Door) -> None:
        super().__init__(door, Shape("recipes", lambda one: one.id, _recipe_row, _recipe))


class Issues(Rows[Issue]):
    """Reads and writes issues, the earliest first; one stays when its recipe goes."""

    def __init__(self, door: Door) -> None:
        shape = Shape("issues", lambda one: one.id, _issue_row, _issue, "number, id")
        super().__init__(door, shape)

    def of_recipe(self, recipe_id: str) -> list[Issue]:
        """Return the issues of one recipe, the newest last."""
        return self.where("recipe_id = ?", [recipe_id])


class WithheldThings(Rows[Withheld]):
    """Reads and writes what is kept out of an edition."""

    def __init__(self, door: Door) -> None:
        super().__init__(door, Shape("withheld", _withheld_key, _withheld_row, _withheld))

    def of_edition(self, edition: Edition) -> list[Withheld]:
        """Return what is kept out of one edition."""
        return self.where("edition = ?", [edition.value])

    def give_back(self, edition: Edition, place: str) -> None:
        """Withhold something no longer from an edition."""
        self.remove(f"{edition.value}/{place}")


class AgreedSections(Rows[Agreed]):
    """Reads and writes who agreed what; the key is the section."""

    def __init__(self, door: Door) -> None:
        super().__init__(door, Shape("agreed", lambda one: one.section, _agreed_row, _agreed))


def _recipe_row(recipe: Recipe) -> _Row:
    return {
        "name": storable(recipe.name),
        "edition": recipe.edition.value,
        "binding": recipe.binding.value,
        "has_dividers": int(recipe.has_dividers),
        "has_questions": int(recipe.has_questions),
        "copies": recipe.copies,
        "left_out": _json(one.value for one in recipe.left_out),
        "left_out_weaknesses": _json(recipe.left_out_weaknesses),
        "left_out_exhibits": _json(recipe.left_out_exhibits),
    }


def _json(words: Iterable[str]) -> str:
    return json.dumps(sorted(words))


def _recipe(row: Mapping[str, Any]) -> Recipe:
    return Recipe(
        id=row["id"],
        name=row["name"],
        edition=Edition(row["edition"]),
        binding=Binding(row["binding"]),
        has_dividers=bool(row["has_dividers"]),
        has_questions=bool(row["has_questions"]),
        copies=row["copies"],
        left_out=frozenset(map(PackSection, json.loads(row["left_out"]))),
        left_out_weaknesses=frozenset(json.loads(row["left_out_weaknesses"])),
        left_out_exhibits=frozenset(json.loads(row["left_out_exhibits"])),
    )


def _issue_row(issue: Issue) -> _Row:
    return {
        "recipe_id": issue.recipe_id,
        "number": issue.number,
        "made": issue.made.isoformat(),
        "state": issue.state,
        "pack_sha256": issue.pack_sha256,
        "exhibits_sha256": issue.exhibits_sha256,
        "parts": json.dumps([[part.key, part.labels] for part in issue.parts]),
        "entries": json.dumps(issue.entries),
    }


def _issue(row: Mapping[str, Any]) -> Issue:
    parts = (NumberedPart(key, tuple(labels)) for key, labels in json.loads(row["parts"]))
    return Issue(
        id=row["id"],
        recipe_id=row["recipe_id"],
        number=row["number"],
        made=date.fromisoformat(row["made"]),
        state=row["state"],
        pack_sha256=row["pack_sha256"],
        exhibits_sha256=row["exhibits_sha256"],
        parts=tuple(parts),
        entries=tuple((key, became) for key, became in json.loads(row["entries"])),
    )


def _withheld_key(withheld: Withheld) -> str:
    return f"{withheld.edition.value}/{withheld.place}"


def _withheld_row(withheld: Withheld) -> _Row:
    return {
        "edition": withheld.edition.value,
        "place": withheld.place,
        "because": storable(withheld.because),
    }


def _withheld(row: Mapping[str, Any]) -> Withheld:
    return Withheld(Edition(row["edition"]), row["place"], row["because"])


def _agreed_row(agreed: Agreed) -> _Row:
    return {
        "section": agreed.section,
        "who": storable(agreed.who),
        "day": agreed.on.isoformat(),
    }


def _agreed(row: Mapping[str, Any]) -> Agreed:
    return Agreed(row["section"], row["who"], date.fromisoformat(row["day"]))
