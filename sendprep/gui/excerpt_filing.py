"""Files what is selected on a page, a mark found in the file, or a filed excerpt anew."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Evidence, Link
from sendprep.domain.excerpt import Anchoring, Excerpt
from sendprep.errors import SendprepError
from sendprep.gui.evidence_intake_links import Target
from sendprep.gui.excerpt_form import ExcerptForm
from sendprep.gui.excerpt_suggesting import Suggesting
from sendprep.gui.form_room import FormRoom
from sendprep.gui.link_fields import new_link
from sendprep.gui.page_area import Area
from sendprep.gui.page_words import Passage
from sendprep.gui.words import count_words
from sendprep.services import file_excerpt

_NO_NOTE = "Say in words what the box shows: nobody can search a picture."


class ExcerptFiling(QWidget):
    """The form in its place; it is there while there is something to file.

    `left` asks for the focus back on the page, `done` for it in the list that the excerpt came
    from; `said` carries one line about what was done, `opened` tells that the form came or went.
    """

    left = Signal()
    done = Signal()
    said = Signal(str)
    opened = Signal()

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._document: Evidence | None = None
        self._selected: Passage | Area | None = None
        self._draft: Excerpt | None = None
        self._edited: Link | None = None
        self._target = Target()
        self.form = ExcerptForm(bank)
        self.room = FormRoom(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.room, 0, Qt.AlignmentFlag.AlignTop)
        self.suggesting = Suggesting(bank, self)
        self.form.accepted.connect(self._file)
        self.form.left.connect(self._leave)
        self.form.note_changed.connect(self.suggesting.ask)
        self.suggesting.found.connect(self.form.offer)

    @property
    def is_open(self) -> bool:
        """Whether the form is there."""
        return not self.room.isHidden()

    @property
    def selected(self) -> Passage | Area | None:
        """What is selected on the page."""
        return self._selected

    def show_document(self, document: Evidence | None) -> None:
        """File from this document; another one takes the form and its target away."""
        if (document and document.id) != (self._document and self._document.id):
            self._target, self._selected = Target(), None
            self.close_form()
        self._document = document

    def aim(self, target: Target) -> None:
        """File under this weakness or finding, unless the user chooses another."""
        self._target = target
        if self.is_open and not self._edited:
            self._choose_target()

    def offer(self, selected: Passage | Area | None) -> None:
        """Begin to file what is selected on the page; None leaves it."""
        self._selected = selected
        new = self.is_open and not self._draft and not self._edited
        if selected is None:
            if new:
                self.close_form()
        elif self._document is not None:
            if not new:
                self._begin(None, None)
            self._show_selected(selected)

    def file_draft(self, excerpt: Excerpt) -> None:
        """Begin to file an excerpt that the bank has, as a mark that was found in the document."""
        self._begin(excerpt, None)
        self._show_excerpt(excerpt)
        self.enter()

    def edit(self, excerpt: Excerpt, link: Link) -> None:
        """Begin to change how an excerpt is filed."""
        self._begin(excerpt, link)
        self._show_excerpt(excerpt)
        self.enter()

    def enter(self) -> bool:
        """Move the focus into the form; False where there is nothing to file."""
        if self.is_open:
            self.form.first_field().setFocus(Qt.FocusReason.ShortcutFocusReason)
        return self.is_open

    def keep_to(self, excerpt_ids: set[str], link_ids: set[str]) -> None:
        """Leave what is no longer in the bank, as an undo may take it away."""
        gone = self._edited is not None and self._edited.id not in link_ids
        if gone or (self._draft is not None and self._draft.id not in excerpt_ids):
            self.close_form()

    def close_form(self) -> None:
        """Take the form away."""
        self._draft = self._edited = None
        was_open = self.is_open
        self.room.hide()
        if was_open:
            self.opened.emit()

    def _begin(self, draft: Excerpt | None, edited: Link | None) -> None:
        self._draft, self._edited = draft, edited
        self.form.start(edited)
        if edited is None:
            self._choose_target()
        self.room.show()
        self.opened.emit()

    def _choose_target(self) -> None:
        if self._target.weakness_id:
            self.form.choose(self._target.weakness_id, self._target.finding_id, by_hand=True)

    def _show_selected(self, selected: Passage | Area) -> None:
        page = self._page_words(selected.sheet)
        if isinstance(selected, Area):
            self.form.show_box(_joined(page, "a box"), self.form.note)
            self.suggesting.ask(self.form.note)
            return
        quote = " ".join(selected.text.split())
        count = count_words(len(quote.split()), "word")
        self.form.show_words(_joined(page, count, Anchoring.EXACT.words), quote)
        self.suggesting.ask(quote)

    def _show_excerpt(self, excerpt: Excerpt) -> None:
        page = f"page {excerpt.page}" if excerpt.page else ""
        if excerpt.quote:
            count = count_words(len(excerpt.quote.split()), "word")
            about = _joined(page, count, excerpt.anchoring.words)
            self.form.show_words(about, " ".join(excerpt.quote.split()))
        else:
            self.form.show_box(_joined(page, "a box"), excerpt.note)
        self.suggesting.ask(f"{excerpt.quote} {excerpt.note}")

    def _page_words(self, sheet: int) -> str:
        """Return "page 5"; nothing where the format has no pages."""
        try:
            number = self._bank.texts.page(
                self._document.id if self._document else "", sheet
            ).number
        except KeyError:
            number = sheet + 1
        return f"page {number}" if number else ""

    def _file(self) -> None:
        """File what the form is about, and give the focus back to the page."""
        if not self.is_open or not self.form.is_complete():
            return
        if self.form.is_box and not self.form.note:
            self.form.say(_NO_NOTE)
            self.form.ui.note.setFocus()
            return
        try:
            words = self._store()
        except SendprepError as refused:
            self.form.say(f"{refused.happened} {refused.do}")
            return
        self._leave()
        self.said.emit(words)

    def _store(self) -> str:
        if self._draft and self._edited:
            link = file_excerpt.refile(self._bank, self.form.said(self._edited))
            return f"Changed how {self._where(self._draft, link)} is filed"
        excerpt = self._excerpt()
        said = self.form.said(new_link(excerpt.evidence_id, self.form.weakness_id))
        about = (said.weakness_id, said.finding_id, said.role, said.rung, said.why)
        link = file_excerpt.file_excerpt(self._bank, excerpt, *about)
        return f"Filed {self._where(excerpt, link)}"

    def _excerpt(self) -> Excerpt:
        if self._draft:
            return replace(self._draft, note=self.form.note) if self.form.is_box else self._draft
        document = self._document.id if self._document else ""
        match self._selected:
            case Passage(sheet, start, end, _):
                return file_excerpt.new_excerpt(self._bank, document, sheet, start, end)
            case Area(sheet, box):
                return file_excerpt.new_box(self._bank, document, sheet + 1, box, self.form.note)
        raise SendprepError("Nothing is selected.", "Nothing was filed.", "Select some words.")

    def _where(self, excerpt: Excerpt, link: Link) -> str:
        number = self._bank.weaknesses.get(link.weakness_id).number
        finding = f".{self._bank.findings.get(link.finding_id).number}" if link.finding_id else ""
        code = self._bank.evidence.get(link.evidence_id).code
        what = f"page {excerpt.page}" if excerpt.page else "words"
        return f"{what} of {code} under {number}{finding}"

    def _leave(self) -> None:
        from_list = self._draft is not None
        self.close_form()
        (self.done if from_list else self.left).emit()


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
