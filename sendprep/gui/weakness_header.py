"""The head of the workspace: number, working title, both judgements, and the way to the next."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from sendprep.domain.inspection import Inspection
from sendprep.domain.months import month_words
from sendprep.domain.weakness import Confidence, OwnView, Weakness
from sendprep.domain.working_title import working_title
from sendprep.gui.cells import paint_number_tag
from sendprep.gui.forms.ui_weakness_header import Ui_WeaknessHeader
from sendprep.gui.icons import BUTTON, icon, state_of
from sendprep.gui.sign import show_sign

_TAG = 30
_LEAST_BOX = 90
_CONFIDENCES = (
    (Confidence.NOT_SAID, "How sure?"),
    (Confidence.HIGH, "High confidence"),
    (Confidence.MODERATE, "Moderate confidence"),
    (Confidence.LOW, "Low confidence"),
)


class WeaknessHeader(QWidget):
    """The head; its signals say what the user wants, and the page does it."""

    renamed = Signal(str)
    judged = Signal(object)
    trusted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_WeaknessHeader()
        self.ui.setupUi(self)
        self._number = 0
        self.ui.tag.setFixedSize(_TAG, _TAG)
        self.ui.tag.installEventFilter(self)
        self.ui.title.installEventFilter(self)
        self.ui.rename.installEventFilter(self)
        self.ui.rename.hide()
        self.ui.rename.editingFinished.connect(self._rename_done)
        for box in (self.ui.view, self.ui.confidence):
            box.setMinimumWidth(_LEAST_BOX)
        self._dress_buttons()
        self._fill_choices()

    def show_weakness(self, one: Weakness, inspection: Inspection, place: int, count: int) -> None:
        """Show a weakness: the `place`-th of `count`."""
        if one.number != self._number:
            self.ui.rename.hide()
            self.ui.title.show()
        self._number = one.number
        self.ui.tag.setAccessibleName(f"Weakness {one.number}")
        self.ui.tag.update()
        self.ui.title.setText(one.title)
        self.ui.rename.setPlaceholderText(working_title(one.text))
        self.ui.count.setText(f"{place} of {count}")
        self.ui.previous.setEnabled(place > 1)
        self.ui.next.setEnabled(place < count)
        self._show_judgement(one, inspection)
        for box, value in ((self.ui.view, one.own_view), (self.ui.confidence, one.confidence)):
            with QSignalBlocker(box):
                box.setCurrentIndex(box.findData(value))

    def start_renaming(self) -> None:
        """Let the user write another working title (F2); empty, it becomes the suggested one."""
        self.ui.rename.setText(self.ui.title.text())
        self.ui.title.hide()
        self.ui.rename.show()
        self.ui.rename.setFocus()
        self.ui.rename.selectAll()

    def narrow(self, narrow: bool, single: bool) -> None:
        """Leave out what has no room in a narrow window, and more where one pane is all."""
        ui = self.ui
        often: tuple[QWidget, ...] = (ui.viewLabel, ui.divider, ui.count, ui.inspectors)
        seldom: tuple[QWidget, ...] = (ui.confidence, ui.place)
        for part in often:
            part.setHidden(narrow)
        for part in seldom:
            part.setHidden(single)
        self.ui.add.setText("" if single else "Evidence")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Paint the number tag; open the title by a double click; leave it by Esc."""
        if watched is self.ui.tag and isinstance(event, QPaintEvent):
            painter = QPainter(self.ui.tag)
            paint_number_tag(painter, self.ui.tag.rect(), self._number, selected=True)
            painter.end()
            return True
        if watched is self.ui.title and isinstance(event, QMouseEvent):
            if event.type() is QEvent.Type.MouseButtonDblClick:
                self.start_renaming()
                return True
        elif watched is self.ui.rename and isinstance(event, QKeyEvent):
            return self._rename_key(event)
        return super().eventFilter(watched, event)

    def _rename_key(self, event: QKeyEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.ui.rename.setText(self.ui.title.text())
            self._rename_done()
            return True
        return False

    def _rename_done(self) -> None:
        if self.ui.rename.isHidden():
            return
        title = self.ui.rename.text().strip() or self.ui.rename.placeholderText()
        self.ui.rename.hide()
        self.ui.title.show()
        if title and title != self.ui.title.text():
            self.renamed.emit(title)

    def _show_judgement(self, one: Weakness, inspection: Inspection) -> None:
        state = state_of(one.judgement)
        when = month_words(inspection.letter_date) if inspection.letter_date else ""
        self.ui.inspectors.setText(f"Inspectors, {when}:" if when else "Inspectors:")
        show_sign(self.ui.judgementIcon, state.icon, state.colour, 14)
        self.ui.judgement.setText(state.words)
        _ink(self.ui.judgement, state.colour)
        self.ui.place.setText(f"  ·  letter, page {one.page}" if one.page else "")

    def _dress_buttons(self) -> None:
        self.ui.previous.setIcon(icon("ph.caret-up"))
        self.ui.next.setIcon(icon("ph.caret-down"))
        self.ui.add.setIcon(icon("ph.plus"))
        self.ui.add.setIconSize(BUTTON)

    def _fill_choices(self) -> None:
        _fill(self.ui.view, [(view, view.words) for view in OwnView])
        for place, view in enumerate(OwnView):
            state = state_of(view)
            self.ui.view.setItemIcon(place, icon(state.icon, state.colour))
        _fill(self.ui.confidence, list(_CONFIDENCES))
        self.ui.view.activated.connect(lambda _: self.judged.emit(self.ui.view.currentData()))
        self.ui.confidence.activated.connect(
            lambda _: self.trusted.emit(self.ui.confidence.currentData())
        )


def _fill(
    box: QComboBox, choices: list[tuple[OwnView, str]] | list[tuple[Confidence, str]]
) -> None:
    for value, words in choices:
        box.addItem(words, value)


def _ink(label: QLabel, token: str) -> None:
    """Give a label the ink of a state; the style sheet reads it anew."""
    if label.property("ink") != token:
        label.setProperty("ink", token)
        label.style().unpolish(label)
        label.style().polish(label)
