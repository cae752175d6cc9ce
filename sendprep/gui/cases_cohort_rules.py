"""What the rules find in a list, as tables: rule by rule, and the rows of one rule."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from sendprep.domain.cohort import Fault, ListName
from sendprep.domain.cohort_faults import BrokenRule
from sendprep.gui.cases_table import Shape, Sign
from sendprep.gui.rows import Column, RowModel


class Kind(Enum):
    """What a line says, with its words when many are counted."""

    FAULT = "Faults"
    QUERY = "To ask about"
    REMARK = "Remarks"


_SIGNS: dict[Kind, Sign] = {
    Kind.FAULT: ("ph.x-circle-fill", "bad"),
    Kind.QUERY: ("ph.warning-fill", "part"),
    Kind.REMARK: ("ph.info", "muted"),
}


@dataclass(frozen=True)
class RuleRow:
    """One line: a rule that is broken in a list, or a remark on what was not read or checked."""

    kind: Kind
    rule: str
    list: ListName | None
    message: str
    faults: tuple[Fault, ...] = ()

    @property
    def which(self) -> str:
        """The list, in words."""
        return self.list.value if self.list else ""

    def holds(self, words: str) -> bool:
        """Whether the line, or the ID of one of its rows, holds these words in small letters."""
        own = f"{self.rule} {self.message} {self.which}".casefold()
        return words in own or any(words in one.id.casefold() for one in self.faults)


def rule_rows(broken: Iterable[BrokenRule], remarks: Iterable[str]) -> list[RuleRow]:
    """Return the lines of what was found."""
    found = [
        RuleRow(
            *(Kind.QUERY if one.is_query else Kind.FAULT, one.rule, one.list),
            *(one.message, one.faults),
        )
        for one in broken
    ]
    return [*found, *(RuleRow(Kind.REMARK, "–", None, remark) for remark in remarks)]


def rule_model() -> RowModel[RuleRow]:
    """Return an empty table of rules."""
    return RowModel(
        [
            Column("Rule", lambda row: row.rule),
            Column("List", lambda row: row.which),
            Column("What it finds", lambda row: row.message, tip=lambda row: row.message),
            Column(
                "Rows",
                lambda row: f"{len(row.faults):,}" if row.faults else "",
                sort=lambda row: len(row.faults),
                right=True,
            ),
        ],
        says=_said,
    )


def fault_model() -> RowModel[Fault]:
    """Return an empty table of rows of a list."""
    return RowModel(
        [
            Column("Row", lambda one: f"{one.row:,}", sort=lambda one: one.row, right=True),
            Column("ID", lambda one: one.id, tip=lambda one: one.id),
            Column("Column", lambda one: one.column, tip=lambda one: one.column),
        ],
        says=lambda one: f"Row {one.row}, ID {one.id}, column {one.column}",
    )


RULES = Shape(
    stretch=2,
    widest={0: "personal-data", 1: "List_1", 3: "3,562"},
    dropped=(1,),
    sign=lambda row: _SIGNS[row.kind],
    muted=frozenset({1}),
    least=160,
)
FAULTS = Shape(
    stretch=2,
    widest={0: "3,562", 1: "P00012345"},
    muted=frozenset({2}),
    least=60,
)


def counts(rows: Sequence[RuleRow]) -> dict[Kind, int]:
    """Return how many lines there are of each kind that there is."""
    found = {kind: sum(row.kind is kind for row in rows) for kind in Kind}
    return {kind: count for kind, count in found.items() if count}


def _said(row: RuleRow) -> str:
    if row.kind is Kind.REMARK:
        return f"Remark: {row.message}"
    kind = "to ask about" if row.kind is Kind.QUERY else "fault"
    return f"Rule {row.rule}, {row.which}, {kind}: {row.message} {len(row.faults):,} rows"
