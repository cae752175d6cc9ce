"""Our response to one finding, and whether it answers it, at the foot of the letter's pane."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from sendprep.domain.narrative import PagesHeld, lost_words
from sendprep.domain.weakness import Answer, Finding
from sendprep.gui.citations import CitedText
from sendprep.gui.forms.ui_finding_response import Ui_FindingResponse
from sendprep.gui.segments import Choice

_ANSWERS = (
    Choice(Answer.ANSWERED, "Answered", "a"),
    Choice(Answer.PARTLY, "Partly", "p"),
    Choice(Answer.NO_ANSWER, "No answer yet", "n"),
)
_MOST = 150
_HINT = "What we say to this finding."


class FindingResponse(QWidget):
    """The editor of one response; its signals carry what is to be stored."""

    answered = Signal(object)
    closed = Signal()

    def __init__(self, text: CitedText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FindingResponse()
        self.ui.setupUi(self)
        self.text = text
        self._held: PagesHeld = {}
        text.setPlaceholderText(_HINT)
        text.least_lines = 2
        self._area = QScrollArea(self, widgetResizable=True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(self._area.focusPolicy().NoFocus)
        self._area.setWidget(text)
        self.ui.textColumn.addWidget(self._area)
        self.ui.answer.set_choices(_ANSWERS)
        self.ui.answer.chosen.connect(self.answered)
        self.ui.close.clicked.connect(self.closed)
        text.document().documentLayout().documentSizeChanged.connect(self._fit)
        text.textChanged.connect(self._show_lost)
        self._fit()

    def set_held(self, held: PagesHeld) -> None:
        """Tell which evidence the bank holds, and how many pages it has."""
        self._held = held
        self.text.set_held(held)
        self._show_lost()

    def show_finding(self, finding: Finding, code: str) -> None:
        """Show the response to a finding."""
        self.ui.heading.setText(f"Our response to {code}")
        self.text.setAccessibleName(f"Our response to finding {code}")
        self.text.show_text(finding.response)
        self.ui.answer.choose(finding.answer)

    def _show_lost(self) -> None:
        self.ui.warning.say(lost_words([self.text.text], self._held))

    def _fit(self) -> None:
        """Grow with the words, up to what leaves the findings their room; then it scrolls."""
        self._area.setFixedHeight(min(self.text.sizeHint().height() + 1, _MOST))
