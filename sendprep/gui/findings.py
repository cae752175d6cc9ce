"""The letter's pane: the weakness word for word, its findings, our response to one of them."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.weakness import Answer, Finding, Weakness
from sendprep.gui import look
from sendprep.gui.citations import CitedText
from sendprep.gui.findings_list import FindingDelegate, FindingRow
from sendprep.gui.findings_response import FindingResponse
from sendprep.gui.forms.ui_letter_pane import Ui_LetterPane
from sendprep.gui.rows import Column, RowModel
from sendprep.gui.weakness_signs import height_of, paragraph

_WORDS_SHARE = 0.42
"""How much of the pane's height the letter's words may take."""


class LetterPane(QWidget):
    """What inspectors wrote, read only; `finding_chosen` carries an id, or "" for none."""

    open_evidence = Signal(str, int)
    finding_chosen = Signal(str)

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._weakness: Weakness | None = None
        self._finding_id = ""
        self.ui = Ui_LetterPane()
        self.ui.setupUi(self)
        self.response = FindingResponse(CitedText(self._write_response))
        column = QVBoxLayout(self.ui.response)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.response)
        self._rows: RowModel[FindingRow] = RowModel(
            [Column("Finding", lambda row: row.finding.text)], says=lambda row: row.sentence
        )
        self.ui.findings.setModel(self._rows)
        self.ui.findings.setItemDelegate(FindingDelegate(self.ui.findings))
        self._connect()

    @property
    def finding_id(self) -> str:
        """The id of the chosen finding, or "" when the whole weakness is meant."""
        return self._finding_id

    @property
    def finding_codes(self) -> dict[str, str]:
        """The code (3.2) of every finding shown, by its id."""
        return {row.finding.id: row.code for row in self._rows.rows}

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the letter's words their height again."""
        super().resizeEvent(event)
        self._fit_words()

    def save_now(self) -> bool:
        """Save the response; False if that was refused."""
        return self.response.text.save_now()

    def show_weakness(self, weakness: Weakness) -> None:
        """Show a weakness; another one than before starts without a chosen finding."""
        if self._weakness is None or weakness.id != self._weakness.id:
            self.response.text.forget()  # the page has saved it before it came here
            self._finding_id = ""
        self._weakness = weakness
        self.ui.words.setText(weakness.text)
        self.ui.responsible.setText(f"Responsible: {weakness.responsible}")
        self.ui.responsible.setVisible(bool(weakness.responsible))
        self._fit_words()
        self.ui.showPage.setVisible(self._bank.inspection.get().letter_evidence_id is not None)
        self._show_findings(weakness)

    def choose_finding(self, finding_id: str) -> None:
        """Choose a finding by its id; "" closes the response."""
        if not self.save_now():
            return
        self._finding_id = finding_id
        self._show_chosen()
        self.finding_chosen.emit(finding_id)

    def _connect(self) -> None:
        self.ui.findings.selectionModel().currentChanged.connect(self._current_changed)
        self.ui.findings.clicked.connect(self._current_changed)
        self.ui.showPage.clicked.connect(self._show_page)
        self.ui.findings.activated.connect(lambda _: self.response.text.setFocus())
        self.response.answered.connect(self._write_answer)
        self.response.closed.connect(self._close_response)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self._close_response)

    def _show_findings(self, weakness: Weakness) -> None:
        findings = self._bank.findings.of(weakness.id)
        pieces = self._bank.links.pieces_by_finding(weakness.id)
        rows = [
            FindingRow(one, f"{weakness.number}.{one.number}", pieces.get(one.id, 0))
            for one in findings
        ]
        if rows != list(self._rows.rows):
            self._replace_rows(rows)
        answered = sum(one.answer is not Answer.NO_ANSWER for one in findings)
        self.ui.answered.setText(f"{answered} of {len(findings)} have an answer")
        self.ui.noFindings.setVisible(not findings)
        self.ui.findings.setVisible(bool(findings))
        self._show_chosen()

    def _fit_words(self) -> None:
        """Show the words whole; very long ones scroll, so that the findings stay in sight."""
        if self._weakness is None:
            return
        margins = self.ui.wordsColumn.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        wanted = margins.top() + margins.bottom()
        wanted += height_of(paragraph(self._weakness.text, look.font("reading-strong"), width))
        if self._weakness.responsible:
            words = self.ui.responsible.text()
            wanted += 4 + height_of(paragraph(words, look.font("caption"), width))
        most = int(self.height() * _WORDS_SHARE)
        policy = Qt.ScrollBarPolicy
        bar = policy.ScrollBarAsNeeded if wanted > most else policy.ScrollBarAlwaysOff
        self.ui.wordsArea.setVerticalScrollBarPolicy(bar)
        self.ui.wordsArea.setFixedHeight(min(wanted, most))

    def _replace_rows(self, rows: list[FindingRow]) -> None:
        selection = self.ui.findings.selectionModel()
        scrolled = self.ui.findings.verticalScrollBar().value()
        selection.blockSignals(True)
        self._rows.set_rows(rows)
        selection.blockSignals(False)
        self.ui.findings.doItemsLayout()
        self.ui.findings.verticalScrollBar().setValue(scrolled)

    def _show_chosen(self) -> None:
        place = self._rows.place_of(lambda row: row.finding.id == self._finding_id)
        self.ui.response.setVisible(place >= 0)
        selection = self.ui.findings.selectionModel()
        selection.blockSignals(True)
        self.ui.findings.setCurrentIndex(
            self._rows.index(place, 0) if place >= 0 else QModelIndex()
        )
        if place < 0:
            selection.clear()
        selection.blockSignals(False)
        self.ui.findings.viewport().update()
        if place >= 0:
            row = self._rows.row(place)
            self.response.show_finding(row.finding, row.code)

    def _current_changed(self, index: QModelIndex) -> None:
        if index.isValid():
            finding_id = self._rows.row(index.row()).finding.id
            if finding_id != self._finding_id:
                self.choose_finding(finding_id)
                self.ui.findings.scrollTo(index)

    def _close_response(self) -> None:
        self.choose_finding("")
        self.ui.findings.setFocus()

    def _show_page(self) -> None:
        letter = self._bank.inspection.get().letter_evidence_id
        if letter and self._weakness:
            place = self._rows.place_of(lambda row: row.finding.id == self._finding_id)
            page = self._rows.row(place).finding.page if place >= 0 else self._weakness.page
            self.open_evidence.emit(letter, page or 0)

    def _chosen(self) -> Finding:
        return self._bank.findings.get(self._finding_id)

    def _write_response(self, text: str) -> None:
        finding = self._chosen()
        with self._bank.change(f"Write our response to finding {self._code(finding)}"):
            self._bank.findings.update(replace(finding, response=text))

    def _write_answer(self, answer: Answer) -> None:
        if not self.save_now():
            return
        finding = self._chosen()
        label = f"Mark finding {self._code(finding)} as {answer.words.lower()}"
        with self._bank.change(label):
            self._bank.findings.update(replace(finding, answer=answer))

    def _code(self, finding: Finding) -> str:
        return self.finding_codes.get(finding.id, str(finding.number))
