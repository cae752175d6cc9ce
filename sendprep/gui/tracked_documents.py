"""The chosen tracked case: who it is, and its documents with the days of upload."""

from datetime import date

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QFrame, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.tracked_case import TrackedDocument
from sendprep.domain.tracked_checklist import CheckedDocument
from sendprep.domain.tracked_seen import SeenCase
from sendprep.errors import SendprepError
from sendprep.gui import icons
from sendprep.gui.cases_findings_said import SaidDelegate, said_rows
from sendprep.gui.forms.ui_tracked_documents import Ui_TrackedDocuments
from sendprep.gui.key_button import add_action
from sendprep.gui.narrative_line import SavedLine
from sendprep.gui.tracked_rows import document_rows
from sendprep.gui.words import day_words
from sendprep.services.track_cases import set_document

_HINT = "In words that tell nobody who it is"


class TrackedDocuments(QFrame):
    """The pane; what is set of a document is stored at once, or refused under its fields.

    `said` tells that it could not be left because of that.
    """

    said = Signal(str)

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._seen: SeenCase | None = None
        self._place: tuple[str, str] | None = None
        """The case and the document that the fields are about."""
        self.ui = Ui_TrackedDocuments()
        self.ui.setupUi(self)
        self.rows = said_rows()
        self.ui.documents.setModel(self.rows)
        self.ui.documents.setItemDelegate(SaidDelegate(self.ui.documents))
        self.ui.documents.selectionModel().currentChanged.connect(lambda now, _: self._choose(now))
        self.ui.documents.activated.connect(lambda _: self.ui.uploaded.setFocus())
        self._reason = SavedLine(self.ui.notHeld, self._say_not_held)
        self._reason.refused.connect(self._refuse)
        self.ui.uploaded.changed.connect(self._set_uploaded)
        today = add_action(
            self.ui.documents, "Uploaded today", icons.icon("ph.check"), "Space", self.upload_today
        )
        self.ui.today.clicked.connect(today.trigger)
        self._refuse(None)

    def show_case(self, seen: SeenCase | None, today: date) -> None:
        """Show a case; the chosen document of the same case stays chosen."""
        is_same = bool(seen and self._seen and seen.case.id == self._seen.case.id)
        chosen = self._document.rule.id if is_same and self._document else ""
        self._seen = seen
        if not is_same:
            self._place = None  # whoever chose another case has saved what was typed
        if seen is None:
            return
        ui = self.ui
        ui.caseTitle.setText(f"Case {seen.case.case_id}")
        ui.who.setText(seen.who)
        ui.when.setText(seen.when(day_words, today))
        ui.documentsTitle.setText(_title(seen))
        self.rows.set_rows(list(document_rows(seen.documents)))
        first = seen.missing[0].rule.id if seen.missing else ""
        place = self.rows.place_of(lambda row: row.opens == (chosen or first))
        ui.documents.setCurrentIndex(self.rows.index(max(0, place), 0))
        self._show_fields()

    def set_low(self, is_low: bool) -> None:
        """Let go of what the other panes and the hints say too, where the page is low."""
        for part in (self.ui.caseHead, self.ui.facts, self.ui.uploadedLabel, self.ui.notHeldLabel):
            part.setVisible(not is_low)
        hints = ("Uploaded on", "or not held, because") if is_low else ("Not yet", _HINT)
        for edit, hint in zip((self.ui.uploaded.edit, self.ui.notHeld), hints, strict=True):
            edit.setPlaceholderText(hint)

    def save_now(self) -> bool:
        """Store what is typed; False if it was refused."""
        if self._place is None:
            return True
        self.ui.uploaded.settle()
        is_saved = self._reason.save_now() and not self.ui.uploaded.mistake
        if not is_saved:
            self.said.emit(f"Not saved yet. {self.ui.refused.text()}")
        return is_saved

    def upload_today(self) -> None:
        """Say of the chosen document that it was uploaded today, and go to the next missing one."""
        one = self._document
        if one is None:
            return
        self._store(TrackedDocument(one.rule.id, date.today()))
        place = self.rows.place_of(lambda row: row.opens == one.rule.id)
        if place + 1 < self.rows.rowCount():
            self.ui.documents.setCurrentIndex(self.rows.index(place + 1, 0))
        self.ui.documents.setFocus()

    @property
    def _document(self) -> CheckedDocument | None:
        opens = self._opens(self.ui.documents.currentIndex())
        documents = self._seen.documents if self._seen else ()
        return next((one for one in documents if one.rule.id == opens), None)

    def _choose(self, now: QModelIndex) -> None:
        """Show another document, or stay where something typed is refused."""
        if not now.isValid() or self._opens(now) == self._held_by_fields:
            return
        if self.save_now():
            self._show_fields()
        else:
            place = self.rows.place_of(lambda row: row.opens == self._held_by_fields)
            self.ui.documents.setCurrentIndex(self.rows.index(place, 0))

    @property
    def _held_by_fields(self) -> str:
        return self._place[1] if self._place else ""

    def _opens(self, index: QModelIndex) -> str:
        return self.rows.row(index.row()).opens if index.isValid() else ""

    def _show_fields(self) -> None:
        """Show the days of the chosen document; what is typed in the same one is left alone."""
        one, ui = self._document, self.ui
        place = (self._seen.case.id, one.rule.id) if self._seen and one else None
        if one is None or place is None:
            return
        if place != self._place:
            self._place = place
            ui.notHeld.setText(one.held.not_held)
            self._refuse(None)
        self._reason.show_text(one.held.not_held)
        if not ui.uploaded.is_typing:
            ui.uploaded.show_day(one.held.uploaded)
        ui.uploadedLabel.setToolTip(one.rule.title)

    def _set_uploaded(self) -> None:
        if self._place is None:
            return
        if self.ui.uploaded.mistake:
            self._refuse(SendprepError(self.ui.uploaded.mistake))
            return
        _, document = self._place
        reason = "" if self.ui.uploaded.day else self.ui.notHeld.text()
        self._try(TrackedDocument(document, self.ui.uploaded.day, reason))

    def _say_not_held(self, words: str) -> None:
        day = None if words.strip() else self.ui.uploaded.day
        self._store(TrackedDocument(self._held_by_fields, day, words))

    def _try(self, document: TrackedDocument) -> None:
        try:
            self._store(document)
        except SendprepError as problem:
            self._refuse(problem)

    def _store(self, document: TrackedDocument) -> None:
        if self._place:
            set_document(self._bank, self._place[0], document)
            self._refuse(None)

    def _refuse(self, problem: SendprepError | None) -> None:
        words = str(problem) if problem else ""
        self.ui.refused.setText(words)
        self.ui.refused.setVisible(bool(words))


def _title(seen: SeenCase) -> str:
    """Return how many documents there are, and by when the others are due."""
    due = f", due {day_words(seen.due)}" if seen.due and seen.missing else ""
    return f"{seen.case.case_id}: {seen.done} documents{due}"
