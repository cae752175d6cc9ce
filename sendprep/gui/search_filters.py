"""What hits must be beside holding the words: kinds with their counts, filters, saved searches."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QListWidgetItem, QScrollArea, QWidget

from sendprep.domain.evidence import Agency, EvidenceKind, Rung
from sendprep.domain.search import HitKind, Hits, SavedSearch, SearchFilter
from sendprep.domain.weakness import Weakness
from sendprep.gui import icons
from sendprep.gui.forms.ui_search_filters import Ui_SearchFilters
from sendprep.gui.search_list import KINDS

_KIND = Qt.ItemDataRole.UserRole


class SearchFilters(QScrollArea):
    """The pane at the left; `changed` tells that the user wants other hits."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SearchFilters()
        self.ui.setupUi(self)
        self._fill()
        for box in self._boxes:
            box.currentIndexChanged.connect(self._tell)
        for day in (self.ui.since, self.ui.until):
            day.edit.setPlaceholderText("Any day")
            day.changed.connect(self._tell)
        self.ui.kinds.currentItemChanged.connect(lambda *_: self.changed.emit())
        self.ui.clear.clicked.connect(self.clear)
        self.ui.clear.hide()
        self.show_counts(Hits(0, ()))
        self.show_saved([])

    @property
    def _boxes(self) -> tuple[QComboBox, ...]:
        ui = self.ui
        return ui.weakness, ui.agency, ui.evidenceKind, ui.rung, ui.cited

    @property
    def only(self) -> SearchFilter:
        """What is chosen."""
        item = self.ui.kinds.currentItem()
        kind = item.data(_KIND) if item else None
        return SearchFilter(
            kinds=frozenset({kind} if kind else ()),
            weakness=self.ui.weakness.currentData(),
            agency=self.ui.agency.currentData(),
            evidence_kind=self.ui.evidenceKind.currentData(),
            rung=self.ui.rung.currentData(),
            since=self.ui.since.day,
            until=self.ui.until.day,
            cited=self.ui.cited.currentData(),
        )

    @property
    def count(self) -> int:
        """How many filters are on, the kind of hits left aside."""
        only = self.only
        days = [only.since, only.until]
        return sum(box.currentData() is not None for box in self._boxes) + 2 - days.count(None)

    def choose(self, only: SearchFilter) -> None:
        """Set every filter without telling; a saved search of several kinds shows all kinds."""
        ui = self.ui
        values = (only.weakness, only.agency, only.evidence_kind, only.rung, only.cited)
        for box, value in zip(self._boxes, values, strict=True):
            with QSignalBlocker(box):
                box.setCurrentIndex(_place(box, value))
        ui.since.show_day(only.since)
        ui.until.show_day(only.until)
        with QSignalBlocker(ui.kinds):
            self._choose_kind(next(iter(only.kinds)) if len(only.kinds) == 1 else None)
        ui.clear.setVisible(self.count > 0)

    def clear(self) -> None:
        """Let everything through but other kinds."""
        self.choose(SearchFilter(kinds=self.only.kinds))
        self.changed.emit()

    def show_weaknesses(self, weaknesses: Iterable[Weakness]) -> None:
        """Offer these weaknesses, and keep the one that is chosen."""
        box = self.ui.weakness
        before = box.currentData()
        with QSignalBlocker(box):
            offered = [(f"{one.number}  {one.title}", one.number) for one in weaknesses]
            _offer(box, "Any, or none", offered)
            box.setCurrentIndex(_place(box, before))

    def show_counts(self, hits: Hits) -> None:
        """Show how many hits there are of each kind; the chosen one stays, even without any."""
        chosen = next(iter(self.only.kinds), None)
        kinds = self.ui.kinds
        with QSignalBlocker(kinds):
            kinds.clear()
            self._add("Everything", "ph.magnifying-glass", sum(hits.counts.values()), None)
            for kind, (words, icon) in KINDS.items():
                if hits.counts.get(kind) or kind is chosen:
                    self._add(words, icon, hits.counts.get(kind, 0), kind)
            self._choose_kind(chosen)
        rows = kinds.sizeHintForRow(0) * kinds.count()
        kinds.setFixedHeight(rows + 2 * kinds.frameWidth())

    def show_saved(self, searches: Sequence[SavedSearch]) -> None:
        """Show the saved searches, or how to save one."""
        self.ui.saved.show_searches(searches)
        self.ui.noneSaved.setVisible(not searches)
        for part in (self.ui.saved, self.ui.rename, self.ui.remove):
            part.setVisible(bool(searches))

    def _fill(self) -> None:
        ui = self.ui
        _offer(ui.weakness, "Any, or none", [])
        _offer(ui.agency, "Anywhere", [(one.words, one) for one in Agency])
        _offer(ui.evidenceKind, "Any kind", [(one.words, one) for one in EvidenceKind])
        rungs = [(f"{one.value}  {one.words}", one) for one in Rung]
        _offer(ui.rung, "Any, or none", rungs)
        _offer(ui.cited, "Cited or not", [("Cited", True), ("Not cited yet", False)])

    def _tell(self) -> None:
        self.ui.clear.setVisible(self.count > 0)
        self.changed.emit()

    def _add(self, words: str, icon: str, count: int, kind: HitKind | None) -> None:
        item = QListWidgetItem(icons.icon(icon, "muted"), f"{words}   {count:,}")
        item.setData(_KIND, kind)
        self.ui.kinds.addItem(item)

    def _choose_kind(self, kind: HitKind | None) -> None:
        kinds = self.ui.kinds
        rows = (row for row in range(kinds.count()) if kinds.item(row).data(_KIND) is kind)
        row = next(rows, None)
        if row is None and kind:
            self._add(*KINDS[kind], 0, kind)
            row = kinds.count() - 1
        kinds.setCurrentRow(row or 0)


def _offer(box: QComboBox, nothing: str, choices: Iterable[tuple[str, object]]) -> None:
    box.clear()
    box.addItem(nothing, None)
    for words, value in choices:
        box.addItem(words, value)


def _place(box: QComboBox, value: object) -> int:
    """Return where a choice stands, that of none if it is not offered (Qt cannot find Enums)."""
    return next((at for at in range(box.count()) if box.itemData(at) == value), 0)
