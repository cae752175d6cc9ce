"""The links of the chosen documents: make, change and remove them, each as one step."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence, Link, Role
from sendprep.gui.evidence_link_form import EvidenceLinkForm
from sendprep.gui.evidence_link_rows import LinkedDelegate, LinkedRow, linked_rows
from sendprep.gui.form_room import FormRoom
from sendprep.gui.forms.ui_evidence_links import Ui_EvidenceLinks
from sendprep.gui.icons import BUTTON, icon
from sendprep.gui.key_button import add_action
from sendprep.gui.link_fields import new_link
from sendprep.gui.rows import Column, RowModel
from sendprep.gui.weakness_linking import remove_link
from sendprep.gui.words import count_words

_LEAST_LIST = 130
_NOTHING = "Nobody has said yet what this shows. Press Ctrl+L to link it to a weakness or finding."
_LETTER = "The weaknesses and findings of this bank come from this letter."
_SEVERAL = "{count} are chosen. Press Ctrl+L to link all of them to a weakness or finding."


class EvidenceLinks(QWidget):
    """The pane; `weakness_wanted` carries the id of a weakness to open."""

    weakness_wanted = Signal(str)

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._chosen: tuple[Evidence, ...] = ()
        self.ui = Ui_EvidenceLinks()
        self.ui.setupUi(self)
        self.form = EvidenceLinkForm(bank)
        self._room = FormRoom(self.form)
        self.ui.formPlace.addWidget(self._room, 0, Qt.AlignmentFlag.AlignTop)
        self.model: RowModel[LinkedRow] = RowModel(
            [Column("Link", lambda row: row.about, tip=lambda row: row.about)],
            says=lambda row: row.sentence,
        )
        self.ui.links.setModel(self.model)
        self.ui.links.setItemDelegate(LinkedDelegate(self.ui.links))
        self._dress()
        self._connect()

    @property
    def chosen_link(self) -> Link | None:
        """The link that is chosen in the list."""
        index = self.ui.links.currentIndex()
        return self.model.row(index.row()).link if index.isValid() else None

    @property
    def count(self) -> int:
        """How many links the one chosen document has."""
        return len(self.model.rows)

    def show_chosen(self, chosen: Sequence[Evidence]) -> None:
        """Show the links of one document; of several, that they can be linked together."""
        if [one.id for one in chosen] != [one.id for one in self._chosen]:
            self._room.hide()
        self._chosen = tuple(chosen)
        rows = linked_rows(self._bank, chosen[0].id) if len(chosen) == 1 else []
        before = self.chosen_link
        if rows != list(self.model.rows):
            self.model.set_rows(rows)
            place = self.model.place_of(lambda row: before is not None and row.link.id == before.id)
            if place >= 0:
                self.ui.links.setCurrentIndex(self.model.index(place, 0))
        if self.form.edited and self.form.edited.id not in {row.link.id for row in rows}:
            self._room.hide()
        self._show()

    def start_link(self) -> None:
        """Open the form for a new link (Ctrl+L)."""
        if self._chosen:
            self._start(None)

    def edit(self, link_id: str) -> None:
        """Open the form for a link of the document."""
        place = self.model.place_of(lambda row: row.link.id == link_id)
        if place >= 0:
            self.ui.links.setCurrentIndex(self.model.index(place, 0))
            self._edit_chosen()

    def _dress(self) -> None:
        self.ui.link.setIcon(icon("ph.link-simple"))
        self.ui.link.setIconSize(BUTTON)
        self.ui.edit.setIcon(icon("ph.pencil-simple"))
        self.ui.remove.setIcon(icon("ph.trash"))

    def _connect(self) -> None:
        self.form.accepted.connect(self._store)
        self.form.left.connect(self._leave_form)
        self.ui.link.clicked.connect(self.start_link)
        self.ui.edit.clicked.connect(self._edit_chosen)
        self.ui.remove.clicked.connect(self._remove)
        self.ui.links.selectionModel().currentChanged.connect(lambda *_: self._show())
        self.ui.links.activated.connect(
            lambda index: self.weakness_wanted.emit(self.model.row(index.row()).weakness.id)
        )
        self.ui.links.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        add_action(self.ui.links, "Open the weakness", QIcon(), "", self._open_weakness)
        add_action(self.ui.links, "Edit this link", QIcon(), "F4", self._edit_chosen)
        add_action(self.ui.links, "Remove this link", QIcon(), "Del", self._remove)

    def _show(self) -> None:
        rows = self.model.rows
        open_ = not self._room.isHidden()
        crowded = open_ and self.height() < self._room.sizeHint().height() + _LEAST_LIST
        self.ui.links.setVisible(bool(rows) and not crowded)
        self.ui.nothing.setVisible(not rows and not crowded)
        self.ui.nothing.setText(self._nothing())
        self.ui.filed.setVisible(bool(rows) and not crowded)
        self.ui.bottom.setVisible(not crowded)
        self.ui.filedCount.setText(str(len(rows)))
        on = self.chosen_link is not None
        self.ui.edit.setVisible(on)
        self.ui.remove.setVisible(on)
        self.ui.link.setEnabled(bool(self._chosen))
        weak = [row for row in rows if row.link.role is Role.CONTEXT]
        note = "It shows nothing yet: only context" if rows and len(weak) == len(rows) else ""
        self.ui.note.setText(note)

    def _nothing(self) -> str:
        """Return what stands where there is no link."""
        if len(self._chosen) > 1:
            return _SEVERAL.format(count=count_words(len(self._chosen), "document"))
        if not self._chosen:
            return ""
        letter = self._bank.inspection.get().letter_evidence_id
        return _LETTER if self._chosen[0].id == letter else _NOTHING

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """In a low window the open form takes the place of the list."""
        super().resizeEvent(event)
        self._show()

    def _start(self, edited: Link | None) -> None:
        self._room.show()
        self._show()
        self.form.start(self._about(), edited)

    def _about(self) -> str:
        if len(self._chosen) == 1:
            return self._chosen[0].code
        return count_words(len(self._chosen), "document")

    def _store(self) -> None:
        edited = self.form.edited
        if edited:
            self._change(edited)
        else:
            self._add()
        self._leave_form()

    def _change(self, edited: Link) -> None:
        link = self.form.said(edited)
        if link != edited:
            with self._bank.change(f"Change the link of {self._where(link)}"):
                self._bank.links.update(link)

    def _add(self) -> None:
        links = [self.form.said(new_link(one.id, self.form.weakness_id)) for one in self._chosen]
        if not links or not self.form.weakness_id:
            return
        with self._bank.change(f"Link {self._where(links[0])}"):
            for link in links:
                self._bank.links.add(link)
        place = self.model.place_of(lambda row: row.link.id == links[0].id)
        if place >= 0:
            self.ui.links.setCurrentIndex(self.model.index(place, 0))

    def _where(self, link: Link) -> str:
        number = self._bank.weaknesses.get(link.weakness_id).number
        if link.finding_id is None:
            return f"{self._about()} to weakness {number}"
        finding = self._bank.findings.get(link.finding_id).number
        return f"{self._about()} to finding {number}.{finding}"

    def _leave_form(self) -> None:
        self._room.hide()
        self._show()
        (self.ui.links if self.model.rows else self.ui.link).setFocus()

    def _edit_chosen(self) -> None:
        if self.chosen_link:
            self._start(self.chosen_link)

    def _remove(self) -> None:
        if self.chosen_link:
            self._room.hide()
            remove_link(self._bank, self.chosen_link)

    def _open_weakness(self) -> None:
        link = self.chosen_link
        if link:
            self.weakness_wanted.emit(link.weakness_id)
