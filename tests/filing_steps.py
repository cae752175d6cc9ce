"""Steps of somebody who files words of a paper on checking: select, file, choose."""

from excerpt_steps import drag, open_document, passage_of
from made import evidence_of, weakness_of
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Link, Role, Rung
from sendprep.gui.evidence import EvidencePage
from sendprep.services.file_excerpt import file_excerpt, new_excerpt

PLANS = "The share of EHC plans that needed a change fell from 61% to 24% by August."
OTHER = "Two officers read every draft plan before it went to the family."
PAPER = (
    f"# Two-reader checking\n\n{OTHER} It takes four days more.\n\n"
    + "".join(
        f"In week {week} nothing else was counted by anybody at all.\n\n" for week in range(45)
    )
    + f"## The outcome\n\n{PLANS} Advice writers were told of it.\n"
)


def select(page: EvidencePage, bank: Bank, qtbot: QtBot, words: str = PLANS) -> None:
    """Select words of E2 with the mouse, and wait for what they speak to."""
    evidence_id = evidence_of(bank, 2).id
    view = open_document(page, evidence_id, qtbot)
    drag(view, passage_of(bank, evidence_id, words))
    qtbot.waitUntil(lambda: bool(page.side.excerpts.filing.form.ui.likely.likely), timeout=5_000)


def filed(bank: Bank, words: str = PLANS, weakness: int = 3) -> Link:
    """File words of E2."""
    evidence_id = evidence_of(bank, 2).id
    at = passage_of(bank, evidence_id, words)
    excerpt = new_excerpt(bank, evidence_id, at.sheet, at.start, at.end)
    target = weakness_of(bank, weakness).id
    return file_excerpt(bank, excerpt, target, None, Role.SUPPORTS, Rung.OUTPUT)


def form_focus(page: EvidencePage) -> QWidget:
    """Return the field of the form that has the focus."""
    focused = QApplication.focusWidget()
    assert focused
    assert page.side.excerpts.filing.isAncestorOf(focused)
    return focused


def choose(page: EvidencePage, excerpt_id: str | None) -> None:
    """Choose an excerpt in the list, with the focus there."""
    page.side.excerpts.choose(excerpt_id or "")
    page.side.excerpts.ui.filed.setFocus()


def codes(page: EvidencePage) -> list[str]:
    """Return the numbers of the weaknesses that the filed excerpts stand for, from the top."""
    return [row.code for row in page.side.excerpts.model.rows if row.excerpt]
