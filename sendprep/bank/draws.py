"""The samples that were drawn: plan and seed, the cases, and what took the place of which."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from itertools import starmap
from typing import Any, NamedTuple

from sendprep.bank.change import Door
from sendprep.bank.columns import moment_text, storable
from sendprep.domain.case_register import KeptDraw
from sendprep.domain.sample import Draw, DrawnStratum, DrawPlan, Picking, Replacement


class Draws:
    """Reads and writes draws; the cases themselves are in `Frames`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def all(self) -> list[KeptDraw]:
        """Return all draws, the oldest first."""
        return list(self._where("true", []))

    def count(self) -> int:
        """Return how many draws there are."""
        (count,) = self._door.db.execute("select count(*) from draws").fetchone()
        return int(count)

    def sample(self, draw_id: str) -> frozenset[str]:
        """Return the cases of a sample as it is now, without its plan, strata and reserves."""
        rows = self._door.db.execute(
            "select case_id from drawn where draw_id = ? and replaced_by is null", [draw_id]
        )
        return frozenset(case for (case,) in rows)

    def get(self, draw_id: str) -> KeptDraw:
        """Return the draw with this id; KeyError if there is none."""
        for found in self._where("id = ?", [draw_id]):
            return found
        raise KeyError(draw_id)

    def of_frame(self, frame_hash: str) -> list[KeptDraw]:
        """Return the draws from frames with this `draw.frame_hash`, the oldest first."""
        return list(self._where("frame_hash = ?", [frame_hash]))

    def add(self, kept: KeptDraw) -> None:
        """Store a new draw of a frame that the bank has."""
        drawn = kept.draw
        self._door.table("draws").insert(
            {
                "id": kept.id,
                "frame_id": kept.frame_id,
                "frame_hash": drawn.frame_hash,
                "seed": storable(drawn.plan.seed),
                "plan": json.dumps(_plan_json(drawn.plan), sort_keys=True),
                "strata": json.dumps([_stratum_json(one) for one in drawn.strata]),
                "made": moment_text(kept.made),
                "officer": kept.officer,
            }
        )
        places = [(at, case) for at, one in enumerate(drawn.strata) for case in one.drawn]
        self._door.table("drawn").insert_all(
            _case_row(kept.id, case, stratum, place) for place, (stratum, case) in enumerate(places)
        )
        for one in drawn.replacements:
            self.replace(kept.id, one)

    def replace(self, draw_id: str, made: Replacement) -> None:
        """Store that a case of a draw, not replaced so far, gave way to another."""
        out = f"{draw_id}/{made.out}"
        row = self._door.table("drawn").get(out)
        (last,) = self._door.db.execute(
            "select max(place) from drawn where draw_id = ?", [draw_id]
        ).fetchone()
        self._door.table("drawn").insert(_case_row(draw_id, made.into, row["stratum"], last + 1))
        self._door.table("drawn").update(
            out, {"replaced_by": made.into, "reason": storable(made.reason)}
        )

    def remove(self, draw_id: str) -> None:
        """Remove a draw; its frame stays."""
        self._door.table("draws").delete(draw_id)

    def _where(self, where: str, values: list[str]) -> Iterator[KeptDraw]:
        rows = self._door.db.query(
            f"select * from draws where {where} order by id",  # noqa: S608
            values,
        )
        for row in rows:
            cases = self._door.db.execute(
                "select case_id, stratum, replaced_by, reason from drawn "
                "where draw_id = ? order by place",
                [row["id"]],
            )
            yield _kept(row, [*starmap(_DrawnCase, cases)])


class _DrawnCase(NamedTuple):
    """One row of the table of drawn cases; a tuple, as a sample may have thousands."""

    id: str
    stratum: int
    replaced_by: str | None
    reason: str


def _case_row(draw_id: str, case: str, stratum: int, place: int) -> dict[str, Any]:
    return {
        "id": f"{draw_id}/{case}",
        "draw_id": draw_id,
        "case_id": case,
        "stratum": stratum,
        "place": place,
        "replaced_by": None,
        "reason": "",
    }


def _kept(row: Mapping[str, Any], cases: Sequence[_DrawnCase]) -> KeptDraw:
    drawn = Draw(
        _plan(row["seed"], json.loads(row["plan"])),
        row["frame_hash"],
        tuple(_strata(json.loads(row["strata"]), cases)),
        _replacements(cases),
    )
    made = datetime.fromisoformat(row["made"])
    return KeptDraw(row["id"], row["frame_id"], drawn, made, row["officer"])


def _replacements(cases: Sequence[_DrawnCase]) -> tuple[Replacement, ...]:
    """Return the replacements in the order in which they were made, which places tell."""
    out_of = {one.replaced_by: one for one in cases if one.replaced_by}
    if not out_of:
        return ()
    return tuple(
        Replacement(out_of[one.id].id, one.id, out_of[one.id].reason)
        for one in cases
        if one.id in out_of
    )


def _strata(
    strata: Sequence[Mapping[str, Any]], cases: Sequence[_DrawnCase]
) -> Iterator[DrawnStratum]:
    later = {one.replaced_by for one in cases}
    drawn: list[list[str]] = [[] for _ in strata]
    for case in cases:
        if case.id not in later:
            drawn[case.stratum].append(case.id)
    for one, ids in zip(strata, drawn, strict=True):
        yield DrawnStratum(
            tuple(one["values"]), one["frame"], one["excluded"], tuple(ids), tuple(one["reserves"])
        )


def _stratum_json(one: DrawnStratum) -> dict[str, Any]:
    return {
        "values": one.values,
        "frame": one.frame,
        "excluded": one.excluded,
        "reserves": one.reserves,
    }


def _plan_json(plan: DrawPlan) -> dict[str, Any]:
    return {
        "size": plan.size,
        "by": plan.by,
        "picking": plan.picking.value,
        "least": plan.least,
        "minimums": [[values, least] for values, least in sorted(plan.minimums.items())],
        "excluded": {case: storable(why) for case, why in plan.excluded.items()},
    }


def _plan(seed: str, plan: Mapping[str, Any]) -> DrawPlan:
    return DrawPlan(
        size=plan["size"],
        seed=seed,
        by=tuple(plan["by"]),
        picking=Picking(plan["picking"]),
        least=plan["least"],
        minimums={tuple(values): least for values, least in plan["minimums"]},
        excluded=plan["excluded"],
    )
