"""The plan of a draw as a form: which list, how many cases, of which strata, by which seed."""

from collections.abc import Mapping
from datetime import date
from typing import cast

from PySide6.QtCore import QObject, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.cohort import ListName
from sendprep.domain.draw_foresight import Foresight, Unmet, foresee_or_tell
from sendprep.domain.intervals import needed
from sendprep.domain.sample import DrawPlan, FrameCase, Picking, Values
from sendprep.domain.sample_frame import GROUPS, frame_of
from sendprep.errors import SendprepError
from sendprep.gui.cases_draw_dialogs import ask_exclusions, inset
from sendprep.gui.forms.ui_cases_draw import Ui_DrawTab
from sendprep.gui.job import OneJob
from sendprep.gui.segments import Choice
from sendprep.gui.words import count_words
from sendprep.services.draw_sample import ListedCases
from sendprep.services.look_at_lists import LookedAt

_Framed = tuple[ListedCases, tuple[FrameCase, ...]]
_SMALL = 10_000
"""Cases that are shared out within some 50 ms."""
_PAUSE = 120  # milliseconds without a key before the strata are shared out anew
_FIRST_POINTS = 15
_WORDS: Mapping[ListName, str] = {
    ListName.EHC_PLANS: "EHC plans",
    ListName.SEN_SUPPORT: "SEN support",
}
_COLUMNS = 2


