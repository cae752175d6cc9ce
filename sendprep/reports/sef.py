"""The self-evaluation summary (SEF): a mirror of the inspectors' letter (product.md C10)."""

from collections.abc import Mapping
from types import MappingProxyType

from sendprep.domain.editions import Edition
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.domain.within_line import within_line
from sendprep.reports.clear_print import is_clear_for
from sendprep.reports.dates import day
from sendprep.reports.document import Block, Contents, Document, PageBreak
from sendprep.reports.for_readers import marking_for, titled
from sendprep.reports.sef_context import context, timeline
from sendprep.reports.sef_cover import TITLE, cover
from sendprep.reports.sef_evidence import evidence_list
from sendprep.reports.sef_glossary import glossary
from sendprep.reports.sef_overview import overview
from sendprep.reports.sef_strengths import strengths
from sendprep.reports.sef_weakness import weakness_pages


def self_evaluation_summary(
    se: SelfEvaluation,
    edition: Edition = Edition.INSPECTOR,
    plain_words: Mapping[str, str] = MappingProxyType({}),
) -> Document:
    """Return the whole summary; every weakness and finding stands in its account exactly once.

    `edition` says whom `se` is for, which has nothing in it that they may not have; `plain_words`
    are explained in its glossary.
    """
    known = frozenset(piece.number for piece in se.evidence)
    blocks: list[Block] = [cover(se, edition), Contents(), PageBreak()]
    blocks += [*context(se, known), *timeline(se), PageBreak()]
    theirs = edition is Edition.PARENTS
    blocks += overview(se, has_rungs=not se.lacks_evidence, checks_dates=not theirs)
    for account in se.accounts:
        blocks += weakness_pages(account, se, known, is_plain=theirs)
    blocks += [PageBreak(), *strengths(se, known)]
    blocks += () if theirs and not se.evidence else evidence_list(se)
    blocks += glossary(se.glossary, blocks, plain_words)
    return Document(
        title=titled(f"{se.inspection.area}: self-evaluation summary", edition),
        running=f"{se.inspection.area}: {within_line(TITLE)}",
        marking=marking_for(se.inspection, edition),
        issue=titled(f"Position at {day(se.today)}", edition),
        made=se.today,
        blocks=tuple(blocks),
        is_clear=is_clear_for(edition),
    )
