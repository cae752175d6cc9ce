"""The judgement overview: each weakness in the inspectors' words, judged then and now."""

from sendprep.domain.coverage_cells import rung_counts
from sendprep.domain.self_evaluation import Account, SelfEvaluation
from sendprep.domain.weakness import Judgement, OwnView, Weakness, WeaknessKind
from sendprep.reports.dates import on_one_line
from sendprep.reports.document import (
    Align,
    Block,
    Cell,
    Column,
    Gap,
    Heading,
    Key,
    Lead,
    Note,
    Run,
    Sign,
    Table,
    Text,
    plain,
)
from sendprep.reports.sef_prose import weakness_anchor
from sendprep.reports.sef_tally import lead, reconciled, unreconciled, younger
from sendprep.reports.sef_wording import (
    JUDGEMENT_SIGNS,
    VIEW_SIGNS,
    common_name,
    confidence_words,
    inspectors_then,
    name,
    opening,
    shows_judgements,
    view_now,
)

OVERVIEW = "overview"
_RUNGS = (
    "Pieces at each rung, from left: activity, output, embedded, impact, lived experience. "
    "Darker is more. Hatched is none: a gap, which the page of the {one} names."
)


def overview(
    se: SelfEvaluation, has_rungs: bool = True, checks_dates: bool = True
) -> tuple[Block, ...]:
    """Return the chapter: a lead that counts, the table, its key, and whether it adds up.

    `has_rungs` is false where evidence is withheld, whose absence is no gap; `checks_dates` for
    readers who cannot mend a date.
    """
    heading = Heading(1, "Judgement overview", OVERVIEW)
    one, _ = common_name([account.weakness for account in se.accounts], se.inspection)
    if not se.accounts:
        return heading, Gap(plain(f"No {one} is entered yet."))
    amiss = (*unreconciled(se), *(younger(se) if checks_dates else ()))
    return (
        heading,
        Lead(plain(lead(se))),
        _table(se, has_rungs),
        key(se, has_rungs),
        *(Gap(plain(sentence)) for sentence in amiss),
        Note(plain(reconciled(se))),
    )


def _table(se: SelfEvaluation, has_rungs: bool) -> Table:
    one, many = common_name([account.weakness for account in se.accounts], se.inspection)
    then = (Column(inspectors_then(se.inspection), 23),) if shows_judgements(se) else ()
    told = _told(se, has_rungs)
    room = 126.5 - sum(column.width for column in (*then, *told))
    columns = (
        Column("No.", 8.5),
        Column(f"{opening(one)}, in the inspectors’ words", room),
        *then,
        Column(view_now(se.today), 25),
        *told,
        Column("Page", 10, Align.RIGHT),
    )
    rows = tuple(_row(account, se, has_rungs) for account in se.accounts)
    return Table(columns, rows, f"All {many}, with the judgements of each.", row_heads=True)


def _told(se: SelfEvaluation, has_rungs: bool) -> tuple[Column, ...]:
    """Return the column of answers and evidence, one below the other: words need the room."""
    if not has_rungs:
        return (Column("Findings answered", 16),) if _has_findings(se) else ()
    head = "Findings answered, evidence by rung" if _has_findings(se) else "Evidence by rung"
    return (Column(head, 28.5),)


def _has_findings(se: SelfEvaluation) -> bool:
    return any(account.findings for account in se.accounts)


def _row(account: Account, se: SelfEvaluation, has_rungs: bool) -> tuple[Cell, ...]:
    weakness = account.weakness
    anchor = weakness_anchor(weakness.number)
    sure = confidence_words(weakness)
    judgement = Cell(
        (Run(on_one_line(weakness.judgement.words), bold=True),),
        sign=JUDGEMENT_SIGNS[weakness.judgement],
    )
    return (
        Cell((Run(f"{weakness.number}", bold=True, goes_to=anchor),)),
        Cell(plain(f"“{weakness.text}”"), _what_it_is(weakness)),
        *((judgement,) if shows_judgements(se) else ()),
        Cell(
            (Run(on_one_line(weakness.own_view.words), bold=True),),
            plain(on_one_line(sure)) if sure else (),
            VIEW_SIGNS[weakness.own_view],
        ),
        *_told_of(account, se, has_rungs),
        Cell((Run(bold=True, reference=True, goes_to=anchor, page_of=anchor),)),
    )


def _what_it_is(weakness: Weakness) -> Text:
    """Return kind and responsible bodies, where the framework has two lists."""
    if weakness.kind is WeaknessKind.SIGNIFICANT_WEAKNESS:
        return ()
    bodies = f": {weakness.responsible}" if weakness.responsible else ""
    return plain(f"{opening(name(weakness))}{bodies}")


def _told_of(account: Account, se: SelfEvaluation, has_rungs: bool) -> tuple[Cell, ...]:
    rungs = rung_counts(account, se) if has_rungs else None
    answered = f"{account.answered} of {len(account.findings)}" if account.findings else "–"
    said = plain(on_one_line(answered)) if _has_findings(se) else ()
    return (Cell(said, rungs=rungs),) if said or rungs else ()


def key(se: SelfEvaluation, has_rungs: bool = True) -> Key:
    """Return the key to the signs of states, and to evidence by rung."""
    one, _ = common_name([account.weakness for account in se.accounts], se.inspection)
    judged = shows_judgements(se)
    both = {
        OwnView.NOT_YET: Judgement.NOT_SUFFICIENT,
        OwnView.NOT_JUDGED: Judgement.NONE_STATED,
    }
    signs: list[tuple[Sign, str]] = []
    for view in OwnView:
        words = view.words
        if judged and view in both:
            words = f"{both[view].words}, {words.lower()}"
        signs.append((VIEW_SIGNS[view], words))
    return Key(tuple(signs), _RUNGS.format(one=one) if has_rungs else "")
