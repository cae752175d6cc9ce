"""The parts of a binder in a Word file: sections that begin on the right, and lines for notes."""

from docx.document import Document as WordDocument
from docx.enum.section import WD_SECTION

from sendprep.domain.binder import Binding
from sendprep.reports.document import PageBreak, Part, Ruled
from sendprep.reports.word_text import clean


def begins_on_right(turn: PageBreak | Part | None, binding: Binding | None) -> bool:
    """Tell whether what follows begins on a right-hand page."""
    return isinstance(turn, Part) and turn.right and binding is Binding.BOTH_SIDES


def start_on_right(word: WordDocument) -> None:
    """Begin a section on the next odd page; Word leaves the page before it empty by itself."""
    section = word.add_section(WD_SECTION.ODD_PAGE)
    section.different_first_page_header_footer = False


def write_ruled(word: WordDocument, block: Ruled, lines: int) -> None:
    """Add the label and so many lines; nothing without any."""
    if lines:
        word.add_paragraph(clean(block.label), "Notes Label")
    for _ in range(lines):
        word.add_paragraph(style="Note Line")
