"""The coverage of evidence in a binder: by who it comes from, and by how far it goes."""

from sendprep.domain.binder import PackSection
from sendprep.domain.pack import Pack
from sendprep.reports.coverage import lead, maps
from sendprep.reports.document import Block, Heading, Lead, plain
from sendprep.reports.pack_words import section_anchor


def coverage_map(pack: Pack) -> tuple[Block, ...]:
    """Return both maps; nothing while no weakness is entered."""
    if not pack.coverage.weaknesses:
        return ()
    return (
        Heading(1, PackSection.COVERAGE.words, section_anchor(PackSection.COVERAGE)),
        Lead(plain(lead(pack.coverage, pack.se))),
        *maps(pack.coverage, pack.se, held="This binder lists"),
    )
