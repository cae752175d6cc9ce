"""Every page of both windows, at each size and text size: nothing is cut, lost or without a name.

The checks themselves, and what each of them means, stand in `window_faults` and
`keyboard_faults`.
"""

import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import keyboard_faults
import pytest
import window_faults as faults
from cohorts_made import invented, workbook
from gate_steps import ready
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from sendprep.bank.bank import Bank
from sendprep.domain.privacy import Kind
from sendprep.gui import icons, look, pages
from sendprep.gui.cases import CasesPage
from sendprep.gui.cases_cohort import CohortTab
from sendprep.gui.cases_findings import FindingsTab
from sendprep.gui.cases_moderation import ModerationTab
from sendprep.gui.cases_tabs import Tab
from sendprep.gui.coverage import CoveragePage
from sendprep.gui.evidence import EvidencePage
from sendprep.gui.look import Scheme
from sendprep.gui.overview import OverviewPage
from sendprep.gui.pack_lines import EXHIBIT
from sendprep.gui.print_page import PrintPage
from sendprep.gui.review import ReviewPage
from sendprep.gui.revisit_page import RevisitPage
from sendprep.gui.revisit_parts import Part
from sendprep.gui.search import SearchPage
from sendprep.gui.start_window import StartWindow
from sendprep.gui.window import MainWindow
from sendprep.services.look_at_print import Telling
from sendprep.services.make_sample import make_sample

Check = Callable[[QWidget], list[str]]
Size = tuple[int, int]
WIDE, USUAL, STANDARD, NARROW, SINGLE = (
    (2560, 1392),
    (1366, 720),
    (1280, 672),
    (1093, 566),
    (683, 336),
)
_LONG = 20_000
_SETTLES = 20  # milliseconds in which layouts settle
_PLACES: tuple[Check, ...] = (
    faults.cut_words,
    faults.sideways,
    faults.outside,
    faults.overlaps,
)
_KEYS: tuple[Check, ...] = (
    keyboard_faults.nameless,
    keyboard_faults.lost_by_tab,
    keyboard_faults.unseen_focus,
    keyboard_faults.shared_keys,
)


@dataclass(frozen=True)
class Run:
    """One way to dress the program, and what is looked at in it."""

    scheme: Scheme
    percent: int
    sizes: tuple[Size, ...]
    checks: tuple[Check, ...]

    @property
    def name(self) -> str:
        """Say which run it is."""
        what = "keys" if self.checks is _KEYS else "places"
        return f"{self.scheme.value}-{self.percent}-{what}"


