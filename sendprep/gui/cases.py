"""The cases page: a sample that bears its conclusion, from the list of children to the findings."""

from functools import partial
from typing import cast

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.audit import Pass
from sendprep.domain.inspection import Framework
from sendprep.gui import icons
from sendprep.gui.cases_tabs import (
    ChoosesList,
    DrawsFromList,
    ShowsCase,
    ShowsFinding,
    ShowsRound,
    Tab,
    make_tab,
)
from sendprep.gui.folding import Folding
from sendprep.gui.forms.ui_cases import Ui_CasesPage
from sendprep.gui.key_button import add_action
from sendprep.gui.segments import Choice
from sendprep.gui.words import count_words
from sendprep.services.look_at_lists import LookedAt


class CasesPage(Folding):
    """Header with tabs and the chosen round; each tab is made when it is first shown.

    The tab that the page begins with comes in turns of the event loop after the header, so that
    a large round does not hold the window up; whoever asks for it sooner gets it at once.
    `grew` tells that another tab is shown, with its own actions and stops of the keyboard.
    """

    least = 240

    said = Signal(str)
    open_weakness = Signal(str)
    document_wanted = Signal(str)
    grew = Signal()

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._tabs: dict[Tab, QWidget] = {}
        self._stale: dict[Tab, set[str]] = {}
        self._roundless: set[Tab] = set()
        self._is_read = False
        self._looked: LookedAt | None = None
        self._round = ""
        self.ui = Ui_CasesPage()
        self.ui.setupUi(self)
        self.ui.tabs.set_choices([Choice(tab, tab.value) for tab in Tab])
        self.ui.tabs.chosen.connect(self.show_tab)
        self._make_actions()
        self.ui.rounds.activated.connect(lambda _: self.show_round(self.ui.rounds.currentData()))
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._come)
        self.refresh()
        self.ui.tabs.choose(self._first())

    @property
    def tab(self) -> Tab:
        """The tab that is shown."""
        return cast(Tab, self.ui.tabs.value())

    @property
    def shown(self) -> QWidget:
        """The widget of the tab that is shown."""
        if not self._has_come:
            self.show_tab(self.tab)
        return self._tabs[self.tab]

    def show_tab(self, tab: Tab) -> None:
        """Show a tab, as it is in the bank now."""
        self.ui.tabs.choose(tab)
        self._make(tab)
        self._give_round(tab)
        self._refresh_shown()
        if self.ui.stack.indexOf(self._tabs[tab]) < 0:
            self.ui.stack.addWidget(self._tabs[tab])
        self.ui.stack.setCurrentWidget(self._tabs[tab])
        self.grew.emit()

    def refresh(self, tables: frozenset[str] = frozenset()) -> None:
        """Read the bank again: the header now, each tab once it is seen."""
        for stale in self._stale.values():
            stale.update(tables or {""})
        self._show_facts()
        if self.tab in self._tabs:
            self._refresh_shown()

    @property
    def round_id(self) -> str:
        """The id of the chosen round; "" while there is none."""
        return self._round

    def show_round(self, round_id: str) -> bool:
        """Choose an audit round, and let every tab show it; False where words were refused."""
        may_leave = round_id == self._round or self.save_now()
        if may_leave:
            self._round = round_id
            self._show_progress()
            for tab in self._tabs.values():
                cast(ShowsRound, tab).show_round(round_id)
        self.ui.rounds.setCurrentIndex(self.ui.rounds.findData(self._round))
        return may_leave

    def save_now(self) -> bool:
        """Save what the tabs hold in their fields; False if one was refused."""
        saves = [getattr(tab, "save_now", None) for tab in self._tabs.values()]
        return False not in [save() for save in saves if save]

    def stop_reading(self) -> None:
        """Let tabs that read on a worker stop, as the bank is closed next."""
        self._soon.stop()
        for tab in self._tabs.values():
            stop = getattr(tab, "stop_reading", None)
            if stop:
                stop()

    def deeds(self) -> list[QAction]:
        """Return the actions of the page, and of the tab that is shown, for the menu."""
        return [*(self.shown.actions() if self._has_come else ()), *self.actions()]

    def panes(self) -> list[QWidget]:
        """Return where F6 goes: the panes of the tab that is shown, and the header."""
        if not self._has_come:
            return [self.ui.header]
        own = getattr(self.shown, "panes", None)
        return [*(own() if own else [self.shown]), self.ui.header]

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Let the first tab come once the header is seen."""
        super().showEvent(event)
        self._soon.start()

    def _first(self) -> Tab:
        """Return the tab to begin with: where the work stands."""
        if self._round:
            return Tab.AUDIT
        if self._bank.draws.count():
            return Tab.DRAW
        tracks = self._bank.inspection.get().framework is Framework.AREA_2023
        return Tab.TRACKED if tracks else Tab.COHORT

    @property
    def _has_come(self) -> bool:
        made = self._tabs.get(self.tab)
        return made is not None and self.ui.stack.indexOf(made) >= 0

    def _come(self) -> None:
        """Take the next step towards the tab that is to be shown, each in a turn of its own."""
        if self._has_come:
            return
        if self.tab not in self._tabs:
            self._make(self.tab)
        elif self.tab in self._roundless:
            read = getattr(self._tabs[self.tab], "read_ahead", None)
            if read and not self._is_read:
                self._is_read = True
                read(self._round)
            else:
                self._give_round(self.tab)
        else:
            focused = QApplication.focusWidget()
            self.show_tab(self.tab)
            if focused and self.isAncestorOf(focused):  # there was nothing else to take it
                self.panes()[0].setFocus()
        self._soon.start()

    def _make_actions(self) -> None:
        for number, tab in enumerate(Tab, start=1):
            do = partial(self._go, tab)
            add_action(self, tab.value, icons.icon("ph.clipboard-text"), f"Alt+{number}", do)

    def _go(self, tab: Tab) -> None:
        self.show_tab(tab)
        self.panes()[0].setFocus()

    def _make(self, tab: Tab) -> None:
        """Make a tab unless it is there, without the round, which may take as long again."""
        if tab in self._tabs:
            return
        made = make_tab(tab, self._bank)
        self._tabs[tab], self._stale[tab] = made, set()
        self._roundless.add(tab)
        self._listen_to(made)
        if tab is Tab.DRAW:
            cast(DrawsFromList, made).show_list(self._looked)

    def _give_round(self, tab: Tab) -> None:
        if tab in self._roundless:
            self._roundless.discard(tab)
            cast(ShowsRound, self._tabs[tab]).show_round(self._round)

    def _listen_to(self, tab: QWidget) -> None:
        for name, slot in (
            ("said", self.said),
            ("open_weakness", self.open_weakness),
            ("document_wanted", self.document_wanted),
            ("looked_at", self._take_list),
            ("draw_wanted", lambda: self._go(Tab.DRAW)),
            ("list_wanted", self.choose_list),
            ("round_begun", self._begin_round),
            ("case_wanted", self._show_case),
        ):
            signal = getattr(tab, name, None)
            if signal is not None:
                signal.connect(slot)

    def _take_list(self, looked: LookedAt | None) -> None:
        """Give the tab of draws what may be drawn from."""
        self._looked = looked
        if Tab.DRAW in self._tabs:
            cast(DrawsFromList, self._tabs[Tab.DRAW]).show_list(looked)

    def choose_list(self) -> None:
        """Ask for a list of children on the tab of lists."""
        self._go(Tab.COHORT)
        cast(ChoosesList, self.shown).choose()

    def _begin_round(self, round_id: str) -> None:
        self.show_round(round_id)
        self._go(Tab.AUDIT)

    def show_finding(self, round_id: str, criterion: str) -> None:
        """Show what an audit round found of a criterion."""
        if self.show_round(round_id):
            self._go(Tab.FINDINGS)
            cast(ShowsFinding, self.shown).show_criterion(criterion)

    def _show_case(self, case_id: str) -> None:
        self._go(Tab.AUDIT)
        cast(ShowsCase, self.shown).open_case(case_id)

    def _refresh_shown(self) -> None:
        tables = frozenset(self._stale[self.tab]) - {""}
        if self._stale[self.tab]:
            whole = "" in self._stale[self.tab]
            self._stale[self.tab] = set()
            cast(ShowsRound, self.shown).refresh(frozenset() if whole else tables)

    def _show_facts(self) -> None:
        """Say how many samples and rounds there are; the newest round is chosen at first."""
        draws, rounds = self._bank.draws.count(), self._bank.rounds.all()
        words = f"{count_words(draws, 'sample')} drawn" if draws else _NOTHING
        if rounds:
            words += f"  ·  {count_words(len(rounds), 'audit round')}"
        self.ui.facts.setText(words)
        ids = [one.id for one in rounds]
        if self._round not in ids:  # it is the first look, or the round was undone
            self._round = ids[-1] if ids else ""
            for tab in self._tabs.values():
                cast(ShowsRound, tab).show_round(self._round)
        with QSignalBlocker(self.ui.rounds):
            self.ui.rounds.clear()
            for one in reversed(rounds):
                self.ui.rounds.addItem(f"A{one.number}  {one.title}", one.id)
            self.ui.rounds.setCurrentIndex(self.ui.rounds.findData(self._round))
        self._show_progress()
        self.fold()

    def _show_progress(self) -> None:
        """Say how many cases of the round are audited: those whose first audit is finished."""
        if not self._round:
            return
        chosen = self._bank.rounds.get(self._round)
        cases = self._bank.draws.sample(chosen.draw_id)
        done = len(cases & self._bank.audits.finished(chosen.id, Pass.FIRST))
        self.ui.done.setText(f"{done:,} of {count_words(len(cases), 'case')} audited")
        self.ui.bar.setMaximum(len(cases))
        self.ui.bar.setValue(done)

    def fold(self) -> None:
        """Let go of the progress, then of the title, where the tabs find no room beside them."""
        ui = self.ui
        ui.tabs.setMinimumWidth(ui.tabs.sizeHint().width() + _ROOMY * len(Tab))
        is_low = self.height() < _LOW
        gap = ui.headerLayout.horizontalSpacing()
        room = self.width() - 40 - ui.tabs.minimumWidth() - gap
        wants = {  # what gives way first stands last
            ui.round: ui.rounds.sizeHint().width() + gap if self._round else _NEVER,
            ui.title: ui.title.sizeHint().width() + gap,
            ui.progress: ui.done.sizeHint().width() + gap if self._round else _NEVER,
        }
        for part, wide in wants.items():
            part.setVisible(wide <= room)
            room -= wide if wide <= room else 0
        ui.facts.setVisible(ui.title.isVisibleTo(self) and not is_low)
        edge = 4 if is_low else 10
        ui.headerLayout.setContentsMargins(20, edge, 20, edge)


_LOW = 400
_NEVER = 100_000
_ROOMY = 10  # pixels more than a segment asks for
_NOTHING = "No sample is drawn yet"
