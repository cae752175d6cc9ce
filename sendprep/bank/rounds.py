"""The rounds of audits: their sample and instrument, agreed grades, and which board saw them."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sendprep.bank.change import Door
from sendprep.bank.columns import day_text, moment_text, storable
from sendprep.domain.audit import AgreedGrade, AuditRound, BoardSight


class Rounds:
    """Reads and writes rounds with what came of them; the audits themselves are in `Audits`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def all(self) -> list[AuditRound]:
        """Return all rounds by number."""
        return self._where("true", [])

    def get(self, round_id: str) -> AuditRound:
        """Return the round with this id; KeyError if there is none."""
        for found in self._where("id = ?", [round_id]):
            return found
        raise KeyError(round_id)

    def of_draw(self, draw_id: str) -> list[AuditRound]:
        """Return the rounds that audit a sample, by number."""
        return self._where("draw_id = ?", [draw_id])

    def next_number(self) -> int:
        """Return the number that a new round is given."""
        (highest,) = self._door.db.execute("select max(number) from rounds").fetchone()
        return (highest or 0) + 1

    def add(self, round_: AuditRound) -> None:
        """Store a new round of a draw that the bank has."""
        self._door.table("rounds").insert({"id": round_.id, **_row(round_)})

    def update(self, round_: AuditRound) -> None:
        """Store a round that the bank already has."""
        self._door.table("rounds").update(round_.id, _row(round_))

    def remove(self, round_id: str) -> None:
        """Remove a round with its audits, agreed grades and sights; its sample stays."""
        self._door.table("rounds").delete(round_id)

    def agreed(self, round_id: str) -> list[AgreedGrade]:
        """Return the agreed grades of a round, by case."""
        rows = self._door.db.query(
            "select * from agreed_grades where round_id = ? order by case_id", [round_id]
        )
        return [_agreed(row) for row in rows]

    def agree(self, agreed: AgreedGrade) -> None:
        """Store the grade on which the auditors of a case agreed, over an earlier one."""
        table, key = self._door.table("agreed_grades"), f"{agreed.round_id}/{agreed.case_id}"
        if table.count_where("id = ?", [key]):
            table.update(key, _agreed_row(agreed))
        else:
            table.insert({"id": key, **_agreed_row(agreed)})

    def sights(self, round_id: str) -> list[BoardSight]:
        """Return which boards saw a round, by day."""
        rows = self._door.db.query(
            "select * from board_sights where round_id = ? order by seen, id", [round_id]
        )
        return [_sight(row) for row in rows]

    def see(self, sight: BoardSight) -> None:
        """Store that a board saw a round."""
        self._door.table("board_sights").insert(
            {
                "id": sight.id,
                "round_id": sight.round_id,
                "board": storable(sight.board),
                "seen": day_text(sight.seen),
                "decision": storable(sight.decision),
            }
        )

    def _where(self, where: str, values: list[str]) -> list[AuditRound]:
        rows = self._door.db.query(
            f"select * from rounds where {where} order by number, id",  # noqa: S608
            values,
        )
        return [_round(row) for row in rows]


def _row(round_: AuditRound) -> dict[str, str | int | None]:
    return {
        "number": round_.number,
        "title": storable(round_.title),
        "draw_id": round_.draw_id,
        "instrument_id": round_.instrument_id,
        "instrument_version": round_.instrument_version,
        "instrument_hash": round_.instrument_hash,
        "begun": moment_text(round_.begun),
        "second": json.dumps(round_.second),
    }


def _round(row: Mapping[str, Any]) -> AuditRound:
    return AuditRound(
        id=row["id"],
        number=row["number"],
        title=row["title"],
        draw_id=row["draw_id"],
        instrument_id=row["instrument_id"],
        instrument_version=row["instrument_version"],
        instrument_hash=row["instrument_hash"],
        begun=datetime.fromisoformat(row["begun"]),
        second=tuple(json.loads(row["second"])),
    )


def _agreed_row(agreed: AgreedGrade) -> dict[str, str | None]:
    return {
        "round_id": agreed.round_id,
        "case_id": agreed.case_id,
        "grade": agreed.grade,
        "reason": storable(agreed.reason),
        "officer": agreed.officer,
        "agreed": moment_text(agreed.agreed),
    }


def _agreed(row: Mapping[str, Any]) -> AgreedGrade:
    return AgreedGrade(
        row["round_id"],
        row["case_id"],
        row["grade"],
        row["reason"],
        row["officer"],
        datetime.fromisoformat(row["agreed"]),
    )


def _sight(row: Mapping[str, Any]) -> BoardSight:
    return BoardSight(
        row["id"],
        row["round_id"],
        row["board"],
        date.fromisoformat(row["seen"]),
        row["decision"],
    )
