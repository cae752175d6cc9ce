"""The evidence page: what is held, how it prints, what it is, and what it is linked to."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QShowEvent
from PySide6.QtWidgets import QFileDialog, QLayout, QMenu, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Link
from sendprep.domain.register import Only
from sendprep.errors import SendprepError
from sendprep.gui.bands import PaneBands
from sendprep.gui.evidence_adding import EvidenceAdding, added_words
from sendprep.gui.evidence_bands import LAYOUTS, Pane
from sendprep.gui.evidence_document import EvidenceDocument
from sendprep.gui.evidence_drop import DropFrame, adds
from sendprep.gui.evidence_filing import EvidenceFiling
from sendprep.gui.evidence_intake_links import Target
from sendprep.gui.evidence_list import EvidenceList
from sendprep.gui.evidence_paste import pasted
from sendprep.gui.evidence_side import EvidenceSide
from sendprep.gui.evidence_trash import TrashDeeds
from sendprep.gui.forms.ui_evidence import Ui_EvidencePage
from sendprep.gui.key_button import add_action
from sendprep.gui.page_find import NO_QUERY, Query
from sendprep.services.add_evidence import Added

if TYPE_CHECKING:
    from sendprep.services.find_again import Newer

_LEAST_WIDTH, _LEAST_HEIGHT, _LEAST_PANE = 480, 240, 200


class EvidencePage(QWidget):
    """The page; the window calls `refresh` after each change, and `save_now` before it leaves."""

    open_weakness = Signal(str)
    open_evidence = Signal(str, int)
    said = Signal(str)

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._page, self._query = 0, NO_QUERY
        self.ui = Ui_EvidencePage()
        self.ui.setupUi(self)
        self.list = EvidenceList(bank)
        self.document = EvidenceDocument(bank)
        self.side = EvidenceSide(bank)
        self.adding = EvidenceAdding(bank, self)
        self._panes = dict(zip(Pane, (self.list, self.document, self.side), strict=True))
        self._lay_out()
        self._add_actions()
        self._connect()
        self.refresh()

    # ------------------------------------------------------------ what the window asks for

    def show_evidence(self, evidence_id: str, page: int = 0, query: Query = NO_QUERY) -> None:
        """Show one document, at a page of it; where words of a search are lit the focus goes there.

        Stays where it is if a field cannot be saved.
        """
        if not self.side.details.save_now():
            return
        self._page, self._query = page, query
        if self.list.current == evidence_id and len(self.list.chosen) == 1:
            self._picked()
        else:
            self.list.show_document(evidence_id)
        self._page, self._query = 0, NO_QUERY
        self.side.excerpts.filing.aim(Target())
        self._bands.bring(Pane.DOCUMENT)
        if query.typed:
            self.document.enter_pages()

    def file_for(self, weakness_id: str, finding_id: str = "") -> None:
        """Propose this weakness, and finding, for what is filed of the document that is shown."""
        self.side.excerpts.filing.aim(Target(weakness_id, finding_id))

    def show_excerpt(self, excerpt_id: str) -> None:
        """Show an excerpt on its page."""
        self.show_evidence(self._bank.excerpts.get(excerpt_id).evidence_id)
        self._filing.show_excerpt(excerpt_id)

    def show_newer(self, newer: "Newer", link: Link | None) -> None:
        """Show a newer version with the words of an excerpt selected, to be filed like it."""
        there = newer.excerpt
        self.show_evidence(newer.evidence.id, there.page or 0 if newer.has_words else 0)
        if self.list.current != newer.evidence.id:
            return  # what was typed before could not be saved
        if link:
            self.file_for(link.weakness_id, link.finding_id or "")
        if newer.has_words:
            self.document.select_words(there.sheet, there.start, there.end)
        self.document.enter_pages()

    def choose_files(self) -> None:
        """Ask for files to add."""
        names, _ = QFileDialog.getOpenFileNames(self, "Add evidence")
        if names:
            self.take_files([Path(name) for name in names])

    def choose_folder(self) -> None:
        """Ask for a folder whose files are to be added."""
        name = QFileDialog.getExistingDirectory(self, "Add the files of a folder")
        if name:
            self.take_files([Path(name)])

    def take_files(
        self, files: Sequence[Path], weakness_id: str = "", finding_id: str = ""
    ) -> None:
        """Add these files and folders, linked to a weakness or finding if one is given."""
        self.adding.begin(files, Target(weakness_id, finding_id))

    def paste_files(self) -> None:
        """Add the files, the picture or the words that lie on the clipboard."""
        chosen = pasted(QGuiApplication.clipboard().mimeData(), datetime.now())
        if chosen:
            self.adding.begin(chosen, Target())
        else:
            self.said.emit("There is nothing on the clipboard that can be added.")

    def panes(self) -> list[QWidget]:
        """Return where F6 goes from here: each pane's own first stop, the pane one is in whole."""
        stops = (self.list.ui.documents, self.document.view, self.side.first_stop())
        return self._bands.stops(stops, self.focusWidget())

    def save_now(self) -> bool:
        """Save every field now, before a lock, a close or an undo; False if that was refused."""
        return self.side.details.save_now()

    def refresh(self, tables: frozenset[str] = frozenset()) -> None:
        """Read the bank again; the desk asks for it only while the page is shown."""
        self.side.excerpts.filing.suggesting.forget(tables)
        self.list.refresh()
        self._show_chosen()

    # ------------------------------------------------------------ Qt's own calls

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Let the window become narrow: the bands then leave panes out."""
        return QSize(_LEAST_WIDTH, _LEAST_HEIGHT)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin with the focus in the page's first list."""
        super().showEvent(event)
        if self.focusWidget() is None:
            self.list.ui.documents.setFocus()

    # ------------------------------------------------------------ building

    def _lay_out(self) -> None:
        self._bands = PaneBands(self, self.ui.bands, self.ui.panes, self._panes, LAYOUTS)
        self._bands.changed.connect(
            lambda band: self.document.set_filing_beside(Pane.SIDE in LAYOUTS[band].always)
        )
        for pane in self._panes.values():
            pane.setMinimumWidth(_LEAST_PANE)
        self.ui.column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for place, stretch in enumerate((0, 1, 0)):
            self.ui.panes.setStretchFactor(place, stretch)

    def _add_actions(self) -> None:
        add = QMenu(self)
        add.addAction("Files…", self.choose_files)
        add.addAction("A folder…", self.choose_folder)
        self.list.ui.add.setMenu(add)
        none = QIcon()
        add_action(self, "Add a folder…", none, "", self.choose_folder)
        add.addAction(add_action(self, "From the clipboard", none, "Ctrl+V", self.paste_files))
        for words, keys, do in (
            ("Link this document…", "Ctrl+L", self._link),
            ("Details of this document", "F2", self._show_details),
            ("Find in this document", "Ctrl+F", self._find),
            ("Find the next place", "F3", self.document.finder.next),
            ("Find the place before", "Shift+F3", self.document.finder.previous),
            ("Draw a box on the page", "Ctrl+B", self._draw),
            ("Excerpts of this document", "F8", self._show_excerpts),
        ):
            add_action(self, words, none, keys, do)
        trash = TrashDeeds(self._bank, self.list, self.said.emit)
        for words, do in (
            ("Put in the trash\tDel", trash.throw_away.trigger),
            ("Take out of the trash\tIns", trash.take_out.trigger),
            ("Show the trash", lambda: self.list.show_only(Only(trashed=True))),
            ("Held on another day…", self.list.filters.ask_day),
        ):
            add_action(self, words, none, "", do)
        for deed in self.document.deeds.actions:
            deed.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(deed)

    def _connect(self) -> None:
        self.list.picked.connect(self._picked)
        self.list.opened.connect(self._enter_document)
        self.document.details_wanted.connect(self._show_details)
        self.document.said.connect(self.said)
        self._filing = EvidenceFiling(self.document, self.side, self._bands.bring, self)
        self._filing.said.connect(self.said)
        self.side.excerpts.newer_wanted.connect(self.show_newer)
        self.side.links.weakness_wanted.connect(self.open_weakness)
        self.side.details.open_evidence.connect(self.show_evidence)
        self.side.details.said.connect(self.said)
        self.side.details.refused.connect(self._say_refusal)
        self.adding.added.connect(self._added)
        self.adding.said.connect(self.said)
        self._drops = [DropFrame(pane, adds) for pane in self._panes.values()]
        for drop in self._drops:
            drop.dropped.connect(self.take_files)

    # ------------------------------------------------------------ what is chosen

    def _picked(self) -> None:
        """Show what was chosen, once all words about what was shown before are safe."""
        details = self.side.details
        if not details.save_now() and details.chosen:
            with QSignalBlocker(self.list):
                self.list.show_document(details.chosen[0].id)
            return
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen = self.list.chosen
        current = self.list.current
        row = self.list.row(current)
        self.side.show_chosen(chosen)
        self.document.show_row(row, self._page, self._query)

    def _enter_document(self) -> None:
        self._bands.bring(Pane.DOCUMENT)
        self.document.view.setFocus()

    def _link(self) -> None:
        self._bands.bring(Pane.SIDE)
        self.side.show_links()
        self.side.links.start_link()

    def _show_details(self) -> None:
        self._bands.bring(Pane.SIDE)
        self.side.show_details()

    def _show_excerpts(self) -> None:
        self._bands.bring(Pane.SIDE)
        self.side.show_excerpts()
        self.side.first_stop().setFocus()

    def _find(self) -> None:
        self._bands.bring(Pane.DOCUMENT)
        self.document.finder.start()

    def _draw(self) -> None:
        """Draw a box, or select words again."""
        self._bands.bring(Pane.DOCUMENT)
        self.document.view.set_drawing(not self.document.view.drawing)
        self.document.enter_pages()

    def _added(self, results: list[Added]) -> None:
        """Say what an intake has brought, and show the first of it."""
        words = added_words(results)
        ids = [one.evidence_id for one in results if one.evidence_id]
        self.said.emit(words)
        self.list.say(words, Only(ids=frozenset(ids)))
        if ids:
            self.show_evidence(ids[0])
        if len(ids) == 1:
            QTimer.singleShot(0, self, self._ask_what_it_shows)

    def _ask_what_it_shows(self) -> None:
        """Open the form for the one link that an intake has made, while it says nothing yet."""
        links = self._bank.links.of_evidence(self.list.current)
        if len(links) == 1 and not links[0].why:
            self._bands.bring(Pane.SIDE)
            self.side.show_links()
            self.side.links.edit(links[0].id)

    def _say_refusal(self, refusal: SendprepError) -> None:
        self.said.emit(f"Not saved yet. {refusal.happened} Your words are kept on this page.")