_RUNS = (
    Run(Scheme.LIGHT, 100, (WIDE, USUAL, STANDARD, NARROW, SINGLE), _PLACES),
    Run(Scheme.DARK, 115, (NARROW,), _PLACES),
    Run(Scheme.LIGHT, 130, (STANDARD,), _PLACES),
    Run(Scheme.LIGHT, 150, (USUAL, SINGLE), _PLACES),
    Run(Scheme.LIGHT, 100, (USUAL,), _KEYS),
    Run(Scheme.DARK, 100, (NARROW,), _KEYS),
)
every_run = pytest.mark.parametrize("run", _RUNS, ids=lambda run: run.name)


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bank of the sample area, made once; its papers lie beside it."""
    return make_sample(tmp_path_factory.mktemp("sample"), None)


@pytest.fixture(scope="session")
def letter_file(sample: Path) -> Path:
    """The letter of the sample area."""
    return next((sample.parent / "Papers").glob("*letter*.pdf"))


@pytest.fixture
def dress(qapp: QApplication) -> Iterator[Callable[[Run], None]]:
    """Dresses the program; afterwards it is as every other test finds it."""
    yield lambda run: look.apply(qapp, run.scheme, run.percent)
    look.apply(qapp, Scheme.LIGHT)


@every_run
def test_every_page_of_a_bank(
    run: Run, sample: Path, tmp_path: Path, dress: Callable[[Run], None], qtbot: QtBot
) -> None:
    dress(run)
    shutil.copyfile(sample, tmp_path / sample.name)
    window = MainWindow(Bank.open(tmp_path / sample.name, None, "R. Osei", "laptop"))
    qtbot.addWidget(window)
    _open(window, qtbot)
    found = [
        f"{page} {fault}" for page in _walk(window, qtbot) for fault in _faults(window, run, qtbot)
    ]
    window.close()
    assert not found, "\n".join(found)


@every_run
def test_every_page_before_a_bank(
    run: Run, letter_file: Path, dress: Callable[[Run], None], qtbot: QtBot
) -> None:
    dress(run)
    window = StartWindow()
    qtbot.addWidget(window)
    _open(window, qtbot)
    found = [
        f"{page} {fault}"
        for page in _walk_start(window, letter_file, qtbot)
        for fault in _faults(window, run, qtbot)
    ]
    window.close()
    assert not found, "\n".join(found)


def test_every_entry_of_a_menu_has_words(bank: Bank, qtbot: QtBot) -> None:
    window = MainWindow(bank)
    qtbot.addWidget(window)
    for entry in pages.ENTRIES:
        window.desk.go(entry.name)

    assert keyboard_faults.wordless_entries(window.top.menus) == []


def test_every_icon_of_the_rail_and_of_the_forms_exists() -> None:
    forms = (Path(icons.__file__).parent / "forms").glob("ui_*.py")
    named = {
        name
        for form in forms
        for name in re.findall(r'"(ph\.[a-z0-9-]+)"', form.read_text("utf-8"))
    }
    for name in {*named, *(entry.icon for entry in pages.ENTRIES)}:
        assert len(icons.glyph(name)) == 1


# --- the walk --------------------------------------------------------------------------------


def _open(window: QWidget, qtbot: QtBot) -> None:
    window.resize(*WIDE)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def _walk(window: MainWindow, qtbot: QtBot) -> Iterator[str]:
    """Show every page of the window, and yield its name once it is ready."""
    for entry in pages.ENTRIES:
        window.desk.go(entry.name)
        page = window.desk.currentWidget()
        _wait_for(page, qtbot)
        yield entry.name
        if isinstance(page, EvidencePage):
            page.document.view.select(0, 0, 80)
            yield "filing"
            page.document.view.clear_selection()
        if isinstance(page, PrintPage):
            yield from _walk_check(page)
            yield from _walk_pack(page, window.bank, qtbot)
        if isinstance(page, CasesPage):
            yield from _walk_cases(page, window, qtbot)
        if isinstance(page, RevisitPage):
            yield from _walk_revisit(page, window.bank)
    window.desk.look_for("plan")
    _wait_for(window.desk.currentWidget(), qtbot)
    yield pages.SEARCH
    window.desk.go(pages.OVERVIEW)
    window.show_history()
    yield "history"
    window.lock()
    yield "locked"


def _walk_check(page: PrintPage) -> Iterator[str]:
    """Show the privacy check with words to decide about, then why they may stay."""
    before, after = "… and what they wrote to ", " of the mill, who has waited for … "
    told = Telling("excerpts/1/quote", "E2", "Ada", Kind.NAME, before, after, can_remove=False)
    page.gate.show_telling([told])
    page.gate.offer("Save as Word", page.check_privacy)
    page.check_privacy()
    yield "privacy check"
    page.gate.ask_why()
    yield "privacy check, why"
    page.gate.show_telling([])
    yield "privacy check, clear"
    page.check_privacy()


def _walk_pack(page: PrintPage, bank: Bank, qtbot: QtBot) -> Iterator[str]:
    """Show the builder of binders, with an exhibit that is kept out of an edition."""
    page.show_document("pack")
    ready(page, qtbot)
    qtbot.waitUntil(lambda: page.builder.is_ready, timeout=_LONG)
    page.builder.tree.choose(f"{EXHIBIT}{bank.links.all()[0].evidence_id}")
    page.builder.ui.board.click()
    yield "binder"


def _walk_cases(page: CasesPage, window: MainWindow, qtbot: QtBot) -> Iterator[str]:
    """Show every tab of the cases page, those of lists and draws with a list in them."""
    for tab in Tab:
        page.show_tab(tab)
        shown = page.shown
        if isinstance(shown, CohortTab):
            yield "cases without a list"
            shown.read(workbook(window.bank.path.parent / "list.xlsx", invented(60, 1)))
            qtbot.waitUntil(partial(_has_list, shown), timeout=_LONG)
        _wait_for(page.shown, qtbot)
        yield f"cases, {tab.value}"


def _walk_revisit(page: RevisitPage, bank: Bank) -> Iterator[str]:
    """Show every part of the revisit page, with what the sample has of it and with nothing."""
    for part in Part:
        page.show_part(part)
        yield f"revisit, {part.value}"
    with bank.change("Log nothing"):
        for one in bank.questions.all():
            bank.questions.remove(one.id)
    page.show_part(Part.QUESTIONS)
    yield "revisit without questions"
    bank.undo()


def _has_list(tab: CohortTab) -> bool:
    return tab.looked is not None


def _wait_for(page: QWidget | None, qtbot: QtBot) -> None:
    if isinstance(page, OverviewPage):
        qtbot.waitUntil(lambda: "working day" in page.ui.working.text(), timeout=_LONG)
    elif isinstance(page, EvidencePage):
        qtbot.waitUntil(lambda: page.document.view.page_count > 0, timeout=_LONG)
    elif isinstance(page, CoveragePage | FindingsTab | ModerationTab):
        qtbot.waitUntil(lambda: page.is_ready, timeout=_LONG)
    elif isinstance(page, PrintPage):
        ready(page, qtbot)
    elif isinstance(page, SearchPage):
        qtbot.waitUntil(lambda: page.ui.hits.model().rowCount() > 0, timeout=_LONG)


def _walk_start(window: StartWindow, letter: Path, qtbot: QtBot) -> Iterator[str]:
    """Show every page before a bank: start, unlock, review, passphrase."""
    yield "start"
    window.page.ask_passphrase(letter, "Ashmere")
    yield "unlock"
    window.read_letter(letter)
    qtbot.waitUntil(lambda: isinstance(window.stack.currentWidget(), ReviewPage), timeout=_LONG)
    yield "review"
    review = window.stack.currentWidget()
    assert isinstance(review, ReviewPage)
    review.ui.make.click()
    assert window.stack.currentWidget() is window.passphrase_page
    yield "passphrase"


def _faults(window: QWidget, run: Run, qtbot: QtBot) -> Iterator[str]:
    """Check what is shown at every size, then what stands behind each tab of it."""
    for size in run.sizes:
        window.resize(*size)
        _settle(window, qtbot)
        yield from _of(window, run.checks, f"at {size}")
        for bar in faults.shown(window, QTabBar):
            before = bar.currentIndex()
            for place in set(range(bar.count())) - {before}:
                bar.setCurrentIndex(place)
                _settle(window, qtbot)
                yield from _of(window, run.checks, f"at {size} behind “{bar.tabText(place)}”")
            bar.setCurrentIndex(before)


def _settle(window: QWidget, qtbot: QtBot) -> None:
    """Wait until nothing has moved for a moment: one layout may ask another for more room."""
    before: list[QRect] = []
    now = [QRect()]
    while now != before:
        before = now
        qtbot.wait(_SETTLES)
        now = [part.geometry() for part in window.findChildren(QWidget) if part.isVisible()]


def _of(window: QWidget, checks: tuple[Check, ...], where: str) -> Iterator[str]:
    for check in checks:
        for fault in check(window):
            yield f"{where}, {check.__name__}: {fault}"
