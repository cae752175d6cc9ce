"""What the audits say of a weakness: the criteria that count towards it, and what is done."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtWidgets import QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.audited_criterion import AuditedCriterion
from sendprep.domain.follow_up import FollowUp
from sendprep.gui.cases_findings_after import action_row
from sendprep.gui.cases_findings_said import SaidDelegate, SaidRow, heading, said_rows
from sendprep.gui.worked_out import WorkedOut
from sendprep.gui.wrapped_list import WrappedList
from sendprep.progress import Progress
from sendprep.services.see_follow_up import see_actions, see_audited

_COUNTED = frozenset({"rounds", "audits", "scores", "draws", "drawn", "criterion_links"})
_ACTIONS = frozenset({"actions", "reaudits"})
_FEW_AUDITS = 100
"""So many audits are counted within some 20 ms; more are counted on a worker."""
_NOTHING = (
    "No audit counts towards this weakness yet. On the tab Findings of Cases choose a criterion, "
    "and press W."
)
_COUNTING = "Counting the audits …"


@dataclass(frozen=True)
class _Seen:
    audited: tuple[AuditedCriterion, ...]
    actions: tuple[FollowUp, ...]


class WeaknessAudits(QObject):
    """Fills a list; `changed` tells that it has other rows, `finding_wanted` where Enter leads."""

    changed = Signal()
    finding_wanted = Signal(str, str)
    """The id of a round, and the code of a criterion."""

    def __init__(self, view: WrappedList, bank: Bank, owner: QWidget) -> None:
        super().__init__(owner)
        self._bank, self._weakness_id = bank, ""
        self._seen: _Seen | None = None
        self._counting = WorkedOut(owner, bank, _see, self._keep, _is_small)
        self.rows = said_rows()
        view.setModel(self.rows)
        view.setItemDelegate(SaidDelegate(view))
        view.activated.connect(self._open)
        self._counting.again()

    @property
    def criteria(self) -> int:
        """How many criteria count towards the weakness."""
        return len(self._audited())

    @property
    def nothing(self) -> str:
        """What stands in the place of an empty list."""
        return _COUNTING if self._seen is None else _NOTHING

    def show_weakness(self, weakness_id: str) -> None:
        """Show what the audits say of a weakness."""
        if weakness_id != self._weakness_id:
            self._weakness_id = weakness_id
            self._show()

    def refresh(self, tables: frozenset[str]) -> None:
        """Count again if what is counted has changed; actions alone are read at once."""
        if not tables or tables & _COUNTED or not self._counting.is_ready:
            self._counting.again()
        elif tables & _ACTIONS and self._seen:
            self._keep(replace(self._seen, actions=see_actions(self._bank)))

    def stop_reading(self) -> None:
        """Ask nothing more of a bank that is closed next."""
        self._counting.stop()

    def _keep(self, seen: _Seen) -> None:
        self._seen = seen
        self._show()

    def _show(self) -> None:
        seen = self._seen
        actions = [
            one
            for one in (seen.actions if seen else ())
            if one.action.weakness_id == self._weakness_id
        ]
        self.rows.set_rows([*_criteria(self._audited()), *_actions(actions)])
        self.changed.emit()

    def _audited(self) -> list[AuditedCriterion]:
        seen = self._seen.audited if self._seen else ()
        return [one for one in seen if one.weakness_id == self._weakness_id]

    def _open(self, index: QModelIndex) -> None:
        opens = self.rows.row(index.row()).opens if index.isValid() else ""
        if opens:
            round_id, _, code = opens.partition("/")
            self.finding_wanted.emit(round_id, code)


def _see(bank: Bank, progress: Progress) -> _Seen:
    return _Seen(see_audited(bank), see_actions(bank))


def _is_small(bank: Bank) -> bool:
    if not bank.criterion_links.all():
        return True
    return sum(bank.audits.count(one.id) for one in bank.rounds.all()) <= _FEW_AUDITS


def _criteria(audited: Sequence[AuditedCriterion]) -> Iterator[SaidRow]:
    for round_code in dict.fromkeys(one.round_code for one in audited):
        yield heading(f"What audit round {round_code} found")
        for one in audited:
            if one.round_code == round_code:
                opens = f"{one.found.round_.id}/{one.code}"
                words = one.finding.criterion.words
                yield SaidRow(words, one.code, note=one.told, opens=opens)


def _actions(actions: Sequence[FollowUp]) -> Iterator[SaidRow]:
    if actions:
        yield heading("Actions")
    for one in actions:
        opens = f"{one.round_.id}/{one.reaudit.criterion}"
        yield replace(action_row(one, date.today(), with_criterion=True), opens=opens)
