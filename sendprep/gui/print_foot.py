"""The foot of the print page: what is still missing, and which pages are in sight."""

from PySide6.QtCore import QSize

from sendprep.domain.gaps import Gap
from sendprep.gui.forms.ui_print_page import Ui_PrintPage
from sendprep.gui.icons import icon
from sendprep.gui.print_documents import Printable
from sendprep.gui.words import count_words

_SIGN = QSize(18, 18)


def show_missing(ui: Ui_PrintPage, gaps: tuple[Gap, ...], report: Printable) -> None:
    """Say what is missing before the report is complete, the first of it in words."""
    if not gaps and not report.is_sef:
        said, second = report.foot
        sign = icon("ph.shield-check", "good")
    elif gaps:
        said = f"{count_words(len(gaps), 'gap')} before this is complete"
        second = _first(gaps[0])
        sign = icon("ph.warning-fill", "part")
    else:
        said, second = "No gap by the rules in use", "See the likely questions"
        sign = icon("ph.check-circle-fill", "good")
    ui.gapsIcon.setPixmap(sign.pixmap(_SIGN))
    ui.gaps.setText(said)
    ui.gapsFirst.setText(second)


def show_pages(ui: Ui_PrintPage, first: int, count: int) -> range:
    """Say which two pages are in sight, and return them; `first` is one of the two."""
    first -= (first - 1) % 2
    last = min(first + 1, count)
    words = f"pages {first} and {last} of {count}" if last > first else f"page {first} of {count}"
    ui.pages.setText(words if count else "")
    ui.before.setEnabled(first > 1)
    ui.after.setEnabled(last < count)
    return range(first, last + 1)


def _first(gap: Gap) -> str:
    where = f"Number {gap.weakness}: " if gap.weakness else ""
    return f"{where}{gap.title}. {gap.why}"
