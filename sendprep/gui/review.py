"""The review of a letter: its pages beside what was read from them, for a person to confirm."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QLayout, QMenu, QWidget

from sendprep.domain.inspection import Letter
from sendprep.domain.letter_edits import Draft, draft_of, same_as_page, set_head
from sendprep.domain.pages import Place
from sendprep.domain.weakness import Judgement, WeaknessKind
from sendprep.gui import review_deeds as deeds
from sendprep.gui import review_show as show
from sendprep.gui.forms.ui_review import Ui_ReviewPage
from sendprep.gui.icons import icon
from sendprep.gui.inspection_details import Details, InspectionDetails
from sendprep.gui.key_button import KeyButton, add_action
from sendprep.gui.page_bar import Legend, PageBar
from sendprep.gui.page_view import PageView
from sendprep.gui.review_bands import Part, ReviewBands
from sendprep.gui.review_boxes import boxes, spot_of
from sendprep.gui.review_deeds import Deed
from sendprep.gui.review_findings import ReviewFindings
from sendprep.gui.review_left_out import LeftOutList
from sendprep.gui.review_list import ProposalDelegate, proposal_model, proposals
from sendprep.gui.review_steps import Spot, first_step
from sendprep.gui.review_strip import StepStrip
from sendprep.gui.review_warnings import WarningBand
from sendprep.gui.review_words import LetterWords
from sendprep.gui.sign import show_sign

_JOIN, _ADD = "ph.arrows-in-line-vertical", "ph.selection-plus"


class ReviewPage(QWidget):
    """Letter and proposed weaknesses side by side; `accepted` carries the confirmed letter."""

    accepted = Signal(object)
    cancelled = Signal()

    def __init__(self, letter: Letter, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ReviewPage()
        self.ui.setupUi(self)
        self._file = file
        self._steps = first_step(draft_of(letter))
        self._spot = self._steps.done[0].spot
        self._build()
        self._connect()
        self._add_actions()
        self._open_letter(letter)
        self._show()
        self._turn_to_spot()

    def result(self) -> Letter:
        """Return the letter as it stands in the review."""
        self._settle()
        return self._draft.letter

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The smallest laptop at 200 %; what is seen then, the bands decide."""
        return QSize(560, 280)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show what has room."""
        super().resizeEvent(event)
        self.bands.fit(self.width())

    @property
    def _draft(self) -> Draft:
        return self._steps.now

    # ------------------------------------------------------------ building

    def _build(self) -> None:
        ui = self.ui
        self.view = PageView(self)
        self.bar = PageBar(self.view, self)
        noun = show.noun(self._draft.letter)
        self.bar.add(Legend("accent", f"this {noun[0]}", self))
        self.bar.add(Legend("edge", "other", self))
        ui.letterColumn.addWidget(self.bar)
        ui.letterColumn.addWidget(self.view, 1)
        ui.stepsPlace.addWidget(StepStrip(1, self))
        self.words = LetterWords(self, most_lines=4)
        self.words.setAccessibleName("Exact words")
        self.words.setProperty("type", "reading")
        ui.wordsPlace.addWidget(self.words)
        self.findings = ReviewFindings(self)
        ui.findingsColumn.addWidget(self.findings)
        self.left_out = LeftOutList(self)
        ui.leftOutColumn.addWidget(self.left_out)
        self.model = proposal_model()
        ui.list.setModel(self.model)
        ui.list.setItemDelegate(ProposalDelegate(ui.list))
        self.band = WarningBand(ui, self)
        for kind in WeaknessKind:
            ui.kind.addItem(kind.words.capitalize(), kind)
        self.bands = ReviewBands(ui, f"Proposed {noun[1]}", self)
        self.bands.folded.connect(self.band.shorten)
        self.bands.crowded.connect(self.band.give_way)
        ui.column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        ui.note.hide()
        ui.undo.setIcon(icon("ph.arrow-u-up-left"))
        ui.redo.setIcon(icon("ph.arrow-u-up-right"))
        ui.more.setIcon(icon("ph.dots-three"))
        self.next = KeyButton("Checked, next", "F8", self)
        ui.nextPlace.addWidget(self.next)
        show_sign(ui.noteIcon, "ph.info", "muted", 14)

    def _connect(self) -> None:
        ui = self.ui
        ui.cancel.clicked.connect(self.cancelled)
        ui.make.clicked.connect(lambda: self.accepted.emit(self.result()))
        ui.undo.clicked.connect(self._undo)
        ui.redo.clicked.connect(self._redo)
        ui.details.clicked.connect(self._ask_details)
        self.next.clicked.connect(self._check_next)
        ui.showLeftOut.clicked.connect(self._toggle_left_out)
        ui.list.selectionModel().currentChanged.connect(self._picked_weakness)
        ui.title.editingFinished.connect(self._rename)
        ui.kind.activated.connect(self._set_kind)
        ui.responsible.editingFinished.connect(self._set_responsible)
        for judgement, button in show.radios(ui).items():
            button.clicked.connect(lambda _=False, one=judgement: self._judge(one))
        self.words.settled.connect(self._set_text)
        self.words.textChanged.connect(self._show_same)
        self.findings.picked.connect(self._picked_finding)
        self.findings.edited.connect(self._edit_finding)
        self.left_out.wanted.connect(self._add_left_out)
        self.view.box_clicked.connect(self._picked_box)
        self.view.page_changed.connect(lambda _: self._show_foot())
        self.view.failed.connect(lambda problem: self._say(str(problem)))
        self.band.page_wanted.connect(self._turn_letter)
        self.band.number_wanted.connect(lambda number: self._go_to(Spot(number)))

    def _add_actions(self) -> None:
        """Give every deed its words, icon and key; those of the menu stand there too."""
        ui = self.ui
        self.split = self._act("Split here", "ph.scissors", "Ctrl+D", self._split)
        self.join = self._act("Join next", _JOIN, "Ctrl+J", lambda: self._do_here(deeds.join))
        for action in (self.split, self.join):
            ui.deedsPlace.addWidget(KeyButton.of(action, self))
        menu = QMenu(self)
        for words, name, keys, act in (
            ("Not a finding", "ph.trash", "Del", lambda: self._do_here(deeds.remove)),
            ("Add the selected words as a finding", _ADD, "Ins", self._add_selected),
            ("Edit the words of the finding", "ph.pencil-simple", "", self._edit_words),
            (
                "Begin a new weakness with this finding",
                "ph.list-numbers",
                "",
                lambda: self._do_here(deeds.split_weakness),
            ),
            (
                "Join this weakness with the next",
                _JOIN,
                "",
                lambda: self._do_here(deeds.join_weaknesses),
            ),
            ("Not a weakness", "ph.trash", "", lambda: self._do_here(deeds.remove_weakness)),
            ("Add the selected words as a weakness", _ADD, "", self._add_weakness),
        ):
            menu.addAction(self._act(words, name, keys, act))
        ui.more.setMenu(menu)
        self._act("Checked, next", "ph.check", "F8", self._check_next)
        self._act("Weakness before", "ph.caret-up", "Alt+Up", lambda: self._step(-1))
        self._act("Next weakness", "ph.caret-down", "Alt+Down", lambda: self._step(1))
        self._act("Undo", "ph.arrow-u-up-left", "Ctrl+Z", self._undo)
        self._act("Redo", "ph.arrow-u-up-right", "Ctrl+Y", self._redo)

    def _act(self, words: str, name: str, keys: str, do: Callable[[], None]) -> QAction:
        return add_action(self, words, icon(name), keys, do)

    def _open_letter(self, letter: Letter) -> None:
        if self._file.suffix.lower() == ".pdf":
            self.view.set_document(self._file, letter.pages)
        else:
            self.view.set_pages(letter.pages)

    # ------------------------------------------------------------ showing

    def _show(self) -> None:
        """Write the draft as it stands into every part of the page."""
        draft, ui = self._draft, self.ui
        numbers = [one.number for one in draft.letter.weaknesses]
        if self._spot.number not in numbers:
            self._spot = Spot(min(numbers, key=lambda n: abs(n - self._spot.number), default=0))
        show.show_header(ui, draft, self._file.name)
        show.show_primary(ui.make, self.next, everything=not draft.unchecked)
        show.show_steps(ui, self._steps)
        self.band.show_draft(draft)
        self._show_list()
        ui.detailPane.setEnabled(bool(numbers))
        if numbers:
            self._show_detail()
        self.left_out.show_lines(draft.letter.left_out)
        self._show_boxes()
        self._show_foot()

    def _show_list(self) -> None:
        self.ui.list.selectionModel().blockSignals(True)
        self.model.set_rows(proposals(self._draft))
        place = self.model.place_of(lambda row: row.weakness.number == self._spot.number)
        self.ui.list.setCurrentIndex(self.model.index(place, 0))
        self.ui.list.selectionModel().blockSignals(False)

    def _show_detail(self) -> None:
        draft, ui = self._draft, self.ui
        one = draft.weakness(self._spot.number)
        show.show_weakness(ui, draft, one)
        self.words.show_words(one.text)
        self._show_same()
        same = [same_as_page(draft, finding.text) for finding in one.findings]
        self.findings.show_findings(one.number, one.findings, same, self._spot.finding)
        ui.findingsCount.setText(str(len(one.findings)))
        self.split.setEnabled(bool(one.findings))
        self.join.setEnabled(self._spot.finding + 1 < len(one.findings))

    def _show_same(self) -> None:
        show.show_same(self.ui, same_as_page(self._draft, self.words.words))

    def _show_boxes(self) -> None:
        pages = self.view.text or self._draft.letter.pages
        self.view.set_boxes(boxes(self._draft, self._spot, pages, self._find))

    def _find(self, text: str, page: int | None) -> tuple[Place, ...]:
        return self.view.places_of(text, page)

    def _show_foot(self) -> None:
        shown = self.ui.lower.currentWidget() is self.ui.leftOutPage
        show.show_left_out(self.ui, self._draft.letter.left_out, self.view.page, shown)

    def _say(self, words: str) -> None:
        self.ui.noteWords.setText(words)
        self.ui.note.show()

    def _turn_to_spot(self) -> None:
        self.view.show_marked()

    def _toggle_left_out(self) -> None:
        findings = self.ui.lower.currentWidget() is self.ui.findingsPage
        self.ui.lower.setCurrentWidget(self.ui.leftOutPage if findings else self.ui.findingsPage)
        self._show_foot()

    # ------------------------------------------------------------ where one is

    def _go_to(self, spot: Spot, caret: int | None = None, focus: bool = False) -> None:
        self._settle()
        self._spot = spot
        self._show()
        self._turn_to_spot()
        if focus or caret is not None:
            self.findings.go_to(spot.finding, caret)

    def _step(self, step: int) -> None:
        numbers = [one.number for one in self._draft.letter.weaknesses]
        place = numbers.index(self._spot.number) + step if numbers else -1
        if 0 <= place < len(numbers):
            self._go_to(Spot(numbers[place]))

    def _picked_weakness(self, index: QModelIndex) -> None:
        if index.isValid():
            self._go_to(Spot(self.model.row(index.row()).weakness.number))

    def _picked_finding(self, finding: int) -> None:
        self._spot = Spot(self._spot.number, finding)
        findings = self._draft.weakness(self._spot.number).findings
        self.join.setEnabled(finding + 1 < len(findings))
        self._show_boxes()
        self._turn_to_spot()

    def _turn_letter(self, page: int) -> None:
        self.view.show_page(page)
        self.bands.turn_to(Part.LETTER)

    def _picked_box(self, label: str) -> None:
        self._go_to(spot_of(label), focus=True)

    # ------------------------------------------------------------ what is done

    def _do(self, deed: Deed) -> None:
        """Take a step, and show where it leads."""
        self.ui.note.hide()
        self._steps = self._steps.do(deed.label, deed.draft, self._spot)
        moved = deed.spot.number != self._spot.number
        self._spot = deed.spot
        self._show()
        if moved:
            self._turn_to_spot()
        if deed.caret is not None:
            self.findings.go_to(deed.spot.finding, deed.caret)

    def _do_here(self, make: deeds.Simple) -> None:
        """Do what needs nothing but where one is."""
        self._settle()
        if self._draft.letter.weaknesses:
            self._do(make(self._draft, self._spot))

    def _undo(self) -> None:
        self._settle()
        spot = self._steps.done[-1].spot
        self._steps = self._steps.undo()
        self._go_to(spot)

    def _redo(self) -> None:
        self._settle()
        self._steps = self._steps.redo()
        self._go_to(self._steps.done[-1].spot)

    def _settle(self) -> None:
        """Keep what is being typed before anything else happens."""
        if self._draft.letter.weaknesses:
            self.words.settle()
            self.findings.settle()
            self._rename()
            self._set_responsible()

    def _check_next(self) -> None:
        self._do_here(deeds.check)
        if not self._draft.unchecked:
            self.ui.make.setFocus()

    def _split(self) -> None:
        caret = self.findings.caret()
        if self.findings.rows:
            self._do_here(lambda draft, spot: deeds.split(draft, spot, caret))

    def _judge(self, judgement: Judgement) -> None:
        self._do(deeds.judge(self._draft, self._spot, judgement))

    def _set_text(self, text: str) -> None:
        self._do(deeds.reword(self._draft, self._spot, text))

    def _rename(self) -> None:
        if self.ui.title.isModified():
            self.ui.title.setModified(False)
            self._do(deeds.rename(self._draft, self._spot, self.ui.title.text().strip()))

    def _set_kind(self) -> None:
        self._do(deeds.relist(self._draft, self._spot, self.ui.kind.currentData()))

    def _set_responsible(self) -> None:
        if self.ui.responsible.isModified():
            self.ui.responsible.setModified(False)
            body = self.ui.responsible.text()
            self._do(deeds.make_responsible(self._draft, self._spot, body))

    def _edit_finding(self, index: int, words: str) -> None:
        spot = Spot(self._spot.number, index)
        deed = deeds.reword_finding(self._draft, spot, words)
        self._do(replace(deed, spot=self._spot))

    def _edit_words(self) -> None:
        rows = self.findings.rows
        (rows[self.findings.current].words if rows else self.words).edit()

    def _ask_details(self) -> None:
        dialog = InspectionDetails(self._draft.letter, self)
        dialog.accepted.connect(lambda: self._take_details(dialog.details))
        dialog.open()

    def _take_details(self, said: Details) -> None:
        draft = set_head(self._draft, said.area, said.visit, said.letter_date, said.outcome)
        self._do(Deed("Details of the letter", draft, self._spot))

    def _add_selected(self) -> None:
        words, page = self.view.selected_words, self.view.selected_page or None
        if self.left_out.hasFocus():
            self.left_out.want()
        elif not words:
            self._say("Select words on the page first: drag, or Shift and the arrows")
            self.bands.turn_to(Part.LETTER)
        elif self._draft.letter.weaknesses:
            self._do_here(lambda draft, spot: deeds.add(draft, spot, words, page))
            self.view.clear_selection()
        else:
            self._add_weakness()

    def _add_weakness(self) -> None:
        words, page = self.view.selected_words, self.view.selected_page or None
        if words:
            self._do(deeds.add_weakness(self._draft, words, page))
            self.view.clear_selection()

    def _add_left_out(self, text: str, page: int) -> None:
        self._do_here(lambda draft, spot: deeds.add(draft, spot, text, page or None))
        self.ui.lower.setCurrentWidget(self.ui.findingsPage)
        self._show_foot()
