"""The numbers of a binder's pages: each page has one, and keeps it."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from sendprep.domain.binder import Issue, NumberedPart
from sendprep.domain.binder_numbers import PartPages, given_out, number_pages

KEYS = st.lists(st.sampled_from("abcdefgh"), unique=True, max_size=8)
"""The parts of a binder, as an issue has them."""


@st.composite
def _parts(draw: st.DrawFn) -> list[PartPages]:
    return [PartPages(key, draw(st.integers(0, 4))) for key in draw(KEYS)]


@st.composite
def _in_one_order(draw: st.DrawFn) -> list[PartPages]:
    keys = sorted(draw(KEYS))
    return [PartPages(key, draw(st.integers(0, 40))) for key in keys]


def _labels(parts: tuple[NumberedPart, ...]) -> list[str]:
    return [label for part in parts for label in part.labels]


def _issue(parts: tuple[NumberedPart, ...]) -> Issue:
    return Issue("", "", 1, date(2025, 12, 1), "", "", "", parts)


def _sorted_as(label: str) -> tuple[int, str]:
    digits = label.rstrip("-abcdefghijklmnopqrstuvwxyz")
    return int(digits), label[len(digits) :]


def test_what_was_never_given_out_counts_from_1() -> None:
    """Three parts of a first issue have the pages 1 to 6."""
    parts = number_pages([PartPages("cover", 1), PartPages("E1", 3), PartPages("E2", 2)])
    assert [part.labels for part in parts] == [("1",), ("2", "3", "4"), ("5", "6")]


def test_pages_that_grow_later_are_212a_and_212b() -> None:
    """A part that is longer now, and one that is new, stand between numbers that hold."""
    first = number_pages([PartPages("a", 212), PartPages("c", 2)])
    parts = number_pages([PartPages("a", 214), PartPages("b", 1), PartPages("c", 2)], first)
    assert _labels(parts)[210:] == ["211", "212", "212a", "212b", "212c", "213", "214"]


def test_a_number_of_what_is_gone_is_not_given_to_another_page() -> None:
    """What follows a part that was left out goes on after the highest number ever given."""
    first = number_pages([PartPages("a", 2), PartPages("E1", 3)])
    parts = number_pages([PartPages("a", 3), PartPages("E2", 1)], first)
    assert _labels(parts) == ["1", "2", "6", "7"]


def test_what_comes_back_has_its_old_numbers() -> None:
    """An exhibit that one issue left out stands in the next under the numbers of the first."""
    first = number_pages([PartPages("a", 1), PartPages("E1", 2), PartPages("E2", 1)])
    second = number_pages([PartPages("a", 1), PartPages("E2", 2)], first)
    held = given_out([_issue(first), _issue(second)])
    third = number_pages([PartPages("a", 1), PartPages("E1", 3), PartPages("E2", 2)], held)
    assert _labels(third) == ["1", "2", "3", "3a", "4", "5"]


def test_a_page_between_212_and_212a_finds_a_number() -> None:
    """Also there one fits, though it is a rare sight."""
    first = (NumberedPart("a", ("212",)), NumberedPart("b", ("212a",)), NumberedPart("c", ("213",)))
    parts = number_pages([PartPages("a", 3), PartPages("b", 1), PartPages("c", 1)], first)
    assert _labels(parts) == ["212", "212-a", "212-b", "212a", "213"]


@given(st.lists(_parts(), min_size=1, max_size=5))
def test_every_page_has_its_own_number_and_keeps_it(issues: list[list[PartPages]]) -> None:
    """However parts come, go, grow, shrink and change places from issue to issue."""
    before: tuple[NumberedPart, ...] = ()
    for issue in issues:
        parts = number_pages(issue, before)
        labels = _labels(parts)
        assert [(part.key, len(part.labels)) for part in parts] == [
            (part.key, part.count) for part in issue
        ]
        assert len(set(labels)) == len(labels)
        held = {part.key: part.labels for part in before}
        for part in parts:
            was = held.get(part.key, ())
            assert part.labels[: len(was)] == was[: len(part.labels)]
        given_before = set(_labels(before))
        for part in parts:
            new = part.labels[len(held.get(part.key, ())) :]
            assert not given_before.intersection(new)
        before = given_out([_issue(before), _issue(parts)])


@given(st.lists(_in_one_order(), min_size=1, max_size=6))
def test_numbers_rise_where_parts_keep_their_order(issues: list[list[PartPages]]) -> None:
    """Who turns the leaves meets the numbers in their order, late ones among them."""
    before: tuple[NumberedPart, ...] = ()
    for issue in issues:
        parts = number_pages(issue, before)
        labels = [_sorted_as(label) for label in _labels(parts)]
        assert labels == sorted(labels)
        before = parts
