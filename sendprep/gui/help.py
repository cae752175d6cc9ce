"""Help on each page, and the list of keys."""

from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from sendprep import __version__
from sendprep.gui.cases_tabs import Tab
from sendprep.gui.revisit_parts import Part

_PAGES: Mapping[str, tuple[str, str, tuple[tuple[str, str], ...]]] = {
    "overview": (
        "Overview",
        "Where we stand, on one screen: the days left, every weakness with the inspectors’ "
        "judgement and our own view, what its evidence shows, and what would help most next. "
        "Every number explains itself: press Space on it to see what it counts.",
        (("Enter", "open the weakness"), ("F6", "next pane"), ("Space", "what a number counts")),
    ),
    "weaknesses": (
        "Weaknesses",
        "Judge and prove one weakness: the letter’s own words, its findings, our account, and "
        "the evidence beside it. The letter’s words cannot be changed here.",
        (
            ("Alt+Up, Alt+Down", "weakness before, next"),
            ("Ctrl+K", "cite evidence"),
            ("Ctrl+L", "link evidence"),
            ("F2", "change the working title"),
        ),
    ),
    "evidence": (
        "Evidence",
        "Everything that is filed. Drop files or folders anywhere; each original is kept byte "
        "for byte. The evidence date is not the day it was added. Select words on a page and "
        "press Enter: beside it stands under which weakness they are likely to belong.",
        (
            ("Ctrl+Shift+A", "add evidence"),
            ("Enter", "open its page; there, file the selected words"),
            ("Shift and arrows, Home, End", "select lines, words, the whole sentence"),
            ("1 to 3", "take one of the likely weaknesses"),
            ("S P C X, 1 to 5", "what it does, how far it goes"),
            ("Ctrl+Enter", "file the excerpt, and back to the page"),
            ("Ctrl+B", "draw a box on a picture"),
            ("Ctrl+F, F3, Esc", "find, find next, select what was found"),
            ("F8", "what is filed from the document"),
            ("Ctrl+L", "link the whole document"),
        ),
    ),
    "coverage": (
        "Coverage",
        "Where evidence is thin: each weakness, or each finding, by who speaks for it and how "
        "far it goes. A document counts once in a cell; an empty cell is a gap, and beside the "
        "map stands the cheapest way to fill it. Ages are counted to the revisit.",
        (
            ("Arrows", "move in the map"),
            ("Enter", "list what the cell holds; there, open its page"),
            ("L", "link evidence"),
            ("Ctrl+Down", "next gap"),
            ("Ctrl+Enter", "open the weakness"),
            ("Ctrl+Shift+P", "print the map"),
        ),
    ),
    "cases": (
        "Cases",
        "A sample that bears its conclusion. Look a list of children over, draw cases from it by "
        "chance, audit each with the same questions, have some audited twice, and read what was "
        "found with how sure it is. Of a child only an ID that tells nobody, bands, codes, plan "
        "dates and flags are kept, and nothing before the draw.",
        (
            (f"Alt+1 to Alt+{len(Tab)}", "parts of the page"),
            ("Ctrl+Shift+O", "choose a list of children"),
            ("F2, Del", "beside strata: set a minimum of one, or take it back"),
            ("Ctrl+Shift+K", "save who the cases of a sample are in a key file"),
            ("Ctrl+U", "look a case up in its key file"),
            ("2, 1, 0, N", "score a criterion of an audit, and go to the next"),
            ("T", "write a note to it"),
            ("F4", "set the days of the statutory clock of the case"),
            ("Ctrl+Enter", "finish the case"),
            ("P", "see the case page, the moderation or the method as it will be printed"),
            ("W", "choose the weaknesses that a criterion counts towards"),
            ("Ins, Space, M", "track a case; a document was uploaded today; another month"),
            ("A, B, O", "beside findings: set an action; record a board; worst first"),
            ("F6", "next pane"),
        ),
    ),
    "narrative": (
        "Narrative",
        "Our account of every weakness, one under the other, as it will be printed.",
        (("Ctrl+K", "cite evidence"),),
    ),
    "revisit": (
        "Revisit",
        "The days of the revisit: who meets whom, who is reached how, who leads on each weakness, "
        "what may be asked and the line to take. On the days themselves, what inspectors asked "
        "for and were given, and what came up when keeping in touch. All of it is printed with "
        "the revisit briefing pack, so none of it says who a child is. Readiness tells how many "
        "findings are answered, evidenced, of two sources and fresh on the day, and what helps.",
        (
            (f"Alt+1 to Alt+{len(Part)}", "parts of the page"),
            ("Ins, F2, Del", "add, change and remove"),
            ("Enter", "read the chosen row whole; there, open what a line leads to"),
            ("P", "beside questions: propose some"),
            ("Ctrl+K", "in a question: cite evidence; in a request: choose what was given"),
            ("Ctrl+Enter", "beside readiness: go where the chosen row is put right"),
            ("Right, Page Up", "on the days of readiness: another day; R goes back to the revisit"),
            ("F6", "next pane"),
        ),
    ),
    "print": (
        "Print",
        "Each report exactly as it comes out of the printer. Before it is saved or printed, every "
        "word of it is looked at: what may tell who somebody is must be removed, or kept with a "
        "reason. Both can be undone, and what was kept can be taken back. A binder holds what is "
        "ticked, for one edition; once it is given out as an issue, its page numbers hold.",
        (
            ("Ctrl+Shift+R", "the revisit binder"),
            ("Space", "there: take a section, a weakness or an exhibit in, or leave it out"),
            ("Right, Left", "there: show the weaknesses or exhibits of a section, or hide them"),
            ("F8", "privacy check; F8 or Esc, back to the pages"),
            ("Del, K", "there: remove the words; keep them, and say why"),
            ("Enter", "there: show the words where they stand"),
            ("Ctrl+S", "save as PDF"),
            ("Page Up, Page Down", "turn the page"),
            ("Ctrl+Enter", "print"),
        ),
    ),
    "search": (
        "Search",
        "One box for findings, our account, excerpts, notes and every page of evidence. All words "
        "are wanted; “a phrase” in quotation marks; begin* finds what begins so; OR, NOT and "
        "parentheses as in (reviews OR meetings) NOT health; waiting NEAR families with at most "
        "10 words between, NEAR/5 with at most 5. Well-being, wellbeing and well being are one. "
        "What is in the trash is not found.",
        (
            ("Down", "into the results"),
            ("Enter", "open, with the words lit"),
            ("F3, Shift+F3", "next hit, hit before"),
            ("Ctrl+S", "save this search"),
            ("Esc", "back to where you were"),
        ),
    ),
    "locked": (
        "Locked",
        "Nothing of the bank is in sight. The passphrase opens it; without it nobody can. What was "
        "typed and could not be stored waits until then.",
        (("Enter", "unlock"),),
    ),
}


