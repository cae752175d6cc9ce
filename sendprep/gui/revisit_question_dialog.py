"""The dialog that records a likely question and the line to take."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.narrative import cite
from sendprep.domain.revisit import Question
from sendprep.domain.revisit_seen import SeenRevisit
from sendprep.gui import icons
from sendprep.gui.citations_popup import CitePopup
from sendprep.gui.forms.ui_revisit_question import Ui_QuestionDialog
from sendprep.gui.key_button import add_action
from sendprep.gui.revisit_dialog import RecordDialog, offer_groups, offer_roles
from sendprep.services.plan_revisit import put_question

_ALL = ("", "")
_LONGEST = 90  # letters of a finding in the list
About = tuple[str, str]
"""The ids of a weakness and a finding, "" for none."""


class QuestionDialog(RecordDialog):
    """Asks what may be asked by whom about what, and for the answer with its evidence."""

    def __init__(self, bank: Bank, seen: SeenRevisit, question: Question, parent: QWidget) -> None:
        self._bank, self._seen, self._question = bank, seen, question
        self.ui = Ui_QuestionDialog()
        purpose = f"Change question {question.number}" if question.id else "Add a likely question"
        super().__init__(self.ui, purpose, parent)
        ui = self.ui
        ui.text.setPlainText(question.text)
        ui.line.setPlainText(question.line)
        self._offer_about()
        offer_groups(ui.group, "Any group", question.group)
        offer_roles(ui.who, seen.people, question.who)
        citing = add_action(self, "Cite evidence…", icons.icon("ph.quotes"), "Ctrl+K", self.cite)
        ui.cite.setIcon(citing.icon())
        ui.cite.clicked.connect(citing.trigger)
        ui.text.setFocus()

    def store(self) -> str:
        """Store the question."""
        ui = self.ui
        weakness_id, finding_id = self._about[ui.about.currentIndex()]
        question = replace(
            self._question,
            text=ui.text.toPlainText(),
            line=ui.line.toPlainText(),
            who=ui.who.currentText(),
            weakness_id=weakness_id or None,
            finding_id=finding_id or None,
            group=ui.group.currentData(),
        )
        return put_question(self._bank, question).id

    def cite(self) -> None:
        """Open the list of evidence at the caret of the line to take."""
        line = self.ui.line
        weakness_id, _ = self._about[self.ui.about.currentIndex()]
        linked = {one.evidence_id for one in self._bank.links.of_weakness(weakness_id)}
        popup = CitePopup(self._bank, linked, self)
        popup.chosen.connect(self._insert)
        caret, ground = line.cursorRect(), line.viewport()
        above = ground.mapToGlobal(caret.topLeft()).y()
        popup.open_below(ground.mapToGlobal(caret.bottomLeft()), above)

    def _insert(self, number: int, page: int) -> None:
        line = self.ui.line
        cursor = line.textCursor()
        before = line.document().characterAt(cursor.selectionStart() - 1)
        touching = cursor.selectionStart() > 0 and not before.isspace()
        cursor.insertText((" " if touching else "") + cite(number, page or None))
        line.setFocus()

    def _offer_about(self) -> None:
        """Offer all weaknesses, each, and each of its findings."""
        box, self._about = self.ui.about, [_ALL]
        box.addItem("All weaknesses")
        for weakness in self._seen.weaknesses:
            box.addItem(f"{weakness.number}  {weakness.title}")
            self._about.append((weakness.id, ""))
            for one in self._seen.findings.values():
                if one.weakness_id == weakness.id:
                    box.addItem(f"{weakness.number}.{one.number}  {_short(one.text)}")
                    self._about.append((weakness.id, one.id))
        held = (self._question.weakness_id or "", self._question.finding_id or "")
        box.setCurrentIndex(self._about.index(held) if held in self._about else 0)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"
