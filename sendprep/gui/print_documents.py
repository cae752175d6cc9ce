"""What the print page offers: SEF summary, revisit, coverage, cases, audit rounds, kept words.

To offer another report, write its service, then add it to `printables`.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

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
    Pages,
    coverage_pages,
    sef_pages,
    write_coverage,
    write_sef,
)
from sendprep.services.write_tracked import tracked_pages, write_tracked

_SEF = Printable("sef", "SEF summary", "ph.file-text", sef_pages, write_sef)

_COVERAGE = Printable(
    "coverage", "Coverage of evidence", "ph.grid-four", coverage_pages, write_coverage
)

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
    sef = _given_to(recipe.edition, _SEF)
    coverage = _given_to(recipe.edition, _COVERAGE, _counted(recipe.edition))
    return [sef, *pack, coverage, *tracked, *audits, *kept]


def _given_to(readers: Edition, report: Printable, foot: tuple[str, str] = ("", "")) -> Printable:
    """Return a report as these readers may have it; what makes it takes their edition."""
    pages: Callable[..., Pages] = report.pages
    write: Callable[..., Path] = report.write
    return replace(
        report,
        pages=partial(pages, edition=readers),
        write=partial(write, edition=readers),
        foot=foot,
        readers=readers,
    )


def _counted(edition: Edition) -> tuple[str, str]:
    """Return what stands below a map of coverage, two lines."""
    if edition is Edition.INSPECTOR:
        return "Every gap is marked in it", "How to close each is told on the Coverage page alone"
    return "It counts what this edition shows", "Where something is withheld, no gap is named"
