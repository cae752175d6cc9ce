"""Earlier versions of our account, what changed in each, and the way back to one."""

from PySide6.QtCore import QModelIndex, QRect, Signal
from PySide6.QtGui import QPainter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.narrative import Section, Version
from sendprep.domain.weakness import Weakness
from sendprep.domain.word_diff import Fate, Piece, word_diff
from sendprep.gui import look
from sendprep.gui.account import moment
from sendprep.gui.cells import RowDelegate, line_height
from sendprep.gui.forms.ui_account_versions import Ui_AccountVersions
from sendprep.gui.rows import Column, RowModel
from sendprep.gui.weakness_signs import Writer
from sendprep.gui.words import count_words

_PAD = 6


class AccountVersions(QDialog):
    """The versions of one weakness's sections; each is shown beside the one before it."""

    restored = Signal(object)

    def __init__(
        self, bank: Bank, weakness: Weakness, section: Section, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bank, self._weakness = bank, weakness
        self.ui = Ui_AccountVersions()
        self.ui.setupUi(self)
        self.setWindowTitle(f"What changed, weakness {weakness.number}")
        self._rows: RowModel[Version] = RowModel([Column("Version", _says)], says=_says)
        self.ui.versions.setModel(self._rows)
        self.ui.versions.setItemDelegate(_VersionDelegate(self.ui.versions))
        self.ui.halves.setSizes([230, 470])
        self.ui.key.setText("added is underlined, removed is struck through")
        self.ui.note.setText("Nothing is lost by restoring: today’s words stay as a version.")
        self.ui.change.document().setDefaultFont(look.font("reading"))
        for one in Section:
            self.ui.section.addItem(one.heading, one)
        self.ui.section.setCurrentIndex(list(Section).index(section))
        self.ui.section.currentIndexChanged.connect(self._show_section)
        self.ui.versions.selectionModel().currentChanged.connect(self._show_change)
        self.ui.restore.clicked.connect(self._restore)
        self.ui.close.clicked.connect(self.accept)
        self.resize(760, 480)
        self._show_section()

    @property
    def section(self) -> Section:
        """The section whose versions are shown."""
        chosen: Section = self.ui.section.currentData()
        return chosen

    def _show_section(self) -> None:
        self._rows.set_rows(self._bank.narrative.versions(self._weakness.id, self.section))
        self.ui.change.setPlainText("" if self._rows.rows else "Nothing has been written here yet.")
        self.ui.versions.setCurrentIndex(self._rows.index(0, 0))
        self._show_change(self.ui.versions.currentIndex())

    def _show_change(self, index: QModelIndex) -> None:
        place, rows = index.row(), self._rows.rows
        self.ui.restore.setEnabled(place > 0)
        if place < 0:
            return
        before = rows[place + 1].text if place + 1 < len(rows) else ""
        self.ui.change.clear()
        cursor = self.ui.change.textCursor()
        for piece in word_diff(before, rows[place].text):
            _write(cursor, piece)

    def _restore(self) -> None:
        version = self._rows.row(self.ui.versions.currentIndex().row())
        label = f"Restore “{self.section.heading}” of {moment(version.at)}"
        with self._bank.change(f"{label}, weakness {self._weakness.number}"):
            self._bank.narrative.write(self._weakness.id, self.section, version.text)
        self.restored.emit(self.section)
        self._show_section()


class _VersionDelegate(RowDelegate[Version]):
    """Paints a version: when, then how long and by whom."""

    def row_height(self, row: Version, width: int) -> int:
        """Two lines."""
        return line_height("body", "caption") + 2 * _PAD

    def paint_row(self, painter: QPainter, rect: QRect, row: Version, selected: bool) -> None:
        """Paint the row."""
        left, top, right = rect.left() + 12, rect.top() + _PAD, rect.right() - 6
        first = Writer(painter, left, top, right, look.font("body"))
        first.words(_when(row), look.colour("text"))
        under = top + line_height("body")
        line = Writer(painter, left, under, right, look.font("caption"))
        line.words(f"{_length(row)} · {row.officer}", look.colour("muted"))


def _says(version: Version) -> str:
    return f"{_when(version)}, {_length(version)}, {version.officer}"


def _when(version: Version) -> str:
    when = moment(version.at)
    return when[0].upper() + when[1:]


def _length(version: Version) -> str:
    return count_words(len(version.text.split()), "word")


def _write(cursor: QTextCursor, piece: Piece) -> None:
    """Write a piece so that its fate shows without colour too."""
    form = QTextCharFormat()
    form.setForeground(look.colour("text"))
    if piece.fate is Fate.ADDED:
        form.setForeground(look.colour("good"))
        form.setBackground(look.colour("good-soft"))
        form.setFontUnderline(True)
    elif piece.fate is Fate.REMOVED:
        form.setForeground(look.colour("bad"))
        form.setBackground(look.colour("bad-soft"))
        form.setFontStrikeOut(True)
    cursor.insertText(piece.text, form)
