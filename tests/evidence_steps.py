"""Steps of somebody who looks over the evidence: show a document, choose some in the list."""

from made import evidence_of
from PySide6.QtCore import QItemSelectionModel

from sendprep.bank.bank import Bank
from sendprep.gui.evidence import EvidencePage


def show(page: EvidencePage, bank: Bank, number: int, at: int = 0) -> None:
    """Show a document by its number, at a page of it."""
    page.show_evidence(evidence_of(bank, number).id, at)


def codes(page: EvidencePage) -> list[str]:
    """Return the numbers of the documents that the list shows, from the top."""
    model = page.list.model
    return [model.row(place).evidence.code for place in range(model.rowCount())]


def choose_both(page: EvidencePage) -> None:
    """Choose E2 and E3 in the list."""
    flags = QItemSelectionModel.SelectionFlag
    selection = page.list.ui.documents.selectionModel()
    selection.clearSelection()
    for place in range(page.list.model.rowCount()):
        if page.list.model.row(place).evidence.number in (2, 3):
            selection.setCurrentIndex(page.list.model.index(place, 0), flags.Select)
