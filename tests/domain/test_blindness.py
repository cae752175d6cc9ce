"""A case that is audited twice stays blind until both of its audits are finished."""

import pytest

from sendprep.domain.audit import Pass
from sendprep.domain.blindness import blind_cases

FIRST, SECOND = ("C-1", Pass.FIRST), ("C-1", Pass.SECOND)


@pytest.mark.parametrize(
    "finished",
    [
        {},
        {FIRST: False},
        {FIRST: True},
        {FIRST: True, SECOND: False},
        {FIRST: False, SECOND: True},
        {SECOND: True},
    ],
)
def test_a_chosen_case_is_blind_until_both_audits_are_finished(
    finished: dict[tuple[str, Pass], bool],
) -> None:
    assert blind_cases(["C-1"], finished) == {"C-1"}
    assert blind_cases(["C-1"], {**finished, FIRST: True, SECOND: True}) == frozenset()


def test_a_case_that_is_audited_once_is_never_blind() -> None:
    assert blind_cases([], {FIRST: True, ("C-2", Pass.FIRST): False}) == frozenset()


def test_a_case_with_a_second_audit_that_nobody_chose_is_blind_too() -> None:
    assert blind_cases([], {FIRST: True, SECOND: False}) == {"C-1"}
