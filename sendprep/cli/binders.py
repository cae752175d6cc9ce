"""What `report` prints of the revisit: the pack, its sheets, its index and its folder of data."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sendprep.domain.editions import Edition

if TYPE_CHECKING:
    from sendprep.bank.bank import Bank

OF_A_BINDER = ("pack", "weakness", "meetings", "evidence-index", "data-folder")
"""What is printed by the recipe of a binder."""
OF_EDITIONS = ("sef", "coverage", "cases")
"""What else is printed for readers from whom something may be withheld."""


@dataclass(frozen=True)
class BinderWanted:
    """What was asked for of a binder; "" and None where nothing was said."""

    edition: str | None
    recipe: str
    weakness: int | None
    issue: bool
    copy: int | None

    @property
    def readers(self) -> Edition | None:
        """The edition that was asked for; None where nothing was said."""
        return Edition(self.edition) if self.edition else None

    def refuse_beside(self, what: str) -> None:
        """Raise UsageError if an option says something of another report than `what`."""
        is_of_binder = what in OF_A_BINDER
        if not is_of_binder and self.recipe:
            raise click.UsageError(f"Only {', '.join(OF_A_BINDER)} take --recipe.")
        if not is_of_binder and what not in OF_EDITIONS and self.edition:
            some = ", ".join((*OF_EDITIONS, *OF_A_BINDER))
            raise click.UsageError(f"Only {some} take --edition.")
        if what != "weakness" and self.weakness is not None:
            raise click.UsageError("Only weakness takes --weakness.")
        if what != "pack" and (self.issue or self.copy is not None):
            raise click.UsageError("Only pack takes --issue and --copy.")


def takes_a_binder(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options of a binder, which it gets as `binder`."""

    @wraps(command)
    def with_binder(**options: Any) -> None:  # noqa: ANN401 - those of any command
        wanted = BinderWanted(**{one.name: options.pop(one.name) for one in fields(BinderWanted)})
        command(binder=wanted, **options)

    for option in reversed(_OPTIONS):
        with_binder = option(with_binder)
    return with_binder


_OPTIONS = (
    click.option(
        "--edition",
        type=click.Choice([one.value for one in Edition]),
        help="Who it is for: else as the binder's recipe says, inspectors for sef, the council.",
    ),
    click.option("--recipe", default="", help="The binder's name in the bank; else the first."),
    click.option("--weakness", type=int, help="The number of the weakness, such as 3; else each."),
    click.option("--issue", is_flag=True, help="Give the pack out as its next issue."),
    click.option("--copy", type=int, help="Which copy is printed; else the first."),
)


def print_of_binder(
    opened: "Bank", what: str, out: Path, wanted: BinderWanted, tell: Callable[[str], object]
) -> Path:
    """Print one of `OF_A_BINDER` and return what was written."""
    from sendprep.services.choose_recipe import recipe_of
    from sendprep.services.issue_pack import for_readers
    from sendprep.services.write_data_folder import write_data_folder
    from sendprep.services.write_evidence_index import write_evidence_index
    from sendprep.services.write_pack import Copy, write_pack
    from sendprep.services.write_sheets import Sheets, write_sheets, write_weakness

    recipe = for_readers(recipe_of(opened, wanted.recipe), wanted.readers)
    match what:
        case "weakness":
            return write_weakness(opened, out, recipe, wanted.weakness, tell=tell)
        case "meetings":
            return write_sheets(opened, out, Sheets.MEETINGS, recipe, tell=tell)
        case "evidence-index":
            return write_evidence_index(opened, out, recipe)
        case "data-folder":
            return write_data_folder(opened, out, recipe, tell=tell)
    copy = Copy(wanted.copy or 1, wanted.issue)
    return write_pack(opened, out, recipe, copy=copy, tell=tell)
