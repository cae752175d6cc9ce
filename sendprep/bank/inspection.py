"""The inspection that the bank prepares for: one row."""

from sendprep.bank.change import Door
from sendprep.bank.columns import day, day_text, span, span_texts
from sendprep.domain.inspection import Framework, Inspection, LetterKind, StatedTotals

_ID = "inspection"
_BLANK = Inspection(area="", framework=Framework.AREA_2023, kind=LetterKind.OTHER)


class InspectionRow:
    """Reads and writes the bank's inspection."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def get(self) -> Inspection:
        """Return the inspection; a blank one until it has been set."""
        for row in self._door.db.query("select * from inspection"):
            return Inspection(
                area=row["area"],
                framework=Framework(row["framework"]),
                kind=LetterKind(row["kind"]),
                visit=span(row["visit_start"], row["visit_end"]),
                letter_date=day(row["letter_date"]),
                outcome=row["outcome"],
                stated=StatedTotals(
                    row["stated_total"], row["stated_sufficient"], row["stated_not_sufficient"]
                ),
                letter_evidence_id=row["letter_evidence_id"],
                revisit=span(row["revisit_start"], row["revisit_end"]),
                context=row["context"],
                prepared_by=row["prepared_by"],
                goes_to=row["goes_to"],
                marking=row["marking"],
            )
        return _BLANK

    def set(self, inspection: Inspection) -> None:
        """Store the inspection."""
        table = self._door.table("inspection")
        row = _row(inspection)
        if table.count:
            table.update(_ID, row)
        else:
            table.insert({"id": _ID, **row})


def _row(inspection: Inspection) -> dict[str, str | int | None]:
    visit_start, visit_end = span_texts(inspection.visit)
    revisit_start, revisit_end = span_texts(inspection.revisit)
    return {
        "area": inspection.area,
        "framework": inspection.framework.value,
        "kind": inspection.kind.value,
        "visit_start": visit_start,
        "visit_end": visit_end,
        "letter_date": day_text(inspection.letter_date),
        "outcome": inspection.outcome,
        "stated_total": inspection.stated.total,
        "stated_sufficient": inspection.stated.sufficient,
        "stated_not_sufficient": inspection.stated.not_sufficient,
        "letter_evidence_id": inspection.letter_evidence_id,
        "revisit_start": revisit_start,
        "revisit_end": revisit_end,
        "context": inspection.context,
        "prepared_by": inspection.prepared_by,
        "goes_to": inspection.goes_to,
        "marking": inspection.marking,
    }
