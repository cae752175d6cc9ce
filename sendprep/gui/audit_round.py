"""What the audit tab holds of the round that it shows: read once, and anew after a change."""

from functools import cached_property

from sendprep.bank.bank import Bank
from sendprep.domain.audit import Audit, AuditRound, Pass
from sendprep.domain.case_register import KeptDraw
from sendprep.domain.cohort_frame import Case
from sendprep.domain.grading import Grade, grade
from sendprep.gui.audit_cases import CaseRow, case_rows
from sendprep.gui.audit_words import case_words
from sendprep.services.read_instruments import instrument
from sendprep.services.read_rules import need_words


class ShownRound:
    """One round with its sample, and how far each audit has come.

    SendprepError if its instrument is gone; KeyError if the bank has no such round.
    """

    def __init__(self, bank: Bank, round_id: str) -> None:
        self._bank = bank
        self.round: AuditRound = bank.rounds.get(round_id)
        self.instrument = instrument(self.round.instrument_id, self.round.instrument_version)
        self._asked = sum(1 for _ in self.instrument.criteria)
        self._grades: dict[tuple[str, Pass], str] = {}
        self.read()

    def read(self) -> None:
        """Read again which cases there are and how far they have come."""
        self.kept: KeptDraw = self._bank.draws.get(self.round.draw_id)
        self._counts = dict(self._bank.audits.counts(self.round.id))
        self._now = frozenset(self.kept.draw.ids)
        self._grades.clear()

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
        return case_rows(self.kept.draw, self.second, which, self._counts, self._asked)

    def finished(self, which: Pass) -> int:
        """Return how many cases of the sample have this audit finished."""
        return sum(self._counts.get((case, which), (0, False))[1] for case in self._now)

    def audit(self, case_id: str, which: Pass) -> Audit:
        """Return one audit with its own scores alone; an empty one where none was begun."""
        found = self._bank.audits.find(self.round.id, case_id, which)
        return found or Audit("", self.round.id, case_id, which, self._bank.officer)

    def note(self, audit: Audit) -> CaseRow:
        """Keep what was written to an audit just now, and return its row."""
        key = (audit.case_id, audit.which)
        self._grades.pop(key, None)
        if audit.id:
            self._counts[key] = (audit.answered, audit.finished is not None)
        done = audit.finished is not None
        return CaseRow(audit.case_id, self._asked, audit.answered, bool(audit.id), done)

    def grade(self, audit: Audit) -> Grade:
        """Return the grade that follows from an audit's scores."""
        return grade(self.instrument, audit.scores)

    def grade_words(self, case_id: str, which: Pass) -> str:
        """Return the grade of a finished audit; each is worked out when it is first asked for."""
        key = (case_id, which)
        if key not in self._grades:
            self._grades[key] = self.grade(self.audit(*key)).words or "no grade"
        return self._grades[key]

    def facts(self, case_id: str) -> str:
        """Return what the frame says of a case; "" if it does not know it."""
        case = self._cases.get(case_id)
        return case_words(case, need_words()) if case else ""

    @cached_property
    def _cases(self) -> dict[str, Case]:
        """The cases of the frame, which never change."""
        return {one.id: one for one in self._bank.frames.cases(self.kept.frame_id)}