def page_help(page: str, parent: QWidget) -> QDialog:
    """Return the help on a page, as a dialog to show."""
    title, words, keys = _PAGES[page]
    used = f"<h3>Words used here</h3>{_table(_rows(_case_words()))}" if page == "cases" else ""
    return _dialog(title, f"<h2>{title}</h2><p>{words}</p>{_table(_rows(keys))}{used}", parent)


def key_list(actions: Iterable[QAction], parent: QWidget) -> QDialog:
    """Return the list of keys that work everywhere, as a dialog to show."""
    rows = "".join(
        f"<tr><td><b>{_keys(action)}</b></td><td>{_plain(action)}</td></tr>"
        for action in actions
        if not action.shortcut().isEmpty()
    )
    return _dialog("Keys", f"<h2>Keys everywhere</h2>{_table(rows)}", parent)


def about(parent: QWidget) -> QDialog:
    """Return what this program is, as a dialog to show."""
    words = (
        f"<h2>sendprep {__version__}</h2><p>Prepares a local area for the revisit of its SEND "
        "inspectors. It works offline: nothing leaves this computer but what you print or save.</p>"
        "<p>Icons: Phosphor (MIT).</p>"
    )
    return _dialog("About sendprep", words, parent)


def _case_words() -> Iterator[tuple[str, str]]:
    """Yield the words of auditing and the codes of needs, with what they mean."""
    from sendprep.domain.audit_meanings import MEANINGS
    from sendprep.services.read_rules import need_words

    yield from MEANINGS.items()
    yield from need_words().items()


def _rows(pairs: Iterable[tuple[str, str]]) -> str:
    return "".join(f"<tr><td><b>{name}</b></td><td>{what}</td></tr>" for name, what in pairs)


def _keys(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _plain(action: QAction) -> str:
    return action.text().replace("&", "").rstrip("…")


def _table(rows: str) -> str:
    return f"<table cellpadding='4'>{rows}</table>"


def _dialog(title: str, html: str, parent: QWidget) -> QDialog:
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.resize(520, 440)
    text = QTextBrowser()
    text.setHtml(html)
    text.setAccessibleName(title)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(20, 20, 20, 16)
    column.addWidget(text)
    column.addWidget(buttons)
    return dialog
