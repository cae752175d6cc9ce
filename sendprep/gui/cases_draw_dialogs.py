"""The dialogs of the draw tab: leave cases out, or replace one."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QDialog, QLabel, QLineEdit, QSpinBox, QWidget

from sendprep.errors import SendprepError
from sendprep.gui.cases_table import Shape
from sendprep.gui.forms.ui_cases_exclusions import Ui_ExclusionsDialog
from sendprep.gui.forms.ui_cases_replace import Ui_ReplaceDialog
from sendprep.gui.rows import Column, RowModel


class ReplaceDialog(QDialog):
    """Asks why a case cannot be audited; `replace` raises SendprepError if the reason is none."""

    def __init__(
        self, case: str, replace: Callable[[str], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._replace = replace
        self.ui = Ui_ReplaceDialog()
        self.ui.setupUi(self)
        self.ui.purpose.setText(f"Replace {case} by the next reserve")
        self.ui.words.setText(
            "The reserve comes from the same stratum, in the order that chance gave at the draw. "
            "The reason is kept and printed, so it says nothing of who the child is."
        )
        self.ui.mistake.hide()
        self.ui.cancel.clicked.connect(self.reject)
        self.ui.accept.clicked.connect(self._try)
        self.ui.accept.setDefault(True)

    def _try(self) -> None:
        try_and_close(self, self.ui, lambda: self._replace(self.ui.reason.text()))


_LOW = 480  # logical pixels of the screen
_FRAME = 48  # logical pixels of the screen that the title bar of a dialog takes, and some air


@dataclass(frozen=True)
class _Excluded:
    case: str
    reason: str


class ExclusionsDialog(QDialog):
    """Asks which cases cannot be drawn, and why; `take` gets the reasons by the ids."""

    def __init__(
        self,
        ids: Sequence[str],
        excluded: Mapping[str, str],
        take: Callable[[Mapping[str, str]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ids, self._take = frozenset(ids), take
        self._excluded = dict(excluded)
        self.ui = Ui_ExclusionsDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.purpose.setText("Cases that cannot be drawn, each with its reason")
        self.rows: RowModel[_Excluded] = RowModel(
            [
                Column("Case", lambda row: row.case),
                Column("Why", lambda row: row.reason, tip=lambda row: row.reason),
            ],
            says=lambda row: f"{row.case}: {row.reason}",
        )
        ui.table.dress(self.rows, Shape(stretch=1, widest={0: "P000123456"}))
        known = QCompleter(sorted(ids), self)
        known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        ui.case_.setCompleter(known)
        ui.add.clicked.connect(self.add)
        ui.takeBack.clicked.connect(self._take_back)
        ui.table.picked.connect(self._show_deeds)
        ui.cancel.clicked.connect(self.reject)
        ui.accept.clicked.connect(self._done)
        for edit in (ui.case_, ui.reason):
            edit.returnPressed.connect(self.add)
        for button in (ui.add, ui.takeBack, ui.cancel, ui.accept):
            button.setAutoDefault(False)
        self._show()

    def add(self) -> None:
        """Leave a case out, if it is in the list and the reason is given."""
        case, reason = self.ui.case_.text().strip(), self.ui.reason.text().strip()
        mistake = ""
        if case not in self._ids:
            mistake = f"“{case}” is not in the list." if case else "Give the ID of a case."
        elif not reason:
            mistake = "Say why it cannot be drawn."
        self.ui.mistake.setText(mistake)
        self.ui.mistake.setVisible(bool(mistake))
        if not mistake:
            self._excluded[case] = reason
            self.ui.case_.clear()
            self.ui.reason.clear()
            self.ui.case_.setFocus()
            self._show()

    def _take_back(self) -> None:
        if self.ui.table.place >= 0:
            del self._excluded[self.rows.row(self.ui.table.place).case]
            self._show()

    def _show(self) -> None:
        self.rows.set_rows([_Excluded(*one) for one in sorted(self._excluded.items())])
        self.ui.mistake.setVisible(bool(self.ui.mistake.text()))
        self._show_deeds()

    def _show_deeds(self) -> None:
        self.ui.takeBack.setEnabled(self.ui.table.place >= 0)

    def _done(self) -> None:
        if self.ui.case_.text().strip():
            self.add()
            if self.ui.case_.text():  # it was refused, and the dialog says why
                return
        self.accept()
        self._take(self._excluded)


def ask_exclusions(
    ids: Sequence[str],
    excluded: Mapping[str, str],
    take: Callable[[Mapping[str, str]], None],
    parent: QWidget,
) -> None:
    """Ask which cases cannot be drawn, and why."""
    open_dialog(ExclusionsDialog(ids, excluded, take, parent))


def ask_replacement(case: str, replace: Callable[[str], object], parent: QWidget) -> None:
    """Ask why a case cannot be audited, and replace it."""
    open_dialog(ReplaceDialog(case, replace, parent))


def open_dialog(dialog: QDialog) -> None:
    """Open a dialog beside which the window goes on; it is gone once it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


class SaysMistakes(Protocol):
    """The form of a dialog that says in itself what stands in the way."""

    mistake: QLabel


def try_and_close(dialog: QDialog, form: SaysMistakes, do: Callable[[], object]) -> None:
    """Do it and close, or say in the dialog what stands in the way."""
    try:
        do()
    except SendprepError as problem:
        say_mistake(dialog, form, f"{problem.happened} {problem.do}")
        return
    dialog.accept()


def say_mistake(dialog: QDialog, form: SaysMistakes, words: str) -> None:
    """Say in a dialog what stands in the way, and make room for it."""
    form.mistake.setText(words)
    form.mistake.show()
    make_room(dialog)


def make_room(dialog: QDialog) -> None:
    """Let a dialog grow to the height that its words take; Qt would squeeze the fields instead."""
    layout = dialog.layout()
    wanted = layout.totalHeightForWidth(dialog.width()) if layout else 0
    if wanted > dialog.height():
        dialog.resize(dialog.width(), min(wanted, room_of(dialog)))


def room_of(dialog: QDialog) -> int:
    """Return how high a dialog can be on its screen, without its title bar, in logical pixels."""
    return min(dialog.maximumHeight(), dialog.screen().availableGeometry().height() - _FRAME)


def spare_words(dialog: QDialog, words: QLabel) -> None:
    """Leave out what a dialog explains where the screen is too low for it."""
    words.setVisible(dialog.screen().availableGeometry().height() > _LOW)


def inset(spin: QSpinBox) -> None:
    """Set the figures of a box as far from its edge as words are, which its style sheet cannot."""
    for edit in spin.findChildren(QLineEdit):
        edit.setTextMargins(6, 0, 0, 0)
