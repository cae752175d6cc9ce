"""The form beside a document: which weakness and finding it is about, what it does, how far."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Link
from sendprep.domain.weakness import Weakness
from sendprep.gui.forms.ui_evidence_link_form import Ui_EvidenceLinkForm
from sendprep.gui.key_button import KeyButton, add_action
from sendprep.gui.link_fields import LinkFields, list_findings, list_weaknesses, new_link

_MOST = 150


class EvidenceLinkForm(QFrame):
    """The form; `accepted` says that its link is wanted, `left` that it is not."""

    accepted = Signal()
    left = Signal()

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._edited: Link | None = None
        self._weaknesses: list[Weakness] = []
        self.ui = Ui_EvidenceLinkForm()
        self.ui.setupUi(self)
        self._fields = LinkFields(self.ui, self)
        self.accept = KeyButton("Link", "Ctrl+Enter")
        self.accept.setProperty("kind", "primary")
        self.ui.acceptPlace.addWidget(self.accept)
        self.setTabOrder(self.ui.why, self.accept)
        self.setTabOrder(self.accept, self.ui.cancel)
        self._connect()

    def start(self, about: str, edited: Link | None = None) -> None:
        """Begin with a new link for what `about` names, or with one that is to be changed."""
        self._edited = edited
        before = self.weakness_id
        self.ui.purpose.setText("Edit this link" if edited else "New link")
        self.accept.setText("Save" if edited else "Link")
        self.ui.about.setText(about)
        self._fill_weaknesses(edited.weakness_id if edited else before)
        self._fill_findings(edited.finding_id if edited else None)
        self._fields.show_link(edited or new_link("", ""))
        self._show_stair()
        self.ui.weakness.setFocus()

    @property
    def edited(self) -> Link | None:
        """The link that is being changed; None while a new one is made."""
        return self._edited

    @property
    def weakness_id(self) -> str:
        """The weakness that is chosen; "" in a bank without any."""
        return str(self.ui.weakness.currentData() or "")

    def said(self, link: Link) -> Link:
        """Return a link with what the form says of it."""
        finding_id = self.ui.finding.currentData() or None
        about = replace(link, weakness_id=self.weakness_id, finding_id=finding_id)
        return self._fields.said(about)

    def _connect(self) -> None:
        self.ui.weakness.currentIndexChanged.connect(lambda _: self._fill_findings(None))
        self.ui.finding.currentIndexChanged.connect(lambda _: self._say_finding())
        self.ui.rung.chosen.connect(lambda _: self._show_stair())
        self.accept.clicked.connect(self.accepted)
        self.ui.cancel.clicked.connect(self.left)
        self.ui.why.returnPressed.connect(self.accepted)
        add_action(self, "Link it", QIcon(), "Ctrl+Return", self.accepted.emit)
        add_action(self, "Leave it", QIcon(), "Esc", self.left.emit)

    def _fill_weaknesses(self, chosen: str) -> None:
        self._weaknesses = self._bank.weaknesses.all()
        known = {one.id for one in self._weaknesses}
        first = next((one.id for one in self._weaknesses), "")
        list_weaknesses(self.ui.weakness, self._weaknesses, chosen if chosen in known else first)
        self.accept.setEnabled(bool(self._weaknesses))

    def _fill_findings(self, chosen: str | None) -> None:
        number = {one.id: one.number for one in self._weaknesses}.get(self.weakness_id, 0)
        findings = self._bank.findings.of(self.weakness_id)
        list_findings(self.ui.finding, number, findings, chosen or "")
        self._say_finding()

    def _say_finding(self) -> None:
        """Show the words of the letter that the link is about."""
        chosen = self.ui.finding.currentData()
        findings = {one.id: one.text for one in self._bank.findings.of(self.weakness_id)}
        whole = {one.id: one.text for one in self._weaknesses}.get(self.weakness_id, "")
        self._fields.quote(findings.get(chosen, whole), _MOST)

    def _show_stair(self) -> None:
        self.ui.stair.show_rung(self._fields.rung)
