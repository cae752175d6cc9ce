"""The statutory clock counts as the regulations do, on the last day of each limit and past it."""

import re
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.clock_rows import clock_rows
from sendprep.domain.statutory_clock import CaseDays, LawfulException, State, Timed, timed
from sendprep.domain.statutory_limits import Limit, Step
from sendprep.domain.statutory_words import over_words, sentence, span_words, took_words
from sendprep.domain.timeliness import timeliness
from sendprep.services.read_times import statutory_times

RULES = statutory_times()
ON = date(2030, 1, 1)
DAY = timedelta(days=1)
DAYS = st.dates(date(2014, 9, 1), date(2029, 1, 1))
MONDAY = date(2025, 2, 3)
EDGES = [  # limit, the day it is counted from, the last day that keeps it: by a calendar, by hand
    ("decision", MONDAY, date(2025, 3, 17)),
    ("decision", date(2024, 2, 5), date(2024, 3, 18)),  # over a 29 February
    ("advice", date(2025, 3, 17), date(2025, 4, 28)),
    ("not-issued", MONDAY, date(2025, 5, 26)),  # the spring bank holiday
    ("consultation", date(2025, 5, 1), date(2025, 5, 16)),
    ("final", MONDAY, date(2025, 6, 23)),
    ("final", date(2023, 12, 24), date(2024, 5, 12)),  # a Sunday
    ("review", MONDAY, date(2026, 2, 2)),
    ("review", date(2024, 2, 29), date(2025, 2, 28)),
    ("review", date(2023, 3, 1), date(2024, 2, 29)),
    ("review", date(2024, 3, 1), date(2025, 2, 28)),
    ("report", date(2026, 1, 8), date(2026, 1, 22)),
    ("review-decision", date(2026, 1, 8), date(2026, 2, 5)),
    ("amendments", date(2026, 1, 8), date(2026, 2, 5)),
    ("amended-from-notice", date(2026, 2, 5), date(2026, 4, 2)),
    ("amended-from-meeting", date(2026, 1, 8), date(2026, 4, 2)),
    ("transfer", date(2026, 9, 3), date(2026, 2, 15)),
    ("transfer-post-16", date(2028, 9, 4), date(2028, 3, 31)),
]
LEAST = [  # the first day that keeps a limit that says "at least"
    ("comments", date(2025, 5, 1), date(2025, 5, 15)),
    ("comments", date(2024, 2, 20), date(2024, 3, 5)),
    ("papers", date(2026, 1, 8), date(2026, 1, 22)),
]


def clock(limit_id: str, start: date | None, end: date | None, *given_: str) -> Timed:
    """Return how a case with two days, and some exceptions, stands to a limit."""
    limit = RULES.limit(limit_id)
    days = {limit.start: start, limit.end: end}
    known = {step: day for step, day in days.items() if day}
    exceptions = tuple(LawfulException(one, "As the file shows") for one in given_)
    found = timed(CaseDays("C-001", known, exceptions), RULES, ON)
    return next(one for one in found if one.limit.id == limit_id)


@pytest.mark.parametrize(("limit_id", "start", "edge"), EDGES)
def test_limit_is_kept_on_its_last_day_and_missed_the_day_after(
    limit_id: str, start: date, edge: date
) -> None:
    on_it, past_it = clock(limit_id, start, edge), clock(limit_id, start, edge + DAY)
    assert (on_it.state, on_it.over) == (State.IN_TIME, 0)
    assert (past_it.state, past_it.over) == (State.LATE, 1)
    assert over_words(past_it) == "over by 1 day"
    assert over_words(on_it) == ""


@pytest.mark.parametrize(("limit_id", "start", "edge"), LEAST)
def test_least_time_is_kept_on_its_first_day_and_missed_the_day_before(
    limit_id: str, start: date, edge: date
) -> None:
    on_it, short_of_it = clock(limit_id, start, edge), clock(limit_id, start, edge - DAY)
    assert (on_it.state, on_it.over) == (State.IN_TIME, 0)
    assert (short_of_it.state, over_words(short_of_it)) == (State.LATE, "short by 1 day")


def test_each_limit_of_the_file_is_tried_at_its_edge() -> None:
    assert {limit.id for limit in RULES.limits} == {one[0] for one in (*EDGES, *LEAST)}


@given(st.sampled_from([one for one in RULES.limits if not one.at_least]), DAYS, DAYS, DAYS)
def test_moving_the_end_later_never_makes_it_timelier(
    limit: Limit, start: date, one: date, other: date
) -> None:
    sooner, later = sorted((one, other))
    before, after = (clock(limit.id, start, end) for end in (sooner, later))
    assert before.over is not None
    assert after.over is not None
    assert before.over <= after.over
    assert not (before.state is State.LATE and after.state is State.IN_TIME)


