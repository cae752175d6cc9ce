"""The page of the revisit: plan its days, say who leads and what to answer, log what happens."""

from functools import partial
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.revisit_seen import SeenRevisit
from sendprep.gui import icons
from sendprep.gui.folding import Folding
from sendprep.gui.forms.ui_revisit_page import Ui_RevisitPage
from sendprep.gui.key_button import add_action
from sendprep.gui.revisit_parts import Part, kind_of
from sendprep.gui.revisit_readiness import ReadinessTab
from sendprep.gui.revisit_tab import RevisitTab
from sendprep.gui.segments import Choice
from sendprep.gui.words import count_words, day_words
from sendprep.services.see_revisit import see_revisit

_READ = frozenset(
    {
        *("inspection", "weaknesses", "findings", "evidence"),
        *("people", "leads", "meetings", "questions", "touches", "requests"),
        *("links", "narrative", "excerpts"),
    }
)
_LOW = 400
_ROOMY = 10  # pixels more than a segment asks for


class RevisitPage(Folding):
    """Header with the parts of the page; each is made when it is first shown.

    `grew` tells that another part is shown, with its own actions and stops of the keyboard.
    """

    least = 240

    said = Signal(str)
    open_weakness = Signal(str)
    open_evidence = Signal(str, int)
    grew = Signal()

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._tabs: dict[Part, RevisitTab | ReadinessTab] = {}
        self._seen = SeenRevisit()
        self.ui = Ui_RevisitPage()
        self.ui.setupUi(self)
        self.ui.tabs.set_choices([Choice(part, part.value) for part in Part])
        self.ui.tabs.chosen.connect(self.show_part)
        for part in Part:
            self.ui.parts.addItem(part.value, part)
        self.ui.parts.activated.connect(lambda place: self.show_part(self.ui.parts.itemData(place)))
        for number, part in enumerate(Part, start=1):
            sign, do = icons.icon("ph.calendar-check"), partial(self._go, part)
            add_action(self, part.value, sign, f"Alt+{number}", do)
        self.refresh()
        self.show_part(Part.DAYS)

    @property
    def part(self) -> Part:
        """The part that is shown."""
        return cast(Part, self.ui.tabs.value())

    @property
    def shown(self) -> RevisitTab | ReadinessTab:
        """The tab that is shown."""
        return self._tabs[self.part]

    def show_part(self, part: Part) -> None:
        """Show a part, as it is in the bank now."""
        self.ui.tabs.choose(part)
        self.ui.parts.setCurrentIndex(list(Part).index(part))
        if part not in self._tabs:
            self._tabs[part] = self._made(part)
            self.ui.stack.addWidget(self._tabs[part])
        self._tabs[part].show_seen(self._seen)
        self.ui.stack.setCurrentWidget(self._tabs[part])
        self.grew.emit()

    def refresh(self, tables: frozenset[str] = frozenset()) -> None:
        """Read the bank again if what is shown of it has changed; others once seen."""
        if tables and not tables & _READ:
            return
        self._seen = see_revisit(self._bank)
        self.ui.facts.setText("  ·  ".join(_facts(self._seen)))
        if self.part in self._tabs:
            self.shown.show_seen(self._seen)

    def stop_reading(self) -> None:
        """Ask nothing more of a bank that is closed next."""
        for tab in self._tabs.values():
            if isinstance(tab, ReadinessTab):
                tab.stop_reading()

    def deeds(self) -> list[QAction]:
        """Return the actions of the page, and of the part that is shown, for the menu."""
        return [*self.shown.actions(), *self.actions()]

    def panes(self) -> list[QWidget]:
        """Return where F6 goes: the panes of the part that is shown, and the header."""
        return [*self.shown.panes(), self.ui.parts if self.ui.tabs.isHidden() else self.ui.tabs]

    def _go(self, part: Part) -> None:
        self.show_part(part)
        self.panes()[0].setFocus()

    def _made(self, part: Part) -> RevisitTab | ReadinessTab:
        kind = kind_of(part)
        made = RevisitTab(self._bank, kind) if kind else ReadinessTab(self._bank)
        made.said.connect(self.said)
        made.open_weakness.connect(self.open_weakness)
        made.open_evidence.connect(self.open_evidence)
        return made

    def fold(self) -> None:
        """Let go of the facts in a low page, and of the title where the parts find no room.

        Where they find none without it either, they are chosen from a list.
        """
        ui, is_low = self.ui, self.height() < _LOW
        is_wide = ui.tabs.sizeHint().width() <= self.width() - 40
        ui.tabs.setVisible(is_wide)
        ui.parts.setVisible(not is_wide)
        ui.tabs.setMinimumWidth(ui.tabs.sizeHint().width() + _ROOMY * len(Part))
        room = self.width() - 40 - ui.tabs.minimumWidth() - ui.headerLayout.spacing()
        ui.title.setVisible(ui.title.sizeHint().width() <= room)
        ui.facts.setVisible(ui.title.isVisibleTo(self) and not is_low)
        edge = 4 if is_low else 10
        ui.headerLayout.setContentsMargins(20, edge, 20, edge)


def _facts(seen: SeenRevisit) -> list[str]:
    """Return when it is, and what is still to be answered or given."""
    days, waiting = seen.days, sum(one.given_on is None for one in seen.requests)
    when = f"From {day_words(days.start)} to {day_words(days.end)}" if days else "No date is set"
    facts = [when, count_words(len(seen.meetings), "meeting")]
    bare = sum(not one.line for one in seen.questions)
    if bare:
        facts.append(f"{count_words(bare, 'question')} without a line to take")
    if waiting:
        facts.append(f"{count_words(waiting, 'request')} not given yet")
    return facts
