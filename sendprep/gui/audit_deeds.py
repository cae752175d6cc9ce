"""What is done to the audit that is shown: scores, notes, finishing and opening again."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from sendprep.bank.bank import Bank
from sendprep.domain.audit import AuditRound, Pass
from sendprep.errors import SendprepError
from sendprep.services import audit_cases


class AuditPlace(NamedTuple):
    """The audit that a deed is done to."""

    round: AuditRound
    case_id: str
    which: Pass


class AuditDeeds:
    """`say` gets what is in the way of a deed, and "" once one is done."""

    def __init__(self, bank: Bank, say: Callable[[str], None]) -> None:
        self._bank, self._say = bank, say
        self.is_under_way = False
        """Whether what the bank tells now is of a deed of this tab, and so of one audit alone."""

    def score(self, place: AuditPlace, code: str, key: str) -> bool:
        """Store an answer, or take it back; False if it was refused."""
        return self._do(lambda: audit_cases.score(self._bank, *place, code, key))

    def finish(self, place: AuditPlace) -> bool:
        """Finish the audit; False if it was refused."""
        return self._do(lambda: audit_cases.finish(self._bank, *place))

    def reopen(self, place: AuditPlace) -> bool:
        """Open the audit again; False if it was refused."""
        return self._do(lambda: audit_cases.reopen(self._bank, *place))

    def note(self, place: AuditPlace, code: str, words: str, kept_because: str) -> None:
        """Store a note; SendprepError if it may not be stored, and the field keeps the words."""
        with self._own():
            audit_cases.note(self._bank, *place, code, words, kept_because)

    def _do(self, deed: Callable[[], object]) -> bool:
        try:
            with self._own():
                deed()
        except SendprepError as problem:
            self._say(str(problem))
            return False
        self._say("")
        return True

    @contextmanager
    def _own(self) -> Iterator[None]:
        self.is_under_way = True
        try:
            yield
        finally:
            self.is_under_way = False