@given(
    st.sampled_from(RULES.limits),
    DAYS,
    st.none() | DAYS,
    st.lists(st.sampled_from([one.id for one in RULES.exceptions]), unique=True, min_size=1),
)
def test_exception_never_makes_a_late_one_later(
    limit: Limit, start: date, end: date | None, exceptions: list[str]
) -> None:
    without, with_it = clock(limit.id, start, end), clock(limit.id, start, end, *exceptions)
    assert (with_it.over, with_it.edge) == (without.over, without.edge)
    excuses = any(limit.id in RULES.exception(one).excuses for one in exceptions)
    excused = without.state is State.LATE and excuses
    assert with_it.state is (State.EXCUSED if excused else without.state)
    assert bool(with_it.excuse) is excused


@given(st.sampled_from(RULES.limits), DAYS)
def test_step_without_a_day_is_never_guessed(limit: Limit, day: date) -> None:
    assert clock(limit.id, None, None).over is None
    open_ = clock(limit.id, day, None)
    assert open_.over is None
    assert open_.state in (State.NOT_RECORDED, State.RUNNING, State.DOES_NOT_APPLY)
    assert clock(limit.id, None, day).state in (State.NOT_BEGUN, State.DOES_NOT_APPLY)


def test_missed_appointment_excuses_the_advice_and_not_the_plan() -> None:
    late = MONDAY + timedelta(weeks=30)
    assert clock("advice", MONDAY, late, "missed-appointment").state is State.EXCUSED
    assert clock("final", MONDAY, late, "missed-appointment").state is State.LATE
    assert clock("advice", MONDAY, late, "school-closed").state is State.LATE


@pytest.mark.parametrize(
    ("first", "last", "excuses"),
    [
        (None, None, True),
        (date(2025, 6, 23), None, True),
        (date(2025, 6, 24), None, False),
        (None, MONDAY, True),
        (None, MONDAY - DAY, False),
        (date(2024, 1, 1), date(2026, 1, 1), True),
    ],
)
def test_exception_excuses_only_a_limit_within_whose_time_it_was_given(
    first: date | None, last: date | None, excuses: bool
) -> None:
    given_ = (LawfulException("absent", "Abroad", first, last),)
    case = CaseDays("C-001", {Step.REQUEST: MONDAY, Step.FINAL: date(2025, 7, 1)}, given_)
    final = next(one for one in timed(case, RULES, ON) if one.limit.id == "final")
    assert final.edge == date(2025, 6, 23)
    assert final.state is (State.EXCUSED if excuses else State.LATE)


def test_excuse_names_its_regulation() -> None:
    late = clock("final", MONDAY, date(2025, 6, 24), "personal")
    assert late.excuse == "Exceptional personal circumstances (reg 13(3) with 10(4)(c))"
    assert "23 weeks" not in sentence(late)
    assert "20 weeks, over by 1 day; excused: Exceptional personal" in sentence(late)


def test_step_that_is_not_yet_due_is_told_from_one_that_is() -> None:
    case = CaseDays("C-001", {Step.REQUEST: MONDAY})
    on_the_day = {one.limit.id: one.state for one in timed(case, RULES, date(2025, 3, 17))}
    day_after = {one.limit.id: one.state for one in timed(case, RULES, date(2025, 3, 18))}
    assert on_the_day["decision"] is State.RUNNING
    assert day_after["decision"] is State.NOT_RECORDED
    assert day_after["final"] is State.RUNNING


def test_limits_of_what_did_not_take_place_do_not_apply() -> None:
    plan = CaseDays("C-001", {Step.REQUEST: MONDAY, Step.NOT_ISSUED: date(2025, 5, 26)})
    states = {one.limit.id: one.state for one in timed(plan, RULES, ON)}
    assert states["not-issued"] is State.IN_TIME
    assert states["final"] is State.DOES_NOT_APPLY
    unamended = CaseDays("C-002", {Step.REVIEW_MEETING: MONDAY})
    states = {one.limit.id: one.state for one in timed(unamended, RULES, ON)}
    assert states["amended-from-meeting"] is State.DOES_NOT_APPLY
    assert states["transfer"] is State.DOES_NOT_APPLY


