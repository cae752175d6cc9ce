"""The cases of a round at the left of the audit: how far each has come, or its grade."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QRect, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from sendprep.domain.audit import Pass
from sendprep.gui import look
from sendprep.gui.audit_layout import sign_size
from sendprep.gui.audit_signs import BEGUN, FINISHED, NOT_BEGUN, REPLACED
from sendprep.gui.cells import RowDelegate, line_height
from sendprep.gui.forms.ui_audit_cases import Ui_AuditCases
from sendprep.gui.icons import State
from sendprep.gui.lazy_rows import LazyRows
from sendprep.gui.weakness_signs import Writer

_LEFT = 14


class CaseRow(NamedTuple):
    """A case of the sample, and how far its audit has come; a tuple, as there may be thousands."""

    case_id: str
    asked: int
    answered: int
    is_finished: bool
    is_begun: bool
    replaced_by: str = ""

    @property
    def state(self) -> State:
        """The sign of the case."""
        if self.replaced_by:
            return REPLACED
        if self.is_finished:
            return FINISHED
        return BEGUN if self.is_begun else NOT_BEGUN

    @property
    def words(self) -> str:
        """How far it has come: "13 of 31"."""
        if self.state is BEGUN:
            return f"{self.answered} of {self.asked}"
        return self.state.words

    @property
    def can_be_audited(self) -> bool:
        """Whether the case is in the sample as it is now."""
        return not self.replaced_by


class CaseDelegate(RowDelegate[CaseRow]):
    """Paints one case in one line; a finished one has its grade, looked up when it is painted."""

    ruled = False

    def __init__(self, view: QListView, grade_of: Callable[[CaseRow], str]) -> None:
        super().__init__(view)
        self._grade_of = grade_of

    def row_height(self, row: CaseRow, width: int) -> int:
        """One line."""
        return max(32, line_height("body") + 12)

    def paint_row(self, painter: QPainter, rect: QRect, row: CaseRow, selected: bool) -> None:
        """Paint sign, id and state."""
        top = rect.top() + (rect.height() - line_height("body")) // 2
        font = look.font("body-strong" if selected else "body")
        line = Writer(painter, rect.left() + _LEFT, top, rect.right() - 8, font)
        ink = "text" if row.can_be_audited else "faint"
        line.icon(row.state.icon, row.state.colour, sign_size()).skip(3)
        line.words(row.case_id, look.colour(ink)).skip(8)
        words = (self._grade_of(row) if row.is_finished else "") or row.words
        down = (line_height("body") - line_height("caption")) // 2
        small = Writer(painter, line.x, top + down, rect.right() - 8, look.font("caption"))
        small.words(words, look.colour("muted" if row.can_be_audited else "faint"))


class AuditCases(QWidget):
    """The pane; `picked` carries the id of the case that the user chose."""

    picked = Signal(str)

    def __init__(self, grade_of: Callable[[CaseRow], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AuditCases()
        self.ui.setupUi(self)
        self._grade_of = grade_of
        self._cases: dict[str, CaseRow] = {}
        self._rows: LazyRows[CaseRow] = LazyRows(
            lambda ids: [self._cases[one] for one in ids],
            self._said,
            lambda row: row.case_id,
            tipped=True,
            parent=self,
        )
        self.ui.list.setModel(self._rows)
        self.ui.list.setItemDelegate(CaseDelegate(self.ui.list, grade_of))
        self.ui.list.selectionModel().currentChanged.connect(self._chose)
        self._silent = False

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the current case in sight, which was chosen before the list had this height."""
        super().resizeEvent(event)
        self._show_current()

    @property
    def rows(self) -> tuple[CaseRow, ...]:
        """The cases as they are shown."""
        return tuple(self._cases.values())

    def show_rows(self, rows: Sequence[CaseRow], current: str) -> None:
        """Show these cases; the current one stays chosen, and in its place."""
        self._cases = {row.case_id: row for row in rows}
        ids = [*self._cases]
        self._silent = True
        if ids == self._rows.ids:
            self._rows.read_again()
        else:
            self._rows.set_ids(ids)
        self._silent = False
        self.choose(current)

    def repaint_rows(self) -> None:
        """Look the grades up anew that are in sight."""
        self.ui.list.viewport().update()

    def show_row(self, row: CaseRow) -> None:
        """Show one case anew."""
        place = self._rows.place_of(row.case_id)
        if place >= 0:
            self._cases[row.case_id] = row
            self._rows.read_row(place)
            self.ui.list.update(self._rows.index(place))

    def show_words(self, drawn: str, foot: str) -> None:
        """Say how many cases there are, and what stands under them."""
        self.ui.drawn.setText(drawn)
        self.ui.foot.setText(foot)
        self.ui.footBar.setVisible(bool(foot))

    def choose(self, case_id: str) -> None:
        """Mark a case as the current one, without telling anybody."""
        place = self._rows.place_of(case_id)
        index = self._rows.index(place) if place >= 0 else QModelIndex()
        if index != self.ui.list.currentIndex():
            self._silent = True
            self.ui.list.setCurrentIndex(index)
            self._silent = False

    def _show_current(self) -> None:
        self.ui.list.scrollTo(self.ui.list.currentIndex())

    def _said(self, row: CaseRow) -> str:
        grade = self._grade_of(row) if row.is_finished else ""
        by = f" by {row.replaced_by}" if row.replaced_by else ""
        return f"{row.case_id}, {f'finished, {grade}' if grade else row.words}{by}"

    def _chose(self, index: QModelIndex) -> None:
        if index.isValid() and not self._silent:
            self.picked.emit(self._rows.row(index.row()).case_id)


def next_open(rows: Sequence[CaseRow], case_id: str) -> str:
    """Return the next case after this one that is not finished; "" if there is none.

    Without a case it is the one that is begun already, or the first of all once all are finished.
    """
    audited = [row for row in rows if row.can_be_audited]
    place = next((n for n, row in enumerate(audited) if row.case_id == case_id), -1)
    after = [row for row in (*audited[place + 1 :], *audited[: place + 1]) if not row.is_finished]
    if case_id:
        return after[0].case_id if after else ""
    begun = [row for row in after if row.is_begun]
    return next((row.case_id for row in (*begun, *after, *audited)), "")


def beside(rows: Sequence[CaseRow], case_id: str, by: int) -> str:
    """Return the case so many places after this one; "" beyond the first and the last."""
    ids = [row.case_id for row in rows]
    place = ids.index(case_id) + by if case_id in ids else -1
    return ids[place] if 0 <= place < len(ids) else ""


def second_words(second: int, drawn: int) -> str:
    """Return what stands under the cases: how many are audited a second time."""
    if not second:
        return "No case is chosen for a second, blind audit"
    return f"{second:,} of {drawn:,} chosen for a second, blind audit"


def drawn_words(rows: Sequence[CaseRow], which: Pass) -> str:
    """Return how many cases there are to audit."""
    count = sum(row.can_be_audited for row in rows)
    return f"{count:,} drawn" if which is Pass.FIRST else f"{count:,} to audit twice"
