"""Faults by rule: none is lost, each rule of a list stands once."""

from cohorts_made import PLANS, SUPPORT
from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.cohort import Fault
from sendprep.domain.cohort_faults import by_rule

_FAULTS = st.lists(
    st.builds(
        Fault,
        rule=st.sampled_from(["101a", "103", "personal-data"]),
        list=st.sampled_from([PLANS, SUPPORT]),
        id=st.text("PS0123456789", min_size=1, max_size=6),
        row=st.integers(2, 9_000),
        column=st.just("UPN"),
        message=st.sampled_from(["The gender is missing.", "Another row has the same UPN."]),
        is_query=st.booleans(),
    )
)


@given(_FAULTS)
def test_every_fault_stands_under_its_rule_and_none_twice(faults: list[Fault]) -> None:
    rules = by_rule(faults)
    assert sorted(map(id, faults)) == sorted(id(one) for rule in rules for one in rule.faults)
    names = [(one.rule, one.list, one.message, one.is_query) for one in rules]
    assert len(set(names)) == len(names)
    assert [one.rule for one in rules] == sorted(one.rule for one in rules)
