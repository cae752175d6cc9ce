"""Which weaknesses a criterion counts towards: one line beside it, and the menu that changes it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.weakness import Weakness
from sendprep.gui import icons
from sendprep.gui.key_button import add_action, let_do
from sendprep.services.follow_up import link_criterion, unlink_criterion
from sendprep.services.see_follow_up import see_counted

COUNTED = frozenset({"criterion_links", "weaknesses"})
_LONGEST = 60  # letters of a title in the menu


class CountsTowards(QWidget):
    """The line for one criterion; a letter opens the menu wherever its owner lets it."""

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank, self._instrument, self._code = bank, "", ""
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.choose = QPushButton("Choose…")
        self.choose.setProperty("kind", "link")
        self.choose.setAccessibleName("Choose the weaknesses that this criterion counts towards")
        self.action = add_action(
            self, "Counts towards…", icons.icon("ph.link-simple"), "W", self.open_menu
        )
        let_do(self.action, self.choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignTop)

    def show_criterion(self, instrument_id: str, code: str) -> None:
        """Show what a criterion counts towards."""
        self._instrument, self._code = instrument_id, code
        self.refresh()

    def refresh(self, tables: frozenset[str] = frozenset()) -> None:
        """Read it again if it may have changed."""
        if self._code and (not tables or tables & COUNTED):
            self.words.setText(towards(see_counted(self._bank, self._instrument).get(self._code)))

    def open_menu(self) -> None:
        """Let weaknesses be chosen under the button."""
        if self._code:
            at = self.choose.mapToGlobal(QPoint(0, self.choose.height()))
            weakness_menu(self._bank, self._instrument, self._code, self).popup(at)


def towards(weaknesses: Sequence[Weakness] | None) -> str:
    """Return in words what a criterion counts towards."""
    if not weaknesses:
        return "Counts towards no weakness yet."
    numbers = [str(one.number) for one in weaknesses]
    if len(numbers) == 1:
        return f"Counts towards weakness {numbers[0]}, {weaknesses[0].title}."
    return f"Counts towards weaknesses {', '.join(numbers[:-1])} and {numbers[-1]}."


def weakness_menu(bank: Bank, instrument_id: str, code: str, parent: QWidget) -> QMenu:
    """Return a menu of all weaknesses, ticked where the criterion counts; its number chooses one.

    What is chosen counts, or no more, at once; undo takes it back.
    """
    menu = QMenu(f"{code} counts towards", parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(menu.title())
    menu.addAction(menu.title()).setEnabled(False)
    menu.addSeparator()
    chosen = {one.id for one in see_counted(bank, instrument_id).get(code, ())}
    for weakness in bank.weaknesses.all():
        action = menu.addAction(_entry(weakness))
        action.setCheckable(True)
        action.setChecked(weakness.id in chosen)
        deed = unlink_criterion if weakness.id in chosen else link_criterion
        action.triggered.connect(
            lambda _=False, do=deed, one=weakness: do(bank, instrument_id, code, one.id)
        )
    if not bank.weaknesses.all():
        menu.addAction("The bank has no weakness yet").setEnabled(False)
    return menu


def _entry(weakness: Weakness) -> str:
    """Return number and title; the key of a number of one figure is the figure."""
    key = "&" if weakness.number < 10 else ""
    title = weakness.title.replace("&", "&&")
    title = title if len(title) <= _LONGEST else f"{title[:_LONGEST].rstrip()}…"
    return f"{key}{weakness.number}  {title}"
