"""The report of an audit round: what was done, what was found, and how sure that is.

Nobody is named, and no number of cases under 5 is printed, nor what it could be worked out from:
what was noted of single cases stays on the screen.
"""

from collections.abc import Iterator

from sendprep.domain.editions import Edition
from sendprep.domain.sentences import closed
from sendprep.reports.area_paper import area_paper
from sendprep.reports.audit_round_after import boards, moderated, trend
from sendprep.reports.audit_round_criteria import criteria, themes
from sendprep.reports.audit_round_facts import RoundFacts
from sendprep.reports.audit_round_follow import what_follows
from sendprep.reports.audit_round_grades import grades, strata
from sendprep.reports.audit_round_summary import how_sure, opening_line, what_was_done
from sendprep.reports.audit_round_times import times
from sendprep.reports.audit_round_words import words_used
from sendprep.reports.document import (
    Block,
    Bullets,
    Document,
    Gap,
    Heading,
    Lead,
    plain,
)
from sendprep.reports.plain_audits import HOW_CHECKED, plain_round
from sendprep.reports.sef_glossary import glossary


def audit_round(facts: RoundFacts, edition: Edition = Edition.INSPECTOR) -> Document:
    """Return the report of one round, for the readers of an edition."""
    is_for_families = edition is Edition.PARENTS
    blocks = tuple(_in_plain_words(facts) if is_for_families else _blocks(facts))
    if is_for_families:
        blocks += glossary(facts.acronyms or {}, blocks, facts.plain_words)
    else:
        blocks += words_used(blocks, facts.acronyms)
    title = f"audit round {facts.code}"
    return area_paper(facts.inspection, title, blocks, facts.today, edition=edition)


def _in_plain_words(facts: RoundFacts) -> Iterator[Block]:
    yield _title(facts)
    yield Lead(plain(HOW_CHECKED))
    yield from plain_round(facts, "audit-round", level=2)
    if facts.follow_ups:
        yield Heading(2, "What is being done", "audit-follows")
        yield Bullets(tuple(plain(closed(one.action.text)) for one in facts.follow_ups))
    yield from boards(facts)


def _title(facts: RoundFacts) -> Heading:
    return Heading(1, f"Audit round {facts.code}: {facts.found.round_.title}", "audit-round")


def _blocks(facts: RoundFacts) -> Iterator[Block]:
    yield _title(facts)
    yield Lead(plain(opening_line(facts)))
    yield from what_was_done(facts)
    yield from how_sure(facts)
    if facts.is_told:
        yield from grades(facts)
        yield from themes(facts)
        yield from criteria(facts)
        yield from strata(facts)
        yield from times(facts)
    else:
        yield Gap(plain("Fewer than five cases are audited, so no figure can be printed yet."))
    yield Heading(1, "What came of it", "audit-after")
    if facts.is_told:
        yield from trend(facts)
    yield from moderated(facts)
    yield from boards(facts)
    yield from what_follows(facts)
    yield Heading(1, "Method and words", "audit-method")
    yield Heading(2, "How the cases were drawn", "audit-draw")
    yield Bullets(tuple(plain(one) for one in facts.kept.method(facts.frame)))
