"""What is promised of the choice of what stands on the front of a weakness leaf."""

from collections.abc import Mapping
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from sendprep.reports.sheet_fit import STEPS, Counts, Zone, fitted

_FULL = {zone: 1 if zone in (Zone.AGAINST, Zone.EXACT) else 8 for zone in Zone}
_sizes = st.fixed_dictionaries({zone: st.floats(1, 90) for zone in Zone})
_counts = st.fixed_dictionaries(
    {
        zone: st.integers(1, 1) if zone in (Zone.AGAINST, Zone.EXACT) else st.integers(0, 40)
        for zone in Zone
    }
)


def _used(counts: Counts, sizes: Mapping[Zone, float]) -> float:
    return sum(sizes[zone] * count for zone, count in counts.items())


@given(_counts, _sizes, st.floats(0, 4000))
def test_what_is_chosen_fits_if_anything_does(
    full: Counts, sizes: Mapping[Zone, float], room: float
) -> None:
    chosen = fitted(full, lambda counts: _used(counts, sizes) <= room)
    fewest = {**full, **{zone: min(full[zone], most) for zone, most in STEPS}}
    assert _used(chosen, sizes) <= max(room, _used(fewest, sizes))
    assert all(0 <= chosen[zone] <= full[zone] for zone in Zone)


@given(_counts, _sizes, st.floats(0, 4000))
def test_nothing_that_still_fits_is_left_on_the_back(
    full: Counts, sizes: Mapping[Zone, float], room: float
) -> None:
    chosen = fitted(full, lambda counts: _used(counts, sizes) <= room)
    for zone in Zone:
        if _used(chosen, sizes) <= room and chosen[zone] < full[zone]:
            assert _used({**chosen, zone: chosen[zone] + 1}, sizes) > room


def test_all_stays_where_all_fits() -> None:
    assert fitted(_FULL, lambda counts: True) == _FULL


def test_actions_go_first_and_the_inspectors_words_last() -> None:
    seen: list[dict[Zone, int]] = []

    def never(counts: Counts) -> bool:
        seen.append(dict(counts))
        return False

    last = fitted(_FULL, never)
    order = [
        zone
        for one, other in pairwise(seen[: len(STEPS)])
        for zone in Zone
        if one[zone] != other[zone]
    ]
    designed = [zone for zone in order if zone in (Zone.DID, Zone.EVIDENCE, Zone.NOT_YET)]
    assert designed[:3] == [Zone.DID, Zone.EVIDENCE, Zone.NOT_YET]
    assert STEPS[-1] == (Zone.EXACT, 0)
    assert last == dict.fromkeys(Zone, 0)


def test_a_zone_of_thousands_of_items_is_not_tried_item_by_item() -> None:
    tried: list[Counts] = []

    def fits(counts: Counts) -> bool:
        tried.append(counts)
        return counts[Zone.DID] <= 7

    assert fitted({**dict.fromkeys(Zone, 0), Zone.DID: 5000}, fits)[Zone.DID] == 7
    assert len(tried) < 200
