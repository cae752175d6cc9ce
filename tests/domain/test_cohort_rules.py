"""Each rule for the lists of children: what breaks it, and what comes nearest without doing so."""

from datetime import date, timedelta

import pytest
from cohorts_made import ON, PLANS, SUPPORT, person, upn, years_before

from sendprep.domain.cohort import ASKED, DATES, CohortList, Column, Day, ListName, Person
from sendprep.domain.cohort_rules import RULES, faults, unchecked

TOMORROW = ON + timedelta(1)
PUBLISHED = (
    *("101a", "101b", "101c", "101d", "102a", "102b", "103", "105a", "105b", "105c", "105d"),
    *("106a", "106b", "107", "108a", "108b", "109"),
    *("201a", "201b", "201c", "201d", "202a", "202b", "203", "205a", "207", "208a", "208b", "209"),
)


def broken(*people: Person, columns: frozenset[Column] = frozenset(Column)) -> list[str]:
    """Return the numbers of the rules that people of one list break, in order."""
    listed = CohortList(people[0].list, people, columns)
    return [fault.rule for fault in faults(listed, ON)]


def born(years: int, days: int = 0) -> date:
    return years_before(ON, years, days)


def test_every_published_rule_is_there_once():
    numbers = [rule.number for rule in RULES if rule.number[0].isdigit()]
    assert sorted(numbers) == sorted(PUBLISHED)


def test_rules_of_a_list_look_at_its_columns():
    allowed = {which: {*ASKED[which], Column.NHS_NUMBER} for which in ListName}
    assert [rule for rule in RULES if rule.column not in allowed[rule.list]] == []


def test_a_person_has_a_field_for_each_column_in_its_order():
    assert Person._fields[2:-2] == tuple(column.name.lower() for column in Column)


def test_faultless_people_break_no_rule():
    assert broken(person(PLANS)) == broken(person(SUPPORT)) == []


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("01a", {"born": ""}),
        ("01b", {"gender": ""}),
        ("01c", {"ethnicity": ""}),
        ("01d", {"need": ""}),
        ("02a", {"born": born(25)}),
        ("02a", {"born": born(26) + timedelta(1)}),
        ("02b", {"born": born(26)}),
        ("03", {"disability": ""}),
        ("05a", {"born": TOMORROW}),
        ("07", {"born": born(6), "upn": "", "uln": ""}),
        ("08a", {"born": born(5), "main": "", "subsidiary": ""}),
        ("08a", {"born": born(16) + timedelta(1), "main": ""}),
        ("08b", {"born": born(10), "main": "", "subsidiary": "Primary"}),
    ],
)
def test_rules_of_both_lists(rule, said):
    assert broken(person(PLANS, **said)) == [f"1{rule}"]
    assert broken(person(SUPPORT, **said)) == [f"2{rule}"]


@pytest.mark.parametrize(
    "said",
    [
        {"born": born(25) + timedelta(1)},
        {"born": ON},
        {"born": born(6) + timedelta(1), "upn": "", "uln": ""},
        {"upn": "", "uln": "1041288306"},
        {"upn": "UN3", "uln": ""},
        {"born": born(5) + timedelta(1), "main": ""},
        {"born": born(16), "main": ""},
        {"born": born(16), "main": "", "subsidiary": "16 plus"},
        {"subsidiary": "Special"},
    ],
)
def test_what_comes_near_to_breaking_a_rule(said):
    assert broken(person(PLANS, **said)) == broken(person(SUPPORT, **said)) == []


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("105b", {"issued": TOMORROW, "updated": "", "reviewed": ""}),
        ("105c", {"updated": TOMORROW}),
        ("105d", {"reviewed": TOMORROW}),
        ("106a", {"issued": date(2025, 5, 2), "updated": date(2025, 5, 1), "reviewed": ""}),
        ("106b", {"issued": date(2025, 5, 2), "updated": "", "reviewed": date(2025, 5, 1)}),
    ],
)
def test_rules_of_plans(rule, said):
    assert broken(person(PLANS, **said)) == [rule]
    same = {name: ON if day == TOMORROW else day for name, day in said.items()}
    same = {
        name: date(2025, 5, 1) if day == date(2025, 5, 2) else day for name, day in same.items()
    }
    assert broken(person(PLANS, **same)) == []


