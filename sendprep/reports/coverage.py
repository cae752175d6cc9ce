"""The coverage of evidence on paper: two maps, what the figures hide, findings, and every gap."""

from collections.abc import Iterator

from sendprep.domain.coverage import Coverage
from sendprep.domain.editions import Edition
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.domain.within_line import within_line
from sendprep.reports.area_paper import area_paper
from sendprep.reports.coverage_findings import findings
from sendprep.reports.coverage_gaps import GAPS, gap_pages
from sendprep.reports.coverage_maps import OTHERS, agency_map, empty_cells, rung_map
from sendprep.reports.coverage_strength import strength
from sendprep.reports.document import (
    Block,
    Document,
    Gap,
    Heading,
    HeatMap,
    Lead,
    Note,
    PageBreak,
    Run,
    plain,
)
from sendprep.reports.sef_wording import common_name, counted, in_words, opening, some

TITLE = "Coverage of evidence"
_COUNTED = "Documents that support us, wholly or partly. "


def coverage_report(seen: Coverage, se: SelfEvaluation, edition: Edition | None = None) -> Document:
    """Return the report of one bank's coverage, for readers from whom none of it is withheld.

    No edition is the council itself. Inspectors see each gap in the maps; how we may close it is
    our own work list, which they are not given.
    """
    gaps = "" if edition is Edition.INSPECTOR else GAPS
    one, _ = common_name([account.weakness for account in se.accounts], se.inspection)
    blocks: list[Block] = [Heading(1, TITLE, "coverage"), Lead(plain(lead(seen, se)))]
    if seen.weaknesses:
        blocks += [*map_of_agencies(seen, se, gaps), *map_of_rungs(seen, se, gaps)]
        blocks += [reconciled(seen, se), PageBreak(), *strength(seen, opening(one))]
        blocks += findings(seen, se)
        blocks += (PageBreak(), *gap_pages(seen)) if gaps else ()
    else:
        blocks.append(Gap(plain(f"No {one} is entered yet.")))
    readers = edition or Edition.INSPECTOR
    return area_paper(se.inspection, within_line(TITLE), blocks, se.today, edition=readers)


def map_of_agencies(seen: Coverage, se: SelfEvaluation, gaps: str = "") -> Iterator[Block]:
    """Yield the map by who evidence comes from, and what it counts.

    `gaps` is the anchor of where gaps are named.
    """
    one, _ = common_name([account.weakness for account in se.accounts], se.inspection)
    heat = agency_map(seen, opening(one))
    yield from _map("Who it comes from", "agencies", heat, gaps, counts=_COUNTED)


def map_of_rungs(seen: Coverage, se: SelfEvaluation, gaps: str = "") -> Iterator[Block]:
    """Yield the map by how far evidence goes, likewise; the first map has said what it counts."""
    one, _ = common_name([account.weakness for account in se.accounts], se.inspection)
    yield from _map("How far it goes", "rungs", rung_map(seen, opening(one)), gaps)


def lead(seen: Coverage, se: SelfEvaluation) -> str:
    """Return how many documents speak for how many weaknesses, and how many have a warning."""
    speaks = speaking(seen, se)
    if not speaks:
        what = "that is filed supports us" if any(one.links for one in se.accounts) else "is filed"
        return f"No evidence {what} yet, so every cell is a gap."
    one, many = common_name([account.weakness for account in se.accounts], se.inspection)
    flagged = sum(bool(row.flags) for row in seen.weaknesses)
    weak = f"{opening(counted(flagged, one, many))} {'has' if flagged < 2 else 'have'} a warning."
    return f"{speaks} {weak}"


def speaking(seen: Coverage, se: SelfEvaluation) -> str:
    """Return how many documents speak for how many weaknesses, "" where none does."""
    total = len(_counting(seen))
    if not total:
        return ""
    one, many = common_name([account.weakness for account in se.accounts], se.inspection)
    # A part of the evidence is told by what it speaks for: that the others have none is no gap.
    spoken = [row for row in seen.weaknesses if row.whole.pieces or not se.lacks_evidence]
    rows = counted(len(spoken), one, many)
    speak = "speaks" if total == 1 else "speak"
    return f"{opening(counted(total, 'document'))} {speak} for {rows}."


def _map(title: str, anchor: str, heat: HeatMap, gaps: str, counts: str = "") -> Iterator[Block]:
    empty, cells = empty_cells(heat)
    yield Heading(2, title, f"coverage-{anchor}")
    yield heat
    said = f"{counts}Hatched: none. "
    if any(sum(filter(None, row.counts)) > row.total for row in heat.rows):
        twice = "A document that stands in two columns is counted in both"
        said += f"{twice}, and once under {heat.total}. "
    if OTHERS in heat.columns:
        said += f"{OTHERS}: inspectors, or no agency named. "
    if not empty:
        yield Note(plain(f"{said}No cell is empty."))
        return
    of_all = f"{said}{opening(in_words(empty))} of {cells}"
    if not gaps:
        are = "cell is a gap." if empty == 1 else "cells are gaps."
        yield Note(plain(f"{of_all} {are}"))
        return
    are = "cell is a gap that is" if empty == 1 else "cells are gaps that are"
    yield Note(
        (
            Run(f"{of_all} {are} named from page "),
            Run(page_of=gaps, goes_to=gaps),
            Run(" on."),
        )
    )


def _counting(seen: Coverage) -> set[str]:
    return {link.evidence_id for row in seen.weaknesses for link in row.whole.links}


def _counts_here(counting: int, held: int) -> str:
    if counting == held:
        return {0: "none counts here", 1: "it counts here"}.get(held, "all count here")
    return f"{some(counting)} {'counts' if counting < 2 else 'count'} here"


def reconciled(seen: Coverage, se: SelfEvaluation, held: str = "The bank holds") -> Note:
    """Return how many of the documents count here, and where the others are.

    `held` says where they are counted.
    """
    counting = _counting(seen)
    linked = {link.evidence_id for account in se.accounts for link in account.links}
    beside, loose = len(linked - counting), len(se.evidence) - len(linked)
    parts = [_counts_here(len(counting), len(se.evidence))]
    if beside:
        only = "only contradicts, gives context, was replaced or is our own SEF"
        if beside > 1:
            only = "only contradict, give context, were replaced or are our own SEF"
        parts.append(f"{in_words(beside)} {only}")
    if loose:
        parts.append(f"{in_words(loose)} {'is' if loose == 1 else 'are'} linked to nothing")
    return Note(plain(f"{held} {counted(len(se.evidence), 'document')}: {', '.join(parts)}."))
