"""The weakness workspace: judge and prove, with the letter, our account and evidence at once."""

from collections import Counter
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.gaps import Gap, find_gaps
from sendprep.domain.narrative import Section
from sendprep.domain.weakness import Confidence, OwnView, Weakness
from sendprep.errors import SendprepError
from sendprep.gui.account import AccountPane
from sendprep.gui.account_versions import AccountVersions
from sendprep.gui.bands import Band, PaneBands
from sendprep.gui.citations import CitedText
from sendprep.gui.citations_popup import cite_into
from sendprep.gui.findings import LetterPane
from sendprep.gui.forms.ui_weaknesses import Ui_WeaknessesPage
from sendprep.gui.weakness_bands import LAYOUTS, Pane
from sendprep.gui.weakness_evidence import WeaknessEvidence
from sendprep.gui.weakness_header import WeaknessHeader
from sendprep.gui.weakness_linking import edit_link, link_evidence, remove_link
from sendprep.gui.weakness_list import WeaknessList
from sendprep.gui.worked_out import WorkedOut
from sendprep.progress import Progress
from sendprep.services.look_over import counted

_LEAST_WIDTH, _LEAST_HEIGHT, _LEAST_PANE = 480, 240, 180
_HEADER = 60
_COUNTED = frozenset(
    ("inspection", "weaknesses", "findings", "evidence", "links", "excerpts", "narrative")
)
_LINKED = frozenset(("inspection", "evidence", "links"))


