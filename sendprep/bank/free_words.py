"""The fields of the bank in which words can be typed: where words stand, and how they leave.

A new column that a person writes in, and a report prints, gets its line in `_FIELDS`.
"""

# ruff: noqa: S608 - the SQL is made of the names of our own tables and columns

from collections.abc import Iterator
from dataclasses import dataclass

from sendprep.bank.change import Door
from sendprep.domain.free_words import FreeWords, Nature


@dataclass(frozen=True)
class _Field:
    """A column of words; `kept` is a condition on rows whose words were kept with a reason."""

    table: str
    column: str
    nature: Nature = Nature.OWN
    where: str = "true"
    kept: str = "false"

    @property
    def values(self) -> str:
        """The SQL of its rows: id, words, and whether they were kept with a reason."""
        return (
            f"select id, {self.column}, {self.kept} from {self.table} "
            f"where {self.where} and {self.column} != ''"
        )

    def place(self, row: str) -> str:
        """Return the place of the words of a row; narrative has but one column of words."""
        return f"{self.table}/{row}" + ("" if self.table == "narrative" else f"/{self.column}")


_KEPT = "kept_because != ''"
_FIELDS = (
    _Field("inspection", "area", Nature.PUBLIC),
    _Field("inspection", "prepared_by", Nature.PUBLIC),
    _Field("inspection", "context"),
    _Field("inspection", "goes_to"),
    _Field("inspection", "marking"),
    _Field("weaknesses", "text", Nature.PUBLIC),
    _Field("weaknesses", "responsible", Nature.PUBLIC),
    _Field("weaknesses", "title"),
    _Field("findings", "text", Nature.PUBLIC),
    _Field("findings", "response"),
    _Field("narrative", "text"),
    _Field("strengths", "text", Nature.PUBLIC, "page is not null"),
    _Field("strengths", "text", Nature.OWN, "page is null"),
    _Field("events", "title"),
    _Field("evidence", "title"),
    _Field("evidence", "owner"),
    _Field("evidence", "source"),
    _Field("links", "why"),
    _Field("excerpts", "quote", Nature.FIXED),
    _Field("excerpts", "note"),
    _Field("frames", "name", Nature.FIXED),
    _Field("draws", "seed", Nature.FIXED),
    _Field("draws", "officer", Nature.PUBLIC),
    _Field("drawn", "reason", Nature.FIXED),
    _Field("rounds", "title"),
    _Field("audits", "auditor", Nature.PUBLIC),
    _Field("scores", "note", kept=_KEPT),
    _Field("agreed_grades", "reason"),
    _Field("agreed_grades", "officer", Nature.PUBLIC),
    _Field("board_sights", "board"),
    _Field("board_sights", "decision"),
    _Field("case_exceptions", "words"),
    _Field("actions", "text"),
    _Field("actions", "owner"),
    _Field("reaudits", "because"),
    _Field("tracked_documents", "not_held"),
    _Field("tracked_months", "words", kept=_KEPT),
    _Field("recipes", "name"),
    _Field("agreed", "who", Nature.PUBLIC),
    _Field("people", "role"),
    _Field("people", "name", Nature.PUBLIC),
    _Field("people", "body", Nature.PUBLIC),
    _Field("people", "phone", Nature.PUBLIC),
    _Field("people", "mail", Nature.PUBLIC),
    _Field("meetings", "title"),
    _Field("meetings", "room"),
    _Field("meetings", "attends"),
    _Field("questions", "text"),
    _Field("questions", "line"),
    _Field("questions", "who"),
    _Field("touches", "said"),
    _Field("touches", "owner"),
    _Field("touches", "answer"),
    _Field("requests", "text"),
    _Field("requests", "asked_by", Nature.PUBLIC),
    _Field("requests", "given"),
    _Field("requests", "given_by", Nature.PUBLIC),
)
_EXCLUSIONS = (
    "select draws.id, reasons.value from draws, json_each(draws.plan, '$.excluded') as reasons"
)


class FieldsOfWords:
    """Reads words of every field that a report may print, and writes one field anew."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def all(self) -> Iterator[FreeWords]:
        """Yield the words of every field that holds some."""
        for field in _FIELDS:
            for row, text, kept in self._door.db.execute(field.values):
                yield FreeWords(field.place(row), text, field.nature, bool(kept))
        for row, text in self._door.db.execute(_EXCLUSIONS):
            yield FreeWords(f"draws/{row}/plan", text, Nature.FIXED)

    def get(self, place: str) -> FreeWords:
        """Return the words of a place that can be changed; KeyError if it holds none."""
        for field in _FIELDS:
            row = _row(field, place)
            if row and field.nature is Nature.OWN:
                rows = self._door.db.execute(f"{field.values} and id = ?", [row])
                for _, text, kept in rows:
                    return FreeWords(place, text, field.nature, bool(kept))
        raise KeyError(place)

    def put(self, words: FreeWords) -> None:
        """Store the words of a place that `get` gives; KeyError if it gives none."""
        self.get(words.place)
        for field in _FIELDS:
            if row := _row(field, words.place):
                self._door.table(field.table).update(row, {field.column: words.text})
                return


def _row(field: _Field, place: str) -> str:
    """Return the id of the row if `place` is one of the field; "" if it is not."""
    before, after = field.place("\0").split("\0")
    fits = place.startswith(before) and place.endswith(after)
    return place[len(before) : len(place) - len(after)] if fits else ""
