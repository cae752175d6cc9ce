"""What newer versions of documents say of the excerpts in a list, looked up on a worker."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.excerpt import Excerpt
from sendprep.gui.job import OneJob
from sendprep.progress import Progress

if TYPE_CHECKING:
    from sendprep.services.find_again import Newer

_Key = tuple[Excerpt, str, str]
"""An excerpt, the newest version of its document, and the newest text of that."""
_MOST = 2_000


class NewerVersions(QObject):
    """Ask `of`; `found` tells that it knows more of what was asked than it did then."""

    found = Signal()

    def __init__(self, bank: Bank, owner: QWidget) -> None:
        super().__init__(owner)
        self._bank = bank
        self._known: dict[_Key, Newer] = {}
        self._job = OneJob(owner)

    def of(self, excerpts: Sequence[Excerpt]) -> dict[str, "Newer"]:
        """Return what is known by the ids of excerpts; the rest is looked up, then `found`."""
        newest = self._bank.evidence.newest_of({one.evidence_id for one in excerpts})
        keys = {}
        for one in excerpts:
            if document := newest.get(one.evidence_id):
                text_id = self._bank.texts.newest_id(document.id) or ""
                keys[one.id] = (one, document.id, text_id)
        self._look_up([key for key in keys.values() if key not in self._known])
        return {one: self._known[key] for one, key in keys.items() if key in self._known}

    def _look_up(self, keys: Sequence[_Key]) -> None:
        if not keys or self._job.is_under_way:
            return  # the list asks again once this job has found something

        def work(progress: Progress) -> dict[str, "Newer"]:
            from sendprep.services.find_again import in_newer_versions  # it imports the readers

            with self._bank.reader() as reading:
                return in_newer_versions(reading, [key[0] for key in keys], progress)

        def done(found: dict[str, "Newer"]) -> None:
            if len(self._known) > _MOST:
                self._known.clear()
            self._known |= {key: found[key[0].id] for key in keys if key[0].id in found}
            if found:
                self.found.emit()

        self._job.start(work, done, lambda _: None, "")
