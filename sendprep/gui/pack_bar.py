"""The bar over the pages of a binder: for whom, on which paper, how many copies, which issue."""

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.binder import Binding
from sendprep.domain.editions import Edition
from sendprep.domain.pack import IssueFacts
from sendprep.gui.cases_draw_dialogs import inset
from sendprep.gui.forms.ui_pack_bar import Ui_PackBar
from sendprep.gui.icons import icon
from sendprep.gui.laid_out import widgets_in
from sendprep.gui.pack_choice import PackChoice
from sendprep.gui.pack_documents import PACK, WEAKNESS_SHEET
from sendprep.gui.segments import Choice
from sendprep.gui.words import day_words

_EDITIONS = (
    Choice(Edition.INSPECTOR, "Inspectors", "i", Edition.INSPECTOR.words),
    Choice(Edition.BOARD, "Board", "b", Edition.BOARD.words),
    Choice(Edition.PARENTS, "Families", "f", Edition.PARENTS.words),
)
_GAP = 16
"""Pixels between two parts, as the form has them."""
_LEAST = 180
_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class PackBar(QFrame):
    """Shows the chosen recipe, and stores what is chosen here; parts go below where it is narrow.

    Where the window is low, all but the edition is folded away until it is asked for.
    `give_out_wanted` tells that the binder is to be given out as its next issue.
    """

    give_out_wanted = Signal()

    def __init__(self, bank: Bank, choice: PackChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank, self._choice = bank, choice
        self._key, self._is_low = "", False
        self._facts: IssueFacts | None = None
        self.ui = Ui_PackBar()
        self.ui.setupUi(self)
        ui = self.ui
        ui.edition.set_choices(_EDITIONS)
        for binding in Binding:
            ui.binding.addItem(binding.words, binding)
        inset(ui.copies)
        ui.edition.chosen.connect(choice.choose_edition)
        ui.binding.activated.connect(lambda _: self._take_binding())
        ui.weakness.activated.connect(lambda _: self._take_weakness())
        ui.copies.editingFinished.connect(self._take_copies)
        ui.giveOut.clicked.connect(self.give_out_wanted)
        ui.more.toggled.connect(lambda _: self._show_parts())
        ui.more.setIcon(icon("ph.sliders-horizontal", "text"))
        ui.more.hide()

    def read(self, key: str) -> None:
        """Show what goes for a document."""
        ui, recipe = self.ui, self._choice.printed
        ui.edition.choose(recipe.edition)
        ui.binding.setCurrentIndex(ui.binding.findData(recipe.binding))
        with QSignalBlocker(ui.copies):
            ui.copies.setValue(recipe.copies)
        self._show_weaknesses()
        self._key = key
        self._show_parts()

    def make_room(self, is_low: bool) -> None:
        """Fold away what is seldom changed, where the pages need every line."""
        if is_low is not self._is_low:
            self._is_low = is_low
            self._show_parts()

    def show_issue(self, facts: IssueFacts) -> None:
        """Show which issue a binder would be, or is."""
        ui, self._facts = self.ui, facts
        words = f"Give out as issue {facts.number}"
        ui.giveOut.setText(words)
        ui.giveOut.setAccessibleName(words)
        ui.issue.setText(f"Issue {facts.number}, given out {day_words(facts.made)}")
        self._show_parts()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Its parts go below each other before it is too narrow for them."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Set the parts anew when there is more room or less, or one needs more."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self._fit()
        return super().event(event)

    def _show_parts(self) -> None:
        ui, key, facts = self.ui, self._key, self._facts
        has_more = self._is_low and key in (PACK, WEAKNESS_SHEET)
        is_open = not has_more or ui.more.isChecked()
        is_pack = key == PACK and is_open
        ui.more.setVisible(has_more)
        ui.editionLabel.setVisible(not has_more)
        _show(ui.bindingPart, is_open and key in (PACK, WEAKNESS_SHEET))
        _show(ui.weaknessPart, key == WEAKNESS_SHEET)
        _show(ui.copiesPart, is_pack)
        ui.issue.setVisible(is_pack and facts is not None and not facts.is_draft)
        ui.giveOut.setVisible(is_pack and facts is not None and facts.is_draft)
        self._fit()

    def _show_weaknesses(self) -> None:
        chosen = self._choice.weakness
        self.ui.weakness.clear()
        for one in self._bank.weaknesses.all():
            self.ui.weakness.addItem(f"{one.number}  {one.title}", one.id)
        self.ui.weakness.setCurrentIndex(self.ui.weakness.findData(chosen.id if chosen else ""))

    def _take_binding(self) -> None:
        self._choice.alter("Paper of a binder", binding=self.ui.binding.currentData())

    def _take_weakness(self) -> None:
        self._choice.choose_weakness(str(self.ui.weakness.currentData()))

    def _take_copies(self) -> None:
        self._choice.alter("Copies of a binder", copies=self.ui.copies.value())

    def _fit(self) -> None:
        """Set rows below each other where their parts find no room side by side."""
        ui, edges = self.ui, self.ui.rows.contentsMargins()
        room = self.width() - edges.left() - edges.right()
        first = _wide(ui.editionPart, ui.bindingPart, ui.weaknessPart)
        second = _wide(ui.copiesPart) + ui.issue.isVisibleTo(self) * ui.issue.sizeHint().width()
        second += ui.giveOut.isVisibleTo(self) * ui.giveOut.sizeHint().width() + _GAP
        rows = ((ui.rows, first + second + _GAP <= room), (ui.firstRow, first <= room))
        below = _GAP // 4 if self._is_low else _GAP // 2
        ways = [(_ACROSS, _GAP) if fits else (_DOWN, below) for _, fits in rows]
        if [(row.direction(), row.spacing()) for row, _ in rows] != ways:
            for (row, _), (way, gap) in zip(rows, ways, strict=True):
                row.setDirection(way)
                row.setSpacing(gap)
            ui.rows.invalidate()
            self.updateGeometry()  # it is higher now, or lower


def _wide(*parts: QLayout) -> int:
    """Return how wide parts are side by side, whichever way they stand now."""
    return sum(one.sizeHint().width() + _GAP for one in parts if one.sizeHint().width())


def _show(part: QLayout, is_seen: bool) -> None:
    for widget in widgets_in(part):
        widget.setVisible(is_seen)
