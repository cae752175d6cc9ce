"""From which editions something is kept out, and why: two ticks and a line, wherever they stand."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QObject, QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit

from sendprep.bank.bank import Bank
from sendprep.domain.edition_filter import may_show
from sendprep.domain.editions import Edition, Withheld
from sendprep.domain.evidence import Evidence
from sendprep.gui.narrative_line import SavedLine

_STATES = Qt.CheckState
_BY_MARKING = "Its confidentiality keeps it out of this edition"


def kept_out_by_marking(chosen: Sequence[Evidence]) -> frozenset[Edition]:
    """Return the editions that may have none of these documents, as they are marked."""
    return frozenset(
        edition for edition in Edition if not any(may_show(one, edition, ()) for one in chosen)
    )


class KeptOut(QObject):
    """Shows what the bank withholds of some places, and stores each change as one step."""

    def __init__(
        self, bank: Bank, ticks: Mapping[Edition, QCheckBox], because: QLineEdit, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bank, self._ticks, self._line = bank, ticks, because
        self._places, self._what = tuple[str, ...](), ""
        for edition, tick in ticks.items():
            tick.setAccessibleName(f"Keep out of the {edition.words.lower()}")
            tick.clicked.connect(lambda _, one=edition: self._turn(one))
        self._because = SavedLine(because, self._save_reason)

    def show(
        self, places: Sequence[str], what: str, marked: Collection[Edition] = frozenset()
    ) -> None:
        """Show what is kept out of these, which are called so; a reason not saved yet is first.

        From editions that are `marked`, their confidentiality keeps them out already.
        """
        if tuple(places) != self._places:
            self._because.save_now()
        self._places, self._what = tuple(places), what
        held = self._held()
        for edition, tick in self._ticks.items():
            count = sum(one.edition is edition for one in held)
            tick.setEnabled(edition not in marked)
            tick.setToolTip(_BY_MARKING if edition in marked else "")
            is_out = edition in marked or count == len(places)
            some = _STATES.Checked if is_out else _STATES.PartiallyChecked
            with QSignalBlocker(tick):
                tick.setCheckState(some if count or edition in marked else _STATES.Unchecked)
        self._line.setVisible(bool(held))
        reasons = {one.because for one in held}
        self._because.show_text(reasons.pop() if len(reasons) == 1 else "")

    def save_now(self) -> bool:
        """Save a reason that is typed."""
        return self._because.save_now()

    def _held(self) -> list[Withheld]:
        return [one for one in self._bank.withheld.all() if one.place in self._places]

    def _turn(self, edition: Edition) -> None:
        """Keep all places out of an edition, or let them in if all are kept out."""
        out = {one.place for one in self._held() if one.edition is edition}
        lets_in = out == set(self._places)
        label = "Let {} into an edition" if lets_in else "Keep {} out of an edition"
        with self._bank.change(label.format(self._what)):
            for place in self._places:
                if lets_in:
                    self._bank.withheld.give_back(edition, place)
                elif place not in out:
                    self._bank.withheld.put(Withheld(edition, place, self._line.text().strip()))

    def _save_reason(self, because: str) -> None:
        if held := self._held():
            with self._bank.change(f"Why {self._what} is kept out"):
                for one in held:
                    self._bank.withheld.put(Withheld(one.edition, one.place, because.strip()))
