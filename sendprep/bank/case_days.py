"""The days of the steps of audited cases, and the lawful exceptions that were given in them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date

from sendprep.bank.change import Door
from sendprep.bank.columns import day as day_of
from sendprep.bank.columns import day_text, storable
from sendprep.domain.statutory_clock import CaseDays, LawfulException, Step

_Row = dict[str, str | None]


class DaysOfCases:
    """Reads and writes days of cases of a round; a case is named by its pseudonymous id alone."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def get(self, round_id: str, case_id: str) -> CaseDays:
        """Return the days of a case; one without any if nothing is recorded."""
        held = self._where("round_id = ? and case_id = ?", [round_id, case_id])
        return held.get(case_id, CaseDays(case_id))

    def of_round(self, round_id: str) -> Mapping[str, CaseDays]:
        """Return the days of all cases of a round of which something is recorded, by case id."""
        return self._where("round_id = ?", [round_id])

    def put(self, round_id: str, case: CaseDays) -> None:
        """Store the days and exceptions of a case in the place of those that were there."""
        held = self.get(round_id, case.case_id)
        of = {"round_id": round_id, "case_id": case.case_id}
        self._put("case_days", of, _day_rows(held), _day_rows(case))
        self._put("case_exceptions", of, _exception_rows(held), _exception_rows(case))

    def _put(
        self, table: str, of: Mapping[str, str], held: Mapping[str, _Row], now: Mapping[str, _Row]
    ) -> None:
        """Write only the rows that differ, so that the log names just what was changed."""
        rows, before = self._door.table(table), f"{of['round_id']}/{of['case_id']}/"
        for key in held.keys() - now.keys():
            rows.delete(before + key)
        for key, row in now.items():
            if key not in held:
                rows.insert({"id": before + key, **of, **row})
            elif held[key] != row:
                rows.update(before + key, row)

    def _where(self, where: str, values: list[str]) -> dict[str, CaseDays]:
        days: dict[str, dict[Step, date]] = defaultdict(dict)
        given: dict[str, list[LawfulException]] = defaultdict(list)
        for case, step, day in self._rows("case_id, step, day from case_days", where, values):
            days[case][Step[step.upper()]] = date.fromisoformat(day)
        for case, name, words, first, last in self._rows(
            "case_id, exception, words, first_day, last_day from case_exceptions", where, values
        ):
            given[case].append(LawfulException(name, words, day_of(first), day_of(last)))
        return {
            case: CaseDays(case, _in_order(days[case]), tuple(given[case]))
            for case in days.keys() | given.keys()
        }

    def _rows(self, what: str, where: str, values: list[str]) -> Iterator[tuple[str, ...]]:
        yield from self._door.db.execute(
            f"select {what} where {where} order by id",
            values,
        )


def _in_order(days: Mapping[Step, date]) -> dict[Step, date]:
    return {step: days[step] for step in Step if step in days}


def _day_rows(case: CaseDays) -> dict[str, _Row]:
    return {
        step.name.lower(): {"step": step.name.lower(), "day": day.isoformat()}
        for step, day in case.days.items()
    }


def _exception_rows(case: CaseDays) -> dict[str, _Row]:
    return {
        one.id: {
            "exception": one.id,
            "words": storable(one.words),
            "first_day": day_text(one.first),
            "last_day": day_text(one.last),
        }
        for one in case.exceptions
    }
