"""What holds of every set of tracked cases, in whatever order, and of every day and month."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.evidence import Agency
from sendprep.domain.months import MONTHS, month_of
from sendprep.domain.tracked_case import Consent, Support, TrackedCase, TrackedDocument
from sendprep.domain.tracked_checklist import checklist, due_day, missing
from sendprep.domain.tracked_mix import KNOWN_BANDS, SERVICES, Counted, mix
from sendprep.services.read_rules import calendar
from sendprep.services.read_tracked import tracked_rules

RULES = tracked_rules()
DAYS = st.dates(date(2024, 1, 1), date(2026, 11, 30))
CASES = st.builds(
    TrackedCase,
    id=st.uuids().map(str),
    number=st.integers(1, 9),
    case_id=st.uuids().map(str),
    support=st.sampled_from(Support),
    age_band=st.sampled_from(["", *(one.value for one in KNOWN_BANDS)]),
    need=st.sampled_from(["", "ASD", "SEMH", "SLCN", "PD"]),
    is_in_alternative_provision=st.booleans(),
    services=st.frozensets(st.sampled_from(SERVICES)),
    named=st.none() | DAYS,
    consent=st.sampled_from(Consent),
)


@given(st.lists(CASES, max_size=9))
def test_mix_is_the_same_in_every_order_and_a_refusal_counts_for_nothing(
    cases: list[TrackedCase],
) -> None:
    found = mix(cases, RULES.mix)
    turned = mix(cases[::-1], RULES.mix)
    assert [(one.said, one.is_met) for one in found] == [(one.said, one.is_met) for one in turned]
    left = [one for one in cases if one.consent is not Consent.REFUSED]
    assert mix(left, RULES.mix) == found
    for one in found:
        assert one.is_met is (not one.short and not one.over)
        assert one.said[0] == "N" or one.said.startswith(f"{len(one.found)} ")
        if one.rule.counts is Counted.SERVICES:
            assert len(one.found) <= len(SERVICES)


@given(CASES, DAYS, st.sets(st.sampled_from([one.id for one in RULES.documents])))
def test_a_document_is_missing_just_as_long_as_nothing_is_said_of_it(
    case: TrackedCase, today: date, uploaded: set[str]
) -> None:
    documents = {one: TrackedDocument(one, today) for one in uploaded}
    case = TrackedCase(**{**vars(case), "documents": documents})
    checked = checklist(case, RULES, calendar(), today)
    asked = {one.rule.id for one in checked}
    assert {one.rule.id for one in missing(checked)} == asked - uploaded
    has_health = Agency.HEALTH in case.services
    assert ("health" in asked) is has_health
    assert ("alternative" in asked) is case.is_in_alternative_provision


@given(CASES)
def test_between_naming_and_due_day_lie_two_working_days(case: TrackedCase) -> None:
    due = due_day(case, RULES.time, calendar())
    if case.named is None:
        assert due is None
    else:
        assert due
        assert calendar().is_working_day(due)
        assert calendar().between(case.named, due) == RULES.time.working_days
        assert due - case.named >= timedelta(days=RULES.time.working_days)


@given(st.dates(date(1, 1, 1)))
def test_a_month_is_read_in_every_usual_way(day: date) -> None:
    first, name = day.replace(day=1), MONTHS[day.month - 1]
    year = f"{day.year:04}"
    for written in (
        f"{year}-{day.month:02}",
        f"{day.month}/{year}",
        f"{name} {year}",
        f" {name[:3].lower()}. {year} ",
        f"{name.upper()}  {year}",
    ):
        assert month_of(written) == first


@given(st.text(max_size=12))
def test_no_text_breaks_the_reading_of_months(text: str) -> None:
    found = month_of(text)
    assert found is None or found.day == 1
