"""The findings of one weakness in the review, each with its number, words and page."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from sendprep.domain.inspection import LetterFinding
from sendprep.gui import look
from sendprep.gui.review_words import LetterWords
from sendprep.gui.tab_order import follow_reading

_BAR = 3
_LEAST = 40  # pixels: a line, where the window is lowest


class FindingRow(QFrame):
    """One finding; the chosen one has the selection's ground and the accent bar."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.chosen = False
        row = QHBoxLayout(self)
        row.setContentsMargins(15, 6, 14, 7)
        row.setSpacing(8)
        self.code = QLabel(self)
        self.code.setProperty("type", "body-strong")
        self.code.setMinimumWidth(28)
        self.words = LetterWords(self)
        self.place = QLabel(self)
        self.place.setProperty("type", "caption")
        self.place.setProperty("ink", "muted")
        self.place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        # the words stand two points lower in their field than in a label
        self.code.setContentsMargins(0, 3, 0, 0)
        self.place.setContentsMargins(0, 3, 0, 0)
        for part in (self.code, self.words, self.place):
            row.addWidget(part, 1 if part is self.words else 0, Qt.AlignmentFlag.AlignTop)

    def show_finding(self, code: str, finding: LetterFinding, same: bool) -> None:
        """Show a finding, and whether its words are the page's."""
        self.code.setText(code)
        self.words.show_words(finding.text)
        page = f"p. {finding.page}" if finding.page else ""
        self.place.setText(page if same else f"{page}\ndiffers".strip())
        said = f", page {finding.page}" if finding.page else ""
        differs = "" if same else ", differs from the page"
        self.words.setAccessibleName(f"Finding {code}{said}{differs}")

    def choose(self, chosen: bool) -> None:
        """Mark the row as the chosen one."""
        self.chosen = chosen
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground, the bar and the line under the row."""
        painter = QPainter(self)
        if self.chosen:
            painter.fillRect(self.rect(), self.palette().highlight())
            painter.fillRect(QRect(0, 0, _BAR, self.height()), self.palette().accent())
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), look.colour("line"))


class ReviewFindings(QScrollArea):
    """All findings of a weakness; `picked` tells which one the user is at."""

    picked = Signal(int)
    edited = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(_LEAST)
        self._inner = QWidget(self)
        self._inner.setProperty("kind", "sheet")
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._none = QLabel(
            "No findings were recognised under this weakness.\n"
            "Select one on the page and press Ins to add it word for word."
        )
        self._none.setProperty("ink", "muted")
        self._none.setContentsMargins(16, 16, 16, 16)
        self._column.addWidget(self._none)
        self._column.addStretch(1)
        self.setWidget(self._inner)
        self._rows: list[FindingRow] = []
        self.current = 0

    @property
    def rows(self) -> tuple[FindingRow, ...]:
        """The rows in the order of the letter."""
        return tuple(self._rows)

    def show_findings(
        self, number: int, findings: Sequence[LetterFinding], same: Sequence[bool], current: int
    ) -> None:
        """Show the findings of a weakness; the row at `current` is the chosen one."""
        if len(self._rows) < len(findings):
            while len(self._rows) < len(findings):
                self._add_row()
            follow_reading(self.window())
        for row in self._rows[len(findings) :]:
            row.hide()
            row.deleteLater()
        del self._rows[len(findings) :]
        for index, (row, finding) in enumerate(zip(self._rows, findings, strict=True)):
            row.show_finding(f"{number}.{index + 1}", finding, same[index])
        self._none.setVisible(not findings)
        self._choose(min(current, max(len(findings) - 1, 0)))

    def caret(self) -> int:
        """Return the place of the caret in the chosen finding, in letters."""
        return self._rows[self.current].words.textCursor().position() if self._rows else 0

    def go_to(self, index: int, caret: int | None = None) -> None:
        """Put the focus into a finding, with the caret before a letter."""
        if 0 <= index < len(self._rows):
            words = self._rows[index].words
            if caret is not None:
                cursor = QTextCursor(words.document())
                cursor.setPosition(min(caret, len(words.toPlainText())))
                words.setTextCursor(cursor)
            words.setFocus()
            self._choose(index)

    def settle(self) -> None:
        """Keep what is being edited."""
        for row in self._rows:
            row.words.settle()

    def _add_row(self) -> None:
        row = FindingRow(self._inner)
        self._rows.append(row)
        self._column.insertWidget(len(self._rows) - 1, row)
        row.words.entered.connect(lambda: self._entered(row))
        row.words.left.connect(lambda step: self.go_to(self._rows.index(row) + step))
        row.words.settled.connect(lambda words: self._settled(row, words))

    def _entered(self, row: FindingRow) -> None:
        if row in self._rows and (index := self._rows.index(row)) != self.current:
            self._choose(index)
            self.picked.emit(index)

    def _settled(self, row: FindingRow, words: str) -> None:
        if row in self._rows:
            self.edited.emit(self._rows.index(row), words)

    def _choose(self, index: int) -> None:
        self.current = index
        for place, row in enumerate(self._rows):
            row.choose(place == index)
        if self._rows:
            self.ensureWidgetVisible(self._rows[index], 0, 20)
