"""Readiness counts as coverage counts, adds up, and never falls for good evidence."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from coverage_made import FINDING, REVISIT, link, picture, piece
from hypothesis import given, settings
from hypothesis import strategies as st

from sendprep.domain.coverage import coverage
from sendprep.domain.evidence import Agency, Evidence, EvidenceKind, Link, Role
from sendprep.domain.inspection import Span
from sendprep.domain.narrative import Section
from sendprep.domain.readiness import Readiness, Step, readiness
from sendprep.domain.readiness_days import days_asked, going_stale, points
from sendprep.domain.readiness_fixes import Deed, Fix, fixes, named
from sendprep.domain.self_evaluation import SelfEvaluation
from sendprep.domain.weakness import Answer, Finding
from sendprep.services.read_rules import coverage_rules

OLD = date(2025, 1, 10)
ANSWERED = replace(FINDING, answer=Answer.ANSWERED, response="Waits are down.")


def seen(se: SelfEvaluation, day: date | None = None) -> Readiness:
    """Return how a picture stands, by the rules that sendprep ships."""
    return readiness(coverage(se, coverage_rules()).findings, se, day)


def found(number: int = 1, answer: Answer = Answer.NO_ANSWER) -> Finding:
    """Return a finding of the only weakness."""
    return replace(FINDING, id=f"f{number}", number=number, answer=answer)


def on(number: int, finding: int = 1, role: Role = Role.SUPPORTS) -> Link:
    """Return a link of a piece to a finding."""
    return link(number, role, finding_id=f"f{finding}")


def steps(se: SelfEvaluation) -> list[Step]:
    """Return the steps that the first finding has met."""
    (first, *_) = seen(se).stands
    return [step for step in Step if step in first.met(REVISIT.start)]


# --- steps -------------------------------------------------------------------------------------


def test_a_finding_stands_in_full_with_an_answer_and_fresh_evidence_of_two_sources() -> None:
    se = picture([piece(1), piece(2)], [on(1), on(2)], [ANSWERED])
    assert steps(se) == list(Step)
    assert [one.number for one in seen(se).whole] == ["1.1"]


def test_each_step_is_met_on_its_own() -> None:
    assert steps(picture()) == []
    assert steps(picture(findings=[ANSWERED])) == [Step.ANSWERED]
    old = piece(1, evidence_date=OLD)
    assert steps(picture([old], [on(1)])) == [Step.EVIDENCED]
    both = picture([old, piece(2, evidence_date=None)], [on(1), on(2)])
    assert steps(both) == [Step.EVIDENCED, Step.CORROBORATED]
    assert steps(picture([piece(1)], [on(1)])) == [Step.EVIDENCED, Step.FRESH]


def test_evidence_for_the_weakness_alone_is_none_for_its_finding() -> None:
    assert steps(picture([piece(1)], [link(1)])) == []


def test_what_speaks_against_us_unanswered_holds_a_finding_back() -> None:
    pieces, links = [piece(1), piece(2), piece(3)], [on(1), on(2), on(3, role=Role.CONTRADICTS)]
    held = seen(picture(pieces, links, [ANSWERED]))
    assert (held.whole, [one.number for one in held.held_back]) == ((), ["1.1"])
    (fix,) = fixes(held)
    assert (fix.deed, fix.piece, fix.effect) == (Deed.SPEAK_OF, pieces[2], "1 stands in full")
    cited = {Section.NOT_YET: "Some still wait [E3]."}
    told = seen(picture(pieces, links, [ANSWERED], cited))
    assert (len(told.whole), told.held_back, fixes(told)) == (1, (), ())


def test_without_a_date_of_the_revisit_nothing_is_fresh_unless_a_day_is_asked_about() -> None:
    se = picture([piece(1), piece(2)], [on(1), on(2)], [ANSWERED], revisit=None)
    assert seen(se).day is None
    assert seen(se).having_met(Step.FRESH) == ()
    assert fixes(seen(se)) == ()
    assert len(seen(se, REVISIT.start).whole) == 1


def test_a_piece_of_the_last_day_of_the_calendar_stays_fresh() -> None:
    last = picture([piece(1, evidence_date=date.max)], [on(1)])
    assert Step.FRESH in steps(last)
    assert going_stale(seen(last), date(2027, 1, 1), date.max) == ()


# --- the counts of any bank --------------------------------------------------------------------

DAYS = st.dates(date(2024, 1, 1), date(2027, 12, 31))
PIECES: st.SearchStrategy[dict[str, Any]] = st.builds(
    dict,
    evidence_date=st.none() | DAYS,
    agency=st.none() | st.sampled_from(Agency),
    kind=st.sampled_from([EvidenceKind.REPORT, EvidenceKind.SELF_EVALUATION]),
    source=st.sampled_from(["", "SEN2", "Survey"]),
    replaces_id=st.sampled_from([None, "e1", "e2"]),
    rests_on=st.sampled_from([(), ("e1",), ("e2", "e3")]),
)


@st.composite
def pictures(draw: st.DrawFn) -> SelfEvaluation:
    """Return a bank of up to four findings and five pieces, linked anyhow."""
    facts = draw(st.lists(PIECES, min_size=1, max_size=5))
    pieces = [piece(n, **one) for n, one in enumerate(facts, 1)]
    pieces = [
        replace(one, replaces_id=None) if one.replaces_id == one.id else one for one in pieces
    ]
    numbers = st.integers(1, len(pieces))
    answers = draw(st.lists(st.sampled_from(Answer), min_size=1, max_size=4))
    places = st.integers(1, len(answers))
    links = draw(st.lists(st.builds(on, numbers, places, st.sampled_from(Role)), max_size=8))
    unique = list({one.id: one for one in links}.values())
    findings = [found(n, answer) for n, answer in enumerate(answers, 1)]
    cited = draw(st.sampled_from(["", "Not yet [E1].", "Not yet [E2]."]))
    return picture(pieces, unique, findings, {Section.NOT_YET: cited})


@given(pictures(), DAYS)
@settings(max_examples=40)
def test_the_explanation_sums_to_the_score(se: SelfEvaluation, day: date) -> None:
    told = seen(se, day)
    assert sum(len(told.having_met(step)) for step in Step) == told.steps_met
    by_steps = [len(told.having_met_exactly(n)) for n in range(len(Step) + 1)]
    assert sum(by_steps) == len(told.stands)
    assert sum(n * count for n, count in enumerate(by_steps)) == told.steps_met
    assert told.steps_in_all == 4 * len(told.stands)
    assert len(told.whole) + len(told.held_back) == by_steps[-1]


@given(pictures())
@settings(max_examples=40)
def test_counts_are_those_of_coverage(se: SelfEvaluation) -> None:
    told, covered = seen(se), coverage(se, coverage_rules())
    (weakness,) = covered.weaknesses
    assert len(told.having_met(Step.ANSWERED)) == se.accounts[0].answered
    assert [one.evidenced for one in weakness.findings] == [
        one in told.having_met(Step.EVIDENCED) for one in told.stands
    ]
    rows = {row.number: row for row in covered.findings}
    assert {one.number for one in told.having_met(Step.FRESH)} == {
        number for number, row in rows.items() if row.whole.fresh
    }
    assert {one.number for one in told.having_met(Step.CORROBORATED)} == {
        number for number, row in rows.items() if row.independent_sources > 1
    }


@given(pictures(), DAYS)
@settings(max_examples=40)
def test_another_day_counts_as_if_the_revisit_were_then(se: SelfEvaluation, day: date) -> None:
    moved = replace(se, inspection=replace(se.inspection, revisit=Span(day, day)))
    fresh = {row.number for row in coverage(moved, coverage_rules()).findings if row.whole.fresh}
    assert {one.number for one in seen(se, day).having_met(Step.FRESH)} == fresh


@given(pictures(), DAYS, st.integers(1, 4), st.integers(0, 365))
@settings(max_examples=40)
def test_good_evidence_never_lowers_it(
    se: SelfEvaluation, day: date, finding: int, age: int
) -> None:
    more = _with(se, [piece(90, evidence_date=day - timedelta(days=age))], [on(90, finding)])
    before, after = seen(se, day), seen(more, day)
    for step in Step:
        had = {one.number for one in before.having_met(step)}
        assert had <= {one.number for one in after.having_met(step)}
    assert {one.number for one in before.whole} <= {one.number for one in after.whole}


# --- what would help ---------------------------------------------------------------------------


@given(pictures(), DAYS)
@settings(max_examples=60)
def test_a_fix_that_is_done_well_does_what_it_said(se: SelfEvaluation, day: date) -> None:
    before = seen(se, day)
    told = fixes(before)
    assert [(-one.completes, -one.steps) for one in told] == sorted(
        (-one.completes, -one.steps) for one in told
    )
    for fix in told:
        if fix.deed in (Deed.ANSWER, Deed.LINK, Deed.SECOND):
            after = seen(_done(se, fix, day), day)
            assert after.steps_met - before.steps_met == fix.steps
            assert len(after.whole) - len(before.whole) == fix.completes


@given(pictures(), DAYS)
@settings(max_examples=40)
def test_a_bank_without_a_fix_stands_in_full(se: SelfEvaluation, day: date) -> None:
    told = seen(se, day)
    if not fixes(told):
        assert len(told.whole) == len(told.stands)


def test_a_fix_of_a_piece_helps_every_finding_that_rests_on_it() -> None:
    findings = [found(1), found(2)]
    stale = seen(picture([piece(1, evidence_date=OLD)], [on(1), on(1, 2)], findings))
    renew = next(one for one in fixes(stale) if one.deed is Deed.RENEW)
    assert (renew.steps, renew.title) == (2, "Bring E1 up to date")
    undated = seen(picture([piece(1, evidence_date=None)], [on(1), on(1, 2)], findings))
    dates = next(one for one in fixes(undated) if one.deed is Deed.DATE)
    assert (dates.steps, dates.title) == (2, "Date E1")
    assert dates.why.startswith("“Paper 1” stands behind findings 1.1 and 1.2")


def test_of_two_fixes_with_one_effect_the_cheaper_comes_first() -> None:
    told = fixes(seen(picture([piece(1), piece(2, evidence_date=None)], [on(2)])))
    assert [one.deed for one in told] == [Deed.SECOND, Deed.DATE, Deed.ANSWER]


def test_findings_are_named_and_the_rest_counted() -> None:
    stands = seen(picture(findings=[found(n) for n in range(1, 7)])).stands
    assert named(stands[:1]) == "finding 1.1"
    assert named(stands[:4]) == "findings 1.1, 1.2, 1.3 and 1.4"
    assert named(stands) == "findings 1.1, 1.2, 1.3 and 3 more"


# --- days --------------------------------------------------------------------------------------


@given(pictures(), DAYS, st.integers(0, 400))
@settings(max_examples=40)
def test_between_two_points_nothing_changes(se: SelfEvaluation, first: date, days: int) -> None:
    told = points(seen(se), first, first + timedelta(days=400))
    day = first + timedelta(days=days)
    point = [one for one in told if one.day <= day][-1]
    then = seen(se, day)
    assert point.fresh == len(then.having_met(Step.FRESH))
    assert point.whole == len(then.whole)
    assert [one.fresh for one in told] == sorted((one.fresh for one in told), reverse=True)


def test_what_goes_stale_is_told_with_its_day_and_findings() -> None:
    findings = [found(1), found(2)]
    pieces = [piece(1, evidence_date=date(2026, 3, 1)), piece(2, evidence_date=date(2026, 6, 1))]
    told = seen(picture(pieces, [on(1), on(1, 2), on(2, 2)], findings))
    stale = going_stale(told, date(2026, 11, 22), REVISIT.start + timedelta(days=365))
    said = [(one.day, one.piece.code, [each.number for each in one.stands]) for one in stale]
    assert said == [(date(2027, 3, 2), "E1", ["1.1"]), (date(2027, 6, 2), "E2", ["1.2"])]
    assert going_stale(told, date(2027, 3, 2), date(2027, 6, 1)) == ()


def test_days_reach_three_months_beyond_the_revisit() -> None:
    today = date(2026, 11, 22)
    assert days_asked(today, date(2027, 2, 1)) == (today, today + timedelta(days=183))
    assert days_asked(today, date(2027, 9, 1)) == (today, date(2027, 12, 1))
    assert days_asked(today, None) == (today, today + timedelta(days=183))


def _with(se: SelfEvaluation, pieces: Sequence[Evidence], links: Sequence[Link]) -> SelfEvaluation:
    (account,) = se.accounts
    here = {one.id for one in account.findings}
    more = tuple(one for one in links if one.finding_id in here)
    account = replace(account, links=(*account.links, *more))
    return replace(se, accounts=(account,), evidence=(*se.evidence, *pieces))


def _done(se: SelfEvaluation, fix: Fix, day: date) -> SelfEvaluation:
    """Return the picture with a fix done well, and nothing else."""
    (account,) = se.accounts
    wanted = {one.finding.id: one for one in fix.stands}
    if fix.deed is Deed.ANSWER:
        answered = tuple(
            replace(one, answer=Answer.ANSWERED) if one.id in wanted else one
            for one in account.findings
        )
        return replace(se, accounts=(replace(account, findings=answered),))
    pieces, links = [], []
    for place, stand in enumerate(wanted.values()):
        missing = 1 if fix.deed is Deed.LINK else 2 - stand.row.independent_sources
        for number in range(100 + 2 * place, 100 + 2 * place + missing):
            pieces.append(piece(number, evidence_date=day))
            links.append(on(number, stand.finding.number))
    return _with(se, pieces, links)
