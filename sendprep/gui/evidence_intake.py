"""The dialog between reading files and keeping them: what becomes of each, and what it is."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHeaderView, QListWidgetItem, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Agency, EvidenceKind
from sendprep.gui.evidence_intake_rows import (
    IntakeDelegate,
    IntakeRow,
    decisions,
    intake_model,
    intake_rows,
    outcome_words,
)
from sendprep.gui.forms.ui_evidence_intake import Ui_EvidenceIntake
from sendprep.gui.icons import AGENCY_ICONS, icon
from sendprep.gui.words import count_words
from sendprep.services.add_evidence import (
    Added,
    Details,
    Intake,
    OnDuplicate,
    Outcome,
    store_files,
)

_FINDING = Qt.ItemDataRole.UserRole + 1
_MOST = 90


@dataclass(frozen=True)
class Target:
    """What the files were dropped on: a weakness, one of its findings, or nothing."""

    weakness_id: str = ""
    finding_id: str = ""


class EvidenceIntake(QDialog):
    """The dialog; `wanted` says that the files are to be kept, and the caller stores them."""

    wanted = Signal()

    def __init__(
        self,
        bank: Bank,
        intakes: Sequence[Intake],
        target: Target = Target(),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bank, self._intakes, self._target = bank, tuple(intakes), target
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_EvidenceIntake()
        self.ui.setupUi(self)
        self.model = intake_model()
        self.model.set_rows(intake_rows(bank, intakes))
        self._build_table()
        self._fill_choices()
        self._fill_weaknesses()
        self._connect()
        self._show()
        self.ui.files.selectRow(0)
        self.resize(860, 520)

    def store(self) -> list[Added]:
        """Store the files as the dialog says, in one change; SendprepError stores nothing."""
        details = Details(
            evidence_date=self.ui.day.day,
            agency=self.ui.agency.currentData(),
            kind=self.ui.kind.currentData(),
        )
        weaknesses, findings = self._ticked()
        decided = decisions(self.model.rows)
        return store_files(
            self._bank, self._intakes, details, weaknesses, findings=findings, decided=decided
        )

    # ------------------------------------------------------------ building

    def _build_table(self) -> None:
        table = self.ui.files
        table.setModel(self.model)
        table.setItemDelegate(IntakeDelegate(table))
        table.verticalHeader().hide()
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def _fill_choices(self) -> None:
        self.ui.agency.addItem("Not said", None)
        for agency in Agency:
            self.ui.agency.addItem(icon(AGENCY_ICONS[agency]), agency.words, agency)
        for kind in EvidenceKind:
            self.ui.kind.addItem(kind.words, kind)
        self.ui.kind.setCurrentIndex(self.ui.kind.findData(EvidenceKind.OTHER))
        self.ui.dayMistake.hide()

    def _fill_weaknesses(self) -> None:
        """Offer every weakness; the one that the files were dropped on stands ticked and first."""
        finding = self._target.finding_id
        if finding:
            held = self._bank.findings.get(finding)
            number = self._bank.weaknesses.get(held.weakness_id).number
            item = self._item(f"{number}.{held.number}  {held.text}", ticked=True)
            item.setData(_FINDING, finding)
        for one in self._bank.weaknesses.all():
            ticked = one.id == self._target.weakness_id and not finding
            item = self._item(f"{one.number}  {one.title}", ticked)
            item.setData(Qt.ItemDataRole.UserRole, one.number)
            if ticked:
                self.ui.weaknesses.setCurrentItem(item)

    def _item(self, words: str, ticked: bool) -> QListWidgetItem:
        shown = words if len(words) <= _MOST else f"{words[:_MOST].rstrip()}…"
        item = QListWidgetItem(shown, self.ui.weaknesses)
        item.setToolTip(words)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        return item

    def _connect(self) -> None:
        self.ui.files.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self.ui.choice.chosen.connect(self._decide)
        self.ui.day.changed.connect(self._show_mistake)
        self.ui.weaknesses.itemChanged.connect(lambda _: self._show())
        self.ui.cancel.clicked.connect(self.reject)
        self.ui.accept.clicked.connect(self._accept)

    # ------------------------------------------------------------ what is shown

    @property
    def kept(self) -> int:
        """How many files bring something into the bank."""
        return sum(row.outcome is not Outcome.REFUSED for row in self.model.rows)

    def _show(self) -> None:
        rows = self.model.rows
        new = [row for row in rows if row.outcome not in (Outcome.REFUSED, Outcome.DUPLICATE)]
        weaknesses, findings = self._ticked()
        linked = len(weaknesses) + len(findings)
        count = count_words(len(rows), "file")
        self.ui.purpose.setText(f"Add {count}{_to(self._bank, self._target, len(rows))}")
        self.ui.summary.setText(f"{outcome_words(row.outcome for row in rows)}. {_SAFE}")
        self.ui.forAll.setText("For all of them" if len(rows) > 1 else "What it is")
        self.ui.linked.setText(_CONTEXT if linked else _LATER)
        self.ui.accept.setText(
            f"Add {count_words(len(new), 'file')}" if new else "Link" if linked else "Add"
        )
        self.ui.accept.setEnabled(bool(new) or (bool(self.kept) and bool(linked)))
        for part in (self.ui.day, self.ui.agency, self.ui.kind, self.ui.weaknesses):
            part.setEnabled(bool(self.kept))

    def _show_chosen(self) -> None:
        rows = self._selected()
        first = rows[0] if rows else None
        self.ui.why.setText(first.why if first and len(rows) == 1 else "")
        choices = first.choices if first else ()
        same = bool(choices) and all(row.choices == choices for row in rows)
        self.ui.choiceBox.setVisible(same)
        if first and same:
            self.ui.choice.set_choices(choices)
            self.ui.choice.choose(first.decided)

    def _selected(self) -> list[IntakeRow]:
        return [self.model.row(place) for place in self._places()]

    def _places(self) -> list[int]:
        return sorted(index.row() for index in self.ui.files.selectionModel().selectedRows())

    def _decide(self, choice: OnDuplicate) -> None:
        """Decide for every file that is selected."""
        places = self._places()
        rows = list(self.model.rows)
        for place in places:
            rows[place] = replace(rows[place], decided=choice)
        self.model.set_rows(rows)
        selection = self.ui.files.selectionModel()
        flags = selection.SelectionFlag
        for place in places:
            selection.select(self.model.index(place, 0), flags.Select | flags.Rows)
        self._show()

    def _show_mistake(self) -> None:
        mistake = self.ui.day.mistake
        self.ui.dayMistake.setText(mistake)
        self.ui.dayMistake.setVisible(bool(mistake))

    def _ticked(self) -> tuple[list[int], list[str]]:
        """Return the numbers of the weaknesses and the ids of the findings that are ticked."""
        items = [self.ui.weaknesses.item(row) for row in range(self.ui.weaknesses.count())]
        ticked = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        findings = [str(item.data(_FINDING)) for item in ticked if item.data(_FINDING)]
        numbers = [item.data(Qt.ItemDataRole.UserRole) for item in ticked]
        return [int(number) for number in numbers if number is not None], findings

    def _accept(self) -> None:
        self.ui.day.settle()
        self._show_mistake()
        if self.ui.day.mistake:
            self.ui.day.setFocus()
        else:
            self.wanted.emit()


_SAFE = "Nothing is stored until you add them."
_CONTEXT = "To begin with it is linked as context: say afterwards what it shows, and how far."
_LATER = "You can link it later, too."


def _to(bank: Bank, target: Target, count: int) -> str:
    """Return where the files go, as in " and link them to finding 3.2"."""
    if not target.weakness_id and not target.finding_id:
        return ""
    them = "it" if count == 1 else "them"
    if target.finding_id:
        finding = bank.findings.get(target.finding_id)
        number = bank.weaknesses.get(finding.weakness_id).number
        return f" and link {them} to finding {number}.{finding.number}"
    return f" and link {them} to weakness {bank.weaknesses.get(target.weakness_id).number}"
