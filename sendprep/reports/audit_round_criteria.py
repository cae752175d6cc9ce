"""How often each criterion is met, on paper: every share with its interval, and the themes."""

from collections.abc import Iterator, Sequence

from sendprep.domain.audit_findings import CriterionFinding
from sendprep.domain.intervals import needed
from sendprep.domain.printed_share import PrintedShare
from sendprep.reports.audit_round_facts import RoundFacts, interval_row, met
from sendprep.reports.audit_round_grades import DASH, likely_note
from sendprep.reports.document import (
    Block,
    Bullets,
    Heading,
    IntervalRow,
    Intervals,
    Lead,
    Note,
    Paragraph,
    Run,
    Text,
    plain,
)

_MOST_WORDS = 60  # of an alternative text (print.md 12)
_NAMED = 3
"""How many criteria a theme names at most."""
_OFTEN, _SELDOM = 0.75, 0.5
"""Shares from which, and below which, a criterion is a theme."""
_POINTS = 10

_Told = tuple[CriterionFinding, PrintedShare]


def themes(facts: RoundFacts) -> Iterator[Block]:
    """Yield which criteria are met most and least often, with what can be made of that."""
    seen = [(one, met(facts.found, one)) for one in facts.found.criteria]
    told = [(one, share) for one, share in seen if share and share.bears]
    often = [one for one in told if _seen(one[1])[0] >= _OFTEN]
    seldom = [one for one in told if _seen(one[1])[1] < _SELDOM]
    often.sort(key=lambda one: -_seen(one[1])[0])
    seldom.sort(key=lambda one: _seen(one[1])[1])
    yield Heading(2, "Themes", "audit-themes")
    if not often and not seldom:
        yield Paragraph(
            plain(
                "Of no criterion can it be printed that it is met in three quarters of the audited "
                "cases or more, or in under half."
            )
        )
        return
    yield Paragraph(
        plain(
            "In brackets: the share of all cases that is likely. Where two of these overlap, the "
            "order of the two criteria may be chance."
        )
    )
    yield from _theme("Met in at least three quarters of the audited cases", often)
    yield from _theme("Met in under half of the audited cases", seldom)


def _seen(share: PrintedShare) -> tuple[float, float]:
    """Return between which shares that of the audited cases lies, as they are, not weighed."""
    if share.is_counted:
        return (share.yes[0] / share.cases[0],) * 2
    return share.value


def _theme(title: str, seen: Sequence[_Told]) -> Iterator[Block]:
    if not seen:
        return
    more = len(seen) - _NAMED
    yield Heading(3, title, f"audit-theme-{title}", listed=False)
    items = [_item(*one) for one in seen[:_NAMED]]
    if more > 0:
        codes = ", ".join(one.criterion.code for one, _ in seen[_NAMED:])
        items.append(plain(f"And criteri{'on' if more == 1 else 'a'} {codes}."))
    yield Bullets(tuple(items))


def _item(one: CriterionFinding, share: PrintedShare) -> Text:
    likely = "every case was audited" if share.is_all else share.likely
    return (
        Run(f"Criterion {one.criterion.code}: ", bold=True),
        Run(f"{one.criterion.words} {_capital(share.counted)} audited ({likely})."),
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def criteria(facts: RoundFacts) -> Iterator[Block]:
    """Yield every criterion with its share and interval."""
    found = facts.found
    rows = tuple(_row(facts, one) for one in found.criteria)
    yield Heading(1, "How often each criterion is met", "audit-criteria")
    yield Lead(plain(_lead(facts)))
    yield Intervals("Criterion", "Met in", "Share", "Likely", rows, _summary(rows))
    yield Note(
        plain(
            f"Met in: of the audited cases that the criterion applies to. {DASH} "
            f"{likely_note(facts)}"
        )
    )


def _lead(facts: RoundFacts) -> str:
    found = facts.found
    if found.audited == found.frame:
        return f"All {found.audited:,} cases were audited, so these are the shares themselves."
    enough = needed(found.frame, _POINTS)
    if found.audited >= enough:
        return (
            f"{found.audited:,} of {facts.frame_words} cases: within {_POINTS} points either way."
        )
    return (
        f"{found.audited:,} of {facts.frame_words} cases are audited. To be within {_POINTS} "
        f"points either way takes {enough:,}."
    )


def _row(facts: RoundFacts, one: CriterionFinding) -> IntervalRow:
    second = "Required by law" if one.criterion.is_statutory else ""
    return interval_row(one.criterion.code, one.criterion.words, second, met(facts.found, one))


def _summary(rows: Sequence[IntervalRow]) -> str:
    said = "Interval chart of the share of audited cases that meet each criterion."
    for row in rows:
        if row.interval is None:
            continue
        longer = f"{said} {row.number}: {row.figure}, interval {row.likely}."
        if len(longer.split()) > _MOST_WORDS:
            break
        said = longer
    return said
