"""The front page of a binder: our own views as tiles, the facts, which copy it is."""

from collections.abc import Sequence
from dataclasses import replace

from sendprep.domain.binder import PackSection
from sendprep.domain.editions import Edition
from sendprep.domain.evidence import Confidentiality
from sendprep.domain.pack import Pack
from sendprep.reports import sef_cover
from sendprep.reports.document import Cover, plain
from sendprep.reports.for_readers import FOR_FAMILIES
from sendprep.reports.pack_words import TITLE, issue_words
from sendprep.reports.sef_wording import counted, opening

_BACK = "return it to the Local Area Nominated Officer after the revisit."

_OF_ALL_EVIDENCE = ("Findings", "Evidence position")
"""Facts that count evidence, which an edition that withholds some of it cannot tell."""

_FOR_A_BOARD = "Goes to"
"""The fact that names a board, on whose copy alone it is so."""


def cover(pack: Pack) -> Cover:
    """Return the front page, with roles only."""
    base = sef_cover.cover(pack.se)
    has_table = pack.has(PackSection.OVERVIEW) or not pack.se.accounts
    return replace(
        base,
        title=TITLE,
        tiles_note=base.tiles_note if has_table else plain("The judgements are our own."),
        facts=_facts(base.facts, pack),
        handling=_handling(pack),
    )


def _facts(facts: Sequence[tuple[str, str]], pack: Pack) -> tuple[tuple[str, str], ...]:
    own = {"Exhibits": _exhibits(pack), "This copy": _copy(pack)}
    if pack.is_for_families and not pack.exhibits:
        del own["Exhibits"]  # nobody outside the council misses them
    counted_here = _OF_ALL_EVIDENCE if pack.is_partial else ()
    board = () if pack.recipe.edition is Edition.BOARD else (_FOR_A_BOARD,)
    left_out = {*own, *counted_here, *board}
    return (*(one for one in facts if one[0] not in left_out), *own.items())


def _copy(pack: Pack) -> str:
    return f"{issue_words(pack.issue)}; {pack.recipe.edition.words.lower()}"


def _exhibits(pack: Pack) -> str:
    if not pack.exhibits:
        return "None in this binder"
    pages = sum(one.pages for one in pack.exhibits)
    documents, sheets = len(pack.exhibits), f"{pages:,} page{'' if pages == 1 else 's'}"
    return f"{documents:,} document{'' if documents == 1 else 's'} of {sheets}"


def _handling(pack: Pack) -> str:
    """Return what to do with the copy, and whether its exhibits hold personal data."""
    if pack.recipe.edition is Edition.PARENTS:
        return FOR_FAMILIES
    personal = sum(
        pack.se.by_id(one.evidence_id).confidentiality is Confidentiality.PERSONAL_DATA
        for one in pack.exhibits
    )
    keep = f"Keep this copy locked away, and {_BACK}"
    if not personal:
        return keep
    return (
        f"{opening(counted(personal, 'exhibit'))} {'holds' if personal == 1 else 'hold'} personal "
        f"data. {keep}"
    )
