"""The dialog between reading files and keeping them: what becomes of each, and what it is."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QSignalBlocker,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QStyleOptionViewItem,
    QWidget,
)

from sendprep.bank.bank import Bank
from sendprep.domain.intake import Added, Outcome
from sendprep.gui.evidence_intake_fields import IntakeFields
from sendprep.gui.evidence_intake_links import IntakeLinks, Target
from sendprep.gui.evidence_intake_rows import (
    Deed,
    IntakeRow,
    captions,
    decisions,
    details,
    outcome_words,
)
from sendprep.gui.evidence_intake_table import (
    DAY,
    FILE,
    FILTERS,
    KIND,
    IntakeDelegate,
    counts_of_filters,
    intake_model,
)
from sendprep.gui.forms.ui_evidence_intake import Ui_EvidenceIntake
from sendprep.gui.segments import Choice
from sendprep.gui.words import count_words
from sendprep.services.add_evidence import store_files

_SIZE, _MARGIN = QSize(1120, 620), QSize(40, 60)
_NARROW, _LOW = 900, 420
_NOWHERE = Target()


class EvidenceIntake(QDialog):
    """The dialog; `wanted` says that the files are to be kept, and the caller stores them."""

    wanted = Signal()

    def __init__(
        self,
        bank: Bank,
        rows: Sequence[IntakeRow],
        target: Target = _NOWHERE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows = {row.file: row for row in rows}
        self._offered: tuple[Choice, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_EvidenceIntake()
        self.ui.setupUi(self)
        self._sight = QTimer(self, singleShot=True, interval=0)  # once what came has taken its room
        self._sight.timeout.connect(self._keep_in_sight)
        self.fields = IntakeFields(self.ui, self)
        self.model = intake_model()
        self._build_table()
        self.links = IntakeLinks(self.ui, bank, target, self)
        self._connect()
        self.model.set_rows(self.rows)
        self._begin()

    @property
    def rows(self) -> list[IntakeRow]:
        """Every file with what has been decided of it, also those that are not shown now."""
        return list(self._rows.values())

    def order(self) -> Callable[[Bank], list[Added]]:
        """Return what stores the files as the dialog says, on any thread, in one change."""
        kept = [row for row in self.rows if row.outcome is not None]
        weaknesses, findings = self.links.ticked()
        return lambda bank: store_files(
            bank,
            [row.intake for row in kept],
            weaknesses=weaknesses,
            findings=findings,
            decided=decisions(kept),
            captions=captions(kept),
            each=details(kept),
        )

    def set_busy(self, words: str) -> None:
        """Say what is being done and take no keys meanwhile; "" ends it."""
        self.ui.busy.setText(words)
        self.setEnabled(not words)

    # ------------------------------------------------------------ Qt's own calls

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Stay while files are being stored."""
        if self.isEnabled():
            super().closeEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the files' names the room that a small window has."""
        super().resizeEvent(event)
        is_narrow, is_low = self.width() < _NARROW, self.height() < _LOW
        for column in (KIND, DAY):
            self.ui.files.setColumnHidden(column, is_narrow)
        for part in (self.ui.choiceLabel, self.ui.filesLabel):
            part.setVisible(not is_low)

    # ------------------------------------------------------------ building

    def _build_table(self) -> None:
        table = self.ui.files
        table.setModel(self.model)
        delegate = IntakeDelegate(table)
        table.setItemDelegate(delegate)
        height = delegate.sizeHint(QStyleOptionViewItem(), self.model.index(0, FILE)).height()
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(height)
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        head.setResizeContentsPrecision(1)
        for column in range(self.model.columnCount()):
            stretches = column == FILE
            mode = QHeaderView.ResizeMode
            head.setSectionResizeMode(column, mode.Stretch if stretches else mode.ResizeToContents)

    def _connect(self) -> None:
        self.ui.files.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self.ui.show.activated.connect(lambda _: self._filter())
        self.ui.all.clicked.connect(self.ui.files.clearSelection)
        self.ui.choice.chosen.connect(lambda deed: self._change(_decide(deed)))
        self.fields.changed.connect(self._change)
        self.links.changed.connect(self._show)
        self.ui.cancel.clicked.connect(self.reject)
        self.ui.accept.clicked.connect(self._accept)
        leave_out = QShortcut(QKeySequence.StandardKey.Delete, self.ui.files)
        leave_out.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave_out.activated.connect(lambda: self._change(_decide(Deed.LEAVE_OUT), chosen=True))

    def _begin(self) -> None:
        if len(self._rows) == 1:
            self.ui.files.selectRow(0)
        self._show()
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _MARGIN))
        self.ui.files.setFocus()

    # ------------------------------------------------------------ what is shown

    def _show(self) -> None:
        rows = self.rows
        new = sum(row.is_new for row in rows)
        kept = any(row.outcome not in (None, Outcome.REFUSED) for row in rows)
        weaknesses, findings = self.links.ticked()
        linked = len(weaknesses) + len(findings)
        count = count_words(len(rows), "file")
        self.ui.purpose.setText(f"Add {count}{self.links.words(len(rows))}")
        self.ui.summary.setText(f"{outcome_words(rows)}. {_SAFE}")
        add = f"Add {count_words(new, 'file')}"
        self.ui.accept.setText(add if new else "Link" if linked else "Add")
        restored = any(row.deed is Deed.RESTORE for row in rows)
        self.ui.accept.setEnabled(bool(new) or restored or (kept and bool(linked)))
        self.ui.weaknesses.setEnabled(kept)
        self._show_filters()
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Show what is said of the rows that are chosen, or of all while none is."""
        chosen = self._chosen()
        rows = chosen or self.rows
        choices = rows[0].choices if rows else ()
        one_kind = bool(chosen) and bool(choices) and all(row.choices == choices for row in rows)
        self.ui.choiceBox.setVisible(one_kind)
        if one_kind:
            self._offer(choices)
            self.ui.choice.choose(rows[0].deed)
        self.ui.why.setText(chosen[0].why if len(chosen) == 1 else "" if chosen else _CHOOSE)
        self._sight.start()
        self.fields.show(rows, _scope(chosen, len(self._rows)), not chosen or len(self._rows) == 1)

    def _keep_in_sight(self) -> None:
        chosen = self.ui.files.selectionModel().selectedRows()
        if chosen:
            self.ui.files.scrollTo(chosen[0])

    def _offer(self, choices: tuple[Choice, ...]) -> None:
        """Offer these choices; the buttons stay while they are the same, and keep the focus."""
        if choices != self._offered:
            self.ui.choice.set_choices(choices)
            self._offered = choices

    def _show_filters(self) -> None:
        """Offer what there is to look at alone, with the numbers as they are now."""
        chosen = self.ui.show.currentData()
        with QSignalBlocker(self.ui.show):
            self.ui.show.clear()
            for place, count in counts_of_filters(self.rows).items():
                self.ui.show.addItem(f"{FILTERS[place].words} ({count})", place)
            self.ui.show.setCurrentIndex(max(0, self.ui.show.findData(chosen)))

    def _filter(self) -> None:
        lets = FILTERS[self.ui.show.currentData()].lets
        self.model.set_rows([row for row in self.rows if lets(row)])
        self._show_chosen()

    def _chosen(self) -> list[IntakeRow]:
        indexes = self.ui.files.selectionModel().selectedRows()
        return [self.model.row(place) for place in sorted(index.row() for index in indexes)]

    # ------------------------------------------------------------ what is decided

    def _change(self, change: Callable[[IntakeRow], IntakeRow], chosen: bool = False) -> None:
        """Change the chosen rows, or while none is chosen all of them unless `chosen` is asked."""
        for row in self._chosen() or ([] if chosen else self.rows):
            self._rows[row.file] = change(row)
        self.model.change_rows(lambda row: self._rows[row.file])
        self._show()

    def _accept(self) -> None:
        if not self.fields.settle():
            return
        lacking = {row.file for row in self.rows if row.lacks_caption}
        if lacking:
            self._choose(lacking)
            self.fields.ask_for_caption()
        else:
            self.wanted.emit()

    def _choose(self, files: set[Path]) -> None:
        """Select these files, shown among all others."""
        self.ui.show.setCurrentIndex(0)
        self._filter()
        selection, last = QItemSelection(), self.model.columnCount() - 1
        for place, row in enumerate(self.model.rows):
            if row.file in files:
                selection.select(self.model.index(place, 0), self.model.index(place, last))
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.ui.files.selectionModel().select(selection, flag)
        self.ui.files.scrollTo(selection.indexes()[0])


_SAFE = "Nothing is stored until you add them."
_CHOOSE = "Choose files in the list to say something of them alone; Del leaves them out."


def _decide(deed: Deed) -> Callable[[IntakeRow], IntakeRow]:
    """Return what gives a row this deed, if it may be chosen for it."""
    return lambda row: (
        replace(row, deed=deed) if any(one.value is deed for one in row.choices) else row
    )


def _scope(chosen: Sequence[IntakeRow], count: int) -> str:
    if count == 1:
        return "What it is"
    if not chosen:
        return f"For all {count} files"
    return "For this file" if len(chosen) == 1 else f"For the {len(chosen)} chosen files"
