"""The menu over the list of documents: in which order they stand, and which are shown."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Protocol

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Agency, EvidenceKind
from sendprep.domain.register import Flag, Only, Order
from sendprep.gui.held_on import ask_day


class ShowsDocuments(Protocol):
    """The list that the menu is over."""

    @property
    def only(self) -> Only:
        """Which documents are shown."""

    @property
    def order(self) -> Order:
        """In which order they stand."""

    def show_only(self, only: Only) -> None:
        """Show only some of the documents."""

    def order_by(self, order: Order) -> None:
        """Show the documents in another order."""


class FilterMenu(QMenu):
    """The menu; it is made anew each time it opens, so that it ticks what holds now."""

    def __init__(self, bank: Bank, documents: ShowsDocuments, parent: QWidget) -> None:
        super().__init__(parent)
        self._bank, self._list = bank, documents
        self.aboutToShow.connect(self._fill)

    @property
    def _only(self) -> Only:
        return self._list.only

    def _fill(self) -> None:
        self.clear()
        orders = self._submenu("Order")
        for order in Order:
            do = partial(self._list.order_by, order)
            self._choice(orders, order.value, order is self._list.order, do)
        self.addSeparator()
        self._offer_origins()
        weaknesses = self._submenu("Weakness")
        self._offer(weaknesses, "Any, or none", replace(self._only, weakness=None))
        for one in self._bank.weaknesses.all():
            words = f"{one.number}  {one.title}"
            self._offer(weaknesses, words, replace(self._only, weakness=one.number))
        self._offer_flags()
        self.addSeparator()
        self._offer_times()

    def _offer_origins(self) -> None:
        agencies = self._submenu("Where it comes from")
        self._offer(agencies, "Anywhere", replace(self._only, agency=None))
        for agency in Agency:
            self._offer(agencies, agency.words, replace(self._only, agency=agency))
        kinds = self._submenu("Kind")
        self._offer(kinds, "Any kind", replace(self._only, kind=None))
        for kind in EvidenceKind:
            self._offer(kinds, kind.words, replace(self._only, kind=kind))

    def _offer_flags(self) -> None:
        flags = self._submenu("What is the matter")
        plain = replace(self._only, flag=None, unlinked=False, unquoted=False)
        self._offer(flags, "Anything, or nothing", plain)
        self._offer(flags, "Not linked yet", replace(plain, unlinked=True))
        self._offer(flags, "No excerpt yet", replace(plain, unquoted=True))
        for flag in Flag:
            words = flag.those[:1].upper() + flag.those[1:]
            self._offer(flags, words, replace(plain, flag=flag))

    def _offer_times(self) -> None:
        times = (self, QActionGroup(self))
        now = not self._only.trashed and self._only.held_on is None
        here = replace(self._only, trashed=False, held_on=None)
        self._choice(times, "Held now", now, partial(self._list.show_only, here))
        held = self._only.held_on is not None
        self._choice(times, "Held on another day…", held, self.ask_day)
        trash = replace(here, trashed=True)
        count = self._bank.evidence_list.count(Only(trashed=True))
        self._choice(
            times,
            f"In the trash ({count})",
            self._only.trashed,
            lambda: self._list.show_only(trash),
        )

    def ask_day(self) -> None:
        """Ask for a day, and show what the bank held when it ended."""
        day = ask_day(self._only.held_on or date.today(), self)
        if day:
            self._list.show_only(replace(self._only, trashed=False, held_on=day))

    def _submenu(self, words: str) -> tuple[QMenu, QActionGroup]:
        menu = self.addMenu(words)
        return menu, QActionGroup(menu)

    def _offer(self, to: tuple[QMenu, QActionGroup], words: str, only: Only) -> None:
        self._choice(to, words, only == self._only, partial(self._list.show_only, only))

    def _choice(
        self, to: tuple[QMenu, QActionGroup], words: str, chosen: bool, do: Callable[[], None]
    ) -> None:
        menu, group = to
        action = QAction(words.replace("&", "&&"), menu, checkable=True, checked=chosen)
        action.triggered.connect(lambda _=False: do())
        group.addAction(action)
        menu.addAction(action)
