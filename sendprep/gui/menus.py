"""Every action of the window: its menu, its words, its keys, and what it does.

To add an action: add its line to `MENUS`; it is then in the menu, on its keys and in the list
of keys (Ctrl+/).
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from sendprep.gui import appearance, look, menu_dialogs, pages
from sendprep.gui.settings import read_settings

if TYPE_CHECKING:
    from sendprep.gui.window import MainWindow


@dataclass(frozen=True)
class Act:
    """One action; `name` lets the window find it, `locked` says it works while locked too."""

    name: str
    words: str
    keys: str
    do: Callable[["MainWindow"], object]
    locked: bool = False


def _go(page: str) -> Callable[["MainWindow"], object]:
    return lambda window: window.desk.go(page)


_PAGES = tuple(
    Act(f"go-{entry.name}", f"&{entry.word}", f"Ctrl+{number}", _go(entry.name))
    for number, entry in enumerate(pages.ENTRIES, start=1)
)
MENUS: tuple[tuple[str, tuple[Act | None, ...]], ...] = (
    (
        "&File",
        (
            Act("new", "&New from a letter…", "Ctrl+N", lambda w: w.leave("new"), True),
            Act("open", "&Open a bank…", "Ctrl+O", lambda w: w.leave("open"), True),
            Act("start", "&Start page", "", lambda w: w.leave("start"), True),
            None,
            Act("back-up", "&Back up now…", "Ctrl+Shift+B", lambda w: w.back_up()),
            Act("search-anew", "&Make the search anew", "", lambda w: w.make_search_anew()),
            Act("lock", "&Lock", "Ctrl+Shift+L", lambda w: w.lock()),
            None,
            Act("quit", "&Quit", "Ctrl+Q", lambda w: w.close(), True),
        ),
    ),
    (
        "&Edit",
        (
            Act("undo", "&Undo", "Ctrl+Z", lambda w: w.undo()),
            Act("redo", "&Redo", "Ctrl+Y", lambda w: w.redo()),
            Act("history", "&History", "Ctrl+Shift+H", lambda w: w.toggle_history()),
            None,
            Act("search", "&Search", "Ctrl+E", lambda w: w.focus_search()),
            None,
            Act("details", "&Inspection details…", "Ctrl+I", lambda w: w.change_details()),
        ),
    ),
    ("&View", ()),
    (
        "&Go",
        (
            *_PAGES,
            None,
            Act("go-number", "To &weakness number…", "Ctrl+G", menu_dialogs.ask_weakness),
            Act("back", "&Back", "Alt+Left", lambda w: w.desk.back()),
            Act("next-pane", "Ne&xt pane", "F6", lambda w: w.next_pane(1)),
            Act("pane-before", "Pane be&fore", "Shift+F6", lambda w: w.next_pane(-1)),
        ),
    ),
    (
        "&Weakness",
        (
            Act("weakness-next", "&Next weakness", "Alt+Down", lambda w: w.desk.step_weakness(1)),
            Act(
                "weakness-before", "Weakness &before", "Alt+Up", lambda w: w.desk.step_weakness(-1)
            ),
        ),
    ),
    (
        "Evi&dence",
        (Act("add-evidence", "&Add evidence…", "Ctrl+Shift+A", lambda w: w.desk.add_evidence()),),
    ),
    (
        "&Cases",
        (Act("list", "&Choose a list…", "Ctrl+Shift+O", lambda w: w.desk.choose_list()),),
    ),
    ("&Revisit", ()),
    (
        "&Print",
        (
            Act("print", "&Print the SEF summary…", "Ctrl+P", lambda w: w.desk.go(pages.PRINT)),
            Act(
                "binder",
                "The revisit &binder…",
                "Ctrl+Shift+R",
                lambda w: w.desk.open_document("pack"),
            ),
        ),
    ),
    (
        "&Help",
        (
            Act("help", "&Help on this page", "F1", menu_dialogs.show_help, True),
            Act("keys", "List of &keys", "Ctrl+/", menu_dialogs.show_keys, True),
            Act("about", "&About sendprep", "", menu_dialogs.show_about, True),
        ),
    ),
)
_APPEARANCES = (("system", "As the &system"), ("light", "&Light"), ("dark", "&Dark"))


def build(window: "MainWindow", bar: QMenuBar) -> dict[str, QAction]:
    """Fill the menu bar, and return the actions by name."""
    made: dict[str, QAction] = {}
    for title, acts in MENUS:
        menu = bar.addMenu(title)
        for act in acts:
            if act is None:
                menu.addSeparator()
            else:
                made[act.name] = _action(window, menu, act)
        if title == "&View":
            add_view(menu)
    return made


def of_pages(bar: QMenuBar) -> dict[str, QMenu]:
    """Return the menus that take the actions of a page, by the name of the page."""
    titles = {action.text(): action.menu() for action in bar.actions()}
    named = {
        pages.WEAKNESSES: "&Weakness",
        pages.EVIDENCE: "Evi&dence",
        pages.COVERAGE: "Evi&dence",
        pages.CASES: "&Cases",
        pages.REVISIT: "&Revisit",
        pages.PRINT: "&Print",
    }
    found = {page: titles[title] for page, title in named.items()}
    return {page: menu for page, menu in found.items() if isinstance(menu, QMenu)}


def _action(window: "MainWindow", menu: QMenu, act: Act) -> QAction:
    action = QAction(act.words, window)
    action.setObjectName(act.name)
    action.setProperty("locked", act.locked)
    action.setShortcut(QKeySequence(act.keys))
    action.triggered.connect(lambda: act.do(window))
    menu.addAction(action)
    return action


def add_view(menu: QMenu) -> None:
    """Fill the View menu: light or dark, and the size of text."""
    settings = read_settings()
    looks = menu.addMenu("&Appearance")
    group = QActionGroup(menu)
    for value, words in _APPEARANCES:
        action = _choice(looks, group, words, settings.appearance == value)
        action.triggered.connect(partial(appearance.choose_appearance, value))
    sizes = menu.addMenu("&Text size")
    group = QActionGroup(menu)
    for size in look.TEXT_SIZES:
        action = _choice(sizes, group, f"{size} %", settings.text_size == size)
        action.triggered.connect(partial(appearance.choose_text_size, size))


def _choice(menu: QMenu, group: QActionGroup, words: str, chosen: bool) -> QAction:
    action = group.addAction(words)
    action.setCheckable(True)
    action.setChecked(chosen)
    menu.addAction(action)
    return action
