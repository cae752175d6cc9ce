"""The front page of a self-evaluation: our own views as tiles, the facts, how to handle it."""

from collections.abc import Sequence

from sendprep.domain.editions import Edition
from sendprep.domain.evidence import Confidentiality
from sendprep.domain.inspection import Framework, Inspection
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.domain.weakness import OwnView
from sendprep.reports.dates import NO_BREAK, day, month, span_of_days
from sendprep.reports.document import Cover, Run, Sign, Text, Tile
from sendprep.reports.for_readers import FOR_FAMILIES, titled
from sendprep.reports.sef_overview import OVERVIEW
from sendprep.reports.sef_wording import (
    VIEW_SIGNS,
    counted_weaknesses,
    in_words,
    next_visit,
    opening,
    paper,
    shows_judgements,
    visit_name,
)

TITLE = "Self-evaluation summary"
# Area SEND framework and handbook: the three outcomes of a full inspection.
_OUTCOMES = {
    1: "typically positive experiences and outcomes",
    2: "inconsistent experiences and outcomes",
    3: "widespread and/or systemic failings",
}


def cover(se: SelfEvaluation, edition: Edition = Edition.INSPECTOR) -> Cover:
    """Return the front page for the readers of an edition."""
    weaknesses = [account.weakness for account in se.accounts]
    views = [one.own_view for one in weaknesses]
    heading = opening(counted_weaknesses(weaknesses, se.inspection))
    return Cover(
        area=partnership(se.inspection),
        title=TITLE,
        subtitle=_subtitle(se.inspection),
        tiles_heading=heading + (", as we judge them now" if views else " yet"),
        tiles=tuple(Tile(one.number, VIEW_SIGNS[one.own_view]) for one in weaknesses),
        tile_counts=_counts(views),
        tiles_note=_tiles_note(se),
        facts=_facts(se, edition),
        handling=FOR_FAMILIES if edition is Edition.PARENTS else _handling(se),
    )


def _counts(views: Sequence[OwnView]) -> tuple[tuple[Sign, str], ...]:
    if not views:
        return ()
    return tuple((VIEW_SIGNS[view], f"{view.words}: {views.count(view)}") for view in OwnView)


def partnership(inspection: Inspection) -> str:
    """Return the area as the partnership that the summary speaks for."""
    known = "partnership" in inspection.area.lower()
    return inspection.area if known else f"{inspection.area} local area partnership"


def _subtitle(inspection: Inspection) -> str:
    since = f" of {month(inspection.letter_date)}" if inspection.letter_date else ""
    return (
        "What has changed for children and young people with special educational needs "
        f"and disabilities since the {paper(inspection)}{since}"
    )


def _tiles_note(se: SelfEvaluation) -> Text:
    if not se.accounts:
        return (Run("The judgements will be our own."),)
    beside = "inspectors’ words" + (" and their judgement" if shows_judgements(se) else "")
    return (
        Run(f"The judgements are our own. The table on page{NO_BREAK}"),
        Run(page_of=OVERVIEW, goes_to=OVERVIEW),
        Run(f" sets each one beside the {beside}."),
    )


def _facts(se: SelfEvaluation, edition: Edition) -> tuple[tuple[str, str], ...]:
    inspection = se.inspection
    facts = [(opening(paper(inspection)), _letter(inspection))]
    if inspection.framework is Framework.AREA_2023:
        facts.append(("Outcome", _outcome(inspection)))
    # Counts of what is withheld as well would tell how much of it there is.
    findings = () if se.lacks_evidence else (("Findings", _findings(se)),)
    evidence = () if se.lacks_evidence else (("Evidence position", _evidence(se)),)
    board = (
        () if edition is Edition.PARENTS else (("Goes to", inspection.goes_to or "Not yet said"),)
    )
    revisit = span_of_days(inspection.revisit) if inspection.revisit else "No date entered yet"
    return (
        *facts,
        (next_visit(inspection), revisit),
        *findings,
        ("Prepared by", inspection.prepared_by or "Not yet said"),
        *board,
        *evidence,
        ("This copy", titled(f"Position at {day(se.today)}", edition)),
    )


def _letter(inspection: Inspection) -> str:
    when = day(inspection.letter_date) if inspection.letter_date else "No date entered yet"
    if inspection.visit:
        when += f", after the {visit_name(inspection)} of {span_of_days(inspection.visit)}"
    return when


def _outcome(inspection: Inspection) -> str:
    if inspection.outcome is None:
        return "Not stated"
    what = _OUTCOMES.get(inspection.outcome)
    return f"{inspection.outcome} of 3" + (f": {what}" if what else "")


def _findings(se: SelfEvaluation) -> str:
    findings = [finding for account in se.accounts for finding in account.findings]
    if not findings:
        return f"None in the {paper(se.inspection)}"
    shown = {link.finding_id for account in se.accounts for link in account.links}
    answered = sum(account.answered for account in se.accounts)
    backed = sum(finding.id in shown for finding in findings)
    counts = f"{answered or 'none'} answered, {backed or 'none'} with evidence"
    return f"{len(findings)} in the {paper(se.inspection)}: {counts}"


def _evidence(se: SelfEvaluation) -> str:
    if not se.evidence:
        return "No document yet"
    documents = f"{len(se.evidence)} document" + ("s" if len(se.evidence) > 1 else "")
    dates = [one.evidence_date for one in se.evidence if one.evidence_date]
    return f"{documents}, the latest dated {day(max(dates))}" if dates else f"{documents}, undated"


def _handling(se: SelfEvaluation) -> str:
    """Return what to do with the copy; it claims nothing about the text that it cannot know."""
    personal = sum(one.confidentiality is Confidentiality.PERSONAL_DATA for one in se.evidence)
    keep = (
        "Keep this copy locked away, and return it to the Local Area Nominated Officer "
        "after the revisit."
    )
    if not personal:
        return keep
    holds = "holds" if personal == 1 else "hold"
    return (
        f"{opening(in_words(personal))} of the documents listed {holds} personal data; "
        f"the documents themselves are not part of this copy. {keep}"
    )
