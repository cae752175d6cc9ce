"""What stands beside the chart of findings: themes and trend, or the cases of a row."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from sendprep.domain.audit import AuditRound, BoardSight
from sendprep.domain.audit_findings import CaseAnswer, CriterionFinding, RoundFindings
from sendprep.domain.audit_printed import printed_criterion, printed_grades
from sendprep.domain.audit_themes import themes
from sendprep.domain.audit_trends import RoundTrend, summary
from sendprep.domain.instrument import Stance
from sendprep.domain.trend import Direction
from sendprep.gui.audit_signs import FINISHED, STANCES, grade_state
from sendprep.gui.cases_findings_after import After, of_criterion, of_round
from sendprep.gui.cases_findings_rows import GRADES, ROUND, stratum_of
from sendprep.gui.cases_findings_said import SaidRow, heading
from sendprep.gui.words import count_words, day_words

T = TypeVar("T")
BOARD = "board"
"""What the row opens that records a board."""
_MOST_LISTED = 200  # each row is measured, which for thousands would hold the window up
_DIRECTION = {
    Direction.HIGHER: ("ph.arrow-up", "good"),
    Direction.LOWER: ("ph.arrow-down", "bad"),
    Direction.NO_REAL_CHANGE: ("ph.equals", "none"),
}


@dataclass(frozen=True)
class SeenRound:
    """What a round found, the round before, and what can be compared with it."""

    found: RoundFindings
    before: AuditRound | None = None
    trends: tuple[RoundTrend, ...] = ()
    no_trend: str = ""
    """Why it cannot be compared with the round before."""
    sights: tuple[BoardSight, ...] = ()
    after: After = field(default_factory=After)


def facts_of(seen: SeenRound, key: str) -> tuple[str, list[SaidRow]]:
    """Return the title and the rows that belong to a row of the chart."""
    if key in (ROUND, ""):
        return "What stands out", list(_round(seen))
    if key == GRADES:
        return seen.found.good_words, list(_grades(seen))
    stratum = stratum_of(seen.found, key)
    if stratum:
        return stratum.words, [
            SaidRow(stratum.limit, is_large=True),
            *_graded(seen.found, stratum.cases),
        ]
    for one in seen.found.criteria:
        if one.criterion.code == key:
            return one.criterion.code, list(_criterion(one, seen))
    return "", []


def _round(seen: SeenRound) -> Iterator[SaidRow]:
    found = seen.found
    if not found.audited:
        yield SaidRow("Themes stand here once an audit is finished.")
        return
    if seen.after.follow_ups:
        yield from of_round(seen.after)
    stood_out = themes(found.criteria)
    yield heading("Themes: what is not met, what the law asks for first")
    sign = STANCES[Stance.NOT_MET]
    for theme in stood_out:
        code = theme.finding.criterion.code
        yield SaidRow(theme.sentence, "", sign.icon, sign.colour, theme.limit, code)
    if not stood_out:
        yield SaidRow(f"No criterion is not met in any of {found.audited:,} audited cases.")
    yield heading(f"Since A{seen.before.number}" if seen.before else "Since the round before")
    yield from _changes(seen)
    if not seen.after.follow_ups:
        yield from of_round(seen.after)
    yield heading("Boards that saw it")
    yield from (_sight(one) for one in seen.sights)
    words = "Record another board" if seen.sights else "No board has seen it yet: record one"
    yield SaidRow(words, "", "ph.scales", "accent", opens=BOARD)


def _sight(one: BoardSight) -> SaidRow:
    note = one.decision or "No decision is recorded."
    return SaidRow(day_words(one.seen), one.board, "ph.scales", "muted", note)


def _changes(seen: SeenRound) -> Iterator[SaidRow]:
    if not seen.before:
        yield SaidRow("This is the first round with this instrument, so no trend can be told.")
        return
    if seen.no_trend:
        yield SaidRow(seen.no_trend)
        return
    yield SaidRow(summary(seen.trends, f"A{seen.before.number}"))
    for one in seen.trends:
        if one.trend.direction is not Direction.NO_REAL_CHANGE:
            yield _change(one, one.code or GRADES)


def _change(one: RoundTrend, opens: str = "") -> SaidRow:
    icon, ink = _DIRECTION[one.trend.direction]
    return SaidRow(one.sentence, "", icon, ink, opens=opens)


def _grades(seen: SeenRound) -> Iterator[SaidRow]:
    found = seen.found
    yield SaidRow(found.good_limit, is_large=True)
    for grade, cases in found.grades:
        state = grade_state(found.instrument, grade)
        yield SaidRow(count_words(cases, "case"), grade, state.icon, state.colour)
    if None in (number for _, number in printed_grades(found).grades):
        yield _hidden("Of the grades")
    yield from (_change(one) for one in seen.trends if not one.code)
    yield from _graded(found, (*found.graded, *found.blind))


def _graded(found: RoundFindings, cases: Sequence[str]) -> Iterator[SaidRow]:
    """Yield cases with their grade, the worst first; of blind ones that they are finished."""
    order = ("", *found.instrument.grades)
    seen = (case for case in cases if case not in found.blind)
    told = sorted(seen, key=lambda case: (-order.index(found.graded.get(case, "")), case))
    yield from _listed("Cases, lowest grade first", told, lambda case: _with_grade(found, case))
    blind = sorted(found.blind.intersection(cases))
    yield from _listed("Second audit to do", blind, _without_grade)
    if blind:
        yield _blind(len(blind))


def _with_grade(found: RoundFindings, case: str) -> SaidRow:
    grade = found.graded.get(case, "")
    state = grade_state(found.instrument, grade)
    return SaidRow(grade or "no grade", case, state.icon, state.colour, opens=case)


def _without_grade(case: str) -> SaidRow:
    return SaidRow(FINISHED.words, case, FINISHED.icon, FINISHED.colour, opens=case)


def _blind(cases: int) -> SaidRow:
    """Return why nothing is listed of so many cases that count."""
    return SaidRow(
        f"{count_words(cases, 'case')} {'counts' if cases == 1 else 'count'} in the figures and "
        "cannot be looked into yet: until the second audit is finished, its auditor must not know "
        "what the first one found.",
        "",
        "ph.eye-slash",
        "muted",
    )


def _criterion(one: CriterionFinding, seen: SeenRound) -> Iterator[SaidRow]:
    criterion = one.criterion
    law = "Statutory: " if criterion.is_statutory else ""
    yield SaidRow(criterion.words, note=f"{law}{criterion.reference}", is_large=True)
    yield SaidRow(one.limit)
    if one.not_applicable:
        yield SaidRow(f"It did not apply to {count_words(one.not_applicable, 'case')}.")
    yield from (_change(told) for told in seen.trends if told.code == criterion.code)
    if not printed_criterion(one).is_whole:
        yield _hidden(f"Of {criterion.code}")
    yield from of_criterion(seen.after, criterion.code)
    for stance in (Stance.NOT_MET, Stance.PARTLY):
        cases = [case for case in one.against if case.stance is stance]
        yield from _listed(STANCES[stance].words, cases, _answer)
    if not (one.partly or one.not_met):
        yield SaidRow("No case is against it.")
    if seen.found.blind:
        yield _blind(len(seen.found.blind))


def _answer(one: CaseAnswer) -> SaidRow:
    sign = STANCES[one.stance]
    return SaidRow("", one.case_id, sign.icon, sign.colour, one.note or "No note.", one.case_id)


def _hidden(what: str) -> SaidRow:
    words = f"{what} some numbers are left out in print: those under 5, and what would tell them."
    return SaidRow(words, "", "ph.eye-slash", "muted")


def _listed(title: str, cases: Sequence[T], row: Callable[[T], SaidRow]) -> Iterator[SaidRow]:
    if not cases:
        return
    yield heading(f"{title}: {count_words(len(cases), 'case')}")
    yield from map(row, cases[:_MOST_LISTED])
    if len(cases) > _MOST_LISTED:
        yield SaidRow(f"The first {_MOST_LISTED} are listed.")
