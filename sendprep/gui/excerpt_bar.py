"""The excerpt bar: the form for what is selected on the page, and what is filed already."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence, Link
from sendprep.domain.excerpt import Excerpt
from sendprep.errors import SendprepError
from sendprep.gui.excerpt_cells import ExcerptDelegate
from sendprep.gui.excerpt_filing import ExcerptFiling
from sendprep.gui.excerpt_rows import (
    ExcerptModel,
    ExcerptRow,
    Section,
    excerpt_rows,
    filed_of,
    with_newer,
)
from sendprep.gui.forms.ui_excerpt_bar import Ui_ExcerptBar
from sendprep.gui.icons import icon
from sendprep.gui.key_button import add_action
from sendprep.gui.newer_versions import NewerVersions
from sendprep.gui.page_area import Area
from sendprep.gui.page_words import Passage
from sendprep.services import file_excerpt

_LEAST_LIST = 84
SELECT_WORDS = "Select words on the page and press Enter to file them."
DRAW_BOX = "This page has no words to select. Press Ctrl+B and draw a box on it."
_SEVERAL = "Choose one document to file words of it."


class ExcerptBar(QWidget):
    """The pane: `shown` asks for an excerpt on its page, `entered` for the focus there as well."""

    shown = Signal(str)
    entered = Signal(str)
    said = Signal(str)
    newer_wanted = Signal(object, object)
    """Carries the Newer to go to, and the link of the excerpt if it is filed."""

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._several, self._quiet, self._by_box = False, False, False
        self._document: Evidence | None = None
        self._newer = NewerVersions(bank, self)
        self.ui = Ui_ExcerptBar()
        self.ui.setupUi(self)
        self.filing = ExcerptFiling(bank)
        self.ui.formPlace.addWidget(self.filing)
        self.model = ExcerptModel()
        self.ui.filed.setModel(self.model)
        self.ui.filed.setItemDelegate(ExcerptDelegate(self.ui.filed))
        self._dress()
        self._connect()
        self._show()

    @property
    def count(self) -> int:
        """How many excerpts of the document are filed."""
        return filed_of(self.model.rows)

    @property
    def chosen(self) -> ExcerptRow | None:
        """The row that is chosen in the list."""
        index = self.ui.filed.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    def show_chosen(self, chosen: Sequence[Evidence]) -> None:
        """Show what is filed from one document; of several, nothing."""
        document = self._document = chosen[0] if len(chosen) == 1 else None
        self._several = len(chosen) > 1
        self.filing.show_document(document)
        rows = self._read_rows()
        self.filing.keep_to(
            {row.excerpt.id for row in rows if row.excerpt},
            {row.link.id for row in rows if row.link},
        )
        self._show()

    def choose(self, excerpt_id: str) -> None:
        """Choose an excerpt in the list; the page stays where it is."""
        self._choose(lambda row: bool(row.excerpt and row.excerpt.id == excerpt_id))
        self._show()

    def offer(self, selected: Passage | Area | None) -> None:
        """Begin to file what is selected on the page; None leaves it."""
        self.filing.offer(selected)
        self._show()

    def set_by_box(self, by_box: bool) -> None:
        """Say that the page in sight has no words, so that a box is drawn to file of it."""
        if by_box is not self._by_box:
            self._by_box = by_box
            self._show()

    def go_to_newer(self) -> None:
        """Go to the words of the chosen excerpt in the newer version, to be filed from there."""
        row = self.chosen
        if row and row.newer:
            self.newer_wanted.emit(row.newer, row.link)

    def edit(self) -> None:
        """Begin to change how the chosen excerpt is filed, or to file it where it is not."""
        row = self.chosen
        if row and row.excerpt and row.link:
            self.filing.edit(row.excerpt, row.link)
        else:
            self.file_again()

    def file_again(self) -> None:
        """Begin to file the chosen excerpt, under another weakness as well if it is filed."""
        row = self.chosen
        if row and row.excerpt:
            self.filing.file_draft(row.excerpt)

    def remove(self) -> None:
        """Take the chosen excerpt out, or dismiss the mark; undo brings it back."""
        row = self.chosen
        if row is None or row.excerpt is None:
            return
        self.filing.close_form()
        if row.link:
            file_excerpt.take_out(self._bank, row.link)
        else:
            file_excerpt.remove_excerpt(self._bank, row.excerpt.id)

    def place_anew(self) -> None:
        """Put the chosen lost excerpt on the words that are selected on the page."""
        row, words = self._lost, self.filing.selected
        if row is None or row.excerpt is None or not isinstance(words, Passage):
            return
        try:
            file_excerpt.place_anew(self._bank, row.excerpt.id, words.sheet, words.start, words.end)
        except SendprepError as refused:
            self.said.emit(f"{refused.happened} {refused.do}")
            return
        self.filing.close_form()
        self.entered.emit(row.excerpt.id)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """In a low window the open form takes the place of the list."""
        super().resizeEvent(event)
        self._show()

    def _dress(self) -> None:
        self.ui.edit.setIcon(icon("ph.pencil-simple"))
        self.ui.remove.setIcon(icon("ph.trash"))
        view = self.ui.filed
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for words, keys, do in (
            ("Show it on the page", "", self._enter),
            ("Edit how it is filed", "F4", self.edit),
            ("File it under another weakness too", "Shift+F4", self.file_again),
            ("Put it on the selected words", "Ins", self.place_anew),
            ("Go to it in the newer version", "Ctrl+Return", self.go_to_newer),
            ("Take it out", "Del", self.remove),
        ):
            add_action(view, words, QIcon(), keys, do)

    def _connect(self) -> None:
        self.filing.opened.connect(self._show)
        self.filing.done.connect(self._back_to_list)
        self._newer.found.connect(self._read_rows)
        self.ui.filed.selectionModel().currentChanged.connect(self._current_changed)
        self.ui.filed.activated.connect(lambda _: self._enter())
        self.ui.edit.clicked.connect(self.edit)
        self.ui.remove.clicked.connect(self.remove)
        self.ui.place.clicked.connect(self.place_anew)

    def _back_to_list(self) -> None:
        self._show()
        self.ui.filed.setFocus()

    @property
    def _lost(self) -> ExcerptRow | None:
        row = self.chosen
        return row if row and row.section is Section.LOST else None

    def _current_changed(self, current: QModelIndex, _: QModelIndex) -> None:
        self._show()
        row = self.model.row(current.row()) if current.isValid() else None
        if row and row.excerpt and not self._quiet:
            self.shown.emit(row.excerpt.id)

    def _enter(self) -> None:
        """Show the chosen excerpt on its page; a mark that is not filed yet is filed then."""
        row = self.chosen
        if row and row.excerpt and row.section is Section.DRAFTS:
            self.shown.emit(row.excerpt.id)
            self.file_again()
        elif row and row.excerpt:
            self.entered.emit(row.excerpt.id)

    def _read_rows(self) -> list[ExcerptRow]:
        """Show the rows of the document as the bank holds them now, and return them."""
        rows = excerpt_rows(self._bank, self._document.id) if self._document else []
        quoted = {row.excerpt.id: row.excerpt for row in rows if row.excerpt}
        rows = with_newer(rows, self._newer.of(list(quoted.values())))
        if rows != list(self.model.rows):
            self._show_rows(rows)
        return rows

    def _show_rows(self, rows: list[ExcerptRow]) -> None:
        """Show these rows; what was chosen stays chosen, or what now stands in its place."""
        before, place = self.chosen, self.ui.filed.currentIndex().row()
        self.model.set_rows(rows)
        if before is None or not rows:
            return
        same = before.link or before.excerpt
        if not self._choose(
            lambda row: bool(same and same.id in (_id(row.link), _id(row.excerpt)))
        ):
            self._choose_place(min(place, len(rows) - 1))

    def _choose(self, test: Callable[[ExcerptRow], bool]) -> bool:
        place = self.model.place_of(test)
        if place >= 0:
            self._choose_place(place)
        return place >= 0

    def _choose_place(self, place: int) -> None:
        self._quiet = True
        if self.model.row(place).excerpt is None and place + 1 < len(self.model.rows):
            place += 1
        self.ui.filed.setCurrentIndex(self.model.index(place, 0))
        self._quiet = False

    def _show(self) -> None:
        rows, form = self.model.rows, self.filing
        crowded = form.is_open and self.height() < form.room.sizeHint().height() + _LEAST_LIST
        self.ui.filed.setVisible(bool(rows) and not crowded)
        self.ui.nothing.setVisible(not rows and not form.is_open)
        self.ui.nothing.setText(self._how_to_file())
        row = self.chosen
        placing = self._lost is not None and isinstance(form.selected, Passage)
        self.ui.place.setVisible(placing)
        self.ui.edit.setVisible(row is not None)
        self.ui.remove.setVisible(row is not None)
        self.ui.note.setText("" if form.is_open else self._note())
        self.ui.bottom.setVisible(
            not crowded and (placing or (row is not None and not form.is_open))
        )

    def _how_to_file(self) -> str:
        if self._several:
            return _SEVERAL
        return DRAW_BOX if self._by_box else SELECT_WORDS

    def _note(self) -> str:
        """Return what can be done with the chosen row."""
        if self._lost:
            return "Select the words anew, then Ins"
        row = self.chosen
        if row and row.section is Section.DRAFTS:
            return "Enter files it, Del dismisses it"
        if row and row.newer:
            return "Ctrl+Enter goes to the newer version"
        return "Enter shows it on its page" if row else ""


def _id(one: Link | Excerpt | None) -> str:
    return one.id if one else ""