def test_every_row_with_a_repeated_upn_is_told():
    twin = upn("330200112345")
    people = [person(id=f"P{n}", upn=one) for n, one in enumerate([twin, "", twin.lower(), ""])]
    assert broken(*people) == ["109", "109"]
    people = [person(SUPPORT, id=f"S{n}", upn=twin) for n in range(3)]
    assert broken(*people) == ["209"] * 3


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("upn-check-letter", {"upn": "A801200005001"}),
        ("upn-check-letter", {"upn": "not known"}),
        ("uln-form", {"uln": "104128830"}),
        ("nhs-number-check-digit", {"nhs_number": "943 476 5918"}),
        ("id-missing", {"id": ""}),
        ("id-not-pseudonymous", {"id": "B801200005001"}),
        ("id-not-pseudonymous", {"id": "943-476-5919"}),
        ("id-not-pseudonymous", {"id": "C 14/04/2016", "born": date(2016, 4, 14)}),
        ("id-not-pseudonymous", {"id": "20160414-2", "born": date(2016, 4, 14)}),
        ("id-not-pseudonymous", {"id": "Okafor 3", "names": ("Ada", "Okafor")}),
        ("id-not-pseudonymous", {"id": "LI-3", "names": ("Li Wei",)}),
        ("id-not-pseudonymous", {"id": "willa"}),
        ("id-not-pseudonymous", {"id": "104128830611", "uln": "1041288306"}),
        ("date-not-read", {"born": "04/25/2016"}),
        ("date-not-read", {"born": "about 2016"}),
    ],
)
def test_our_own_checks(rule, said):
    assert broken(person(PLANS, **said)) == broken(person(SUPPORT, **said)) == [rule]


def test_numbers_that_fit_and_common_ids_break_none():
    people = [
        person(id="P00012", nhs_number="943 476 5919"),
        person(id="EHC-2016-0414", born=date(2016, 4, 15), upn="UN1"),
        person(id="8842017766", upn=""),
    ]
    assert broken(*people) == []


def test_a_repeated_id_is_told():
    assert broken(person(upn=""), person(upn="")) == ["id-repeated", "id-repeated"]


def test_plan_dates_that_are_not_read_are_told_in_list_1_only():
    said = {"issued": "soon", "updated": "", "reviewed": "in May"}
    assert broken(person(PLANS, **said)) == ["date-not-read", "date-not-read"]
    assert broken(person(SUPPORT, **said)) == []


def test_columns_that_a_list_lacks_are_told_and_not_checked_row_by_row():
    columns = frozenset({Column.ID, Column.BORN, Column.NEED, Column.UPN})
    poor = person(gender="", ethnicity="", disability="", main="", upn="", uln="")
    assert broken(poor, columns=columns) == ["107"]
    missing = unchecked(CohortList(SUPPORT, (), columns))
    assert Column.GENDER in missing and Column.ISSUED not in missing


def test_a_fault_tells_where_and_no_value_of_a_cell():
    poor = person(id="P00012", upn="A801200005001", uln="12", need="")
    for fault in faults(CohortList(PLANS, (poor,), frozenset(Column)), ON):
        assert (fault.list, fault.id, fault.row) == (PLANS, "P00012", 2)
        assert "A801" not in fault.message and fault.message.endswith((".", "?"))
        assert fault.column in {column.value for column in Column}


def test_a_fault_of_a_row_whose_id_tells_who_it_is_names_the_row():
    poor = person(id="B801200005001", gender="")
    assert {one.id for one in faults(CohortList(PLANS, (poor,), frozenset(Column)), ON)} == {
        "row 2"
    }


def test_people_and_their_rows_do_not_show_in_a_crash():
    assert "B8012" not in repr(person(upn="B801200005001"))
    assert [
        column for column in DATES if not isinstance(getattr(person(), column.name.lower()), Day)
    ] == []
