"""The keys and menu entries that put documents in the trash and take them out again."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from sendprep.bank.bank import Bank
from sendprep.domain.register import Only
from sendprep.errors import SendprepError
from sendprep.gui.evidence_list import EvidenceList
from sendprep.gui.problem import show_problem
from sendprep.services.throw_away import take_out, throw_away


class TrashDeeds(QObject):
    """The deeds over the list: Del puts what is chosen in the trash, or takes it out of there."""

    def __init__(self, bank: Bank, documents: EvidenceList, said: Callable[[str], None]) -> None:
        super().__init__(documents)
        self._bank, self._list, self._said = bank, documents, said
        self.throw_away = self._deed("Put in the trash", "Del", self._throw_away)
        self.take_out = self._deed("Take out of the trash", "Ins", self._take_out)
        documents.ui.documents.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        documents.picked.connect(self._follow)
        self._follow()

    def _deed(self, words: str, keys: str, do: Callable[[], None]) -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _=False: do())
        self._list.ui.documents.addAction(action)
        return action

    def _follow(self) -> None:
        """Offer the one deed that fits what is shown."""
        trashed = self._list.only.trashed
        self.throw_away.setVisible(not trashed)
        self.take_out.setVisible(trashed)

    def _throw_away(self) -> None:
        ids = [one.id for one in self._list.chosen]
        if not ids or self._list.only.trashed:
            return
        try:
            words = throw_away(self._bank, ids)
        except SendprepError as refusal:
            show_problem(self._list, refusal)
            return
        self._list.say(words, Only(trashed=True))
        self._said(words)

    def _take_out(self) -> None:
        ids = [one.id for one in self._list.chosen]
        if ids and self._list.only.trashed:
            words = take_out(self._bank, ids)
            self._list.show_only(Only())
            self._list.show_document(ids[0])
            self._said(words)
