"""The overview: where we stand, on one screen."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.inspection import Framework, Inspection, LetterKind
from sendprep.domain.timeline import days_to_revisit
from sendprep.gui import icons, look
from sendprep.gui.agency_legend import add_legend
from sendprep.gui.forms.ui_overview import Ui_OverviewForm
from sendprep.gui.overview_counts import CountDialog
from sendprep.gui.overview_next import Item, changed_items, due_items, next_items
from sendprep.gui.overview_rows import Count, Standing, standing
from sendprep.gui.words import count_words, day_words, long_day_words
from sendprep.gui.worked_out import WorkedOut
from sendprep.progress import Progress
from sendprep.services.look_over import counted, dates
from sendprep.services.read_rules import calendar

_STACKED_UNDER, _LEGEND_UNDER, _HEAD_UNDER = 900, 1180, 520
_NEXT, _DUE, _CHANGED = range(3)
_AFTER_PAINT = 30  # milliseconds
_COUNTING = "Counting what the bank holds …"
_TABS = (
    ("Do next", "No gap by the rules in use. An inspector may still ask."),
    ("Due", "No date is still to come."),
    ("Changed", "Nothing has changed in the last seven days."),
)


class OverviewPage(QWidget):
    """Countdown, weaknesses, arithmetic, and what to do next."""

    open_weakness = Signal(str)
    add_evidence = Signal()
    print_wanted = Signal()

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._counts: tuple[Count, ...] = ()
        self._standing = WorkedOut(self, bank, _stand, self._show_standing)
        self._lists: list[list[Item]] = [[], [], []]
        self.ui = Ui_OverviewForm()
        self.ui.setupUi(self)
        self.ui.add.setIcon(icons.icon("ph.plus"))
        self.ui.print_.setIcon(icons.icon("ph.printer", "on-accent"))
        for button in (self.ui.add, self.ui.print_):
            button.setIconSize(icons.BUTTON)
        add_legend(self.ui.agencies)
        for word, _ in _TABS:
            self.ui.tabs.addTab(word)
        self._connect()
        self._hide_counts()
        self._show_words()
        self._dates = QTimer(self)
        self._dates.setSingleShot(True)
        self._dates.timeout.connect(self._show_dates)

    def refresh(self, tables: frozenset[str] = frozenset()) -> None:
        """Read the bank again."""
        self._show_words()
        self._show_dates()

    def _show_words(self) -> None:
        """Show all that needs no calendar; what is counted may come a moment later."""
        inspection = self._bank.inspection.get()
        self._show_head(inspection)
        self._show_countdown(inspection, date.today())
        self._lists[_CHANGED] = changed_items(self._bank.history.steps(), datetime.now(UTC))
        self._show_list()
        self._standing.again()

    def _show_standing(self, standing: Standing) -> None:
        letter_date = self._bank.inspection.get().letter_date
        self.ui.table.show_rows(standing.rows, letter_date.year if letter_date else None)
        self._show_counts(standing.counts)
        self._lists[_NEXT] = next_items(standing.gaps)
        self._show_list()

    def stop_reading(self) -> None:
        """Ask nothing more of a bank that is closed next."""
        self._standing.stop()

    def _show_dates(self) -> None:
        """Show what is counted in working days."""
        today, dated = date.today(), dates(self._bank)
        revisit = self._bank.inspection.get().revisit
        self.ui.timeline.show_dates(dated, revisit, today, calendar())
        if revisit and revisit.start > today:
            working = count_words(calendar().between(today, revisit.start), "working day")
            self.ui.working.setText(f"{working}, to {day_words(revisit.start)}")
        self._lists[_DUE] = due_items(dated, today)
        self._show_list()

    def panes(self) -> list[QWidget]:
        """Return the panes for F6."""
        return [self.ui.table, self.ui.countsPanel, self.ui.listsPanel, self.ui.dates]

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Load the calendar of bank holidays, which takes 0.3 s, after the words are painted."""
        super().showEvent(event)
        self._dates.start(_AFTER_PAINT)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Ask nothing more of a bank that may be closed next."""
        super().hideEvent(event)
        self._dates.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the panels one under the other where they find no room side by side."""
        super().resizeEvent(event)
        scale = look.font("body").pointSizeF() / 10
        stacked = event.size().width() < _STACKED_UNDER * scale
        way = QBoxLayout.Direction
        self.ui.lower.setDirection(way.TopToBottom if stacked else way.LeftToRight)
        self.ui.datesLayout.setDirection(way.TopToBottom if stacked else way.LeftToRight)
        self.ui.rule.setVisible(not stacked)
        legend = (
            way.TopToBottom if event.size().width() < _LEGEND_UNDER * scale else way.LeftToRight
        )
        self.ui.legendLayout.setDirection(legend)
        self.ui.head.setDirection(
            way.TopToBottom if event.size().width() < _HEAD_UNDER * scale else way.LeftToRight
        )
        for turned in (self.ui.lower, self.ui.datesLayout, self.ui.legendLayout, self.ui.head):
            turned.update()  # a layout that is turned does not ask for its new height itself

    def _connect(self) -> None:
        self.ui.add.clicked.connect(self.add_evidence)
        self.ui.print_.clicked.connect(self.print_wanted)
        self.ui.change.clicked.connect(self._set_revisit)
        self.ui.table.opened.connect(self.open_weakness)
        self.ui.items.chosen.connect(self._open_number)
        self.ui.tabs.currentChanged.connect(self._show_list)
        self.ui.how.clicked.connect(lambda: CountDialog(self._counts, self).open())

    def _set_revisit(self) -> None:
        """Ask when the inspectors come back; the dialog is imported only then."""
        from sendprep.gui.revisit import RevisitDialog

        RevisitDialog(self._bank, self).open()

    def _open_number(self, number: int) -> None:
        weakness = self._bank.weaknesses.by_number(number)
        if weakness:
            self.open_weakness.emit(weakness.id)

    def _show_head(self, inspection: Inspection) -> None:
        weaknesses, findings = len(self._bank.weaknesses.all()), len(self._bank.findings.all())
        documents = self._bank.evidence_list.count()
        parts = [_what(inspection)]
        if inspection.letter_date:
            parts.append(f"letter of {long_day_words(inspection.letter_date)}")
        parts.append(
            f"{count_words(weaknesses, 'weakness', 'weaknesses')}, "
            f"{count_words(findings, 'finding')}, {count_words(documents, 'document')}"
        )
        self.ui.area.setText(inspection.area)
        self.ui.facts.setText("  ·  ".join(parts))

    def _show_countdown(self, inspection: Inspection, today: date) -> None:
        revisit, days = inspection.revisit, days_to_revisit(inspection, today)
        self.ui.figure.setVisible(days is not None and days > 0)
        self.ui.setBy.setVisible(revisit is not None)
        self.ui.change.setText("Change date" if revisit else "Set a date")
        if revisit is None or days is None:
            self.ui.daysTitle.setText("When do you expect the revisit?")
            self.ui.working.setText("Set a date and every age and deadline is counted to it.")
        elif days > 0:
            self.ui.figure.setText(str(days))
            self.ui.daysTitle.setText("day to the revisit" if days == 1 else "days to the revisit")
            self.ui.working.setText(f"to {day_words(revisit.start)}")
        else:
            over = today > revisit.end
            self.ui.daysTitle.setText("The revisit is over" if over else f"Revisit: day {1 - days}")
            self.ui.working.setText(f"{day_words(revisit.start)} to {day_words(revisit.end)}")

    def _count_parts(self) -> tuple[QWidget, ...]:
        ui = self.ui
        return (ui.countsTitle, ui.how, ui.answered, ui.filed, ui.sources, ui.fresh)

    def _hide_counts(self) -> None:
        """Show no number before it is counted, but keep its room."""
        for part in self._count_parts():
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
            part.hide()

    def _show_counts(self, counts: tuple[Count, ...]) -> None:
        self._counts = counts
        for part in self._count_parts():
            part.show()
        self.ui.countsTitle.setText(f"Findings, of {self._counts[0].total}")
        lines = (self.ui.answered, self.ui.filed, self.ui.sources, self.ui.fresh)
        for line, count in zip(lines, self._counts, strict=True):
            line.show_count(count)

    def _show_list(self) -> None:
        for place, (word, _) in enumerate(_TABS[1:], start=1):
            self.ui.tabs.setTabText(place, f"{word} {len(self._lists[place])}")
        place = max(0, self.ui.tabs.currentIndex())
        word, nothing = _TABS[place]
        items = self._lists[place]
        self.ui.items.items.set_rows(items)
        self.ui.items.setAccessibleName(word)
        self.ui.items.setVisible(bool(items))
        is_counted = place != _NEXT or self._counts
        self.ui.nothing.setText(nothing if is_counted else _COUNTING)
        self.ui.nothing.setVisible(not items)


def _stand(bank: Bank, progress: Progress) -> Standing:
    return standing(counted(bank, progress=progress), progress)


def _what(inspection: Inspection) -> str:
    if inspection.framework is Framework.AREA_2023:
        return "Area SEND inspection"
    return (
        "Joint area SEND revisit"
        if inspection.kind is LetterKind.REVISIT
        else "Joint area SEND inspection"
    )
