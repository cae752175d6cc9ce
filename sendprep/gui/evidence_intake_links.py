"""What the files of an intake are linked to: the weaknesses that are ticked for all of them."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from sendprep.bank.bank import Bank
from sendprep.gui.forms.ui_evidence_intake import Ui_EvidenceIntake

_NUMBER = Qt.ItemDataRole.UserRole
_FINDING = Qt.ItemDataRole.UserRole + 1
_MOST = 90
_CONTEXT = "To begin with they are linked as context: say afterwards what each shows, and how far."
_LATER = "You can link them later, too."


@dataclass(frozen=True)
class Target:
    """What the files were dropped on: a weakness, one of its findings, or nothing."""

    weakness_id: str = ""
    finding_id: str = ""


class IntakeLinks(QObject):
    """The list with its ticks; `changed` tells that one was set or taken away."""

    changed = Signal()

    def __init__(self, ui: Ui_EvidenceIntake, bank: Bank, target: Target, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui, self._to = ui, _place(bank, target)
        self._fill(bank, target)
        self._explain()
        ui.weaknesses.itemChanged.connect(lambda _: self._explain())
        ui.weaknesses.itemChanged.connect(lambda _: self.changed.emit())

    def ticked(self) -> tuple[list[int], list[str]]:
        """Return the numbers of the weaknesses and the ids of the findings that are ticked."""
        items = [self._ui.weaknesses.item(row) for row in range(self._ui.weaknesses.count())]
        ticked = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        findings = [str(item.data(_FINDING)) for item in ticked if item.data(_FINDING)]
        numbers = [item.data(_NUMBER) for item in ticked]
        return [int(number) for number in numbers if number is not None], findings

    def words(self, count: int) -> str:
        """Return where so many files were dropped, as in " and link them to finding 3.2"."""
        them = "it" if count == 1 else "them"
        return f" and link {them} to {self._to}" if self._to else ""

    def _fill(self, bank: Bank, target: Target) -> None:
        """Offer every weakness; what the files were dropped on stands ticked."""
        if target.finding_id:
            held = bank.findings.get(target.finding_id)
            number = bank.weaknesses.get(held.weakness_id).number
            item = self._item(f"{number}.{held.number}  {held.text}", ticked=True)
            item.setData(_FINDING, target.finding_id)
        for one in bank.weaknesses.all():
            ticked = one.id == target.weakness_id and not target.finding_id
            item = self._item(f"{one.number}  {one.title}", ticked)
            item.setData(_NUMBER, one.number)
            if ticked:
                self._ui.weaknesses.setCurrentItem(item)

    def _item(self, words: str, ticked: bool) -> QListWidgetItem:
        shown = words if len(words) <= _MOST else f"{words[:_MOST].rstrip()}…"
        item = QListWidgetItem(shown, self._ui.weaknesses)
        item.setToolTip(words)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        return item

    def _explain(self) -> None:
        weaknesses, findings = self.ticked()
        self._ui.linked.setText(_CONTEXT if weaknesses or findings else _LATER)


def _place(bank: Bank, target: Target) -> str:
    """Return "finding 3.2" or "weakness 3", "" for files that were dropped on neither."""
    if target.finding_id:
        finding = bank.findings.get(target.finding_id)
        return f"finding {bank.weaknesses.get(finding.weakness_id).number}.{finding.number}"
    if target.weakness_id:
        return f"weakness {bank.weaknesses.get(target.weakness_id).number}"
    return ""
