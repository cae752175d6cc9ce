"""The samples that were drawn: plan and seed, the cases, and what took the place of which."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

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
            cases = self._door.db.query(
                "select case_id, stratum, replaced_by, reason from drawn "
                "where draw_id = ? order by place",
                [row["id"]],
            )
            yield _kept(row, list(cases))


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


def _kept(row: Mapping[str, Any], cases: Sequence[Mapping[str, Any]]) -> KeptDraw:
    drawn = Draw(
        _plan(row["seed"], json.loads(row["plan"])),
        row["frame_hash"],
        tuple(_strata(json.loads(row["strata"]), cases)),
        _replacements(cases),
    )
    made = datetime.fromisoformat(row["made"])
    return KeptDraw(row["id"], row["frame_id"], drawn, made, row["officer"])


def _replacements(cases: Sequence[Mapping[str, Any]]) -> tuple[Replacement, ...]:
    """Return the replacements in the order in which they were made, which places tell."""
    out_of = {one["replaced_by"]: one for one in cases if one["replaced_by"]}
    return tuple(
        Replacement(out_of[into]["case_id"], into, out_of[into]["reason"])
        for into in (one["case_id"] for one in cases)
        if into in out_of
    )


def _strata(
    strata: Sequence[Mapping[str, Any]], cases: Sequence[Mapping[str, Any]]
) -> Iterator[DrawnStratum]:
    later = {one["replaced_by"] for one in cases}
    for at, one in enumerate(strata):
        drawn = tuple(
            case["case_id"]
            for case in cases
            if case["stratum"] == at and case["case_id"] not in later
        )
        yield DrawnStratum(
            tuple(one["values"]), one["frame"], one["excluded"], drawn, tuple(one["reserves"])
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
