"""Outline a binder before it is printed: its sections, how many pages of each, what has none."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sendprep.bank.bank import Bank
from sendprep.domain.binder import PackSection, Recipe
from sendprep.domain.binder_numbers import PartPages
from sendprep.domain.editions import Edition
from sendprep.domain.evidence import Evidence
from sendprep.domain.exhibit_choice import chosen_documents
from sendprep.domain.exhibit_numbers import part_pages
from sendprep.domain.pack import Pack
from sendprep.progress import Progress, silent
from sendprep.reports.sef_prose import weakness_anchor
from sendprep.services.count_exhibits import count_exhibits
from sendprep.services.issue_pack import to_print
from sendprep.services.make_pack import make_pack, numbering
from sendprep.services.see_pack import see_pack

_NO_PAGES = {PackSection.CHANGES: "no issue given out before"}
FRONT = "Cover and contents"
"""What no binder is without."""
_NOTHING, _KEPT_OUT = "nothing recorded", "not in this edition"


@dataclass(frozen=True)
class OutlineLine:
    """A section of a binder with its own pages, or a note on why it is not there.

    One without either stands on the last page of the section before. The cover with the contents
    is no section, as no binder is without it.
    """

    section: PackSection | None
    words: str
    pages: int
    note: str = ""


def outline(
    bank: Bank, recipe: Recipe, progress: Progress = silent, today: date | None = None
) -> tuple[OutlineLine, ...]:
    """Return the cover and every section, in their order, those that are left out as well.

    The pages are those that will be printed.
    """
    from sendprep.reports.pack import COVER
    from sendprep.reports.pack_counts import count_pages

    wanted = to_print(bank, replace(recipe, left_out=frozenset()), today)
    pack = see_pack(bank, wanted.recipe, wanted.facts, progress)
    exhibits = tuple(count_exhibits(bank, chosen_documents(pack), progress))
    made = make_pack(bank, wanted, pack, exhibits, "")
    counts = count_pages(made.document, numbering(wanted, made.pack), progress)
    front = sum(part.count for part in counts if part.key == COVER)
    return (OutlineLine(None, FRONT, front), *_lines(made.pack, counts))


def chosen_evidence(bank: Bank, recipe: Recipe) -> tuple[Evidence, ...]:
    """Return the documents that can be exhibits of a binder, also those withheld by hand."""
    wanted = to_print(bank, recipe)
    return chosen_documents(see_pack(bank, wanted.recipe, wanted.facts, withheld=()))


def _lines(pack: Pack, counts: Sequence[PartPages]) -> Iterator[OutlineLine]:
    pages = {part.key: part.count for part in counts}
    of_section = {
        PackSection.WEAKNESSES: [
            pages.get(weakness_anchor(one.weakness.number), 0) for one in pack.se.accounts
        ],
        PackSection.EXHIBITS: [part_pages(one, pack.recipe).count for one in pack.exhibits],
    }
    for section in PackSection:
        count = sum(of_section.get(section, [pages.get(section.value, 0)]))
        is_printed = count > 0 or section.value in pages
        note = "" if is_printed else _note(pack, section)
        yield OutlineLine(section, section.words, count, note)


def _note(pack: Pack, section: PackSection) -> str:
    is_kept_out = {
        PackSection.COVERAGE: pack.is_partial,
        PackSection.READINESS: pack.recipe.edition is not Edition.BOARD,
        PackSection.MANIFEST: pack.is_for_families,
    }.get(section, False)
    return _KEPT_OUT if is_kept_out else _NO_PAGES.get(section, _NOTHING)
