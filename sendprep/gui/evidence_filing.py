"""Joins the pages of a document with its excerpts: what is selected here is filed there."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sendprep.gui.evidence_bands import Pane
from sendprep.gui.evidence_document import EvidenceDocument
from sendprep.gui.evidence_side import EvidenceSide


class EvidenceFiling(QObject):
    """Moves selection and focus between the two panes; `bring` puts a pane in front."""

    said = Signal(str)

    def __init__(
        self,
        document: EvidenceDocument,
        side: EvidenceSide,
        bring: Callable[[Pane], None],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._document, self._side, self._bring = document, side, bring
        document.selected.connect(self._offer)
        document.filing_wanted.connect(self._enter_form)
        document.excerpt_wanted.connect(self._choose)
        for turned in (document.view.page_changed, document.view.pages_changed):
            turned.connect(lambda _: side.excerpts.set_by_box(document.is_wordless))
        excerpts = side.excerpts
        excerpts.filing.left.connect(self._back)
        excerpts.shown.connect(document.look_at)
        excerpts.entered.connect(self.show_excerpt)
        for pane in (excerpts, excerpts.filing):
            pane.said.connect(self.said)

    def show_excerpt(self, excerpt_id: str) -> None:
        """Show an excerpt on its page, with the focus there."""
        self._choose(excerpt_id)
        self._document.look_at(excerpt_id)
        self._bring(Pane.DOCUMENT)
        self._document.enter_pages()

    def _offer(self) -> None:
        selected = self._document.selection
        if selected is not None:
            self._side.show_excerpts()
        self._side.excerpts.offer(selected)

    def _enter_form(self) -> None:
        self._side.show_excerpts()
        self._side.excerpts.offer(self._document.selection)
        self._bring(Pane.SIDE)
        self._side.excerpts.filing.enter()

    def _choose(self, excerpt_id: str) -> None:
        self._side.show_excerpts()
        self._side.excerpts.choose(excerpt_id)
        self._document.look_at(excerpt_id, turn=False)

    def _back(self) -> None:
        """Give the focus back to the page, on which nothing is selected any more."""
        self._document.view.set_drawing(False)
        self._document.view.clear_selection()
        self._bring(Pane.DOCUMENT)
        self._document.enter_pages()
