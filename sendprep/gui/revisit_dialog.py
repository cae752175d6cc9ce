"""What the dialogs of the revisit page share: they store, or say what stands in the way."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sendprep.domain.revisit import Group, Person
from sendprep.errors import SendprepError
from sendprep.gui.cases_draw_dialogs import SaysMistakes, room_of, try_and_close
from sendprep.gui.date_field import DateField
from sendprep.gui.whole_area import WholeArea
from sendprep.reports.hash_words import grouped

_BODY = 10.0  # points of the usual size of text
_FRAME = 48  # logical pixels of the screen that the title bar of a dialog takes, and some air


class RecordForm(SaysMistakes, Protocol):
    """What every form of these dialogs has."""

    column: QVBoxLayout
    buttons: QHBoxLayout
    purpose: QLabel
    cancel: QPushButton
    accept: QPushButton

    def setupUi(self, dialog: QWidget) -> None:  # noqa: N802 - Qt's name
        """Draw the form into a dialog."""


class RecordDialog(QDialog):
    """Asks for a record; `stored` carries its id once the bank has it."""

    stored = Signal(str)

    def __init__(self, form: RecordForm, purpose: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._form = form
        self._area: WholeArea | None = None
        form.setupUi(self)
        form.purpose.setText(purpose)
        form.mistake.hide()
        self._widen()
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        form.cancel.clicked.connect(self.reject)
        form.accept.clicked.connect(lambda: try_and_close(self, form, self._tell_stored))
        form.accept.setDefault(True)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Be no higher than the screen: where fields do not give way, they scroll."""
        super().showEvent(event)
        if self.minimumSizeHint().height() > self.room and self._area is None:
            self._let_scroll()
        self.resize(self.width(), min(self.height(), self.room))

    @property
    def room(self) -> int:
        """How high it can be on its screen, without its title bar, in logical pixels."""
        return room_of(self)

    def grow(self, height: int) -> None:
        """Be as high as wanted, moved up where it would reach below the screen."""
        self.resize(self.width(), min(height, self.room))
        below = self.frameGeometry().bottom() - self.screen().availableGeometry().bottom()
        if below > 0:
            self.move(self.x(), self.y() - below)

    def store(self) -> str:
        """Store what the fields say, and return its id; SendprepError if it is refused."""
        raise NotImplementedError

    def _let_scroll(self) -> None:
        """Put the fields into an area; the buttons, and what stands in the way, stay below it."""
        form, edges = self._form, self._form.column.contentsMargins()
        focused = self.focusWidget()
        form.column.removeItem(form.buttons)
        form.column.removeWidget(form.mistake)
        held, self._area = QWidget(), WholeArea(self)
        held.setLayout(form.column)
        form.column.setContentsMargins(edges.left(), edges.top(), edges.right(), 0)
        self._area.setWidget(held)
        self._area.let_scroll(True)
        foot = QVBoxLayout()
        foot.setContentsMargins(edges.left(), 0, edges.right(), edges.bottom())
        foot.addWidget(form.mistake)
        foot.addLayout(form.buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)
        whole.addLayout(foot)
        whole.activate()  # so that it may be lower from now on
        if focused:
            focused.setFocus()

    def _widen(self) -> None:
        """Be as much wider as the text is larger, as far as the screen has room."""
        wide = int(self.minimumWidth() * QApplication.font().pointSizeF() / _BODY)
        self.setMinimumWidth(min(wide, self.screen().availableGeometry().width() - _FRAME))

    def _tell_stored(self) -> None:
        self.stored.emit(self.store())


def offer_roles(box: QComboBox, people: Iterable[Person], chosen: str) -> None:
    """Let a role be chosen or typed."""
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.addItems([one.role for one in people])
    box.setCurrentText(chosen)
    edit = box.lineEdit()
    if edit:
        edit.setCursorPosition(0)  # a long role is read from its beginning


def offer_groups(box: QComboBox, nobody: str, chosen: Group | None) -> None:
    """Let a group be chosen, or none of them."""
    box.addItem(nobody, None)
    for group in Group:
        box.addItem(group.words, group)
    box.setCurrentIndex(list(Group).index(chosen) + 1 if chosen else 0)


def hash_line(sha256: str) -> str:
    """Return a hash as people compare it, with its kind; "" for none."""
    return f"sha256 {' '.join(grouped(sha256).split())}" if sha256 else ""


def settle(what: str, *fields: DateField) -> None:
    """Read days as they were typed; SendprepError if one is none."""
    for field in fields:
        field.settle()
        if field.mistake:
            raise SendprepError(f"{what}: {field.mistake}", "Nothing was changed.")
