"""The frames that samples were drawn from, and the cases in them, which tell no child."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cache
from hashlib import sha256
from operator import itemgetter
from typing import Any

from sendprep.bank.change import Door
from sendprep.bank.columns import day, day_text, moment_text, storable
from sendprep.domain.case_register import Frame
from sendprep.domain.cohort import ListName
from sendprep.domain.cohort_frame import AgeBand, Case, Flag
from sendprep.domain.identity import new_id

_CASE = "id, list, age_band, need, phase, setting, issued, updated, reviewed, flags"
_Row = tuple[str | None, ...]


class Frames:
    """Reads and writes frames; cases come in as `Case` alone, which has no room for who it is."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def all(self) -> list[Frame]:
        """Return all frames in the order in which they were kept."""
        return list(self._where("true", []))

    def get(self, frame_id: str) -> Frame:
        """Return the frame with this id; KeyError if there is none."""
        for found in self._where("id = ?", [frame_id]):
            return found
        raise KeyError(frame_id)

    def cases(self, frame_id: str) -> tuple[Case, ...]:
        """Return the cases of a frame by id; KeyError if there is no such frame."""
        register = self.get(frame_id).register
        rows = self._door.db.query(
            "select * from registers where register = ? order by id", [register]
        )
        return tuple(map(_case, rows))

    def case(self, frame_id: str, case_id: str) -> Case | None:
        """Return one case of a frame, None if the frame has none such; KeyError if it is gone."""
        register = self.get(frame_id).register
        rows = self._door.db.query(
            "select * from registers where register = ? and id = ?", [register, case_id]
        )
        return next(map(_case, rows), None)

    def put(self, name: str, counted_on: date, cases: Sequence[Case]) -> Frame:
        """Keep the cases of a list and return their frame; an equal one is used again."""
        rows = [_row(case) for case in cases]
        register = _name(rows)
        for held in self._where(
            "register = ? and counted_on = ?", [register, counted_on.isoformat()]
        ):
            return held
        self._put_cases(register, rows)
        kept = {
            "id": new_id(),
            "name": storable(name),
            "counted_on": day_text(counted_on),
            "made": moment_text(self._door.now()),
            "register": register,
            "size": len(cases),
        }
        self._door.table("frames").insert(kept)
        return _frame(kept)

    def _put_cases(self, register: str, rows: Iterable[_Row]) -> None:
        self._door.derived("frames").conn.executemany(
            f"insert or ignore into registers (register, {_CASE}) "  # noqa: S608 - our own names
            "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [(register, *row) for row in rows],
        )

    def _where(self, where: str, values: list[str]) -> Iterator[Frame]:
        rows = self._door.db.query(
            f"select * from frames where {where} order by id",  # noqa: S608
            values,
        )
        yield from map(_frame, rows)


def register_name(cases: Sequence[Case]) -> str:
    """Return the SHA-256 of all that cases say, whatever order they have."""
    return _name(map(_row, cases))


def _name(rows: Iterable[_Row]) -> str:
    by_id = sorted(rows, key=itemgetter(0))
    return sha256(json.dumps(by_id, separators=(",", ":")).encode()).hexdigest()


def _frame(row: Mapping[str, Any]) -> Frame:
    return Frame(
        id=row["id"],
        name=row["name"],
        counted_on=date.fromisoformat(row["counted_on"]),
        made=datetime.fromisoformat(row["made"]),
        register=row["register"],
        size=row["size"],
    )


def _row(case: Case) -> _Row:
    return (
        *(case.id, case.list.value, case.age_band.value, case.need, case.phase, case.setting),
        *(day_text(case.issued), day_text(case.updated), day_text(case.reviewed)),
        _flags_text(case.flags),
    )


@cache
def _flags_text(flags: frozenset[Flag]) -> str:
    return json.dumps(sorted(flag.value for flag in flags))


def _case(row: Mapping[str, Any]) -> Case:
    return Case(
        id=row["id"],
        list=ListName(row["list"]),
        age_band=AgeBand(row["age_band"]),
        need=row["need"],
        phase=row["phase"],
        setting=row["setting"],
        issued=day(row["issued"]),
        updated=day(row["updated"]),
        reviewed=day(row["reviewed"]),
        flags=frozenset(map(Flag, json.loads(row["flags"]))),
    )
