"""What the zones of a weakness leaf show: key evidence, shares from audits, families' words."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sendprep.domain.binder import PackSection
from sendprep.domain.coverage_cells import rung_counts
from sendprep.domain.evidence import Agency, Evidence, Rung
from sendprep.domain.narrative import Section, citations
from sendprep.domain.pack import Pack
from sendprep.domain.self_evaluation import Account, SelfEvaluation
from sendprep.domain.weakness_sheet import HeardVoice, SheetEvidence, effects, sheet_evidence
from sendprep.domain.weakness_sheet import voices as heard
from sendprep.reports.dates import day
from sendprep.reports.document import IntervalRow, Run, Text
from sendprep.reports.document_sheet import (
    SheetBars,
    SheetEvidenceZone,
    SheetRow,
    SheetZone,
    Voice,
)
from sendprep.reports.leaf_references import cited, is_alone, page_of, refer
from sendprep.reports.pack_words import section_anchor
from sendprep.reports.sef_audits import shares
from sendprep.reports.sef_linked import dated, rung_words
from sendprep.reports.sef_quotes import in_a_sentence
from sendprep.reports.sef_wording import listed, name
from sendprep.reports.weakness_leaf_now import least_share
from sendprep.reports.weakness_leaf_words import sentence, told

_DIFFERENCE = Section.DIFFERENCE.heading
_FAMILIES = frozenset({Agency.PARENTS, Agency.YOUNG_PEOPLE})


def voices(pack: Pack, account: Account) -> tuple[Voice, ...]:
    """Return what children and families said, in their own words."""
    return tuple(_voice(one, pack) for one in heard(account, pack.se))


def no_voice(pack: Pack, account: Account) -> Text:
    """Return the sentence for a page on which no family speaks.

    What families are given says on the page of how to use it, once, that it does not show all.
    """
    if heard(account, pack.se) or _goes_without_saying(pack):
        return ()
    if pack.is_partial:
        return (Run("This edition shows no family’s words on it.", bold=True),)
    return (Run(f"No family’s words are quoted for this {name(account.weakness)}.", bold=True),)


def _goes_without_saying(pack: Pack) -> bool:
    """Whether a zone without anything to show is left out: it may be withheld, so is no gap."""
    return pack.is_for_families and pack.is_partial


def bars(account: Account, se: SelfEvaluation) -> SheetBars | None:
    """Return the shares that audits found, the lowest first; None where none may be told.

    A front may have room for a few, which must not be the best.
    """
    rows, note = shares(account, se)
    caption = "Audited cases that meet each criterion"
    is_one = len({row.second for row in rows}) == 1
    shown = (_shortened(row, is_one) for row in sorted(rows, key=least_share))
    return SheetBars(caption, tuple(shown), note) if rows else None


def _shortened(row: IntervalRow, is_one: bool) -> IntervalRow:
    """Return a row for a column of half a page: the note names the round if there is only one."""
    likely = row.likely.replace("% to ", "–").removesuffix("%")
    return replace(row, second="" if is_one else row.second, likely=likely)


def difference(pack: Pack, account: Account, has_bars: bool) -> SheetZone:
    """Return what we say changed, what evidence of impact shows beside it, or that none does."""
    ours = told(pack, account, Section.DIFFERENCE)
    says = not _goes_without_saying(pack)
    nothing = (Run(_unmeasured(pack, account), bold=True),) if says else ()
    unproved = (Run("No evidence is filed as impact.", bold=True),)
    shown = effects(sheet_evidence(account, pack.se))
    if has_bars or shown:
        said = () if has_bars else tuple(_uncited(pack, account, shown))
        return SheetZone(_DIFFERENCE, (*ours, *said), "effect")
    said = (*ours, unproved) if ours and not pack.is_partial else ours
    return SheetZone(_DIFFERENCE, said, "effect", nothing)


def _unmeasured(pack: Pack, account: Account) -> str:
    if pack.is_partial:
        return "This edition shows nothing that measures what changed."
    return f"Nothing filed measures what changed for this {name(account.weakness)}."


def _uncited(pack: Pack, account: Account, shown: Sequence[SheetEvidence]) -> Iterator[Text]:
    """Yield what evidence shows that our own words do not rest on already."""
    cited_ = {one.number for one in citations(account.sections.get(Section.DIFFERENCE, ""))}
    for one in shown:
        if one.piece.number not in cited_:
            said = sentence(one.shows).removesuffix(".")
            yield *cited(said, pack), Run(" "), *_reference(one, pack), Run(".")


def evidence(pack: Pack, account: Account) -> SheetEvidenceZone:
    """Return the rows of linked evidence, with the binder page of each."""
    rows = sheet_evidence(account, pack.se)
    gap = () if _goes_without_saying(pack) else (Run(_no_evidence(pack, account), bold=True),)
    against = [one for one in rows if one.contradicts]
    return SheetEvidenceZone(
        rows=tuple(_row(one, pack) for one in rows),
        pieces=len({one.piece.id for one in rows}),
        index=_index(pack),
        gap=gap,
        stand_for=_stand_for(against, pack),
        missing=_notes(pack, account, rows),
    )


def _notes(pack: Pack, account: Account, rows: Sequence[SheetEvidence]) -> Text:
    """Return what the rows lack: rungs on which nothing counts, and pages of this binder."""
    said = " ".join(filter(None, (_empty_rungs(pack, account), _not_printed(pack, rows))))
    return (Run(said),) if said else ()


def _empty_rungs(pack: Pack, account: Account) -> str:
    """Return the rungs on which nothing counts, as the overview promises; a part cannot know."""
    if pack.is_partial or not account.links:
        return ""
    counted = zip(Rung, rung_counts(account, pack.se), strict=True)
    empty = [rung_words(rung) for rung, count in counted if not count]
    which = "Rung" if len(empty) == 1 else "Rungs"
    return f"{which} without evidence that counts: {listed(empty)}." if empty else ""


def _not_printed(pack: Pack, rows: Sequence[SheetEvidence]) -> str:
    """Return which pieces have no page among the exhibits; the index says why."""
    if not pack.exhibits:
        return ""
    pieces = dict.fromkeys(one.piece for one in rows if one.piece.id not in pack.exhibit_of)
    return f"Not printed: {listed([one.code for one in pieces])}." if pieces else ""


def _index(pack: Pack) -> Text:
    """Return where all of them are listed, or which pages are named where nothing lists them."""
    if is_alone(pack):
        return (Run("pages are each document’s own"),)
    if not pack.has(PackSection.EVIDENCE_INDEX):
        return ()
    anchor = section_anchor(PackSection.EVIDENCE_INDEX)
    return (
        Run("all are in the "),
        Run("index, p.\N{NO-BREAK SPACE}", goes_to=anchor, page_of=anchor),
    )


def _no_evidence(pack: Pack, account: Account) -> str:
    if pack.is_partial:
        return "This edition shows no evidence on it."
    return f"No evidence is linked to this {name(account.weakness)} yet."


def _voice(one: HeardVoice, pack: Pack) -> Voice:
    piece, excerpt = one.piece, one.excerpt
    when = f", {day(piece.evidence_date)}" if piece.evidence_date else ""
    against = (Run(" (contradicts)", bold=True),) if one.contradicts else ()
    source = (Run(f"{_whose(piece)}{when}. "), *refer(pack, piece.number, excerpt.page), *against)
    return Voice(in_a_sentence(excerpt.quote), source)


def _whose(piece: Evidence) -> str:
    """Return whose words they are, or which service heard them: it is no family itself."""
    if piece.agency is None:
        return piece.title
    said = piece.agency.words
    return said if piece.agency in _FAMILIES else f"Heard by {said.lower()}"


def _reference(one: SheetEvidence, pack: Pack) -> Text:
    return refer(pack, one.piece.number, one.page)


def _row(one: SheetEvidence, pack: Pack) -> SheetRow:
    against = (Run(" (contradicts)", bold=True),) if one.contradicts else ()
    return SheetRow(
        number=(Run(one.piece.code, bold=True, reference=True, goes_to=one.piece.code),),
        shows=(*cited(one.shows, pack), *against),
        source=one.piece.agency.words if one.piece.agency else "–",
        rung=rung_words(one.rung),
        dated=dated(one.piece.evidence_date),
        page=page_of(pack, one.piece.number, one.page),
        stays=one.contradicts,
    )


def _stand_for(against: list[SheetEvidence], pack: Pack) -> Text:
    """Return one sentence that names all that contradicts us."""
    runs: list[Run] = []
    for one in against:
        runs += [Run("; ")] if runs else [Run("Evidence that contradicts us: ", bold=True)]
        runs += _reference(one, pack)
    return (*runs, Run(".")) if runs else ()
