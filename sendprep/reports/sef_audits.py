"""What audits of cases say of a weakness: the criteria that count towards it, with their limits."""

from collections.abc import Iterator, Sequence

from sendprep.domain.audit_findings import CriteriaFound
from sendprep.domain.audit_limits import FEW
from sendprep.domain.audited_criterion import AuditedCriterion
from sendprep.domain.intervals import CONFIDENCE
from sendprep.domain.self_evaluation import Account, SelfEvaluation
from sendprep.domain.suppression import LEAST
from sendprep.reports.audit_round_facts import interval_row, met
from sendprep.reports.audit_round_grades import DASH
from sendprep.reports.document import (
    Block,
    Cell,
    Column,
    Heading,
    IntervalRow,
    Intervals,
    Note,
    Run,
    Table,
    plain,
)
from sendprep.reports.sef_prose import weakness_anchor
from sendprep.reports.sef_wording import opening

_LIKELY = f"Likely: the share of all lies between these ({CONFIDENCE}% confidence)."
_WEIGHED = "share: each group of cases counts by its size"
_RANGE = "a range hides numbers under 5"
_FEW = f"White or grey: fewer than {FEW} cases, read it with care."
_NO_SHARE = (
    "What share of all that is, is not told: it would tell numbers under 5, which are not printed."
)


def audited(account: Account, se: SelfEvaluation) -> list[Block]:
    """Return a line for each criterion, suppressed as in the report of its round; or nothing."""
    rows, note = shares(account, se)
    if not rows:
        return []
    number = account.weakness.number
    anchor = f"{weakness_anchor(number)}-audits"
    summary = f"How often audited cases meet the criteria that count towards {number}."
    has_bars = any(row.interval for row in rows)
    chart = Intervals("Criterion", "Met in", "Share", "Likely", rows, summary)
    return [
        Heading(2, "What our audits found", anchor, listed=False),
        chart if has_bars else _without_bars(rows, summary),
        Note(plain(note)),
    ]


def shares(account: Account, se: SelfEvaluation) -> tuple[tuple[IntervalRow, ...], str]:
    """Return a row for each criterion, and what has to be known to read them; "" without any."""
    ours = (one for one in se.audited if one.weakness_id == account.weakness.id)
    seen = [one for one in ours if one.found.audited >= LEAST]
    rows = tuple(map(_row, seen))
    return rows, " ".join([*_rounds(seen), *_how_to_read(rows, _shares(seen))]) if rows else ""


def _row(one: AuditedCriterion) -> IntervalRow:
    second = f"Audit round {one.round_code}"
    share = met(one.found, one.finding)
    return interval_row(one.code, one.finding.criterion.words, second, share)


def _shares(seen: Sequence[AuditedCriterion]) -> str:
    """Return why a share is not simply the cases beside it in per cent; "" where each is."""
    told = ((one.finding.met, met(one.found, one.finding)) for one in seen)
    printed = [(found, share) for found, share in told if found and share and share.bears]
    why = [_WEIGHED] if any(found.is_weighed for found, _ in printed) else []
    why += [_RANGE] if any(not share.is_exact for _, share in printed) else []
    return opening(f"{'; '.join(why)}.") if why else ""


def _how_to_read(rows: Sequence[IntervalRow], shared: str) -> Iterator[str]:
    """Yield what these rows need to be read, and no more."""
    bars = [row.interval for row in rows if row.interval]
    if not bars:
        yield _NO_SHARE
        return
    if shared:
        yield shared
    yield _LIKELY
    if any(one.is_few for one in bars):
        yield _FEW
    if len(bars) < len(rows):
        yield DASH


def _without_bars(rows: Sequence[IntervalRow], summary: str) -> Table:
    """Return rows none of which has a share to draw."""
    return Table(
        columns=(Column("Criterion", 130), Column("Met in", 40)),
        rows=tuple(
            (
                Cell((Run(f"{row.number} ", bold=True), Run(row.label)), plain(row.second)),
                Cell(plain(row.cases)),
            )
            for row in rows
        ),
        summary=summary,
        row_heads=True,
    )


def _rounds(seen: Sequence[AuditedCriterion]) -> list[str]:
    """Return how many cases each round has, and how they were chosen."""
    rounds = {one.round_code: one.found for one in seen}
    return [f"Audit round {code}: {_base(found)}" for code, found in rounds.items()]


def _base(found: CriteriaFound) -> str:
    many = f"{found.drawn:,} {found.instrument.subject}s drawn by chance"
    if found.audited == found.drawn:
        return f"{many}, all audited."
    return f"{many}, {found.audited:,} audited so far, so the figures are not final."
