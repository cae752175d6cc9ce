"""The privacy check before print: what may tell who somebody is, and what becomes of it."""

from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from sendprep.bank.bank import Bank
from sendprep.errors import SendprepError
from sendprep.gui.forms.ui_print_gate import Ui_PrintGate
from sendprep.gui.print_gate_buttons import GateButtons, GateDeeds
from sendprep.gui.print_gate_rows import GateDelegate, GateRow, gate_rows, rows_of
from sendprep.gui.problem import show_problem
from sendprep.gui.sign import show_sign
from sendprep.gui.words import count_words
from sendprep.services import decide_on_document, look_at_print
from sendprep.services.look_again import still_open, take_back
from sendprep.services.look_at_documents import DocumentTelling
from sendprep.services.look_at_print import Asked, Telling

T = TypeVar("T")
A = TypeVar("A", bound=Asked)
_SIGN = 18
_CLEAR = "Nothing here tells who somebody is"
_CLEAR_HINT = (
    "Every word was looked at. A name that no list holds is not found: read it before it leaves."
)
_NONE_LEFT = "Nothing is left to decide"
_SUCH_WORDS = "Such as: a public office holder; not a person"
_SUCH_DOCUMENT = "Such as: inspectors asked for it in writing; the family agreed"
_LOOKING = "These words are being looked at"
_CLEAR_TIP = (
    "Looked for: names, numbers, dates of birth, postcodes, phones, mail addresses and small "
    "numbers of children."
)


