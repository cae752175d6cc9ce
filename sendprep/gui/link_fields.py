"""The fields of a link, wherever one is made: what it does, how far it goes, and why."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox

from sendprep.domain.evidence import Link, Role, Rung
from sendprep.domain.identity import new_id
from sendprep.domain.weakness import Finding, Weakness
from sendprep.gui.forms.ui_evidence_link_form import Ui_EvidenceLinkForm
from sendprep.gui.forms.ui_excerpt_form import Ui_ExcerptForm
from sendprep.gui.forms.ui_link_dialog import Ui_LinkDialog
from sendprep.gui.segments import Choice

_Form = Ui_LinkDialog | Ui_EvidenceLinkForm | Ui_ExcerptForm
_MOST_LISTED = 40
_ROLES = (
    Choice(Role.SUPPORTS, "Supports", "s"),
    Choice(Role.PARTLY, "Partly", "p"),
    Choice(Role.CONTRADICTS, "Contradicts", "c"),
    Choice(Role.CONTEXT, "Context", "x"),
)
_RUNG_WORDS = {
    Rung.ACTIVITY: "something was done",
    Rung.OUTPUT: "something came of it that can be counted",
    Rung.EMBEDDED: "it is how work is done now",
    Rung.IMPACT: "a measured change after the action",
    Rung.LIVED_EXPERIENCE: "families say that it is different",
}
_RUNGS = tuple(
    Choice(rung, str(rung.value), str(rung.value), f"{rung.value}, {rung.words}") for rung in Rung
)


class LinkFields(QObject):
    """The fields of the dialog and of the forms beside a document; each rung says what it means."""

    def __init__(self, ui: _Form, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        ui.role.set_choices(_ROLES)
        ui.rung.set_choices(_RUNGS)
        ui.rung.chosen.connect(lambda _: self._say_rung())
        self._say_rung()

    @property
    def rung(self) -> Rung:
        """The rung that is chosen."""
        return Rung(self._ui.rung.value())

    def show_link(self, link: Link) -> None:
        """Show what a link says."""
        self._ui.role.choose(link.role)
        self._ui.rung.choose(link.rung)
        self._ui.why.setText(link.why)
        self._say_rung()

    def said(self, link: Link) -> Link:
        """Return a link with what the fields say."""
        role, why = Role(self._ui.role.value()), self._ui.why.text().strip()
        return replace(link, role=role, rung=self.rung, why=why)

    def quote(self, text: str, most: int) -> None:
        """Show the words that the link is about, cut after so many letters."""
        self._ui.words.setText(f"“{text}”" if len(text) <= most else f"“{text[:most].rstrip()}…”")
        self._ui.words.setToolTip(text)

    def _say_rung(self) -> None:
        self._ui.rungWords.setText(f"{self.rung.words}: {_RUNG_WORDS[self.rung]}")


def list_weaknesses(box: QComboBox, weaknesses: Iterable[Weakness], chosen: str) -> None:
    """List weaknesses with their numbers, without telling that another is chosen, if any."""
    with QSignalBlocker(box):
        box.clear()
        for one in weaknesses:
            box.addItem(f"{one.number}  {one.title}", one.id)
        box.setCurrentIndex(box.findData(chosen))


def list_findings(box: QComboBox, number: int, findings: Iterable[Finding], chosen: str) -> None:
    """List the findings of a weakness by their first words, after the weakness as a whole."""
    with QSignalBlocker(box):
        box.clear()
        box.addItem("The whole weakness", "")
        for one in findings:
            text = one.text
            cut = text if len(text) <= _MOST_LISTED else f"{text[:_MOST_LISTED].rstrip()}…"
            box.addItem(f"{number}.{one.number}  {cut}", one.id)
            box.setItemData(box.count() - 1, text, Qt.ItemDataRole.ToolTipRole)
        box.setCurrentIndex(max(0, box.findData(chosen)))


def new_link(evidence_id: str, weakness_id: str) -> Link:
    """Return a link that says nothing yet but what it is between."""
    return Link(new_id(), evidence_id, weakness_id, None, Role.SUPPORTS, Rung.ACTIVITY)
