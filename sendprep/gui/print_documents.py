"""What the print page offers: SEF summary, revisit, coverage, cases, audit rounds, kept words.

To offer another report, write its service, then add it to `printables`.
"""

from functools import partial

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Recipe
from sendprep.domain.editions import Edition
from sendprep.domain.weakness import Weakness
from sendprep.gui.pack_documents import pack_printables
from sendprep.gui.print_audits import audit_printables
from sendprep.gui.printable import Printable
from sendprep.services.choose_recipe import recipe_of
from sendprep.services.write_kept_words import kept_words_pages, write_kept_words
from sendprep.services.write_report import (
    coverage_pages,
    sef_pages,
    write_coverage,
    write_sef,
)
from sendprep.services.write_tracked import tracked_pages, write_tracked

_TRACKED = Printable(
    "tracked",
    "Tracked cases",
    "ph.path",
    tracked_pages,
    write_tracked,
    ("Cases stand in it by ID and in bands", "For those who follow them; not to be published"),
)

_KEPT_WORDS = Printable(
    "kept-words",
    "Words kept for print",
    "ph.shield-check",
    kept_words_pages,
    write_kept_words,
    ("For the council alone", "Every reason why words that may tell who somebody is were kept"),
)


def printables(
    bank: Bank, asked: str = "", recipe: Recipe | None = None, weakness: Weakness | None = None
) -> list[Printable]:
    """Return what can be printed of a bank; `asked` is the key of a case page, if one was asked.

    What is of the revisit follows the recipe, or the first one of the bank; what may be given to
    others is for the readers of its edition.
    """
    recipe = recipe or recipe_of(bank)
    tracked = [_TRACKED] if bank.tracked_cases.all() else []
    pack = pack_printables(recipe, weakness)
    kept = [_KEPT_WORDS] if bank.kept_words.all() else []
    audits = audit_printables(bank, recipe.edition, asked)
    return [_sef(recipe.edition), *pack, _coverage(recipe.edition), *tracked, *audits, *kept]


def _sef(edition: Edition) -> Printable:
    return Printable(
        "sef",
        "SEF summary",
        "ph.file-text",
        partial(sef_pages, edition=edition),
        partial(write_sef, edition=edition),
        readers=edition,
    )


def _coverage(edition: Edition) -> Printable:
    return Printable(
        "coverage",
        "Coverage of evidence",
        "ph.grid-four",
        partial(coverage_pages, edition=edition),
        partial(write_coverage, edition=edition),
        ("Every gap is named in it", "With the reason, and the cheapest way to close it")
        if edition is Edition.INSPECTOR
        else ("It counts what this edition shows", "Where something is withheld, no gap is named"),
        readers=edition,
    )
