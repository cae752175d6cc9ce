"""The dialog that sets an action on a criterion of a round, or changes one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.audit import AuditRound
from sendprep.domain.follow_up import FollowUp
from sendprep.errors import SendprepError
from sendprep.gui.date_field import DateField
from sendprep.gui.forms.ui_action import Ui_ActionDialog
from sendprep.gui.reaudit_dialog import ReauditDialog
from sendprep.gui.words import day_words
from sendprep.services.follow_up import add_action, change_action, open_reaudit, remove_action

_PRINTED = "It is printed with the findings, so it says nothing of who a child is."


class ActionDialog(QDialog):
    """Asks what is done, by whom and when; what is refused is said under the fields."""

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if parent:
            self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bank = bank
        self._store: Callable[[], object] = lambda: None
        self._held: FollowUp | None = None
        self.ui = Ui_ActionDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.weakness.addItem("No weakness", None)
        for one in bank.weaknesses.all():
            ui.weakness.addItem(f"{one.number}  {one.title}", one.id)
        ui.cancel.clicked.connect(self.reject)
        ui.accept.clicked.connect(lambda: self._try(self._store))
        ui.remove.clicked.connect(lambda: self._try(self._remove))
        ui.open_.clicked.connect(lambda: self._try(self._open_again))
        ui.close_.clicked.connect(self._close_it)
        for button in (ui.remove, ui.open_, ui.close_, ui.cancel):
            button.setAutoDefault(False)
        ui.accept.setDefault(True)
        ui.mistake.hide()

    def ask_new(self, round_: AuditRound, criterion: str, weakness_id: str | None) -> None:
        """Ask for a new action; it begins with the weakness that the criterion counts towards."""
        ui = self.ui
        ui.purpose.setText(f"What is done about {criterion}, as A{round_.number} found it?")
        ui.words.setText(f"{_PRINTED} It waits for a later sample to show that it worked.")
        ui.weakness.setCurrentIndex(max(0, ui.weakness.findData(weakness_id)))
        for part in (ui.doneLabel, ui.done, ui.state, ui.remove, ui.open_, ui.close_):
            part.hide()
        ui.days.setColumnStretch(1, 0)
        self._store = lambda: self._add(round_, criterion)
        self.open()

    def ask_changed(self, held: FollowUp) -> None:
        """Ask how an action that was set is to change, or has come on."""
        self._held = held
        ui, action, reaudit = self.ui, held.action, held.reaudit
        ui.purpose.setText(f"{held.code}, on {reaudit.criterion} of A{held.round_.number}")
        ui.words.setText(_PRINTED)
        ui.text.setPlainText(action.text)
        ui.owner.setText(action.owner)
        ui.weakness.setCurrentIndex(max(0, ui.weakness.findData(action.weakness_id)))
        for field, day in ((ui.due, action.due), (ui.done, action.done), (ui.reaudit, reaudit.due)):
            field.show_day(day)
        ui.state.setText(_state(held))
        ui.open_.setVisible(held.closed_by is not None)
        ui.close_.setVisible(held.closed_by is None)
        ui.accept.setText("Save")
        self._store = lambda: self._change(held)
        self.open()

    def _add(self, round_: AuditRound, criterion: str) -> None:
        ui = self.ui
        add_action(
            self._bank,
            round_.id,
            criterion,
            ui.text.toPlainText(),
            ui.weakness.currentData(),
            ui.owner.text(),
            _day(ui.due),
            _day(ui.reaudit),
        )

    def _change(self, held: FollowUp) -> None:
        ui = self.ui
        changed = replace(
            held.action,
            text=ui.text.toPlainText(),
            weakness_id=ui.weakness.currentData(),
            owner=ui.owner.text(),
            due=_day(ui.due),
            done=_day(ui.done),
        )
        change_action(self._bank, changed, replace(held.reaudit, due=_day(ui.reaudit)))

    def _remove(self) -> None:
        if self._held:
            remove_action(self._bank, self._held.action)

    def _open_again(self) -> None:
        if self._held:
            open_reaudit(self._bank, self._held.reaudit)

    def _close_it(self) -> None:
        """Save what was changed, such as the day it was done; then ask for the later round."""
        held, above = self._held, self.parentWidget()
        if held and self._try(self._store):
            ReauditDialog(self._bank, held, above).open()

    def _try(self, do: Callable[[], object]) -> bool:
        """Do it and close, or say in the dialog what stands in the way."""
        try:
            do()
        except SendprepError as problem:
            self.ui.mistake.setText(str(problem))
            self.ui.mistake.show()
            self.resize(self.width(), self.heightForWidth(self.width()))
            return False
        self.accept()
        return True


def _day(field: DateField) -> date | None:
    """Return a day as it was typed; SendprepError if it is none."""
    field.settle()
    if field.mistake:
        raise SendprepError(field.mistake, "Nothing was changed.")
    return field.day


def _state(held: FollowUp) -> str:
    """Return how far an action has come, and why it was closed without a rise."""
    state = held.state(date.today(), day_words)
    because = f": {held.reaudit.because}" if held.reaudit.because else ""
    return f"{state[:1].upper()}{state[1:]}{because}."
