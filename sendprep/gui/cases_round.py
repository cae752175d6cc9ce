"""The dialog that begins an audit round: its title, what is asked of each case, and the second."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from sendprep.domain.case_register import KeptDraw
from sendprep.domain.instrument import Instrument
from sendprep.domain.second_audits import second_number
from sendprep.errors import SendprepError
from sendprep.gui.cases_draw_dialogs import (
    inset,
    make_room,
    open_dialog,
    say_mistake,
    try_and_close,
)
from sendprep.gui.forms.ui_cases_round import Ui_RoundDialog
from sendprep.gui.words import count_words
from sendprep.services.own_instruments import copy_to_change, own_folder
from sendprep.services.read_instruments import EHC_PLAN, instruments

Begin = Callable[[Instrument, str, float], None]
"""Begins a round with an instrument, a title and a share; SendprepError says why it cannot."""


class RoundDialog(QDialog):
    """Asks for the title of a round, what is asked of each case, and how many are audited twice.

    Own instruments are read anew whenever somebody comes back to it, having edited one.
    """

    def __init__(
        self, kept: KeptDraw, title: str, begin: Begin, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._cases, self._begin = len(kept.draw.ids), begin
        self._instruments: tuple[Instrument, ...] = ()
        self.ui = Ui_RoundDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.purpose.setText(f"Audit the {count_words(self._cases, 'case')} of this sample")
        ui.title.setText(title)
        ui.title.selectAll()
        ui.mistake.hide()
        inset(ui.share)
        ui.instrument.currentIndexChanged.connect(lambda _: self._show())
        ui.share.valueChanged.connect(lambda _: self._show())
        ui.copyOwn.clicked.connect(self._copy)
        ui.openOwn.clicked.connect(lambda: self._deed(lambda: _open(own_folder())))
        ui.cancel.clicked.connect(self.reject)
        ui.accept.clicked.connect(self._try)
        ui.accept.setDefault(True)
        self._read()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Read the instruments anew when somebody comes back from editing one."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self._read()

    @property
    def _chosen(self) -> Instrument | None:
        place = self.ui.instrument.currentIndex()
        return self._instruments[place] if place >= 0 else None

    def _read(self, chosen: tuple[str, int] | None = None) -> None:
        """Offer the instruments as their files are now; the chosen one stays chosen."""
        found = instruments()
        self._show_refused(found.refused)
        if found.usable == self._instruments:
            return
        before = self._chosen
        wanted = chosen or ((before.id, before.version) if before else None)
        self._instruments = found.usable
        self.ui.instrument.clear()
        for one in found.usable:
            self.ui.instrument.addItem(f"{one.title}, version {one.version}")
        self.ui.instrument.setCurrentIndex(_place(found.usable, wanted))

    def _show_refused(self, refused: Sequence[SendprepError]) -> None:
        self.ui.ownTold.setText("\n".join(f"{one.happened} {one.do}" for one in refused))
        self.ui.ownTold.setVisible(bool(refused))
        make_room(self)

    def _show(self) -> None:
        chosen = self._chosen
        if chosen is None:
            return
        asked = count_words(len(list(chosen.criteria)), "criterion", "criteria")
        self.ui.about.setText(f"{asked} of each {chosen.subject}.")
        number = second_number(self.ui.share.value() / 100, self._cases)
        twice = f"{number:,} of {self._cases:,} cases, chosen by chance, are audited twice."
        self.ui.second.setText(twice if number else "No case is audited twice.")

    def _copy(self) -> None:
        """Copy the chosen instrument, offer the copy, and show the folder that it is in."""
        chosen = self._chosen
        if chosen:
            self._deed(lambda: self._offer_copy(chosen))

    def _offer_copy(self, chosen: Instrument) -> None:
        path = copy_to_change(chosen)
        self._read((chosen.id, int(path.stem.removeprefix(f"{chosen.id}-"))))
        _open(path.parent)

    def _deed(self, do: Callable[[], object]) -> None:
        self.ui.mistake.hide()
        try:
            do()
        except SendprepError as problem:
            say_mistake(self, self.ui, f"{problem.happened} {problem.do}")

    def _try(self) -> None:
        chosen = self._chosen
        if chosen:
            share, title = self.ui.share.value() / 100, self.ui.title.text()
            try_and_close(self, self.ui, lambda: self._begin(chosen, title, share))


def ask_round(kept: KeptDraw, title: str, begin: Begin, parent: QWidget) -> None:
    """Ask what a round of audits is called and asks, and begin it."""
    open_dialog(RoundDialog(kept, title, begin, parent))


def _open(folder: object) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _place(offered: Sequence[Instrument], wanted: tuple[str, int] | None) -> int:
    """Return the place of the wanted instrument, the newest for EHC plans, or the first of all."""
    known = [(one.id, one.version) for one in offered]
    if wanted in known:
        return known.index(wanted)
    places = [place for place, one in enumerate(offered) if one.id == EHC_PLAN]
    return places[-1] if places else 0
