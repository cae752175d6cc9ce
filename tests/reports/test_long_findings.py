"""What is promised of findings of many words beside short answers, and of a front in large type."""

from dataclasses import replace

import pytest
from sef_made import ashmere

from sendprep.domain.self_evaluation import Account
from sendprep.reports.document import Cell, Column, Table, plain
from sendprep.reports.flow_table import lay_table
from sendprep.reports.flow_words import Numbers
from sendprep.reports.sef_findings import findings
from sendprep.reports.styles import HEIGHT

_NUMBERS = Numbers({}, frozenset())
_WORDS = "Leaders know little of the time that children wait for the therapy in their plans. "


def _account(finding: int, answer: int) -> Account:
    account = ashmere().accounts[2]
    told = tuple(
        replace(one, text=_WORDS * finding, response=_WORDS * answer) for one in account.findings
    )
    return replace(account, findings=told)


def _table(account: Account) -> Table:
    (table,) = (one for one in findings(account, ashmere(), frozenset()) if isinstance(one, Table))
    return table


@pytest.mark.parametrize(("finding", "answer", "room"), [(9, 1, 28), (3, 1, 48), (2, 2, 56)])
def test_what_is_longer_has_the_wider_column(finding: int, answer: int, room: int) -> None:
    widths = {one.head: one.width for one in _table(_account(finding, answer)).columns}
    assert widths["Our answer"] == room
    assert sum(widths.values()) == 170


def test_long_findings_take_fewer_lines_for_it() -> None:
    table = _table(_account(12, 1))
    even = replace(
        table,
        columns=tuple(
            replace(one, width=wide)
            for one, wide in zip(table.columns, (12, 70, 56, 32), strict=True)
        ),
    )
    tall, short = (lay_table(one, _NUMBERS).piece.height for one in (even, table))
    assert short < 0.85 * tall


def _of_rows(*lines: int) -> Table:
    rows = tuple(
        (Cell(plain(str(place))), Cell(plain("\n".join(["A line."] * count))))
        for place, count in enumerate(lines)
    )
    return Table((Column("No.", 12), Column("Said", 158)), rows, summary="Rows.", row_heads=True)


def test_one_long_row_may_begin_a_table_at_the_foot_of_a_page() -> None:
    long = lay_table(_of_rows(20, 20, 3), _NUMBERS).piece
    parts = long.split(HEIGHT * 0.6, fresh=False)
    assert parts
    first, rest = parts
    assert HEIGHT * 0.3 < first.height <= HEIGHT * 0.6
    assert first.height + rest.height > long.height
    assert lay_table(_of_rows(3, 20, 20), _NUMBERS).piece.split(HEIGHT * 0.3, fresh=False) is None


def test_a_long_row_may_stand_alone_on_the_next_page_and_a_short_one_may_not() -> None:
    long = lay_table(_of_rows(3, 3, 20), _NUMBERS).piece.split(HEIGHT * 0.3, fresh=False)
    assert long
    assert long[1].height > 20 * 9
    assert lay_table(_of_rows(6, 3, 3), _NUMBERS).piece.split(HEIGHT * 0.17, fresh=False) is None


def test_a_table_of_one_row_that_has_no_room_moves_on_whole() -> None:
    assert lay_table(_of_rows(10), _NUMBERS).piece.split(HEIGHT * 0.1, fresh=False) is None
