"""The position on the day of a leaf, from what the bank counts and not from what we tell."""

from collections.abc import Iterator, Sequence

from sendprep.domain.coverage_cells import revisit_day
from sendprep.domain.pack import Pack
from sendprep.domain.self_evaluation import Account, SelfEvaluation
from sendprep.domain.weakness import Answer, OwnView
from sendprep.domain.weakness_sheet import SheetEvidence, sheet_evidence
from sendprep.reports.dates import NO_BREAK, day, month, on_one_line
from sendprep.reports.document import IntervalRow, Run, Text, plain
from sendprep.reports.document_sheet import SheetZone
from sendprep.reports.leaf_references import refer
from sendprep.reports.sef_audits import shares


def now(pack: Pack, account: Account) -> SheetZone:
    """Return our view and the answers, the lowest share that audits found, the newest evidence."""
    se = pack.se
    measured = () if pack.is_for_families else tuple(_measured(account, se))
    said = (plain(_view(account)), *measured, *_newest(pack, account))
    return SheetZone(f"Position now, {month(se.today)}", said, "point")


def _view(account: Account) -> str:
    view = account.weakness.own_view
    judged = f"Our view: {view.words.lower()}"
    said = "Not judged by us yet" if view is OwnView.NOT_JUDGED else judged
    if not account.findings:
        return f"{said}."
    total = len(account.findings)
    partly = sum(one.answer is Answer.PARTLY for one in account.findings)
    answered = on_one_line(f"{account.answered} of {total}")
    noun = "finding" if total == 1 else "findings"
    rest = f", {partly}{NO_BREAK}partly" if partly else ""
    return f"{said}; {answered} {noun} answered{rest}."


def _measured(account: Account, se: SelfEvaluation) -> Iterator[Text]:
    """Yield the criterion that the fewest audited cases meet: the best would tell too much."""
    drawn = [row for row in shares(account, se)[0] if row.interval]
    if drawn:
        lowest = min(drawn, key=least_share)
        cases = on_one_line(lowest.cases)
        met = f"criterion {lowest.number} met in {cases}"  # an exhibit may have its code too
        yield plain(f"{lowest.second}: {met}{_of(len(drawn))}.")


def least_share(row: IntervalRow) -> float:
    """Return the share of a row, as low as print leaves it, to order rows by; 1 without one."""
    return row.interval.least if row.interval else 1.0


def _of(criteria: int) -> str:
    if criteria == 1:
        return ""
    return f", the {'lower' if criteria == 2 else 'lowest'}"  # on one line, beside the others


def _newest(pack: Pack, account: Account) -> Iterator[Text]:
    """Yield the newest piece that counts; an edition that withholds some cannot know it."""
    dated = [
        (one.piece.evidence_date, one)
        for one in sheet_evidence(account, pack.se)
        if one.counts and one.piece.evidence_date
    ]
    if dated and not pack.is_partial:
        when, newest = max(dated, key=lambda pair: (pair[0], pair[1].rung.value))
        reference = refer(pack, newest.piece.number, newest.page)
        stale = Run(_stale([one for _, one in dated], pack.se))
        yield Run(f"Newest evidence: {day(when)}, "), *reference, stale


def _stale(rows: Sequence[SheetEvidence], se: SelfEvaluation) -> str:
    """Return the end of the sentence, which says if coverage counts none of them as fresh."""
    revisit = revisit_day(se)
    is_stale = revisit and not any(one.piece.is_fresh_on(revisit) for one in rows)
    return "; none is fresh at the revisit." if is_stale else "."
