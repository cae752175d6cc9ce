"""The audits of a round's cases, with what was answered and noted to each criterion."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sendprep.bank.change import Door
from sendprep.bank.columns import moment, moment_text, storable
from sendprep.domain.audit import Audit, Pass, Score, new_audit


class Audits:
    """Reads and writes audits; each of the two of a case is read without the other."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def of_round(self, round_id: str, criteria: Collection[str] | None = None) -> list[Audit]:
        """Return the audits of a round with their scores, by case, the first before the second.

        `criteria` are codes: scores of others are not read, which saves most of the time.
        """
        return self._where("round_id = ?", [round_id], criteria)

    def get(self, audit_id: str) -> Audit:
        """Return the audit with this id; KeyError if there is none."""
        for found in self._where("id = ?", [audit_id]):
            return found
        raise KeyError(audit_id)

    def find(self, round_id: str, case_id: str, which: Pass) -> Audit | None:
        """Return one audit of a case with its own scores alone; None if it was not begun."""
        of_it = "round_id = ? and case_id = ? and which = ?"
        return next(iter(self._where(of_it, [round_id, case_id, which.value])), None)

    def counts(self, round_id: str) -> Mapping[tuple[str, Pass], tuple[int, bool]]:
        """Return of each audit of a round how many criteria have an answer, and if it is done.

        Answers are counted while it is open, 0 once it is done: a round may have 300,000 of them.
        """
        rows = self._door.db.execute(
            "select case_id, which, finished is not null, iif(finished is null, (select count(*) "
            "from scores where audit_id = audits.id and choice <> ''), 0) from audits "
            "where round_id = ?",
            [round_id],
        )
        passes = {one.value: one for one in Pass}
        return {(case, passes[which]): (count, bool(done)) for case, which, done, count in rows}

    def count(self, round_id: str) -> int:
        """Return how many audits of a round were begun."""
        return int(self._door.db.table("audits").count_where("round_id = ?", [round_id]))

    def finished(self, round_id: str, which: Pass) -> frozenset[str]:
        """Return the cases of a round whose first, or second, audit is finished."""
        rows = self._door.db.execute(
            "select case_id from audits where round_id = ? and which = ? and finished is not null",
            [round_id, which.value],
        )
        return frozenset(case for (case,) in rows)

    def auditors(self, round_id: str) -> Mapping[tuple[str, Pass], str]:
        """Return who makes each audit of a round that was begun."""
        rows = self._door.db.execute(
            "select case_id, which, auditor from audits where round_id = ?", [round_id]
        )
        return {(case, Pass(which)): auditor for case, which, auditor in rows}

    def begin(self, round_id: str, case_id: str, which: Pass, auditor: str) -> Audit:
        """Store a new audit without answers; two officers' audits of one case are one row."""
        new = new_audit(round_id, case_id, which, storable(auditor))
        self._door.table("audits").insert(
            {
                "id": new.id,
                "round_id": round_id,
                "case_id": case_id,
                "which": which.value,
                "auditor": new.auditor,
                "finished": None,
            }
        )
        return new

    def put_score(self, audit_id: str, score: Score) -> None:
        """Store what an audit says to a criterion; the same again leaves no step."""
        table, key = self._door.table("scores"), f"{audit_id}/{score.criterion}"
        row = {
            "choice": score.choice,
            "note": storable(score.note),
            "kept_because": storable(score.kept_because),
        }
        if table.count_where("id = ?", [key]):
            table.update(key, row)
        else:
            table.insert({"id": key, "audit_id": audit_id, "criterion": score.criterion, **row})

    def finish(self, audit_id: str, when: datetime | None) -> None:
        """Store when an audit was finished; None opens it again."""
        self._door.table("audits").update(audit_id, {"finished": moment_text(when)})

    def _where(
        self, where: str, values: Sequence[str], criteria: Collection[str] | None = None
    ) -> list[Audit]:
        """Return audits that `where`, a clause of our own, chooses, in two statements."""
        scores: defaultdict[str, dict[str, Score]] = defaultdict(dict)
        made = cache(Score)  # few differ, as most have no note
        codes = list(criteria or ())
        asked = f" and criterion in ({', '.join('?' * len(codes))})" if criteria is not None else ""
        for audit_id, criterion, *said in self._door.db.execute(
            "select audit_id, criterion, choice, note, kept_because from scores "  # noqa: S608
            f"where audit_id in (select id from audits where {where}){asked}",
            [*values, *codes],
        ):
            scores[audit_id][criterion] = made(criterion, *said)
        rows: Iterable[Mapping[str, Any]] = self._door.db.query(
            f"select * from audits where {where} order by case_id, which",  # noqa: S608
            values,
        )
        return [_audit(row, scores[row["id"]]) for row in rows]


def _audit(row: Mapping[str, Any], scores: Mapping[str, Score]) -> Audit:
    return Audit(
        id=row["id"],
        round_id=row["round_id"],
        case_id=row["case_id"],
        which=Pass(row["which"]),
        auditor=row["auditor"],
        scores=scores,
        finished=moment(row["finished"]),
    )
