"""A printed share holds the truth, and never tells a number under 5."""

from collections import defaultdict
from collections.abc import Iterator
from math import ceil

import pytest

from sendprep.domain.intervals import Share, across, share
from sendprep.domain.printed_share import PrintedShare, printed_share

Parts = tuple[int, int, int]


def every(audited: int, frame: int) -> Iterator[tuple[Parts, Share, PrintedShare | None]]:
    """Yield every way to part so many cases, with the share and how it is printed."""
    for yes in range(audited + 1):
        for short in range(audited + 1 - yes):
            beside, applied = audited - yes - short, yes + short
            if applied:
                found = share(yes, applied, ceil(frame * applied / audited))
                yield (yes, short, beside), found, printed_share(found, audited, frame, beside)


def shown(yes: int, short: int, beside: int = 0) -> PrintedShare | None:
    found = share(yes, yes + short, 1204)
    return printed_share(found, yes + short + beside, 1204, beside)


@pytest.mark.parametrize("audited", [5, 6, 7, 8, 9, 10, 11, 12, 13, 20, 33])
def test_no_part_under_five_can_be_worked_out_from_what_is_printed(audited: int) -> None:
    for frame in (audited, 1204):
        alike: defaultdict[PrintedShare, list[Parts]] = defaultdict(list)
        for parts, _, printed in every(audited, frame):
            if printed:
                alike[printed].append(parts)
        for same in alike.values():
            for parts in same:
                for place, part in enumerate(parts):
                    if 0 < part < 5:
                        assert {one[place] for one in same} != {part}, (parts, same)


@pytest.mark.parametrize("audited", [5, 12, 20])
def test_the_range_that_is_printed_holds_the_number_the_share_and_its_interval(
    audited: int,
) -> None:
    for (yes, short, _), found, printed in every(audited, 1204):
        if printed:
            assert printed.yes[0] <= yes <= printed.yes[1]
            assert printed.cases[0] <= yes + short <= printed.cases[1]
            assert printed.value[0] <= found.value <= printed.value[1]
            assert printed.low <= found.low
            assert found.high <= printed.high


def test_numbers_from_five_on_are_printed_as_they_are() -> None:
    seen = shown(41, 13)
    assert seen and seen.is_exact
    assert (seen.counted, seen.percent, seen.likely) == ("41 of 54", "76%", "63% to 85%")
    assert not seen.is_all


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ((10, 2), "8 to 11 of 12"),
        ((2, 10), "1 to 4 of 12"),
        ((12, 0), "all of 12"),
        ((0, 12), "none of 12"),
        ((39, 12, 3), "39 of 50 to 53"),
        ((8, 0, 4), "all of 8 to 11"),
    ],
)
def test_a_small_part_makes_a_range(parts: Parts, words: str) -> None:
    seen = shown(*parts)
    assert seen
    assert seen.counted == words


def test_where_few_cases_bear_it_nothing_is_printed() -> None:
    assert printed_share(None, 12, 1204) is None
    assert shown(2, 2) is None
    assert shown(1, 3, 20) is None
    assert shown(5, 5, 1) is None


def test_of_weighed_strata_only_the_cases_are_told_if_a_number_is_small() -> None:
    strata = [share(12, 20, 900), share(5, 10, 40)]
    whole = across(strata)
    assert printed_share(whole, 30, 940) == PrintedShare(
        (17, 17), (30, 30), (whole.value, whole.value), whole.low, whole.high, 940
    )
    small = printed_share(across([share(9, 10, 900), share(7, 10, 40)]), 20, 940)
    assert small and not small.bears
    assert small.counted == "16 to 19 of 20"


@pytest.mark.parametrize("first", range(4, 11))
def test_no_small_number_of_a_stratum_follows_from_a_weighed_share(first: int) -> None:
    """Of 14 in all, so many are of the first stratum; all that have a small part print alike."""
    strata = [share(first, 10, 900), share(14 - first, 10, 40)]
    shown = printed_share(across(strata), 20, 940)
    assert shown
    assert (shown.counted, shown.percent, shown.is_exact) == ("14 of 20", "43% to 97%", False)
    assert shown.low <= across(strata).low <= across(strata).high <= shown.high


def test_a_frame_that_is_all_audited_has_no_margin() -> None:
    seen = printed_share(share(20, 30, 30), 30, 30)
    assert seen and seen.is_all
