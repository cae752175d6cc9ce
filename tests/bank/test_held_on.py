"""The list of what was held on a day is what the rule says, whatever came and went since."""

from datetime import UTC, date, datetime, timedelta

from bank_made import some_evidence
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence
from sendprep.domain.holdings import held_on
from sendprep.domain.register import Only

START = datetime(2026, 3, 28, 12, 0, tzinfo=UTC)
HALF_DAYS = st.integers(0, 5).map(lambda halves: START + timedelta(hours=12 * halves))


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.tuples(HALF_DAYS, st.none() | HALF_DAYS, st.integers(0, 2)), min_size=1, max_size=5
    ),
    st.integers(0, 2),
)
def test_the_list_of_what_was_held_follows_the_rule(
    bank: Bank, pieces: list[tuple[datetime, datetime | None, int]], days: int
) -> None:
    made: list[Evidence] = []
    for number, (added, trashed, replaces) in enumerate(pieces, 1):
        older = made[-replaces].id if 0 < replaces <= len(made) else None
        fresh = vars(some_evidence(number))
        made.append(Evidence(**{**fresh, "added": added, "trashed": trashed, "replaces_id": older}))
    with bank.change("Add"):
        for one in made:
            bank.evidence.add(one)
    day = START.date() + timedelta(days=days)
    listed = set(bank.evidence_list.ids(Only(held_on=day, ids=frozenset(one.id for one in made))))
    assert listed == {one.id for one in held_on(made, day)}


def test_a_day_before_everything_holds_nothing(bank: Bank) -> None:
    with bank.change("Add"):
        bank.evidence.add(some_evidence())
    assert bank.evidence_list.ids(Only(held_on=date(2000, 1, 1))) == []
