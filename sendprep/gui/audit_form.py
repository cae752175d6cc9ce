"""The middle of the audit: sections as a strip, the criteria under it, and what the keys do."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from sendprep.domain.audit import Score
from sendprep.domain.instrument import Instrument
from sendprep.gui.audit_rows import CriterionRow, FormRow, HeadRow, form_rows
from sendprep.gui.forms.ui_audit_form import Ui_AuditForm


class AuditForm(QWidget):
    """Shows one audit; what is scored and noted goes out by signals of `criteria`."""

    arrived = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._instrument: Instrument | None = None
        self.ui = Ui_AuditForm()
        self.ui.setupUi(self)
        self.criteria, self.note = self.ui.criteria, self.ui.criteria.note
        self.ui.strip.setUsesScrollButtons(True)
        self.ui.strip.currentChanged.connect(self._enter)
        self.criteria.arrived.connect(self._arrive)

    @property
    def code(self) -> str:
        """The code of the chosen criterion."""
        return self.criteria.code

    @property
    def rows(self) -> tuple[FormRow, ...]:
        """The headings and criteria as they are shown."""
        return self.criteria.rows.rows

    @property
    def unanswered(self) -> list[str]:
        """The codes of the criteria that have no answer, in the order in which they are asked."""
        rows = (row for row in self.rows if isinstance(row, CriterionRow))
        return [row.criterion.code for row in rows if not row.choice]

    def show_audit(
        self, instrument: Instrument, scores: Mapping[str, Score], is_locked: bool
    ) -> None:
        """Show the scores of one audit; the chosen criterion stays chosen."""
        if instrument != self._instrument:
            self._instrument = instrument
            self.ui.keys.show_scale(instrument.scale)
        rows = tuple(form_rows(instrument, scores))
        self.note.set_locked(is_locked)
        self.criteria.show_rows(rows, is_locked)
        asked = [row for row in rows if isinstance(row, CriterionRow)]
        answered = sum(row.choice is not None for row in asked)
        self.ui.scored.setText(f"{answered} of {len(asked)} scored")
        with QSignalBlocker(self.ui.strip):
            self.ui.strip.show_sections([row for row in rows if isinstance(row, HeadRow)])
        self._show_place()

    def begin(self) -> None:
        """Go to the first criterion without an answer, or to the first of all."""
        asked = [row.criterion.code for row in self.rows if isinstance(row, CriterionRow)]
        for code in [*self.unanswered, *asked][:1]:
            self.criteria.go_to(code)

    def next_section(self, by: int) -> None:
        """Go to the next section, or with -1 to the one before."""
        place = self.ui.strip.currentIndex() + by
        if 0 <= place < self.ui.strip.count():
            self._enter(place)

    def say(self, words: str) -> None:
        """Say over the criteria what is in the way; "" says nothing."""
        self.ui.warning.say(words)

    def _enter(self, place: int) -> None:
        """Go to the first criterion of a section that has no answer, else to its first."""
        if self._instrument and place >= 0:
            codes = [one.code for one in self._instrument.sections[place].criteria]
            open_ = [code for code in codes if code in self.unanswered]
            if not self.criteria.go_to((open_ or codes)[0]):
                self._show_place()

    def _arrive(self, code: str) -> None:
        self._show_place()
        self.arrived.emit(code)

    def _show_place(self) -> None:
        """Mark the section of the chosen criterion in the strip."""
        if self._instrument:
            held = [
                any(one.code == self.code for one in section.criteria)
                for section in self._instrument.sections
            ]
            if True in held:
                with QSignalBlocker(self.ui.strip):
                    self.ui.strip.setCurrentIndex(held.index(True))
