"""The right pane of the audit: what good looks like, the grade so far, and the statutory clock."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.audit_meanings import explained, meanings_in
from sendprep.domain.grading import Grade
from sendprep.domain.instrument import Choice, Criterion, Instrument, Stance
from sendprep.gui import icons
from sendprep.gui.audit_signs import NOT_BEGUN, STANCES, grade_state
from sendprep.gui.case_clock import CaseClock
from sendprep.gui.counts_towards import CountsTowards
from sendprep.gui.forms.ui_audit_guide import Ui_AuditGuide
from sendprep.gui.icons import State

_SIGN = QSize(14, 14)
_GRADE_SIGN = QSize(16, 16)
_ABOVE = 9


class AuditGuide(QWidget):
    """Explains the chosen criterion and the grade that follows, and hosts the clock of the case."""

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: State = NOT_BEGUN
        self.ui = Ui_AuditGuide()
        self.ui.setupUi(self)
        ui = self.ui
        for label in (ui.metSign, ui.metHeading, ui.notMetSign, ui.notMetHeading, ui.reference):
            label.setContentsMargins(0, _ABOVE, 0, 0)
        for sign in (ui.metSign, ui.notMetSign, ui.gradeSign):
            sign.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.clock = CaseClock(bank)
        ui.clock.addWidget(self.clock)
        self.counts = CountsTowards(bank)
        self.counts.setContentsMargins(0, _ABOVE, 0, 0)
        ui.counts.addWidget(self.counts)
        self._paint_signs()

    def show_criterion(self, criterion: Criterion, instrument: Instrument) -> None:
        """Explain a criterion: good, what is met and what is not, and where it is written."""
        ui = self.ui
        ui.goodHeading.setText(f"{criterion.code}, what good looks like")
        ui.good.setText(criterion.good)
        _show(ui.metHeading, ui.metSign, ui.met, criterion.met)
        _show(ui.notMetHeading, ui.notMetSign, ui.notMet, criterion.not_met)
        ui.metHeading.setText(_heading(instrument, Stance.MET))
        ui.notMetHeading.setText(_heading(instrument, Stance.NOT_MET))
        law = "Statutory, that is asked by law: " if criterion.is_statutory else ""
        ui.reference.setText(f"{law}{criterion.reference}" if criterion.reference else "")
        _explain(ui.reference, [word for word, _ in meanings_in(criterion.reference)])
        ui.reference.setVisible(bool(criterion.reference))
        ui.unchecked.setVisible(not criterion.reference_checked)
        self.counts.show_criterion(instrument.id, criterion.code)
        ui.scroll.verticalScrollBar().setValue(0)

    def refresh(self, tables: frozenset[str]) -> None:
        """Read again what stands beside the guidance, if it is made of these tables."""
        self.clock.refresh(tables)
        self.counts.refresh(tables)

    def show_grade(self, grade: Grade, instrument: Instrument) -> None:
        """Show the grade that follows from the answers so far, and why."""
        self._state = grade_state(instrument, grade.words) if grade.words else NOT_BEGUN
        ui = self.ui
        ui.gradeHeading.setText("Grade" if grade.is_whole else "Grade so far")
        ui.grade.setText(grade.words or "No grade yet")
        ui.grade.setProperty("ink", self._state.colour)
        ui.grade.style().polish(ui.grade)
        ui.reason.setText(grade.sentence if grade.words else _NOTHING_YET)
        _explain(ui.reason, [*(["held at", "statutory"] if grade.held_by else []), "weight"])
        self._paint_signs()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the signs anew when the scheme changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "ui"):
            self._paint_signs()

    def _paint_signs(self) -> None:
        ui = self.ui
        for label, stance in ((ui.metSign, Stance.MET), (ui.notMetSign, Stance.NOT_MET)):
            state = STANCES[stance]
            label.setPixmap(icons.icon(state.icon, state.colour).pixmap(_SIGN))
        sign = icons.icon(self._state.icon, self._state.colour)
        ui.gradeSign.setPixmap(sign.pixmap(_GRADE_SIGN))


_NOTHING_YET = "It follows from the answers, each section by its weight."


def _show(heading: QLabel, sign: QLabel, label: QLabel, words: str) -> None:
    label.setText(words)
    for part in (heading, sign, label):
        part.setVisible(bool(words))


def _explain(label: QLabel, words: Sequence[str]) -> None:
    """Say in a tip, and to a screen reader, what words of a label mean."""
    label.setToolTip(explained(*words))
    label.setAccessibleDescription(label.toolTip())


def _heading(instrument: Instrument, stance: Stance) -> str:
    """Return what the instrument calls an answer: "Met", or "Every time"."""
    chosen: list[Choice] = [one for one in instrument.scale if one.stance is stance]
    return chosen[0].words if chosen else STANCES[stance].words
