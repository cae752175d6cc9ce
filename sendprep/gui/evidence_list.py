"""The list of documents: filter, order, what is the matter with them, and where to begin."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSignalBlocker, QSize, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Agency, Evidence, EvidenceKind
from sendprep.gui.evidence_cells import DocumentDelegate
from sendprep.gui.evidence_rows import (
    EvidenceRow,
    Flag,
    Only,
    Order,
    read_rows,
    shown_rows,
)
from sendprep.gui.forms.ui_evidence_list import Ui_EvidenceList
from sendprep.gui.icons import BUTTON, icon
from sendprep.gui.rows import Column, RowModel
from sendprep.gui.words import count_words

EMPTY = "Drop files or folders here. Each original is kept byte for byte."
_NONE_FOUND = "No document is like this."


class EvidenceList(QFrame):
    """The pane; `picked` tells that other documents are chosen, `opened` that Enter was pressed."""

    picked = Signal()
    opened = Signal()

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._all: list[EvidenceRow] = []
        self._only, self._order = Only(), Order.NEWEST
        self._said: tuple[str, Only] | None = None
        self._foot = Only()
        self.ui = Ui_EvidenceList()
        self.ui.setupUi(self)
        self.model: RowModel[EvidenceRow] = RowModel(
            [Column("Document", lambda row: row.evidence.title, tip=lambda row: row.sentence)],
            says=lambda row: row.sentence,
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

    @property
    def rows(self) -> list[EvidenceRow]:
        """Every document of the bank, whether it is shown or not."""
        return self._all

    def refresh(self) -> None:
        """Read the bank again; what is chosen stays chosen."""
        self._all = read_rows(self._bank)
        self._show()

    def show_document(self, evidence_id: str) -> None:
        """Choose one document; a filter that would hide it is taken away."""
        if not any(row.evidence.id == evidence_id for row in self.model.rows):
            self.show_only(Only())
        place = self.model.place_of(lambda row: row.evidence.id == evidence_id)
        if place >= 0:
            index = self.model.index(place, 0)
            # not the view's own: that adds to what is selected while Ctrl is held
            flags = QItemSelectionModel.SelectionFlag
            self.ui.documents.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
            self.ui.documents.scrollTo(index)

    def show_only(self, only: Only) -> None:
        """Show only some of the documents."""
        self._only = only
        with QSignalBlocker(self.ui.filter):
            self.ui.filter.setText(only.words)
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
        self._menu = QMenu(self)
        self.ui.options.setMenu(self._menu)

    def _connect(self) -> None:
        self._menu.aboutToShow.connect(self._fill_menu)
        self.ui.filter.textChanged.connect(
            lambda words: self.show_only(replace(self._only, words=words))
        )
        self.ui.showAll.clicked.connect(lambda: self.show_only(Only(self._only.words)))
        self.ui.show.clicked.connect(lambda: self.show_only(self._foot))
        selection = self.ui.documents.selectionModel()
        selection.selectionChanged.connect(self._changed)
        self.ui.documents.activated.connect(lambda _: self.opened.emit())

    def _changed(self, *_: QItemSelection) -> None:
        self.picked.emit()

    def _show(self) -> None:
        current, before = self.current, {one.id for one in self.chosen}
        rows = shown_rows(self._all, self._only, self._order)
        if rows != list(self.model.rows):
            with QSignalBlocker(self.ui.documents.selectionModel()):
                self.model.set_rows(rows)
            self._choose(current, before)
        count, every = len(rows), len(self._all)
        all_of_them = count_words(every, "document")
        self.ui.count.setText(all_of_them if count == every else f"{count} of {every}")
        self.ui.only.setVisible(bool(self._only.says))
        self.ui.onlyWords.setText(self._only.says)
        self.ui.documents.setVisible(bool(rows))
        self.ui.nothing.setVisible(not rows)
        self.ui.nothing.setText(_NONE_FOUND if self._all else EMPTY)
        self._show_foot()

    def _choose(self, current: str, before: set[str]) -> None:
        """Choose what was chosen, or else the first document."""
        places = [place for place, row in enumerate(self.model.rows) if row.evidence.id in before]
        selection = self.ui.documents.selectionModel()
        here = self.model.place_of(lambda row: row.evidence.id == current)
        flags = QItemSelectionModel.SelectionFlag
        with QSignalBlocker(selection):
            if self.model.rows:
                first = max(0, here if here >= 0 else places[0] if places else 0)
                selection.setCurrentIndex(self.model.index(first, 0), flags.ClearAndSelect)
            for place in places if here >= 0 else ():
                selection.select(self.model.index(place, 0), flags.Select)
        self.ui.documents.viewport().update()
        self.picked.emit()

    def _show_foot(self) -> None:
        words, self._foot = self._said or self._worst()
        self.ui.note.setText(words)
        name = "ph.info" if self._said else "ph.warning-fill"
        ink = "muted" if self._said else "part"
        self.ui.noteIcon.setPixmap(icon(name, ink).pixmap(QSize(14, 14)))
        self.ui.bottom.setVisible(bool(words))

    def _worst(self) -> tuple[str, Only]:
        """Return the first thing to do about the documents, with how to see them."""
        faults = [(Only(flag=flag), flag.those) for flag in (Flag.NO_DATE, Flag.STALE)]
        for only, what in ((Only(unlinked=True), "not linked yet"), *faults):
            count = sum(map(only.lets, self._all))
            if count:
                return f"{count_words(count, 'document')} {what}", only
        return "", Only()

    # ------------------------------------------------------------ the menu of filter and order

    def _fill_menu(self) -> None:
        self._menu.clear()
        orders = self._submenu("Order")
        for order in Order:
            self._choice(orders, order.value, order is self._order, partial(self.order_by, order))
        self._menu.addSeparator()
        agencies = self._submenu("Where it comes from")
        self._offer(agencies, "Anywhere", replace(self._only, agency=None))
        for agency in Agency:
            self._offer(agencies, agency.words, replace(self._only, agency=agency))
        kinds = self._submenu("Kind")
        self._offer(kinds, "Any kind", replace(self._only, kind=None))
        for kind in EvidenceKind:
            self._offer(kinds, kind.words, replace(self._only, kind=kind))
        weaknesses = self._submenu("Weakness")
        self._offer(weaknesses, "Any, or none", replace(self._only, weakness=None))
        for one in self._bank.weaknesses.all():
            words = f"{one.number}  {one.title}"
            self._offer(weaknesses, words, replace(self._only, weakness=one.number))
        self._offer_flags()

    def _offer_flags(self) -> None:
        flags = self._submenu("What is the matter")
        self._offer(flags, "Anything, or nothing", replace(self._only, flag=None, unlinked=False))
        self._offer(flags, "Not linked yet", replace(self._only, flag=None, unlinked=True))
        for flag in Flag:
            words = flag.those[:1].upper() + flag.those[1:]
            self._offer(flags, words, replace(self._only, flag=flag, unlinked=False))

    def _submenu(self, words: str) -> tuple[QMenu, QActionGroup]:
        menu = self._menu.addMenu(words)
        return menu, QActionGroup(menu)

    def _offer(self, to: tuple[QMenu, QActionGroup], words: str, only: Only) -> None:
        self._choice(to, words, only == self._only, partial(self.show_only, only))

    def _choice(
        self, to: tuple[QMenu, QActionGroup], words: str, chosen: bool, do: Callable[[], None]
    ) -> None:
        menu, group = to
        action = QAction(words.replace("&", "&&"), menu, checkable=True, checked=chosen)
        action.triggered.connect(lambda _=False: do())
        group.addAction(action)
        menu.addAction(action)
