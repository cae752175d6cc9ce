"""The page of search results: one box, grouped answers, filters at the left, saved searches."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.identity import new_id
from sendprep.domain.search import Hit, HitKind, Hits, SavedSearch
from sendprep.errors import SendprepError
from sendprep.gui.bands import PaneBands
from sendprep.gui.forms.ui_search import Ui_SearchForm
from sendprep.gui.job import OneJob
from sendprep.gui.page_find import Query
from sendprep.gui.search_bands import LAYOUTS, Pane
from sendprep.gui.search_filters import SearchFilters
from sendprep.gui.search_list import query_of
from sendprep.gui.words import count_words
from sendprep.progress import Progress

_WAIT = 120  # milliseconds after the last letter
_MOST = 200
_LEAST_WIDTH, _LEAST_HEIGHT = 480, 240
_NOTHING = Hits(0, ())


class SearchPage(QWidget):
    """Searches a moment after the last letter, on a worker, so that typing never waits.

    `open_found` carries evidence, page and the Query to light; `look_for_wanted` the words of a
    saved search, for the search box.
    """

    open_weakness = Signal(str)
    open_found = Signal(str, int, object)
    open_excerpt = Signal(str)
    look_for_wanted = Signal(str)
    said = Signal(str)

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._words = ""
        self._most = _MOST
        self._hits = _NOTHING
        self._job = OneJob(self)
        self.ui = Ui_SearchForm()
        self.ui.setupUi(self)
        self.filters = SearchFilters()
        self._timer = QTimer(self, singleShot=True, interval=_WAIT)
        self._lay_out()
        self._connect()
        self.refresh()
        self._show((_NOTHING, 0))

    # ------------------------------------------------------------ what the window asks for

    def refresh(self, tables: frozenset[str] = frozenset()) -> None:
        """Search again, because something has changed."""
        self.filters.show_weaknesses(self._bank.weaknesses.all())
        self.filters.show_saved(self._bank.saved_searches.all())
        if self._words:
            self._timer.start()

    def look_for(self, words: str) -> None:
        """Show what holds these words, a moment after the last call."""
        if words.strip() != self._words:
            self._words, self._most = words.strip(), _MOST
            self._timer.start()

    def enter(self) -> None:
        """Move the focus into the hits, or to the saved searches while there are none."""
        some = self.ui.hits if self._words else self.filters.ui.saved
        some.setFocus()

    def panes(self) -> list[QWidget]:
        """Return the panes for F6."""
        stops = (self.filters.ui.kinds, self.ui.hits)
        return self._bands.stops(stops, self.focusWidget())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Let the window become narrow: the bands then leave a pane out."""
        return QSize(_LEAST_WIDTH, _LEAST_HEIGHT)

    # ------------------------------------------------------------ building

    def _lay_out(self) -> None:
        panes = {Pane.FILTERS: self.filters, Pane.RESULTS: self.ui.results}
        self._bands = PaneBands(self, self.ui.bands, self.ui.panes, panes, LAYOUTS)
        self.ui.panes.setStretchFactor(1, 1)
        self.addAction(self._action("Save this search", "Ctrl+S", self._save))
        self.addAction(self._action("Next hit", "F3", lambda: self.ui.hits.step(1)))
        self.addAction(self._action("Hit before", "Shift+F3", lambda: self.ui.hits.step(-1)))
        self.addAction(self._action("Rename the saved search", "F2", self._rename))

    def _action(self, words: str, keys: str, do: Callable[[], None]) -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(keys))
        # the whole window's, for the words are typed in its bar; a page behind answers no key
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(do)
        return action

    def _connect(self) -> None:
        self._timer.timeout.connect(self._start)
        self.filters.changed.connect(self._filter)
        self.ui.hits.opened.connect(self._open)
        self.ui.hits.more_wanted.connect(self._show_more)
        self.ui.save.clicked.connect(self._save)
        saved = self.filters.ui.saved
        saved.wanted.connect(self._run)
        saved.renamed.connect(self._give_name)
        saved.removed.connect(self._remove)
        self.filters.ui.rename.clicked.connect(self._rename)
        self.filters.ui.remove.clicked.connect(saved.remove_chosen)

    # ------------------------------------------------------------ searching

    def _filter(self) -> None:
        self._most = _MOST
        if self._words:
            self._start()

    def _show_more(self) -> None:
        self._most += _MOST
        self._start()

    def _start(self) -> None:
        self._timer.stop()
        words, only, most = self._words, self.filters.only, self._most

        def work(progress: Progress) -> tuple[Hits, int]:
            with self._bank.reader() as reading:
                return reading.search.find(words, most, only=only), reading.search.lag()

        self._job.start(work, self._show, self._say_failed, "Searching")

    def _say_failed(self, problem: SendprepError) -> None:
        self._show((_NOTHING, 0))
        self.ui.nothing.setText(str(problem))

    def _show(self, answer: tuple[Hits, int]) -> None:
        self._hits, lag = answer
        self.ui.title.setText(f"“{self._words}”" if self._words else "Search")
        self.ui.summary.setText(self._summary(lag))
        self.filters.show_counts(self._hits)
        self.ui.save.setEnabled(bool(self._words))
        some = bool(self._hits.hits)
        only = self.filters.only.kinds
        counts = self._hits.counts
        wanted = {kind: number for kind, number in counts.items() if not only or kind in only}
        self.ui.hits.show_hits(self._hits.hits, wanted)
        self.ui.hits.setVisible(some)
        self.ui.nothing.setVisible(not some)
        self.ui.nothing.setText(self._nothing())

    def _summary(self, lag: int) -> str:
        parts = []
        if self._words:
            parts.append(count_words(self._hits.total, "hit"))
        if self.filters.count:
            parts.append(f"{count_words(self.filters.count, 'filter')} on")
        if lag:
            parts.append(f"{count_words(lag, 'page')} still to be indexed")
        return " · ".join(parts)

    def _nothing(self) -> str:
        if not self._words:
            return "Type words into the box above, or choose a saved search."
        words = f"Nothing holds “{self._words}”. Try fewer words, or * after the start of one."
        if self.filters.count or self.filters.only.kinds:
            words += "\nSome hits may be filtered out: see Show and Only."
        return words

    # ------------------------------------------------------------ opening and saving

    def _open(self, hit: Hit) -> None:
        try:
            self._go_to(hit)
        except KeyError:
            self.said.emit("This has been taken out of the bank since it was found.")

    def _go_to(self, hit: Hit) -> None:
        match hit.kind:
            case HitKind.EVIDENCE:
                self.open_found.emit(hit.id, 0, Query(self._words))
            case HitKind.PAGE:
                self.open_found.emit(hit.id, hit.page or 0, query_of(hit, self._words))
            case HitKind.EXCERPT:
                self.open_excerpt.emit(hit.id)
            case HitKind.FINDING:
                self.open_weakness.emit(self._bank.findings.get(hit.id).weakness_id)
            case HitKind.WEAKNESS | HitKind.NARRATIVE:
                self.open_weakness.emit(hit.id)
            case HitKind.NOTE:
                self.open_weakness.emit(self._bank.links.get(hit.id).weakness_id)
            case HitKind.STRENGTH:
                self.said.emit("Strengths stand on the Narrative page (Ctrl+4).")

    def _save(self) -> None:
        if not self._words:
            return
        search = SavedSearch(new_id(), self._words, self._words, self.filters.only)
        with self._bank.change(f"Save the search “{search.name}”"):
            self._bank.saved_searches.add(search)
        self._read_saved()
        self._bands.bring(Pane.FILTERS)
        self.filters.ui.saved.name(search.id)

    def _run(self, search: SavedSearch) -> None:
        self.filters.choose(search.only)
        self.look_for(search.query)
        self.look_for_wanted.emit(search.query)
        self._start()

    def _rename(self) -> None:
        self.filters.ui.saved.rename_chosen()

    def _give_name(self, search: SavedSearch, name: str) -> None:
        with self._bank.change(f"Rename the search “{search.name}” to “{name}”"):
            self._bank.saved_searches.update(replace(search, name=name))
        self._read_saved()

    def _remove(self, search: SavedSearch) -> None:
        with self._bank.change(f"Delete the search “{search.name}”"):
            self._bank.saved_searches.remove(search.id)
        self._read_saved()
        self.said.emit(f"Deleted the search “{search.name}”. Ctrl+Z brings it back.")

    def _read_saved(self) -> None:
        self.filters.show_saved(self._bank.saved_searches.all())
