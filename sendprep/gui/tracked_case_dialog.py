"""The dialog in which a case is tracked: its ID fills in what the lists say of it."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Agency
from sendprep.domain.identity import new_id
from sendprep.domain.tracked_case import Consent, Support, TrackedCase
from sendprep.domain.tracked_mix import KNOWN_BANDS
from sendprep.errors import SendprepError
from sendprep.gui.cases_draw_dialogs import spare_words, try_and_close
from sendprep.gui.date_field import DateField
from sendprep.gui.forms.ui_tracked_case import Ui_TrackedCaseDialog
from sendprep.services.read_rules import cohort_codes, need_words
from sendprep.services.track_cases import case_of_list, change_tracked, track

_NOT_KNOWN = "Not known"


class TrackedCaseDialog(QDialog):
    """Asks for the case; `tracked` carries the id of a new one. What is refused is said here."""

    tracked = Signal(str)

    def __init__(self, bank: Bank, case: TrackedCase | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank, self._case = bank, case
        self.ui = Ui_TrackedCaseDialog()
        self.ui.setupUi(self)
        self._services = {
            Agency.EDUCATION: self.ui.education,
            Agency.HEALTH: self.ui.health,
            Agency.SOCIAL_CARE: self.ui.socialCare,
        }
        self._offer()
        self._show(case or TrackedCase(new_id(), 0, "", Support.PLAN))
        self._build()

    @property
    def case(self) -> TrackedCase:
        """What the fields say."""
        ui = self.ui
        held = self._case or TrackedCase("", 0, "", Support.PLAN)
        return replace(
            held,
            case_id=ui.caseId.currentText().strip(),
            support=ui.support.currentData(),
            age_band=ui.ageBand.currentData(),
            need=ui.need.currentData(),
            phase=ui.phase.currentData(),
            setting=ui.setting.currentData(),
            consent=ui.consent.currentData(),
            is_in_alternative_provision=ui.alternative.isChecked(),
            services=frozenset(one for one, tick in self._services.items() if tick.isChecked()),
            named=ui.named.day,
            meeting=ui.meeting.day,
        )

    def _build(self) -> None:
        ui = self.ui
        ui.purpose.setText(f"Tracked case {self._case.case_id}" if self._case else "Track a case")
        ui.found.setText("" if self._case else "An ID of your lists fills in what they say of it.")
        ui.found.setVisible(self._case is None)
        if self._case is None:
            spare_words(self, ui.found)
        ui.accept.setText("Save" if self._case else "Track")
        ui.mistake.hide()
        for field in (ui.named, ui.meeting):
            field.edit.setPlaceholderText("Not yet")
        ui.caseId.currentTextChanged.connect(lambda _: self._look_up())
        ui.cancel.clicked.connect(self.reject)
        ui.accept.clicked.connect(lambda: try_and_close(self, ui, self._store))
        ui.accept.setDefault(True)
        ui.caseId.setFocus()

    def _offer(self) -> None:
        """Fill the choices: the ids of the newest sample, and the closed lists of codes."""
        ui, codes = self.ui, cohort_codes()
        draws = self._bank.draws.all()
        tracked = {one.case_id for one in self._bank.tracked_cases.all()}
        ids = draws[-1].draw.ids if draws else ()
        ui.caseId.addItems([one for one in ids if one not in tracked])
        ui.caseId.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for support in Support:
            ui.support.addItem(support.value, support)
        for consent in Consent:
            ui.consent.addItem(consent.value.capitalize(), consent)
        _fill(ui.ageBand, ((one.value, one.value) for one in KNOWN_BANDS))
        _fill(ui.need, ((f"{code}, {words}", code) for code, words in need_words().items()))
        _fill(ui.phase, ((one, one) for one in dict.fromkeys(codes.phases.values())))
        _fill(ui.setting, ((one, one) for one in dict.fromkeys(codes.settings.values())))

    def _show(self, case: TrackedCase) -> None:
        ui = self.ui
        ui.caseId.setCurrentText(case.case_id)
        ui.support.setCurrentIndex(ui.support.findData(case.support))
        ui.consent.setCurrentIndex(ui.consent.findData(case.consent))
        for box, code in (
            (ui.ageBand, case.age_band),
            (ui.need, case.need),
            (ui.phase, case.phase),
            (ui.setting, case.setting),
        ):
            _choose(box, code)
        for one, tick in self._services.items():
            tick.setChecked(one in case.services)
        ui.alternative.setChecked(case.is_in_alternative_provision)
        ui.named.show_day(case.named)
        ui.meeting.show_day(case.meeting)

    def _look_up(self) -> None:
        """Fill in what the newest list that has the ID says of the case."""
        if self._case:
            return
        typed = self.ui.caseId.currentText()
        found = case_of_list(self._bank, typed)
        if found:
            named, meeting = self.ui.named.day, self.ui.meeting.day
            self._show(replace(found, named=named, meeting=meeting))
            self.ui.found.setText("Filled in from the list: look it over.")
        else:
            self.ui.found.setText("No list in this bank has this ID." if typed else "")

    def _store(self) -> None:
        for field in (self.ui.named, self.ui.meeting):
            _settle(field)
        if self._case:
            change_tracked(self._bank, self.case)
        else:
            self.tracked.emit(track(self._bank, self.case).id)


def _fill(box: QComboBox, choices: Iterable[tuple[str, str]]) -> None:
    box.addItem(_NOT_KNOWN, "")
    for words, code in choices:
        box.addItem(words, code)


def _choose(box: QComboBox, code: str) -> None:
    """Choose a code, also one that an edited file of codes does not know any more."""
    if box.findData(code) < 0:
        box.addItem(code.capitalize(), code)
    box.setCurrentIndex(box.findData(code))


def _settle(field: DateField) -> None:
    field.settle()
    if field.mistake:
        raise SendprepError(field.mistake, "Nothing was changed.")
