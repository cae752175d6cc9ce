"""The cases that inspectors track: who is one, which documents are uploaded, what happened when."""

import json
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from sendprep.bank.change import Door
from sendprep.bank.columns import day, day_text, storable
from sendprep.domain.evidence import Agency
from sendprep.domain.tracked_case import (
    Consent,
    Support,
    TrackedCase,
    TrackedDocument,
    TrackedMonth,
)


class TrackedCases:
    """Reads and writes tracked cases; a child is named by its pseudonymous id alone."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def all(self) -> list[TrackedCase]:
        """Return all tracked cases by number, with their documents and months."""
        return self._where("true", [])

    def get(self, tracked_id: str) -> TrackedCase:
        """Return the tracked case with this id; KeyError if there is none."""
        for found in self._where("id = ?", [tracked_id]):
            return found
        raise KeyError(tracked_id)

    def free_number(self) -> int:
        """Return the lowest number that no case has: one that is replaced leaves its place."""
        taken = {number for (number,) in self._door.db.execute("select number from tracked_cases")}
        return next(number for number in range(1, len(taken) + 2) if number not in taken)

    def add(self, case: TrackedCase) -> None:
        """Store a new case with its documents and months."""
        self._door.table("tracked_cases").insert({"id": case.id, **_row(case)})
        for document in case.documents.values():
            self.put_document(case.id, document)
        for month in case.months:
            self.put_month(case.id, month)

    def update(self, case: TrackedCase) -> None:
        """Store what is said of a case; its documents and months stay as they are."""
        self._door.table("tracked_cases").update(case.id, _row(case))

    def remove(self, tracked_id: str) -> None:
        """Remove a case with its documents and months."""
        self._door.table("tracked_cases").delete(tracked_id)

    def put_document(self, tracked_id: str, document: TrackedDocument) -> None:
        """Store how a document stands; one that says nothing is removed."""
        row = {"uploaded": day_text(document.uploaded), "not_held": storable(document.not_held)}
        says = document.uploaded or document.not_held
        self._put(
            "tracked_documents", tracked_id, "document", document.document, row if says else {}
        )

    def put_month(self, tracked_id: str, month: TrackedMonth) -> None:
        """Store what happened in a month; one without words is removed."""
        row = {"words": storable(month.words), "kept_because": storable(month.kept_because)}
        self._put("tracked_months", tracked_id, "month", month.month, row if month.words else {})

    def _put(
        self, name: str, tracked_id: str, column: str, value: str, row: Mapping[str, str | None]
    ) -> None:
        """Store a row of a case in the place of the one that was there; {} stores none."""
        table, key = self._door.table(name), f"{tracked_id}/{value}"
        is_held = table.count_where("id = ?", [key])
        if row and is_held:
            table.update(key, dict(row))
        elif row:
            table.insert({"id": key, "tracked_id": tracked_id, column: value, **row})
        elif is_held:
            table.delete(key)

    def _where(self, where: str, values: list[str]) -> list[TrackedCase]:
        rows = self._door.db.query(
            f"select * from tracked_cases where {where} order by number, id",  # noqa: S608
            values,
        )
        documents, months = self._documents(), self._months()
        return [_case(row, documents[row["id"]], tuple(months[row["id"]])) for row in rows]

    def _documents(self) -> Mapping[str, dict[str, TrackedDocument]]:
        found: dict[str, dict[str, TrackedDocument]] = defaultdict(dict)
        for tracked, document, uploaded, not_held in self._door.db.execute(
            "select tracked_id, document, uploaded, not_held from tracked_documents order by id"
        ):
            found[tracked][document] = TrackedDocument(document, day(uploaded), not_held)
        return found

    def _months(self) -> Mapping[str, list[TrackedMonth]]:
        found: dict[str, list[TrackedMonth]] = defaultdict(list)
        for tracked, month, words, because in self._door.db.execute(
            "select tracked_id, month, words, kept_because from tracked_months order by month, id"
        ):
            found[tracked].append(TrackedMonth(month, words, because))
        return found


def _row(case: TrackedCase) -> dict[str, str | int | None]:
    return {
        "number": case.number,
        "case_id": storable(case.case_id),
        "support": case.support.value,
        "age_band": case.age_band,
        "need": case.need,
        "phase": case.phase,
        "setting": case.setting,
        "alternative": int(case.is_in_alternative_provision),
        "services": json.dumps(sorted(one.value for one in case.services)),
        "named": day_text(case.named),
        "consent": case.consent.value,
        "meeting": day_text(case.meeting),
    }


def _case(
    row: Mapping[str, Any],
    documents: Mapping[str, TrackedDocument],
    months: tuple[TrackedMonth, ...],
) -> TrackedCase:
    return TrackedCase(
        id=row["id"],
        number=row["number"],
        case_id=row["case_id"],
        support=Support(row["support"]),
        age_band=row["age_band"],
        need=row["need"],
        phase=row["phase"],
        setting=row["setting"],
        is_in_alternative_provision=bool(row["alternative"]),
        services=frozenset(map(Agency, json.loads(row["services"]))),
        named=day(row["named"]),
        consent=Consent(row["consent"]),
        meeting=day(row["meeting"]),
        documents=documents,
        months=months,
    )
