"""What a binder says of itself: its issue and copy, its edition, its marking, its sections."""

from sendprep.domain.binder import PackSection
from sendprep.domain.pack import IssueFacts, Pack
from sendprep.domain.within_line import within_line
from sendprep.reports.dates import NO_BREAK, day
from sendprep.reports.for_readers import marking_for
from sendprep.reports.sef_overview import OVERVIEW

TITLE = "Revisit briefing pack"
_ANCHORS = {
    PackSection.TIMELINE: "context",
    PackSection.OVERVIEW: OVERVIEW,
    PackSection.STRENGTHS: "strengths",
    PackSection.GLOSSARY: "glossary",
}
"""The anchors of sections that the self-evaluation prints too."""


def section_anchor(section: PackSection) -> str:
    """Return the anchor of the heading that opens a section."""
    return _ANCHORS.get(section, f"pack-{section.value}")


def issue_words(issue: IssueFacts) -> str:
    """Return which issue and copy it is: "Issue 2, 1 December 2025, copy 4 of 6"."""
    made = day(issue.made)
    if issue.is_draft:
        return f"Draft of issue{NO_BREAK}{issue.number}, {made}"
    copy = f", copy{NO_BREAK}{issue.copy} of{NO_BREAK}{issue.copies}" if issue.copies > 1 else ""
    return f"Issue{NO_BREAK}{issue.number}, {made}{copy}"


def edition_words(pack: Pack) -> str:
    """Return the edition as it stands within a line."""
    return within_line(pack.recipe.edition.words)


def running_words(pack: Pack) -> str:
    """Return what stands at the head of each page."""
    return paper_title(pack, TITLE)


def paper_title(pack: Pack, words: str) -> str:
    """Return the title of a paper that is called so: whose it is, and for which readers."""
    return f"{pack.se.inspection.area}: {within_line(words)}, {edition_words(pack)}"


def marking(pack: Pack) -> str:
    """Return the marking; families are given only what anybody may see."""
    return marking_for(pack.se.inspection, pack.recipe.edition)
