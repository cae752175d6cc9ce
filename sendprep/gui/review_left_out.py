"""The lines that a review keeps out of the text, shown on request so that none is lost."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QWidget

from sendprep.domain.inspection import LeftOut
from sendprep.gui.rows import Column, RowModel


class LeftOutList(QTableView):
    """Running headers, footers, page numbers, and what a person said is no finding.

    `wanted` carries a line that is a finding after all, with its page, 0 without one.
    """

    wanted = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: RowModel[LeftOut] = RowModel(
            [
                Column("Page", lambda line: str(line.page or ""), lambda line: line.page or 0),
                Column("Left out of the text", lambda line: line.text, tip=lambda line: line.text),
            ],
            says=lambda line: f"Page {line.page}, left out: {line.text}",
        )
        self.setModel(self._lines)
        self.setAccessibleName("Lines left out of the text")
        self.setToolTip("Ins adds the chosen line as a finding")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(64)
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.activated.connect(lambda _: self.want())

    def show_lines(self, lines: Sequence[LeftOut]) -> None:
        """Show these lines."""
        if list(lines) != list(self._lines.rows):
            self._lines.set_rows(lines)

    def want(self) -> None:
        """Tell that the chosen line is a finding."""
        index = self.currentIndex()
        if index.isValid():
            line = self._lines.row(index.row())
            self.wanted.emit(line.text, line.page or 0)
