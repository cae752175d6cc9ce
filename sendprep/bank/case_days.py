"""The days of the steps of audited cases, and the lawful exceptions that were given in them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date

from sendprep.bank.change import Door
from sendprep.bank.columns import storable
from sendprep.domain.statutory_clock import CaseDays, LawfulException, Step


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
        of = f"{round_id}/{case.case_id}"
        self._put("case_days", of, "day", _day_texts(held), _day_texts(case))
        self._put("case_exceptions", of, "words", _words(held), _words(case))

    def _put(
        self, table: str, of: str, column: str, held: Mapping[str, str], now: Mapping[str, str]
    ) -> None:
        """Write only the rows that differ, so that the log names just what was changed."""
        rows = self._door.table(table)
        for key in held.keys() - now.keys():
            rows.delete(f"{of}/{key}")
        for key, value in now.items():
            if key not in held:
                rows.insert(_row(table, of, key, value))
            elif held[key] != value:
                rows.update(f"{of}/{key}", {column: value})

    def _where(self, where: str, values: list[str]) -> dict[str, CaseDays]:
        days: dict[str, dict[Step, date]] = defaultdict(dict)
        given: dict[str, list[LawfulException]] = defaultdict(list)
        for case, step, day in self._rows("case_id, step, day from case_days", where, values):
            days[case][Step[step.upper()]] = date.fromisoformat(day)
        for case, name, words in self._rows(
            "case_id, exception, words from case_exceptions", where, values
        ):
            given[case].append(LawfulException(name, words))
        return {
            case: CaseDays(case, _in_order(days[case]), tuple(given[case]))
            for case in days.keys() | given.keys()
        }

    def _rows(self, what: str, where: str, values: list[str]) -> Iterator[tuple[str, str, str]]:
        yield from self._door.db.execute(
            f"select {what} where {where} order by id",
            values,
        )


def _in_order(days: Mapping[Step, date]) -> dict[Step, date]:
    return {step: days[step] for step in Step if step in days}


def _day_texts(case: CaseDays) -> dict[str, str]:
    return {step.name.lower(): day.isoformat() for step, day in case.days.items()}


def _words(case: CaseDays) -> dict[str, str]:
    return {one.id: storable(one.words) for one in case.exceptions}


def _row(table: str, of: str, key: str, value: str) -> dict[str, str]:
    round_id, case_id = of.split("/", 1)
    own = {"id": f"{of}/{key}", "round_id": round_id, "case_id": case_id}
    if table == "case_days":
        return own | {"step": key, "day": value}
    return own | {"exception": key, "words": value}
