"""The inspectors' findings under each weakness, with our answers."""

from collections.abc import Mapping
from typing import Any

from sendprep.bank.change import Door
from sendprep.domain.weakness import Answer, Finding


class Findings:
    """Reads and writes findings."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def all(self) -> list[Finding]:
        """Return all findings, weakness by weakness."""
        rows = self._door.db.query(
            "select findings.* from findings join weaknesses on weaknesses.id = weakness_id "
            "order by weaknesses.number, weakness_id, findings.number, findings.id"
        )
        return [_finding(row) for row in rows]

    def of(self, weakness_id: str) -> list[Finding]:
        """Return the findings under one weakness by number."""
        rows = self._door.db.query(
            "select * from findings where weakness_id = ? order by number, id", [weakness_id]
        )
        return [_finding(row) for row in rows]

    def get(self, finding_id: str) -> Finding:
        """Return the finding with this id; KeyError if there is none."""
        for row in self._door.db.query("select * from findings where id = ?", [finding_id]):
            return _finding(row)
        raise KeyError(finding_id)

    def add(self, finding: Finding) -> None:
        """Store a new finding."""
        self._door.table("findings").insert({"id": finding.id, **_row(finding)})

    def update(self, finding: Finding) -> None:
        """Store a finding that the bank already has."""
        self._door.table("findings").update(finding.id, _row(finding))

    def remove(self, finding_id: str) -> None:
        """Remove a finding; links to it stay with its weakness."""
        self._door.table("findings").delete(finding_id)


def _row(finding: Finding) -> dict[str, str | int | None]:
    return {
        "weakness_id": finding.weakness_id,
        "number": finding.number,
        "text": finding.text,
        "page": finding.page,
        "answer": finding.answer.value,
        "response": finding.response,
    }


def _finding(row: Mapping[str, Any]) -> Finding:
    return Finding(
        id=row["id"],
        weakness_id=row["weakness_id"],
        number=row["number"],
        text=row["text"],
        page=row["page"],
        answer=Answer(row["answer"]),
        response=row["response"],
    )
