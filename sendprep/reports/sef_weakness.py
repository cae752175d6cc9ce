"""The pages of one weakness, in the order in which the inspectors' letter goes through it."""

from sendprep.domain.narrative import Section
from sendprep.domain.self_evaluation import Account, SelfEvaluation
from sendprep.domain.weakness import OwnView, Weakness, WeaknessKind
from sendprep.reports.dates import NO_BREAK
from sendprep.reports.document import (
    Block,
    ExactWords,
    Gap,
    Heading,
    PageBreak,
    Paragraph,
    Run,
    WeaknessTitle,
)
from sendprep.reports.plain_audits import plainly_audited
from sendprep.reports.sef_audits import audited
from sendprep.reports.sef_findings import findings
from sendprep.reports.sef_linked import linked_evidence
from sendprep.reports.sef_prose import prose, weakness_anchor
from sendprep.reports.sef_wording import (
    JUDGEMENT_SIGNS,
    VIEW_SIGNS,
    confidence_words,
    dated_paper,
    inspectors_then,
    name,
    shows_judgements,
    view_now,
)

_BEFORE = (Section.POSITION, Section.WHAT_WE_DID, Section.DIFFERENCE)
_AFTER = (Section.NOT_YET, Section.NEXT_STEPS)


def weakness_pages(
    account: Account, se: SelfEvaluation, known: frozenset[int], is_plain: bool = False
) -> tuple[Block, ...]:
    """Return all that is said of one weakness, from a new page on if this one is well begun.

    `is_plain` tells what audits found in words that everybody knows.
    """
    weakness = account.weakness
    begins = PageBreak(joins=True)
    blocks: list[Block] = [begins, weakness_title(weakness, se), exact_words(weakness, se)]
    for section in _BEFORE:
        blocks += _section(account, section, se, known)
    blocks += findings(account, se, known)
    blocks += linked_evidence(account, se)
    blocks += plainly_audited(account, se) if is_plain else audited(account, se)
    for section in _AFTER:
        blocks += _section(account, section, se, known)
    return _in_one_frame([*blocks, *_judgement(account, se, known)])


def section_anchor(number: int, what: str) -> str:
    """Return the anchor of a heading on the pages of a weakness."""
    return f"{weakness_anchor(number)}-{what}"


def weakness_title(weakness: Weakness, se: SelfEvaluation) -> WeaknessTitle:
    """Return the head of a weakness, with both judgements."""
    judged = shows_judgements(se)
    return WeaknessTitle(
        number=weakness.number,
        title=weakness.title,
        anchor=weakness_anchor(weakness.number),
        judged=inspectors_then(se.inspection) if judged else "",
        judgement=weakness.judgement.words if judged else "",
        judgement_sign=JUDGEMENT_SIGNS[weakness.judgement],
        viewed=view_now(se.today),
        view=weakness.own_view.words,
        view_sign=VIEW_SIGNS[weakness.own_view],
        confidence=confidence_words(weakness),
        responsible=weakness.responsible or "",
        called="Weakness" if weakness.kind is WeaknessKind.SIGNIFICANT_WEAKNESS else "Area",
    )


def exact_words(weakness: Weakness, se: SelfEvaluation) -> ExactWords:
    """Return what inspectors wrote, and where it stands."""
    page = f"page{NO_BREAK}{weakness.page}" if weakness.page else "page not known"
    source = f"The inspectors’ exact words: {dated_paper(se.inspection)}, {page}"
    return ExactWords(weakness.text, source)


def _section(
    account: Account, section: Section, se: SelfEvaluation, known: frozenset[int]
) -> list[Block]:
    """Return a section under its heading; an empty one is a gap unless something is withheld."""
    written = prose(account.sections.get(section, ""), known)
    if not written and se.lacks_any:
        return []
    if not written:
        return [Gap((Run(section.heading, bold=True), Run(": not written yet.")))]
    return [_heading(account, section), *written]


def _heading(account: Account, section: Section) -> Heading:
    anchor = section_anchor(account.weakness.number, section.value)
    return Heading(2, section.heading, anchor, listed=False)


def _in_one_frame(blocks: list[Block]) -> tuple[Block, ...]:
    """Return the blocks with gaps that follow one another joined, or early drafts run on."""
    joined: list[Block] = []
    for block in blocks:
        before = joined[-1] if joined else None
        if isinstance(block, Gap) and isinstance(before, Gap):
            joined[-1] = Gap((*before.text, Run(" "), *block.text))
        else:
            joined.append(block)
    return tuple(joined)


def _judgement(account: Account, se: SelfEvaluation, known: frozenset[int]) -> list[Block]:
    """Return our own view in bold, or the gap, and the reasons for it."""
    heading = _heading(account, Section.JUDGEMENT)
    written = account.sections.get(Section.JUDGEMENT, "").strip()
    reasons, weakness = prose(written, known), account.weakness
    if weakness.own_view is OwnView.NOT_JUDGED:
        title = Run(Section.JUDGEMENT.heading, bold=True)
        gap = Gap((title, Run(f": we have not judged this {name(weakness)} yet.")))
        return [heading, gap, *reasons] if reasons else [gap]
    sure = weakness.confidence.words.lower()
    sentence = weakness.own_view.words + (f", with {sure}." if sure else ".")
    if not reasons and not se.lacks_any:
        gap = Gap((Run(sentence, bold=True), Run(" The reasons are not written yet.")))
        return [heading, gap]
    if written.casefold().startswith(weakness.own_view.words.casefold()):
        return [heading, *reasons]  # the officer has said it already
    return [heading, Paragraph((Run(sentence, bold=True),)), *reasons]
