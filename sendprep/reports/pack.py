"""The revisit briefing pack: the sections of the binder, each of them printed by one function.

To add a section: add it to `PackSection`, and a line to `_SECTIONS` with the function that returns
its blocks; one that returns none is left out, as where the bank has no records for it.
"""

from collections.abc import Callable, Iterable, Iterator

from sendprep.domain.binder import PackSection
from sendprep.domain.pack import Pack
from sendprep.reports.binder_paper import binder_paper
from sendprep.reports.binder_references import bound, known
from sendprep.reports.document import Block, Contents, Document, Heading, Part, Run, Table
from sendprep.reports.pack_actions import actions
from sendprep.reports.pack_case_samples import case_samples
from sendprep.reports.pack_changes import changes
from sendprep.reports.pack_cover import cover
from sendprep.reports.pack_coverage import coverage_map
from sendprep.reports.pack_governance import governance
from sendprep.reports.pack_how_to_use import how_to_use
from sendprep.reports.pack_index import evidence_index
from sendprep.reports.pack_manifest import manifest
from sendprep.reports.pack_people import people
from sendprep.reports.pack_readiness import where_we_stand
from sendprep.reports.pack_voice import voice
from sendprep.reports.pack_words import running_words, section_anchor
from sendprep.reports.pdf_tabs import tab_place
from sendprep.reports.sef_context import context, timeline
from sendprep.reports.sef_glossary import glossary
from sendprep.reports.sef_overview import overview
from sendprep.reports.sef_prose import weakness_anchor
from sendprep.reports.sef_strengths import strengths
from sendprep.reports.weakness_leaf import weakness_leaf

COVER = "cover"
"""The key of the part that holds the front page and the contents."""
_ON_THE_RIGHT = frozenset({PackSection.EVIDENCE_INDEX})
_ON_A_NEW_PAGE = _ON_THE_RIGHT | {PackSection.HOW_TO_USE, PackSection.OVERVIEW}
"""Sections that are looked up most; others share a page, if it has the room and is no leaf's."""
_NEVER_SHARED = (None, PackSection.WEAKNESSES)


def briefing_pack(pack: Pack) -> Document:
    """Return the pack without its exhibits; every part has a key of its own."""
    blocks: list[Block] = [Part(COVER), cover(pack), Contents(beyond=_exhibits(pack))]
    before = None
    for section, own in sections(pack):
        if section is not PackSection.WEAKNESSES:
            joins = before not in _NEVER_SHARED and section not in _ON_A_NEW_PAGE
            blocks.append(Part(section.value, right=section in _ON_THE_RIGHT, joins=joins))
        blocks += own
        before = section
    if pack.exhibits:
        blocks.append(Part("", right=True))
    return binder_paper(pack, running_words(pack), running_words(pack), blocks)


def sections(pack: Pack) -> Iterator[tuple[PackSection, tuple[Block, ...]]]:
    """Yield each section that the recipe wants and the bank has records for, with its blocks."""
    wanted = [section for section in _SECTIONS if pack.has(section)]
    printed = {section: _SECTIONS[section](pack) for section in wanted}
    if pack.has(PackSection.GLOSSARY):
        printed[PackSection.GLOSSARY] = _glossary(pack, printed.values())
    for section in PackSection:
        if blocks := printed.get(section):
            yield section, blocks


def _exhibits(pack: Pack) -> tuple[tuple[str, Run], ...]:
    """Return the line of the contents for the exhibits, with the page where they begin."""
    if not pack.exhibits:
        return ()
    first, last = pack.exhibits[0].code, pack.exhibits[-1].code
    codes = first if first == last else f"{first} to {last}"
    return ((f"{PackSection.EXHIBITS.words}, {codes}", Run(goes_to=first, page_of=first)),)


def _opening(pack: Pack) -> tuple[Block, ...]:
    return bound((*context(pack.se, known(pack), "pack"), *timeline(pack.se)), pack)


def _overview(pack: Pack) -> tuple[Block, ...]:
    if not pack.se.accounts:
        return ()
    theirs = pack.is_for_families
    return overview(pack.se, has_rungs=not pack.is_partial, checks_dates=not theirs)


def _weaknesses(pack: Pack) -> tuple[Block, ...]:
    blocks: list[Block] = []
    count = len(pack.se.accounts)
    for place, account in enumerate(pack.se.accounts, 1):
        number = account.weakness.number
        tab = tab_place(place, count)
        blocks.append(Part(weakness_anchor(number), right=True, tab=str(number), tab_place=tab))
        blocks += weakness_leaf(pack, account)
    return tuple(blocks)


def _strengths(pack: Pack) -> tuple[Block, ...]:
    if not pack.se.strengths:
        return ()
    _, *rest = strengths(pack.se, known(pack))
    anchor = section_anchor(PackSection.STRENGTHS)
    return Heading(1, PackSection.STRENGTHS.words, anchor), *bound(rest, pack)


def _glossary(pack: Pack, printed: Iterable[tuple[Block, ...]]) -> tuple[Block, ...]:
    """Return the glossary of what the other sections say; nothing where they use no acronym."""
    blocks = glossary(
        pack.se.glossary, [block for own in printed for block in own], pack.plain_words
    )
    return blocks if any(isinstance(block, Table) for block in blocks) else ()


_SECTIONS: dict[PackSection, Callable[[Pack], tuple[Block, ...]]] = {
    PackSection.HOW_TO_USE: how_to_use,
    PackSection.PEOPLE: people,
    PackSection.TIMELINE: _opening,
    PackSection.OVERVIEW: _overview,
    PackSection.READINESS: where_we_stand,
    PackSection.WEAKNESSES: _weaknesses,
    PackSection.ACTIONS: actions,
    PackSection.CASE_SAMPLES: case_samples,
    PackSection.COVERAGE: coverage_map,
    PackSection.VOICE: voice,
    PackSection.STRENGTHS: _strengths,
    PackSection.GOVERNANCE: governance,
    PackSection.EVIDENCE_INDEX: evidence_index,
    PackSection.CHANGES: changes,
    PackSection.MANIFEST: manifest,
}
