"""Linking evidence to a weakness or one of its findings: what it does, how far, and why."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Link
from sendprep.domain.weakness import Finding, Weakness
from sendprep.gui.forms.ui_link_dialog import Ui_LinkDialog
from sendprep.gui.link_choice import EvidenceChoiceDelegate, evidence_rows, matching, wanted
from sendprep.gui.link_fields import LinkFields, new_link

_MOST = 240
_FRAME = 48  # logical pixels of the screen that the title bar of the dialog takes, and some air
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True)
class About:
    """What a link can be about: a weakness with its findings, and the finding to start at."""

    weakness: Weakness
    findings: Sequence[Finding]
    finding_id: str | None = None


class LinkDialog(QDialog):
    """The dialog; `link()` is what the user made, under the id of `edited` if one was given."""

    def __init__(
        self,
        about: About,
        bank: Bank,
        edited: Link | None = None,
        evidence_id: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._about, self._bank, self._edited = about, bank, edited
        self.ui = Ui_LinkDialog()
        self.ui.setupUi(self)
        self._fields = LinkFields(self.ui, self)
        self._rows = evidence_rows(bank)
        self._set_up()
        self._fill_about(edited.finding_id if edited else about.finding_id)
        self._filter("")
        self._choose_evidence(edited.evidence_id if edited else evidence_id)
        if edited:
            self._fields.show_link(edited)

    def link(self) -> Link:
        """Return the link as the dialog shows it."""
        evidence_id = self._rows.ids[self.ui.evidence.currentIndex().row()]
        link = self._edited or new_link(evidence_id, self._about.weakness.id)
        finding_id = self.ui.about.currentData() or None
        return self._fields.said(replace(link, evidence_id=evidence_id, finding_id=finding_id))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let arrows in the search move in the list under it."""
        pressed = event.type() is QEvent.Type.KeyPress and watched is self.ui.search
        if pressed and isinstance(event, QKeyEvent) and event.key() in _MOVES:
            self.ui.evidence.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _set_up(self) -> None:
        number = self._about.weakness.number
        self.ui.purpose.setText(
            f"{'Edit a link' if self._edited else 'Link evidence'}, weakness {number}"
        )
        self.ui.accept.setText("Save" if self._edited else "Link")
        self.ui.missing.hide()
        self.ui.evidence.setModel(self._rows)
        self.ui.evidence.setItemDelegate(EvidenceChoiceDelegate(self.ui.evidence))
        self.ui.evidence.setUniformItemSizes(True)
        self.ui.search.installEventFilter(self)
        self.ui.search.textChanged.connect(self._filter)
        self.ui.about.currentIndexChanged.connect(self._say_about)
        self.ui.accept.clicked.connect(self._accept)
        self.ui.cancel.clicked.connect(self.reject)
        self.ui.search.setFocus()
        room = self.screen().availableSize().height() - _FRAME
        self.resize(480, min(600, room))

    def _fill_about(self, finding_id: str | None) -> None:
        number = self._about.weakness.number
        self.ui.about.addItem(f"The whole weakness {number}", "")
        for one in self._about.findings:
            self.ui.about.addItem(f"{number}.{one.number}  {one.text}", one.id)
        self.ui.about.setCurrentIndex(max(0, self.ui.about.findData(finding_id or "")))
        self._say_about()

    def _say_about(self) -> None:
        chosen = self.ui.about.currentData()
        words = {one.id: one.text for one in self._about.findings}
        self._fields.quote(words.get(chosen, self._about.weakness.text), _MOST)

    def _filter(self, typed: str) -> None:
        index = self.ui.evidence.currentIndex()
        before = self._rows.ids[index.row()] if index.isValid() else None
        found = matching(self._bank, wanted(typed))
        self._rows.set_ids(found)
        self._choose_evidence(before)
        if not typed.strip() or found:
            self.ui.missing.hide()

    def _choose_evidence(self, evidence_id: str | None) -> None:
        place = max(0, self._rows.place_of(evidence_id or ""))
        self.ui.evidence.setCurrentIndex(self._rows.index(place, 0))

    def _accept(self) -> None:
        if self.ui.evidence.currentIndex().isValid():
            self.accept()
            return
        self.ui.missing.setText("Choose the evidence to link. The bank may hold none yet.")
        self.ui.missing.show()
        self.ui.search.setFocus()
