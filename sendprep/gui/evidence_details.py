"""The details of the chosen documents; each field saves itself as one step that undo knows."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.editions import Edition, document_place
from sendprep.domain.evidence import Agency, Confidentiality, Evidence, EvidenceKind
from sendprep.domain.inspection import Span
from sendprep.errors import SendprepError
from sendprep.gui.date_field import DateField
from sendprep.gui.evidence_origin import EvidenceOrigin
from sendprep.gui.forms.ui_evidence_details import Ui_EvidenceDetails
from sendprep.gui.icons import AGENCY_ICONS, icon
from sendprep.gui.kept_out import KeptOut, kept_out_by_marking
from sendprep.gui.laid_out import empty
from sendprep.gui.narrative_line import SavedLine
from sendprep.gui.words import count_words, day_words

T = TypeVar("T")
_SEVERAL, _OWNER = "Several", "Who answers for it"
_BOTH_DAYS = "Give both days of the period, or neither."
_BACKWARDS = "The period ends before it begins."
_KILO, _MEGA = 1_000, 1_000_000


class EvidenceDetails(QWidget):
    """The form; of several documents it shows what they share, and changes all of them."""

    open_evidence = Signal(str)
    refused = Signal(object)
    said = Signal(str)

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._chosen: tuple[Evidence, ...] = ()
        self.ui = Ui_EvidenceDetails()
        self.ui.setupUi(self)
        self._title = SavedLine(self.ui.title, self._save_title)
        self._owner = SavedLine(
            self.ui.owner, lambda text: self._store("owner", lambda one: replace(one, owner=text))
        )
        ticks = {Edition.BOARD: self.ui.board, Edition.PARENTS: self.ui.parents}
        self._kept_out = KeptOut(bank, ticks, self.ui.because, self)
        self.origin = EvidenceOrigin(bank, self._store)
        self.ui.originPlace.addWidget(self.origin)
        self._fill_choices()
        self._connect()

    @property
    def chosen(self) -> tuple[Evidence, ...]:
        """The documents that the form is about."""
        return self._chosen

    def show_chosen(self, chosen: Sequence[Evidence]) -> None:
        """Show these documents."""
        same = [one.id for one in chosen] == [one.id for one in self._chosen]
        self._chosen = tuple(chosen)
        one = chosen[0] if len(chosen) == 1 else None
        self.ui.area.setEnabled(bool(chosen))
        self.ui.several.setVisible(len(chosen) > 1)
        self.ui.several.setText(f"{count_words(len(chosen), 'document')}: a change goes to all")
        for part in (self.ui.titleLabel, self.ui.title, self.ui.facts):
            part.setVisible(one is not None)
        self.ui.titleMistake.hide()
        self._title.show_text(one.title if one else "")
        self._show_fields()
        places = [document_place(each.id) for each in chosen]
        self._kept_out.show(places, _about(chosen), kept_out_by_marking(chosen))
        self.origin.show_chosen(chosen)
        self._show_days(keep=same)
        if one:
            self._show_facts(one)

    def save_now(self) -> bool:
        """Save every field; False if one was refused. A title that was emptied comes back."""
        if len(self._chosen) == 1 and not self.ui.title.text().strip():
            self.ui.title.setText(self._chosen[0].title)
            self.ui.titleMistake.hide()
        for field in (self.ui.day, self.ui.start, self.ui.end):
            field.settle()
        lines = [self._title.save_now(), self._owner.save_now(), self._kept_out.save_now()]
        return all([*lines, self.origin.save_now()])

    # ------------------------------------------------------------ what is shown

    def _fill_choices(self) -> None:
        for kind in EvidenceKind:
            self.ui.kind.addItem(kind.words, kind)
        self.ui.agency.addItem("Not said", None)
        for agency in Agency:
            self.ui.agency.addItem(icon(AGENCY_ICONS[agency]), agency.words, agency)
        for marking in Confidentiality:
            self.ui.confidentiality.addItem(marking.words, marking)
        for box in (self.ui.kind, self.ui.agency, self.ui.confidentiality):
            box.setPlaceholderText(_SEVERAL)

    def _connect(self) -> None:
        ui = self.ui
        ui.kind.activated.connect(lambda _: self._set("kind", "kind", ui.kind))
        ui.agency.activated.connect(lambda _: self._set("source", "agency", ui.agency))
        ui.confidentiality.activated.connect(
            lambda _: self._set("confidentiality", "confidentiality", ui.confidentiality)
        )
        ui.day.changed.connect(self._store_day)
        ui.start.changed.connect(self._store_period)
        ui.end.changed.connect(self._store_period)
        ui.copy.clicked.connect(self._copy_hash)
        for line in (self._title, self._owner):
            line.refused.connect(self._say_refusal)
        ui.title.textEdited.connect(lambda _: ui.titleMistake.hide())
        self.origin.open_evidence.connect(self.open_evidence)
        self.origin.refused.connect(self.refused)

    def _show_fields(self) -> None:
        chosen = self._chosen
        owners = [one.owner for one in chosen]
        self._owner.show_text(_shared(owners) or "")
        self.ui.owner.setPlaceholderText(_OWNER if len(set(owners)) < 2 else _SEVERAL)
        _choose(self.ui.kind, [one.kind for one in chosen])
        _choose(self.ui.agency, [one.agency for one in chosen])
        _choose(self.ui.confidentiality, [one.confidentiality for one in chosen])

    def _show_days(self, keep: bool) -> None:
        """Show the dates; with `keep`, what could not be stored yet stays in its fields."""
        ui, chosen = self.ui, self._chosen
        if not keep or (ui.dayMistake.isHidden() and not ui.day.is_typing):
            _show_day(ui.day, [one.evidence_date for one in chosen], "Not dated")
            ui.dayMistake.hide()
        typing = ui.start.is_typing or ui.end.is_typing
        if not keep or (ui.periodMistake.isHidden() and not typing):
            _show_day(ui.start, [one.period.start if one.period else None for one in chosen])
            _show_day(ui.end, [one.period.end if one.period else None for one in chosen])
            ui.periodMistake.hide()

    def _show_facts(self, one: Evidence) -> None:
        pages = count_words(one.page_count, "page") if one.page_count else ""
        parts = (one.filename, pages, _size_words(one.size))
        self.ui.file.setText(" · ".join(part for part in parts if part))
        added = one.added.astimezone()
        self.ui.added.setText(f"Added {day_words(added.date())}, {added:%H:%M}")
        self.ui.sha.setText(f"sha256 {one.sha256[:8]}…{one.sha256[-8:]}")
        self.ui.sha.setToolTip(one.sha256)
        self._show_versions(one)

    def _show_versions(self, one: Evidence) -> None:
        empty(self.ui.versions)
        others = [held for held in self._bank.evidence.versions_of(one.id) if held.id != one.id]
        for other in sorted(others, key=lambda held: held.added, reverse=True):
            newer = other.added > one.added
            words = "Replaced by" if newer else "Replaces"
            when = day_words(other.added.astimezone().date())
            self.ui.versions.addWidget(self._version(f"{words} {other.code}", when, other))
        if not others:
            label = QLabel("No other version is held.")
            label.setProperty("type", "caption")
            self.ui.versions.addWidget(label)

    def _version(self, words: str, when: str, other: Evidence) -> QPushButton:
        button = QPushButton(f"{words}, added {when}")
        button.setProperty("kind", "link")
        button.setAccessibleName(f"{words}, {other.title}")
        button.setToolTip(f"Show {other.code}, {other.title}")
        button.setSizePolicy(button.sizePolicy().Policy.Maximum, button.sizePolicy().Policy.Fixed)
        button.clicked.connect(lambda: self.open_evidence.emit(other.id))
        return button

    def _copy_hash(self) -> None:
        if self._chosen:
            QGuiApplication.clipboard().setText(self._chosen[0].sha256)
            self.said.emit("Copied the sha256 of the original.")

    # ------------------------------------------------------------ what is stored

    def _store(self, what: str, change: Callable[[Evidence], Evidence]) -> None:
        """Store a change to every chosen document, as one step."""
        now = [self._bank.evidence.get(one.id) for one in self._chosen]
        changed = [change(one) for one in now]
        if changed == now:
            return
        with self._bank.change(f"Change the {what} of {_about(now)}"):
            for one in changed:
                self._bank.evidence.update(one)

    def _set(self, what: str, name: str, box: QComboBox) -> None:
        value = box.currentData()
        self._store(what, lambda one: replace(one, **{name: value}))

    def _save_title(self, text: str) -> None:
        if not text.strip():
            raise SendprepError("A document needs a title.")
        self._store("title", lambda one: replace(one, title=text.strip()))

    def _store_day(self) -> None:
        field = self.ui.day
        _say(self.ui.dayMistake, field.mistake)
        if not field.mistake:
            day = field.day
            self._store("evidence date", lambda one: replace(one, evidence_date=day))

    def _store_period(self) -> None:
        """Store the period once both of its days are there, or none."""
        first, last = self.ui.start, self.ui.end
        mistake = first.mistake or last.mistake
        if not mistake and (first.day is None) is not (last.day is None):
            mistake = _BOTH_DAYS
        if first.day and last.day and last.day < first.day:
            mistake = mistake or _BACKWARDS
        _say(self.ui.periodMistake, mistake)
        if not mistake:
            period = Span(first.day, last.day) if first.day and last.day else None
            self._store("period", lambda one: replace(one, period=period))

    def _say_refusal(self, refusal: SendprepError) -> None:
        if not self.ui.title.text().strip():
            _say(self.ui.titleMistake, refusal.happened)
        else:
            self.refused.emit(refusal)


def _about(chosen: Sequence[Evidence]) -> str:
    return chosen[0].code if len(chosen) == 1 else count_words(len(chosen), "document")


def _shared(values: Sequence[T]) -> T | None:
    """Return the value that all have, None if they differ or there are none."""
    first = values[0] if values else None
    return first if all(value == first for value in values) else None


def _choose(
    box: QComboBox, values: Sequence[EvidenceKind | Agency | Confidentiality | None]
) -> None:
    same = bool(values) and all(value == values[0] for value in values)
    with QSignalBlocker(box):
        box.setCurrentIndex(box.findData(values[0]) if same else -1)


def _show_day(field: DateField, days: Sequence[date | None], empty: str = "Not said") -> None:
    differ = any(day != days[0] for day in days)
    field.edit.setPlaceholderText(_SEVERAL if differ else empty)
    field.show_day(_shared(days))


def _say(label: QLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))


def _size_words(size: int) -> str:
    if size >= _MEGA:
        return f"{size / _MEGA:.1f} MB"
    return f"{size // _KILO} kB" if size >= _KILO else f"{size} bytes"
