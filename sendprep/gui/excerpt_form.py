"""The form that files words or a box: under which weakness and finding, what it does, how far."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Link
from sendprep.domain.weakness import Finding, Weakness
from sendprep.gui.excerpt_likely import Likely
from sendprep.gui.forms.ui_excerpt_form import Ui_ExcerptForm
from sendprep.gui.key_button import KeyButton, add_action
from sendprep.gui.link_fields import LinkFields, list_findings, list_weaknesses, new_link

_MOST = 150
_LIKELY = {0: "Weakness", 3: "Weakness: the three most likely"}
_NO_WEAKNESS = "Choose a weakness: 1 to 3, or any other from the list."


class ExcerptForm(QFrame):
    """The form; `accepted` says that the excerpt is to be filed so, `left` that it is not.

    `note_changed` tells of other words for a box.
    """

    accepted = Signal()
    left = Signal()
    note_changed = Signal(str)

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._weaknesses: list[Weakness] = []
        self._findings: dict[str, list[Finding]] = {}
        self._chosen, self._by_hand = "", False
        self.ui = Ui_ExcerptForm()
        self.ui.setupUi(self)
        self._fields = LinkFields(self.ui, self)
        self.accept = KeyButton("File excerpt", "Ctrl+Enter")
        self.accept.setProperty("kind", "primary")
        self.ui.acceptPlace.addWidget(self.accept)
        self.setTabOrder(self.ui.why, self.accept)
        self.setTabOrder(self.accept, self.ui.cancel)
        self._connect()
        self.start()

    def start(self, edited: Link | None = None) -> None:
        """Begin with empty fields, or with what a link says that is to be changed."""
        self.ui.purpose.setText("Filed excerpt" if edited else "New excerpt")
        self.accept.setText("Save" if edited else "File excerpt")
        self.accept.setAccessibleName(self.accept.text())
        self._fields.show_link(edited or new_link("", ""))
        self.ui.note.clear()
        self._chosen, self._by_hand = "", edited is not None
        self._fill_weaknesses()
        self._fill_findings(None)
        self.offer(())
        self.choose(edited.weakness_id if edited else "", edited.finding_id if edited else None)
        self._show_stair()

    def show_words(self, about: str, quote: str) -> None:
        """Show what is to be filed."""
        self._show_about(about, box=False)
        self._fields.quote(quote, _MOST)

    def show_box(self, about: str, note: str) -> None:
        """Show that a box is to be filed, and what is said to stand in it."""
        self._show_about(about, box=True)
        if self.ui.note.text() != note:
            self.ui.note.setText(note)

    def offer(self, likely: Sequence[Likely]) -> None:
        """Offer the most likely weaknesses; the first is chosen unless the user has chosen."""
        self.ui.likely.offer(likely)
        self.ui.weakness.setPlaceholderText("Any other" if likely else "Choose…")
        self.ui.weaknessLabel.setText(_LIKELY.get(len(likely), "Weakness: the most likely"))
        if likely and not self._by_hand:
            self.choose(likely[0].weakness.id)
        else:
            self.ui.likely.choose(self._chosen)
            self._show_other()

    def choose(
        self, weakness_id: str, finding_id: str | None = None, by_hand: bool = False
    ) -> None:
        """Choose a weakness and a finding; `by_hand` no suggestion changes it any more."""
        self._by_hand = by_hand or self._by_hand
        known = any(one.id == weakness_id for one in self._weaknesses)
        changed = weakness_id != self._chosen
        self._chosen = weakness_id if known else ""
        self.ui.likely.choose(self._chosen)
        self._show_other()
        if changed or finding_id:
            self._fill_findings(finding_id)
        self.ui.mistake.hide()

    @property
    def weakness_id(self) -> str:
        """The weakness that is chosen; "" while none is."""
        return self._chosen

    @property
    def is_box(self) -> bool:
        """Whether a box is to be filed, and no words."""
        return not self.ui.note.isHidden()

    @property
    def note(self) -> str:
        """What the officer says a box shows."""
        return self.ui.note.text().strip()

    def said(self, link: Link) -> Link:
        """Return a link with what the form says of it."""
        finding_id = self.ui.finding.currentData() or None
        about = replace(link, weakness_id=self._chosen, finding_id=finding_id)
        return self._fields.said(about)

    def is_complete(self) -> bool:
        """Whether it can be filed; else the form says what is missing."""
        if not self._chosen:
            self.say(_NO_WEAKNESS)
            (self.ui.likely if self.ui.likely.likely else self.ui.weakness).setFocus()
        return bool(self._chosen)

    def say(self, mistake: str) -> None:
        """Say why it could not be filed."""
        self.ui.mistake.setText(mistake)
        self.ui.mistake.setVisible(bool(mistake))

    def first_field(self) -> QWidget:
        """Return the field that the keyboard enters the form by."""
        if self.ui.note.isVisibleTo(self) and not self.note:
            return self.ui.note
        return self.ui.likely if self.ui.likely.likely else self.ui.weakness

    def _connect(self) -> None:
        self.ui.likely.picked.connect(lambda one: self.choose(one, by_hand=True))
        self.ui.weakness.activated.connect(self._take_other)
        self.ui.rung.chosen.connect(lambda _: self._show_stair())
        self.ui.note.textEdited.connect(lambda _: self.note_changed.emit(self.note))
        self.accept.clicked.connect(self.accepted)
        self.ui.cancel.clicked.connect(self.left)
        self.ui.why.returnPressed.connect(self.accepted)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            add_action(self, "File it", QIcon(), keys, self.accepted.emit)
        add_action(self, "Leave it", QIcon(), "Esc", self.left.emit)

    def _show_about(self, about: str, box: bool) -> None:
        self.ui.about.setText(about)
        self.ui.words.setVisible(not box)
        self.ui.quoteBar.setVisible(not box)
        self.ui.noteLabel.setVisible(box)
        self.ui.note.setVisible(box)

    def _fill_weaknesses(self) -> None:
        self._weaknesses = self._bank.weaknesses.all()
        self._findings = {one.id: self._bank.findings.of(one.id) for one in self._weaknesses}
        list_weaknesses(self.ui.weakness, self._weaknesses, "")
        self.accept.setEnabled(bool(self._weaknesses))

    def _take_other(self) -> None:
        self.choose(str(self.ui.weakness.currentData() or ""), by_hand=True)

    def _show_other(self) -> None:
        """Show the chosen weakness in the box of all, where it is none of the likely ones."""
        offered = any(one.weakness.id == self._chosen for one in self.ui.likely.likely)
        with QSignalBlocker(self.ui.weakness):
            place = -1 if offered else self.ui.weakness.findData(self._chosen)
            self.ui.weakness.setCurrentIndex(place)

    def _fill_findings(self, chosen: str | None) -> None:
        number = {one.id: one.number for one in self._weaknesses}.get(self._chosen, 0)
        findings = self._findings.get(self._chosen, ())
        list_findings(self.ui.finding, number, findings, chosen or "")

    def _show_stair(self) -> None:
        self.ui.stair.show_rung(self._fields.rung)
