"""The table model shows, sorts, and keeps its order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from sendprep.gui.rows import ROW, Column, RowModel

_UP, _DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def model() -> RowModel[int]:
    made = RowModel([Column[int]("Number", str, lambda n: n, right=True), Column[int]("Text", str)])
    made.set_rows([10, 9, 100])
    return made


def test_sorts_by_value_where_given_else_by_what_is_shown(model: RowModel[int]) -> None:
    model.sort(0)
    assert model.rows == (9, 10, 100)
    model.sort(1)
    assert model.rows == (10, 100, 9)


def test_order_is_kept_for_new_rows(model: RowModel[int]) -> None:
    model.sort(0, _DOWN)
    model.set_rows([3, 1, 2])

    assert model.rows == (3, 2, 1)


def test_sorting_by_nothing_gives_the_order_of_the_bank(model: RowModel[int]) -> None:
    model.sort(0)
    model.sort(-1)

    assert model.rows == (10, 9, 100)


def test_screen_reader_gets_the_sentence_of_the_row() -> None:
    model = RowModel([Column[int]("Number", str)], lambda n: f"the number {n}")
    model.set_rows([7])

    index = model.index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "the number 7"
    assert index.data(ROW) == 7


@given(st.lists(st.integers(-999, 999)), st.booleans())
def test_chosen_row_stays_chosen_when_sorted(rows: list[int], down: bool) -> None:
    model = RowModel([Column[int]("Number", str, lambda n: n)])
    model.set_rows(rows)
    kept = [QPersistentModelIndex(model.index(place, 0)) for place in range(len(rows))]

    model.sort(0, _DOWN if down else _UP)

    assert [index.data(ROW) for index in kept] == rows


def test_model_keeps_the_rules_of_qt(model: RowModel[int]) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, fatal)

    model.sort(0)
    model.set_rows([])
    model.set_rows([1])

    assert tester.model() is model