class WeaknessesPage(QWidget):
    """The page; the window calls `refresh` after each change, and `save_now` before it leaves."""

    open_evidence = Signal(str, int)
    open_weakness = Signal(str)
    open_audit = Signal(str, str)
    """An audit round by its id, and the code of a criterion."""
    add_evidence = Signal()
    said = Signal(str)
    add_files = Signal(list, str, str)
    """Files that were dropped, the weakness they prove, and the finding or "" for the whole."""

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._weakness: Weakness | None = None
        self._gaps: list[Gap] | None = None
        self._counting = WorkedOut(self, bank, _count_gaps, self._keep_gaps)
        self.ui = Ui_WeaknessesPage()
        self.ui.setupUi(self)
        self.header = WeaknessHeader()
        self.list = WeaknessList()
        self.letter = LetterPane(bank)
        self.account = AccountPane(bank)
        self.evidence = WeaknessEvidence(bank)
        self._panes = dict(
            zip(Pane, (self.list, self.letter, self.account, self.evidence), strict=True)
        )
        self._lay_out()
        self._make_actions()
        self._connect()
        self.refresh()

    def show_weakness(self, weakness_id: str) -> None:
        """Show a weakness by its id; stays where it is if unsaved words could not be saved."""
        if self.save_now():
            self._weakness = self._bank.weaknesses.get(weakness_id)
            self._show()

    @property
    def sought(self) -> tuple[str, str]:
        """The weakness, and its chosen finding or "", for which evidence is looked at."""
        return self.weakness_id, self.letter.finding_id

    def show_section(self, weakness_id: str, section: Section) -> None:
        """Show a weakness with the caret in one section of our account."""
        self.show_weakness(weakness_id)
        self._bands.bring(Pane.ACCOUNT)
        self.account.go_to(section)

    def show_finding(self, weakness_id: str, finding_id: str) -> None:
        """Show a weakness with one of its findings chosen."""
        self.show_weakness(weakness_id)
        self._bands.bring(Pane.LETTER)
        self.letter.choose_finding(finding_id)

    @property
    def weakness_id(self) -> str:
        """The id of the weakness that is shown; "" when the bank has none."""
        return self._weakness.id if self._weakness else ""

    def panes(self) -> list[QWidget]:
        """Return where F6 goes from here: each pane's own first stop, the pane one is in whole."""
        stops = (
            self.list.ui.list,
            self.letter.ui.findings,
            self.account.texts[self.account.current],
            self.evidence.first_stop(),
        )
        return self._bands.stops(stops, self.focusWidget())

    def save_now(self) -> bool:
        """Save all words now, before a lock, a close or an undo; False if that was refused."""
        return all([self.account.save_now(), self.letter.save_now()])

    def refresh(self, tables: frozenset[str] = frozenset()) -> None:
        """Read the bank again; the desk asks for it only while the page is shown."""
        known = {one.id: one for one in self._bank.weaknesses.all()}
        first = next(iter(known.values()), None)
        self._weakness = known.get(self._weakness.id, first) if self._weakness else first
        if not tables or tables & _COUNTED:
            self._counting.again()
        self.evidence.audits.refresh(tables)
        self._show(tables)

    def stop_reading(self) -> None:
        """Ask nothing more of a bank that is closed next."""
        self._counting.stop()
        self.evidence.audits.stop_reading()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Let the window become narrow: the bands then leave panes out."""
        return QSize(_LEAST_WIDTH, _LEAST_HEIGHT)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin with the focus in the page's first list."""
        super().showEvent(event)
        if self.focusWidget() is None:
            self.list.ui.list.setFocus()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self.ui.header)
        row.addStrut(_HEADER)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.header)
        self._bands = PaneBands(self, self.ui.bands, self.ui.panes, self._panes, LAYOUTS)
        self._bands.changed.connect(self._enter_band)
        for pane in self._panes.values():
            pane.setMinimumWidth(_LEAST_PANE)
        self.ui.column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for place, stretch in enumerate((0, 1, 2, 0)):
            self.ui.panes.setStretchFactor(place, stretch)

    def _make_actions(self) -> None:
        self._add("Rename", "F2", self.header.start_renaming)
        self._add("Cite evidence", "Ctrl+K", self._cite)
        self._add("Link evidence", "Ctrl+L", self._link)
        self._add("What changed", "Ctrl+Shift+V", self._show_versions)

    def _add(self, words: str, key: str, slot: object) -> None:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(slot)
        self.addAction(action)

    def _connect(self) -> None:
        head = self.header
        head.ui.previous.clicked.connect(lambda: self._step(-1))
        head.ui.next.clicked.connect(lambda: self._step(1))
        head.ui.add.clicked.connect(self.add_evidence)
        head.renamed.connect(self._rename)
        head.judged.connect(self._judge)
        head.trusted.connect(self._trust)
        self.list.picked.connect(self._picked)
        self.letter.open_evidence.connect(self.open_evidence)
        self.letter.finding_chosen.connect(lambda _: self._show_evidence())
        self.letter.response.text.opened.connect(self._open_number)
        self.letter.response.text.pointed.connect(self.evidence.point_at)
        self.letter.response.text.refused.connect(self._say_refusal)
        self.account.opened.connect(self._open_number)
        self.account.pointed.connect(self.evidence.point_at)
        self.account.cite_wanted.connect(self._cite)
        self.account.versions_wanted.connect(self._show_versions)
        self._connect_evidence()

    def _connect_evidence(self) -> None:
        pane = self.evidence
        pane.open_evidence.connect(self.open_evidence)
        pane.audit_wanted.connect(self.open_audit)
        pane.finding_wanted.connect(self.letter.choose_finding)
        pane.link_wanted.connect(self._link)
        pane.edit_wanted.connect(lambda link: edit_link(self._bank, link, self))
        pane.remove_wanted.connect(lambda link: remove_link(self._bank, link))
        pane.files_dropped.connect(self._drop)

    def _show(self, tables: frozenset[str] = frozenset()) -> None:
        one = self._weakness
        self.ui.nothing.setVisible(one is None)
        for part in (self.ui.header, self.ui.panesArea):
            part.setVisible(one is not None)
        if one is None:
            return
        self._show_around(one)
        self.letter.show_weakness(one)
        self.account.show_weakness(one)
        if not tables or "evidence" in tables:
            held = self._bank.evidence.page_counts()
            self.account.set_held(held)
            self.letter.response.set_held(held)
        if not tables or tables & _LINKED:
            self.evidence.forget()
        self._show_evidence()

    def _keep_gaps(self, gaps: list[Gap]) -> None:
        self._gaps = gaps
        if self._weakness:
            self._show_gaps(self._weakness, self._bank.weaknesses.all())

    def _show_gaps(self, one: Weakness, everything: list[Weakness]) -> None:
        """Show in the list and beside it what is missing, once it is counted."""
        counts = own = None
        if self._gaps is not None:
            counts = Counter(gap.weakness for gap in self._gaps if gap.weakness is not None)
            own = [gap for gap in self._gaps if gap.weakness == one.number]
        self.list.show_rows(everything, counts, one.id)
        self.list.choose(one.id)
        self.evidence.show_gaps(own)

    def _show_around(self, one: Weakness) -> None:
        """Show the list, the gaps and the head."""
        everything = self._bank.weaknesses.all()
        self._show_gaps(one, everything)
        place = 1 + [other.id for other in everything].index(one.id)
        inspection = self._bank.inspection.get()
        self.header.show_weakness(one, inspection, place, len(everything))

    def _show_evidence(self) -> None:
        if self._weakness:
            codes = self.letter.finding_codes
            self.evidence.show_weakness(self._weakness, codes, self.letter.finding_id)

    def _picked(self, weakness_id: str) -> None:
        self.show_weakness(weakness_id)
        if self._weakness and self._weakness.id != weakness_id:
            self.list.choose(self._weakness.id)

    def _step(self, by: int) -> None:
        ids = [one.id for one in self.list.weaknesses]
        if self._weakness and self._weakness.id in ids:
            place = ids.index(self._weakness.id) + by
            if 0 <= place < len(ids):
                self.show_weakness(ids[place])

    def _rename(self, title: str) -> None:
        one = self._bank.weaknesses.get(self.weakness_id)
        self._store(f"Rename weakness {one.number}", replace(one, title=title))

    def _judge(self, view: OwnView) -> None:
        one = self._bank.weaknesses.get(self.weakness_id)
        label = f"Judge weakness {one.number}: {view.words.lower()}"
        self._store(label, replace(one, own_view=view))

    def _trust(self, confidence: Confidence) -> None:
        one = self._bank.weaknesses.get(self.weakness_id)
        words = confidence.words.lower() or "confidence not said"
        label = f"Judge weakness {one.number}: {words}"
        self._store(label, replace(one, confidence=confidence))

    def _store(self, label: str, weakness: Weakness) -> None:
        if weakness != self._bank.weaknesses.get(weakness.id):
            with self._bank.change(label):
                self._bank.weaknesses.update(weakness)

    def _open_number(self, number: int, page: int) -> None:
        found = self._bank.evidence.by_number(number)
        if found:
            self.open_evidence.emit(found.id, page)

    def _cite(self) -> None:
        if self._weakness is None:
            return
        focused = self.focusWidget()
        current = self.account.texts[self.account.current]
        text = focused if isinstance(focused, CitedText) and focused.isVisible() else current
        linked = self._bank.links.cited_for(self._weakness.id)
        cite_into(text, self._bank, linked, self)

    def _link(self) -> None:
        if self._weakness and self.save_now():
            link_evidence(self._bank, self._weakness, self.letter.finding_id, self)

    def _say_refusal(self, refusal: SendprepError) -> None:
        self.said.emit(f"Not saved yet. {refusal.happened} Your words are kept on this page.")

    def _drop(self, files: list[object]) -> None:
        if self._weakness:
            self.add_files.emit(files, self._weakness.id, self.letter.finding_id)

    def _show_versions(self) -> None:
        if self._weakness and self.save_now():
            AccountVersions(self._bank, self._weakness, self.account.current, self).exec()

    def _enter_band(self, band: Band) -> None:
        self.list.fold(band is Band.NARROW)
        self.header.narrow(band in (Band.NARROW, Band.SINGLE), band is Band.SINGLE)


def _count_gaps(bank: Bank, progress: Progress) -> list[Gap]:
    return find_gaps(counted(bank, progress=progress))
