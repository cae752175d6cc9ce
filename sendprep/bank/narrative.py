"""Our own account of each weakness, section by section; its versions are read from the log."""

import json
from datetime import datetime

from sendprep.bank.change import Door
from sendprep.domain.narrative import Section, Version


class Narrative:
    """Reads and writes the sections of our account."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def of(self, weakness_id: str) -> dict[Section, str]:
        """Return every section of a weakness's account, empty where nothing is written."""
        rows = self._door.db.execute(
            "select section, text from narrative where weakness_id = ?", [weakness_id]
        )
        written = dict(rows.fetchall())
        return {section: written.get(section.value, "") for section in Section}

    def write(self, weakness_id: str, section: Section, text: str) -> None:
        """Store a section; the same text again leaves no step."""
        table = self._door.table("narrative")
        key = _key(weakness_id, section)
        if table.count_where("id = ?", [key]):
            table.update(key, {"text": text})
        elif text:
            table.insert(
                {"id": key, "weakness_id": weakness_id, "section": section.value, "text": text}
            )

    def versions(self, weakness_id: str, section: Section) -> list[Version]:
        """Return all states of a section, newest first; the first of them is the present one."""
        rows = self._door.db.execute(
            "select at, officer, col, became from entries join steps on steps.seq = entries.step "
            "where tbl = 'narrative' and row = ? and col in ('', 'text') "
            "order by entries.seq desc",
            [_key(weakness_id, section)],
        )
        return [
            Version(datetime.fromisoformat(at), officer, _text(col, became))
            for at, officer, col, became in rows
        ]


def _key(weakness_id: str, section: Section) -> str:
    """Return the row's key, made of its meaning: two officers' rows are then the same row."""
    return f"{weakness_id}/{section.value}"


def _text(col: str, became: str | None) -> str:
    if became is None:
        return ""
    value = json.loads(became)
    return str(value if col else value["text"])
