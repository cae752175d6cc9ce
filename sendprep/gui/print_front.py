"""The fields of the print page: what stands on the front page, and on every page."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLineEdit, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Confidentiality
from sendprep.gui.forms.ui_print_page import Ui_PrintPage

_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class FrontFields(QObject):
    """Stores what is typed when a field is left; `changed` tells so, also of another day."""

    changed = Signal()

    def __init__(self, bank: Bank, ui: Ui_PrintPage, owner: QWidget) -> None:
        super().__init__(owner)
        self._bank, self._ui = bank, ui
        self._is_low, self._is_wide = False, True
        self._marking = QLineEdit(owner)
        self._marking.setAccessibleName("Marking")
        ui.marking.setLineEdit(self._marking)
        ui.marking.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        ui.marking.addItems([one.words for one in list(Confidentiality)[:2]])
        ui.position.setDate(QDate.currentDate())
        ui.marking.textActivated.connect(lambda _: self._store())
        for field in (self._marking, ui.preparedBy, ui.goesTo):
            field.editingFinished.connect(self._store)
        ui.position.dateChanged.connect(lambda _: self.changed.emit())

    @property
    def day(self) -> date:
        """The day whose position is printed."""
        chosen = self._ui.position.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def read(self) -> None:
        """Show what the bank holds."""
        inspection = self._bank.inspection.get()
        for field, words in (
            (self._marking, inspection.marking),
            (self._ui.preparedBy, inspection.prepared_by),
            (self._ui.goesTo, inspection.goes_to),
        ):
            if field.text() != words and not field.isModified():  # what is typed is stored later
                with QSignalBlocker(field):
                    field.setText(words)
                    field.setCursorPosition(0)

    def show_for(self, is_sef: bool, is_pack: bool = False) -> None:
        """Show only the fields that are printed: the SEF summary alone has a front page."""
        ui = self._ui
        for part in (ui.preparedBy, ui.preparedByLabel, ui.goesTo, ui.goesToLabel):
            part.setVisible(is_sef)
        ui.frontHeading.setText("On the front page" if is_sef else "On every page")
        ui.frontTitle.setVisible(not is_pack)
        self._is_low = is_pack
        self._set_labels()

    def make_room(self, is_wide: bool) -> None:
        """Set labels beside their fields below what stands in a binder, where that is wide."""
        self._is_wide = is_wide
        self._set_labels()

    def _set_labels(self) -> None:
        ui, beside = self._ui, self._is_low and self._is_wide
        labels = (ui.markingLabel, ui.positionLabel)
        widest = max(label.sizeHint().width() for label in labels) if beside else 0
        for label, column in zip(labels, (ui.markingColumn, ui.positionColumn), strict=True):
            label.setMinimumWidth(widest)
            column.setDirection(_ACROSS if beside else _DOWN)
            column.setStretch(1, int(beside))

    def _store(self) -> None:
        """Store what the fields say, if it is not what the bank holds."""
        held, ui = self._bank.inspection.get(), self._ui
        now = replace(
            held,
            marking=ui.marking.currentText().strip(),
            prepared_by=ui.preparedBy.text().strip(),
            goes_to=ui.goesTo.text().strip(),
        )
        for field in (self._marking, ui.preparedBy, ui.goesTo):
            field.setModified(False)
        if now != held:
            with self._bank.change("Front page of the summary"):
                self._bank.inspection.set(now)
            self.changed.emit()
