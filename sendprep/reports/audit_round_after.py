"""What follows from an audit round, on paper: trend, moderation, and who saw it."""

from collections.abc import Iterator

from sendprep.domain.agreement import Agreement
from sendprep.domain.agreement_words import of_kappa
from sendprep.domain.audit_findings import RoundFindings
from sendprep.domain.audit_trends import RoundTrend, trends
from sendprep.domain.printed_agreement import printed_agreement
from sendprep.domain.printed_share import PrintedShare, printed_share
from sendprep.domain.suppression import LEAST
from sendprep.domain.trend import Direction
from sendprep.reports.audit_round_facts import RoundFacts, met
from sendprep.reports.dates import short_day
from sendprep.reports.document import (
    Block,
    Bullets,
    Cell,
    Column,
    Gap,
    Heading,
    Note,
    Paragraph,
    Run,
    Table,
    Text,
    plain,
)
from sendprep.reports.sef_wording import opening


def trend(facts: RoundFacts) -> Iterator[Block]:
    """Yield what changed since the round before, as far as the samples can show it."""
    yield Heading(2, "Since the round before", "audit-trend")
    before = facts.before
    if before is None or before.audited < LEAST:
        yield Paragraph(plain("There is no earlier round that this one can be compared with."))
        return
    seen = trends(before, facts.found)
    told = [one for one in seen if _may_print(one, before, facts)]
    real = [one for one in told if one.trend.direction is not Direction.NO_REAL_CHANGE]
    yield Paragraph(plain(_trend_lead(f"audit round A{before.round_.number}", told, real)))
    if real:
        yield Bullets(tuple(_changed(one) for one in real))
    same = [_named(one) for one in told if one not in real]
    if same:
        yield Paragraph(plain(f"No real change: {', '.join(same)}."))
    yield Note(plain(_trend_note(len(seen) - len(told))))


def _named(one: RoundTrend) -> str:
    """Return a criterion by its code, which a round or an action may have too."""
    return f"criterion {one.code}" if one.code else one.words


def _changed(one: RoundTrend) -> Text:
    code = f"{opening(_named(one))}: " if one.code else ""
    return Run(code, bold=True), Run(f"{one.words.rstrip('.')}: {one.trend.sentence}")


def _trend_lead(before: str, told: list[RoundTrend], real: list[RoundTrend]) -> str:
    if not told:
        return f"No figure of both rounds can be printed, so nothing is said of {before} here."
    if not real:
        return f"No real change since {before}, as far as samples of this size can show one."
    return f"Since {before}, {len(real)} of {len(told)} figures changed by more than chance."


def _trend_note(left_out: int) -> str:
    said = (
        "A change is called one only where the intervals of the two rounds do not overlap; "
        "anything less may be chance."
    )
    if left_out:
        said += " Figures with a number that is too small to be printed are left out."
    return said


def _may_print(one: RoundTrend, before: RoundFindings, facts: RoundFacts) -> bool:
    """Whether both shares of a trend are printed as they are, and not as a range."""
    return all(
        shown is not None and shown.is_exact
        for shown in (_shown(before, one.code), _shown(facts.found, one.code))
    )


def _shown(found: RoundFindings, code: str) -> PrintedShare | None:
    if not code:
        beside = found.audited - (found.good.cases if found.good else 0)
        return printed_share(found.good, found.audited, found.frame, beside)
    return next((met(found, one) for one in found.criteria if one.criterion.code == code), None)


def moderated(facts: RoundFacts) -> Iterator[Block]:
    """Yield how far two auditors agree, with what that does not show."""
    yield Heading(2, "Moderation", "audit-moderation")
    if facts.moderation is None:
        yield Gap(plain("No case was audited twice, so it is not known how far auditors agree."))
        return
    seen = facts.moderation.grades
    if seen is None or seen.cases < LEAST:
        yield Paragraph(
            plain(
                f"Fewer than {LEAST} cases are graded by two auditors so far: too few to say "
                "anything of how far they agree."
            )
        )
        return
    yield Bullets(tuple(plain(one) for one in _agreement(seen)))


def _agreement(seen: Agreement) -> Iterator[str]:
    shown = printed_agreement(seen)
    yield f"{seen.cases:,} cases were graded by two auditors who did not see each other’s audit."
    if shown.exact:
        yield f"They gave the same grade to {_share(shown.exact)}."
    if shown.within_one:
        yield f"They were at most one grade apart on {_share(shown.within_one)}."
    yield from of_kappa(seen, shown.tells_kappa)


def _share(told: PrintedShare) -> str:
    return f"{told.counted} ({told.percent}, likely {told.likely})"


def boards(facts: RoundFacts) -> Iterator[Block]:
    """Yield which board saw the round, and what it decided."""
    yield Heading(2, "Which board saw it, and what it decided", "audit-boards")
    if not facts.sights:
        yield Gap(plain("No board has seen yet what this round found."))
        return
    yield Table(
        columns=(Column("Board", 50), Column("Seen", 26), Column("Decided", 94)),
        rows=tuple(
            (
                Cell(plain(one.board)),
                Cell(plain(short_day(one.seen))),
                Cell(plain(one.decision or "No decision is recorded.")),
            )
            for one in facts.sights
        ),
        summary="The boards that saw this round, when, and what each decided.",
        row_heads=True,
    )
