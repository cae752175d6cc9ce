"""The draw tab's tables: strata of a plan or a draw, and the cases that were drawn."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sendprep.domain.adequacy import percent_points
from sendprep.domain.draw_foresight import Foresight, PlannedStratum, Unmet
from sendprep.domain.sample import Draw, Values
from sendprep.gui.cases_table import Shape, Sign
from sendprep.gui.rows import Column, RowModel
from sendprep.services.read_rules import need_words

_FIGURES = re.compile(r"([0-9]+)")


@dataclass(frozen=True)
class StratumRow:
    """One stratum: how many cases it holds, how many are drawn, and what those will bear."""

    planned: PlannedStratum
    can_draw: bool
    has_own: bool
    """Whether its minimum was set for it alone."""

    @property
    def name(self) -> str:
        """What it is called."""
        return named(self.planned.values)

    @property
    def least(self) -> str:
        """How many of its cases are drawn at least; "–" where nothing is asked."""
        return f"{self.planned.least:,}" if self.planned.least or self.has_own else "–"

    @property
    def sample(self) -> str:
        """How many of its cases are drawn; "–" while the plan cannot be drawn."""
        return f"{self.planned.sample:,}" if self.can_draw else "–"

    @property
    def says(self) -> str:
        """The row in a sentence."""
        planned = self.planned
        said = [f"{planned.frame:,} cases"]
        if self.can_draw:
            said = [f"{self.sample} of {planned.frame:,} cases, out by at most {self.out_by}"]
        if self.least != "–":
            said.append(f"at least {self.least}{', set for it alone' if self.has_own else ''}")
        return f"{self.name}: {', '.join(said)}"

    @property
    def out_by(self) -> str:
        """How far out a share can be, in words."""
        reach = self.planned.reach
        return f"± {percent_points(reach.margin)}" if reach else "nothing to tell"


@dataclass(frozen=True)
class CaseRow:
    """A case of a sample, or one that gave way to another."""

    id: str
    stratum: str
    note: str = ""
    is_out: bool = False


def stratum_rows(found: Foresight | Unmet, own: Collection[Values]) -> list[StratumRow]:
    """Return the strata of a plan, those of smaller numbers first; `own` have own minimums."""
    can_draw = isinstance(found, Foresight)
    rows = [StratumRow(one, can_draw, one.values in own) for one in found.strata]
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
            Column("Stratum", lambda row: row.name, tip=lambda row: spelt_out(row.name)),
            Column("Frame", lambda row: f"{row.planned.frame:,}", sort=_frame_order, right=True),
            Column(
                *("Left out", lambda row: f"{row.planned.excluded:,}"),
                sort=lambda row: row.planned.excluded,
                right=True,
            ),
            Column(
                *("At least", lambda row: row.least),
                sort=lambda row: row.planned.least,
                right=True,
                tip=lambda row: _OWN if row.has_own else "",
                can_edit=lambda row: bool(row.planned.values),
            ),
            Column(
                *("Sample", lambda row: row.sample),
                sort=lambda row: row.planned.sample,
                right=True,
            ),
            Column("Out by, at most", lambda row: row.out_by, sort=_margin_order),
        ],
        says=lambda row: row.says,
    )


def case_model() -> RowModel[CaseRow]:
    """Return an empty table of drawn cases."""
    return RowModel(
        [
            Column("Case", lambda row: row.id),
            Column("Stratum", lambda row: row.stratum, tip=lambda row: spelt_out(row.stratum)),
            Column("What became of it", lambda row: row.note, tip=lambda row: row.note),
        ],
        says=lambda row: f"{row.id}, {row.stratum}. {row.note}",
    )


def _case_sign(row: CaseRow) -> Sign:
    if row.is_out:
        return ("ph.minus-circle", "muted")
    return ("ph.arrows-clockwise", "accent") if row.note else ("ph.circle-dashed", "none")


def _own_sign(row: StratumRow) -> Sign | None:
    return ("ph.pencil-simple", "accent") if row.has_own else None


LEAST = 3
"""The column of minimums."""
_OWN = "Set for this stratum alone. Del takes it back."
STRATA = Shape(
    stretch=0,
    widest={1: "12,345", 2: "Left out", LEAST: "1,234", 4: "1,234", 5: "nothing to tell"},
    dropped=(2,),
    sign=_own_sign,
    signed=LEAST,
    muted=frozenset({5}),
    least=120,
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


def spelt_out(name: str) -> str:
    """Return the name of a stratum with the words of its need in place of the code."""
    needs = need_words()
    return " / ".join(needs.get(part, part) for part in name.split(" / "))


def _natural(name: str) -> list[tuple[int, str]]:
    """Return what sorts “5-10” before “11-15”, as people would."""
    parts = _FIGURES.split(name)
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts if part]


def _frame_order(row: StratumRow) -> int:
    return row.planned.frame


def _margin_order(row: StratumRow) -> float:
    reach = row.planned.reach
    return reach.margin if reach else 1.0
