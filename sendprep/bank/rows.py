"""A table whose rows are whole values: all of them, one stored over the one before, one removed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sendprep.bank.change import Door

Value = TypeVar("Value")


@dataclass(frozen=True)
class Shape(Generic[Value]):
    """How a value stands in its table: under which key, in which columns, in which order."""

    table: str
    key: Callable[[Value], str]
    row: Callable[[Value], Mapping[str, str | int | None]]
    value: Callable[[Mapping[str, Any]], Value]
    order: str = "id"


class Rows(Generic[Value]):
    """Reads and writes the values of one table."""

    def __init__(self, door: Door, shape: Shape[Value]) -> None:
        self._door, self._shape = door, shape

    def all(self) -> list[Value]:
        """Return all values in their order."""
        return self.where("true", [])

    def get(self, key: str) -> Value:
        """Return the value under this key; KeyError if there is none."""
        for found in self.where("id = ?", [key]):
            return found
        raise KeyError(key)

    def where(self, where: str, values: Sequence[str]) -> list[Value]:
        """Return the values that `where`, a clause of our own, chooses."""
        table, order = self._shape.table, self._shape.order
        sql = f"select * from {table} where {where} order by {order}"  # noqa: S608
        return [self._shape.value(row) for row in self._door.db.query(sql, list(values))]

    def put(self, value: Value) -> None:
        """Store a value, over the one that was under its key before."""
        table, key = self._door.table(self._shape.table), self._shape.key(value)
        row = dict(self._shape.row(value))
        if table.count_where("id = ?", [key]):
            table.update(key, row)
        else:
            table.insert({"id": key, **row})

    def remove(self, key: str) -> None:
        """Remove the value under this key; nothing happens if there is none."""
        self._door.table(self._shape.table).delete_where("id = ?", [key])


class NumberedRows(Rows[Value]):
    """Reads and writes the values of a table that numbers them."""

    def next_number(self) -> int:
        """Return the number that a new one is given."""
        sql = f"select coalesce(max(number), 0) + 1 from {self._shape.table}"  # noqa: S608
        return int(self._door.db.execute(sql).fetchone()[0])
