"""The timeline: dates of the inspection, the officer's own, and deadlines with how they count."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QModelIndex, QRect
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent, QTextLayout
from PySide6.QtWidgets import (
    QFrame,
    QWidget,
)

from sendprep.bank.bank import Bank
from sendprep.domain.identity import new_id
from sendprep.domain.inspection import Event, Inspection
from sendprep.domain.timeline import Dated
from sendprep.gui import look
from sendprep.gui.cells import RowDelegate, line_height
from sendprep.gui.forms.ui_narrative_timeline import Ui_NarrativeTimeline
from sendprep.gui.inspection_details import change_details
from sendprep.gui.revisit import RevisitDialog
from sendprep.gui.rows import Column, RowModel
from sendprep.gui.weakness_signs import Writer, height_of, paint_paragraph, paragraph
from sendprep.gui.words import day_words
from sendprep.services.look_over import dates

_LEFT, _PAD = 8, 5
_LONGEST_DAY = "Wed 30 Sep 2026"


class TimelinePanel(QFrame):
    """The panel; only the officer's own dates are changed here, the others are worked out."""

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._event: Event | None = None
        self.ui = Ui_NarrativeTimeline()
        self.ui.setupUi(self)
        self._rows: RowModel[Dated] = RowModel(
            [Column("Date", lambda row: row.title)], says=_sentence
        )
        self.ui.dates.setModel(self._rows)
        self.ui.dates.setItemDelegate(_DatedDelegate(self.ui.dates))
        self.ui.dates.selectionModel().currentChanged.connect(self._chosen)
        self.ui.store.clicked.connect(self._store)
        self.ui.what.returnPressed.connect(self._store)
        self.ui.remove.clicked.connect(self._remove)
        self.ui.fresh.clicked.connect(self._start_fresh)
        self.ui.details.clicked.connect(lambda: change_details(self._bank, self))
        self.ui.revisit.clicked.connect(lambda: RevisitDialog(self._bank, self).open())
        self._start_fresh()

    def refresh(self) -> None:
        """Show what the bank holds."""
        rows = dates(self._bank)
        if rows != list(self._rows.rows):
            self._rows.set_rows(rows)
        self.ui.dates.setVisible(bool(rows))
        self.ui.nothing.setVisible(not rows)
        self._fit()
        inspection = self._bank.inspection.get()
        self.ui.missing.setText(_missing(inspection))
        self.ui.missing.setVisible(bool(_missing(inspection)))
        self.ui.revisit.setText("Change the revisit" if inspection.revisit else "Set the revisit")
        if self._event and self._event not in self._bank.events.all():
            self._start_fresh()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show every date, however the words are broken."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        view = self.ui.dates
        heights = [view.sizeHintForRow(place) for place in range(len(self._rows.rows))]
        view.setFixedHeight(sum(heights) + 2 * view.frameWidth() + 4)

    def _chosen(self, index: QModelIndex) -> None:
        row = self._rows.row(index.row()) if index.isValid() else None
        events = {one.id: one for one in self._bank.events.all()}
        event = events.get(row.event_id or "") if row else None
        if event is None:
            self._start_fresh()
            return
        self._event = event
        self.ui.formTitle.setText("Change this date")
        self.ui.day.setDate(QDate(event.day.year, event.day.month, event.day.day))
        self.ui.what.setText(event.title)
        self.ui.store.setText("Save")
        self.ui.store.setAccessibleName("Save this date")
        self.ui.remove.setVisible(True)
        self.ui.fresh.setVisible(True)

    def _start_fresh(self) -> None:
        self._event = None
        self.ui.formTitle.setText("Add a date")
        self.ui.day.setDate(QDate.currentDate())
        self.ui.what.clear()
        self.ui.store.setText("Add")
        self.ui.store.setAccessibleName("Add this date")
        self.ui.remove.setVisible(False)
        self.ui.fresh.setVisible(False)

    def _store(self) -> None:
        shown, title = self.ui.day.date(), self.ui.what.text().strip()
        if not title:
            self.ui.what.setFocus()
            return
        day = date(shown.year(), shown.month(), shown.day())
        if self._event is None:
            with self._bank.change(f"Add “{title}” to the timeline"):
                self._bank.events.add(Event(new_id(), day, title))
        else:
            with self._bank.change(f"Change “{title}” in the timeline"):
                self._bank.events.update(replace(self._event, day=day, title=title))
        self._start_fresh()

    def _remove(self) -> None:
        if self._event:
            with self._bank.change(f"Remove “{self._event.title}” from the timeline"):
                self._bank.events.remove(self._event.id)
            self._start_fresh()


class _DatedDelegate(RowDelegate[Dated]):
    """Paints a date: the day, what happens, and under it how it was counted."""

    def row_height(self, row: Dated, width: int) -> int:
        """One line, two where a deadline says how it is counted."""
        counted = height_of(self._counted(row, width)) if row.worked_out else 0
        return line_height("body") + counted + 2 * _PAD

    def paint_row(self, painter: QPainter, rect: QRect, row: Dated, selected: bool) -> None:
        """Paint the row."""
        body = look.font("body")
        left, top, right = rect.left() + _LEFT, rect.top() + _PAD, rect.right() - 6
        Writer(painter, left, top, left + _day_width() - 6, body).words(
            day_words(row.day), look.colour("muted")
        )
        title = look.font("body-strong") if row.main else body
        ink = look.colour("accent" if row.main else "text")
        Writer(painter, left + _day_width(), top, right, title).words(row.title, ink)
        if row.worked_out:
            under = top + line_height("body")
            ink = look.colour("muted")
            paint_paragraph(
                painter, left + _day_width(), under, self._counted(row, rect.width()), ink
            )

    def _counted(self, row: Dated, width: int) -> QTextLayout:
        return paragraph(row.worked_out, look.font("caption"), width - _LEFT - _day_width() - 6)


def _sentence(row: Dated) -> str:
    counted = f", {row.worked_out}" if row.worked_out else ""
    return f"{day_words(row.day)}, {row.title}{counted}"


def _missing(inspection: Inspection) -> str:
    """Return what no deadline can be counted from; "" when all is known."""
    lacking = [
        words
        for words, known in (
            ("the day of the letter", inspection.letter_date),
            ("the days of the visit", inspection.visit),
            ("the day of the revisit", inspection.revisit),
        )
        if known is None
    ]
    return f"Not known: {', '.join(lacking)}." if lacking else ""


def _day_width() -> int:
    """Return the room of a day and the gap after it, in the text size of now."""
    return QFontMetrics(look.font("body")).horizontalAdvance(_LONGEST_DAY) + 12
