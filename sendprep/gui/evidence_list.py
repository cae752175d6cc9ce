"""The list of documents: filter, order, what is the matter with them, and where to begin."""

import re
from dataclasses import replace

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence
from sendprep.domain.register import EVERYTHING, EvidenceRow, Flag, Only, Order
from sendprep.gui.evidence_cells import DocumentDelegate
from sendprep.gui.evidence_filter import FilterMenu
from sendprep.gui.forms.ui_evidence_list import Ui_EvidenceList
from sendprep.gui.icons import BUTTON, icon
from sendprep.gui.lazy_rows import LazyRows
from sendprep.gui.sign import show_sign
from sendprep.gui.words import count_words

EMPTY = "Drop files or folders here. Each original is kept byte for byte."
_NUMBER = re.compile(r"[Ee]?([0-9]{1,9})")
_NONE_FOUND = "No document is like this."


class EvidenceList(QFrame):
    """The pane; `picked` tells that other documents are chosen, `opened` that Enter was pressed."""

    picked = Signal()
    opened = Signal()

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._only, self._order = Only(), Order.NEWEST
        self._said: tuple[str, Only] | None = None
        self._foot = Only()
        self.ui = Ui_EvidenceList()
        self.ui.setupUi(self)
        self.model: LazyRows[EvidenceRow] = LazyRows(
            bank.evidence_list.rows, says=lambda row: row.sentence
        )
        self.ui.documents.setModel(self.model)
        self.ui.documents.setItemDelegate(DocumentDelegate(self.ui.documents))
        self._dress()
        self._connect()

    @property
    def current(self) -> str:
        """The id of the document that is shown; "" without one."""
        index = self.ui.documents.currentIndex()
        return self.model.row(index.row()).evidence.id if index.isValid() else ""

    @property
    def chosen(self) -> list[Evidence]:
        """The documents that are selected, in the order of the list."""
        rows = sorted(index.row() for index in self.ui.documents.selectionModel().selectedRows())
        return [self.model.row(row).evidence for row in rows]

    def row(self, evidence_id: str) -> EvidenceRow | None:
        """Return what the list says of a document, None if the bank has none of this id."""
        return next(iter(self._bank.evidence_list.rows([evidence_id])), None)

    def refresh(self) -> None:
        """Read the bank again; what is chosen stays chosen."""
        self._show()

    def show_document(self, evidence_id: str) -> None:
        """Choose one document; a filter that would hide it is taken away."""
        if self.model.place_of(evidence_id) < 0:
            self.show_only(Only())
        place = self.model.place_of(evidence_id)
        if place >= 0:
            index = self.model.index(place, 0)
            # not the view's own: that adds to what is selected while Ctrl is held
            flags = QItemSelectionModel.SelectionFlag
            self.ui.documents.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
            self.ui.documents.scrollTo(index)

    @property
    def only(self) -> Only:
        """Which documents are shown."""
        return self._only

    @property
    def order(self) -> Order:
        """In which order they stand."""
        return self._order

    def show_only(self, only: Only) -> None:
        """Show only some of the documents."""
        self._only = only
        self.ui.filter.setText(only.words)  # unblocked, or its clear button would stay behind
        self._show()

    def order_by(self, order: Order) -> None:
        """Show the documents in another order."""
        self._order = order
        self._show()

    def say(self, words: str, only: Only) -> None:
        """Say at the foot what an intake has brought; Show then shows it."""
        self._said = (words, only)
        self._show_foot()

    def _dress(self) -> None:
        self.ui.add.setIcon(icon("ph.plus"))
        self.ui.add.setIconSize(BUTTON)
        self.ui.options.setIcon(icon("ph.sliders-horizontal"))
        self.ui.filter.addAction(
            icon("ph.funnel-simple", "muted"), self.ui.filter.ActionPosition.LeadingPosition
        )
        self.filters = FilterMenu(self._bank, self, self)
        self.ui.options.setMenu(self.filters)

    def _connect(self) -> None:
        self.ui.filter.textChanged.connect(self._filter)
        self.ui.filter.returnPressed.connect(self.ui.documents.setFocus)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.ui.filter)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self.ui.documents.setFocus)
        self.ui.showAll.clicked.connect(lambda: self.show_only(Only(self._only.words)))
        self.ui.show.clicked.connect(lambda: self.show_only(self._foot))
        selection = self.ui.documents.selectionModel()
        selection.selectionChanged.connect(self._changed)
        self.ui.documents.activated.connect(lambda _: self.opened.emit())

    def _filter(self, words: str) -> None:
        """Show what fits the words; of E2 and E20, E2 is chosen when that is what they say."""
        if words == self._only.words:
            return
        self.show_only(replace(self._only, words=words))
        meant = _NUMBER.fullmatch(words.strip())
        named = self._bank.evidence.by_number(int(meant[1])) if meant else None
        if named and self.model.place_of(named.id) >= 0:
            self.show_document(named.id)

    def _changed(self, *_: QItemSelection) -> None:
        self.picked.emit()

    def _show(self) -> None:
        current, before = self.current, {one.id for one in self.chosen}
        ids = self._bank.evidence_list.ids(self._only, self._order)
        if ids == list(self.model.ids):
            self.model.read_again()
        else:
            with QSignalBlocker(self.ui.documents.selectionModel()):
                self.model.set_ids(ids)
            self._choose(current, before)
        every = self._bank.evidence_list.count()
        all_of_them = count_words(every, "document")
        same = len(ids) == every and not self._only.says
        self.ui.count.setText(all_of_them if same else f"{len(ids)} of {every}")
        self.ui.only.setVisible(bool(self._only.says))
        self.ui.onlyWords.setText(self._only.says)
        self.ui.documents.setVisible(bool(ids))
        self.ui.nothing.setVisible(not ids)
        self.ui.nothing.setText(self._nothing(every))
        self._show_foot()

    def _nothing(self, every: int) -> str:
        if self._only.trashed:
            return "The trash is empty."
        if self._only == Only(held_on=self._only.held_on) and self._only.held_on:
            return "The bank held nothing on that day."
        return _NONE_FOUND if every else EMPTY

    def _choose(self, current: str, before: set[str]) -> None:
        """Choose what was chosen, or else the first document."""
        places = sorted(place for one in before if (place := self.model.place_of(one)) >= 0)
        selection = self.ui.documents.selectionModel()
        here = self.model.place_of(current)
        flags = QItemSelectionModel.SelectionFlag
        with QSignalBlocker(selection):
            if self.model.ids:
                first = max(0, here if here >= 0 else places[0] if places else 0)
                selection.setCurrentIndex(self.model.index(first, 0), flags.ClearAndSelect)
            for place in places if here >= 0 else ():
                selection.select(self.model.index(place, 0), flags.Select)
        self.ui.documents.viewport().update()
        self.picked.emit()

    def _show_foot(self) -> None:
        only = self._said[1] if self._said else EVERYTHING
        if (only.trashed or only.ids) and not self._bank.evidence_list.count(only):
            self._said = None  # what it told of was undone
        words, self._foot = self._said or self._worst()
        self.ui.note.setText(words)
        name = "ph.info" if self._said else "ph.warning-fill"
        ink = "muted" if self._said else "part"
        show_sign(self.ui.noteIcon, name, ink, 14)
        self.ui.bottom.setVisible(bool(words))

    def _worst(self) -> tuple[str, Only]:
        """Return the first thing to do about the documents, with how to see them."""
        flags = (Flag.LOST, Flag.DRAFTS, Flag.NO_TEXT, Flag.NO_DATE, Flag.STALE)
        faults = [(Only(flag=flag), flag.those) for flag in flags]
        ways = [(Only(unlinked=True), "not linked yet"), *faults]
        for only, what in (*ways, (Only(unquoted=True), "with no excerpt yet")):
            count = self._bank.evidence_list.count(only)
            if count:
                return f"{count_words(count, 'document')} {what}", only
        return "", Only()
