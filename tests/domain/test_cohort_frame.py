"""What of a list is kept: bands, codes and flags, and nothing that tells who a child is."""

import re
from dataclasses import astuple
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from cohorts_made import ON, PLANS, SUPPORT, nhs_number, person, upn, years_before
from hypothesis import given, settings
from hypothesis import strategies as st

from sendprep.domain.cohort import CohortList, Column, Person
from sendprep.domain.cohort_frame import MISSING, OTHER, AgeBand, Case, Flag, cases
from sendprep.services.read_rules import cohort_codes


def case(one: Person) -> Case:
    (kept,) = cases(CohortList(one.list, (one,), frozenset(Column)), ON, cohort_codes())
    return kept


@pytest.mark.parametrize(
    ("years", "band"),
    [
        *((0, AgeBand.UNDER_5), (4, AgeBand.UNDER_5), (5, AgeBand.AGED_5), (10, AgeBand.AGED_5)),
        *((11, AgeBand.AGED_11), (15, AgeBand.AGED_11), (16, AgeBand.AGED_16)),
        *((19, AgeBand.AGED_16), (20, AgeBand.AGED_20), (25, AgeBand.AGED_20)),
        (26, AgeBand.OVER_25),
    ],
)
def test_bands_begin_on_the_birthday(years, band):
    birthday = years_before(ON, years)
    assert case(person(born=birthday)).age_band is band
    assert case(person(born=birthday - timedelta(300))).age_band is band


def test_a_missing_or_future_birth_has_no_band():
    unborn = [person(born=""), person(born="soon"), person(born=ON + timedelta(9))]
    assert {case(one).age_band for one in unborn} == {AgeBand.NOT_KNOWN}


def test_words_become_codes():
    kept = case(person(need="Autism spectrum disorder", phase="post-16", setting="College"))
    assert (kept.need, kept.phase, kept.setting) == ("ASD", "16 plus", "Post-16")


def test_words_that_no_code_has_are_not_kept():
    kept = case(person(need="Ada's wobbles", phase="Mr Okafor's class", setting="With gran"))
    assert (kept.need, kept.phase, kept.setting) == (OTHER, OTHER, OTHER)
    assert case(person(need="")).need == MISSING


@pytest.mark.parametrize(
    ("said", "setting"),
    [
        ({"phase": "Special"}, "Special"),
        ({"phase": "Secondary"}, "Mainstream"),
        ({"phase": "Secondary", "home_educated": "Y"}, "Home education"),
        ({"phase": "Secondary", "setting": "INMSS", "home_educated": "N"}, None),
        ({"phase": ""}, MISSING),
    ],
)
def test_the_phase_tells_the_setting_where_no_column_does(said, setting):
    expected = setting or "Independent or non-maintained special"
    assert case(person(**{"home_educated": "N"} | said)).setting == expected


def test_flags_are_read_from_yes_codes_and_counts():
    said = {"disability": "Yes", "social_care": "cla", "suspensions": "2", "out_of_area": "TRUE"}
    none = {"pupil_premium": "N", "home_educated": "N", "exclusions": "0", "subsidiary": ""}
    flags = {Flag.DISABLED, Flag.LOOKED_AFTER, Flag.SUSPENDED, Flag.OUT_OF_AREA}
    everything: dict[str, Any] = {**said, **none}
    assert case(person(**everything)).flags == flags


def test_plans_have_their_dates_and_may_be_amended():
    first, later = date(2024, 5, 1), date(2025, 5, 1)
    kept = case(person(issued=first, updated=later, reviewed=""))
    assert (kept.issued, kept.updated, kept.reviewed, kept.is_amended) == (first, later, None, True)
    assert not case(person(issued=first, updated=first)).is_amended
    assert case(person(SUPPORT)).issued is None


@pytest.mark.parametrize("told", ["", "B801200005001", "943 476 5919", "Ada Okafor"])
def test_a_case_refuses_an_id_that_may_tell_who_it_is(told):
    with pytest.raises(ValueError, match="pseudonymous"):
        Case(told, PLANS, AgeBand.AGED_5, "ASD", OTHER, OTHER, None, None, None, frozenset())
    assert case(person(id=told)).id == "List_1 row 2"


_WORDS = st.sampled_from(["Okafor", "Szymańska", "O'Neill", "Begum", "Ada", "Li", "Nguyễn"])
_FORMS = ("%d/%m/%Y", "%Y-%m-%d", "%d%m%Y", "%Y%m%d", "%d %B %Y")


@settings(deadline=None)
@given(
    *(st.integers(0, 10**6), st.lists(_WORDS, min_size=1, max_size=3, unique=True)),
    *(st.dates(date(2001, 1, 1), date(2024, 1, 1)), st.sampled_from(_FORMS), st.data()),
)
def test_no_identifier_of_a_row_is_in_what_is_kept(seed, names, born, form, data):
    rng = Random(seed)
    number, nhs = upn(f"{rng.randrange(10**12):012}"), nhs_number(rng)
    uln, birth = f"{rng.randrange(10**9, 10**10)}", born.strftime(form)
    telling = [*names, number, nhs, uln, birth]
    text = st.sampled_from(telling) | st.tuples(st.sampled_from(telling), _WORDS).map(" 7 ".join)
    where = (
        "id",
        "need",
        "phase",
        "setting",
        "subsidiary",
        "team",
        "main",
        "gender",
        "social_care",
    )
    said = {field: data.draw(text) for field in where}
    row = person(
        **said | {"upn": number, "uln": uln, "nhs_number": nhs, "born": born},
        names=tuple(names),
        others=(("Notes", data.draw(text)),),
    )
    kept = case(row)
    words = " ".join(str(part) for part in astuple(kept)).casefold()
    for one in (*telling, born.isoformat(), *(born.strftime(other) for other in _FORMS)):
        whole = rf"(?<!\w){re.escape(one.casefold())}(?!\w)"
        assert not re.search(whole if len(one) < 4 else re.escape(one.casefold()), words)
