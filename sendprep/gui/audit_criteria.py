"""The criteria of one audit as a list: scored by the keys of the scale, walked by the arrows."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView, QWidget

from sendprep.gui.audit_cells import FormDelegate
from sendprep.gui.audit_note import NoteField
from sendprep.gui.audit_rows import CriterionRow, FormModel, FormRow
from sendprep.gui.rows import Index

_NEXT = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
_BELOW_NOTE = 9


class CriteriaList(QListView):
    """`scored` carries a criterion's code and a key of the scale, `arrived` the code one is at.

    A row is left only if its note may be: `note.save_now` says so.
    """

    scored = Signal(str, str)
    arrived = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = FormModel()
        self.setModel(self.rows)
        self._delegate = FormDelegate(self, self.rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName("Criteria")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().setMouseTracking(True)
        self.note = NoteField(self.viewport())
        self.note.hide()
        self.note.grew.connect(self._make_room)
        self.note.entered.connect(self._show_note)
        self.note.left.connect(self.setFocus)

    # --- what is shown -----------------------------------------------------------------------

    @property
    def code(self) -> str:
        """The code of the chosen criterion; "" as long as there is none."""
        row = self._row(self.currentIndex())
        return row.criterion.code if row else ""

    def show_rows(self, rows: tuple[FormRow, ...], is_locked: bool) -> None:
        """Show the rows of an audit; the chosen criterion stays chosen."""
        code, self._delegate.is_locked = self.code, is_locked
        if self.rows.show(rows):
            self._delegate.forget()
        self._choose(self.rows.place(code))

    def go_to(self, code: str) -> bool:
        """Choose a criterion by its code; False if the note of the one before must stay."""
        place = self.rows.place(code)
        if code == self.code or place < 0:
            return place >= 0
        if not self.note.save_now():
            return False
        self._choose(place)
        self.arrived.emit(self.code)
        return True

    def step(self, by: int) -> bool:
        """Choose the next criterion, or with -1 the one before; False at the end."""
        codes = [row.criterion.code for row in self.rows.rows if isinstance(row, CriterionRow)]
        place = (codes.index(self.code) if self.code in codes else -by) + by
        return 0 <= place < len(codes) and self.go_to(codes[place])

    # --- keys and mouse ----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Score with a key of the scale; Enter and Down step on, Up steps back."""
        row = self._row(self.currentIndex())
        key = event.text().upper()
        if row and any(choice.key == key for choice in row.scale):
            self.scored.emit(row.criterion.code, key)
            if not self._delegate.is_locked:
                self.step(1)
        elif event.key() in _NEXT and event.modifiers() in (_PLAIN, _KEYPAD):
            self.step(1)
        elif event.key() == Qt.Key.Key_Up:
            self.step(-1)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the row under the pointer, and score it where that is a segment."""
        row, place = self._under(event.position().toPoint())
        if row and event.button() is Qt.MouseButton.LeftButton:
            code = row.criterion.code
            if self.go_to(code) and place >= 0:
                self.scored.emit(code, row.scale[place].key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Light the segment under the pointer."""
        row, place = self._under(event.position().toPoint())
        self._hover((row.criterion.code, place) if row else ("", -1))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take two quick clicks as two clicks."""
        self.mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Put the light out."""
        self._hover(("", -1))
        super().leaveEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Let Tab go from the rows into the note and its buttons, then out of the list."""
        stops = [self, *self.note.stops()]
        here = QApplication.focusWidget()
        place = stops.index(here) + (1 if forward else -1) if here in stops else 0
        if 0 <= place < len(stops):
            reason = Qt.FocusReason.TabFocusReason
            stops[place].setFocus(reason if forward else Qt.FocusReason.BacktabFocusReason)
            return True
        self.setFocus()  # Qt goes on from where the focus is
        return super().focusNextPrevChild(forward)

    # --- the note under the chosen row -------------------------------------------------------

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """Take the note along."""
        super().scrollContentsBy(dx, dy)
        self._place_note()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Make room for the note at the new width, and keep the chosen row in sight."""
        super().resizeEvent(event)
        self._make_room()
        self._bring_in(self.currentIndex())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the text size of the View menu."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "note"):
            self._delegate.forget()
            self._make_room()
            self._bring_in(self.currentIndex())

    def _choose(self, place: int) -> None:
        self.setCurrentIndex(self.rows.index(place, 0) if place >= 0 else QModelIndex())
        row = self._row(self.currentIndex())
        self.note.setVisible(row is not None)
        if row:
            self.note.show_score(row.score, row.criterion.code)
        self._make_room()
        self._bring_in(self.currentIndex())

    def _make_room(self) -> None:
        """Give the chosen row the height of its note, and place the note there."""
        row = self._row(self.currentIndex())
        if row:
            width = self._delegate.laid_out(row, self._width()).room
            self._delegate.note_room = self.note.height_in(width) + _BELOW_NOTE
        self.doItemsLayout()
        self._place_note()
        if self.note.isAncestorOf(QApplication.focusWidget() or self):
            self._show_note()

    def _show_note(self) -> None:
        """Scroll the note into sight, its end where it is too high."""
        bar, below = self.verticalScrollBar(), self.note.geometry().bottom() + _BELOW_NOTE
        if below > self.viewport().height():
            bar.setValue(bar.value() + below - self.viewport().height())
        elif self.note.y() < 0:
            bar.setValue(bar.value() + self.note.y())

    def _place_note(self) -> None:
        index = self.currentIndex()
        row = self._row(index)
        if row:
            rect: QRect = self.visualRect(index)
            layout = self._delegate.laid_out(row, rect.width())
            left, top = layout.words_at[0], rect.top() + layout.note_at + 1
            self.note.setGeometry(left, top, layout.room, self._delegate.note_room - _BELOW_NOTE)

    def _bring_in(self, index: QModelIndex) -> None:
        """Scroll the chosen row into sight, with its heading where it is the first of a section."""
        if not self._row(index):
            return
        row: QRect = self.visualRect(index)
        above = self.visualRect(self.rows.index(index.row() - 1, 0))
        is_first = not self._row(self.rows.index(index.row() - 1, 0))
        top = above.top() if is_first else row.top()
        bar, height = self.verticalScrollBar(), self.viewport().height()
        below: QRect = self.visualRect(self.rows.index(index.row() + 1, 0))
        bottom = below.bottom() if below.isValid() else row.bottom()
        if bottom > height:
            bar.setValue(bar.value() + min(bottom - height, top))
        elif top < 0:
            bar.setValue(bar.value() + top)
        self._place_note()

    def _row(self, index: Index) -> CriterionRow | None:
        row = self.rows.row(index.row()) if index.isValid() else None
        return row if isinstance(row, CriterionRow) else None

    def _under(self, point: QPoint) -> tuple[CriterionRow | None, int]:
        index = self.indexAt(point)
        row = self._row(index)
        if row is None:
            return None, -1
        rect: QRect = self.visualRect(index)
        layout = self._delegate.laid_out(row, rect.width())
        return row, layout.segment_at(point.x() - rect.left(), point.y() - rect.top())

    def _width(self) -> int:
        return self.viewport().width()

    def _hover(self, where: tuple[str, int]) -> None:
        if where != self._delegate.hovered:
            self._delegate.hovered = where
            self.viewport().update()


_PLAIN = Qt.KeyboardModifier.NoModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
