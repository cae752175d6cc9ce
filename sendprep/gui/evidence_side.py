"""The right pane of the evidence page: excerpts, links and details of the chosen documents."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence
from sendprep.gui.evidence_details import EvidenceDetails
from sendprep.gui.evidence_links import EvidenceLinks
from sendprep.gui.excerpt_bar import ExcerptBar
from sendprep.gui.forms.ui_evidence_side import Ui_EvidenceSide

_EXCERPTS, _LINKS, _DETAILS = 0, 1, 2


class EvidenceSide(QFrame):
    """Three tabs over the same documents; while words are filed, their form has the whole pane."""

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_EvidenceSide()
        self.ui.setupUi(self)
        self.excerpts, self.links = ExcerptBar(bank), EvidenceLinks(bank)
        self.details = EvidenceDetails(bank)
        panes = (self.excerpts, self.links, self.details)
        for words, pane in zip(("Excerpts", "Links", "Details"), panes, strict=True):
            self.ui.tabs.addTab(words)
            self.ui.stack.addWidget(pane)
        self.ui.tabs.currentChanged.connect(self.ui.stack.setCurrentIndex)
        self.ui.tabs.currentChanged.connect(lambda _: self._show_tabs())
        self.excerpts.filing.opened.connect(self._show_tabs)

    def show_chosen(self, chosen: Sequence[Evidence]) -> None:
        """Show the excerpts, links and details of these documents."""
        self.excerpts.show_chosen(chosen)
        self.links.show_chosen(chosen)
        self.details.show_chosen(chosen)
        single = len(chosen) == 1
        for tab, words, count in (
            (_EXCERPTS, "Excerpts", self.excerpts.count),
            (_LINKS, "Links", self.links.count),
        ):
            self.ui.tabs.setTabText(tab, f"{words}  {count}" if single else words)

    def show_excerpts(self) -> None:
        """Put the excerpts in front."""
        self.ui.tabs.setCurrentIndex(_EXCERPTS)

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
        match self.ui.tabs.currentIndex():
            case 0:
                return self._stop_of_excerpts()
            case 1:
                return self._stop_of_links()
        return self.details

    def _stop_of_excerpts(self) -> QWidget:
        if self.excerpts.filing.is_open:
            return self.excerpts.filing
        listed = self.excerpts.ui.filed
        return listed if listed.isVisible() else self.ui.tabs

    def _stop_of_links(self) -> QWidget:
        if self.links.form.isVisible():
            return self.links.form
        return self.links.ui.links if self.links.ui.links.isVisible() else self.links.ui.link

    def _show_tabs(self) -> None:
        filing = self.ui.tabs.currentIndex() == _EXCERPTS and self.excerpts.filing.is_open
        self.ui.titleBar.setVisible(not filing)
