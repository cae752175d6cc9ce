"""What is left out of a printed table cannot be worked out, whoever does the sums."""

from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sendprep.domain.suppression import Suppressed, printed, suppressed, suppressed_list

Table = tuple[tuple[int, ...], ...]
counts = st.one_of(st.integers(0, 2), st.integers(0, 7), st.integers(0, 60))


def tables(most_rows: int, most_columns: int) -> st.SearchStrategy[Table]:
    return st.tuples(st.integers(1, most_rows), st.integers(1, most_columns)).flatmap(
        lambda size: st.tuples(*[st.tuples(*[counts] * size[1])] * size[0])
    )


def flat(table: Suppressed) -> tuple[int | None, ...]:
    """Return all numbers of a printed table: cells, totals of rows and columns, the whole."""
    cells = [one for row in table.cells for one in row]
    return (*cells, *table.rows, *table.columns, table.total)


def true(table: Table) -> tuple[int, ...]:
    columns = [sum(column) for column in zip(*table, strict=True)]
    rows = [sum(row) for row in table]
    return (*(one for row in table for one in row), *rows, *columns, sum(rows))


def others(table: Table) -> Iterator[tuple[int, ...]]:
    """Yield the numbers of all tables whose cells differ by one at most: somebody's guesses."""
    width = len(table[0])
    for change in product((-1, 0, 1), repeat=len(table) * width):
        turned = iter(change)
        yield true(tuple(tuple(one + next(turned) for one in row) for row in table))


def worked_out(table: Table, with_zeros: bool) -> list[int]:
    """Return what is left out and yet the same in every table that could print like this one."""
    shown, real = flat(suppressed(table, with_zeros=with_zeros)), true(table)
    floor = 0 if with_zeros else 1
    unsure: set[int] = set()
    for guess in others(table):
        if all(
            one >= floor if out is None else one == out
            for one, out in zip(guess, shown, strict=True)
        ):
            unsure |= {at for at, one in enumerate(guess) if one != real[at]}
    return [at for at, out in enumerate(shown) if out is None and at not in unsure]


@settings(max_examples=150, deadline=None)
@given(tables(2, 3), st.booleans())
@example(((1, 6), (9, 9)), False)
@example(((1, 1, 20),), False)
@example(((0, 20, 2, 0),), True)
@example(((1, 0), (0, 1)), False)
@example(((0, 0), (0, 3)), True)
def test_nothing_that_is_left_out_can_be_worked_out(table: Table, with_zeros: bool) -> None:
    assert worked_out(table, with_zeros) == []


@settings(max_examples=6, deadline=None)
@given(st.tuples(*[st.tuples(*[counts] * 3)] * 3), st.booleans())
def test_nothing_can_be_worked_out_of_larger_tables(table: Table, with_zeros: bool) -> None:
    assert worked_out(table, with_zeros) == []


@given(tables(6, 5), st.booleans())
def test_no_small_number_is_printed_and_what_is_printed_is_true(
    table: Table, with_zeros: bool
) -> None:
    for out, real in zip(flat(suppressed(table, with_zeros=with_zeros)), true(table), strict=True):
        assert out in (None, real)
        assert out is None or out >= 5 or (out == 0 and not with_zeros)


@given(tables(6, 5))
def test_table_without_small_numbers_is_printed_whole(table: Table) -> None:
    large = tuple(tuple(one + 5 for one in row) for row in table)
    assert suppressed(large).is_whole
    assert flat(suppressed(large)) == true(large)


def test_one_small_number_takes_three_others_and_no_total_with_it() -> None:
    table = suppressed([[2, 30, 8], [40, 50, 60], [9, 70, 7]])
    assert table.cells == ((None, 30, None), (40, 50, 60), (None, 70, None))
    assert table.rows == (40, 150, 86)
    assert (table.columns, table.total) == ((51, 150, 75), 276)
    assert not table.is_whole


def test_small_totals_are_left_out_too() -> None:
    assert flat(suppressed([[1, 1], [1, 1]])) == (None,) * 9
    assert suppressed([[1, 1], [20, 30]]).rows == (None, None)


def test_nobody_is_counted_by_nought_unless_that_tells_something() -> None:
    assert suppressed([[0, 20], [20, 0]]).is_whole
    assert suppressed([[0, 20], [20, 30]], with_zeros=True).cells == ((None, None), (None, None))


@given(st.lists(counts, min_size=1, max_size=12))
def test_list_hides_two_numbers_or_its_total(given_counts: list[int]) -> None:
    shown, total = suppressed_list(given_counts)
    out = [one for one, real in zip(shown, given_counts, strict=True) if one is None]
    assert all(one in (None, real) for one, real in zip(shown, given_counts, strict=True))
    assert not any(one is not None and 0 < one < 5 for one in (*shown, total))
    assert len(out) != 1 or total is None


def test_list_of_two_groups_keeps_its_total() -> None:
    assert suppressed_list([10, 2]) == ((None, None), 12)
    assert suppressed_list([10, 20, 3, 8]) == ((10, 20, None, None), 41)


def test_smallest_printed_number_can_be_another() -> None:
    assert suppressed_list([9, 30, 40], least=10) == ((None, None, 40), 79)


def test_what_is_left_out_prints_as_a_letter() -> None:
    assert [printed(one) for one in (0, 12, 1204, None)] == ["0", "12", "1,204", "c"]


def test_what_is_no_table_of_counts_is_refused() -> None:
    empty: tuple[list[list[int]], ...] = ([], [[]], [[1, 2], [3]])
    for none in empty:
        with pytest.raises(ValueError, match="rows of equal length"):
            suppressed(none)
    with pytest.raises(ValueError, match="never below 0"):
        suppressed([[5, -1]])
