"""Where a document has its facts from: its dataset, what it draws on, the mail it came with."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence
from sendprep.errors import SendprepError
from sendprep.gui.forms.ui_evidence_origin import Ui_EvidenceOrigin
from sendprep.gui.laid_out import empty
from sendprep.gui.narrative_line import SavedLine

Store = Callable[[str, Callable[[Evidence], Evidence]], None]
"""Stores a change, under the name of the field, to every document that is chosen."""

_CODE = re.compile(r"[Ee]?\s?(\d+)")


class EvidenceOrigin(QWidget):
    """The part of the details that tells one source from another; `store` keeps what is typed."""

    open_evidence = Signal(str)
    refused = Signal(object)

    def __init__(self, bank: Bank, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank, self._store = bank, store
        self._chosen: tuple[Evidence, ...] = ()
        self.ui = Ui_EvidenceOrigin()
        self.ui.setupUi(self)
        self._source = SavedLine(self.ui.source, self._save_source)
        self._rests_on = SavedLine(self.ui.restsOn, self._save_rests_on)
        self._source.refused.connect(self.refused)
        self._rests_on.refused.connect(self._say_mistake)
        self.ui.restsOn.textEdited.connect(lambda _: self.ui.restsOnMistake.hide())
        self.ui.restsOnMistake.hide()

    def show_chosen(self, chosen: Sequence[Evidence]) -> None:
        """Show what is known of these documents; what draws on what, only of a single one."""
        self._chosen = tuple(chosen)
        one = chosen[0] if len(chosen) == 1 else None
        sources = {each.source for each in chosen}
        self._source.show_text(sources.pop() if len(sources) == 1 else "")
        for part in (self.ui.restsOnLabel, self.ui.restsOn):
            part.setVisible(one is not None)
        if self.ui.restsOnMistake.isHidden():
            self._rests_on.show_text(self._codes(one.rests_on) if one else "")
        self._show_family(one)
        remarks = one.remarks if one else ()
        for label in (self.ui.remarksLabel, self.ui.remarks):
            label.setVisible(bool(remarks))
        self.ui.remarks.setText("\n".join(remarks))

    def save_now(self) -> bool:
        """Save both fields; False if one was refused."""
        return all([self._source.save_now(), self._rests_on.save_now()])

    def _save_source(self, text: str) -> None:
        self._store("dataset", lambda one: replace(one, source=text.strip()))

    def _save_rests_on(self, text: str) -> None:
        ids = self._ids(text)
        self.ui.restsOnMistake.hide()
        self._store("sources", lambda one: replace(one, rests_on=ids))

    def _ids(self, text: str) -> tuple[str, ...]:
        """Return the ids of the codes that were typed; SendprepError if one is not held."""
        own = {one.id for one in self._chosen}
        found: list[str] = []
        for part in filter(None, re.split(r"[,;\s]+", text.strip())):
            code = _CODE.fullmatch(part)
            held = self._bank.evidence.by_number(int(code[1])) if code else None
            if held is None or held.id in own:
                raise SendprepError(f"There is no other evidence “{part}”.", "", "Write E12, E20.")
            found.append(held.id)
        return tuple(dict.fromkeys(found))

    def _codes(self, ids: Sequence[str]) -> str:
        known = {one.id: one.code for one in self._bank.evidence.all(trashed=True)} if ids else {}
        return ", ".join(known[one] for one in ids if one in known)

    def _show_family(self, one: Evidence | None) -> None:
        """Show the mail that it came with, and what came with it."""
        empty(self.ui.family)
        if one is None:
            return
        mail = [self._bank.evidence.get(one.came_with_id)] if one.came_with_id else []
        for words, others in (
            ("Came with", mail),
            ("Attached:", self._bank.evidence.attachments_of(one.id)),
        ):
            for other in others:
                self.ui.family.addWidget(self._way_to(f"{words} {other.code}", other))

    def _way_to(self, words: str, other: Evidence) -> QPushButton:
        button = QPushButton(f"{words} {other.title}"[:60])
        button.setProperty("kind", "link")
        button.setToolTip(f"Show {other.code}, {other.title}")
        button.setAccessibleName(f"{words}, {other.title}")
        button.setSizePolicy(button.sizePolicy().Policy.Maximum, button.sizePolicy().Policy.Fixed)
        button.clicked.connect(lambda: self.open_evidence.emit(other.id))
        return button

    def _say_mistake(self, refusal: SendprepError) -> None:
        self.ui.restsOnMistake.setText(f"{refusal.happened} {refusal.do}")
        self.ui.restsOnMistake.show()
