"""The draw tab's tables: strata of a plan or a draw, and the cases that were drawn."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sendprep.domain.adequacy import Reach, percent_points
from sendprep.domain.draw_foresight import Foresight
from sendprep.domain.sample import Draw, Values
from sendprep.gui.cases_table import Shape, Sign
from sendprep.gui.rows import Column, RowModel

_FIGURES = re.compile(r"([0-9]+)")


@dataclass(frozen=True)
class StratumRow:
    """One stratum: how many cases it holds, how many are drawn, and what those will bear."""

    name: str
    frame: int
    excluded: int
    sample: int
    reach: Reach | None

    @property
    def out_by(self) -> str:
        """How far out a share can be, in words."""
        return f"± {percent_points(self.reach.margin)}" if self.reach else "nothing to tell"


@dataclass(frozen=True)
class CaseRow:
    """A case of a sample, or one that gave way to another."""

    id: str
    stratum: str
    note: str = ""
    is_out: bool = False


def foreseen_rows(foresight: Foresight) -> list[StratumRow]:
    """Return the strata that a plan would give, those of smaller numbers first."""
    rows = [
        StratumRow(named(one.values), one.frame, one.excluded, one.sample, one.reach)
        for one in foresight.strata
    ]
    return sorted(rows, key=lambda row: _natural(row.name))


def case_rows(drawn: Draw) -> Iterator[CaseRow]:
    """Yield the cases of a sample stratum by stratum, each after the one that it replaced."""
    outs = {one.into: one for one in drawn.replacements}
    for stratum in drawn.strata:
        name = named(stratum.values)
        for case in drawn.ids_of(stratum):
            before = []
            into = case
            while into in outs:
                before.append(outs[into])
                into = outs[into].out
            for one in reversed(before):
                yield CaseRow(one.out, name, f"Replaced by {one.into}: {one.reason}", True)
            yield CaseRow(case, name, "A reserve" if before else "")


def stratum_model() -> RowModel[StratumRow]:
    """Return an empty table of strata."""
    return RowModel(
        [
            Column("Stratum", lambda row: row.name, tip=lambda row: row.name),
            Column("Frame", lambda row: f"{row.frame:,}", sort=lambda row: row.frame, right=True),
            Column("Left out", lambda row: f"{row.excluded:,}", sort=_excluded_order, right=True),
            Column(
                "Sample", lambda row: f"{row.sample:,}", sort=lambda row: row.sample, right=True
            ),
            Column("Out by, at most", lambda row: row.out_by, sort=_margin_order),
        ],
        says=lambda row: (
            f"{row.name}: {row.sample:,} of {row.frame:,} cases, out by at most {row.out_by}"
        ),
    )


def case_model() -> RowModel[CaseRow]:
    """Return an empty table of drawn cases."""
    return RowModel(
        [
            Column("Case", lambda row: row.id),
            Column("Stratum", lambda row: row.stratum, tip=lambda row: row.stratum),
            Column("What became of it", lambda row: row.note, tip=lambda row: row.note),
        ],
        says=lambda row: f"{row.id}, {row.stratum}. {row.note}",
    )


def _case_sign(row: CaseRow) -> Sign:
    if row.is_out:
        return ("ph.minus-circle", "muted")
    return ("ph.arrows-clockwise", "accent") if row.note else ("ph.circle-dashed", "none")


STRATA = Shape(
    stretch=0,
    widest={1: "12,345", 2: "Left out", 3: "1,234", 4: "nothing to tell"},
    dropped=(2,),
    muted=frozenset({4}),
    least=130,
)
CASES = Shape(
    stretch=2,
    widest={0: "P00012345", 1: "11-15 / Secondary / SEMH"},
    dropped=(1,),
    sign=_case_sign,
    muted=frozenset({1, 2}),
    least=120,
)


def named(values: Values) -> str:
    """Return what a stratum is called."""
    return " / ".join(value or "not recorded" for value in values) or "All cases"


def _natural(name: str) -> list[tuple[int, str]]:
    """Return what sorts “5-10” before “11-15”, as people would."""
    parts = _FIGURES.split(name)
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts if part]


def _excluded_order(row: StratumRow) -> int:
    return row.excluded


def _margin_order(row: StratumRow) -> float:
    return row.reach.margin if row.reach else 1.0
