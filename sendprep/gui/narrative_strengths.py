"""The register of strengths: one growing field each, with the letter's page beside it."""

import re
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.identity import new_id
from sendprep.domain.narrative import PagesHeld, Strength
from sendprep.gui.citations import CitedText
from sendprep.gui.icons import icon
from sendprep.gui.narrative_line import SavedLine

_HINT = "Something that works well, in one or two sentences."


class _StrengthText(CitedText):
    """The words of one strength; `left` tells that the user went elsewhere."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Save first, then say that the field was left."""
        super().focusOutEvent(event)
        self.left.emit()


class _StrengthRow(QWidget):
    """One strength; the row at the end has none until something is typed into it."""

    def __init__(self, bank: Bank, strength: Strength | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._bank, self.strength = bank, strength
        self.text = _StrengthText(self._write, self)
        self.text.setPlaceholderText(_HINT)
        self.page = QLineEdit(self)
        self.page.setPlaceholderText("Letter page")
        self.page.setFixedWidth(self.page.fontMetrics().horizontalAdvance("Letter page") + 24)
        self._page_saver = SavedLine(self.page, self._write_page)
        self._remove = QToolButton(self)
        self._remove.setIcon(icon("ph.trash"))
        self._remove.setProperty("kind", "quiet")
        self._remove.setToolTip("Remove this strength")
        self._remove.clicked.connect(self._take_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self.text, self.page, self._remove):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        row.setStretchFactor(self.text, 1)
        self.text.left.connect(self._tidy)

    def show_strength(self, strength: Strength | None, number: int) -> None:
        """Show what the bank holds, under its place in the list."""
        self.strength = strength
        name = f"Strength {number}" if strength else "Another strength"
        self.text.setAccessibleName(name)
        self.page.setAccessibleName(f"Letter page of {name.lower()}")
        self._remove.setAccessibleName(f"Remove {name.lower()}")
        self.page.setEnabled(strength is not None)
        self._remove.setEnabled(strength is not None)
        if strength:
            self.text.show_text(strength.text)
            self._page_saver.show_text(f"p. {strength.page}" if strength.page else "")

    def save_now(self) -> bool:
        """Save words and page; False if one was refused."""
        return self.text.save_now() and self._page_saver.save_now()

    def _write(self, text: str) -> None:
        if self.strength:
            with self._bank.change("Write a strength"):
                self._bank.strengths.update(replace(self.strength, text=text))
        elif text.strip():
            self.strength = Strength(new_id(), text)
            with self._bank.change("Add a strength"):
                self._bank.strengths.add(self.strength)

    def _write_page(self, typed: str) -> None:
        found = re.search(r"\d{1,4}", typed)
        page = int(found[0]) or None if found else None
        if self.strength and self.strength.page != page:
            with self._bank.change("Set the letter's page of a strength"):
                self._bank.strengths.update(replace(self.strength, page=page))

    def _take_away(self) -> None:
        if self.strength:
            with self._bank.change("Remove a strength"):
                self._bank.strengths.remove(self.strength.id)

    def _tidy(self) -> None:
        """A strength whose words were all deleted goes when the field is left."""
        if self.strength and not self.text.text.strip():
            self._take_away()


class StrengthList:
    """Keeps the rows and the bank together; a row that is typed in is never made anew."""

    def __init__(
        self, bank: Bank, column: QVBoxLayout, place: QWidget, listen: Callable[[CitedText], None]
    ) -> None:
        self._bank, self._column, self._place, self._listen = bank, column, place, listen
        self.rows: list[_StrengthRow] = []

    def refresh(self, held: PagesHeld) -> int:
        """Show what the bank holds, and one empty row; return how many strengths there are."""
        strengths = self._bank.strengths.all()
        ids = {one.id for one in strengths}
        for row in [row for row in self.rows if row.strength and row.strength.id not in ids]:
            if row.text.unsaved:
                row.strength = None  # what is being typed becomes another strength
            else:
                self._drop(row)
        for strength in strengths:
            if not any(row.strength and row.strength.id == strength.id for row in self.rows):
                self._insert(strength, max(0, len(self.rows) - 1))
        if not self.rows or self.rows[-1].strength:
            self._insert(None, len(self.rows))
        by_id = {one.id: one for one in strengths}
        for number, row in enumerate(self.rows, start=1):
            row.show_strength(by_id[row.strength.id] if row.strength else None, number)
            row.text.set_held(held)
        return len(strengths)

    def save_now(self) -> bool:
        """Save every row; False if one was refused."""
        refused = [row for row in self.rows if not row.save_now()]
        return not refused

    def _insert(self, strength: Strength | None, place: int) -> None:
        row = _StrengthRow(self._bank, strength, self._place)
        self._listen(row.text)
        self.rows.insert(place, row)
        self._column.insertWidget(place, row)

    def _drop(self, row: _StrengthRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.strength = None
        row.text.forget()
        row.hide()
        row.deleteLater()
