"""The pages of one open bank: which is shown, where one was before, and which must read again."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.narrative import Section
from sendprep.gui import pages
from sendprep.gui.cases_tabs import Tab
from sendprep.gui.panes import focus_next_pane
from sendprep.gui.print_gate_places import open_place
from sendprep.gui.revisit_parts import Part

if TYPE_CHECKING:
    from sendprep.gui.page_find import Query


@dataclass(frozen=True)
class Place:
    """Where the user is or was."""

    page: str
    weakness_id: str = ""


class Desk(QStackedWidget):
    """Makes each page when it is first wanted; hidden pages read again only when shown."""

    shown = Signal(str)
    said = Signal(str)
    history_wanted = Signal()
    look_for_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank: Bank | None = None
        self._pages: dict[str, QWidget] = {}
        self._stale: dict[str, set[str]] = {}
        self._here = Place(pages.OVERVIEW)
        self._visited: list[Place] = []

    @property
    def here(self) -> str:
        """The name of the page that is shown."""
        return self._here.page

    def lay_out(self, bank: Bank) -> None:
        """Begin to show a bank, at the page that was shown before it was locked."""
        self._bank = bank
        self._go_to(self._here)
        self.focus_page()

    def focus_page(self) -> None:
        """Move the focus into the first pane of the page that is shown."""
        focused = QApplication.focusWidget()
        if focused and self.isAncestorOf(focused):
            focused.clearFocus()  # the pane after none is the first
        focus_next_pane(self.panes(), 1)

    def clear(self) -> None:
        """Drop every page, so that nothing of the bank is left in the window."""
        self._bank = None
        for page in self._pages.values():
            self.removeWidget(page)
            page.setParent(None)
            page.deleteLater()
        self._pages.clear()
        self._stale.clear()

    def stop_reading(self) -> None:
        """Let pages that count the bank on a worker stop, as it is closed next."""
        for page in self._pages.values():
            stop = getattr(page, "stop_reading", None)
            if stop:
                stop()

    def save_now(self) -> bool:
        """Save what pages still hold in their fields, and say whether all of it is safe.

        Pages with such fields have `save_now`, which returns False if it could not save.
        """
        saves = [getattr(page, "save_now", None) for page in self._pages.values()]
        outcomes = [save() for save in saves if save]  # every page, whatever the first one says
        return False not in outcomes

    def page_actions(self) -> list[QAction]:
        """Return the actions that the page which is shown brings with it, for its menu."""
        page = self._shown()
        own = getattr(page, "deeds", None)  # a page of tabs brings those of the tab that is shown
        return list(own() if own else page.actions())

    def refresh(self, tables: frozenset[str]) -> None:
        """Let pages read what has changed."""
        for name in self._stale:
            self._stale[name] |= tables
        self._refresh_shown()

    def go(self, name: str) -> None:
        """Show a page, and remember the one before for Alt+Left."""
        if self._bank is None or name not in pages.NAMES | {pages.SEARCH}:
            return
        self._leave_trace(name)
        self._go_to(Place(name))

    def back(self) -> None:
        """Go back to where one was."""
        if self._bank and self._visited:
            self._go_to(self._visited.pop())

    def open_weakness(self, weakness_id: str) -> None:
        """Show one weakness in its workspace."""
        if self._bank:
            self._leave_trace(pages.WEAKNESSES)
            self._go_to(Place(pages.WEAKNESSES, weakness_id))

    def open_section(self, weakness_id: str, section: str) -> None:
        """Show one section of our account of a weakness, by the section's value."""
        self.open_weakness(weakness_id)
        if self.here == pages.WEAKNESSES:
            cast(pages.ShowsWeakness, self._shown()).show_section(weakness_id, Section(section))

    def open_evidence(self, evidence_id: str, page: int = 0) -> None:
        """Show one piece of evidence, at a page of it, to be filed for what it is wanted for.

        A page that looks for evidence says for which weakness and finding by `sought`.
        """
        if self._bank:
            sought = getattr(self._shown(), "sought", ("",))
            self.go(pages.EVIDENCE)
            shown = cast(pages.ShowsEvidence, self._shown())
            shown.show_evidence(evidence_id, page)
            shown.file_for(*sought)

    def open_document(self, key: str) -> None:
        """Show a document as it will be printed, by the key that the print page knows it by."""
        if self._bank:
            cast(pages.ShowsDocument, self._page(pages.PRINT)).show_document(key)
            self.go(pages.PRINT)

    def open_found(self, evidence_id: str, page: int, query: "Query") -> None:
        """Show a page of evidence with the words lit that were looked for."""
        if self._bank:
            self.go(pages.EVIDENCE)
            cast(pages.ShowsEvidence, self._shown()).show_evidence(evidence_id, page, query)

    def open_excerpt(self, excerpt_id: str) -> None:
        """Show an excerpt on its page."""
        if self._bank:
            self.go(pages.EVIDENCE)
            cast(pages.ShowsEvidence, self._shown()).show_excerpt(excerpt_id)

    def open_tab(self, tab: Tab) -> None:
        """Show a tab of the cases page."""
        self.go(pages.CASES)
        if self.here == pages.CASES:
            cast(pages.ChoosesLists, self._shown()).show_tab(tab)

    def open_part(self, part: Part) -> None:
        """Show a part of the revisit page."""
        self.go(pages.REVISIT)
        if self.here == pages.REVISIT:
            cast(pages.ShowsPart, self._shown()).show_part(part)

    def open_place(self, place: str) -> None:
        """Show words of a field where they stand, by their place; nothing if they are gone."""
        if self._bank:
            with suppress(KeyError):
                open_place(self, self._bank, place)

    def add_evidence(self) -> None:
        """Ask for files on the evidence page."""
        self.go(pages.EVIDENCE)
        if self.here == pages.EVIDENCE:
            cast(pages.TakesFiles, self._shown()).choose_files()

    def take_files(
        self, files: Sequence[Path], weakness_id: str = "", finding_id: str = ""
    ) -> None:
        """Hand files to the evidence page, with what they are to be linked to."""
        self.go(pages.EVIDENCE)
        if self.here == pages.EVIDENCE:
            taker = cast(pages.TakesFiles, self._shown())
            taker.take_files(files, weakness_id, finding_id)

    def choose_list(self) -> None:
        """Ask for a list of children on the cases page."""
        self.go(pages.CASES)
        if self.here == pages.CASES:
            cast(pages.ChoosesLists, self._shown()).choose_list()

    def open_audit(self, round_id: str, criterion: str) -> None:
        """Show what an audit round found of a criterion, on the cases page."""
        self.go(pages.CASES)
        if self.here == pages.CASES:
            cast(pages.ChoosesLists, self._shown()).show_finding(round_id, criterion)

    def look_for(self, words: str) -> None:
        """Show what holds these words."""
        if self._bank and words.strip():
            self.go(pages.SEARCH)
            cast(pages.Searches, self._shown()).look_for(words)

    def enter_results(self) -> None:
        """Move the focus into the results of a search; without words into the saved searches."""
        self.go(pages.SEARCH)
        if self.here == pages.SEARCH:
            cast(pages.Searches, self._shown()).enter()

    def leave_search(self) -> None:
        """Go back from the results to where one was."""
        if self.here == pages.SEARCH:
            self.back()

    def step_weakness(self, step: int) -> None:
        """Go to the weakness after the one shown last, or with -1 to the one before."""
        if self._bank is None:
            return
        every = self._bank.weaknesses.all()
        last = getattr(self._pages.get(pages.WEAKNESSES), "weakness_id", "")
        here = last or self._here.weakness_id
        place = next((n for n, one in enumerate(every) if one.id == here), -1)
        if every:
            self.open_weakness(every[min(max(0, place + step), len(every) - 1)].id)

    def panes(self) -> list[QWidget]:
        """Return the panes of the page that is shown, for F6; pages with several have `panes`."""
        page = self._shown()
        own = getattr(page, "panes", None)
        return list(own()) if own else [page]

    def _shown(self) -> QWidget:
        return self._page(self.here)

    def _leave_trace(self, name: str) -> None:
        if self.here != name:
            self._visited.append(self._here)

    def _go_to(self, place: Place) -> None:
        self._here = place
        seen = place.page in self._pages
        page = self._page(place.page)
        self._refresh_shown()
        if place.weakness_id:
            cast(pages.ShowsWeakness, page).show_weakness(place.weakness_id)
        self.setCurrentWidget(page)
        focused = QApplication.focusWidget()
        if focused and not seen and page.isAncestorOf(focused):
            self.focus_page()  # Qt took what comes first, such as a link of the heading
        self.shown.emit(place.page)

    def _refresh_shown(self) -> None:
        tables = frozenset(self._stale.get(self.here, ()))
        if tables:
            self._stale[self.here] = set()
            cast(pages.Page, self._shown()).refresh(tables)

    def _page(self, name: str) -> QWidget:
        if name not in self._pages:
            if self._bank is None:
                raise RuntimeError("the bank is locked")
            page = pages.make_page(name, self._bank)
            self._pages[name] = page
            self._stale[name] = set()
            self.addWidget(page)
            self._listen_to(page)
        return self._pages[name]

    def _listen_to(self, page: QWidget) -> None:
        for name, slot in (
            ("open_weakness", self.open_weakness),
            ("open_section", self.open_section),
            ("open_evidence", self.open_evidence),
            ("open_found", self.open_found),
            ("open_excerpt", self.open_excerpt),
            ("open_audit", self.open_audit),
            ("look_for_wanted", self.look_for_wanted),
            ("add_evidence", self.add_evidence),
            ("add_files", self.take_files),
            ("print_wanted", self._go_print),
            ("document_wanted", self.open_document),
            ("history_wanted", self.history_wanted),
            ("said", self.said),
            ("grew", self._tell_grown),
        ):
            signal = getattr(page, name, None)
            if signal is not None:
                signal.connect(slot)

    def _tell_grown(self) -> None:
        self.shown.emit(self.here)

    def _go_print(self) -> None:
        self.go(pages.PRINT)
