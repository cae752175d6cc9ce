"""The coverage of evidence in a binder: by who it comes from, and by how far it goes."""

from collections.abc import Iterator

from sendprep.domain.binder import PackSection
from sendprep.domain.pack import Pack
from sendprep.domain.within_line import within_line
from sendprep.reports.area_paper import area_paper
from sendprep.reports.coverage import (
    TITLE,
    coverage_report,
    lead,
    map_of_agencies,
    map_of_rungs,
    reconciled,
    speaking,
)
from sendprep.reports.coverage_maps import agency_map, rung_map, without_gaps
from sendprep.reports.coverage_strength import strength
from sendprep.reports.document import (
    Block,
    Document,
    Heading,
    HeatMap,
    Lead,
    Note,
    Paragraph,
    plain,
)
from sendprep.reports.pack_words import section_anchor
from sendprep.reports.sef_wording import common_name, opening

_OF_A_PART = (
    "Documents of this edition that support us, wholly or partly. A dash is no gap: what this "
    "edition does not show may well be held."
)

_NOTHING = "No document of this edition supports us; others may well be held."


def coverage_map(pack: Pack) -> tuple[Block, ...]:
    """Return both maps and what they hide; nothing while no weakness or support is entered.

    An edition that withholds evidence shows what it has, and calls no cell a gap.
    """
    if not pack.coverage.weaknesses:
        return ()
    heading = Heading(1, PackSection.COVERAGE.words, section_anchor(PackSection.COVERAGE))
    if not pack.is_partial:
        said = Lead(plain(lead(pack.coverage, pack.se)))
        return heading, said, *_whole(pack)
    speaks = speaking(pack.coverage, pack.se)
    return (heading, Lead(plain(speaks)), *_of_a_part(pack)) if speaks else ()


def coverage_of_edition(pack: Pack) -> Document:
    """Return the coverage as a paper of its own, for the readers of the pack's edition."""
    se, edition = pack.se, pack.recipe.edition
    if not pack.is_partial:
        return coverage_report(pack.coverage, se, edition)
    heading = Heading(1, TITLE, section_anchor(PackSection.COVERAGE))
    blocks = coverage_map(pack) or (heading, Paragraph(plain(_NOTHING)))
    return area_paper(se.inspection, within_line(TITLE), blocks, se.today, edition=edition)


def _label(pack: Pack) -> str:
    one, _ = common_name([account.weakness for account in pack.se.accounts], pack.se.inspection)
    return opening(one)


def _whole(pack: Pack) -> Iterator[Block]:
    """Yield the maps with the table that can run over a page between them, so that both fill up."""
    yield from map_of_agencies(pack.coverage, pack.se)
    yield from strength(pack.coverage, _label(pack), level=2)
    yield from map_of_rungs(pack.coverage, pack.se)
    yield reconciled(pack.coverage, pack.se, "This binder lists")


def _of_a_part(pack: Pack) -> Iterator[Block]:
    agencies, rungs = (made(pack.coverage, _label(pack)) for made in (agency_map, rung_map))
    yield from _map("Who it comes from", "agencies", agencies)
    yield from _map("How far it goes", "rungs", rungs)
    yield Note(plain(_OF_A_PART))


def _map(title: str, anchor: str, heat: HeatMap) -> Iterator[Block]:
    yield Heading(2, title, f"coverage-{anchor}")
    yield without_gaps(heat)