class PlanForm(QObject):
    """The form; `foreseen` carries what the plan would give, or why it gives nothing (`Unmet`)."""

    foreseen = Signal(object)

    def __init__(self, bank: Bank, ui: Ui_DrawTab, page: QWidget) -> None:
        super().__init__(page)
        self._bank, self._ui, self._page = bank, ui, page
        self._looked: LookedAt | None = None
        self._framed: _Framed | None = None
        self._job = OneJob(page)
        self._changed = False
        self._excluded: dict[str, str] = {}
        self._minimums: dict[tuple[ListName, tuple[str, ...]], dict[Values, int]] = {}
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._foresee)
        self._ticks = {name: self._tick(place, name) for place, name in enumerate(GROUPS)}
        ui.picking.set_choices(
            [
                Choice(Picking.RANDOM, "By chance", "C"),
                Choice(Picking.SYSTEMATIC, "At equal steps", "E"),
            ]
        )
        for spin in (ui.size, ui.least):
            inset(spin)
        ui.list.activated.connect(lambda _: self._choose_list())
        ui.size.valueChanged.connect(lambda _: self._soon.start())
        ui.least.valueChanged.connect(lambda _: self._soon.start())
        ui.exclude.clicked.connect(self._exclude)

    @property
    def looked(self) -> LookedAt | None:
        """What was found in the file that is planned from; None while there is none."""
        return self._looked

    @property
    def listed(self) -> ListedCases | None:
        """The cases that are drawn from."""
        return self._looked.listed.get(self._which) if self._looked else None

    @property
    def plan(self) -> DrawPlan:
        """The plan as the form says it."""
        ui = self._ui
        picking = cast(Picking, ui.picking.value())
        by = self._by
        return DrawPlan(
            *(ui.size.value(), ui.seed.text().strip(), by, picking),
            least=ui.least.value() if by else 0,
            minimums=self.minimums if by else {},
            excluded=dict(self._excluded),
        )

    @property
    def minimums(self) -> Mapping[Values, int]:
        """The minimums of single strata, of the list and the groups that are planned with now."""
        return dict(self._minimums.get((self._which, self._by), {}))

    def set_minimum(self, values: Values, least: int) -> None:
        """Give a stratum a minimum of its own; it is kept while other groups are looked at."""
        self._minimums.setdefault((self._which, self._by), {})[values] = least
        self._soon.start()

    def take_minimum_back(self, values: Values) -> None:
        """Let the minimum of all strata count for a stratum again."""
        self._minimums.get((self._which, self._by), {}).pop(values, None)
        self._soon.start()

    def show_list(self, looked: LookedAt | None) -> None:
        """Plan a draw from what was found in a file; a plan for another file is forgotten."""
        self._looked = looked
        self._minimums.clear()
        with QSignalBlocker(self._ui.list):
            self._ui.list.clear()
            for which in ListName:
                if looked and which in (*looked.listed, *looked.unlisted):
                    self._ui.list.addItem(f"{_WORDS[which]} ({which.value})", which)
        if looked:
            self._begin()

    @property
    def offered(self) -> tuple[str, ...]:
        """The groups that strata can be made of."""
        return self.listed.groups if self.listed else ()

    def tick(self, group: str) -> None:
        """Make strata of a group too."""
        self._ticks[group].setChecked(True)

    def take_exclusions(self, excluded: Mapping[str, str]) -> None:
        """Leave these cases out of the draw, each with its reason."""
        self._excluded = dict(excluded)
        count = len(self._excluded)
        words = f"{count_words(count, 'case')} left out" if count else "No case is left out."
        self._ui.leftOut.setText(words)
        if self.listed and len(self.listed.cases) > _SMALL:
            self._soon.start()  # the form is painted first: a worker beside it would slow that
        else:
            self._foresee()

    @property
    def _by(self) -> tuple[str, ...]:
        return tuple(name for name, tick in self._ticks.items() if tick.isChecked())

    @property
    def _which(self) -> ListName:
        chosen = self._ui.list.currentData()
        return chosen if isinstance(chosen, ListName) else ListName.EHC_PLANS

    def _begin(self) -> None:
        number, year = self._bank.draws.count() + 1, date.today().year
        self._ui.seed.setText(f"sample {number} of {year}")
        self._ui.seed.setCursorPosition(0)
        self._choose_list()

    def _choose_list(self) -> None:
        told = self.offered
        for name, tick in self._ticks.items():
            tick.setVisible(name in told)
            tick.setChecked(False)
        untold = [name.replace("_", " ") for name in GROUPS if name not in told]
        words = f"No column of the list tells {_or(untold)}." if untold else ""
        self._ui.untold.setText(words)
        self._ui.untold.setVisible(bool(untold))
        if self.listed:
            with QSignalBlocker(self._ui.size):
                self._ui.size.setValue(needed(len(self.listed.cases), _FIRST_POINTS))
        self.take_exclusions({})

    def _tick(self, place: int, name: str) -> QCheckBox:
        words = name.replace("_", " ")
        tick = QCheckBox(words[:1].upper() + words[1:])
        tick.toggled.connect(lambda _: self._soon.start())
        self._ui.by.addWidget(tick, place // _COLUMNS, place % _COLUMNS)
        return tick

    def _foresee(self) -> None:
        self._soon.stop()
        if self._ui.strata.is_editing:
            self._soon.start()
            return
        self._ui.least.setEnabled(any(tick.isChecked() for tick in self._ticks.values()))
        if self._looked is None:
            return
        listed, why = self.listed, self._looked.unlisted.get(self._which)
        if why:
            self.foreseen.emit(Unmet(why))
        elif listed and len(listed.cases) > _SMALL:
            self._foresee_on_worker(listed)
        elif listed:
            self._take(_worked_out(listed, self._framed, self.plan))

    def _foresee_on_worker(self, listed: ListedCases) -> None:
        """Let the window go on meanwhile; what changes meanwhile is worked out once more."""
        if self._job.is_under_way:
            self._changed = True
            return
        framed, plan = self._framed, self.plan
        self._job.start(lambda _: _worked_out(listed, framed, plan), self._take, self._fail, "")

    def _take(self, found: tuple[_Framed, Foresight | Unmet]) -> None:
        self._framed, foresight = found
        self._say(foresight)

    def _fail(self, why: SendprepError) -> None:
        self._say(Unmet(why))

    def _say(self, foreseen: Foresight | Unmet) -> None:
        is_editing = self._ui.strata.is_editing
        if not is_editing:
            self.foreseen.emit(foreseen)
        if self._changed or is_editing:
            self._changed = False
            self._soon.start()

    def _exclude(self) -> None:
        ids = [case.id for case in self.listed.cases] if self.listed else []
        ask_exclusions(ids, self._excluded, self.take_exclusions, self._page)


def _worked_out(
    listed: ListedCases, framed: _Framed | None, plan: DrawPlan
) -> tuple[_Framed, Foresight | Unmet]:
    """Return the frame of a list, if it was not made yet, and what a plan would give of it."""
    if framed is None or framed[0] is not listed:
        framed = (listed, frame_of(listed.cases))
    return framed, foresee_or_tell(framed[1], plan)


def _or(words: list[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} or {last}" if most else last
