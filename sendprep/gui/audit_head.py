"""The head of the audit tab: which case is shown, how far second audits are, what can be done."""

from PySide6.QtGui import QAction

from sendprep.domain.audit import Pass
from sendprep.domain.audit_meanings import explained
from sendprep.gui import icons
from sendprep.gui.audit_round import ShownRound
from sendprep.gui.bands import Band
from sendprep.gui.forms.ui_audit import Ui_AuditTab
from sendprep.gui.key_button import let_do
from sendprep.gui.segments import Choice

_WHICH = (
    Choice(Pass.FIRST, "First audit"),
    Choice(Pass.SECOND, "Second (blind)", name="Second audit, blind"),
)

_OF_CASES = ("phase", "in area", "new plan", "SEN support")


class AuditHead:
    """The deeds are offered by button, key and menu alike."""

    def __init__(self, ui: Ui_AuditTab, finish: QAction, reopen: QAction, page: QAction) -> None:
        self._ui, self._has_room = ui, True
        self._deeds = (finish, ui.finish), (reopen, ui.reopen), (page, ui.printCase)
        ui.which.set_choices(_WHICH)
        for part, words in (ui.which, ("second audit", "blind")), (ui.facts, _OF_CASES):
            part.setToolTip(explained(*words))
            part.setAccessibleDescription(part.toolTip())
        ui.finish.setIcon(icons.icon("ph.check", "on-accent"))
        ui.finish.setIconSize(icons.BUTTON)
        for action, button in self._deeds:
            let_do(action, button)

    def offer(self, *, finish: bool, reopen: bool, page: bool) -> None:
        """Offer to finish the case, to open it again or to print its page."""
        for (action, button), is_offered in zip(self._deeds, (finish, reopen, page), strict=True):
            action.setEnabled(is_offered)
            button.setVisible(is_offered)

    def show_case(self, shown: ShownRound, case_id: str, which: Pass) -> None:
        """Say which audit of which case is shown."""
        pass_words = "" if which is Pass.FIRST else ", second audit"
        self._ui.title.setText(f"Case {case_id}{pass_words}")
        self._ui.facts.setText(shown.facts(case_id))

    def show_progress(self, shown: ShownRound | None, which: Pass) -> None:
        """Say how many second audits are finished; the page says it of the first ones."""
        is_second = which is Pass.SECOND
        self._ui.progress.setVisible(is_second and self._has_room)
        if shown and is_second:
            whole, done = len(shown.second), shown.finished(which)
            self._ui.progressWords.setText(f"{done:,} of {whole:,} cases")
            self._ui.bar.setRange(0, max(1, whole))
            self._ui.bar.setValue(done)

    def fit(self, band: Band) -> None:
        """Leave out what a band has no room for."""
        self._has_room = band in (Band.WIDE, Band.STANDARD)
        self._ui.facts.setVisible(band is not Band.SINGLE)
