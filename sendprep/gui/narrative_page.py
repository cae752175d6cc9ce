"""The narrative page: what the self-evaluation says of the whole area, beside the weaknesses."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Confidentiality
from sendprep.domain.inspection import Inspection
from sendprep.domain.narrative import citations, lost_words
from sendprep.errors import SendprepError
from sendprep.gui.citations import CitedText
from sendprep.gui.citations_popup import cite_into
from sendprep.gui.forms.ui_narrative_page import Ui_NarrativePage
from sendprep.gui.icons import BUTTON, icon
from sendprep.gui.narrative_line import SavedLine
from sendprep.gui.narrative_strengths import StrengthList
from sendprep.gui.narrative_table import SectionDelegate, dress, section_at, section_rows, written
from sendprep.gui.narrative_timeline import TimelinePanel
from sendprep.gui.warning_note import WarningNote
from sendprep.gui.words import count_words

_STACKED_UNDER = 900
_CONTEXT_HINT = (
    "Who lives here, how many children and young people have SEND, and what has changed."
)


class NarrativePage(QWidget):
    """The page; `open_section` carries a weakness's id and the value of one of its sections."""

    open_weakness = Signal(str)
    open_section = Signal(str, str)
    open_evidence = Signal(str, int)
    said = Signal(str)

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._held: dict[int, int | None] = {}
        self.ui = Ui_NarrativePage()
        self.ui.setupUi(self)
        self.context = CitedText(self._saver("Write context and cohort", "context"))
        self.context_note, self.strengths_note = WarningNote(), WarningNote()
        self.timeline = TimelinePanel(bank)
        self.strengths = StrengthList(
            bank, self.ui.strengthRows, self.ui.strengths, self._listen_to
        )
        self._lines = self._make_lines()
        self._rows = section_rows()
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self, tables: frozenset[str] = frozenset()) -> None:
        """Read the bank again; the desk asks for it only while the page is shown."""
        inspection = self._bank.inspection.get()
        self._held = self._bank.evidence.page_counts()
        self.context.show_text(inspection.context)
        self.context.set_held(self._held)
        for name, line in self._lines.items():
            line.show_text(getattr(inspection, name))
        self.ui.strengthCount.setText(count_words(self.strengths.refresh(self._held), "strength"))
        self.timeline.refresh()
        self._show_table()
        self._count_context()
        self._show_lost()

    def save_now(self) -> bool:
        """Save every field now; False if one was refused."""
        saved = [self.context.save_now(), self.strengths.save_now()]
        saved += [line.save_now() for line in self._lines.values()]
        return all(saved)

    def panes(self) -> list[QWidget]:
        """Return the panels for F6."""
        return [
            self.ui.context,
            self.ui.strengths,
            self.ui.table,
            self.ui.cover,
            self.timeline,
        ]

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin with the focus in the page's first field."""
        super().showEvent(event)
        if self.focusWidget() is None:
            self.context.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the halves one under the other where they find no room side by side."""
        super().resizeEvent(event)
        stacked = self.width() < _STACKED_UNDER
        direction = (
            QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        )
        self.ui.halves.setDirection(direction)

    def _lay_out(self) -> None:
        self.context.setPlaceholderText(_CONTEXT_HINT)
        self.context.setAccessibleName("Context and cohort")
        self.context.least_lines = 4
        self.ui.contextColumn.addWidget(self.context)
        self.ui.contextColumn.addWidget(self.context_note)
        self.ui.strengthsColumn.addWidget(self.strengths_note)
        self.ui.timelinePlace.addWidget(self.timeline)
        self.ui.cite.setIcon(icon("ph.quotes"))
        self.ui.cite.setIconSize(BUTTON)
        self.ui.table.setModel(self._rows)
        self.ui.table.setItemDelegate(SectionDelegate(self.ui.table))
        self._listen_to(self.context)

    def _make_lines(self) -> dict[str, SavedLine]:
        box = self.ui.marking
        edit = QLineEdit(box)
        edit.setAccessibleName("Marking")
        box.setLineEdit(edit)
        box.addItems([one.words for one in Confidentiality])
        box.activated.connect(lambda _: self._lines["marking"].save_now())
        return {
            "prepared_by": SavedLine(
                self.ui.preparedBy, self._saver("Write who prepared it", "prepared_by")
            ),
            "goes_to": SavedLine(self.ui.goesTo, self._saver("Write where it goes", "goes_to")),
            "marking": SavedLine(edit, self._saver("Set the marking", "marking")),
        }

    def _connect(self) -> None:
        self.ui.cite.clicked.connect(self._cite)
        self.context.textChanged.connect(self._count_context)
        for line in self._lines.values():
            line.refused.connect(self._say_refusal)
        self.ui.table.clicked.connect(self._open_cell)
        self.ui.table.activated.connect(self._open_cell)
        action = QAction("Cite evidence", self)
        action.setShortcut(QKeySequence("Ctrl+K"))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(self._cite)
        self.addAction(action)

    def _listen_to(self, text: CitedText) -> None:
        text.opened.connect(self._open_number)
        text.refused.connect(self._say_refusal)
        text.textChanged.connect(self._show_lost)

    def _say_refusal(self, refusal: SendprepError) -> None:
        self.said.emit(f"Not saved yet. {refusal.happened} Your words are kept on this page.")

    def _saver(self, label: str, name: str) -> Callable[[str], None]:
        """Return what stores one text of the inspection under its label."""

        def save(text: str) -> None:
            inspection: Inspection = self._bank.inspection.get()
            with self._bank.change(label):
                self._bank.inspection.set(replace(inspection, **{name: text}))  # type: ignore[arg-type]

        return save

    def _show_table(self) -> None:
        rows = [
            written(one, self._bank.narrative.of(one.id)) for one in self._bank.weaknesses.all()
        ]
        if rows != list(self._rows.rows):
            with QSignalBlocker(self.ui.table.selectionModel()):
                self._rows.set_rows(rows)
        dress(self.ui.table, rows)

    def _count_context(self) -> None:
        words, cited = len(self.context.text.split()), len(citations(self.context.text))
        self.ui.contextWords.setText(
            f"{count_words(words, 'word')}   ·   {count_words(cited, 'citation')}"
        )

    def _show_lost(self) -> None:
        """Say which citations lead nowhere, under the panel that they stand in."""
        strengths = (row.text.text for row in self.strengths.rows)
        self.context_note.say(lost_words([self.context.text], self._held))
        self.strengths_note.say(lost_words(strengths, self._held))

    def _open_cell(self, index: QModelIndex) -> None:
        row = self._rows.row(index.row())
        if self.save_now():
            self.open_weakness.emit(row.weakness_id)
            self.open_section.emit(row.weakness_id, section_at(index.column()).value)

    def _open_number(self, number: int, page: int) -> None:
        found = self._bank.evidence.by_number(number)
        if found:
            self.open_evidence.emit(found.id, page)

    def _cite(self) -> None:
        focused = self.focusWidget()
        text = focused if isinstance(focused, CitedText) else self.context
        cite_into(text, self._bank, frozenset(), self)
