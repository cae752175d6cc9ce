"""What was decided of words that look as if they told who somebody is: they may be printed."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sendprep.bank.change import Door
from sendprep.bank.columns import moment_text, storable
from sendprep.domain.kept_words import KeptWords


class WordsKept:
    """Reads and writes decisions; one is never changed, only added or taken back."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def all(self) -> list[KeptWords]:
        """Return all decisions in the order in which they were made."""
        rows = self._door.db.query("select * from kept_words order by kept, id")
        return [_kept(row) for row in rows]

    def of(self, place: str) -> list[KeptWords]:
        """Return the decisions on words of one place, in the order in which they were made."""
        rows = self._door.db.query(
            "select * from kept_words where place = ? order by kept, id", [place]
        )
        return [_kept(row) for row in rows]

    def add(self, kept: KeptWords) -> None:
        """Store a new decision."""
        self._door.table("kept_words").insert(
            {
                "id": kept.id,
                "place": storable(kept.place),
                "words": storable(kept.words),
                "kind": kept.kind,
                "because": storable(kept.because),
                "officer": kept.officer,
                "kept": moment_text(kept.kept),
            }
        )

    def remove(self, kept_id: str) -> None:
        """Take a decision back, so that its words are asked about again."""
        self._door.table("kept_words").delete(kept_id)


def _kept(row: Mapping[str, Any]) -> KeptWords:
    return KeptWords(**{**row, "kept": datetime.fromisoformat(row["kept"])})
