"""What the audit tab holds of the round that it shows: read once, and anew after a change."""

from collections import Counter

from sendprep.bank.bank import Bank
from sendprep.domain.audit import Audit, AuditRound, Pass, same_person
from sendprep.domain.blindness import blind_cases
from sendprep.domain.case_register import KeptDraw
from sendprep.domain.grading import Grade, grade
from sendprep.gui.audit_cases import CaseRow
from sendprep.gui.audit_words import case_words
from sendprep.services.read_instruments import of_round
from sendprep.services.read_rules import need_words


class ShownRound:
    """One round with its sample, and how far each audit has come.

    SendprepError if its instrument is gone; KeyError if the bank has no such round.
    """

    def __init__(self, bank: Bank, round_id: str) -> None:
        self._bank = bank
        self.round: AuditRound = bank.rounds.get(round_id)
        self.instrument = of_round(self.round)
        self._counts: dict[tuple[str, Pass], tuple[int, bool]] = {}
        self._finished: Counter[Pass] = Counter()
        self._asked = sum(1 for _ in self.instrument.criteria)
        self._grades: dict[tuple[str, Pass], str] = {}
        self.read()

    def read(self) -> None:
        """Read which cases there are and how far they have come."""
        self.kept: KeptDraw = self._bank.draws.get(self.round.draw_id)
        self._now = frozenset(self.kept.draw.ids)
        self._gone = {one.out: one.into for one in self.kept.draw.replacements}
        self._counts = dict(self._bank.audits.counts(self.round.id))
        self._count_finished()

    def changed(self) -> set[tuple[str, Pass]]:
        """Read again how far the audits have come, and return those that have moved."""
        before, self._counts = self._counts, dict(self._bank.audits.counts(self.round.id))
        self._grades.clear()
        moved = before.items() ^ self._counts.items()
        if moved:
            self._count_finished()
        return {key for key, _ in moved}

    def _count_finished(self) -> None:
        self._finished = Counter(
            which for (case, which), (_, done) in self._counts.items() if done and case in self._now
        )

    @property
    def second(self) -> tuple[str, ...]:
        """The cases of the sample that are audited twice."""
        return tuple(case for case in self.round.second if case in self._now)

    @property
    def size(self) -> int:
        """How many cases the sample has."""
        return len(self._now)

    def rows(self, which: Pass) -> list[CaseRow]:
        """Return the cases that have this audit to make, by id."""
        gone = (case for case in self._gone if case not in self._now)
        ids = self.second if which is Pass.SECOND else (*self._now, *gone)
        return [self.row(case, which) for case in sorted(ids)]

    def finished(self, which: Pass) -> int:
        """Return how many cases of the sample have this audit finished."""
        return self._finished[which]

    def audit(self, case_id: str, which: Pass) -> Audit:
        """Return one audit with its own scores alone; an empty one where none was begun."""
        found = self._bank.audits.find(self.round.id, case_id, which)
        return found or Audit("", self.round.id, case_id, which, self._bank.officer)

    def note(self, audit: Audit) -> CaseRow:
        """Keep what was written to an audit just now, and return its row."""
        key, done = (audit.case_id, audit.which), audit.finished is not None
        self._grades.pop(key, None)
        if audit.id:
            self._finished[audit.which] += done - self._counts.get(key, (0, False))[1]
            self._counts[key] = (0 if done else audit.answered, done)  # as `Audits.counts` does
        return self.row(*key)

    def row(self, case_id: str, which: Pass) -> CaseRow:
        """Return a case as the list shows it."""
        count = self._counts.get((case_id, which))
        by = "" if case_id in self._now else self._gone.get(case_id, "")
        return CaseRow(case_id, self._asked, *(count or (0, False)), count is not None, by)

    def grade(self, audit: Audit) -> Grade:
        """Return the grade that follows from an audit's scores."""
        return grade(self.instrument, audit.scores)

    def is_blind(self, case_id: str) -> bool:
        """Whether the case is audited twice and not finished twice, so that no grade is told."""
        begun = {key: self._counts[key][1] for key in _passes(case_id) if key in self._counts}
        return bool(blind_cases((case_id,) if case_id in self.round.second else (), begun))

    def has_page(self, audit: Audit) -> bool:
        """Whether the case of an audit has a page: begun, still in the sample, and not blind."""
        case_id = audit.case_id
        return bool(audit.id) and case_id in self._now and not self.is_blind(case_id)

    def hides(self, audit: Audit) -> bool:
        """Whether an audit is somebody else's, and must not be known to who makes the other one."""
        is_own = not audit.id or same_person(audit.auditor, self._bank.officer)
        return not is_own and self.is_blind(audit.case_id)

    def grade_words(self, case_id: str, which: Pass) -> str:
        """Return the grade of a finished audit, "" if it is blind; worked out when first asked."""
        key = (case_id, which)
        if self.is_blind(case_id):
            return ""
        if key not in self._grades:
            self._grades[key] = self.grade(self.audit(*key)).words or "no grade"
        return self._grades[key]

    def facts(self, case_id: str) -> str:
        """Return what the frame says of a case; "" if it does not know it."""
        case = self._bank.frames.case(self.kept.frame_id, case_id)
        return case_words(case, need_words()) if case else ""


def _passes(case_id: str) -> list[tuple[str, Pass]]:
    return [(case_id, which) for which in Pass]
