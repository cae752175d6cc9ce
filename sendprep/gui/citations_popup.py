"""The list that opens at the caret on Ctrl+K: type, arrows, Enter, and the citation stands."""

from collections.abc import Set

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from sendprep.bank.bank import Bank
from sendprep.gui.citations import CitedText
from sendprep.gui.link_choice import EvidenceChoiceDelegate, evidence_rows, matching, wanted

_WIDTH, _HEIGHT = 400, 320
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def cite_into(text: CitedText, bank: Bank, linked: Set[str], parent: QWidget) -> None:
    """Open the list at the caret of a text; what is chosen is cited there."""

    def insert(number: int, page: int) -> None:
        text.setFocus()
        text.insert_citation(number, page or None)

    popup = CitePopup(bank, linked, parent)
    popup.chosen.connect(insert)
    caret, ground = text.cursorRect(), text.viewport()
    above = ground.mapToGlobal(caret.topLeft()).y()
    popup.open_below(ground.mapToGlobal(caret.bottomLeft()), above)


class CitePopup(QFrame):
    """The popup; `chosen` carries a number of evidence and a page, 0 for none."""

    chosen = Signal(int, int)

    def __init__(
        self,
        bank: Bank,
        linked: Set[str],
        parent: QWidget | None = None,
        deed: str = "cites",
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "panel")
        self._bank, self._linked, self._deed = bank, linked, deed
        self._held = bank.evidence_list.count()
        self.search = QLineEdit(self)
        self.search.setPlaceholderText("Number or words of the title; p7 for a page")
        self.search.setAccessibleName("Evidence to look for")
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._filter)
        self._rows = evidence_rows(bank)
        self.list = QListView(self)
        self.list.setAccessibleName("Evidence found")
        self.list.setModel(self._rows)
        self.list.setItemDelegate(EvidenceChoiceDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._take)
        self._note = QLabel(self)
        self._note.setProperty("type", "caption")
        self._note.setProperty("ink", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 6)
        column.setSpacing(6)
        for part in (self.search, self.list, self._note):
            column.addWidget(part)
        self.resize(_WIDTH, _HEIGHT)
        self._filter("")

    def open_below(self, corner: QPoint, above: int) -> None:
        """Open under a point of the screen, or over the line when there is no room below."""
        room = self.screen().availableGeometry()
        left = min(corner.x(), room.right() - _WIDTH)
        top = corner.y() if corner.y() + _HEIGHT <= room.bottom() else above - _HEIGHT
        self.move(max(room.left(), left), max(room.top(), top))
        self.show()
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let arrows move in the list and Enter take, while the words are typed above."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _MOVES:
                self.list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
        return super().eventFilter(watched, event)

    def _filter(self, typed: str) -> None:
        want = wanted(typed)
        found = matching(self._bank, want, self._linked)
        self._rows.set_ids(found)
        self.list.setCurrentIndex(self._rows.index(0, 0))
        where = f", page {want.page}" if want.page else ""
        count = f"{len(found)} of {self._held}"
        self._note.setText(
            f"{count}{where} · Enter {self._deed}" if found else "No evidence has these words."
        )

    def _take(self) -> None:
        place = self.list.currentIndex().row()
        if place < 0:
            return
        number, page = self._rows.row(place).number, wanted(self.search.text()).page or 0
        self.close()
        self.chosen.emit(number, page)
