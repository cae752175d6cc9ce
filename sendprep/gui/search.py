"""The page of search results: one box, grouped answers."""

from collections import Counter

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.search import Hit, HitKind, Hits
from sendprep.gui import icons
from sendprep.gui.forms.ui_search import Ui_SearchForm
from sendprep.gui.job import Job
from sendprep.gui.search_list import KINDS
from sendprep.gui.words import count_words
from sendprep.progress import Progress

_WAIT = 150  # milliseconds after the last letter
_MOST = 200
_KINDS = 180  # pixels
_KIND = Qt.ItemDataRole.UserRole


class SearchPage(QWidget):
    """Searches a moment after the last letter, on a worker, so that typing never waits."""

    open_weakness = Signal(str)
    open_evidence = Signal(str, int)

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._words = ""
        self._hits = Hits(0, ())
        self._job: Job | None = None
        self.ui = Ui_SearchForm()
        self.ui.setupUi(self)
        self.ui.hits.opened.connect(self._open)
        self.ui.kinds.currentItemChanged.connect(lambda *_: self._show_hits())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self._start)
        self._show(self._hits)

    def refresh(self, tables: frozenset[str] = frozenset()) -> None:
        """Search again, because something has changed."""
        if self._words:
            self._timer.start()

    def look_for(self, words: str) -> None:
        """Show what holds these words, a moment after the last call."""
        self._words = words.strip()
        self._timer.start()

    def enter(self) -> None:
        """Move the focus into the hits."""
        self.ui.hits.setFocus()

    def panes(self) -> list[QWidget]:
        """Return the panes for F6."""
        return [self.ui.filters, self.ui.results]

    def _start(self) -> None:
        words = self._words

        def work(progress: Progress) -> Hits:
            with self._bank.reader() as reading:
                return reading.search.find(words, limit=_MOST)

        if self._job:
            self._job.cancel()
        self._job = Job(self)
        self._job.finished.connect(self._forget_job)
        self._job.start(work, self._show, lambda _: self._show(Hits(0, ())), "Searching")

    def _forget_job(self) -> None:
        if self.sender() is self._job:
            self._job = None

    def _show(self, hits: Hits) -> None:
        self._hits = hits
        shown = len(hits.hits)
        first = f", the first {shown} are shown" if hits.total > shown else ""
        self.ui.title.setText(f"“{self._words}”" if self._words else "Search")
        self.ui.summary.setText(f"{count_words(hits.total, 'hit')}{first}")
        self._show_kinds()
        self._show_hits()

    def _show_kinds(self) -> None:
        counted = Counter(hit.kind for hit in self._hits.hits)
        self.ui.kinds.blockSignals(True)
        self.ui.kinds.clear()
        self._add_kind("Everything", "ph.magnifying-glass", sum(counted.values()), None)
        for kind, (words, icon) in KINDS.items():
            if counted[kind]:
                self._add_kind(words, icon, counted[kind], kind)
        self.ui.kinds.setCurrentRow(0)
        self._fit_kinds()
        self.ui.kinds.blockSignals(False)

    def _fit_kinds(self) -> None:
        """Give the kinds room for their words, in every text size."""
        kinds = self.ui.kinds
        bar = kinds.verticalScrollBar().sizeHint().width()
        self.ui.filters.setFixedWidth(
            max(_KINDS, kinds.sizeHintForColumn(0) + bar + 2 * kinds.frameWidth())
        )

    def _add_kind(self, words: str, icon: str, count: int, kind: HitKind | None) -> None:
        item = QListWidgetItem(icons.icon(icon, "muted"), f"{words}   {count}")
        item.setData(_KIND, kind)
        self.ui.kinds.addItem(item)

    def _show_hits(self) -> None:
        item = self.ui.kinds.currentItem()
        kind = item.data(_KIND) if item else None
        self.ui.hits.show_hits([hit for hit in self._hits.hits if kind in (None, hit.kind)])
        some = bool(self._hits.hits)
        self.ui.hits.setVisible(some)
        self.ui.nothing.setVisible(not some)
        self.ui.nothing.setText(
            f"Nothing holds “{self._words}”. Try fewer words, or * after the start of one."
            if self._words
            else "Type words into the box above."
        )

    def _open(self, hit: Hit) -> None:
        match hit.kind:
            case HitKind.EVIDENCE | HitKind.PAGE:
                self.open_evidence.emit(hit.id, hit.page or 0)
            case HitKind.FINDING:
                self.open_weakness.emit(self._bank.findings.get(hit.id).weakness_id)
            case HitKind.WEAKNESS | HitKind.NARRATIVE:
                self.open_weakness.emit(hit.id)
            case HitKind.STRENGTH:
                return  # strengths have no page of their own
