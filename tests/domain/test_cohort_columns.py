"""What the headings of a list may be called."""

import pytest

from sendprep.domain.cohort import ASKED, Column, ListName
from sendprep.domain.cohort_columns import (
    AS_READ,
    Chosen,
    list_by_columns,
    list_by_name,
    understood,
)
from sendprep.services.read_rules import cohort_names


def columns(*heads: str, chosen: Chosen = AS_READ) -> list[Column]:
    return list(understood(heads, cohort_names(), chosen).places)


@pytest.mark.parametrize("which", ListName)
def test_published_headings_are_understood_in_their_order(which):
    heads = [column.value for column in ASKED[which]]
    assert understood(heads, cohort_names(), AS_READ).others == ()
    assert columns(*heads) == list(ASKED[which])


@pytest.mark.parametrize(
    ("head", "column"),
    [
        ("date of BIRTH ", Column.BORN),
        ("Main education establishment - URN", Column.MAIN),
        ("Known to children’s social care?", Column.SOCIAL_CARE),
        ("D.O.B.", Column.BORN),
        ("UPN\n", Column.UPN),
    ],
)
def test_dashes_capitals_and_spaces_do_not_count(head, column):
    assert columns(head) == [column]


def test_of_two_headings_for_a_column_the_first_counts_and_the_other_is_told():
    found = understood(["DOB", "Date of birth"], cohort_names(), AS_READ)
    assert (found.places, found.others) == ({Column.BORN: 0}, ((1, "Date of birth"),))


def test_what_the_user_says_goes_first():
    chosen = Chosen({"Our no": Column.ID})
    found = understood(["ID", "our NO"], cohort_names(), chosen)
    assert (found.places, found.others) == ({Column.ID: 1}, ((0, "ID"),))


def test_columns_that_name_people_are_told_apart():
    found = understood(["Surname", "ID", "Favourite colour", ""], cohort_names(), AS_READ)
    assert (found.people, found.others) == ((0,), ((2, "Favourite colour"),))


@pytest.mark.parametrize("name", ["List_1", "list 1", "Annex A List 01 (EHCP)", "LIST-1 final"])
def test_lists_by_name(name):
    assert list_by_name(name) is ListName.EHC_PLANS


@pytest.mark.parametrize("name", ["List_10", "Sheet1", "Guidance", "List_3"])
def test_names_of_no_list(name):
    assert list_by_name(name) is None


def test_lists_by_columns():
    plans = understood(["ID", "Plan start date"], cohort_names(), AS_READ)
    assert list_by_columns(plans) is ListName.EHC_PLANS
    support = understood(["ID", "DOB"], cohort_names(), AS_READ)
    assert list_by_columns(support) is ListName.SEN_SUPPORT


def test_no_heading_means_two_columns():
    known = cohort_names().known
    assert not known.keys() & cohort_names().people
    assert set(Column) == set(known.values())
