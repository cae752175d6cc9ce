"""Steps that tests of the excerpt bar share: a page to select on, words under the mouse."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.gui.evidence import EvidencePage
from sendprep.gui.page_find import find_phrase
from sendprep.gui.page_view import PageView, Passage

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def open_document(page: EvidencePage, evidence_id: str, qtbot: QtBot) -> PageView:
    """Show a document, and wait until its pages are there."""
    page.show_evidence(evidence_id)
    view = page.document.view
    qtbot.waitUntil(lambda: view.page_count > 0, timeout=10_000)
    page.document.view.setFocus()
    return view


def passage_of(bank: Bank, evidence_id: str, words: str) -> Passage:
    """Return where words stand first in the stored text of a document."""
    return find_phrase(bank.texts.of(evidence_id), words)[0]


def point(view: PageView, passage: Passage, at_end: bool = False, scroll: bool = True) -> QPoint:
    """Return where the first or last letter of a passage is on the view."""
    words = view.words_of(passage.sheet)
    assert words
    offset = passage.end - 1 if at_end else passage.start
    (box,) = words.boxes(offset, offset + 1)
    if scroll:
        view.show_page(passage.sheet + 1)
        view.bring(passage.sheet, box)
    middle = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    return view.mapFromScene(view.sheets[passage.sheet].mapToScene(*middle))


def drag(view: PageView, passage: Passage) -> None:
    """Select a passage with the mouse."""
    start = point(view, passage)
    end = point(view, passage, at_end=True, scroll=False)
    QTest.mousePress(view.viewport(), LEFT, NONE, start)
    QTest.mouseMove(view.viewport(), (start + end) / 2)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, end)


def key(view: PageView, code: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press a key on the page."""
    QTest.keyClick(view, code, modifiers)
