"""The dialog in which the days of a case are set, and what lawful exceptions were given in it."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from sendprep.bank.bank import Bank
from sendprep.domain.statutory_clock import CaseDays, LawfulException
from sendprep.domain.statutory_limits import ExceptionRule, Stage, Step
from sendprep.errors import SendprepError
from sendprep.gui.date_field import DateField
from sendprep.gui.forms.ui_case_clock import Ui_CaseDaysForm
from sendprep.services.read_times import statutory_times
from sendprep.services.refuse_personal import personal
from sendprep.services.time_cases import record_case

_FRAME = 48  # logical pixels of the screen that the title bar of the dialog takes, and some air
_WIDTH, _HEIGHT = 560, 660
_MOST = 200


class CaseDaysDialog(QDialog):
    """The dialog; Save stores all of it in one change, or says why not and stays open."""

    def __init__(
        self, bank: Bank, round_id: str, case_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bank, self._round_id, self._case_id = bank, round_id, case_id
        self.ui = Ui_CaseDaysForm()
        self.ui.setupUi(self)
        self.ui.title.setText(f"Days of case {case_id}")
        self.days = {step: DateField() for step in Step}
        self.exceptions = {
            one.id: ExceptionField(one, self) for one in statutory_times().exceptions
        }
        self._lay_out()
        held = bank.case_days.get(round_id, case_id)
        self._unknown = tuple(one for one in held.exceptions if one.id not in self.exceptions)
        """Exceptions that an edited file of rules has no more: they stay as they are."""
        self._show(held)
        self._say("")
        self.ui.save.clicked.connect(self.accept)
        self.ui.cancel.clicked.connect(self.reject)
        room = self.screen().availableSize().height() - _FRAME
        self.resize(_WIDTH, min(_HEIGHT, room))
        self.days[Step.REQUEST].setFocus()

    @property
    def case(self) -> CaseDays:
        """What the fields say."""
        days = {step: field.day for step, field in self.days.items() if field.day}
        said = (field.said for field in self.exceptions.values())
        given = (*(one for one in said if one), *self._unknown)
        return CaseDays(self._case_id, days, given)

    def accept(self) -> None:
        """Store what the fields say and close; what cannot be so is told, and nothing stored."""
        if not self._settle():
            return
        try:
            record_case(self._bank, self._round_id, self.case)
        except SendprepError as problem:
            self._say(str(problem))
            return
        super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Scroll to the field that takes the focus, with its label above it."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ui.scroll.ensureWidgetVisible(watched, 0, 40)
        return super().eventFilter(watched, event)

    def _settle(self) -> bool:
        """Read what was typed; says the first day that is none, and returns whether all are."""
        fields = {step.value: field for step, field in self.days.items()}
        for one in self.exceptions.values():
            fields |= one.dates
        for field in fields.values():
            field.settle()
        for name, field in fields.items():
            if field.mistake:
                field.setFocus()
                self._say(f"“{name}”: {field.mistake}")
                return False
        return True

    def _say(self, words: str) -> None:
        self.ui.mistake.setText(words)
        self.ui.mistake.setVisible(bool(words))

    def _show(self, case: CaseDays) -> None:
        for step, field in self.days.items():
            field.show_day(case.days.get(step))
        for one in case.exceptions:
            if one.id in self.exceptions:
                self.exceptions[one.id].show_exception(one)

    def _lay_out(self) -> None:
        column = self.ui.fieldColumn
        for stage in Stage:
            column.addWidget(_heading(stage.value))
            column.addLayout(self._stage(stage))
        column.addWidget(_heading("Lawful exceptions"))
        for field in self.exceptions.values():
            column.addWidget(field)
            for stop in field.stops:
                stop.installEventFilter(self)
        column.addStretch(1)

    def _stage(self, stage: Stage) -> QGridLayout:
        """Return the fields of a stage, two beside one another, in the order of the case."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        for place, step in enumerate(step for step in Step if step.stage is stage):
            field, row = self.days[step], 2 * (place // 2)
            label = QLabel(step.value)
            label.setProperty("type", "label")
            label.setBuddy(field.edit)
            field.setAccessibleName(step.value)
            field.edit.setPlaceholderText("Not recorded")
            field.edit.installEventFilter(self)
            grid.addWidget(label, row, place % 2)
            grid.addWidget(field, row + 1, place % 2)
        return grid


class ExceptionField(QWidget):
    """A tick for one circumstance and, once it is ticked, what happened and from when to when."""

    def __init__(self, rule: ExceptionRule, parent: QWidget) -> None:
        super().__init__(parent)
        self._rule = rule
        references = dict.fromkeys(one.reference for one in rule.excuses.values())
        self.tick = QCheckBox(rule.words)
        self.tick.setToolTip(f"SEND Regulations 2014: {', '.join(references)}")
        self.words = QLineEdit()
        self.words.setMaxLength(_MOST)
        self.words.setPlaceholderText("What happened, without names")
        self.words.setAccessibleName(f"What happened: {rule.words}")
        self.first, self.last = (self._day(which) for which in ("First", "Last"))
        self._days = QWidget()
        self._warning = QLabel()
        self._warning.setProperty("type", "caption")
        self._warning.setProperty("ink", "bad")
        self._warning.setWordWrap(True)
        self._lay_out()
        self.tick.toggled.connect(self._follow)
        self.words.textChanged.connect(self._warn)
        self._follow(False)

    @property
    def said(self) -> LawfulException | None:
        """The exception with its words; None while it is not ticked."""
        if not self.tick.isChecked():
            return None
        return LawfulException(self._rule.id, self.words.text(), self.first.day, self.last.day)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """The widgets that take the focus, in their order."""
        return self.tick, self.words, self.first.edit, self.last.edit

    @property
    def dates(self) -> dict[str, DateField]:
        """The two days by what they are called, while they are asked for."""
        if not self.tick.isChecked():
            return {}
        return {one.accessibleName(): one for one in self._both}

    def show_exception(self, given: LawfulException) -> None:
        """Show an exception that is recorded."""
        self.words.setText(given.words)
        self.first.show_day(given.first)
        self.last.show_day(given.last)
        self.tick.setChecked(True)

    @property
    def _both(self) -> tuple[DateField, DateField]:
        return self.first, self.last

    def _day(self, which: str) -> DateField:
        field = DateField()
        field.setAccessibleName(f"{which} day: {self._rule.words}")
        field.edit.setPlaceholderText("Not recorded")
        return field

    def _lay_out(self) -> None:
        days = QHBoxLayout(self._days)
        days.setContentsMargins(0, 0, 0, 0)
        for word, field in zip(("From", "to"), self._both, strict=True):
            days.addWidget(QLabel(word))
            days.addWidget(field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.tick, self.words, self._warning, self._days):
            column.addWidget(part)

    def _follow(self, ticked: bool) -> None:
        for part in (self.words, self._days):
            part.setVisible(ticked)
        self._warn(self.words.text())

    def _warn(self, words: str) -> None:
        kinds = personal(words)
        self._warning.setText(f"This seems to hold {' and '.join(kinds)}. Say it without.")
        self._warning.setVisible(self.tick.isChecked() and bool(kinds))


def _heading(words: str) -> QLabel:
    made = QLabel(words)
    made.setProperty("type", "body-strong")
    made.setContentsMargins(0, 6, 0, 0)
    return made
