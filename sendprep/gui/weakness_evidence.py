"""The evidence pane: what is linked to the weakness or the chosen finding, and its gaps."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QIcon,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QListView, QWidget

from sendprep.bank.bank import Bank
from sendprep.domain.evidence import Link
from sendprep.domain.gaps import Gap
from sendprep.domain.weakness import Weakness
from sendprep.gui import look
from sendprep.gui.forms.ui_evidence_pane import Ui_WeaknessEvidence
from sendprep.gui.icons import BUTTON, icon
from sendprep.gui.key_button import add_action
from sendprep.gui.lazy_rows import LazyRows
from sendprep.gui.newer_versions import NewerVersions
from sendprep.gui.sign import show_sign
from sendprep.gui.weakness_audits import WeaknessAudits
from sendprep.gui.weakness_gaps import GapDelegate, gap_rows
from sendprep.gui.weakness_links import LinkDelegate, LinkRow
from sendprep.gui.words import count_words

if TYPE_CHECKING:
    from sendprep.services.find_again import Newer

_NO_GAP = "No gap by the rules in use. An inspector may still ask: see the likely questions."
_NO_LINK = (
    "Nothing is filed for {what} yet. Press Ctrl+L to link something you hold, or drop a file here."
)
_COUNTING = "Counting what is missing …"
_EVIDENCE, _GAPS, _AUDITS = 0, 1, 2


class WeaknessEvidence(QWidget):
    """The pane; its signals carry what the user wants, and the page does it."""

    open_evidence = Signal(str, int)
    files_dropped = Signal(list)
    link_wanted = Signal()
    edit_wanted = Signal(object)
    remove_wanted = Signal(object)
    finding_wanted = Signal(str)
    audit_wanted = Signal(str, str)
    """The id of an audit round, and the code of a criterion."""

    def __init__(self, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bank = bank
        self._shown: tuple[str, str, dict[str, str]] | None = None
        self._dropping, self._what, self._no_gap = "", "this weakness", _NO_GAP
        self.ui = Ui_WeaknessEvidence()
        self.ui.setupUi(self)
        self._links: LazyRows[LinkRow] = LazyRows(
            self._read_rows,
            says=lambda row: row.sentence,
            name=lambda row: row.evidence.title,
            parent=self,
        )
        self._newer = NewerVersions(bank, self)
        self._newer.found.connect(self._links.read_again)
        self._gaps = gap_rows()
        self.audits = WeaknessAudits(self.ui.audits, bank, self)
        self.setAcceptDrops(True)
        self._set_up_views()
        self._connect()

    @property
    def chosen(self) -> Link | None:
        """The link that is chosen in the list."""
        index = self.ui.links.currentIndex()
        return self._links.row(index.row()).link if index.isValid() else None

    def show_weakness(self, weakness: Weakness, codes: dict[str, str], finding_id: str) -> None:
        """Show the links of a weakness, or of one of its findings; `codes` by finding id."""
        shown = (weakness.id, finding_id, codes)
        if shown == self._shown:
            return
        self._shown = shown
        self._what = f"finding {codes[finding_id]}" if finding_id in codes else "this weakness"
        self.audits.show_weakness(weakness.id)
        self._fill_filter(codes, finding_id)
        self._show_links(weakness.id, finding_id)

    def forget(self) -> None:
        """Read the links again when they are shown next, as they have changed."""
        self._shown = None

    def show_gaps(self, gaps: Sequence[Gap] | None) -> None:
        """Show the gaps of the weakness, the most useful fix first; None while they are counted."""
        if gaps is None or list(gaps) != list(self._gaps.rows):
            self._gaps.set_rows(gaps or [])
        self._no_gap = _COUNTING if gaps is None else _NO_GAP
        self.ui.tabs.setTabText(_GAPS, "Gaps" if gaps is None else f"Gaps  {len(gaps)}")
        self.ui.warningIcon.setVisible(bool(gaps))
        nothing = _COUNTING if gaps is None else "No gap by the rules in use"
        self.ui.warning.setText(gaps[0].why if gaps else nothing)
        self._show_tab()

    def first_stop(self) -> QWidget:
        """Return where the keyboard comes in: the list that is shown, or the button under it."""
        lists = (self.ui.links, self.ui.gaps, self.ui.audits)
        return next((one for one in lists if one.isVisible()), self.ui.link)

    def point_at(self, number: int) -> None:
        """Choose the evidence with this number, if it is listed."""
        found = self._bank.evidence.by_number(number)
        of_it = {link.id for link in self._bank.links.of_evidence(found.id)} if found else set()
        place = min((self._links.place_of(one) for one in of_it & set(self._links.ids)), default=-1)
        if place >= 0:
            self.ui.links.setCurrentIndex(self._links.index(place, 0))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Say what dropping these files will do."""
        files = [url for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            them = "it" if len(files) == 1 else "them"
            count = count_words(len(files), "file")
            self._dropping = f"Add {count} and link {them} to {self._what}"
            event.acceptProposedAction()
            self._show_tab()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Forget the files."""
        self._dropping = ""
        self._show_tab()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Hand the files on; the window adds and links them."""
        self._dropping = ""
        self._show_tab()
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.files_dropped.emit(files)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Frame the pane while files hover over it."""
        super().paintEvent(event)
        if self._dropping:
            painter = QPainter(self)
            painter.setPen(QPen(look.colour("accent"), 2, Qt.PenStyle.DashLine))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
            painter.end()

    def _set_up_views(self) -> None:
        self.ui.links.setModel(self._links)
        self.ui.links.setItemDelegate(LinkDelegate(self.ui.links))
        # Rows are as high as their words need: those of thousands are measured bit by bit.
        self.ui.links.setLayoutMode(QListView.LayoutMode.Batched)
        self.ui.gaps.setModel(self._gaps)
        self.ui.gaps.setItemDelegate(GapDelegate(self.ui.gaps))
        self.ui.tabs.addTab("Evidence")
        self.ui.tabs.addTab("Gaps")
        self.ui.tabs.addTab("Audits")
        self.ui.link.setIcon(icon("ph.link-simple"))
        self.ui.link.setIconSize(BUTTON)
        self.ui.edit.setIcon(icon("ph.pencil-simple"))
        self.ui.remove.setIcon(icon("ph.trash"))
        show_sign(self.ui.warningIcon, "ph.warning-fill", "part", 16)

    def _connect(self) -> None:
        self.ui.tabs.currentChanged.connect(self._show_tab)
        self.ui.filter.activated.connect(
            lambda _: self.finding_wanted.emit(self.ui.filter.currentData())
        )
        self.audits.changed.connect(self._show_audits)
        self.audits.finding_wanted.connect(self.audit_wanted)
        self.ui.links.activated.connect(self._open)
        self.ui.links.selectionModel().currentChanged.connect(self._show_buttons)
        self.ui.link.clicked.connect(self.link_wanted)
        self.ui.edit.clicked.connect(self._edit)
        self.ui.remove.clicked.connect(self._remove)
        self.ui.links.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        add_action(self.ui.links, "Open the document", QIcon(), "", self._open_chosen)
        add_action(
            self.ui.links, "Open the newer version", QIcon(), "Ctrl+Return", self._open_newer
        )
        add_action(self.ui.links, "Edit this link", QIcon(), "F4", self._edit)
        add_action(self.ui.links, "Remove this link", QIcon(), "Del", self._remove)

    def _fill_filter(self, codes: dict[str, str], finding_id: str) -> None:
        with QSignalBlocker(self.ui.filter):
            self.ui.filter.clear()
            self.ui.filter.addItem(icon("ph.funnel-simple"), "The whole weakness", "")
            for one, code in codes.items():
                self.ui.filter.addItem(icon("ph.funnel-simple"), f"For finding {code}", one)
            self.ui.filter.setCurrentIndex(max(0, self.ui.filter.findData(finding_id)))

    def _show_links(self, weakness_id: str, finding_id: str) -> None:
        index = self.ui.links.currentIndex()
        chosen = self._links.ids[index.row()] if index.isValid() else ""
        everything = self._bank.links.ids_of(weakness_id)
        ids = self._bank.links.ids_of(weakness_id, finding_id) if finding_id else everything
        self._links.set_ids(ids)
        place = self._links.place_of(chosen)
        if place >= 0:
            self.ui.links.setCurrentIndex(self._links.index(place, 0))
        self.ui.shown.setText(f"{len(ids)} of {len(everything)}")
        self.ui.tabs.setTabText(_EVIDENCE, f"Evidence  {len(everything)}")
        self._show_tab()

    def _read_rows(self, ids: Sequence[str]) -> list[LinkRow]:
        links = self._bank.links.some(ids)
        evidence = self._bank.evidence.some([link.evidence_id for link in links])
        documents = {one.id: one for one in evidence}
        revisit = self._bank.inspection.get().revisit
        day = revisit.start if revisit else None
        codes, newer = self._about(), self._newer_of(links)
        return [
            LinkRow(
                link,
                documents[link.evidence_id],
                codes.get(link.finding_id or "", ""),
                day,
                newer=newer.get(link.excerpt_id or ""),
            )
            for link in links
        ]

    def _newer_of(self, links: Sequence[Link]) -> dict[str, "Newer"]:
        """Return how the words of links stand in newer versions, where there are any."""
        replaced = self._bank.evidence.replaced()
        quoted = [one.excerpt_id for one in links if one.excerpt_id and one.evidence_id in replaced]
        return self._newer.of(self._bank.excerpts.some(quoted)) if quoted else {}

    def _about(self) -> dict[str, str]:
        """Return the codes that rows name: none where all are of the finding that is chosen."""
        _, finding_id, codes = self._shown or ("", "", {})
        return {} if finding_id else codes

    def _show_tab(self) -> None:
        tab = self.ui.tabs.currentIndex()
        tabs: tuple[tuple[QListView, Sequence[object], str], ...] = (
            (self.ui.links, self._links.ids, _NO_LINK.format(what=self._what)),
            (self.ui.gaps, self._gaps.rows, self._no_gap),
            (self.ui.audits, self.audits.rows.rows, self.audits.nothing),
        )
        _, rows, empty = tabs[tab]
        self.ui.filterBar.setVisible(tab == _EVIDENCE)
        for place, (view, _, _) in enumerate(tabs):
            view.setVisible(place == tab and bool(rows) and not self._dropping)
        self.ui.nothing.setVisible(not rows or bool(self._dropping))
        self.ui.nothing.setText(self._dropping or empty)
        self._show_buttons()
        self.update()

    def _show_audits(self) -> None:
        count = self.audits.criteria
        self.ui.tabs.setTabText(_AUDITS, f"Audits  {count}" if count else "Audits")
        self._show_tab()

    def _show_buttons(self) -> None:
        on = self.ui.links.isVisibleTo(self) and self.chosen is not None
        self.ui.edit.setVisible(on)
        self.ui.remove.setVisible(on)

    def _open(self, index: QModelIndex) -> None:
        self.open_evidence.emit(self._links.row(index.row()).evidence.id, 0)

    def _open_chosen(self) -> None:
        if self.ui.links.currentIndex().isValid():
            self._open(self.ui.links.currentIndex())

    def _open_newer(self) -> None:
        index = self.ui.links.currentIndex()
        newer = self._links.row(index.row()).newer if index.isValid() else None
        if newer:
            page = newer.excerpt.page or 0 if newer.has_words else 0
            self.open_evidence.emit(newer.evidence.id, page)

    def _edit(self) -> None:
        if self.chosen:
            self.edit_wanted.emit(self.chosen)

    def _remove(self) -> None:
        if self.chosen:
            self.remove_wanted.emit(self.chosen)