def test_timeliness_tells_its_denominator_and_what_is_left_out() -> None:
    late = date(2025, 6, 24)
    excused = (LawfulException("absent", "Abroad from April to June"),)
    cases = [
        CaseDays("C-1", {Step.REQUEST: MONDAY, Step.FINAL: date(2025, 6, 23)}),
        CaseDays("C-2", {Step.REQUEST: MONDAY, Step.FINAL: date(2025, 6, 23)}, excused),
        CaseDays("C-3", {Step.REQUEST: MONDAY, Step.FINAL: late}),
        CaseDays("C-4", {Step.REQUEST: MONDAY, Step.FINAL: late}, excused),
        CaseDays("C-5", {Step.REQUEST: MONDAY}),
        CaseDays("C-6", {Step.REQUEST: ON - DAY}),
        CaseDays("C-7"),
        CaseDays("C-8", {Step.REQUEST: MONDAY, Step.NOT_ISSUED: late}),
    ]
    found = {one.limit.id: one for one in timeliness(cases, RULES, ON)}
    final = found["final"]
    assert (final.in_time, final.cases) == (2, 3)
    assert final.share == pytest.approx(2 / 3)
    assert final.sentences == (
        "Final plan (within 20 weeks): 2 of 3 cases in time.",
        "Left out: 1 late with a lawful exception; 1 not yet due; 1 due, with no day recorded, "
        "which may be late ones; 1 with no day recorded to count from; "
        "1 to which the limit does not apply.",
    )
    assert found["report"].share is None
    assert found["report"].sentences[0] == "Review report (within 2 weeks): no case can be counted."


@given(
    st.lists(
        st.dictionaries(
            st.sampled_from(Step), st.dates(date(2024, 1, 1), date(2026, 1, 1)), max_size=8
        ),
        max_size=8,
    )
)
def test_every_case_is_counted_or_left_out_once(made: list[dict[Step, date]]) -> None:
    cases = [CaseDays(f"C-{number}", days) for number, days in enumerate(made)]
    for one in timeliness(cases, RULES, date(2026, 1, 1)):
        assert one.cases + sum(out.cases for out in one.left_out) == len(cases)
        assert 0 <= one.in_time <= one.cases


def test_spans_are_told_in_whole_weeks_and_dates_by_their_week() -> None:
    assert [span_words(days) for days in (0, 1, 6, 7, 13, 14)] == [
        *("0 days", "1 day", "6 days", "1 week", "1 week", "2 weeks")
    ]
    assert took_words(clock("decision", MONDAY, MONDAY + 41 * DAY)) == "5 weeks"
    assert took_words(clock("comments", date(2025, 5, 1), date(2025, 5, 15))) == "15 days"
    assert took_words(clock("review", MONDAY, date(2026, 2, 3))) == "12 months"
    assert took_words(clock("review", MONDAY, date(2025, 2, 20))) == "2 weeks"
    assert (
        took_words(clock("transfer", date(2026, 9, 3), date(2026, 2, 15))) == "week of 9 Feb 2026"
    )


def test_rows_are_those_of_the_mock_up() -> None:
    days = {
        Step.REQUEST: date(2025, 2, 5),
        Step.DECISION: date(2025, 3, 14),
        Step.ADVICE_ASKED: date(2025, 3, 17),
        Step.ADVICE_IN: date(2025, 5, 15),
        Step.FINAL: date(2025, 6, 18),
    }
    case = CaseDays("C-023", days)
    rows = clock_rows(case, timed(case, RULES, ON))
    assert [(row.label, row.value, row.state, row.remark) for row in rows] == [
        ("Request", "week of 3 Feb 2025", None, ""),
        ("Decision", "5 weeks", State.IN_TIME, ""),
        ("Advice", "8 weeks", State.LATE, "over by 2 weeks"),
        ("Final plan", "19 weeks", State.IN_TIME, ""),
    ]


@given(st.dictionaries(st.sampled_from(Step), DAYS))
def test_no_row_shows_a_day_closer_than_its_week(days: dict[Step, date]) -> None:
    case = CaseDays("C-001", days)
    for row in clock_rows(case, timed(case, RULES, ON)):
        shown = f"{row.value} {row.remark} {row.says}"
        told = re.findall(r"\d{1,2} [A-Z][a-z]{2} \d{4}", shown)
        assert len(told) == shown.count("week of ")
        assert all(datetime.strptime(one, "%d %b %Y").weekday() == 0 for one in told)


def test_no_day_gives_no_row() -> None:
    case = CaseDays("C-001")
    assert clock_rows(case, timed(case, RULES, ON)) == ()
    reviewed = replace(case, days={Step.REVIEW_MEETING: MONDAY})
    labels = [row.label for row in clock_rows(reviewed, timed(reviewed, RULES, ON))]
    assert labels == ["Last review", "Annual review", "Review report", "Review decision"]