class PrintGate(QWidget):
    """A list of words with their deeds; one decision leads to the next.

    `left` tells that one wants back, `place_wanted` carries the place of words to be shown where
    they stand, `decided` that other words may be left to decide, `did` that a step was made.
    """

    left = Signal()
    place_wanted = Signal(str)
    decided = Signal()
    did = Signal()

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._told: tuple[Asked, ...] = ()
        self._done: list[Asked] = []
        self._wanted: Callable[[], object] | None = None
        self._asked = ("", "")
        self.ui = Ui_PrintGate()
        self.ui.setupUi(self)
        self._rows = gate_rows()
        deeds = GateDeeds(self.remove_or_take_back, self.ask_why, self.withhold, self.mark_personal)
        self.buttons = GateButtons(self.ui, self, deeds)
        self._build()
        self.refresh()

    @property
    def open(self) -> tuple[Asked, ...]:
        """The words and documents that are still to be decided about."""
        return tuple(row.telling for row in self._rows.rows if row.telling)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to decide or look at, and nothing waits for it."""
        return not self._rows.rows and self._wanted is None

    @property
    def kept_count(self) -> int:
        """How many words were kept with a reason."""
        return sum(row.kept is not None for row in self._rows.rows)

    @property
    def chosen(self) -> GateRow | None:
        """The row that is chosen, if it is of words."""
        index = self.ui.rows.currentIndex()
        row = self._rows.row(index.row()) if index.isValid() else None
        return row if row and row.words else None

    def show_telling(self, told: Iterable[Asked]) -> None:
        """Show the words that were found in the report as it is now."""
        open_again = still_open(self._bank, self._done)  # told by the report, if it still has them
        self._told = tuple(told)
        self._done = [one for one in self._done if one not in open_again]
        self.refresh()

    def say_known(self, is_known: bool) -> None:
        """Say that nothing was found only once it is known."""
        self.ui.emptyTitle.setText(_CLEAR if is_known else _LOOKING)
        self.ui.emptyWords.setVisible(is_known)
        if not self.open:
            self.ui.summary.setText(_NONE_LEFT if is_known else "")

    def forget(self) -> None:
        """Let go of what was found, and decided: another report is wanted."""
        self._done.clear()
        self.show_telling(())

    def refresh(self) -> None:
        """Show what still stands and is not kept, of what was found, also after undo."""
        before, place = self.chosen, max(0, self.ui.rows.currentIndex().row())
        told = still_open(self._bank, chain(self._told, self._done))
        kept = self._bank.kept_words.all()
        self._rows.set_rows(list(rows_of(self._bank, told, kept)))
        self._choose(before, place)
        if self.chosen is None:
            self._close_reason()
        self._show_summary(told, len(kept))
        self._follow()
        self.decided.emit()

    def offer(self, words: str, do: Callable[[], object] | None) -> None:
        """Offer what was wanted, such as to save, once nothing is left to decide."""
        self._wanted = do
        self.buttons.offer(words)
        self._follow()

    def enter(self) -> None:
        """Move the focus into the list, or to what comes next where it is empty."""
        if self.chosen is None:
            first = self._rows.place_of(lambda row: bool(row.words))
            self.ui.rows.setCurrentIndex(self._rows.index(first, 0))
        self._step_on()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the reason with Esc, then the check."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.ui.reasonPart.isVisible():
            self._cancel()
        else:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Set the deeds in two rows where they find no room in one."""
        super().resizeEvent(event)
        self.buttons.fit()

    # --- deeds -------------------------------------------------------------------------------

    def remove_or_take_back(self) -> None:
        """Take the words out of their field, or the document out of the binder.

        Of what was kept, take back that it may stay.
        """
        row = self.chosen
        if row and row.kept:
            self._do(lambda kept: take_back(self._bank, kept), row.kept)
        elif row and row.document:
            self._decide(row.document, lambda one: decide_on_document.leave_out(self._bank, one))
        elif row and isinstance(row.telling, Telling):
            self._decide(row.telling, lambda one: look_at_print.remove(self._bank, one))

    def withhold(self) -> None:
        """Keep the chosen document out of the edition that is printed."""
        row = self.chosen
        if row and row.document:
            self._decide(row.document, lambda one: decide_on_document.withhold(self._bank, one))

    def mark_personal(self) -> None:
        """Mark the chosen document as personal data, which inspectors alone are shown."""
        row = self.chosen
        if row and row.document:
            self._decide(
                row.document, lambda one: decide_on_document.mark_personal(self._bank, one)
            )

    def ask_why(self) -> None:
        """Ask why the chosen words may be printed."""
        row = self.chosen
        if row and row.telling:
            self._asked = row.key
            what = f"{row.document.code} be given out as it is" if row.document else ""
            self.ui.reasonLabel.setText(f"Why may {what or f'“{row.words}” be printed'}?")
            such = _SUCH_DOCUMENT if row.document else _SUCH_WORDS
            self.ui.reason.setPlaceholderText(such)
            self.ui.reasonHint.hide()
            self.ui.foot.hide()
            self.ui.reasonPart.show()
            self.ui.reason.setFocus()
            QTimer.singleShot(0, self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        self.ui.rows.scrollTo(self.ui.rows.currentIndex())

    def keep(self) -> None:
        """Keep the chosen words for the reason that is given."""
        row, because = self.chosen, self.ui.reason.text()
        if row and row.telling:
            self._decide(row.telling, lambda one: look_at_print.keep(self._bank, one, because))

    def show_place(self) -> None:
        """Show the chosen words where they stand."""
        row = self.chosen
        if row:
            self.place_wanted.emit(row.place)

    def _decide(self, telling: A, do: Callable[[A], None]) -> None:
        self._done.append(telling)
        self._do(do, telling)

    def _do(self, do: Callable[[T], None], one: T) -> None:
        try:
            do(one)
        except SendprepError as problem:
            self._tell(problem)
            return
        self._close_reason()
        self.refresh()
        self._step_on()
        self.did.emit()

    def _step_on(self) -> None:
        """Move the focus to the chosen words, or to what is wanted once none is left."""
        following = self.buttons.go_on if self._wanted and not self.open else self.buttons.back
        (self.ui.rows if self.chosen else following).setFocus()

    def _tell(self, problem: SendprepError) -> None:
        """Say under the reason why it is not enough, else in a box."""
        if self.ui.reasonPart.isVisible():
            self.ui.reasonHint.setText(f"{problem.happened} {problem.do}".strip())
            self.ui.reasonHint.show()
        else:
            show_problem(self, problem)

    # --- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        ui = self.ui
        ui.rows.setModel(self._rows)
        ui.rows.setItemDelegate(GateDelegate(ui.rows))
        ui.emptyTitle.setText(_CLEAR)
        ui.emptyWords.setText(_CLEAR_HINT)
        ui.emptyWords.setToolTip(_CLEAR_TIP)
        ui.reasonPart.hide()
        ui.rows.activated.connect(lambda _: self.show_place())
        ui.rows.selectionModel().currentChanged.connect(lambda *_: self._chose())
        ui.reason.returnPressed.connect(self.keep)
        deeds = self.buttons
        deeds.say_keep.clicked.connect(self.keep)
        deeds.cancel.clicked.connect(self._cancel)
        deeds.shown.clicked.connect(self.show_place)
        deeds.back.clicked.connect(self.left)
        deeds.go_on.clicked.connect(self._do_wanted)

    def _do_wanted(self) -> None:
        wanted = self._wanted
        self.left.emit()
        if wanted:
            wanted()

    # --- what is shown -----------------------------------------------------------------------

    def _choose(self, before: GateRow | None, place: int) -> None:
        """Choose the same words again, else the next of their kind, else none."""
        rows = self._rows.rows
        of_kept = before is not None and before.kept is not None
        alike = [n for n, row in enumerate(rows) if (row.kept if of_kept else row.telling)]
        same = [n for n in alike if before is not None and rows[n].key == before.key]
        after = [n for n in alike if n >= place]
        chosen = next(chain(same, after, alike), -1)
        self.ui.rows.setCurrentIndex(self._rows.index(chosen, 0))

    def _chose(self) -> None:
        if self.chosen and self.chosen.key != self._asked:  # not when the same is shown anew
            self._close_reason()
        self._follow()

    def _close_reason(self) -> None:
        if self.ui.reasonPart.isVisible():
            self.ui.reason.clear()
            self.ui.reasonPart.hide()
            self.ui.foot.show()

    def _cancel(self) -> None:
        self._close_reason()
        self.ui.rows.setFocus()

    def _show_summary(self, told: Sequence[Asked], kept: int) -> None:
        words = say_open(told) if told else _NONE_LEFT
        self.ui.summary.setText(words)
        sign = ("ph.shield-warning", "part") if told else ("ph.shield-check", "good")
        show_sign(self.ui.sign, *sign, _SIGN)
        self.ui.stack.setCurrentWidget(self.ui.rows if told or kept else self.ui.emptyPage)

    def _follow(self) -> None:
        self.buttons.follow(self.chosen, bool(self.open))


def say_open(told: Sequence[Asked]) -> str:
    """Say how many words, and how many documents, are to be decided about."""
    documents = sum(isinstance(one, DocumentTelling) for one in told)
    words = len(told) - documents
    said = [count_words(documents, "document")] if documents else []
    if words:
        said.append("1 word or phrase" if words == 1 else f"{words} words or phrases")
    return f"{' and '.join(said)} may tell who somebody is"
