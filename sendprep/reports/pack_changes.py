"""Changes since the issue before, in a binder: what is new, changed or gone, with its page."""

import re
from collections.abc import Mapping

from sendprep.domain.binder import Issue, PackSection
from sendprep.domain.pack import Pack
from sendprep.reports.binder_references import exhibit_anchor
from sendprep.reports.dates import day
from sendprep.reports.document import (
    Align,
    Block,
    Cell,
    Column,
    Heading,
    Lead,
    Paragraph,
    Run,
    Table,
    Text,
    plain,
)
from sendprep.reports.pack_words import section_anchor
from sendprep.reports.sef_prose import weakness_anchor
from sendprep.reports.sef_wording import counted, name, opening

_WEAKNESS = re.compile(r"weakness-(\d+)")
_EXHIBIT = re.compile(r"E(\d+)")


def changes(pack: Pack) -> tuple[Block, ...]:
    """Return what differs from the issue before; nothing where there was none."""
    before = pack.issue.before
    if before is None:
        return ()
    anchor = section_anchor(PackSection.CHANGES)
    heading = Heading(1, f"Changes since issue {before.number}", anchor)
    lead = Lead(plain(_lead(before, len(pack.changed))))
    if not pack.changed:
        return heading, lead, Paragraph(plain("Nothing in it differs."))
    named = _named(pack)
    table = Table(
        columns=(Column("What", 120), Column("Since then", 30), Column("Page", 20, Align.RIGHT)),
        rows=tuple(_row(key, became, named) for key, became in pack.changed),
        summary=f"What differs from issue {before.number}.",
        row_heads=True,
        is_data=True,
    )
    return heading, lead, table


def _lead(before: Issue, changed: int) -> str:
    given = f"Issue {before.number} was given out on {day(before.made)}."
    kept = "Every page that it had keeps its number; a page that came since carries a letter."
    if not changed:
        return given
    differs = "differs" if changed == 1 else "differ"
    return f"{given} {opening(counted(changed, 'thing'))} {differs}. {kept}"


def _named(pack: Pack) -> Mapping[str, tuple[str, str]]:
    """Return the name and the anchor of everything that a key can stand for."""
    named = {one.value: (one.words, section_anchor(one)) for one in PackSection}
    for account in pack.se.accounts:
        one = account.weakness
        words = f"{opening(name(one))} {one.number}: {one.title}"
        named[f"weakness-{one.number}"] = words, weakness_anchor(one.number)
    for piece in pack.se.evidence:
        anchor = exhibit_anchor(piece.code) if piece.id in pack.exhibit_of else ""
        named[piece.code] = f"{piece.code} {piece.title}", anchor
    return named


def _row(key: str, became: str, named: Mapping[str, tuple[str, str]]) -> tuple[Cell, ...]:
    words, anchor = named.get(key) or (_gone(key), "")
    page: Text = plain("–")
    if anchor and became != "gone":
        page = (Run(bold=True, reference=True, goes_to=anchor, page_of=anchor),)
    return Cell((Run(words, bold=True),)), Cell(plain(opening(became))), Cell(page)


def _gone(key: str) -> str:
    """Return what a key stood for whose thing the bank no longer has."""
    if found := _WEAKNESS.fullmatch(key):
        return f"Weakness {found[1]}"
    found = _EXHIBIT.fullmatch(key)
    return f"Exhibit {key}" if found else key.replace("_", " ").capitalize()
