"""The right pane of the evidence page: the links of the chosen documents, and their details."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence
from sendprep.gui.evidence_details import EvidenceDetails
from sendprep.gui.evidence_links import EvidenceLinks
from sendprep.gui.forms.ui_evidence_side import Ui_EvidenceSide

_LINKS, _DETAILS = 0, 1


class EvidenceSide(QFrame):
    """Two tabs over the same documents."""

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_EvidenceSide()
        self.ui.setupUi(self)
        self.links, self.details = EvidenceLinks(bank), EvidenceDetails(bank)
        for words, pane in (("Links", self.links), ("Details", self.details)):
            self.ui.tabs.addTab(words)
            self.ui.stack.addWidget(pane)
        self.ui.tabs.currentChanged.connect(self.ui.stack.setCurrentIndex)

    def show_chosen(self, chosen: Sequence[Evidence]) -> None:
        """Show the links and details of these documents."""
        self.links.show_chosen(chosen)
        self.details.show_chosen(chosen)
        count = self.links.count
        self.ui.tabs.setTabText(_LINKS, f"Links  {count}" if len(chosen) == 1 else "Links")

    def show_links(self) -> None:
        """Put the links in front."""
        self.ui.tabs.setCurrentIndex(_LINKS)

    def show_details(self) -> None:
        """Put the details in front, with the caret in the first field."""
        self.ui.tabs.setCurrentIndex(_DETAILS)
        single = len(self.details.chosen) == 1
        field = self.details.ui.title if single else self.details.ui.kind
        field.setFocus()
        if single:
            self.details.ui.title.selectAll()

    def first_stop(self) -> QWidget:
        """Return where F6 enters this pane."""
        if self.ui.tabs.currentIndex() == _DETAILS:
            return self.details
        if self.links.form.isVisible():
            return self.links.form
        return self.links.ui.links if self.links.ui.links.isVisible() else self.links.ui.link
