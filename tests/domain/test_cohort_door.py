"""What passes the door: nothing that could tell who a child is but a band or a code."""

import pytest

from sendprep.domain.cohort import Column
from sendprep.domain.cohort_door import Fate, fate


@pytest.mark.parametrize(
    "column",
    [
        Column.UPN,
        Column.ULN,
        Column.NHS_NUMBER,
        Column.GENDER,
        Column.ETHNICITY,
        Column.MAIN,
        Column.TEAM,
        Column.ABSENCE,
    ],
)
def test_numbers_and_what_sampling_does_not_need_are_turned_away(column: Column) -> None:
    assert not fate(column).is_kept


def test_a_date_of_birth_is_kept_as_a_band_alone() -> None:
    assert fate(Column.BORN) is Fate.BAND
    assert "age band" in Fate.BAND.value


def test_columns_of_no_list_are_turned_away_and_those_that_name_somebody_say_so() -> None:
    assert fate(None) is Fate.UNKNOWN
    assert fate(None, names_people=True) is Fate.NAMES
    assert not (Fate.UNKNOWN.is_kept or Fate.NAMES.is_kept)
