"""What is done about weaknesses, and which later rounds of audits are to show that it worked."""

from collections.abc import Mapping
from typing import Any

from sendprep.bank.change import Door
from sendprep.bank.columns import day, day_text, storable
from sendprep.domain.action import Action, Reaudit


class Actions:
    """Reads and writes actions with the re-audits that they wait for."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def all(self) -> list[Action]:
        """Return all actions by number."""
        return self._where("true", [])

    def get(self, action_id: str) -> Action:
        """Return the action with this id; KeyError if there is none."""
        for found in self._where("id = ?", [action_id]):
            return found
        raise KeyError(action_id)

    def next_number(self) -> int:
        """Return the number that a new action is given."""
        (highest,) = self._door.db.execute("select max(number) from actions").fetchone()
        return (highest or 0) + 1

    def add(self, action: Action) -> None:
        """Store a new action."""
        self._door.table("actions").insert({"id": action.id, **_row(action)})

    def update(self, action: Action) -> None:
        """Store an action that the bank already has."""
        self._door.table("actions").update(action.id, _row(action))

    def remove(self, action_id: str) -> None:
        """Remove an action with the re-audits that it waits for."""
        self._door.table("actions").delete(action_id)

    def reaudits(self) -> list[Reaudit]:
        """Return all re-audits, by number of their action, round and criterion."""
        rows = self._door.db.query(
            "select reaudits.* from reaudits join actions on actions.id = action_id "
            "join rounds on rounds.id = round_id "
            "order by actions.number, actions.id, rounds.number, criterion"
        )
        return [_reaudit(row) for row in rows]

    def put_reaudit(self, reaudit: Reaudit) -> None:
        """Store the re-audit that an action waits for, over what was stored of it before."""
        table, key = self._door.table("reaudits"), _key(reaudit)
        if table.count_where("id = ?", [key]):
            table.update(key, _reaudit_row(reaudit))
        else:
            table.insert({"id": key, **_reaudit_row(reaudit)})

    def _where(self, where: str, values: list[str]) -> list[Action]:
        rows = self._door.db.query(
            f"select * from actions where {where} order by number, id",  # noqa: S608
            values,
        )
        return [_action(row) for row in rows]


def _key(reaudit: Reaudit) -> str:
    return f"{reaudit.action_id}/{reaudit.round_id}/{reaudit.criterion}"


def _row(action: Action) -> dict[str, str | int | None]:
    return {
        "number": action.number,
        "text": storable(action.text),
        "weakness_id": action.weakness_id,
        "owner": storable(action.owner),
        "due": day_text(action.due),
        "done": day_text(action.done),
    }


def _action(row: Mapping[str, Any]) -> Action:
    return Action(
        id=row["id"],
        number=row["number"],
        text=row["text"],
        weakness_id=row["weakness_id"],
        owner=row["owner"],
        due=day(row["due"]),
        done=day(row["done"]),
    )


def _reaudit_row(reaudit: Reaudit) -> dict[str, str | None]:
    return {
        "action_id": reaudit.action_id,
        "round_id": reaudit.round_id,
        "criterion": reaudit.criterion,
        "due": day_text(reaudit.due),
        "closed_by": reaudit.closed_by,
        "because": storable(reaudit.because),
    }


def _reaudit(row: Mapping[str, Any]) -> Reaudit:
    return Reaudit(
        action_id=row["action_id"],
        round_id=row["round_id"],
        criterion=row["criterion"],
        due=day(row["due"]),
        closed_by=row["closed_by"],
        because=row["because"],
    )
